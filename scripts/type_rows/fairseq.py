"""The schedulers of fairseq.optim.lr_scheduler.

Needs fairseq at 3d262bb2, of which only the folder fairseq/optim/lr_scheduler is executed: the
folder above `fairseq` on PYTHONPATH.
"""

from __future__ import annotations

from types import SimpleNamespace

from ._rows import alone, around, row, seeded, spread

PEER = "facebookresearch/fairseq@3d262bb2"


class Optimizer:
    """What a scheduler sets the rate of."""

    def set_lr(self, lr):
        self.lr = lr

    def get_lr(self):
        return self.lr


def scheduler(name, **cfg):
    import dataclasses

    stubs = ["omegaconf", "fairseq.dataclass", "fairseq.optim.lr_scheduler"]
    files = {
        "cosine": ("cosine_lr_scheduler", "CosineLRSchedule"),
        "inverse_sqrt": ("inverse_square_root_schedule", "InverseSquareRootSchedule"),
        "tri_stage": ("tri_stage_lr_scheduler", "TriStageLRSchedule"),
        "triangular": ("triangular_lr_scheduler", "TriangularLRSchedule"),
        "step": ("step_lr_scheduler", "StepLRSchedule"),
        "fixed": ("fixed_schedule", "FixedLRSchedule"),
        "manual": ("manual_lr_scheduler", "ManualSchedule"),
        "polynomial_decay": ("polynomial_decay_schedule", "PolynomialDecayLRSchedule"),
    }
    file, cls = files[name]

    class Base:
        def __init__(self, cfg, optimizer):
            self.cfg, self.optimizer, self.best = cfg, optimizer, None

    @dataclasses.dataclass
    class Data:
        pass

    module = alone(
        "fairseq",
        f"optim/lr_scheduler/{file}.py",
        stubs,
        {
            "omegaconf": {"II": lambda key: None},
            "fairseq.dataclass": {"FairseqDataclass": Data},
            "fairseq.optim.lr_scheduler": {
                "FairseqLRScheduler": Base,
                "LegacyFairseqLRScheduler": Base,
                "register_lr_scheduler": lambda *_, **__: lambda found: found,
            },
        },
    )
    return getattr(module, cls)(SimpleNamespace(**cfg), Optimizer())


def rows():
    for i in range(5):
        warm_up = {"warmup_updates": [10, 4, 33, 1, 60][i], "warmup_init_lr": [0.0, 1e-7][i % 2]}
        yield one("inverse_sqrt", i, warm_up, {}, 110, warm_up["warmup_updates"])
        random = seeded(f"cosine/{i}")
        spec = {
            "warmup_updates": [0, 10, 7, 20, 0][i],
            "warmup_init_lr": [0.0, 1e-7][i % 2],
            "min_lr": random.choice([0.0, 1e-5]),
            "t_mult": [1, 1, 2, 1.5, 1][i],
            "lr_period_updates": [50, 30, 20, 25, 100][i],
            "lr_shrink": random.choice([0.1, 0.5, 1.0]),
        }
        yield one("cosine", i, spec, {"max_update": 0}, 150, spec["warmup_updates"])
        spec = {
            "warmup_steps": [10, 0, 25, 1, 40][i],
            "hold_steps": [20, 30, 0, 10, 5][i],
            "decay_steps": [50, 40, 60, 100, 33][i],
            "init_lr_scale": [0.01, 0.1][i % 2],
            "final_lr_scale": [0.01, 0.05][i % 2],
        }
        total = spec["warmup_steps"] + spec["hold_steps"] + spec["decay_steps"]
        yield one("tri_stage", i, spec, {"phase_ratio": None}, total, spec["warmup_steps"])
        spec = {
            "max_lr": 0.5,
            "lr_period_updates": [50, 33, 20, 100, 7][i],
            "lr_shrink": [0.1, 0.5, 1.0, 0.9, 0.5][i],
            "shrink_min": i % 2 == 1,
        }
        yield one("triangular", i, spec, {}, 110, spec["lr_period_updates"])
        spec = {
            "warmup_updates": [0, 10, 7, 20, 33][i],
            "min_lr": [0.0, 1e-4][i % 2],
            "warmup_init_lr": [0.0, 1e-7][i % 2],
            "lr_decay_period": [10, 25, 30, 7, 20][i],
            "lr_decay": [0.5, 0.1, 0.9, 0.8, 0.5][i],
        }
        # The key is misspelt there.
        more = {"lr_deacy_period": spec["lr_decay_period"]}
        yield one("step", i, spec, more, 110, spec["warmup_updates"])
    for i in range(3):
        pairs = [[1, 0.1], [[10, 5, 20][i], 0.05], [[40, 6, 90][i], 0.001]]
        text = str({str(position): value for position, value in pairs})
        made = scheduler("manual", epoch2lr="{}", update2lr=text, lr=[0.3])
        made.args = made.cfg
        at = [position for position in spread(100, *around(pairs[1][0])) if position > 0]
        values = [made.step_update(position) for position in at]
        yield row("fairseq.manual", f"pairs_{i}", PEER, {"update2lr": pairs}, at, values, 0.3)
    for i in range(4):
        # The epoch e counts from 1 there, from 0 here, and an update is an epoch.
        spec = {
            "lr": [[0.1, 0.05, 0.01], [0.2], [0.3, 0.2, 0.1, 0.05], [0.1, 0.01]][i],
            "lr_shrink": [0.1, 0.5, 0.9, 0.1][i],
            "warmup_updates": [0, 4, 2, 0][i],
        }
        force = [None, 5, 3, 10][i]
        if force is not None:
            spec["force_anneal"] = force
        made = scheduler(
            "fixed",
            force_anneal=None if force is None else force,
            **{key: value for key, value in spec.items() if key != "force_anneal"},
        )
        values = []
        for position in range(14):
            made.step_begin_epoch(position + 1)
            values.append(made.step_update(position))
        spec = {**spec, **({"force_anneal": force - 1} if force is not None else {})}
        del spec["lr_shrink"]
        spec["lr_shrink"] = [0.1, 0.5, 0.9, 0.1][i]
        yield row("fairseq.fixed", f"epochs_{i}", PEER, spec, range(14), values)
    yield from completed()


def completed():
    """Rows of what other parameters stand for, and of the polynomial."""
    for i in range(5):
        random = seeded(f"polynomial_decay/{i}")
        spec = {
            "warmup_updates": [0, 10, 7, 33, 120][i],
            "end_learning_rate": random.choice([0.0, 1e-5]),
            "power": [1.0, 2.0, 0.5, 1, 3][i],
            "total_num_update": [100, 64, 90, 110, 100][i],
        }
        ends = (spec["warmup_updates"], spec["total_num_update"])
        yield one("polynomial_decay", i, spec, {"force_anneal": None}, 110, *ends)
    for i in range(3):
        spec = {
            "warmup_updates": [0, 10, 25][i],
            "warmup_init_lr": -1,
            "min_lr": 1e-5,
            "lr_period_updates": -1,
            "max_update": [100, 64, 90][i],
        }
        found = one("cosine", i, spec, {"t_mult": 1, "lr_shrink": 0.1}, 120, 10, 25)
        yield {**found, "id": f"fairseq.cosine/run_{i}"}
        spec = {"warmup_updates": [5, 10, 25][i], "warmup_init_lr": -1, "min_lr": 1e-5}
        more = {"lr_deacy_period": 20, "lr_decay": 0.5}
        found = one("step", i, spec, more, 110, 10, 25)
        found["spec"] |= {"lr_decay_period": 20, "lr_decay": 0.5}
        yield {**found, "id": f"fairseq.step/floor_{i}"}


def one(name, i, spec, more, last, *ends):
    base = [0.1, 5e-4, 0.3, 1e-3, 0.02][i]
    made = scheduler(name, **spec, **more, lr=[base])
    at = spread(last, *around(*ends))
    if name == "inverse_sqrt":
        at = [position for position in at if position > 0 or spec["warmup_updates"] > 0]
    values = [made.step_update(position) for position in at]
    return row(f"fairseq.{name}", f"random_{i}", PEER, spec, at, values, base)

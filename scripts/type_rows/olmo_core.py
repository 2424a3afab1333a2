"""The schedulers of olmo_core.optim.scheduler.

Needs ai2-olmo-core 3.0.0 and torch 2.13.0. Only the file of the schedulers is executed.
"""

from __future__ import annotations

from ._rows import alone, around, row, seeded, spread

PEER = "ai2-olmo-core 3.0.0"


def rows(count=4):
    made = module()
    for name in CASES:
        for i in range(count):
            yield one(made, name, i)
    for i in range(count):
        random = seeded(f"stage/{i}")
        (stage,) = stages(random)[:1]
        scheduler = made.ComposableScheduler(
            stages=[made.ComposableSchedulerStage(**typed(made, stage))]
        )
        at = range(0, 40, 2)
        values = [float(scheduler.get_lr(0.1, position, 40)) for position in at]
        type = "olmo_core.ComposableSchedulerStage"
        yield row(type, f"random_{i}", PEER, stage, at, values, 0.1)
    values = [made.ConstantScheduler().get_lr(0.1, position, 10) for position in range(4)]
    yield row("olmo_core.ConstantScheduler", "base", PEER, {}, range(4), values, 0.1)


def module():
    """The file with stand-ins for what its classes inherit, which its values do not need."""
    import enum
    import sys

    class Registrable:
        @classmethod
        def register(cls, name):
            return lambda registered: registered

    config = type(sys)("olmo_core.config")
    config.Config, config.Registrable = type("Config", (), {}), Registrable
    config.StrEnum = enum.StrEnum
    exceptions = type(sys)("olmo_core.exceptions")
    exceptions.OLMoConfigurationError = ValueError
    own = {"olmo_core.config": config, "olmo_core.exceptions": exceptions}
    sys.modules.update(own)
    stubs = ("olmo_core.distributed", "olmo_core.distributed.utils", "olmo_core.optim.config")
    try:
        return alone("olmo_core", "optim/scheduler.py", stubs)
    finally:
        for name in own:
            sys.modules.pop(name, None)


def phases(random, length):
    return {
        "warmup": random.choice([1, 5, length // 4]),
        "warmup_min_lr": random.choice([0.0, 1e-4]),
    }


def tail(random, length):
    return {
        "decay": random.choice([1, 7, length // 4]),
        "decay_min_lr": random.choice([0.0, 1e-4]),
    }


def fall(random, length):
    return phases(random, length) | {"alpha_f": random.choice([0.0, 0.1, 0.3])}


CASES = {
    "WSD": lambda r, n: phases(r, n) | tail(r, n),
    "PowerLR": lambda r, n: phases(r, n) | tail(r, n) | {"b": r.choice([-0.51, -0.3, -1.0])},
    "LinearWithWarmup": fall,
    "CosWithWarmup": fall,
    "HalfCosWithWarmup": fall,
    "CosWithWarmupAndLinearDecay": lambda r, n: (
        fall(r, n)
        | tail(r, n)
        | {"alpha_f": r.choice([0.1, 0.3]), "t_max": r.choice([None, n - 3, n + 20])}
    ),
    "InvSqrtWithWarmup": fall,
    "ConstantWithWarmup": phases,
    "ExponentialScheduler": lambda r, n: {"lr_min": r.choice([1e-9, 1e-4, 0.003])},
    "WSDS": lambda r, n: (
        phases(r, n)
        | {
            "period_lengths": [n, r.choice([20, 31]), 50],
            "period_lr_multipliers": r.choice([None, [1.0, 0.5, 0.75]]),
            "decay_min_lr": r.choice([0.0, 1e-4]),
        }
        | r.choice([{"decay": 9}, {"decay": 1}, {"decay_fraction": 0.1}, {"decay_fraction": 0.25}])
    ),
    "ComposableScheduler": lambda r, n: {"stages": stages(r)} | override(r, n),
    "SequentialScheduler": lambda r, n: override(r, n),
}


def override(random, length):
    if random.random() < 0.5:
        return {"override_decay": None}
    end = random.choice([{"end_lr": 0.0}, {"end_lr": 1e-4}, {"end_lr_fraction": 0.05}])
    shape = random.choice(["linear", "cosine"])
    return {"override_decay": {"start": length // 2, "duration": 13, "shape": shape, **end}}


def stages(random):
    found = []
    for _ in range(random.randint(1, 4)):
        start = random.choice([{}, {}, {"start_lr": 0.01}, {"start_lr_fraction": 0.5}])
        end = random.choice([{"end_lr": 0.003}, {"end_lr_fraction": 0.1}, {"end_lr_fraction": 1.0}])
        shape = random.choice(["linear", "cosine"])
        found.append({"duration": random.choice([10, 7, 33]), "shape": shape, **start, **end})
    return found


# Our names of some parameters: those that OLMo-core had before.
OWN = {"warmup": "warmup_steps", "decay": "decay_steps"}


# What ends by itself or not at all.
WITHOUT_END = (
    "InvSqrtWithWarmup",
    "ConstantWithWarmup",
    "WSDS",
    "ComposableScheduler",
    "SequentialScheduler",
)


def one(made, name, i):
    random = seeded(f"{name}/{i}")
    length = random.choice([30, 64, 100])
    peers = CASES[name](random, length)
    spec = {OWN.get(key, key): value for key, value in peers.items() if value is not None}
    decay = spec.pop("override_decay", None)
    if "decay" in peers and "decay_fraction" not in peers and name != "WSDS":
        peers["decay_fraction"] = None
    if name == "CosWithWarmupAndLinearDecay":
        # Theirs are the end of the cosine, and the steps of the trainer.
        spec["t_max"], spec["max_steps"] = peers["t_max"] or length, length
    elif name not in WITHOUT_END:
        spec["t_max"] = length
    if name == "ComposableScheduler":
        peers["stages"] = [made.ComposableSchedulerStage(**typed(made, s)) for s in peers["stages"]]
    if name == "SequentialScheduler":
        part, ends = {"warmup_steps": 5, "alpha_f": 0.2}, [25, length // 2 + 5]
        lengths = [25, length // 2 + 5, 200 - 30 - length // 2]
        lines = [{"type": "olmo_core.LinearWithWarmup", **part, "t_max": n} for n in lengths]
        spec = {"schedulers": lines, "schedulers_max_steps": ends}
        made_parts = [made.LinearWithWarmup(warmup=5, alpha_f=0.2) for _ in lengths]
        peers |= {"schedulers": made_parts, "schedulers_max": list(ends)}
    if decay is not None:
        spec = {"schedule": {"type": f"olmo_core.{name}", **spec}, **decay}
        peers["override_decay"] = made.OverrideDecay(**typed(made, decay))
    type = "OverrideDecay" if decay is not None else name
    base, t_max = random.choice([0.1, 0.02, 1.0]), 200 if name == "SequentialScheduler" else length
    scheduler = getattr(made, name)(**peers)
    warm_up = peers.get("warmup") or 0
    at = spread(150, *around(warm_up, length - 9, length))
    if name == "WSDS":
        at = sorted(
            {*at, *(sum(spec["period_lengths"][:k]) + d for k in (1, 2, 3) for d in (-1, 0, 1))}
        )
    values = [float(scheduler.get_lr(base, position, t_max)) for position in at]
    return row(f"olmo_core.{type}", f"{name}_{i}", PEER, spec, at, values, base)


def typed(made, parameters):
    return parameters | {"shape": made.ComposableSchedulerStageType(parameters["shape"])}

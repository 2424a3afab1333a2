"""The schedulers of speechbrain.nnet.schedulers.

Needs speechbrain 1.1.2 and torch 2.13.0. Only the file of the schedulers is executed.
"""

from __future__ import annotations

from ._rows import alone, around, metrics, row, seeded, spread

PEER = "speechbrain 1.1.2"
STUBS = (
    "speechbrain.utils",
    "speechbrain.utils.checkpoints",
    "speechbrain.utils.logger",
)


def rows():
    module = package()
    for name in CALLED:
        for i in range(5):
            yield called(module, name, i)
    for name in ASKED:
        for i in range(5):
            yield asked(module, name, i)
    for i in range(6):
        yield new_bob(module, i)
        yield plateau(module, i)


def package():
    """The module, with decorators of checkpoints that leave classes as they are."""
    import sys
    from types import ModuleType

    utils, checkpoints, logger = (ModuleType(name) for name in STUBS)
    checkpoints.register_checkpoint_hooks = lambda made: made
    checkpoints.mark_as_saver = checkpoints.mark_as_loader = lambda function: function
    logger.get_logger = __import__("logging").getLogger
    utils.checkpoints = checkpoints
    kept = {name: sys.modules.get(name) for name in STUBS}
    sys.modules.update(zip(STUBS, (utils, checkpoints, logger)))
    try:
        return alone("speechbrain", "nnet/schedulers.py")
    finally:
        for name, module in kept.items():
            if module is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = module


def noam(r, **more):
    spec = {"lr_initial": r.choice([1.0, 0.001]), "n_warmup_steps": r.choice([10, 25, 400])}
    if r.random() < 0.5:
        spec["model_size"] = r.choice([256, 512])
    return {**spec, **more}


def intervals(r):
    steps = sorted(r.sample(range(1, 90), 3))
    return {"intervals": [[step, r.choice([0.01, 0.005, 0.1])] for step in steps]}


# Those that are called after each update and count their calls.
CALLED = {
    "LinearWarmupScheduler": lambda r, i: {
        "initial_value": r.choice([1.0, 0.003]),
        "num_warmup_steps": [0, 1, 10, 33, 100][i],
        "num_training_steps": r.choice([50, 100]),
    },
    "NoamScheduler": lambda r, i: noam(r),
    "NoamIntervalScheduler": lambda r, i: noam(
        r,
        anneal_steps=sorted(r.sample(range(5, 90), 3)),
        anneal_rates=[r.choice([0.5, 0.3, 0.9]) for _ in range(3)],
    ),
    "LinearNoamScheduler": lambda r, i: {
        "lr_initial": r.choice([1.0, 0.001]),
        "n_warmup_steps": [2, 1, 10, 25, 7][i],
        "n_keep_steps": r.choice([0, 20, 40]),
    },
    "CyclicCosineScheduler": lambda r, i: {
        "n_warmup_steps": r.choice([1, 10, 30]),
        "lr_initial": r.choice([1.0, 0.001]),
        "total_steps": r.choice([20, 77, 100000]),
    },
    "IntervalScheduler": lambda r, i: intervals(r),
    "InverseSquareRootScheduler": lambda r, i: {"warmup_steps": [0, 1, 10, 25, 7][i]},
    "CyclicLRScheduler": lambda r, i: {
        "base_lr": r.choice([0.001, 0.1]),
        "max_lr": r.choice([0.006, 1.0]),
        "step_size": r.choice([10, 7.5, 33]),
        "mode": ["triangular", "triangular2", "exp_range", "triangular2", "exp_range"][i],
        "gamma": r.choice([0.99, 0.9]),
    },
    "WarmAndExpDecayLRSchedule": lambda r, i: {
        "lr": r.choice([1.0, 0.002]),
        "n_warmup_steps": [0, 1, 10, 33, 50][i],
        "total_steps": r.choice([60, 100]),
        "decay_factor": r.choice([0.1, 0.01, 0.5]),
    },
}


def called(module, name, i):
    import torch

    r = seeded(f"{name}/{i}")
    spec = CALLED[name](r, i)
    base = r.choice([0.1, 0.02])
    given = dict(spec)
    if name == "IntervalScheduler":
        given = {"intervals": [{"steps": s, "lr": lr} for s, lr in spec["intervals"]]}
    made = getattr(module, name)(**given)
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=base)
    step = made.on_batch_end if name == "CyclicLRScheduler" else made
    last = 120
    if name == "WarmAndExpDecayLRSchedule":  # called before the update
        step(optimizer)
    found = []
    for _ in range(last + 10):
        found.append(float(optimizer.param_groups[0]["lr"]))
        step(optimizer)
    ends = [v for v in spec.values() if isinstance(v, int) and v < last]
    at = spread(last, *around(*ends, *spec.get("anneal_steps", ())))
    return row(f"speechbrain.{name}", f"random_{i}", PEER, spec, at, [found[p] for p in at], base)


# Those that are asked for a number of updates or epochs.
ASKED = {
    "WarmCoolDecayLRSchedule": lambda r, i: {
        "lr": r.choice([1.0, 0.002]),
        "warmup": [0, 1, 10, 33, 10][i],
        "cooldown": r.choice([1, 20]),
        "total_steps": r.choice([60, 100]),
        "decay_factor": r.choice([0.75, 0.5]),
        "decay_every": r.choice([1, 10, 100000]),
    },
    "TriStageLRSchedule": lambda r, i: {
        "lr": r.choice([1.0, 0.002]),
        "warmup_steps": [1, 10, 33, 10, 5][i],
        "hold_steps": r.choice([0, 20]),
        "decay_steps": r.choice([20, 50]),
        "total_steps": 100,
        "init_lr_scale": r.choice([0.01, 0.5]),
        "final_lr_scale": r.choice([0.05, 0.2]),
    },
    "LinearScheduler": lambda r, i: {
        "initial_value": r.choice([1.0, 0.002, 0.3]),
        "final_value": r.choice([0.0, 1e-4, 2]),
        "epoch_count": [1, 2, 7, 30, 101][i],
    },
    "StepScheduler": lambda r, i: [
        {"initial_value": 1.0},
        {"initial_value": 0.3, "decay_factor": 0.9, "decay_drop": 3},
        {"initial_value": 0.3, "half_life": 12},
        {"initial_value": 1, "decay_drop": 2.5},
        {"initial_value": 0.02, "decay_factor": 0.97},
    ][i],
}


def asked(module, name, i):
    import torch

    r = seeded(f"{name}/{i}")
    spec = ASKED[name](r, i)
    made = getattr(module, name)(**spec)
    ends = [v for v in spec.values() if isinstance(v, int) and v <= 120]
    at = spread(max(ends, default=60), *around(*ends))
    if name == "LinearScheduler":
        at = [position for position in at if position <= spec["epoch_count"]]
    values = []
    for position in at:
        if name in ("LinearScheduler", "StepScheduler"):
            values.append(made(position)[1])
            continue
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.5)
        made(optimizer, position)
        values.append(optimizer.param_groups[0]["lr"])
    more = {}
    if name == "LinearScheduler":
        more = {"within": 2**-22, "why": "torch.linspace depends on the width of vectors"}
    return row(f"speechbrain.{name}", f"random_{i}", PEER, spec, at, values, 0.5, **more)


def new_bob(module, i):
    r = seeded(f"new_bob/{i}")
    spec = {
        "initial_value": r.choice([1.0, 0.3]),
        "annealing_factor": r.choice([0.5, 0.8]),
        "improvement_threshold": r.choice([0.0025, 0.01]),
        "patient": [0, 0, 1, 2, 0, 3][i],
    }
    made = module.NewBobScheduler(**spec)
    fed = [0.0, 1.0, 0.0, *metrics(r, 30)] if i == 4 else metrics(r, 40)
    series = [made.hyperparam_value] + [made(metric)[1] for metric in fed]
    at = range(len(series))
    return row("speechbrain.NewBobScheduler", f"fed_{i}", PEER, spec, at, series, 0.1, metrics=fed)


def plateau(module, i):
    import torch

    r = seeded(f"plateau/{i}")
    spec = {
        "lr_min": r.choice([1e-8, 1e-3]),
        "factor": r.choice([0.5, 0.8]),
        "patience": [2, 0, 1, 2, 4, 0][i],
        "dont_halve_until_epoch": [0, 1, 10, 65, 3, 0][i],
    }
    made = module.ReduceLROnPlateau(**spec)
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    fed = metrics(r, 90 if spec["dont_halve_until_epoch"] > 60 else 60)
    if i == 5:
        fed = [200000.0, 300000.0, *fed]
    series = [0.1]
    for epoch, loss in enumerate(fed, 1):
        optimizer.param_groups[0]["lr"] = made([optimizer], epoch, loss)[1]
        series.append(optimizer.param_groups[0]["lr"])
    at = range(0, len(series), 2)
    values = [series[p] for p in at]
    return row(
        "speechbrain.ReduceLROnPlateau", f"fed_{i}", PEER, spec, at, values, 0.1, metrics=fed
    )

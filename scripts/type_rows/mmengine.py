"""The schedulers of mmengine.optim.scheduler: their chain form, and MMEngine's lists of them.

Needs mmengine 0.10.7 and torch 2.13.0. Only the files of the schedulers are executed.
"""

from __future__ import annotations

from ._rows import metrics, row, seeded

PEER = "mmengine 0.10.7"
# Where the chain goes from value to value, the closed form misses its last bits.
ROUNDING = "MMEngine goes from value to value, the closed form does not"


def rows(count=3):
    made = module()
    for name in CASES:
        for i in range(count):
            yield from one(made, name, i)
    for i in range(count):
        yield listed(made, i)
        yield plateau(made, i)
    yield from momentum(made)


def module():
    """The classes under their names, with stand-ins for what they import."""
    import sys
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path

    folder = Path(PathFinder.find_spec("mmengine").submodule_search_locations[0])
    kept = dict(sys.modules)
    logging, optim, registry = (
        type(sys)(f"mmengine.{n}") for n in ("logging", "optim", "registry")
    )
    logging.print_log = print
    optim.BaseOptimWrapper = type("BaseOptimWrapper", (), {})
    optim.__path__ = [str(folder / "optim")]
    registry.PARAM_SCHEDULERS = type(
        "Registry", (), {"register_module": staticmethod(lambda **_: lambda made: made)}
    )
    scheduler = type(sys)("mmengine.optim.scheduler")
    scheduler.__path__ = [str(folder / "optim" / "scheduler")]
    for one in (type(sys)("mmengine"), logging, optim, registry, scheduler):
        sys.modules[one.__name__] = one
    try:
        found = {}
        for file in ("param_scheduler", "lr_scheduler", "momentum_scheduler"):
            name = f"mmengine.optim.scheduler.{file}"
            path = folder / "optim" / "scheduler" / f"{file}.py"
            spec = spec_from_file_location(name, path)
            sys.modules[name] = loaded = module_from_spec(spec)
            spec.loader.exec_module(loaded)
            found |= vars(loaded)
        return found
    finally:
        for name in set(sys.modules) - set(kept):
            if name.split(".")[0] == "mmengine":
                del sys.modules[name]


def window(random):
    begin = random.choice([0, 0, 3, 10])
    return {"begin": begin, "end": begin + random.choice([5, 12, 30])}


def cosine(random, _):
    floor = random.choice([{"eta_min": 0.0}, {"eta_min": 1e-4}, {"eta_min_ratio": 0.05}])
    return floor | window(random) | random.choice([{}, {"T_max": 9}, {"T_max": 40}])


def restarts(random, _):
    periods = random.choice([[5, 12], [8, 8, 8], [20, 40]])
    floor = random.choice([{"eta_min": 1e-3}, {"eta_min_ratio": 0.1}])
    weights = [1, 0.5, 0.25][: len(periods)]
    return {"periods": periods, "restart_weights": weights, **floor, **window(random)}


CASES = {
    "ConstantLR": lambda r, i: {"factor": r.choice([0.1, 1.0, 1 / 3]), **window(r)},
    "LinearLR": lambda r, i: {
        "start_factor": r.choice([0.001, 0.1, 1 / 3]),
        "end_factor": r.choice([1.0, 0.5]),
        **window(r),
    },
    "CosineAnnealingLR": cosine,
    "CosineRestartLR": restarts,
    "ExponentialLR": lambda r, i: {"gamma": r.choice([0.9, 0.99]), **window(r)},
    "StepLR": lambda r, i: {
        "step_size": r.choice([1, 4, 7]),
        "gamma": r.choice([0.1, 0.5]),
        **window(r),
    },
    "MultiStepLR": lambda r, i: {
        "milestones": sorted(r.choice([[3, 8], [5, 5, 9], [1, 2, 20, 20]])),
        "gamma": r.choice([0.1, 0.5]),
        **window(r),
    },
    "PolyLR": lambda r, i: {
        "eta_min": r.choice([0, 1e-4]),
        "power": r.choice([0.9, 1.0, 2]),
        **window(r),
    },
    "OneCycleLR": lambda r, i: {
        "eta_max": [0.1, [0.1, 0.4]][i % 2],
        "total_steps": 30,
        "pct_start": r.choice([0.3, 0.25]),
        "anneal_strategy": r.choice(["cos", "linear"]),
        "three_phase": r.choice([True, False]),
    },
}


def one(made, name, i):
    random = seeded(f"{name}/{i}")
    spec = CASES[name](random, i)
    groups, at = [0.1, random.choice([0.02, 1.0])], list(range(0, 45, 2))
    if name == "OneCycleLR":
        at = list(range(30))
    found = stepped(made, [(name, spec, 1)], groups, max(at))
    values = [found[position] for position in at]
    type = f"mmengine.{name}"
    yield row(type, f"chain_{i}", PEER, spec, at, values, groups=groups, form="chain")
    if name not in ("ExponentialLR", "OneCycleLR") and (
        name != "CosineAnnealingLR" or "T_max" not in spec
    ):
        bound = {"within": 1e-12, "why": ROUNDING}
        yield row(type, f"closed_{i}", PEER, spec, at, values, groups=groups, **bound)


def stepped(made, schedulers, groups, last, optimizer=None):
    """The groups' values as MMEngine's hook gives them: those by epochs step after the others.

    Args:
      schedulers: names, parameters, and how many steps an epoch has, or 1.
    """
    import torch

    parameters = [{"params": [torch.zeros(1, requires_grad=True)], "lr": base} for base in groups]
    optimizer = optimizer or torch.optim.SGD(parameters, lr=0.1)
    key = "momentum" if "Momentum" in schedulers[0][0] else "lr"
    parts = [(made[name](optimizer, **spec), interval) for name, spec, interval in schedulers]
    found = [[group[key] for group in optimizer.param_groups]]
    for step in range(1, last + 1):
        optimizer.step()
        for part, _ in filter(lambda part: part[1] == 1, parts):
            part.step()
        for part, interval in parts:
            if interval != 1 and step % interval == 0:
                part.step()
        found.append([group[key] for group in optimizer.param_groups])
    return found


LISTS = (
    [
        ("LinearLR", {"start_factor": 0.001, "begin": 0, "end": 15}, 1),
        ("CosineAnnealingLR", {"T_max": 40, "eta_min": 1e-3, "begin": 0, "end": 40}, 1),
    ],
    [
        ("LinearLR", {"start_factor": 0.1, "begin": 0, "end": 12}, 1),
        ("MultiStepLR", {"milestones": [2, 4], "gamma": 0.1, "begin": 0, "end": 6}, 8),
    ],
    [
        ("LinearLR", {"start_factor": 0.01, "begin": 0, "end": 9}, 1),
        ("PolyLR", {"eta_min": 1e-4, "power": 0.9, "begin": 5, "end": 40}, 1),
    ],
    [
        ("StepLR", {"step_size": 1, "gamma": 0.9}, 5),
        ("LinearLR", {"start_factor": 0.2, "begin": 0, "end": 7}, 1),
        (
            "CosineRestartLR",
            {
                "periods": [10, 20],
                "restart_weights": [1, 0.5],
                "eta_min_ratio": 0.1,
                "begin": 10,
                "end": 40,
            },
            1,
        ),
    ],
)


def listed(made, i):
    schedulers = LISTS[i % len(LISTS)]
    groups, at = [0.1, [0.02, 1.0, 3e-4][i % 3]], list(range(0, 50, 2))
    found = stepped(made, schedulers, groups, max(at))
    parts = [{"type": f"mmengine.{name}", **spec} for name, spec, _ in schedulers]
    spec = {"schedulers": parts, "intervals": [interval for _, _, interval in schedulers]}
    values = [found[position] for position in at]
    type = "mmengine.param_scheduler"
    return row(type, f"chain_{i}", PEER, spec, at, values, groups=groups, form="chain")


def plateau(made, i):
    import torch

    random = seeded(f"plateau/{i}")
    spec = {
        "rule": ["less", "greater"][i % 2],
        "factor": random.choice([0.1, 0.5]),
        "patience": random.choice([0, 2]),
        "threshold": random.choice([1e-4, 1e-2]),
        "threshold_rule": random.choice(["rel", "abs"]),
        "cooldown": random.choice([0, 2]),
        "min_value": [0.0, [1e-3, 0.02]][i // 2 % 2],
        "begin": [0, 20, 0, 5][i % 4],
    } | ({"end": 40} if i % 4 > 1 else {})
    groups = [0.1, 1.0]
    parameters = [{"params": [torch.zeros(1, requires_grad=True)], "lr": base} for base in groups]
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    scheduler = made["ReduceOnPlateauLR"](optimizer, monitor="loss", **spec)
    fed, found = metrics(random), [groups]
    for metric in fed:
        scheduler.step()
        scheduler.step({"loss": metric})
        found.append([group["lr"] for group in optimizer.param_groups])
    at = range(0, len(found), 2)
    values = [found[position] for position in at]
    return row(
        "mmengine.ReduceOnPlateauLR", f"fed_{i}", PEER, spec, at, values, groups=groups, metrics=fed
    )


def momentum(made):
    import torch

    for name in CASES:
        if name == "OneCycleLR":
            continue
        random = seeded(f"momentum/{name}")
        spec = CASES[name](random, 0)
        parameters = [{"params": [torch.zeros(1, requires_grad=True)]}]
        optimizer = torch.optim.SGD(parameters, lr=0.1, momentum=0.9)
        own, at = name.replace("LR", "Momentum"), list(range(0, 45, 2))
        found = stepped(made, [(own, spec, 1)], [0.1], 44, optimizer)
        values = [found[position][0] for position in at]
        yield row(f"mmengine.{own}", "chain", PEER, spec, at, values, 0.9, form="chain")
    parameters = [{"params": [torch.zeros(1, requires_grad=True)]}]
    optimizer = torch.optim.SGD(parameters, lr=0.1, momentum=0.9)
    spec = {"factor": 0.5, "patience": 2}
    scheduler = made["ReduceOnPlateauMomentum"](optimizer, monitor="loss", **spec)
    fed, found = metrics(seeded("momentum")), [0.9]
    for metric in fed:
        scheduler.step()
        scheduler.step({"loss": metric})
        found.append(optimizer.param_groups[0]["momentum"])
    at = range(0, len(found), 2)
    type = "mmengine.ReduceOnPlateauMomentum"
    values = [found[position] for position in at]
    yield row(type, "fed", PEER, spec, at, values, 0.9, metrics=fed)

"""The schedules of Thinc.

Needs numpy 2.4, and the file thinc/schedules.py of thinc 9.1.1 on the path; nothing else of it.
"""

from __future__ import annotations

from ._rows import alone, around, metrics, row, seeded, spread

PEER = "thinc 9.1.1"


def rows(cases=4):
    module = load()
    for name, make in MAKERS.items():
        for i in range(cases):
            random = seeded(f"thinc.{name}/{i}")
            spec = make(random, i)
            schedule = getattr(module, name)(**spec)
            marks = [int(value) for key, value in spec.items() if "steps" in key or key == "period"]
            at = spread(120, *around(*marks))
            yield row(f"thinc.{name}", i, PEER, spec, at, [schedule(e) for e in at])
    for i in range(cases):
        random = seeded(f"thinc.wrappers/{i}")
        inner = MAKERS["warmup_linear"](random, i)
        schedule = module.warmup_linear(**inner)
        part = {"type": "thinc.warmup_linear", **inner}
        spec = {"rate": rate(random), "steps": random.randint(1, 60)}
        held = module.constant_then(**spec, schedule=schedule)
        at = spread(120, *around(spec["steps"]))
        found = [held(e) for e in at]
        yield row("thinc.constant_then", i, PEER, {**spec, "schedule": part}, at, found)
        spec = {"max_patience": random.randint(1, 4), "scale": random.uniform(0.2, 0.9)}
        scores = [-metric for metric in metrics(random)]
        plateau = module.plateau(**spec, schedule=schedule)
        found = [plateau(0)] + [
            plateau(e, last_score=(e, score)) for e, score in enumerate(scores, 1)
        ]
        spec["schedule"] = part
        yield row("thinc.plateau", i, PEER, spec, range(len(found)), found, metrics=scores)


def load():
    """The file registers its functions under their names; here they stay as they are."""
    import sys
    from types import ModuleType

    config = ModuleType("thinc.config")
    config.registry = type("Registry", (), {"schedules": staticmethod(lambda name: lambda f: f)})
    kept = sys.modules.get("thinc.config")
    sys.modules["thinc.config"] = config
    try:
        return alone("thinc", "schedules.py")
    finally:
        if kept is None:
            del sys.modules["thinc.config"]
        else:
            sys.modules["thinc.config"] = kept


def rate(random):
    return random.choice([0.1, 0.5, random.uniform(1e-4, 1)])


MAKERS = {
    "constant": lambda r, i: {"rate": rate(r)},
    "decaying": lambda r, i: {
        "base_rate": rate(r),
        "decay": r.uniform(0, 0.3),
        "t": [0.0, r.uniform(0, 9)][i % 2],
    },
    "compounding": lambda r, i: {
        "start": [1.0, r.uniform(1, 2)][i % 2],
        "stop": [32.0, 0.001][i // 2 % 2],
        "compound": [r.uniform(1, 1.1), r.uniform(0.8, 1)][i // 2 % 2],
        "t": [0.0, float(r.randint(0, 9))][i % 2],
    },
    "warmup_linear": lambda r, i: {
        "initial_rate": rate(r),
        "warmup_steps": [0, r.randint(1, 40)][i % 4 > 0],
        "total_steps": r.randint(40, 100),
    },
    "slanted_triangular": lambda r, i: {
        "max_rate": rate(r),
        "num_steps": r.randint(30, 120),
        "cut_frac": [0.1, r.uniform(0.1, 0.9)][i % 2],
        "ratio": [32, r.randint(2, 50)][i % 2],
        "t": [0.0, float(r.randint(0, 9))][i % 2],
    },
    "cyclic_triangular": lambda r, i: {
        "min_lr": r.random() / 100,
        "max_lr": rate(r),
        "period": r.randint(1, 40),
    },
}

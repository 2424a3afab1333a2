"""The classes of paddle.optimizer.lr.

Needs the file paddle/optimizer/lr.py of paddlepaddle 3.3.1 on the path; nothing else of it.
"""

from __future__ import annotations

from ._rows import alone, around, metrics, row, seeded, spread

PEER = "paddlepaddle 3.3.1"
STUBS = (
    "paddle",
    "paddle.base",
    "paddle.base.core",
    "paddle.base.data_feeder",
    "paddle.base.framework",
    "paddle.base.layer_helper",
)


def rows(cases=3):
    lr = alone("paddle", "optimizer/lr.py", stubs=STUBS)
    # What a metric may be in Paddle besides a number.
    lr.core.eager.Tensor = type("Tensor", (), {})
    for name, make in MAKERS.items():
        for i in range(cases):
            random = seeded(f"paddle.{name}/{i}")
            spec, last = make(random, i)
            at = spread(last, *around(*ends(spec)))
            if name == "OneCycleLR":
                at = [position for position in at if position <= spec["total_steps"]]
            base = spec.get("learning_rate", 1.0)
            # All but two are functions of the position.
            found = walk(getattr(lr, name)(**spec), at)
            if name in ("CosineAnnealingDecay", "LinearLR"):
                yield row(f"paddle.{name}", f"chain-{i}", PEER, spec, at, found, base, form="chain")
                if name == "LinearLR":
                    continue
                jumping = lr.CosineAnnealingDecay(**spec)
                found = [jump(jumping, position) for position in at]
            yield row(f"paddle.{name}", i, PEER, spec, at, found, base)
    yield from linear_line(cases)
    yield from with_schedules(lr, cases)
    yield from plateaus(lr, cases)
    yield from with_functions(lr, cases)


def with_functions(lr, cases):
    for name in ("LambdaDecay", "MultiplicativeDecay"):
        for i in range(cases):
            random = seeded(f"paddle.{name}/{i}")
            at = spread(40)
            factors = [random.uniform(0.5, 1.1) for _ in range(max(at) + 1)]
            base = rate(random)
            decay = getattr(lr, name)(base, lr_lambda=factors.__getitem__)
            spec, more = {"lr_lambda": "factor"}, {"functions": {"factor": factors}}
            yield row(f"paddle.{name}", i, PEER, spec, at, walk(decay, at), base, **more)


def walk(scheduler, at):
    found = []
    for _ in range(max(at) + 1):
        found.append(scheduler())
        if len(found) <= max(at):
            scheduler.step()
    return [found[position] for position in at]


def jump(scheduler, position):
    scheduler.step(position)
    return scheduler()


def ends(spec):
    """The positions where something changes."""
    names = ("boundaries", "milestones")
    return [int(x) for name in names for x in spec.get(name, [])]


def rate(random):
    return random.choice([0.1, 0.5, random.uniform(1e-4, 1)])


def noam(random, i):
    spec = {"d_model": random.randint(16, 1024), "warmup_steps": random.randint(1, 80)}
    return spec | ({"learning_rate": rate(random)} if i else {}), 150


def piecewise(random, i):
    boundaries = sorted(random.sample(range(1, 100), random.randint(1, 4)))
    return {
        "boundaries": boundaries,
        "values": [rate(random) for _ in range(len(boundaries) + 1)],
    }, 110


def cyclic(random, i):
    spec = {
        "base_learning_rate": random.uniform(0.001, 0.1),
        "max_learning_rate": random.uniform(0.1, 1),
        "step_size_up": random.randint(1, 40),
        "mode": ["triangular", "triangular2", "exp_range"][i % 3],
        "exp_gamma": random.choice([1.0, 0.99, 0.9]),
    }
    return spec | ({"step_size_down": random.randint(1, 40)} if i % 2 else {}), 200


def one_cycle(random, i):
    three = random.random() < 0.5
    spec = {
        "max_learning_rate": rate(random),
        "total_steps": random.randint(20, 150),
        "three_phase": three,
        "phase_pct": random.uniform(0.1, 0.45 if three else 0.9),
        "anneal_strategy": ["cos", "linear"][i % 2],
    }
    if i % 3:
        spec |= {"divide_factor": random.uniform(2, 50), "end_learning_rate": random.random() / 100}
    return spec, spec["total_steps"]


MAKERS = {
    "NoamDecay": noam,
    "PiecewiseDecay": piecewise,
    "NaturalExpDecay": lambda r, i: (
        {"learning_rate": rate(r), "gamma": r.choice([0.1, r.uniform(0.001, 0.5)])},
        100,
    ),
    "InverseTimeDecay": lambda r, i: ({"learning_rate": rate(r), "gamma": r.uniform(0, 0.5)}, 100),
    "PolynomialDecay": lambda r, i: (
        {
            "learning_rate": rate(r),
            "decay_steps": r.randint(5, 90),
            "end_lr": r.random() / 100,
            "power": r.choice([1.0, 2.0, 0.5, r.uniform(0.3, 3)]),
            "cycle": bool(i % 2),
        },
        120,
    ),
    "ExponentialDecay": lambda r, i: (
        {"learning_rate": rate(r), "gamma": r.uniform(0.5, 0.999)},
        100,
    ),
    "MultiStepDecay": lambda r, i: (
        {
            "learning_rate": rate(r),
            "milestones": sorted(r.sample(range(1, 100), r.randint(1, 4))),
            "gamma": r.uniform(0.1, 0.9),
        },
        110,
    ),
    "StepDecay": lambda r, i: (
        {"learning_rate": rate(r), "step_size": r.randint(1, 40), "gamma": r.uniform(0.1, 0.99)},
        110,
    ),
    "CosineAnnealingDecay": lambda r, i: (
        {
            "learning_rate": rate(r),
            "T_max": r.randint(2, 80),
            "eta_min": [0, r.random() / 100][i % 2],
        },
        200,
    ),
    "OneCycleLR": one_cycle,
    "CyclicLR": cyclic,
    "LinearLR": lambda r, i: (
        {
            "learning_rate": rate(r),
            "total_steps": r.randint(1, 60),
            "start_factor": r.uniform(0.01, 1),
            "end_factor": r.random(),
        },
        80,
    ),
    "CosineAnnealingWarmRestarts": lambda r, i: (
        {
            "learning_rate": rate(r),
            "T_0": r.randint(1, 20),
            "T_mult": 1 + i % 3,
            "eta_min": [0, r.random() / 100][i % 2],
        },
        200,
    ),
}


def linear_line(cases):
    """The closed form of LinearLR, which Paddle lacks: that of torch."""
    for i in range(cases):
        spec, last = MAKERS["LinearLR"](seeded(f"paddle.LinearLR/{i}"), i)
        at, start, end = spread(last), spec["start_factor"], spec["end_factor"]
        total = spec["total_steps"]
        found = [
            spec["learning_rate"] * (start + (end - start) * min(total, e) / total) for e in at
        ]
        yield row("paddle.LinearLR", i, PEER, spec, at, found, spec["learning_rate"], how="own")


def with_schedules(lr, cases):
    """LinearWarmup of a schedule, and of a rate."""
    for i in range(cases):
        random = seeded(f"paddle.LinearWarmup/{i}")
        spec = {"warmup_steps": random.randint(1, 30), "start_lr": random.random() / 100}
        spec["end_lr"] = spec["start_lr"] + rate(random)
        inner, _ = MAKERS["PolynomialDecay"](random, i)
        at = spread(100, *around(spec["warmup_steps"]))
        found = walk(lr.LinearWarmup(lr.PolynomialDecay(**inner), **spec), at)
        part = {"type": "paddle.PolynomialDecay", **inner}
        yield row("paddle.LinearWarmup", i, PEER, {"learning_rate": part, **spec}, at, found)
        fixed = {"type": "swiftlr.base", "base": 0.3, "schedule": {"type": "swiftlr.constant"}}
        found = walk(lr.LinearWarmup(0.3, **spec), at)
        yield row(
            "paddle.LinearWarmup", f"rate-{i}", PEER, {"learning_rate": fixed, **spec}, at, found
        )


def plateaus(lr, cases):
    for i in range(cases):
        random = seeded(f"paddle.ReduceOnPlateau/{i}")
        spec = {
            "learning_rate": rate(random),
            "mode": ["min", "max"][i % 2],
            "factor": random.uniform(0.1, 0.9),
            "patience": random.randint(0, 4),
            "threshold": random.choice([1e-4, 0.01, 0.0]),
            "threshold_mode": random.choice(["rel", "abs"]),
            "cooldown": random.randint(0, 3),
            "min_lr": random.choice([0, 0.001]),
        }
        fed = metrics(random)
        if i % 2:
            fed = [-metric for metric in fed]
        scheduler = lr.ReduceOnPlateau(**spec)
        found = [scheduler()]
        for metric in fed:
            scheduler.step(metric)
            found.append(scheduler())
        at = list(range(len(found)))
        base = spec["learning_rate"]
        yield row("paddle.ReduceOnPlateau", i, PEER, spec, at, found, base, metrics=fed)

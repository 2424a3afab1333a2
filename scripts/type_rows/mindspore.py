"""The lists of mindspore.nn.dynamic_lr and the cells of mindspore.nn.learning_rate_schedule.

Needs mindspore 2.10.0.
"""

from __future__ import annotations

from ._rows import row, seeded, spread

PEER = "mindspore 2.10.0"


def rows(cases=3):
    from mindspore import Tensor, context, dtype, nn

    context.set_context(mode=context.PYNATIVE_MODE)
    for name, make in LISTS.items():
        for i in range(cases):
            spec = make(seeded(f"mindspore.{name}/{i}"), i)
            found = getattr(nn, name)(**spec)
            at = [e for e in spread(len(found)) if e < len(found)]
            yield row(f"mindspore.{name}", i, PEER, spec, at, [found[e] for e in at])
    for name, make in CELLS.items():
        for i in range(cases):
            spec = make(seeded(f"mindspore.{name}/{i}"), i)
            cell = getattr(nn, name)(**spec)
            at = spread(spec.get("decay_steps", spec.get("warmup_steps")), 150, 1000)
            found = [float(cell(Tensor(e, dtype.int32)).asnumpy()) for e in at]
            yield row(f"mindspore.{name}", i, PEER, spec, at, found)


def rate(random):
    return random.choice([0.1, 0.5, random.uniform(1e-4, 1)])


def steps(random):
    return {"total_step": random.randint(20, 150), "step_per_epoch": random.randint(1, 20)}


def milestones(random, i):
    milestone = sorted(random.sample(range(1, 120), random.randint(1, 5)))
    return {"milestone": milestone, "learning_rates": [rate(random) for _ in milestone]}


def list_decay(random, i):
    return {
        "learning_rate": rate(random),
        "decay_rate": random.uniform(0.05, 1.2),
        **steps(random),
        "decay_epoch": random.randint(1, 6),
        "is_stair": bool(i % 2),
    }


def cell_decay(random, i):
    return {
        "learning_rate": rate(random),
        "decay_rate": random.uniform(0.05, 1.2),
        "decay_steps": random.randint(1, 60),
        "is_stair": bool(i % 2),
    }


LISTS = {
    "piecewise_constant_lr": milestones,
    "exponential_decay_lr": list_decay,
    "natural_exp_decay_lr": list_decay,
    "inverse_decay_lr": list_decay,
    "cosine_decay_lr": lambda r, i: {
        "min_lr": r.random() / 100,
        "max_lr": 0.02 + rate(r),
        **steps(r),
        "decay_epoch": r.randint(1, 8),
    },
    "polynomial_decay_lr": lambda r, i: {
        "learning_rate": rate(r),
        "end_learning_rate": r.random() / 100,
        **steps(r),
        "decay_epoch": r.randint(1, 6),
        "power": r.choice([0.5, 1.0, 2.0, r.uniform(0.3, 3)]),
        "update_decay_epoch": bool(i % 2),
    },
    "warmup_lr": lambda r, i: {
        "learning_rate": rate(r),
        **steps(r),
        "warmup_epoch": r.randint(1, 6),
    },
}

CELLS = {
    "ExponentialDecayLR": cell_decay,
    "NaturalExpDecayLR": cell_decay,
    "InverseDecayLR": cell_decay,
    "CosineDecayLR": lambda r, i: {
        "min_lr": r.random() / 100,
        "max_lr": 0.02 + rate(r),
        "decay_steps": r.randint(1, 90),
    },
    "PolynomialDecayLR": lambda r, i: {
        "learning_rate": rate(r),
        "end_learning_rate": r.random() / 100,
        "decay_steps": r.randint(1, 60),
        "power": r.choice([0.5, 1.0, 2.0, r.uniform(0.3, 3)]),
        "update_decay_steps": bool(i % 2),
    },
    "WarmUpLR": lambda r, i: {"learning_rate": rate(r), "warmup_steps": r.randint(1, 60)},
}

"""The schedule of torchtitan.

Needs torchtitan 0.3.0 and torch 2.13.0. Only the file of the schedule is executed.
"""

from __future__ import annotations

from ._rows import alone, around, rates, row, seeded

PEER = "torchtitan 0.3.0"


def rows(count=10):
    made = module()
    for i in range(count):
        yield one(made, i)


def module():
    """The file with a stand-in for the base class of configurations."""
    import sys

    stub = type(sys)("torchtitan.config")
    stub.Configurable = type("Configurable", (), {"Config": type("Config", (), {})})
    sys.modules["torchtitan.config"] = stub
    stubs = (
        "torchtitan.tools",
        "torchtitan.tools.logging",
        "torchtitan.components.optimizer.optimizer",
    )
    try:
        return alone("torchtitan", "components/optimizer/lr_scheduler.py", stubs)
    finally:
        sys.modules.pop("torchtitan.config", None)


def one(made, i):
    random = seeded(f"torchtitan/{i}")
    total = random.choice([20, 64, 100, 1])
    spec = {
        "warmup_steps": random.choice([0, 1, 7, 20, total + 5]),
        "total_steps": total,
        "decay_ratio": random.choice([None, 0.1, 0.25, 0.5, 0.9, 1.0]),
        "decay_type": random.choice(["linear", "sqrt", "cosine"]),
        "min_lr_factor": random.choice([0.0, 0.1, 0.3]),
    }
    base = random.choice([0.1, 8e-4, 1.0])
    config = made.LRSchedulersContainer.Config(**spec)
    warm_up = min(spec["warmup_steps"], total)
    # Where nothing decays there is no value after the end.
    ratio = 1 if spec["decay_ratio"] is None else spec["decay_ratio"]
    last = total + 3 if min(round(total * ratio), total - warm_up) > 0 else total
    at = sorted({p for p in [*range(0, last, 3), *around(warm_up, total // 2, total)] if p <= last})

    def scheduler(optimizer):
        return config.build(optimizers=[optimizer], training_steps=total).schedulers[0]

    found = rates(scheduler, [base], max(at))
    values = [found[position][0] for position in at]
    return row("torchtitan.lr_scheduler", f"random_{i}", PEER, spec, at, values, base)

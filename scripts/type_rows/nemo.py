"""The schedulers of nemo.core.optim.lr_scheduler.

Needs nemo_toolkit 3.0.0, omegaconf and torch 2.13.0. Only the file of the schedulers is executed.
"""

from __future__ import annotations

from ._rows import alone, around, rates, row, seeded, spread

PEER = "nemo_toolkit 3.0.0"
STUBS = (
    "nemo.core.classes",
    "nemo.core.classes.common",
    "nemo.core.config",
    "nemo.core.config.schedulers",
    "nemo.utils",
    "nemo.utils.model_utils",
)
WARM = ("warmup",)
HOLD = ("warmup", "hold")
TYPES = {
    "WarmupPolicy": WARM,
    "WarmupHoldPolicy": HOLD,
    "SquareRootConstantPolicy": ("constant_only",),
    "WarmupAnnealHoldPolicy": ("warmup", "constant"),
    "SquareAnnealing": WARM,
    "SquareRootAnnealing": WARM,
    "CosineAnnealing": ("warmup", "constant"),
    "NoamAnnealing": WARM,
    "NoamHoldAnnealing": HOLD,
    "WarmupHoldAnnealOneMinusSquareRoot": HOLD,
    "WarmupHoldAnnealLinear": HOLD,
    "WarmupAnnealing": WARM,
    "InverseSquareRootAnnealing": WARM,
    "T5InverseSquareRootAnnealing": ("constant_only",),
    "PolynomialDecayAnnealing": WARM,
    "PolynomialHoldDecayAnnealing": HOLD,
}


def rows():
    module = alone("nemo", "core/optim/lr_scheduler.py", STUBS)
    for name, shares in TYPES.items():
        for i in range(6):
            yield one(module, name, shares, i)


def one(module, name, shares, i):
    r = seeded(f"{name}/{i}")
    spec = {"max_steps": r.choice([50, 100, 77])}
    if i != 1:
        spec["min_lr"] = r.choice([0.0, 1e-4, 0.003])
    for share in shares:
        if share == "constant_only":
            spec["constant_steps"] = r.choice([1, 10, 33])
        elif i != 2 or (name == "NoamHoldAnnealing" and share == "warmup"):
            if r.random() < 0.4:
                spec[f"{share}_ratio"] = r.choice([0.1, 0.29, 0.05])
            else:
                spec[f"{share}_steps"] = r.choice([5, 10, 21])
    if name == "NoamAnnealing":
        spec["d_model"] = r.choice([256, 512])
    if name == "NoamHoldAnnealing":
        spec["decay_rate"] = r.choice([0.5, 1.0, 0.3])
    if name.startswith("Polynomial"):
        spec |= {"power": r.choice([1.0, 2.0, 0.9]), "cycle": i % 2 == 1}
    base = r.choice([0.1, 0.02])
    at = spread(spec["max_steps"], *around(5, 10, 15, 21, 26, 33))
    found = rates(lambda o: getattr(module, name)(o, **spec), [base], max(at))
    values = [found[p][0] for p in at]
    return row(f"nemo.{name}", f"random_{i}", PEER, spec, at, values, base)

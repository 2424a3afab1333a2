"""The learning rate of tensor2tensor 1.15.7: its formulas, in single precision as in TensorFlow."""

from __future__ import annotations

import math

from ._rows import around, row, seeded, spread

PEER = "tensor2tensor 1.15.7"
FACTORS = [
    "constant*linear_warmup*rsqrt_decay*rsqrt_hidden_size",
    "constant * linear_warmup * rsqrt_decay",
    "constant",
    "constant*linear_warmup*linear_decay",
    "constant*linear_warmup*cosdecay",
    "constant*linear_warmup*single_cycle_cos_decay",
    "linear_warmup*constant*multi_cycle_cos_decay",
    "constant*linear_warmup*rsqrt_normalized_decay",
    "constant*exp_decay*linear_warmup",
    "constant*exp_decay",
]


def rows():
    import numpy as np

    for i, factors in enumerate(FACTORS):
        r = seeded(f"{factors}/{i}")
        spec = {
            "learning_rate_schedule": factors,
            "learning_rate_constant": r.choice([2.0, 0.1]),
            "learning_rate_warmup_steps": r.choice([10, 33]),
            "learning_rate_decay_steps": r.choice([50, 20]),
            "learning_rate_decay_rate": r.choice([0.5, 0.9]),
            "learning_rate_decay_staircase": i % 2 == 0,
            "train_steps": 100,
            "hidden_size": r.choice([64, 512]),
            "optimizer_multistep_accumulate_steps": 2 if i == 7 else 0,
        }
        at = spread(120, *around(10, 33, 50))
        with np.errstate(all="ignore"):
            values = [value(np, spec, position) for position in at]
        more = {"within": 2**-22, "why": "cosine, power and inverse root of TensorFlow"}
        name = "tensor2tensor.learning_rate_schedule"
        yield row(name, f"factors_{i}", PEER, spec, at, values, how="read", **more)


def value(np, spec, position):
    single = np.float32
    step = single(position)
    if spec["optimizer_multistep_accumulate_steps"]:
        step = step / single(spec["optimizer_multistep_accumulate_steps"])
    warmup = single(spec["learning_rate_warmup_steps"])
    decay = single(spec["learning_rate_decay_steps"])
    total = single(spec["train_steps"])
    after = max(step, warmup) - warmup
    p = max((step - warmup) / decay, single(0))
    if spec["learning_rate_decay_staircase"]:
        p = np.floor(p)
    one, half, pi = single(1), single(0.5), single(math.pi)
    factors = {
        "constant": lambda: single(spec["learning_rate_constant"]),
        "linear_warmup": lambda: min(one, step / warmup),
        "linear_decay": lambda: min(one, max(single(0), (total - step) / decay)),
        "cosdecay": lambda: one if step <= warmup else half * (one + np.cos(pi * step / decay)),
        "single_cycle_cos_decay": lambda: np.cos(after * pi / (total - warmup)) / single(2) + half,
        "multi_cycle_cos_decay": lambda: np.cos(after * pi / decay) / single(2) + half,
        "rsqrt_decay": lambda: one / np.sqrt(max(step, warmup)),
        "rsqrt_normalized_decay": lambda: np.sqrt(warmup) * (one / np.sqrt(max(step, warmup))),
        "exp_decay": lambda: np.power(single(spec["learning_rate_decay_rate"]), p),
        "rsqrt_hidden_size": lambda: single(spec["hidden_size"] ** -0.5),
    }
    product = one
    for name in spec["learning_rate_schedule"].split("*"):
        product = product * factors[name.strip()]()
    return float(product)

"""The schedulers of burn-optim, read and evaluated in their order.

They are Rust, whose powers are those of LLVM's libraries.
"""

from __future__ import annotations

import math

from ._rows import around, row, spread

PEER = "tracel-ai/burn@2c06be351 (0.22.0-pre.2) crates/burn-optim/src/lr_scheduler"
POWERS = {"within": 4e-15, "why": "Rust's own power"}


def linear(initial_lr, final_lr, num_iters):
    step = (final_lr - initial_lr) / num_iters
    return lambda x: final_lr - step * float(max(num_iters - x, 0))


def cosine(initial_lr, num_iters, min_lr):
    return lambda x: (
        min_lr + 0.5 * (initial_lr - min_lr) * (1.0 + math.cos(x / num_iters * math.pi))
    )


def noam(factor, warmup_steps, model_size):
    return lambda x: (
        factor
        * math.pow(model_size, -0.5)
        * min(math.pow(x + 1.0, -0.5), (x + 1.0) * math.pow(warmup_steps, -1.5))
    )


def exponential(initial_lr, gamma, last=200):
    """It goes from value to value."""
    values, value = [], initial_lr / gamma
    for _ in range(last):
        value *= gamma
        values.append(value)
    return lambda x: values[x]


def rows():
    for i in range(4):
        start, end, size = [0.1, 1.0, 3e-4, 0.5][i], [0.0, 0.01, 1e-5, 0.1][i], [10, 33, 50, 100][i]
        gamma = [0.9, 0.5, 0.99, 0.97][i]
        at = spread(110, *around(size))
        yield of("ConstantLr", i, {"lr": start}, at, lambda x, start=start: start)
        line = {"initial_lr": start, "final_lr": end, "num_iters": size}
        yield of("LinearLrScheduler", i, line, at, linear(**line))
        wave = {"initial_lr": start, "num_iters": size, "min_lr": end}
        yield of("CosineAnnealingLrScheduler", i, wave, at, cosine(**wave))
        spec = {"initial_lr": start, "gamma": gamma}
        chained = {"within": 1e-13, "why": "Burn multiplies from value to value"}
        yield of("ExponentialLrScheduler", i, spec, at, exponential(**spec), **chained)
        spec = {"initial_lr": start, "step_size": size, "gamma": gamma}
        yield of(
            "StepLrScheduler",
            i,
            spec,
            at,
            lambda x, start=start, gamma=gamma, size=size: start * gamma ** (x // size),
            **POWERS,
        )
        spec = {"factor": start, "warmup_steps": size, "model_size": [512, 256, 1024, 64][i]}
        yield of("NoamLrScheduler", i, spec, at, noam(**spec))
        parts = [
            {"type": "burn.LinearLrScheduler", **line},
            {"type": "burn.CosineAnnealingLrScheduler", **wave},
        ]
        first, second = linear(**line), cosine(**wave)
        spec = {"schedulers": parts, "num_iters": [size]}
        yield of(
            "SequentialLrScheduler",
            i,
            spec,
            at,
            lambda x, first=first, second=second, size=size: (
                first(x) if x < size else second(x - size)
            ),
        )
        kind = ["avg", "sum", "prod", "avg"][i]
        composed = {
            "avg": lambda x, first=first, second=second: 0.0 + first(x) / 2.0 + second(x) / 2.0,
            "sum": lambda x, first=first, second=second: 0.0 + first(x) + second(x),
            "prod": lambda x, first=first, second=second: 1.0 * first(x) * second(x),
        }[kind]
        spec = {"schedulers": parts, "reduction": kind}
        yield of("ComposedLrScheduler", i, spec, at, composed)


def of(name, i, spec, at, function, **more):
    values = [function(x) for x in at]
    return row(f"burn.{name}", f"formula_{i}", PEER, spec, at, values, how="read", **more)

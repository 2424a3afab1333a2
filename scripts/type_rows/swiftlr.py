# ruff: noqa: B023  each function is called at once
"""swiftlr's own types, which no peer has: their formulas in Python, and NumPy's interp for knots.

Needs numpy 2.4.6; megatron-core 0.16.1 for the ramp of a batch.
"""

from __future__ import annotations

import math

from ._rows import around, metrics, row, seeded, spread

PEER = "the formula of the documentation, in Python"
ROUNDED = {
    "branch/scaled",
    "combine/product",
    "curve/sigmoid",
    "curve/tanh",
    "knots/linear",
    "reverse/cosine",
}
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 100, "eta_min": 0.01}


def cosine(x, base):
    return 0.01 + (base - 0.01) * (1 + math.cos(math.pi * x / 100)) / 2


def between(shape, x, power):
    """What is left of the way after the part x of it."""
    bent = {
        "linear": lambda: 1 - x,
        "cosine": lambda: 0.5 * (1 + math.cos(math.pi * x)),
        "1-sqrt": lambda: 1 - math.sqrt(x),
        "square": lambda: 1 - x**2,
        "mirror_cosine": lambda: 2 * (1 - x) - 0.5 * (1 + math.cos(math.pi * x)),
        "polynomial": lambda: (1 - x) ** power,
        "rex": lambda: (1 - x) / (1 - power * x / (1 + power)),
        "sine": lambda: 1 - math.sin(math.pi * x / 2),
        "logarithmic": lambda: 1 - math.log(1 + x) / math.log(2),
        "sigmoid": lambda: steep(lambda z: 1 / (1 + math.exp(-z)), x, power),
        "tanh": lambda: steep(math.tanh, x, power),
    }
    return bent[shape]()


def steep(function, x, power):
    low, high = function(-power), function(power)
    return (high - function(power * (2 * x - 1))) / (high - low)


def way(shape, start, end, x, power=2.0):
    if shape == "exponential":
        return start * (end / start) ** x
    return end + (start - end) * between(shape, x, power)


def rows():
    yield from shapes()
    yield from simple()
    yield from wrappers()
    yield from changes()
    yield from several()
    yield from clocks()
    for i in range(4):
        yield plateau(i)


def of(name, case, spec, at, function, base=0.1, **more):
    values = [function(x) for x in at]
    if f"{name}/{case}" in ROUNDED:
        more |= {"within": 2e-15, "why": "another order of operations"}
    return row(f"swiftlr.{name}", case, PEER, spec, at, values, base, "own", **more)


def shapes():
    for i, shape in enumerate(
        "linear cosine 1-sqrt square mirror_cosine exponential polynomial rex sigmoid tanh sine "
        "logarithmic".split()
    ):
        power, end = [2.0, 0.5, 3.0][i % 3], [0.01, 0.02][i % 2]
        spec = {"shape": shape, "to": end, "over": 80, "power": power}
        yield of(
            "curve", shape, spec, spread(80), lambda x: way(shape, 0.1, end, min(x / 80, 1), power)
        )


def simple():
    import numpy

    at = spread(100)
    yield of("constant", "base", {}, at, lambda x: 0.1)
    yield of("value", "value", {"value": 0.3}, at, lambda x: 0.3)
    for every in (1, 10):
        spec = {"rate": 0.9, "every": every}
        yield of("exponential", f"every_{every}", spec, at, lambda x: 0.1 * 0.9 ** (x / every))
        spec = {"timescale": 20 * every}
        yield of(
            "inverse_sqrt",
            f"over_{every}",
            spec,
            at,
            lambda x: 0.1 / math.sqrt(1 + x / (20 * every)),
        )
        spec["power"] = 0.7
        yield of(
            "inverse_time", f"over_{every}", spec, at, lambda x: 0.1 / (1 + x / (20 * every)) ** 0.7
        )
    knots = [[5, 0.0], [20, 0.3], [70, 0.1], [90, 0.2]]
    places, heights = zip(*knots)
    yield of("knots", "linear", {"knots": knots}, at, lambda x: numpy.interp(x, places, heights))


def wrappers():
    at, inner = spread(110, *around(20, 50)), {"schedule": COSINE}
    spec = {**inner, "min": 0.03, "max": 0.08}
    yield of("clamp", "both", spec, at, lambda x: max(0.03, min(0.08, cosine(x, 0.1))))
    warm_ups = {
        "linear": lambda x: x,
        "cosine": lambda x: 0.5 * (1 - math.cos(math.pi * x)),
        "1-sqrt": lambda x: 1 - math.sqrt(1 - x),
        "square": lambda x: x**2,
    }
    for shape, function in warm_ups.items():
        spec = {**inner, "steps": 20, "start": 0.05, "shape": shape}
        yield of(
            "warmup",
            f"{shape}_shift",
            spec,
            at,
            lambda x: 0.1 * (0.05 + 0.95 * function(x / 20)) if x < 20 else cosine(x - 20, 0.1),
        )
        spec |= {"clock": "overlay", "target": "at_end"}
        yield of(
            "warmup",
            f"{shape}_overlay",
            spec,
            at,
            lambda x: (
                cosine(20, 0.1) * (0.05 + 0.95 * function(x / 20)) if x < 20 else cosine(x, 0.1)
            ),
        )
    spec = {**inner, "period": 30, "decay": 0.5}
    yield of("repeat", "same", spec, at, lambda x: cosine(x % 30, 0.1 * 0.5 ** (x // 30)))

    def growing(x):
        i, start = 0, 0
        while x >= start + 10 * 2**i:
            start += 10 * 2**i
            i += 1
        return cosine((x - start) / 2**i, 0.1)

    yield of("repeat", "growing", {**inner, "period": 10, "growth": 2}, at, growing)
    for name, spec, clock in (
        ("shift", {"by": 20}, lambda x: max(0, x - 20)),
        ("stretch", {"by": 2.5}, lambda x: x / 2.5),
        ("reverse", {"over": 80}, lambda x: max(0, 80 - x)),
        ("staircase", {"every": 15}, lambda x: x // 15 * 15),
        ("hold", {"begin": 50, "steps": 20}, lambda x: min(x, max(50, x - 20))),
        ("rewind", {"at": 50, "to": 20}, lambda x: x if x <= 50 else 20 + (x - 50)),
        (
            "extend",
            {"at": 50, "end": 100, "new_end": 130},
            lambda x: x if x <= 50 else 50 + (x - 50) * (100 - 50) / (130 - 50),
        ),
    ):
        yield of(name, "cosine", {**inner, **spec}, at, lambda x: cosine(clock(x), 0.1))
    yield of("base", "own", {**inner, "base": 0.5}, at, lambda x: cosine(x, 0.5))
    yield of("scale", "factor", {**inner, "by": 0.3}, at, lambda x: cosine(x, 0.1) * 0.3)
    spec = {"schedule": COSINE, "seed": 7, "amplitude": 0.2}
    for every in (1, 4):
        yield of(
            "noise",
            f"uniform_{every}",
            {**spec, "every": every},
            at,
            lambda x: cosine(x, 0.1) * (1 + 0.2 * (2 * uniform(7, x // every) - 1)),
        )


def uniform(seed, index):
    """A number between 0 and 1 from Philox4x32-10, of 52 bits."""
    mask, key = 2**32 - 1, [seed & (2**32 - 1), seed >> 32]
    words = [index & mask, index >> 32, 0, 0]
    for _ in range(10):
        first, second = 0xD2511F53 * words[0], 0xCD9E8D57 * words[2]
        words = [
            (second >> 32) ^ words[1] ^ key[0],
            second & mask,
            (first >> 32) ^ words[3] ^ key[1],
            first & mask,
        ]
        key = [(key[0] + 0x9E3779B9) & mask, (key[1] + 0xBB67AE85) & mask]
    return (((words[1] << 32 | words[0]) >> 12) + 0.5) * 2.0**-52


def changes():
    """What is done in the middle of a run."""
    at, inner = spread(120, *around(50, 70)), {"schedule": COSINE, "at": 50}
    now = cosine(50, 0.1)
    for shape in ("linear", "cosine", "1-sqrt"):
        spec = {**inner, "steps": 20, "to": 0.001, "shape": shape}
        yield of(
            "cooldown",
            shape,
            spec,
            at,
            lambda x: cosine(x, 0.1) if x <= 50 else way(shape, now, 0.001, min(1, (x - 50) / 20)),
        )
    spec = {**inner, "steps": 20, "anew": True}
    yield of(
        "rewarm",
        "anew",
        spec,
        at,
        lambda x: (
            cosine(x, 0.1)
            if x <= 50
            else way("linear", now, cosine(x - 50, 0.1), (x - 50) / 20)
            if x < 70
            else cosine(x - 50, 0.1)
        ),
    )
    then = {"type": "swiftlr.exponential", "rate": 0.9}
    spec = {**inner, "then": then}
    yield of(
        "branch",
        "exponential",
        spec,
        at,
        lambda x: cosine(x, 0.1) if x <= 50 else 0.1 * 0.9 ** (x - 50),
    )
    yield of(
        "branch",
        "scaled",
        {**spec, "scaled": True},
        at,
        lambda x: cosine(x, 0.1) if x <= 50 else 0.1 * 0.9 ** (x - 50) * now / 0.1,
    )


def several():
    at, decay = spread(120, *around(40)), {"type": "swiftlr.exponential", "rate": 0.97}
    both = [COSINE, decay]

    def first(x, base):
        return cosine(x, base)

    def second(x, base):
        return base * 0.97**x

    yield of(
        "sequence",
        "local",
        {"schedules": both, "lengths": [40]},
        at,
        lambda x: first(x, 0.1) if x < 40 else second(x - 40, 0.1),
    )
    for by, function in {
        "product": lambda x: 0.1 * (first(x, 1.0) * second(x, 1.0)),
        "sum": lambda x: first(x, 0.1) + second(x, 0.1),
        "mean": lambda x: (first(x, 0.1) + second(x, 0.1)) / 2,
        "min": lambda x: min(first(x, 0.1), second(x, 0.1)),
        "max": lambda x: max(first(x, 0.1), second(x, 0.1)),
    }.items():
        yield of("combine", by, {"schedules": both, "by": by}, at, function)
    bases = [0.1, 0.2]
    yield of(
        "groups",
        "two",
        {"schedules": both},
        at,
        lambda x: ([first(x, 0.1), second(x, 0.2)]),
        groups=bases,
    )
    spec = {"schedule": decay, "rate": 0.5, "groups": 2}
    yield of(
        "layer_decay",
        "two",
        spec,
        at,
        lambda x: ([second(x, 0.1) * 0.5, second(x, 0.2)]),
        groups=bases,
    )
    spec = {"curves": {"lr": COSINE, "weight_decay": decay}}
    yield of("curves", "lr", spec, at, lambda x: first(x, 0.1))
    yield of("curves", "weight_decay", spec, at, lambda x: second(x, 0.1), curve="weight_decay")


def clocks():
    """The batch of Megatron's ramp, by its own calculator. Needs megatron-core 0.16.1."""
    from megatron.core.num_microbatches_calculator import (
        RampupBatchsizeNumMicroBatchesCalculator as Calculator,
    )

    for i in range(3):
        whole, start, increment = [64, 32, 256][i], [16, 8, 64][i], [16, 4, 64][i]
        samples = [2000, 500, 3000][i]
        batches = Calculator(whole, 1, 1, False, 0, start, increment, samples)
        seen = [0]
        for _ in range(110):
            batches.update(seen[-1], True)
            seen.append(seen[-1] + batches.get_current_global_batch_size())
        inner = {"type": "torch.CosineAnnealingLR", "T_max": 6000, "eta_min": 0.01}
        spec = {
            "schedule": inner,
            "batch_size": whole,
            "start_batch_size": start,
            "increment": increment,
            "ramp_samples": samples,
        }
        yield of(
            "sample_clock",
            f"ramp_{i}",
            spec,
            spread(100),
            lambda x: 0.01 + (0.1 - 0.01) * (1 + math.cos(math.pi * seen[x] / 6000)) / 2,
        )


def plateau(i):
    random = seeded(f"plateau/{i}")
    spec = {
        "factor": random.choice([0.5, 0.1]),
        "patience": random.choice([0, 2, 4]),
        "threshold": random.choice([1e-4, 0.01]),
        "threshold_mode": ["rel", "abs"][i % 2],
        "cooldown": random.choice([0, 3]),
        "min": random.choice([0.0, 0.001]),
    }
    fed, values = metrics(random), [0.1]
    best, bad, cool, rate = math.inf, 0, 0, 0.1
    for metric in fed:
        margin = spec["threshold"] * (abs(best) if i % 2 == 0 else 1)
        if metric < best - margin if best < math.inf else True:
            best, bad = metric, 0
        else:
            bad += 1
        if cool > 0:
            cool, bad = cool - 1, 0
        if bad > spec["patience"]:
            rate, cool, bad = max(rate * spec["factor"], spec["min"]), spec["cooldown"], 0
        values.append(rate)
    at = list(range(0, len(fed) + 1, 2))
    values = [values[position] for position in at]
    return row("swiftlr.plateau", f"fed_{i}", PEER, spec, at, values, 0.1, metrics=fed, how="own")

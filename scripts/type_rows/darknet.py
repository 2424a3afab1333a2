"""The policies of Darknet, in its order of operations and its float types.

Darknet is C: the formulas of `get_current_rate` were read at pjreddie/darknet f6afaab,
src/network.c. Needs numpy.
"""

from __future__ import annotations

import math

from ._rows import around, row, seeded, spread

PEER = "pjreddie/darknet f6afaab src/network.c"


def rows(count=4):
    for policy in ("constant", "step", "exp", "poly", "sig"):
        for i in range(count):
            random = seeded(f"{policy}/{i}")
            spec = {
                "policy": policy,
                "learning_rate": random.choice([0.001, 0.1, 0.00261]),
                "burn_in": random.choice([0, 10, 37]),
                "power": random.choice([4, 1, 2.5]),
                "scale": random.choice([0.1, 0.7]),
                "step": random.choice([10, 33]),
                "gamma": random.choice([0.99, 0.3]),
                "max_batches": random.choice([100, 130, 7000]),
            }
            last = min(120, spec["max_batches"])
            at = spread(last - 8, *around(spec["burn_in"], spec["step"]))
            values = [rate(spec, batch) for batch in at]
            yield row("darknet.policy", f"{policy}_{i}", PEER, spec, at, values, how="read")
    for i in range(count):
        random = seeded(f"steps/{i}")
        spec = {
            "learning_rate": random.choice([0.001, 0.1, 0.00261]),
            "burn_in": random.choice([0, 10, 37]),
            "power": random.choice([4, 1, 2.5]),
            "steps": [20, 50, 70],
            "scales": random.choice([[0.1, 0.1, 0.1], [10, 0.1, 0.3]]),
        }
        at = spread(90, *around(20, 50, 70, spec["burn_in"]))
        values = [rate({"policy": "steps", **spec}, batch) for batch in at]
        yield row("darknet.steps", f"random_{i}", PEER, spec, at, values, how="read")


def rate(spec, batch):
    """`get_current_rate`: float is C's, pow and exp are those of double."""
    from numpy import float32

    learning_rate, power = float32(spec["learning_rate"]), float(float32(spec["power"]))
    if batch < spec["burn_in"]:
        part = float32(batch) / float32(spec["burn_in"])
        return float32(float(learning_rate) * math.pow(part, power))
    match spec["policy"]:
        case "step":
            factor = math.pow(float32(spec["scale"]), batch // spec["step"])
        case "exp":
            factor = math.pow(float32(spec["gamma"]), batch)
        case "poly":
            left = float32(1) - float32(batch) / float32(spec["max_batches"])
            factor = math.pow(left, power)
        case "sig":
            # The batch is a size_t, so the difference has no sign.
            count = float32((batch - spec["step"]) % 2**64)
            exponent = float(float32(spec["gamma"]) * count)
            factor = 1 / (1 + (math.exp(exponent) if exponent < 709 else math.inf))
        case "steps":
            found = learning_rate
            for step, scale in zip(spec["steps"], spec["scales"], strict=True):
                if step > batch:
                    break
                found = float32(found * float32(scale))
            return found
        case _:
            return learning_rate
    return float32(float(learning_rate) * factor)

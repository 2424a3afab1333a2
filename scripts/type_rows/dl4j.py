"""The schedules of org.nd4j.linalg.schedule, read and evaluated in their order.

They are Java, whose Math.pow and Math.exp are its own.
"""

from __future__ import annotations

import math
from bisect import bisect_right

from ._rows import around, row, spread

FOLDER = "nd4j-api/src/main/java/org/nd4j/linalg/schedule"
PEER = f"deeplearning4j/deeplearning4j@bbf2b3f {FOLDER}"
JAVA = {"within": 4e-15, "why": "Java's own power"}


def cycle(low, high, length, annealing, decay):
    size = (length - annealing) // 2
    increment = (high - low) / size

    def value(x):
        place = x % length
        if place < size:
            return low + increment * place
        if place < 2 * size:
            return high - increment * (place - size)
        return low * math.pow(decay, annealing - (length - place))

    return value


def rows():
    for i in range(4):
        start, gamma, exponent = (
            [0.1, 1.0, 3e-4, 0.5][i],
            [0.9, 0.5, 0.99, 0.97][i],
            [2, 1, 3, 0.5][i],
        )
        size = [10, 33, 7, 50][i]
        at = spread(110, *around(size))
        yield of("FixedSchedule", i, {"value": start}, at, lambda x, s=start: s)
        spec = {"initialValue": start, "gamma": gamma}
        yield of(
            "ExponentialSchedule",
            i,
            spec,
            at,
            lambda x, s=start, g=gamma: s * math.pow(g, x),
            **JAVA,
        )
        spec["power"] = exponent
        yield of(
            "InverseSchedule",
            i,
            spec,
            at,
            lambda x, s=start, g=gamma, p=exponent: s / math.pow(1 + g * x, p),
            **JAVA,
        )
        spec = {"initialValue": start, "power": exponent, "maxIter": 2 * size}
        yield of(
            "PolySchedule",
            i,
            spec,
            at,
            lambda x, s=start, p=exponent, n=2 * size: (
                0.0 if x >= n else s * math.pow(1 + x / n, p)
            ),
            **JAVA,
        )
        spec = {"initialValue": start, "gamma": -gamma / 4, "stepSize": size}
        yield of(
            "SigmoidSchedule",
            i,
            spec,
            at,
            lambda x, s=start, g=-gamma / 4, n=size: s / (1.0 + math.exp(-g * (x - n))),
            **JAVA,
        )
        spec = {"initialValue": start, "decayRate": gamma, "step": size}
        yield of(
            "StepSchedule",
            i,
            spec,
            at,
            lambda x, s=start, g=gamma, n=size: s * math.pow(g, math.floor(x / n)),
            **JAVA,
        )
        low, high, annealing = (
            [0.01, 0.1, 1e-4, 0.2][i],
            [0.1, 1.0, 1e-3, 0.5][i],
            [20, 10, 5, 33][i],
        )
        length = [100, 40, 32, 120][i]
        spec = {
            "initialLearningRate": low,
            "maxLearningRate": high,
            "cycleLength": length,
            "annealingLength": annealing,
            "annealingDecay": gamma,
        }
        places = spread(130, *around(length, length - annealing, (length - annealing) // 2))
        yield of(
            "CycleSchedule", i, spec, places, cycle(low, high, length, annealing, gamma), **JAVA
        )
        pairs = [[0, start], [size, start / 2], [2 * size, start / 10]]
        yield of(
            "MapSchedule",
            i,
            {"values": pairs},
            at,
            lambda x, pairs=pairs: pairs[bisect_right([p for p, _ in pairs], x) - 1][1],
        )
        inner = {"type": "dl4j.StepSchedule", "initialValue": start, "decayRate": gamma, "step": 20}
        spec = {"baseSchedule": inner, "numIter": size}
        yield of(
            "RampSchedule",
            i,
            spec,
            at,
            lambda x, s=start, g=gamma, n=size: (
                (1.0 if x >= n - 1 else (x + 1) / n) * (s * math.pow(g, math.floor(x / 20)))
            ),
            **JAVA,
        )


def of(name, i, spec, at, function, **more):
    values = [function(x) for x in at]
    return row(f"dl4j.{name}", f"formula_{i}", PEER, spec, at, values, how="read", **more)

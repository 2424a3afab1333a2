# ruff: noqa: B023  each function is called at once
"""The schedules of ParameterSchedulers.jl, read and evaluated in their order.

Julia computes powers and waves with its own functions: their last bits differ from those of a C
library.
"""

from __future__ import annotations

import math

from ._rows import around, row, spread

PEER = "FluxML/ParameterSchedulers.jl@f6ca703 (0.4.3)"
JULIA = {"how": "read", "within": 4e-15, "why": "Julia's own power and sine"}


def triangle(x, period):
    return (2 / math.pi) * abs(math.asin(math.sin(math.pi * x / period)))


def sine(x, period):
    return abs(math.sin(math.pi * x / period))


def rows():
    for i in range(4):
        start, decay, degree = (
            [0.1, 1.0, 3e-4, 2.0][i],
            [0.9, 0.5, 0.99, 1.01][i],
            [2, 1, 3, 0.5][i],
        )
        size = [10, 33, 7, 50][i]
        at = spread(100, *around(size))
        yield of(
            "Step",
            i,
            {"start": start, "decay": decay, "step_sizes": size},
            at,
            lambda x: start * decay ** (x // size),
        )
        yield of("Exp", i, {"start": start, "decay": decay}, at, lambda x: start * decay**x)
        inside = [x for x in at if x < 100]  # from there on it raises
        spec = {"start": start, "degree": degree, "max_iter": 100}
        yield of("Poly", i, spec, inside, lambda x: start * (1 - x / 100) ** degree)
        spec = {"start": start, "decay": decay, "degree": degree}
        yield of("Inv", i, spec, at, lambda x: start / (1 + x * decay) ** degree)
        l0, l1 = [(0.0, 0.1), (1.0, 0.2), (0.01, 0.5), (1e-4, 1e-2)][i]
        high, low, wave = abs(l0 - l1), min(l0, l1), {"l0": l0, "l1": l1, "period": size}
        for name, shape in (("Triangle", triangle), ("Sin", sine)):
            yield of(name, i, wave, at, lambda x: high * shape(x, size) + low)
            yield of(
                f"{name}Decay2",
                i,
                wave,
                at,
                lambda x: (high * 0.5 ** (x // size)) * shape(x, size) + low,
            )
            less = [0.99, 0.9, 0.95, 0.999][i]
            yield of(
                f"{name}Exp",
                i,
                {**wave, "decay": less},
                at,
                lambda x: (high * less**x) * shape(x, size) + low,
            )
        restart = i % 2 == 0
        yield of(
            "CosAnneal",
            i,
            {**wave, "restart": restart},
            at,
            lambda x: (
                high * (1 + math.cos(math.pi * (x % size if restart else x) / size)) / 2 + low
            ),
        )
        exp = {"type": "flux.Exp", "start": start, "decay": decay}
        yield of(
            "Loop", i, {"schedule": exp, "period": size}, at, lambda x: start * decay ** (x % size)
        )
        # The position t counts from 1: t + offset - 1 of it is x + offset here.
        yield of(
            "Shifted",
            i,
            {"schedule": exp, "offset": size},
            at,
            lambda x: start * decay ** (x + size - 1),
        )
        inverse = {"type": "flux.Inv", "start": 1.0, "decay": 0.5, "degree": 2}
        parts = {"schedules": [exp, inverse, exp], "step_sizes": [size, 20]}
        yield of(
            "Sequence",
            i,
            parts,
            at,
            lambda x: (
                start * decay**x
                if x < size
                else 1.0 / (1 + (x - size) * 0.5) ** 2
                if x < size + 20
                else start * decay ** (x - size - 20)
            ),
        )
        lengths = [size, 3, 20]
        stepped = {"start": start, "decay": decay, "step_sizes": lengths}
        yield of(
            "Step",
            f"list_{i}",
            stepped,
            at,
            lambda x: start * decay ** sum(x >= sum(lengths[:k]) for k in (1, 2, 3)),
        )
        yield of("Constant", i, {"value": start}, at, lambda x: start)
        short = {"schedule": exp, "nsteps": 100}
        yield of("Shortened", i, short, inside, lambda x: start * decay**x)
        more = [{}, {"percent_start": 0.4}, {"startval": 0.01, "endval": 0.0}, {"endval": 3.0}][i]
        cycle = {"nsteps": 100, "maxval": start, **more}
        yield of("OneCycle", i, cycle, inside, lambda x: one_cycle(x, **cycle))
        yield of(
            "Interpolator",
            i,
            {"schedule": exp, "rate": i + 1},
            at,
            lambda x: start * decay ** (math.ceil((x + 1) / (i + 1)) - 1),
        )


def one_cycle(x, nsteps, maxval, startval=None, endval=None, percent_start=0.25):
    up = math.ceil(nsteps * percent_start)
    low, length = maxval / 25 if startval is None else startval, up
    if x < up:
        x += up
    else:
        low, length = maxval / 1e5 if endval is None else endval, nsteps - up
        x -= up
    return abs(maxval - low) * (1 + math.cos(math.pi * x / length)) / 2 + min(maxval, low)


def of(name, i, spec, at, function):
    return row(f"flux.{name}", f"formula_{i}", PEER, spec, at, [function(x) for x in at], **JULIA)

"""The policies of Caffe's SGD solver, read in its source and evaluated in its order.

Caffe needs its whole library to run. Its parameters are floats of a protocol buffer: the values
here are those of a Solver<double>, for parameters that are the same as floats and doubles.
"""

from __future__ import annotations

import math
from bisect import bisect_right

from ._rows import around, row, spread

PEER = "BVLC/caffe@03a371d src/caffe/solvers/sgd_solver.cpp"


def rows():
    base = 0.125
    cases = {
        "fixed": [{}],
        "step": [{"gamma": 0.5, "stepsize": 10}, {"gamma": 0.75, "stepsize": 33}],
        "exp": [{"gamma": 0.96875}, {"gamma": 0.5}],
        "inv": [{"gamma": 0.015625, "power": 0.75}, {"gamma": 0.5, "power": 1}],
        "poly": [{"power": 2, "max_iter": 100}, {"power": 0.5, "max_iter": 107}],
        # Caffe refuses a gamma below 0.
        "sigmoid": [{"gamma": 0.125, "stepsize": 50}, {"gamma": 0.5, "stepsize": 20}],
    }
    for policy, specs in cases.items():
        for i, spec in enumerate(specs):
            at = spread(100, *around(spec.get("stepsize", 50)))
            if policy == "poly":
                at = [position for position in at if position <= spec["max_iter"]]
            values = [rate(policy, base, position, **spec) for position in at]
            full = {"lr_policy": policy, **spec}
            yield row("caffe.lr_policy", f"{policy}_{i}", PEER, full, at, values, base, "read")
    for i, steps in enumerate(([10, 50, 80], [1], [33, 34])):
        at = spread(100, *around(*steps))
        values = [base * math.pow(0.5, bisect_right(steps, position)) for position in at]
        spec = {"gamma": 0.5, "stepvalue": steps}
        yield row("caffe.multistep", f"steps_{i}", PEER, spec, at, values, base, "read")


def rate(policy, base, at, gamma=1, power=1, stepsize=1, max_iter=1):
    if policy == "step":
        return base * math.pow(gamma, at // stepsize)
    if policy == "exp":
        return base * math.pow(gamma, at)
    if policy == "inv":
        return base * math.pow(1 + gamma * at, -power)
    if policy == "poly":
        return base * math.pow(1 - at / max_iter, power)
    if policy == "sigmoid":
        return base * (1 / (1 + math.exp(-gamma * (at - stepsize))))
    return base

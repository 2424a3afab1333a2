"""The wrappers of detectron2.solver.lr_scheduler around fvcore's schedules.

Needs detectron2 at 02b5c4e2, whose file detectron2/solver/lr_scheduler.py alone is executed,
fvcore 0.1.5.post20221221 and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import alone, around, rate, row, spread

PEER = "facebookresearch/detectron2@02b5c4e2 / fvcore 0.1.5.post20221221"

INNER = [
    (
        {"values": [1.0, 0.1, 0.01], "milestones": [60, 80], "num_updates": 90},
        "MultiStepParamScheduler",
    ),
    ({"start_value": 1.0, "end_value": 0.0}, "CosineParamScheduler"),
    ({"start_value": 1.0, "end_value": 0.1}, "LinearParamScheduler"),
]


def rows():
    from fvcore.common import param_scheduler

    wrappers = alone("detectron2", "solver/lr_scheduler.py")
    for i, (inner, name) in enumerate(INNER):
        for method in ("linear", "constant"):
            warm_up = {
                "warmup_factor": [0.001, 0.1, 0.0][i],
                "warmup_length": [0.1, 0.25, 0.05][i],
                "warmup_method": method,
            }
            multiplier = wrappers.WarmupParamScheduler(
                getattr(param_scheduler, name)(**inner), **warm_up
            )
            spec = {"schedule": {"type": f"fvcore.{name}", **inner}, **warm_up}
            at = [k / 30 for k in range(30)] + [0.999]
            values = [multiplier(x) for x in at]
            yield row("detectron2.WarmupParamScheduler", f"{name}_{method}", PEER, spec, at, values)
            spec = {
                "multiplier": {"type": "detectron2.WarmupParamScheduler", **spec},
                "max_iter": [90, 100, 64][i],
            }
            at = spread(spec["max_iter"], *around(9, 25))
            at = [position for position in at if position < spec["max_iter"]]
            made = {"multiplier": multiplier, "max_iter": spec["max_iter"]}
            values = rate(wrappers.LRMultiplier, 0.02, at, made)
            yield row("detectron2.LRMultiplier", f"{name}_{method}", PEER, spec, at, values, 0.02)

#!/usr/bin/env python3
"""Draws docs/catalogue/TYPE.svg for every type of schedule, with the engine of the installed
swiftlr: the values of its example for the base value 1. bindings/python/tests/test_catalogue.py
compares what is drawn.
"""

import json
from pathlib import Path
from xml.sax.saxutils import escape

import swiftlr
from swiftlr._plot._run import follows_metric
from swiftlr._plot._thin import thinned

FOLDER = Path(__file__).resolve().parent.parent / "docs/catalogue"

# What shows more of a type than its example does.
MORE = {
    "caffe.lr_policy": {"lr_policy": "inv", "gamma": 0.05, "stepsize": 100},
    "darknet.policy": {"policy": "poly", "burn_in": 10, "max_batches": 100},
    "caffe.multistep": {"stepvalue": [30, 60], "gamma": 0.5},
    "composer.StepScheduler": {"step_size": 30, "gamma": 0.5},
    "deepspeed.OneCycle": {"cycle_first_step_size": 50},
    "deepspeed.OneCycle.momentum": {"cycle_first_step_size": 50},
    "deepspeed.WarmupCosineLR": {"warmup_num_steps": 10},
    "deepspeed.WarmupDecayLR": {"warmup_num_steps": 10},
    "detectron2.LRMultiplier": {
        "multiplier": {"type": "fvcore.CosineParamScheduler", "start_value": 1.0, "end_value": 0.0}
    },
    "dl4j.StepSchedule": {"step": 30, "decayRate": 0.5},
    "fairseq.inverse_sqrt": {"warmup_updates": 20},
    "fairseq.polynomial_decay": {"warmup_updates": 10, "total_num_update": 100},
    "fairseq.tri_stage": {"warmup_steps": 10, "hold_steps": 40, "decay_steps": 50},
    "flux.Step": {"step_sizes": 30, "decay": 0.5},
    "fastai.combine_scheds": {
        "scheds": [
            {"type": "fastai.SchedCos", "start": 0.1, "end": 1.0},
            {"type": "fastai.SchedLin", "start": 1.0, "end": 0.0},
        ]
    },
    "fvcore.CompositeParamScheduler": {
        "schedulers": [
            {"type": "fvcore.LinearParamScheduler", "start_value": 0.1, "end_value": 1.0},
            {"type": "fvcore.CosineParamScheduler", "start_value": 1.0, "end_value": 0.0},
        ]
    },
    "kozistr.get_wsd_schedule": {"num_warmup_steps": 20},
    "megatron.OptimizerParamScheduler.weight_decay": {
        "start_wd": 0.01,
        "wd_incr_style": "cosine",
    },
    "mlx.step_decay": {"step_size": 30, "decay_rate": 0.5},
    "mmengine.StepLR": {"step_size": 30, "gamma": 0.5},
    "optax.sgdr_schedule": {
        "cosine_kwargs": [
            {"init_value": 0.0, "peak_value": peak, "warmup_steps": 10, "decay_steps": 60}
            for peak in (1.0, 0.5)
        ]
    },
    "timm.MultiStepLRScheduler": {"decay_t": [30, 60], "decay_rate": 0.5},
    "timm.StepLRScheduler": {"decay_t": 30, "decay_rate": 0.5},
    "torch.StepLR": {"step_size": 30, "gamma": 0.5},
    "torch.MultiStepLR": {"milestones": [30, 80], "gamma": 0.5},
    "burn.StepLrScheduler": {"step_size": 30, "gamma": 0.5},
    "torch.SWALR": {"anneal_epochs": 40},
}

# Where a picture ends, if one and a half times the longest length is not far enough.
END = {
    **dict.fromkeys(
        (
            "burn.StepLrScheduler", "composer.MultiStepScheduler", "composer.StepScheduler",
            "darknet.policy", "darknet.steps", "dl4j.StepSchedule", "fairseq.inverse_sqrt",
            "fairseq.tri_stage", "flux.Step", "keras.PiecewiseConstantDecay", "mlx.step_decay",
            "mmengine.MultiStepLR", "mmengine.StepLR", "olmo_core.InvSqrtWithWarmup",
            "composer.MultiStepWithWarmupScheduler", "optax.warmup_constant_schedule",
            "swiftlr.exponential", "timm.MultiStepLRScheduler", "timm.StepLRScheduler",
            "torch.MultiplicativeLR", "torch.StepLR", "transformers.constant_with_warmup",
            "transformers.inverse_sqrt",
        ),
        100,
    ),
    **dict.fromkeys(
        (
            "deepspeed.OneCycle", "deepspeed.OneCycle.momentum", "kozistr.get_wsd_schedule",
            "torch.CyclicLR", "torchtitan.lr_scheduler", "transformers.warmup_stable_decay",
        ),
        150,
    ),
    "burn.NoamLrScheduler": 20000,
    "detectron2.LRMultiplier": 100,
    "fairseq.step": 100000,
    "fairseq.triangular": 15000,
    "noam.lr": 20000,
}  # fmt: skip
# A run that follows a metric, which stops improving on the way.
END_OF_METRIC = 120

WIDTH, HEIGHT = 600, 160


def function(epoch):
    """Stands for the caller's functions."""
    return 1 - 0.001 * min(epoch, 100)


def metric(step):
    """A loss that falls for a while."""
    return max(0.5, 1 - step / 40)


def picture_spec(type):
    return {**type["example"], **MORE.get(type["name"], {})}


def curve(type, spec):
    """The lines of the curve, and where the picture ends."""
    functions = {"my_function": function}
    end = END.get(type["name"])
    if follows_metric(swiftlr.Schedule(spec, functions), 0):
        end = END_OF_METRIC
    scene = swiftlr.plot(spec, end and end + 1, functions=functions, metric=metric)._scene
    return scene.panels[0].curves[0].lines(), scene.span.last


def number(value):
    return f"{value:.3g}"


def svg(type):
    spec = picture_spec(type)
    lines, end = curve(type, spec)
    values = [value for line in lines for _, value in line]
    low, high = min(0, *values), max(values)
    height = (high - low) or 1
    path = " ".join(
        f"{round(x)},{round(y)}"
        for line in lines
        for x, y in thinned(
            [(WIDTH * x / end, HEIGHT * (1 - (y - low) / height)) for x, y in line], 0.5
        )
    )
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="340" height="110" viewBox="-60 -15 680 220">
<title>{escape(type["name"])}</title>
<desc>{escape(json.dumps(spec))}</desc>
<g fill="#888" font-family="sans-serif" font-size="20" text-anchor="end">
<path d="M0 0V{HEIGHT}H{WIDTH}" fill="none" stroke="#888"/>
<text x="-6" y="8">{number(high)}</text>
<text x="-6" y="{HEIGHT + 6}">{number(low)}</text>
<text x="{WIDTH}" y="{HEIGHT + 26}">{number(end)}</text>
</g>
<polyline points="{path}" fill="none" stroke="#2a7ab9" stroke-width="4"/>
</svg>
"""


def pictures():
    return {f"{type['name']}.svg": svg(type) for type in swiftlr.types()}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    drawn = pictures()
    for path in FOLDER.glob("*.svg"):
        if path.name not in drawn:
            path.unlink()
    for name, text in drawn.items():
        (FOLDER / name).write_text(text)

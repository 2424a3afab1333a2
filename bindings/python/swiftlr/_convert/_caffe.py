"""Caffe: its solver in protobuf text."""

from __future__ import annotations

from ._clocks import Spec, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_OF_POLICY: dict[str, tuple[str, ...]] = {
    "fixed": (),
    "step": ("gamma", "stepsize"),
    "exp": ("gamma",),
    "inv": ("gamma", "power"),
    "multistep": ("gamma",),
    "poly": ("power",),
    "sigmoid": ("gamma", "stepsize"),
}


def recognises(settings: Settings) -> int:
    return 3 if settings.has("lr_policy") and settings.has("base_lr") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "base_lr")
    take_whole(settings, run, "steps", "max_iter")
    policy = settings.choice("lr_policy", of=_OF_POLICY, required=True)
    spec: Spec = {"type": "caffe.lr_policy", "lr_policy": policy}
    if policy == "multistep":
        spec = {"type": "caffe.multistep", "stepvalue": settings.numbers("stepvalue", default=[])}
    for name in _OF_POLICY[policy]:
        spec[name] = settings.number(name, required=True)
    if policy == "poly":
        spec["max_iter"] = run.total_steps("the polynomial ends there")
    settings.ignore("gamma", "power", "stepsize", "stepvalue")
    return Conversion(spec, run.base(), run.steps)


FORMAT = Format("Caffe", recognises, read)

"""Darknet: the section [net] of its .cfg."""

from __future__ import annotations

from ._clocks import Spec, given, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_POLICIES = ("constant", "step", "steps", "exp", "poly", "sig", "random")
_OF_POLICY = {
    "step": ("step", "scale"),
    "exp": ("gamma",),
    "sig": ("gamma", "step"),
}


def recognises(settings: Settings) -> int:
    if settings.has("burn_in") and settings.has("max_batches"):
        return 3
    return 3 if settings.has("policy") and settings.has("max_batches", "scales") else 0


def read(settings: Settings, run: Run) -> Conversion:
    net = settings.section("net", "network") or settings
    take_whole(net, run, "steps", "max_batches")
    rate = run.take("lr", net.number("learning_rate"), net.place("learning_rate"))
    if rate is None:
        run.note("learning_rate is not given; Darknet takes 0.001")
        rate = 0.001
    policy = net.choice("policy", of=_POLICIES, default="constant")
    spec: Spec = {
        "type": "darknet.steps" if policy == "steps" else "darknet.policy",
        "learning_rate": rate,
        **given(burn_in=net.whole("burn_in"), power=net.number("power")),
    }
    if policy == "steps":
        spec["steps"] = net.numbers("steps", required=True)
        spec["scales"] = net.numbers("scales", required=True)
    else:
        spec["policy"] = policy
        for name in _OF_POLICY.get(policy, ()):
            spec |= given(**{name: net.number(name)})
        if policy == "poly":
            spec["max_batches"] = run.total_steps("the polynomial ends there")
    net.ignore("decay")  # of the weights
    net.ignore("steps", "scales", "step", "scale", "gamma")
    return Conversion(spec, 1.0, run.steps)


FORMAT = Format("Darknet", recognises, read)

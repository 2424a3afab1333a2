"""levanter: the optimizer of its YAML."""

from __future__ import annotations

from typing import Any

from ._clocks import Spec, given, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_SCHEDULES = ("constant", "cosine", "linear", "inv_sqrt", "inv")


def recognises(settings: Settings) -> int:
    if settings.has("cycle_length", "rewarmup", "haps"):
        return 3
    if settings.has("num_train_steps") and settings.has("optimizer.learning_rate", "min_lr_ratio"):
        return 3
    return 2 if settings.peek("lr_schedule") in _SCHEDULES and settings.has("min_lr_ratio") else 0


def read(settings: Settings, run: Run) -> Conversion:
    part = settings.section("optimizer") or settings
    take(part, run, "lr", "learning_rate")
    take_whole(settings, run, "steps", "trainer.num_train_steps", "num_train_steps")
    total = run.total_steps("the schedule ends with the run")
    shape = part.value("lr_schedule", default="cosine")
    if isinstance(shape, dict):
        shape = part.value("lr_schedule.type")
        part.ignore("lr_schedule")
    if shape not in _SCHEDULES:
        part.refuse(part.place("lr_schedule"), shape, f"one of {', '.join(_SCHEDULES)}")
    warm_up = _fraction_or_steps(part, "warmup")
    ratio = part.number("warmup_ratio", at_least=0, at_most=1)
    if ratio is not None:
        warm_up = int(ratio * total)
    spec: Spec = {
        "type": "levanter.lr_scheduler",
        "num_train_steps": total,
        "lr_schedule": shape,
        **given(
            warmup=warm_up,
            decay=_fraction_or_steps(part, "decay"),
            rewarmup=_fraction_or_steps(part, "rewarmup"),
            cooldown=_fraction_or_steps(part, "cooldown"),
            min_lr_ratio=part.number("min_lr_ratio", at_least=0),
        ),
    }
    for name in ("cycle_length", "cycles", "haps"):
        value = _one_or_several(part, name)
        if value is not None:
            spec["cycles" if name == "haps" else name] = value
    if {"cycle_length", "cycles"} <= spec.keys():
        part.refuse(part.place("cycles", "haps"), spec["cycles"], "nothing beside cycle_length")
    spec["learning_rate"] = base = run.base(6e-4, "levanter's default")
    return Conversion(spec, base, run.steps)


def _fraction_or_steps(part: Settings, name: str) -> Any:
    """Up to 1 a part of a cycle, above that steps."""
    number = part.number(name, at_least=0)
    if number is not None and number > 1 and number != int(number):
        part.refuse(part.place(name), number, "a part from 0 to 1, or whole steps")
    return number


def _one_or_several(part: Settings, name: str) -> Any:
    if isinstance(part.peek(name), (list, tuple)):
        return part.numbers(name)
    return _fraction_or_steps(part, name)


FORMAT = Format("levanter", recognises, read)

"""levanter: the optimizer of its YAML."""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from ._clocks import Spec, given, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_SHAPES: dict[str, tuple[str, ...]] = {
    "constant": (),
    "cosine": ("exponent",),
    "linear": (),
    "inv_sqrt": ("timescale",),
    "inv": (),
    "inv_sqrt_decay": ("decay_constant",),
    "polynomial": ("power",),
    "power": ("batch_size", "seq_length", "a", "b"),
}
"""The schedules, and what their mappings may say."""


def recognises(settings: Settings) -> int:
    if settings.has("cycle_length", "rewarmup", "haps"):
        return 3
    if settings.has("num_train_steps") and settings.has("optimizer.learning_rate", "min_lr_ratio"):
        return 3
    if settings.has("trainer.mp", "trainer.train_batch_size", "trainer.tracker"):
        return 2
    return 2 if settings.has("lr_schedule") and settings.has("min_lr_ratio") else 0


def read(settings: Settings, run: Run) -> Conversion:
    part = settings.section("optimizer") or settings
    take(part, run, "lr", "learning_rate")
    take_whole(settings, run, "steps", "trainer.num_train_steps", "num_train_steps")
    if run.known_steps() is None:
        run.note("num_train_steps is not given; levanter takes 400000")
        run.steps = 400_000
    total = run.total_steps()
    base = run.base(6e-4, "levanter's default")
    ratio = part.number("warmup_ratio", at_least=0, at_most=1)
    spec: Spec = {
        "type": "levanter.lr_scheduler",
        "num_train_steps": total,
        "learning_rate": base,
        **_shape(part),
        **given(
            warmup=_fraction_or_steps(part, "warmup") if ratio is None else int(ratio * total),
            decay=_fraction_or_steps(part, "decay"),
            rewarmup=_fraction_or_steps(part, "rewarmup"),
            cooldown=_fraction_or_steps(part, "cooldown"),
            min_lr_ratio=part.number("min_lr_ratio", at_least=0),
        ),
    }
    ways = {
        "cycle_length": _cycles(part, "cycle_length", spec, of_lengths=True),
        "cycles": _cycles(part, "cycles", spec),
        "haps": _cycles(part, "haps", spec),
    }
    if len(several := [name for name, is_given in ways.items() if is_given]) > 1:
        place = part.place(several[1])
        part.refuse(place, part.peek(several[1]), f"nothing beside {several[0]}")
    return Conversion(spec, base, run.steps)


def _shape(part: Settings) -> Spec:
    """A name, or a mapping with the name and what belongs to it."""
    shape = part.value("lr_schedule", default="cosine")
    if isinstance(shape, dict):
        inner = part.section("lr_schedule")
        name = inner.value("type", default="cosine") if inner else None
    else:
        inner, name = None, shape
    if not isinstance(name, str) or name not in _SHAPES:
        part.refuse(part.place("lr_schedule"), name, f"one of {', '.join(_SHAPES)}")
    found: Spec = {"lr_schedule": name}
    if inner:
        for key in _SHAPES[name]:
            found |= given(**{key: inner.number(key)})
        inner.refuse_rest(f"the schedule {name}")
    return found


def _fraction_or_steps(part: Settings, name: str) -> Any:
    """Up to 1 a part of a cycle, above that steps."""
    number = part.number(name, at_least=0)
    if number is not None and number > 1 and number != int(number):
        part.refuse(part.place(name), number, "a part from 0 to 1, or whole steps")
    return number


def _cycles(part: Settings, name: str, spec: Spec, of_lengths: bool = False) -> bool:
    """A number as it is; a list says where each cycle ends, or how long each is."""
    if isinstance(part.peek(name), (list, tuple)):
        listed = part.numbers(name)
        spec["haps"] = [*accumulate(listed)] if of_lengths else listed
        return True
    number = _fraction_or_steps(part, name)
    spec |= given(**{name: number})
    return number is not None


FORMAT = Format("levanter", recognises, read)

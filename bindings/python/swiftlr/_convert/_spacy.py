"""spaCy's config.cfg: a schedule of thinc, ``@schedules = "warmup_linear.v1"``."""

from __future__ import annotations

from typing import Any

from ._clocks import Spec, given, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_SCHEDULES: dict[str, tuple[str, ...]] = {
    "constant": ("rate",),
    "constant_then": ("rate", "steps", "schedule"),
    "decaying": ("base_rate", "decay", "t"),
    "compounding": ("start", "stop", "compound", "t"),
    "warmup_linear": ("initial_rate", "warmup_steps", "total_steps"),
    "slanted_triangular": ("max_rate", "num_steps", "cut_frac", "ratio", "t"),
    "cyclic_triangular": ("min_lr", "max_lr", "period"),
    "plateau": ("max_patience", "scale", "schedule"),
}
_RATES = ("initial_rate", "max_rate", "rate", "base_rate", "start")


def recognises(settings: Settings) -> int:
    if settings.has("training.optimizer.learn_rate"):
        return 3
    return 3 if isinstance(settings.peek("@schedules"), str) else 0


def read(settings: Settings, run: Run) -> Conversion:
    take_whole(settings, run, "steps", "training.max_steps", at_least=0)
    if run.steps == 0:
        run.steps = None
    part = settings.section("training.optimizer.learn_rate", "learn_rate")
    if part is None:
        rate = settings.number("training.optimizer.learn_rate", "learn_rate")
        if rate is not None:
            run.take("lr", rate, settings.place("learn_rate"))
            return Conversion({"type": "swiftlr.constant"}, run.base(), run.known_steps())
        part = settings
    spec = _spec(part, settings, run, 0)
    if run.steps is None and "total_steps" in spec:
        run.steps = int(spec["total_steps"])
    run.note("steps count from 0, as thinc's optimizer calls the schedule")
    base = next((spec[name] for name in _RATES if name in spec), 1.0)
    return Conversion(spec, base, run.known_steps())


def _spec(part: Settings, settings: Settings, run: Run, depth: int) -> Spec:
    name = part.value("@schedules")
    known = ", ".join(f"{one}.v1" for one in _SCHEDULES)
    kind = str(name).partition(".")[0]
    if kind not in _SCHEDULES or depth > 8:
        part.refuse(part.place("@schedules"), name, f"one of {known}")
    spec: Spec = {"type": f"thinc.{kind}"}
    for key in _SCHEDULES[kind]:
        value: Any
        if key == "schedule":
            # In config.cfg it is a section of its own.
            place = "learn_rate.schedule" + ".schedule" * depth
            inner = part.section("schedule") or settings.section(place)
            if inner is None:
                part.miss("schedule")
            value = _spec(inner, settings, run, depth + 1)
        else:
            value = part.number(key)
        spec |= given(**{key: value})
    if kind == "plateau":
        run.note("step the scheduler with the score")
    return spec


FORMAT = Format("spaCy", recognises, read)

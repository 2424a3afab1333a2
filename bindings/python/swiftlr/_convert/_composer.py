"""Composer and llm-foundry: schedulers with times as texts, in YAML."""

from __future__ import annotations

import math
import re
from typing import Any

from ._clocks import Spec, in_samples, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_NAMES = {
    "constant_with_warmup": "composer.ConstantWithWarmupScheduler",
    "cosine_with_warmup": "composer.CosineAnnealingWithWarmupScheduler",
    "linear_decay_with_warmup": "composer.LinearWithWarmupScheduler",
    "inv_sqrt_with_warmup": "llmfoundry.InverseSquareRootWithWarmupScheduler",
}
"""llm-foundry's names."""
_CLASSES = (
    "ConstantScheduler", "StepScheduler", "LinearScheduler", "ExponentialScheduler",
    "CosineAnnealingScheduler", "PolynomialScheduler", "ConstantWithWarmupScheduler",
    "LinearWithWarmupScheduler", "CosineAnnealingWithWarmupScheduler",
    "PolynomialWithWarmupScheduler", "CosineAnnealingWarmRestartsScheduler", "MultiStepScheduler",
    "MultiStepWithWarmupScheduler",
)  # fmt: skip
_TIMES = (
    "t_warmup",
    "t_max",
    "t_0",
    "t_scale",
    "t_cooldown",
    "step_size",
    "decay_period",
    "milestones",
)
_NUMBERS = (
    "alpha", "alpha_i", "alpha_f", "gamma", "power", "t_mult", "alpha_f_decay", "alpha_f_cooldown",
)  # fmt: skip
_HAS_END = ("Constant", "Linear", "Cosine", "Polynomial", "Inverse")
_TIME = re.compile(r"([\d.eE+-]+)\s*(ba|ep|tok|sp|dur|iter|sec)$")


def recognises(settings: Settings) -> int:
    if str(settings.peek("scheduler.name", "name")) in _NAMES:
        return 3 if settings.has("t_warmup", "scheduler.t_warmup", "t_max", "max_duration") else 2
    if settings.has("t_warmup") and isinstance(settings.peek("t_warmup"), str):
        return 3
    return (
        2 if str(settings.peek("name", "type")).endswith(_CLASSES) and settings.has(*_TIMES) else 0
    )


def read(settings: Settings, run: Run) -> Conversion:
    part = settings.section("scheduler", "schedulers") or settings
    take(settings, run, "lr", "optimizer.lr", "lr")
    take(settings, run, "batch_size", "global_train_batch_size", at_least=1)
    length = settings.number("max_seq_len", at_least=1)
    if run.tokens_per_step is None and run.batch_size and length:
        run.tokens_per_step = run.batch_size * length
    name = part.value("name", "type", "class_name")
    place = part.place("name", "type")
    if name is None:
        name = "inv_sqrt_with_warmup" if part.has("t_scale") else "cosine_with_warmup"
        run.note(f"the scheduler's name is not given; {name} is taken")
    last = str(name).rpartition(".")[2]
    type_ = _NAMES.get(str(name)) or (f"composer.{last}" if last in _CLASSES else None)
    if type_ is None:
        part.refuse(place, name, f"one of {', '.join((*_NAMES, *_CLASSES))}")
    clock = _Clock(settings, run)
    spec: Spec = {"type": type_}
    for key in _NUMBERS:
        value = part.number(key)
        if value is not None:
            spec[key] = value
    times = {key: value for key in _TIMES if (value := part.value(key)) is not None}
    ends = type_.partition(".")[2].startswith(_HAS_END) and "WarmRestarts" not in type_
    if ends and "t_max" not in times:
        times["t_max"] = "1dur"
    unit = clock.unit_of(times, part)
    ratio = settings.number("scale_schedule_ratio", default=1.0, above=0)
    for key, value in times.items():
        listed = value if isinstance(value, list) else [value]
        scaled = ratio if key != "t_warmup" else 1.0
        steps = [clock.steps(one, part.place(key), part, unit, scaled) for one in listed]
        spec[key] = steps if isinstance(value, list) else steps[0]
    if part.flag("scale_warmup"):
        run.note("scale_warmup: a scale_schedule_ratio scales the warm-up as well")
    if unit in ("tok", "sp"):
        size = run.need("tokens_per_step" if unit == "tok" else "batch_size", "for these lengths")
        spec = in_samples(spec, size)
    return Conversion(spec, run.base(), run.known_steps())


class _Clock:
    """Times as Composer cuts them: to whole batches, or whole tokens or samples."""

    def __init__(self, settings: Settings, run: Run) -> None:
        self.run, self.settings = run, settings
        self.duration: tuple[float, str] | None = None
        value = settings.value("max_duration", "train_duration")
        if value is not None:
            place = settings.place("max_duration", "train_duration")
            self.duration = amount, unit = _time(value, place, settings)
            if unit == "ep":
                run.take("epochs", amount, place)
            elif unit == "ba":
                run.take("steps", int(amount), place)
            elif not run.is_given("steps"):
                size = run.tokens_per_step if unit == "tok" else run.batch_size
                if size:
                    run.steps = math.ceil(amount / size)

    def unit_of(self, times: dict[str, Any], part: Settings) -> str:
        """What the schedule counts: steps, unless all is in tokens or in samples."""
        units = set()
        for key, value in times.items():
            for one in value if isinstance(value, list) else [value]:
                unit = _time(one, part.place(key), part)[1]
                if unit == "dur" and self.duration is not None:
                    unit = self.duration[1]
                units.add(unit if unit in ("tok", "sp") else "ba")
        if len(units) > 1:
            key = next(iter(times))
            part.refuse(part.place(key), times[key], "times of one unit")
        return next(iter(units), "ba")

    def steps(self, value: Any, place: str, part: Settings, unit: str, ratio: float) -> int:
        amount, its = _time(value, place, part)
        if its == "dur":
            if unit != "ba" and self.duration is not None:
                return int(amount * self.duration[0])
            if self.run.steps is None and self.run.epochs is not None:
                per_epoch = self.run.need("steps_per_epoch", f"{place} is a part of the run")
                return int(amount * int(per_epoch) * self.run.epochs)
            return int(amount * self.run.total_steps(f"{place} is a part of the run"))
        if its == "ep":
            per_epoch = self.run.need("steps_per_epoch", f"{place} is in epochs")
            return int(amount * int(per_epoch) * ratio)
        return int(amount * ratio)


def _time(value: Any, place: str, settings: Settings) -> tuple[float, str]:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 2**53:
        return value, "ba"
    found = _TIME.match(value.replace("_", "").strip()) if isinstance(value, str) else None
    try:
        amount = float(found[1]) if found else math.nan
    except ValueError:
        amount = math.nan
    if found is None or not 0 <= amount <= 2**53 or found[2] == "sec":
        settings.refuse(place, value, "a time such as 100ba, 1ep, 2e9tok or 0.1dur")
    whole = int(amount) if amount == int(amount) else amount
    return whole, "ba" if found[2] == "iter" else found[2]


FORMAT = Format("llm-foundry", recognises, read)

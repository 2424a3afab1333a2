"""OLMo-core: a scheduler of its configuration, which says its class in _CLASS_ or type."""

from __future__ import annotations

import math
from typing import Any

from ._clocks import Spec, given, in_samples, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_CLASSES = {
    "constant": "ConstantScheduler",
    "constant_with_warmup": "ConstantWithWarmup",
    "wsd": "WSD",
    "wsds": "WSDS",
    "power_lr": "PowerLR",
    "linear_with_warmup": "LinearWithWarmup",
    "inv_sqrt_with_warmup": "InvSqrtWithWarmup",
    "cos_with_warmup": "CosWithWarmup",
    "cos_with_warmup_and_linear_decay": "CosWithWarmupAndLinearDecay",
    "half_cos_with_warmup": "HalfCosWithWarmup",
    "exponential": "ExponentialScheduler",
    "composable": "ComposableScheduler",
    "sequential": "SequentialScheduler",
}
"""The names that they are registered with."""
_WARMING = ("ConstantWithWarmup", "WSD", "PowerLR", "LinearWithWarmup", "InvSqrtWithWarmup",
            "CosWithWarmup", "CosWithWarmupAndLinearDecay", "HalfCosWithWarmup")  # fmt: skip
_DECAYING = ("WSD", "PowerLR", "CosWithWarmupAndLinearDecay")
_ENDING = ("LinearWithWarmup", "CosWithWarmup", "CosWithWarmupAndLinearDecay", "HalfCosWithWarmup")
_WITHOUT_END = ("ConstantScheduler", "ConstantWithWarmup", "InvSqrtWithWarmup")
_OF_STAGES = ("start_lr", "start_lr_fraction", "end_lr", "end_lr_fraction")
_DEEPEST = 8
_OTHERS = ("alpha_f", "alpha_0", "warmup_min_lr", "decay_min_lr", "b", "lr_min")

_KEYS: dict[str, tuple[str, ...]] = {
    "PowerLR": ("b",),
    "WSDS": ("period_lengths",),
    "WSD": ("decay_min_lr", "decay", "decay_steps", "decay_fraction"),
    "CosWithWarmup": ("alpha_f", "warmup", "warmup_steps", "warmup_fraction"),
}
"""By which settings a class is known that is not given, the surest first."""


def recognises(settings: Settings) -> int:
    if _class(settings) in _CLASSES.values() and settings.has("_CLASS_"):
        return 3
    if settings.has("b") and settings.has("warmup", "decay_fraction", "warmup_fraction"):
        return 3
    if settings.has("period_lengths"):
        return 3
    return 1 if settings.has("warmup_fraction", "decay_fraction") else 0


def read(settings: Settings, run: Run) -> Conversion:
    part = settings.section("scheduler") or settings
    take(settings, run, "lr", "optim.lr", "lr", "learning_rate")
    take_whole(settings, run, "steps", "max_steps")
    in_tokens = part.choice("units", of=("steps", "tokens"), default="steps") == "tokens"
    end = _run_end(settings, run) if in_tokens else run.known_steps()
    spec = _scheduler(part, run, end, 0)
    if part is not settings:
        part.refuse_rest("OLMo-core's scheduler")
    if in_tokens:
        spec = in_samples(spec, run.need("tokens_per_step", "the schedule counts tokens"))
    run.note(
        "OLMo-core counts the step before it asks for the rate: its first update has position 1"
    )
    return Conversion(spec, run.base(), run.known_steps())


def _scheduler(part: Settings, run: Run, end: float | None, depth: int) -> Spec:
    """A scheduler with a run of so many steps or tokens, if that is known."""
    name = _class(part) or _guessed(part, run)
    if name not in _CLASSES.values() or depth > _DEEPEST:
        place = part.place("_CLASS_", "type", "name")
        part.refuse(place, name, f"one of {', '.join(_CLASSES.values())}")
    part.ignore("_CLASS_", "type", "name", "lr_field", "initial_lr_field", "units")
    spec: Spec = {"type": f"olmo_core.{name}"}
    if name == "ComposableScheduler":
        spec["stages"] = [_stage(one) for one in part.sections("stages")]
        return _overridden(spec, part)
    if name == "SequentialScheduler":
        return _overridden(_in_turn(spec, part, run, end, depth), part)
    if name in _ENDING:
        end = part.number("t_max", above=0, default=end)
    if name == "WSDS":
        _periods(part, spec)
    elif name in _WARMING:
        # A part is one of the end of the class: its own t_max, or the run.
        spec["warmup_steps"] = _steps(part, "warmup", end, required=True)
    if name in _DECAYING:
        spec["decay_steps"] = _steps(part, "decay", end, required=False)
    if name not in (*_WITHOUT_END, "WSDS"):
        if end is None:
            run.miss("steps", f"{name} ends with the run")
        spec["t_max"] = end
    for key in _OTHERS:
        spec |= given(**{key: part.number(key)})
    return spec


def _in_turn(spec: Spec, part: Settings, run: Run, end: float | None, depth: int) -> Spec:
    """One after the other; each but the last has a run of its own length."""
    parts = part.sections("schedulers")
    lengths = part.numbers("schedulers_max", "schedulers_max_steps", required=True)[
        : len(parts) - 1
    ]
    ends: list[float | None] = [*lengths, None if end is None else end - sum(lengths)]
    if not parts or len(ends) != len(parts):
        part.refuse(
            part.place("schedulers_max"), lengths, "a length for each scheduler but the last"
        )
    made = [_scheduler(one, run, its, depth + 1) for one, its in zip(parts, ends)]
    return {**spec, "schedulers": made, "schedulers_max_steps": lengths}


def _stage(part: Settings) -> Spec:
    part.ignore("_CLASS_")
    return {
        "duration": part.number("duration", required=True, above=0),
        **given(
            shape=part.choice("shape", of=("linear", "cosine")),
            **{key: part.number(key) for key in _OF_STAGES},
        ),
    }


def _overridden(spec: Spec, part: Settings) -> Spec:
    decay = part.section("override_decay")
    if decay is None:
        return spec
    start = decay.number("start", required=True, at_least=0)
    return {"type": "olmo_core.OverrideDecay", "schedule": spec, "start": start, **_stage(decay)}


def _class(part: Settings) -> Any:
    for key in ("scheduler._CLASS_", "scheduler.type", "scheduler.name", "_CLASS_", "type", "name"):
        found = part.peek(key)
        if isinstance(found, str):
            return _CLASSES.get(found, found.rpartition(".")[2])
    return None


def _guessed(part: Settings, run: Run) -> str:
    found = next((name for name, keys in _KEYS.items() if part.has(*keys)), None)
    if found is None:
        part.miss("_CLASS_")
    run.note(f"the class is not given; by its settings it is {found}")
    return found


def _run_end(settings: Settings, run: Run) -> float | None:
    """The tokens of the run."""
    duration = settings.number("max_tokens", "max_duration.value", above=0)
    if duration is None and run.steps is not None and run.tokens_per_step is not None:
        duration = run.steps * run.tokens_per_step
    elif duration is not None and run.steps is None and run.tokens_per_step is not None:
        run.steps = math.ceil(duration / run.tokens_per_step)
    return None if duration is None else float(duration)


def _steps(part: Settings, what: str, end: float | None, required: bool) -> float:
    """``warmup``, or ``warmup_fraction`` of the end, rounded as Python does."""
    number: float | None = part.number(what, f"{what}_steps", at_least=0)
    fraction: float | None = part.number(f"{what}_fraction", at_least=0, at_most=1)
    if number is not None:
        if fraction is not None and required:
            part.refuse(part.place(f"{what}_fraction"), fraction, f"nothing beside {what}")
        return number
    if fraction is None:
        if required:
            part.miss(what)
        fraction = 0.1
    if end is None:
        part.run.miss("steps", f"{what}_fraction is a part of the run")
    return round(end * fraction)


def _periods(part: Settings, spec: Spec) -> None:
    lengths = part.numbers("period_lengths", required=True)
    spec["period_lengths"] = lengths
    spec["warmup_steps"] = _steps(part, "warmup", lengths[0], required=True)
    fraction = part.number("decay_fraction", at_least=0, at_most=1)
    steps = part.number("decay", "decay_steps", at_least=0)
    if fraction is None and steps is None:
        part.miss("decay")
    spec |= given(decay_steps=steps, decay_fraction=fraction)
    multipliers = part.numbers("period_lr_multipliers")
    if multipliers is not None:
        spec["period_lr_multipliers"] = multipliers


FORMAT = Format("OLMo-core", recognises, read)

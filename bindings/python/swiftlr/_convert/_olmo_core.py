"""OLMo-core: a scheduler of its configuration, which says its class in _CLASS_ or type."""

from __future__ import annotations

from typing import Any

from ._clocks import Spec, in_samples, take, take_whole
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
}
"""The names that they are registered with."""
_WARMING = ("ConstantWithWarmup", "WSD", "PowerLR", "LinearWithWarmup", "InvSqrtWithWarmup",
            "CosWithWarmup", "CosWithWarmupAndLinearDecay", "HalfCosWithWarmup")  # fmt: skip
_DECAYING = ("WSD", "PowerLR", "CosWithWarmupAndLinearDecay")
_ENDING = ("LinearWithWarmup", "CosWithWarmup", "CosWithWarmupAndLinearDecay", "HalfCosWithWarmup")
_WITHOUT_END = ("ConstantScheduler", "ConstantWithWarmup", "InvSqrtWithWarmup")
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
    name = _class(part) or _guessed(part, run)
    if name not in _CLASSES.values():
        part.refuse(
            part.place("_CLASS_", "type", "name"), name, f"one of {', '.join(_CLASSES.values())}"
        )
    part.ignore("_CLASS_", "type", "name", "lr_field", "initial_lr_field")
    in_tokens = part.choice("units", of=("steps", "tokens"), default="steps") == "tokens"
    spec: Spec = {"type": f"olmo_core.{name}"}
    own_end = part.number("t_max", above=0) if name in _ENDING else None
    run_end = _run_end(part, run, in_tokens, own_end, name)
    end = run_end if own_end is None else own_end
    if name == "WSDS":
        _periods(part, spec)
    if name in _WARMING:
        # A part is one of the end of the class: its own t_max, or the run.
        spec["warmup_steps"] = _steps(part, "warmup", end, required=True)
    if name in _DECAYING:
        spec["decay_steps"] = _steps(part, "decay", end, required=False)
    if end is not None and name not in (*_WITHOUT_END, "WSDS"):
        spec["t_max"] = end
    for key in _OTHERS:
        value = part.number(key)
        if value is not None:
            spec[key] = value
    if part is not settings:
        part.refuse_rest(f"olmo_core.{name}")
    if in_tokens:
        spec = in_samples(spec, run.need("tokens_per_step", "the schedule counts tokens"))
    run.note(
        "OLMo-core counts the step before it asks for the rate: its first update has position 1"
    )
    return Conversion(spec, run.base(), run.known_steps())


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


def _run_end(
    part: Settings, run: Run, in_tokens: bool, own_end: float | None, name: str
) -> float | None:
    needs = own_end is None and name not in (*_WITHOUT_END, "WSDS")
    needs = needs or (own_end is None and part.has("warmup_fraction"))
    if in_tokens:
        duration = part.number("max_tokens", "max_duration.value")
        if duration is None and run.steps is not None and run.tokens_per_step is not None:
            duration = run.steps * run.tokens_per_step
        if duration is None and needs:
            run.miss("steps", "the schedule ends with the run")
        return None if duration is None else float(duration)
    return run.total_steps("the schedule ends with the run") if needs else run.known_steps()


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
    decays = [_steps(part, "decay", one, required=True) for one in lengths]
    if len(set(decays)) > 1:
        place = part.place("decay_fraction")
        part.refuse(place, part.peek("decay_fraction"), "decay, with periods of different lengths")
    spec["decay_steps"] = decays[0]
    multipliers = part.numbers("period_lr_multipliers")
    if multipliers is not None:
        spec["period_lr_multipliers"] = multipliers


FORMAT = Format("OLMo-core", recognises, read)

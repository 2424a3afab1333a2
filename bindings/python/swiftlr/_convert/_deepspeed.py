"""DeepSpeed's JSON. ``"auto"`` is what transformers puts in from its own arguments."""

from __future__ import annotations

from typing import Any

from .._errors import SpecError
from . import _transformers
from ._format import Conversion, Format
from ._known import parameters
from ._run import Run
from ._settings import Settings, as_number, normal

_KINDS = ("WarmupLR", "WarmupDecayLR", "WarmupCosineLR", "LRRangeTest", "OneCycle")
_SIGNS = (
    ("OneCycle", "cycle_min_lr"),
    ("OneCycle", "cycle_first_step_size"),
    ("LRRangeTest", "lr_range_test_min_lr"),
    ("WarmupCosineLR", "cos_min_ratio"),
    ("WarmupDecayLR", "total_num_steps"),
    ("WarmupLR", "warmup_num_steps"),
)
"""Which type it is where only parameters are given: the first whose sign is among them."""
_CONTAINERS = {"train_batch_size", "zero_optimization", "train_micro_batch_size_per_gpu"}


def recognises(settings: Settings) -> int:
    if settings.peek("scheduler.type") in _KINDS or settings.has(*_KINDS):
        return 4
    if sum(settings.has(name) for name in _CONTAINERS) > 1:
        return 3 if settings.has("scheduler") else 1
    return 2 if any(settings.has(sign) for _, sign in _SIGNS) else 0


def read(settings: Settings, run: Run) -> Conversion:
    kind, given = _scheduler(settings)
    base = settings.value("optimizer.params.lr", "learning_rate", "lr")
    if base not in (None, "auto"):
        place = settings.place("optimizer.params.lr", "learning_rate", "lr")
        number = as_number(base)
        if number is None:
            settings.refuse(place, base, "a number, or auto")
        run.take("lr", number, place)
    if settings.has("num_train_epochs", "warmup_ratio", "max_steps"):
        _from_trainer(settings, run)
    if kind == "":
        raise SpecError(
            "no scheduler in it; DeepSpeed leaves the rate to the program, such as the Trainer"
        )
    spec: dict[str, Any] = {"type": f"deepspeed.{kind}"}
    momentum: dict[str, Any] = {"type": "deepspeed.OneCycle.momentum"}
    is_cycling = kind == "OneCycle" and given.flag("cycle_momentum", default=True)
    if not is_cycling and kind == "OneCycle":
        given.ignore("cycle_min_mom", "cycle_max_mom", "decay_mom_rate")
    for name in parameters(spec["type"]):
        _put(spec, name, kind, given, run)
    if is_cycling:
        for name in parameters(momentum["type"]):
            _put(momentum, name, kind, given, run)
    if kind in ("WarmupLR", "WarmupDecayLR"):
        _without_maximum(spec, kind, run)
    given.ignore("last_batch_iteration")
    given.refuse_rest(kind)
    if is_cycling:
        spec = {"type": "swiftlr.curves", "curves": {"lr": spec, "betas.0": momentum}}
        run.note("the cycle drives the first beta as well: it is the curve betas.0")
    total = spec.get("total_num_steps")
    if isinstance(total, int):
        run.take("steps", total, "total_num_steps")
    return Conversion(spec, _base(spec, kind, run))


def _from_trainer(settings: Settings, run: Run) -> None:
    """The Trainer's arguments that stand around, from which auto is resolved."""
    _transformers.steps_and_epochs(settings, run)
    if run.known_steps() is not None or not settings.number("warmup_ratio"):
        run.warmup_steps = _transformers.warmup(settings, run)
    settings.ignore("lr_scheduler_type")


def _scheduler(settings: Settings) -> tuple[str, Settings]:
    """The type and the mapping of its parameters, wherever they are."""
    kind = settings.choice("scheduler.type", of=_KINDS)
    if kind is not None:
        section = settings.section("scheduler.params")
        return kind, section or _flat(settings, kind)
    for place in ("scheduler", "type"):
        if settings.peek(place) in _KINDS:
            kind = settings.choice(place, of=_KINDS)
            return kind, settings.section("params") or _flat(settings, kind)
    for name in _KINDS:
        if (section := settings.section(name)) is not None:
            return name, section.section("params") or section
    if settings.has("scheduler"):
        settings.refuse(
            settings.place("scheduler"), settings.peek("scheduler"), "a type and params"
        )
    for kind, sign in _SIGNS:
        if settings.has(sign):
            return kind, _flat(settings, kind)
    return "", settings


def _flat(settings: Settings, kind: str) -> Settings:
    """The parameters where they stand beside everything else."""
    names = {*parameters(f"deepspeed.{kind}"), *parameters("deepspeed.OneCycle.momentum")}
    names |= {"cycle_momentum"}
    found = {}
    present = settings.keys()
    for key in present:
        if normal(key) in names:
            found[key] = settings.value(key)
    return Settings(found, settings.run, settings.kind)


def _put(spec: dict[str, Any], name: str, kind: str, given: Settings, run: Run) -> None:
    value = given.value(name)
    if value == "auto":
        value = _resolved(name, kind, given, run)
    if value is None:
        if parameters(spec["type"])[name].get("required"):
            given.miss(name)
        return
    number = as_number(value)
    spec[name] = value if number is None or isinstance(value, bool) else number
    if parameters(spec["type"])[name]["kind"] == "flag":
        spec[name] = given.flag(name)


def _resolved(name: str, kind: str, given: Settings, run: Run) -> Any:
    """What the Trainer puts in for auto; the numbers are those of the arguments."""
    place = given.place(name)
    if name == "total_num_steps":
        return run.total_steps(f"{place} is auto")
    if name == "warmup_num_steps":
        return max(1, run.need("warmup_steps", f"{place} is auto"))  # DeepSpeed refuses 0
    if name == "warmup_max_lr":
        return run.need("lr", f"{place} is auto")
    if name in ("warmup_min_lr", "warmup_min_ratio"):
        return 0
    return given.refuse(place, "auto", "a value; transformers has none for it")


def _without_maximum(spec: dict[str, Any], kind: str, run: Run) -> None:
    if spec.get("warmup_max_lr") is None and kind == "WarmupDecayLR":
        run.note("warmup_max_lr is not given; 0.001, DeepSpeed's default for WarmupDecayLR")


def _base(spec: dict[str, Any], kind: str, run: Run) -> float:
    """Most values are absolute: the base is the highest of them, so that pictures are in scale."""
    if run.lr is not None:
        return run.lr
    if kind in ("WarmupLR", "WarmupDecayLR"):
        highest = spec.get("warmup_max_lr", 0.001 if kind == "WarmupDecayLR" else None)
        if isinstance(highest, (int, float)):
            return highest
    curve = spec["curves"]["lr"] if "curves" in spec else spec
    for name in ("cycle_max_lr", "lr_range_test_min_lr"):
        if isinstance(curve.get(name), (int, float)):
            return float(curve[name])
    return run.base()


FORMAT = Format("DeepSpeed", recognises, read)

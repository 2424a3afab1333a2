"""Arguments of transformers' Trainer, as JSON, YAML or flags. TRL and others have the same. Values
are those of transformers 5.24."""

from __future__ import annotations

import json
import math
from typing import Any

from .._errors import SpecError
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_LR = ("learning_rate", "lr")
_KIND = ("lr_scheduler_type",)
_KWARGS = ("lr_scheduler_kwargs",)
_KINDS = (
    "linear",
    "cosine",
    "cosine_with_restarts",
    "polynomial",
    "constant",
    "constant_with_warmup",
    "inverse_sqrt",
    "reduce_lr_on_plateau",
    "cosine_with_min_lr",
    "cosine_warmup_with_min_lr",
    "warmup_stable_decay",
    "greedy",
)
_WITHOUT_LENGTHS = ("constant", "reduce_lr_on_plateau", "greedy")
_WITHOUT_TOTAL = ("constant_with_warmup", "inverse_sqrt")
# What people write beside the arguments though it belongs into lr_scheduler_kwargs.
_LOOSE = {
    "polynomial": ("power", "lr_end"),
    "cosine": ("num_cycles",),
    "cosine_with_restarts": ("num_cycles",),
    "inverse_sqrt": ("timescale",),
    "cosine_with_min_lr": ("min_lr", "min_lr_rate", "num_cycles"),
    "cosine_warmup_with_min_lr": ("min_lr", "min_lr_rate", "num_cycles", "warmup_lr_rate"),
    "reduce_lr_on_plateau": ("factor", "patience", "threshold", "min_lr", "cooldown"),
    "greedy": ("factor", "patience", "min_lr", "max_lr", "cooldown", "smooth", "window_size"),
    "warmup_stable_decay": (
        "num_decay_steps",
        "num_stable_steps",
        "warmup_type",
        "decay_type",
        "min_lr_ratio",
        "num_cycles",
    ),
}


def recognises(settings: Settings) -> int:
    if settings.has("lr_scheduler_type"):
        return 3 if settings.peek("lr_scheduler_type") in _KINDS else 2
    return int(settings.has("warmup_ratio") and settings.has("num_train_epochs", "max_steps"))


def read(settings: Settings, run: Run) -> Conversion:
    kind = settings.choice(*_KIND, of=_KINDS)
    if kind is None:
        kind = "linear"
        run.note("lr_scheduler_type is not given; linear, the Trainer's default")
    if isinstance(settings.peek("deepspeed"), str):
        run.note("a scheduler in the file of deepspeed comes before lr_scheduler_type")
    run.take("lr", settings.number(*_LR, above=0), settings.place(*_LR))
    steps_and_epochs(settings, run)
    spec = schedule(kind, settings, run, keywords(settings, kind))
    return Conversion(spec, run.base(5e-5, "the Trainer's default"))


def keywords(settings: Settings, kind: str) -> dict[str, Any]:
    """lr_scheduler_kwargs, which may be a text of JSON."""
    place, found = settings.place(*_KWARGS), settings.value(*_KWARGS, default={})
    if isinstance(found, str):
        try:
            found = json.loads(found)
        except (ValueError, RecursionError):
            settings.refuse(place, found, "an object in JSON")
    if not isinstance(found, dict):
        settings.refuse(place, found, "a mapping")
    settings.ignore(*_KWARGS)
    found = {str(key): value for key, value in found.items()}
    for name in _LOOSE.get(kind, ()):
        loose = settings.value(name)
        if loose is not None and name not in found:
            settings.run.note(
                f"{name} stands beside the arguments; the Trainer takes it in lr_scheduler_kwargs"
            )
            found[name] = loose
    return {key: number_if_text(value) for key, value in found.items()}


def number_if_text(value: Any) -> Any:
    """1e-6 in YAML is a text for many readers."""
    from ._settings import as_number

    number = as_number(value) if isinstance(value, str) else None
    return value if number is None else number


def steps_and_epochs(settings: Settings, run: Run) -> None:
    """max_steps, if it is above 0, comes before num_train_epochs."""
    names = ("max_steps",)
    steps = settings.whole(*names, at_least=-1)
    epochs = settings.number("num_train_epochs", "num_epochs", above=0)
    if steps is not None and steps > 0:
        run.take("steps", steps, settings.place(*names))
    elif epochs is not None:
        run.take("epochs", epochs, settings.place("num_train_epochs", "num_epochs"))


def schedule(
    kind: str, settings: Settings, run: Run, extra: dict[str, Any], peer: str = "transformers"
) -> dict[str, Any]:
    """The spec of one of the Trainer's types."""
    spec: dict[str, Any] = {"type": f"{peer}.{kind}"}
    if kind in _WITHOUT_LENGTHS:
        if kind == "constant":
            left_out(extra, kind, run)
            settings.ignore("warmup_steps", "warmup_ratio")
            return spec
        return {**spec, **extra}
    spec["num_warmup_steps"] = warmup(settings, run)
    if kind not in _WITHOUT_TOTAL:
        spec["num_training_steps"] = run.total_steps(f"for {kind}")
    elif kind == "constant_with_warmup":
        left_out(extra, kind, run)
        return spec
    for name in spec:
        if name in extra:
            raise SpecError(f"lr_scheduler_kwargs.{name}: given twice; the Trainer fills it in")
    if "num_stable_steps" in extra and extra["num_stable_steps"] is not None:
        del spec["num_training_steps"]
    return {**spec, **{key: value for key, value in extra.items() if value is not None}}


def left_out(extra: dict[str, Any], kind: str, run: Run) -> None:
    for key, value in extra.items():
        run.note(f"lr_scheduler_kwargs.{key}: {value!r} is ignored by the Trainer for {kind}")


def warmup(settings: Settings, run: Run) -> int:
    """A number below 1 and a warmup_ratio are a part of the run, rounded up."""
    steps = settings.number("warmup_steps", "num_warmup_steps", at_least=0)
    ratio = settings.number("warmup_ratio", at_least=0, at_most=1)
    if steps is not None and 0 < steps < 1:
        steps, ratio = None, steps
    if run.is_given("warmup_steps") or steps:
        if ratio:
            run.note(f"warmup_ratio {ratio!r} is ignored; warmup_steps come first")
        place = settings.place("warmup_steps", "num_warmup_steps")
        taken: int = run.take("warmup_steps", None if steps is None else int(steps), place)
        return taken
    if not ratio:
        return 0
    total = run.total_steps(f"the warm-up is {ratio!r} of them")
    steps_of_it: int = math.ceil(total * ratio)
    return steps_of_it


FORMAT = Format("transformers", recognises, read)

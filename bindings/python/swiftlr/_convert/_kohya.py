"""Arguments of kohya's sd-scripts, as TOML or flags. Values are those of its get_scheduler_fix."""

from __future__ import annotations

import ast
from typing import Any

from . import _diffusers, _torch
from ._format import Conversion, Format
from ._run import Run
from ._settings import Expression, Settings, as_number

_KINDS = (
    "linear",
    "cosine",
    "cosine_with_restarts",
    "polynomial",
    "constant",
    "constant_with_warmup",
    "inverse_sqrt",
    "cosine_with_min_lr",
    "warmup_stable_decay",
    "piecewise_constant",
)
_OWN = (
    "network_dim",
    "network_module",
    "optimizer_type",
    "optimizer_args",
    "lr_scheduler_args",
    "lr_scheduler_num_cycles",
    "lr_scheduler_power",
    "lr_scheduler_min_lr_ratio",
    "lr_scheduler_timescale",
    "lr_decay_steps",
    "max_train_epochs",
    "unet_lr",
)


def recognises(settings: Settings) -> int:
    if not settings.has("lr_scheduler") or isinstance(settings.peek("lr_scheduler"), dict):
        return 0
    return 4 if any(settings.has(name) for name in _OWN) else 0


def read(settings: Settings, run: Run) -> Conversion:
    kind = settings.choice("lr_scheduler", of=_KINDS, default="constant")
    run.take("lr", settings.number("learning_rate", "lr", above=0), settings.place("learning_rate"))
    steps = settings.whole("max_train_steps", at_least=1)
    epochs = settings.number("max_train_epochs", above=0)
    if epochs is not None:
        settings.ignore("max_train_steps")
        run.take("epochs", epochs, settings.place("max_train_epochs"))
    elif steps is not None:
        run.take("steps", steps, settings.place("max_train_steps"))
    elif not run.is_given("steps"):
        run.take("steps", 1600, "")
        run.note("max_train_steps is not given; 1600, the scripts' default")
    for name in ("unet_lr", "text_encoder_lr"):
        if (other := settings.number(name)) is not None and other != run.lr:
            run.note(f"{name} {other!r} is the base rate of its own parameter group")
    custom, extra = settings.text_of("lr_scheduler_type"), _arguments(settings)
    _diffusers.processes(settings, run)
    base = 1e-6 if run.lr is None else run.lr
    if run.lr is None:
        run.base(base, "the scripts' default")
    if custom:
        settings.ignore("lr_warmup_steps", "lr_scheduler_num_cycles", "lr_scheduler_power")
        return Conversion(_torch.schedule_of(custom, extra, settings), base)
    return Conversion(_schedule(kind, extra, settings, run), base)


def _schedule(kind: str, extra: dict[str, Any], settings: Settings, run: Run) -> dict[str, Any]:
    cycles = settings.whole("lr_scheduler_num_cycles", default=1, at_least=0)
    power = settings.number("lr_scheduler_power", default=1)
    timescale = settings.whole("lr_scheduler_timescale", at_least=0)
    least = settings.number("lr_scheduler_min_lr_ratio")
    warmup = _length("lr_warmup_steps", settings, run)
    decay = _length("lr_decay_steps", settings, run)
    if kind in ("constant", "piecewise_constant"):
        if warmup:
            place = settings.place("lr_warmup_steps")
            settings.refuse(place, warmup, f"0; the scripts take none for {kind}")
        if kind == "piecewise_constant":
            rules = Settings(extra, run)
            return {"type": f"diffusers.{kind}", **_diffusers._pieces(rules)}
        return {"type": "transformers.constant"}
    spec: dict[str, Any] = {"type": f"transformers.{kind}", "num_warmup_steps": warmup}
    if kind == "inverse_sqrt":
        spec |= {} if timescale is None else {"timescale": timescale}
    elif kind == "warmup_stable_decay":
        stable = run.total_steps(f"for {kind}") - warmup - decay
        spec |= {"num_stable_steps": stable, "num_decay_steps": decay, "num_cycles": cycles / 2}
        spec |= {"min_lr_ratio": 0.0 if least is None else least}
    elif kind != "constant_with_warmup":
        spec["num_training_steps"] = run.total_steps(f"for {kind}")
    if kind == "cosine_with_restarts":
        spec["num_cycles"] = cycles
    if kind == "polynomial":
        spec["power"] = power
    if kind == "cosine_with_min_lr":
        spec["num_cycles"] = cycles / 2
        spec |= {} if least is None else {"min_lr_rate": least}
    return {**spec, **extra}


def _length(name: str, settings: Settings, run: Run) -> int:
    """A number written with a point is a part of the run, cut to whole steps."""
    value = settings.number(name, default=0, at_least=0)
    place = settings.place(name)
    if name == "lr_warmup_steps" and run.is_given("warmup_steps"):
        taken: int = run.take("warmup_steps", value, place)
        return taken
    if isinstance(value, float):
        # int_or_float of the scripts: a float at 1 or above is a number of steps.
        if value >= 1:
            return int(value)
        return int(value * run.total_steps(f"{place} is {value!r} of them"))
    return int(value)


def _arguments(settings: Settings) -> dict[str, Any]:
    """``--lr_scheduler_args T_max=100 eta_min=1e-6``, whose values are literals."""
    given = settings.value("lr_scheduler_args", default=[])
    place = settings.place("lr_scheduler_args")
    found: dict[str, Any] = {}
    for one in given if isinstance(given, list) else [given]:
        key, equals, text = str(one).partition("=")
        if not equals:
            settings.refuse(place, one, "names with values, such as T_max=100")
        try:
            found[key.strip()] = ast.literal_eval(text.strip())
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            number = as_number(text)
            found[key.strip()] = Expression(text) if number is None else number
    return found


FORMAT = Format("kohya", recognises, read)

"""axolotl's YAML: the Trainer's arguments with names of its own, and schedules of its own."""

from __future__ import annotations

import math
from typing import Any

from . import _transformers
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_KINDS = (*_transformers._KINDS, "one_cycle", "rex", "log_sweep")
_OWN = (
    "lr_quadratic_warmup",
    "cosine_min_lr_ratio",
    "cosine_constant_lr_ratio",
    "jagged_restart_steps",
    "jagged_restart_warmup_steps",
    "relora_steps",
)
_BESIDE = ("micro_batch_size", "sequence_len", "val_set_size", "dataset_prepared_path")


def recognises(settings: Settings) -> int:
    if any(settings.has(name) for name in _OWN):
        return 3
    has_rate = settings.has("lr_scheduler", "learning_rate") and settings.has("base_model")
    return 3 if has_rate and any(settings.has(name) for name in _BESIDE) else 0


def read(settings: Settings, run: Run) -> Conversion:
    kind = settings.choice("lr_scheduler", "lr_scheduler_type", of=_KINDS)
    if kind is None:
        kind = "cosine"
        run.note("lr_scheduler is not given; cosine, axolotl's default")
    run.take("lr", settings.number("learning_rate", "lr", above=0), settings.place("learning_rate"))
    steps = settings.whole("max_steps", at_least=-1)
    epochs = settings.number("num_epochs", "num_train_epochs", above=0)
    if steps is not None and steps > 0:
        run.take("steps", steps, settings.place("max_steps"))
    elif epochs is not None:
        _epochs(epochs, run, settings.place("num_epochs", "num_train_epochs"))
    base = run.base()
    spec = _schedule(kind, settings, run, base)
    restart = _steps("jagged_restart_steps", settings, 0)
    if restart:
        spec = _jagged(spec, restart, settings)
    return Conversion(spec, base)


def _epochs(epochs: float, run: Run, place: str) -> None:
    """axolotl cuts the steps of all epochs to a whole number."""
    run.take("epochs", epochs, place)
    if run.steps is None and run.steps_per_epoch is not None and run.epochs is not None:
        run.steps = math.floor(run.epochs * run.steps_per_epoch)


def _schedule(kind: str, settings: Settings, run: Run, base: float) -> dict[str, Any]:
    is_quadratic = settings.flag("lr_quadratic_warmup")
    least = settings.number("cosine_min_lr_ratio", at_least=0, at_most=1)
    constant = settings.number("cosine_constant_lr_ratio", at_least=0, at_most=1)
    extra = _transformers.keywords(settings, kind)
    if kind in ("reduce_lr_on_plateau", "greedy", "constant"):
        return _transformers.schedule(kind, settings, run, extra)
    if kind == "log_sweep":
        settings.refuse(settings.place("lr_scheduler"), kind, "a schedule, not a sweep")
    run.warmup_steps = warmup = _warmup(settings, run)
    lengths = {"num_warmup_steps": warmup}
    if kind == "rex":
        lowest = 0 if not least else base * least
        spec = {"type": "axolotl.RexLR", "max_lr": base, "min_lr": lowest}
        return {**spec, "total_steps": run.total_steps("for rex"), **lengths}
    if kind == "one_cycle":
        total = run.total_steps("for one_cycle")
        spec = {"type": "torch.OneCycleLR", "max_lr": base, "total_steps": total}
        return {**spec, "pct_start": warmup / total, "anneal_strategy": "cos", **extra}
    if kind == "cosine" and is_quadratic:
        if least is not None:
            run.note("cosine_min_lr_ratio is ignored with lr_quadratic_warmup")
        lengths["num_training_steps"] = run.total_steps("for cosine")
        return {"type": "axolotl.get_cosine_schedule_with_quadratic_warmup", **lengths}
    if kind == "cosine" and least:
        lengths["num_training_steps"] = run.total_steps("for cosine")
        floor = {"min_lr_ratio": least}
        if constant:
            return {
                "type": "axolotl.cosine_constant",
                **lengths,
                "constant_lr_ratio": constant,
            } | floor
        return {"type": "axolotl.get_cosine_schedule_with_min_lr", **lengths, **floor}
    if constant:
        run.note("cosine_constant_lr_ratio is ignored without cosine_min_lr_ratio")
    spec = {"type": f"transformers.{kind}", **lengths}
    if kind not in _transformers._WITHOUT_TOTAL:
        spec["num_training_steps"] = run.total_steps(f"for {kind}")
    if kind == "constant_with_warmup":
        _transformers.left_out(extra, kind, run)
        return spec
    if extra.get("num_stable_steps") is not None:
        del spec["num_training_steps"]
    return {**spec, **extra}


def _warmup(settings: Settings, run: Run) -> int:
    """A ratio is cut to whole steps, none given is 0.03 of the run but at most 100, and 1 is 2."""
    steps = settings.number("warmup_steps", "num_warmup_steps", at_least=0)
    ratio = settings.number("warmup_ratio", at_least=0, at_most=1)
    place = settings.place("warmup_steps", "num_warmup_steps")
    if steps is not None or run.is_given("warmup_steps"):
        if ratio:
            run.note(f"warmup_ratio {ratio!r} is ignored; warmup_steps come first")
        found = int(run.take("warmup_steps", None if steps is None else int(steps), place))
    elif ratio is not None:
        found = int(ratio * run.total_steps(f"the warm-up is {ratio!r} of them"))
    else:
        found = min(int(0.03 * run.total_steps("the warm-up is a part of them")), 100)
        run.note(f"no warm-up is given; {found} steps, axolotl's default")
    if found == 1:
        run.note("a warm-up of 1 step is one of 2 in axolotl")
        return 2
    return found


def _jagged(spec: dict[str, Any], restart: int, settings: Settings) -> dict[str, Any]:
    """ReLoRA's restarts over any schedule."""
    floor = settings.number("cosine_min_lr_ratio") or 0.001
    warmup = _steps("jagged_restart_warmup_steps", settings, 10)
    anneal = _steps("jagged_restart_anneal_steps", settings, 1)
    is_rex = spec["type"] == "axolotl.RexLR"
    if is_rex:  # which is a step further than others when the restarts take over its position
        spec = {"type": "swiftlr.shift", "by": 1, "schedule": spec}
    jagged = {
        "type": "axolotl.JaggedLRRestartScheduler",
        "inner_schedule": spec,
        "jagged_restart_steps": restart,
        "jagged_restart_warmup_steps": warmup,
        "jagged_restart_anneal_steps": anneal,
        "min_lr_scale": floor,
    }
    return {"type": "swiftlr.shift", "by": -1, "schedule": jagged} if is_rex else jagged


def _steps(name: str, settings: Settings, default: int) -> int:
    """A length; false and 0 are the default, as in Python."""
    if settings.peek(name) is False:
        settings.ignore(name)
        return default
    return settings.whole(name, default=default) or default


FORMAT = Format("axolotl", recognises, read)

"""fairseq: flags, or the YAML of its hydra configurations."""

from __future__ import annotations

import ast
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from ._clocks import Spec, by_epoch, given, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings, as_number

_OWN = ("lr_period_updates", "total_num_update", "warmup_init_lr", "end_learning_rate")
_OWN_TOO = ("init_lr_scale", "final_lr_scale", "phase_ratio", "update2lr", "epoch2lr", "fixed_lr")


def recognises(settings: Settings) -> int:
    if settings.has("warmup_updates", "max_update", *_OWN, *_OWN_TOO):
        return 3
    return 2 if _name(settings) in _READERS and settings.has("lr_scheduler") else 0


def read(settings: Settings, run: Run) -> Conversion:
    part = settings.section("lr_scheduler") or settings
    rates = _number_list(settings, "optimization.lr", "lr")
    rate = run.take("lr", rates[0] if rates else None, settings.place("lr"))
    total = take_whole(settings, run, "steps", "max_update", "max_updates")
    if total is None:
        run.epochs = run.take("epochs", settings.number("max_epoch"), settings.place("max_epoch"))
    name = _name(settings)
    if name is None:
        name = _guessed(settings)
        run.note(f"lr-scheduler is not given; by its settings it is {name}")
    elif name not in _READERS:
        allowed = f"one of {', '.join(_READERS)}"
        settings.refuse(settings.place("lr_scheduler", "_name", "name"), name, allowed)
    settings.find("lr_scheduler._name", "lr_scheduler.name", "_name", "lr_scheduler")
    many = rates if rates and run.lr == rates[0] else [rate] if rate is not None else []
    if name not in ("fixed", "polynomial_decay", "inverse_sqrt") and len(many) > 1:
        settings.refuse(settings.place("lr"), rates, f"one rate for {name}")
    spec = _READERS[name](part, run, many)
    settings.ignore("stop_min_lr", "reset_lr_scheduler", "warmup_from_nmt")
    return Conversion(spec, run.base(), run.known_steps())


def _name(settings: Settings) -> Any:
    """Given as ``--lr-scheduler NAME`` or ``lr_scheduler: {_name: NAME}``."""
    for key in ("lr_scheduler._name", "lr_scheduler.name", "lr_scheduler", "_name"):
        found = settings.peek(key)
        if isinstance(found, str) and found not in ("", "null"):
            return found.replace("-", "_")
    return None


def _guessed(settings: Settings) -> str:
    found = next((name for name, keys in _KEYS.items() if settings.has(*keys)), None)
    if found is None:
        settings.miss("lr_scheduler")
    return found


def _number_list(settings: Settings, *names: str) -> list[float]:
    """Numbers in a list, also in one that is written as a text: ``(0.1,0.4,0.5)``."""
    value = settings.value(*names)
    if isinstance(value, str):
        value = value.strip("()[] ").split(",")
    found = value if isinstance(value, (list, tuple)) else [] if value is None else [value]
    numbers = [as_number(one.strip() if isinstance(one, str) else one) for one in found]
    if None in numbers:
        settings.refuse(settings.place(*names), settings.value(*names), "a number, or several")
    return numbers


def _warm_up(part: Settings, low: float) -> Spec:
    """The warm-up; in place of a negative first rate fairseq takes the lowest."""
    steps = part.whole("warmup_updates", default=0)
    first = part.number("warmup_init_lr", default=-1)
    return {"warmup_updates": steps, "warmup_init_lr": low if first < 0 else first}


def _inverse_sqrt(part: Settings, run: Run, rates: list[float]) -> Spec:
    _one(part, rates, "inverse_sqrt")
    steps = part.whole("warmup_updates")
    if steps is None:
        run.note("warmup-updates is not given; fairseq takes 4000")
        steps = 4000
    first = part.number("warmup_init_lr", default=-1)
    return {
        "type": "fairseq.inverse_sqrt",
        "warmup_updates": steps,
        **({} if first < 0 else {"warmup_init_lr": first}),
    }


def _polynomial_decay(part: Settings, run: Run, rates: list[float]) -> Spec:
    if len(rates) > 1:
        run.note("of several lr the first is taken, that of the first epoch")
    if part.whole("force_anneal"):
        run.note("force_anneal is left out: it keeps the rate of the epoch before")
    total = part.number("total_num_update", above=0)
    if total is None:
        total = run.steps
    if total is None:
        run.note("total-num-update is not given; fairseq takes 1000000")
        total = 1000000
    return {
        "type": "fairseq.polynomial_decay",
        "warmup_updates": part.whole("warmup_updates", default=0),
        **given(
            end_learning_rate=part.number("end_learning_rate"),
            power=part.number("power"),
        ),
        "total_num_update": total,
    }


def _cosine(part: Settings, run: Run, rates: list[float]) -> Spec:
    low = part.number("min_lr", default=0.0)
    warm_up = _warm_up(part, low)
    period = part.number("lr_period_updates", default=-1)
    if period <= 0:
        period = run.total_steps("the period is the rest of the run") - warm_up["warmup_updates"]
    return {
        "type": "fairseq.cosine",
        **warm_up,
        "min_lr": low,
        **given(t_mult=part.number("t_mult"), lr_shrink=part.number("lr_shrink")),
        "lr_period_updates": period,
    }


def _tri_stage(part: Settings, run: Run, rates: list[float]) -> Spec:
    phases = _number_list(part, "phase_ratio")
    if phases:
        if len(phases) != 3:
            part.refuse(part.place("phase_ratio"), phases, "three parts of the run")
        total = run.total_steps("the phases are parts of the run")
        warm_up, hold, decay = (int(total * phase) for phase in phases)
        part.ignore("warmup_steps", "hold_steps", "decay_steps")
    else:
        warm_up = part.whole("warmup_steps", default=4000)
        hold = part.whole("hold_steps", default=20000)
        decay = part.whole("decay_steps", default=60000)
    return {
        "type": "fairseq.tri_stage",
        "warmup_steps": warm_up,
        "hold_steps": hold,
        "decay_steps": decay,
        **given(
            init_lr_scale=part.number("init_lr_scale"),
            final_lr_scale=part.number("final_lr_scale"),
        ),
    }


def _triangular(part: Settings, run: Run, rates: list[float]) -> Spec:
    return {
        "type": "fairseq.triangular",
        "max_lr": part.number("max_lr", required=True),
        **given(
            lr_period_updates=part.number("lr_period_updates"),
            lr_shrink=part.number("lr_shrink"),
        ),
        "shrink_min": part.flag("shrink_min"),
    }


def _step(part: Settings, run: Run, rates: list[float]) -> Spec:
    low = part.number("min_lr", default=0.0)
    return {
        "type": "fairseq.step",
        **_warm_up(part, low),
        "min_lr": low,
        **given(
            lr_decay_period=part.number("lr_decay_period", "lr_deacy_period"),
            lr_decay=part.number("lr_decay"),
        ),
    }


def _fixed(part: Settings, run: Run, rates: list[float]) -> Spec:
    """A rate for each epoch. fairseq counts them from 1 in a list that starts with 0, so that the
    first of several is never used."""
    anneal = part.whole("force_anneal", "fa")
    if not rates:
        part.miss("lr")
    listed = rates[1:] or rates
    if len(rates) > 1:
        run.note("of several lr fairseq's first epoch has the second")
    spec: Spec = {
        "type": "fairseq.fixed",
        "lr": listed,
        **given(lr_shrink=part.number("lr_shrink")),
        **({} if anneal is None else {"force_anneal": max(0, anneal - 1)}),
    }
    if len(listed) > 1 or anneal is not None:
        spec = by_epoch(spec, run, "fixed has a rate for each epoch")
    warm_up = part.whole("warmup_updates", default=0)
    if warm_up:
        spec = {
            "type": "swiftlr.warmup",
            "steps": warm_up,
            "offset": 1,
            "clock": "overlay",
            "target": "value",
            "schedule": spec,
        }
    return spec


def _manual(part: Settings, run: Run, rates: list[float]) -> Spec:
    """Rates from given updates on, or from given epochs on."""
    updates, epochs = _table(part, "update2lr"), _table(part, "epoch2lr")
    if updates and epochs:
        part.refuse(part.place("epoch2lr"), part.value("epoch2lr"), "update2lr or epoch2lr")
    if not updates and not epochs:
        part.miss("update2lr")
    pairs = [[start - (0 if updates else 1), rate] for start, rate in updates or epochs]
    spec: Spec = {"type": "fairseq.manual", "update2lr": pairs}
    return spec if updates else by_epoch(spec, run, "epoch2lr has a rate for each epoch")


def _table(part: Settings, name: str) -> list[tuple[int, float]]:
    """``{1: 0.1, 5-8: 0.01}``, a mapping or a text; of a range the first number counts."""
    value = part.value(name)
    if isinstance(value, str) and value.lstrip().startswith("{"):
        with suppress(ValueError, SyntaxError, RecursionError, MemoryError):
            value = ast.literal_eval(value)
    if value is None:
        return []
    found = []
    for key, rate in value.items() if isinstance(value, dict) else [("", None)]:
        for one in str(key).split(","):
            start = as_number(one.strip().partition("-")[0])
            if start is None or as_number(rate) is None:
                part.refuse(part.place(name), value, "a rate for each first update or epoch")
            found.append((start, as_number(rate)))
    return sorted(found)


def _reduce_lr_on_plateau(part: Settings, run: Run, rates: list[float]) -> Spec:
    run.note("step the scheduler with the validation loss, once an epoch")
    if part.whole("warmup_updates", default=0):
        run.note("the warm-up in updates before it is left out")
        part.ignore("warmup_init_lr")
    return {
        "type": "torch.ReduceLROnPlateau",
        "mode": "max" if part.flag("maximize_best_checkpoint_metric") else "min",
        "factor": part.number("lr_shrink", default=0.1),
        "patience": part.whole("lr_patience", default=0),
        "threshold": part.number("lr_threshold", default=1e-4),
    }


def _one(part: Settings, rates: list[float], name: str) -> None:
    if len(rates) > 1:
        part.refuse(part.place("lr"), rates, f"one rate for {name}")


_READERS: dict[str, Callable[[Settings, Run, list[float]], Spec]] = {
    "inverse_sqrt": _inverse_sqrt,
    "polynomial_decay": _polynomial_decay,
    "cosine": _cosine,
    "tri_stage": _tri_stage,
    "triangular": _triangular,
    "step": _step,
    "fixed": _fixed,
    "manual": _manual,
    "reduce_lr_on_plateau": _reduce_lr_on_plateau,
}
_KEYS: dict[str, tuple[str, ...]] = {
    "manual": ("update2lr", "epoch2lr"),
    "tri_stage": ("phase_ratio", "hold_steps", "init_lr_scale", "final_lr_scale"),
    "polynomial_decay": ("total_num_update", "end_learning_rate"),
    "triangular": ("shrink_min",),
    "cosine": ("lr_period_updates", "t_mult"),
    "step": ("lr_decay_period", "lr_decay"),
    "reduce_lr_on_plateau": ("lr_patience", "lr_threshold"),
    "fixed": ("force_anneal",),
    "inverse_sqrt": ("warmup_updates", "warmup_init_lr"),
}
"""By which settings a scheduler is known whose name is not given, the surest first."""

FORMAT = Format("fairseq", recognises, read)

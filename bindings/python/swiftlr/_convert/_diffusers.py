"""Arguments of diffusers' training scripts. They multiply lengths by the number of processes, and
Accelerate steps as often: the lengths here are those of one process."""

from __future__ import annotations

from typing import Any

from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_KINDS = (
    "linear",
    "cosine",
    "cosine_with_restarts",
    "polynomial",
    "constant",
    "constant_with_warmup",
    "piecewise_constant",
)
_LENGTHS = ("max_train_steps",)


def recognises(settings: Settings) -> int:
    if not settings.has("lr_scheduler") or isinstance(settings.peek("lr_scheduler"), dict):
        return 0
    if settings.has("max_train_steps", "lr_warmup_steps"):
        return 3
    return 2 if settings.has("lr_num_cycles", "lr_power") else 0


def read(settings: Settings, run: Run) -> Conversion:
    kind = settings.choice("lr_scheduler", of=_KINDS)
    if kind is None:
        kind = "constant"
        run.note("lr_scheduler is not given; constant, the scripts' default")
    run.take("lr", settings.number("learning_rate", "lr", above=0), settings.place("learning_rate"))
    steps_and_epochs(settings, run)
    spec: dict[str, Any] = {"type": f"diffusers.{kind}"}
    if kind == "piecewise_constant":
        spec.update(_pieces(settings))
    elif kind != "constant":
        spec["num_warmup_steps"] = _warmup(settings, run)
        if kind != "constant_with_warmup":
            spec["num_training_steps"] = run.total_steps(f"for {kind}")
    else:
        settings.ignore("lr_warmup_steps")
    cycles = settings.whole("lr_num_cycles", "num_cycles", at_least=1)
    power = settings.number("lr_power", "power")
    if kind == "cosine_with_restarts" and cycles is not None:
        spec["num_cycles"] = cycles
    if kind == "polynomial" and power is not None:
        spec["power"] = power
    processes(settings, run)
    return Conversion(spec, run.base())


def steps_and_epochs(settings: Settings, run: Run) -> None:
    """max_train_steps comes before num_train_epochs."""
    steps = settings.whole("max_train_steps", at_least=1)
    epochs = settings.number("num_train_epochs", "num_epochs", above=0)
    if steps is not None:
        run.take("steps", steps, settings.place("max_train_steps"))
    elif epochs is not None:
        run.take("epochs", epochs, settings.place("num_train_epochs", "num_epochs"))


def processes(settings: Settings, run: Run) -> None:
    count = settings.whole("num_processes", "num_machines", default=None, at_least=1)
    run.take("processes", count, settings.place("num_processes"))
    if run.processes is not None and run.processes > 1:
        run.note(
            f"lengths are updates: that the script multiplies them by {run.processes} processes "
            "and Accelerate steps as often cancels out"
        )


def _warmup(settings: Settings, run: Run) -> int:
    steps = settings.whole("lr_warmup_steps", "num_warmup_steps")
    if steps is None and not run.is_given("warmup_steps"):
        run.note("lr_warmup_steps is not given; 500, the scripts' default")
        steps = 500
    taken: int = run.take("warmup_steps", steps, settings.place("lr_warmup_steps"))
    return taken


def _pieces(settings: Settings) -> dict[str, Any]:
    """``1:10,0.1:20,0.01``: a ratio up to a step, and the last one."""
    rules = settings.text_of("step_rules", "lr_step_rules", required=True)
    place = settings.place("step_rules", "lr_step_rules")
    pieces, last = [], rules.split(",")[-1]
    try:
        for rule in rules.split(",")[:-1]:
            ratio, step = rule.split(":")
            pieces.append([int(step), float(ratio)])
        return {"step_rules": sorted(pieces), "last_ratio": float(last)}
    except ValueError:
        settings.refuse(place, rules, "ratios and steps, as 1:10,0.1:20,0.01")


FORMAT = Format("diffusers", recognises, read)

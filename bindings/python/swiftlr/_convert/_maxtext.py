"""MaxText: its YAML."""

from __future__ import annotations

from ._clocks import Spec, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings


def recognises(settings: Settings) -> int:
    if settings.has(
        "learning_rate_final_fraction", "cosine_learning_rate_final_fraction", "wsd_decay_style"
    ):
        return 3
    return 3 if settings.has("lr_schedule_type", "learning_rate_schedule_steps") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "learning_rate")
    take_whole(settings, run, "steps", "steps")
    length = settings.whole("learning_rate_schedule_steps", at_least=-1, default=-1)
    if run.steps is None:
        if length < 1:
            run.miss("steps", "the schedule ends with the run")
        run.steps = length
    if length < 1:
        length = run.steps
    kind = settings.choice("lr_schedule_type", of=("cosine", "wsd"), default="cosine")
    final = settings.number(
        "learning_rate_final_fraction", "cosine_learning_rate_final_fraction", at_least=0
    )
    if final is None:
        run.note("learning_rate_final_fraction is not given; MaxText takes 0.1")
        final = 0.1
    warm_up = settings.number("warmup_steps_fraction", at_least=0, at_most=1)
    if warm_up is None:
        run.note("warmup_steps_fraction is not given; MaxText takes 0.1")
        warm_up = 0.1
    base = run.base(3e-5, "MaxText's default")
    spec: Spec = {
        "type": "maxtext.create_learning_rate_schedule",
        "learning_rate": base,
        "lr_schedule_type": kind,
        "steps": run.steps,
        "learning_rate_schedule_steps": length,
        "learning_rate_final_fraction": final,
        "warmup_steps_fraction": warm_up,
    }
    if kind == "wsd":
        spec["wsd_decay_steps_fraction"] = settings.number(
            "wsd_decay_steps_fraction", at_least=0, at_most=1, default=0.1
        )
        spec["wsd_decay_style"] = settings.choice(
            "wsd_decay_style", of=("linear", "cosine"), default="linear"
        )
    settings.ignore("wsd_decay_style", "wsd_decay_steps_fraction")
    return Conversion(spec, base, run.steps)


FORMAT = Format("MaxText", recognises, read)

"""nanotron: its YAML."""

from __future__ import annotations

from ._clocks import Spec, given, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings


def recognises(settings: Settings) -> int:
    if settings.has("lr_decay_starting_step", "min_decay_lr", "learning_rate_scheduler"):
        return 3
    return 3 if settings.has("lr_warmup_style") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "learning_rate_scheduler.learning_rate", "learning_rate")
    take_whole(settings, run, "steps", "tokens.train_steps", "train_steps")
    style = settings.choice("lr_warmup_style", of=("linear", "constant"), default="linear")
    warm_up = settings.whole("lr_warmup_steps", default=0)
    start = settings.whole("lr_decay_starting_step")
    steps = settings.whole("lr_decay_steps", at_least=1)
    base = run.base()
    if steps is None:
        steps = run.total_steps("the decay goes to the end of the run") - warm_up - (start or 0)
        if steps < 1:
            settings.refuse(
                settings.place("lr_decay_starting_step", "lr_warmup_steps"),
                start or warm_up,
                "less than the run; or lr_decay_steps",
            )
        if start is not None and warm_up:
            run.note(
                f"lr_decay_steps is not given: nanotron takes the run less lr_warmup_steps and "
                f"lr_decay_starting_step, {steps}"
            )
    spec: Spec = {
        "type": "nanotron.lr_scheduler_builder",
        "total_training_steps": run.steps or 0,
        "learning_rate": base,
        "lr_warmup_steps": warm_up,
        "lr_warmup_style": style,
        "lr_decay_style": settings.choice(
            "lr_decay_style", of=("linear", "cosine", "1-sqrt"), default="linear"
        ),
        "lr_decay_steps": steps,
        **given(lr_decay_starting_step=start),
        "min_decay_lr": settings.number("min_decay_lr", at_least=0, default=base),
    }
    return Conversion(spec, base, run.steps)


FORMAT = Format("nanotron", recognises, read)

"""torchtitan: the TOML of a job, or the names of its configuration classes."""

from __future__ import annotations

from ._clocks import Spec, given, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings


def recognises(settings: Settings) -> int:
    if settings.has("min_lr_factor", "lr_scheduler.decay_ratio"):
        return 3
    return 2 if settings.has("decay_ratio", "lr_scheduler.warmup_steps") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "optimizer.lr", "lr")
    take_whole(settings, run, "steps", "training.steps", "steps", "training_steps")
    total = settings.whole("lr_scheduler.total_steps", "total_steps", at_least=1)
    if total is None:
        total = run.total_steps("the decay ends with the run")
    warm_up = settings.whole("lr_scheduler.warmup_steps", "warmup_steps")
    if warm_up is None:
        run.note("warmup_steps is not given; torchtitan takes 200")
        warm_up = 200
    spec: Spec = {
        "type": "torchtitan.lr_scheduler",
        "warmup_steps": warm_up,
        "total_steps": total,
        **given(decay_ratio=settings.number("decay_ratio", at_least=0, at_most=1)),
        "decay_type": settings.choice(
            "decay_type", "lr_decay_type", of=("linear", "sqrt", "cosine"), default="linear"
        ),
        **given(min_lr_factor=settings.number("min_lr_factor", "lr_min", at_least=0)),
    }
    return Conversion(spec, run.base(), run.steps)


FORMAT = Format("torchtitan", recognises, read)

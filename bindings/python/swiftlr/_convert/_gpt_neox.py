"""GPT-NeoX: its YAML."""

from __future__ import annotations

import math

from ._clocks import Spec, given, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_STYLES = ("constant", "linear", "cosine", "exponential")


def recognises(settings: Settings) -> int:
    has_style = settings.has("lr_decay_style", "lr_decay_iters", "lr_decay_fraction")
    if settings.has("lr_decay_fraction"):
        return 3
    return 3 if has_style and isinstance(settings.peek("warmup"), (int, float)) else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "optimizer.params.lr", "lr")
    take_whole(settings, run, "steps", "train_iters")
    total = settings.whole("lr_decay_iters", at_least=0)
    part = settings.number("lr_decay_fraction", at_least=0, at_most=1)
    if total is None and part is not None:
        total = math.floor(run.total_steps("the decay is a part of the run") * part)
    elif total is None:
        total = run.total_steps("the length of the decay is that of the run")
    total = max(1, total)
    warm_up = settings.number("warmup", at_least=0, at_most=1)
    if warm_up is None:
        run.note("warmup is not given; GPT-NeoX takes 0.01 of the decay")
        warm_up = 0.01
    base = run.base()
    spec: Spec = {
        "type": "gpt_neox.AnnealingLR",
        "start_lr": base,
        "warmup_iter": warm_up * total,
        "total_iters": total,
        "decay_style": settings.choice("lr_decay_style", of=_STYLES, default="linear"),
        **given(min_lr=settings.number("min_lr", at_least=0)),
    }
    settings.ignore("override_lr_scheduler", "use_checkpoint_lr_scheduler")
    return Conversion(spec, base, run.steps)


FORMAT = Format("GPT-NeoX", recognises, read)

"""T5X and others with a factor string: gin's bindings of create_learning_rate_scheduler."""

from __future__ import annotations

from ._clocks import Spec, given, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_FACTORS = (
    "constant",
    "linear_warmup",
    "linear_decay",
    "rsqrt_decay",
    "rsqrt_normalized_decay",
    "decay_every",
    "cosine_decay",
)
_NUMBERS = ("decay_factor", "min_learning_rate")
_STEPS = ("warmup_steps", "steps_per_decay", "steps_per_cycle", "step_offset")


def recognises(settings: Settings) -> int:
    factors = settings.peek("factors")
    known = isinstance(factors, str) and factors.split("*")[0].strip() in _FACTORS
    return 3 if known or settings.has("create_learning_rate_scheduler.base_learning_rate") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take_whole(settings, run, "steps", "TRAIN_STEPS", "train.total_steps", "total_steps")
    factors = settings.text_of("factors", default="constant * linear_warmup * rsqrt_decay")
    for factor in factors.split("*"):
        if factor.strip() not in _FACTORS:
            settings.refuse(settings.place("factors"), factors, f"factors of {', '.join(_FACTORS)}")
    rate = settings.number("base_learning_rate")
    if rate is None:
        run.note("base_learning_rate is not given; T5X takes 0.5")
        rate = 0.5
    rate = run.take("lr", rate, settings.place("base_learning_rate"))
    spec: Spec = {
        "type": "t5x.create_learning_rate_scheduler",
        "factors": factors,
        "base_learning_rate": rate,
        **given(**{name: settings.whole(name) for name in _STEPS}),
        **given(**{name: settings.number(name) for name in _NUMBERS}),
    }
    settings.ignore("learning_rate_fn")  # names the function
    return Conversion(spec, 1.0, run.steps)


FORMAT = Format("T5X", recognises, read)

"""OLMo's YAML, and OLMo-core's schedulers as JSON or YAML."""

from __future__ import annotations

import math

from ._clocks import Spec, in_samples, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_NAMES = (
    "cosine_with_warmup", "linear_with_warmup", "inverse_sqrt_with_warmup", "constant",
    "constant_with_warmup", "max_scheduler", "bolt_on_warmup_scheduler", "cosine_linear_envelope",
)  # fmt: skip

_OF_ONE_NAME = (
    "grad_clip_warmup_steps", "grad_clip_warmup_factor", "t_warmup", "t_max", "alpha_f", "alpha_0",
    "warmup_min_lr",
)  # fmt: skip


def recognises(settings: Settings) -> int:
    if settings.has("warmup_min_lr", "t_warmup") and settings.has(
        "units", "grad_clip_warmup_steps"
    ):
        return 4  # llm-foundry has t_warmup as well
    if settings.peek("scheduler.name", "name") not in _NAMES:
        return 0
    return 3 if settings.has("units", "warmup_min_lr", "grad_clip_warmup_steps") else 1


def read(settings: Settings, run: Run) -> Conversion:
    part = settings.section("scheduler") or settings
    take(settings, run, "lr", "optimizer.learning_rate", "learning_rate", "lr")
    tokens = _duration(settings, run)
    name = part.choice("name", of=_NAMES, default="cosine_with_warmup")
    in_tokens = part.choice("units", of=("steps", "tokens"), default="steps") == "tokens"
    if not in_tokens and tokens is not None and run.steps is None:
        run.steps = int(tokens // run.need("tokens_per_step", "max_duration is in tokens"))
    total = _length(part, run, in_tokens, tokens)
    base = run.base()
    spec = _schedule(part, run, name, total, base)
    part.ignore(*_OF_ONE_NAME)
    if in_tokens:
        size = run.need("tokens_per_step", "the schedule counts tokens")
        spec = in_samples(spec, size)
        if run.steps is None and total is not None:
            run.steps = math.ceil((tokens or total) / size)
    run.note("OLMo counts the step before it asks for the rate: its first update has position 1")
    return Conversion(spec, base, run.known_steps())


def _duration(settings: Settings, run: Run) -> float | None:
    """``max_duration: 1ep``, ``2e12T`` or steps; returns the tokens."""
    take(settings, run, "batch_size", "global_train_batch_size", at_least=1)
    length = settings.number("max_sequence_length", at_least=1)
    if run.tokens_per_step is None and run.batch_size and length:
        run.tokens_per_step = run.batch_size * length
    value = settings.value("max_duration")
    place = settings.place("max_duration")
    if isinstance(value, str) and value.endswith("ep"):
        value = value.removesuffix("ep")
        number = _number(settings, place, value)
        run.take("epochs", number, place)
        return None
    if isinstance(value, str) and value.endswith("T"):
        return _number(settings, place, value.removesuffix("T"))
    if value is not None:
        run.take("steps", int(_number(settings, place, value)), place)
    take_whole(settings, run, "steps", "max_steps")
    return None


def _number(settings: Settings, place: str, value: object) -> float:
    try:
        number = float(str(value))
    except ValueError:
        number = -1
    if not 0 < number <= 2**53:
        settings.refuse(place, value, "steps, or a text such as 1ep or 2e12T")
    return number


def _length(part: Settings, run: Run, in_tokens: bool, tokens: float | None) -> float | None:
    total = part.number("t_max", above=0)
    if total is not None:
        return float(total)
    if in_tokens:
        if tokens is None and run.steps is not None and run.tokens_per_step is not None:
            tokens = run.steps * run.tokens_per_step
        return tokens
    return run.known_steps()


def _schedule(part: Settings, run: Run, name: str, total: float | None, base: float) -> Spec:
    if name == "constant":
        return {"type": "olmo_core.ConstantScheduler"}
    if name not in _NAMES[:5]:
        part.refuse(part.place("name"), name, f"one of {', '.join(_NAMES[:5])}")
    warm_up = part.number("t_warmup", "warmup_steps", default=2000, at_least=0)
    low = part.number("warmup_min_lr", at_least=0)
    if low is None:
        low = base * 0.10
        run.note(f"warmup_min_lr is not given; OLMo takes a tenth of the rate, {low!r}")
    ends = name in ("cosine_with_warmup", "linear_with_warmup")
    if ends and total is None:
        run.miss("steps", f"t_max of {name} is the length of the run")
    alpha = part.number("alpha_f", default=0.1, at_least=0)
    types = {
        "cosine_with_warmup": "olmo_core.CosWithWarmup",
        "linear_with_warmup": "olmo_core.LinearWithWarmup",
        "inverse_sqrt_with_warmup": "olmo_core.InvSqrtWithWarmup",
        "constant_with_warmup": "olmo_core.ConstantWithWarmup",
    }
    spec: Spec = {"type": types[name], "warmup_steps": warm_up, "warmup_min_lr": low}
    if ends:
        spec |= {"t_max": total, "alpha_f": alpha}
    elif name == "inverse_sqrt_with_warmup":
        spec["alpha_f"] = 0.0
    return spec


FORMAT = Format("OLMo", recognises, read)

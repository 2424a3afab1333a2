"""big_vision: ``config.schedule`` and what belongs to it, in Python or as data."""

from __future__ import annotations

from ._clocks import Spec, given, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_TYPES = ("linear", "polynomial", "cosine", "rsqrt", "stair")
_SUFFIXES = ("steps", "examples", "epochs", "percent")


def recognises(settings: Settings) -> int:
    if settings.peek("decay_type") not in _TYPES:
        return 0
    own = [f"{what}_{unit}" for what in ("warmup", "cooldown") for unit in _SUFFIXES[1:]]
    is_own = settings.has(*own, "total_examples", "scale_with_batchsize", "timescale")
    return 3 if is_own or settings.has("schedule", "total_epochs") else 2


def read(settings: Settings, run: Run) -> Conversion:
    config = settings.section("get_config.config", "config") or settings
    part = _schedule(config, run)
    take(config, run, "lr", "lr", "base")
    take(config, run, "batch_size", "input.batch_size", "batch_size", at_least=1)
    examples = config.number("input.num_examples", "num_examples", "data_size", above=0)
    if examples is not None and run.batch_size and run.steps_per_epoch is None:
        run.steps_per_epoch = examples / run.batch_size
    steps = _steps("total", config, run)
    if steps is not None and not run.is_given("steps"):
        run.steps = steps
    take_whole(part, run, "steps", "total_steps")
    total = run.total_steps("the schedule ends with the run")
    kind = part.choice("decay_type", of=_TYPES, default="stair")
    spec: Spec = {
        "type": f"big_vision.{kind}",
        "total_steps": total,
        "warmup_steps": _steps("warmup", part, run) or 0,
        "cooldown_steps": _steps("cooldown", part, run) or 0,
    }
    if kind in ("linear", "polynomial"):
        spec |= given(power=part.number("power"), end=part.number("end", "linear_end"))
    elif kind == "rsqrt":
        timescale = part.number("timescale_examples", above=0)
        if timescale is not None:
            timescale = timescale / run.need("batch_size", "timescale_examples is in examples")
        spec |= given(timescale=timescale or part.number("timescale"), shift=part.number("shift"))
    elif kind == "stair":
        spec["steps"] = part.numbers("steps", default=[])
        spec["mults"] = part.numbers("mults", default=[])
    base = run.base()
    scaled = part.number("base", above=0)
    if scaled is not None and part is not config:
        base *= scaled
    if part.flag("scale_with_batchsize"):
        base = base * run.need("batch_size", "scale_with_batchsize") / 256.0
        run.note(f"scale_with_batchsize: the base rate is {base!r}")
    return Conversion(spec, base, run.steps)


def _schedule(config: Settings, run: Run) -> Settings:
    """A mapping, or the first of a list of patterns and mappings."""
    found = config.peek("schedule")
    if isinstance(found, (list, tuple)):
        listed = [one for pair in found if isinstance(pair, (list, tuple)) for one in pair]
        parts = [one for one in listed if isinstance(one, dict)]
        if not parts:
            config.refuse(config.place("schedule"), found, "pairs of a pattern and a schedule")
        config.find("schedule")
        if len(parts) > 1 or len(found) > 1:
            run.note("schedule has several patterns; this is the first with a schedule")
        return Settings(parts[0], run, config.kind)
    return config.section("schedule") or config


def _steps(what: str, part: Settings, run: Run) -> int | None:
    """A duration in steps, examples, epochs or parts of the run, rounded as big_vision does."""
    names = [f"{what}_{suffix}" for suffix in _SUFFIXES if part.has(f"{what}_{suffix}")]
    values = [name for name in names if part.peek(name) is not None]
    if len(values) > 1:
        part.refuse(part.place(values[1]), part.peek(values[1]), f"nothing beside {values[0]}")
    if not values:
        return None
    name = values[0]
    value: float | None = part.number(name, at_least=0)
    if value is None:
        return None
    if name.endswith("_steps"):
        return int(value)
    if name.endswith("_examples"):
        value = value / run.need("batch_size", f"{name} is in examples")
    elif name.endswith("_epochs"):
        value = value * run.need("steps_per_epoch", f"{name} is in epochs")
    else:
        value = value * run.total_steps(f"{name} is a part of the run")
    return max(1, round(value)) if value else 0


FORMAT = Format("big_vision", recognises, read)

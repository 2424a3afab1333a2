"""TensorFlow's Object Detection: ``learning_rate`` of a pipeline.config."""

from __future__ import annotations

from ._clocks import Spec, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_KINDS = (
    "cosine_decay_learning_rate",
    "exponential_decay_learning_rate",
    "manual_step_learning_rate",
    "constant_learning_rate",
)


def recognises(settings: Settings) -> int:
    return 3 if settings.has(*_KINDS, "learning_rate_base") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take_whole(settings, run, "steps", "train_config.num_steps", "num_steps")
    kind = next((one for one in _KINDS if settings.has(one)), None)
    part = (settings.section(kind) if kind else None) or settings
    if kind is None:
        kind = _guessed(settings)
        run.note(f"the kind is not given; by its settings it is {kind}")
    spec = _READERS[kind](part, run)
    run.note("in single precision, as TensorFlow computes it")
    if part is not settings:
        part.refuse_rest(kind)
    return Conversion(spec, 1.0, run.known_steps())


def _guessed(settings: Settings) -> str:
    if settings.has("decay_factor", "decay_steps"):
        return _KINDS[1]
    if settings.has("schedule"):
        return _KINDS[2]
    if not settings.has("learning_rate_base"):
        settings.miss("learning_rate_base")
    return _KINDS[0]


def _cosine(part: Settings, run: Run) -> Spec:
    total = part.whole("total_steps", default=4000000, at_least=1)
    if run.steps is None:
        run.steps = total
    base = part.number("learning_rate_base", default=0.002)
    start = part.number("warmup_learning_rate", default=0.0002)
    warm_up = part.whole("warmup_steps", default=10000)
    hold = part.whole("hold_base_rate_steps", default=0)
    if warm_up and start > base:
        place = part.place("warmup_learning_rate")
        part.refuse(place, start, f"at most learning_rate_base, {base!r}")
    if warm_up + hold >= total:
        part.refuse(
            part.place("warmup_steps"), warm_up, f"with the hold below total_steps, {total}"
        )
    return {
        "type": "object_detection.cosine_decay_with_warmup",
        "learning_rate_base": base,
        "total_steps": total,
        "warmup_learning_rate": start,
        "warmup_steps": warm_up,
        **({"hold_base_rate_steps": hold} if hold else {}),
    }


def _exponential(part: Settings, run: Run) -> Spec:
    return {
        "type": "object_detection.exponential_decay_with_burnin",
        "learning_rate_base": part.number("initial_learning_rate", default=0.002),
        "learning_rate_decay_steps": part.whole("decay_steps", default=4000000, at_least=1),
        "learning_rate_decay_factor": part.number("decay_factor", default=0.95),
        "burnin_learning_rate": part.number("burnin_learning_rate", default=0.0),
        "burnin_steps": part.whole("burnin_steps", default=0),
        "min_learning_rate": part.number("min_learning_rate", default=0.0),
        "staircase": part.flag("staircase", default=True),
    }


def _manual(part: Settings, run: Run) -> Spec:
    """The rates from each step on; with a warm-up a line to the second one."""
    boundaries: list[int] = []
    rates = [part.number("initial_learning_rate", default=0.002)]
    for one in part.sections("schedule"):
        step = one.whole("step", required=True, at_least=1)
        if boundaries and step <= boundaries[-1]:
            one.refuse(one.place("step"), step, f"above the step before, {boundaries[-1]}")
        boundaries.append(step)
        rates.append(one.number("learning_rate", default=0.002))
    return {
        "type": "object_detection.manual_stepping",
        "boundaries": boundaries,
        "rates": rates,
        "warmup": part.flag("warmup"),
    }


def _constant(part: Settings, run: Run) -> Spec:
    return {"type": "swiftlr.value", "value": part.number("learning_rate", default=0.002)}


_READERS = dict(zip(_KINDS, (_cosine, _exponential, _manual, _constant)))

FORMAT = Format("TF Object Detection", recognises, read)

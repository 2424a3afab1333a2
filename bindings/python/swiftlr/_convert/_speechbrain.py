"""SpeechBrain: a scheduler in its YAML, ``!new:speechbrain.nnet.schedulers.NoamScheduler``."""

from __future__ import annotations

from typing import Any

from ._clocks import Spec, by_epoch, given, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_SCHEDULERS: dict[str, tuple[str, ...]] = {
    "WarmAndExpDecayLRSchedule": ("lr", "n_warmup_steps", "total_steps", "decay_factor"),
    "NewBobScheduler": ("initial_value", "annealing_factor", "improvement_threshold", "patient"),
    "LinearScheduler": ("initial_value", "final_value", "epoch_count"),
    "LinearWarmupScheduler": ("initial_value", "num_warmup_steps", "num_training_steps"),
    "StepScheduler": ("initial_value", "decay_factor", "decay_drop", "half_life"),
    "NoamScheduler": ("lr_initial", "n_warmup_steps", "model_size"),
    "NoamIntervalScheduler": (
        "lr_initial", "n_warmup_steps", "anneal_steps", "anneal_rates", "model_size",
    ),
    "LinearNoamScheduler": ("lr_initial", "n_warmup_steps", "n_keep_steps"),
    "CyclicCosineScheduler": ("n_warmup_steps", "lr_initial", "total_steps"),
    "ReduceLROnPlateau": ("lr_min", "factor", "patience", "dont_halve_until_epoch"),
    "CyclicLRScheduler": ("base_lr", "max_lr", "step_size", "mode", "gamma"),
    "IntervalScheduler": ("intervals",),
    "InverseSquareRootScheduler": ("warmup_steps",),
    "WarmCoolDecayLRSchedule": (
        "lr", "warmup", "cooldown", "total_steps", "decay_factor", "decay_every",
    ),
    "TriStageLRSchedule": (
        "lr", "warmup_steps", "hold_steps", "decay_steps", "total_steps", "init_lr_scale",
        "final_lr_scale",
    ),
}  # fmt: skip
_BY_EPOCH = ("LinearScheduler", "StepScheduler")
_OF_METRICS = ("NewBobScheduler", "ReduceLROnPlateau")
_LISTS = ("anneal_steps", "anneal_rates")
_AFTER_THE_UPDATE = (
    "NoamScheduler", "NoamIntervalScheduler", "LinearNoamScheduler", "LinearWarmupScheduler",
    "CyclicCosineScheduler", "InverseSquareRootScheduler",
)  # fmt: skip


def recognises(settings: Settings) -> int:
    return 3 if any(_class_of(str(key), one) for key, one in settings.tree.items()) else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "lr", "lr_adam", "learning_rate")
    take(settings, run, "epochs", "number_of_epochs", "N_epochs")
    found = _found(settings) or _guessed(settings, run)
    if not found:
        known = ", ".join(_SCHEDULERS)
        settings.refuse("the configuration", ", ".join(settings.keys()[:4]), f"one of {known}")
    if len(found) > 1:
        keys = ", ".join(key for key, _, _ in found[1:])
        run.note(f"{found[0][0]} is converted; there are others as well: {keys}")
        settings.ignore(*(key for key, _, _ in found[1:]))
    key, name, part = found[0]
    if key:
        settings.find(key)
    part.ignore("!tag", "!args")
    names = _SCHEDULERS[name]
    spec: Spec = {"type": f"speechbrain.{name}"}
    for one in names:
        spec |= given(**{one: _value(part, one)})
    base = spec.get("lr_initial", spec.get("initial_value", spec.get("lr")))
    if name == "CyclicCosineScheduler" and "lr_initial" not in spec:
        part.miss("lr_initial")
    if key:
        part.refuse_rest(name)
    if name in _OF_METRICS:
        run.note("step the scheduler with the metric, once an epoch")
    elif name in _BY_EPOCH:
        spec = by_epoch(spec, run)
    if name in _AFTER_THE_UPDATE and base is not None and run.lr is not None and run.lr != base:
        run.note(f"the optimizer's own rate, {run.lr!r}, holds for the first update only")
    if base is None or run.is_given("lr"):
        base = run.base()
    return Conversion(spec, float(base), run.known_steps())


def _value(part: Settings, name: str) -> Any:
    if name in _LISTS:
        return part.numbers(name)
    if name == "mode":
        return part.text_of(name)
    if name == "intervals":
        pairs = []
        for one in part.sections(name):
            pairs.append([one.whole("steps", required=True), one.number("lr", required=True)])
        return pairs or None
    return part.number(name)


def _class_of(key: str, value: Any) -> str | None:
    """The class of a mapping, which its tag says, or its key."""
    if not isinstance(value, dict):
        return None
    tag = str(value.get("!tag", ""))
    name = tag.rpartition(":")[2].rpartition(".")[2] if tag else key.rpartition(".")[2]
    return name if name in _SCHEDULERS else None


def _found(settings: Settings) -> list[tuple[str, str, Settings]]:
    """The key, the class and the arguments of each scheduler of the configuration."""
    found = []
    for key, value in settings.tree.items():
        name, part = _class_of(str(key), value), settings.section(str(key))
        if name is not None and part is not None:
            found.append((str(key), name, part))
    return found


def _guessed(settings: Settings, run: Run) -> list[tuple[str, str, Settings]]:
    """The first class of those that have most of the settings, if they are not under one."""
    counts = {name: sum(map(settings.has, names)) for name, names in _SCHEDULERS.items()}
    most = max(counts.values())
    if most < 2:
        return []
    name = next(one for one, count in counts.items() if count == most)
    run.note(f"the class is not given; by its settings it is {name}")
    return [("", name, settings)]


FORMAT = Format("SpeechBrain", recognises, read)

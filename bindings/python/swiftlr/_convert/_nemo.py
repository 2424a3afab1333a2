"""NeMo: ``optim.sched`` of its YAML."""

from __future__ import annotations

from ._clocks import Spec, by_epoch, given, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_WARMING = ("warmup_steps", "warmup_ratio")
_HOLDING = ("hold_steps", "hold_ratio")
_CONSTANT = ("constant_steps", "constant_ratio")
_PARAMETERS: dict[str, tuple[str, ...]] = {
    "WarmupPolicy": _WARMING,
    "WarmupHoldPolicy": _WARMING + _HOLDING,
    "SquareAnnealing": (*_WARMING, "min_lr"),
    "SquareRootAnnealing": (*_WARMING, "min_lr"),
    "CosineAnnealing": (*_WARMING, *_CONSTANT, "min_lr"),
    "NoamAnnealing": (*_WARMING, "d_model", "min_lr"),
    "NoamHoldAnnealing": (*_WARMING, *_HOLDING, "decay_rate", "min_lr"),
    "WarmupHoldAnnealOneMinusSquareRoot": (*_WARMING, *_HOLDING, "min_lr"),
    "WarmupHoldAnnealLinear": (*_WARMING, *_HOLDING, "min_lr"),
    "WarmupAnnealing": (*_WARMING, "min_lr"),
    "InverseSquareRootAnnealing": (*_WARMING, "min_lr"),
    "T5InverseSquareRootAnnealing": (*_CONSTANT, "min_lr"),
    "PolynomialDecayAnnealing": (*_WARMING, "min_lr", "power", "cycle"),
    "PolynomialHoldDecayAnnealing": (*_WARMING, *_HOLDING, "min_lr", "power", "cycle"),
}
_OF_TORCH: dict[str, tuple[str, ...]] = {
    "StepLR": ("step_size", "gamma"),
    "ExponentialLR": ("gamma",),
    "CyclicLR": ("base_lr", "max_lr", "step_size_up", "step_size_down", "mode", "gamma"),
    "ReduceLROnPlateau": ("mode", "factor", "patience", "threshold", "cooldown", "min_lr", "eps"),
}
_BY_EPOCH = ("ExponentialLR", "ReduceLROnPlateau")
_NOT_OF_THE_SCHEDULE = ("monitor", "reduce_on_plateau", "last_epoch", "iters_per_batch")


def recognises(settings: Settings) -> int:
    if settings.has("optim.sched") or _name(settings) in _PARAMETERS:
        return 3
    return 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "optim.lr", "lr")
    part = settings.section("optim.sched", "sched") or settings
    name = _name(settings)
    if name is None:
        settings.miss("sched.name")
    if name not in (*_PARAMETERS, *_OF_TORCH):
        allowed = f"one of {', '.join((*_PARAMETERS, *_OF_TORCH))}"
        settings.refuse(settings.place("sched.name", "name"), name, allowed)
    settings.find("sched.name", "name")
    steps = _positive(part, "max_steps") or _positive(settings, "trainer.max_steps")
    run.take("steps", steps, settings.place("max_steps"))
    epochs = part.number("t_max_epochs") or _positive(settings, "trainer.max_epochs")
    run.take("epochs", epochs, settings.place("t_max_epochs", "trainer.max_epochs"))
    settings.ignore("trainer.max_steps", "trainer.max_epochs", *_NOT_OF_THE_SCHEDULE)
    if name in _OF_TORCH:
        spec: Spec = {"type": f"torch.{name}"}
        for key in _OF_TORCH[name]:
            spec |= given(**{key: part.value(key)})
        if name == "ExponentialLR":
            spec = by_epoch(spec, run)
        elif name in _BY_EPOCH:
            run.note("step the scheduler with the metric, once an epoch")
        return Conversion(spec, run.base(), run.known_steps())
    spec = {"type": f"nemo.{name}"}
    names = _PARAMETERS[name]
    for what in ("warmup", "hold", "constant"):
        if f"{what}_steps" in names:
            spec |= _steps(part, run, what)
    for key in names:
        if key == "cycle":
            spec |= {"cycle": True} if part.flag("cycle") else {}
        elif not key.endswith(("_steps", "_ratio")):
            spec |= given(**{key: part.number(key)})
    if name == "NoamAnnealing" and "d_model" not in spec:
        part.miss("d_model")
    if name != "NoamAnnealing":
        spec["max_steps"] = run.total_steps("the schedule ends with the run")
    return Conversion(spec, run.base(), run.known_steps())


def _name(settings: Settings) -> str | None:
    found = settings.peek("sched.name")
    if found is None:
        found = settings.peek("name", "type")
    return found if isinstance(found, str) else None


def _positive(settings: Settings, name: str) -> float | None:
    found = settings.number(name)
    return found if found is not None and found > 0 else None


def _steps(part: Settings, run: Run, what: str) -> Spec:
    """The steps, or a part of the run, cut to whole ones."""
    steps = part.whole(f"{what}_steps")
    ratio = part.number(f"{what}_ratio", at_least=0, at_most=1)
    if steps is not None and ratio is not None:
        part.refuse(part.place(f"{what}_ratio"), ratio, f"nothing beside {what}_steps")
    if ratio is not None:
        steps = int(ratio * run.total_steps(f"{what}_ratio is a part of the run"))
    return {} if steps is None else {f"{what}_steps": steps}


FORMAT = Format("NeMo", recognises, read)

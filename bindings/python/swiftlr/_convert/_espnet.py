"""ESPnet: ``scheduler`` and ``scheduler_conf`` of its YAML."""

from __future__ import annotations

from typing import Any

from ._clocks import Spec, by_epoch, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_ITS_OWN = {
    "warmuplr": "espnet.WarmupLR",
    "noamlr": "espnet.NoamLR",
    "piecewiselinearwarmuplr": "espnet.PiecewiseLinearWarmupLR",
    "warmupsteplr": "espnet.WarmupStepLR",
    "warmupreducelronplateau": "espnet.WarmupReduceLROnPlateau",
    "cosineannealingwarmuprestart": "espnet.CosineAnnealingWarmupRestarts",
    "cosineannealingwarmuprestarts": "espnet.CosineAnnealingWarmupRestarts",
    "tristagelr": "espnet.TristageLR",
    "exponentialdecaywarmup": "espnet.ExponentialDecayWarmup",
}
_EACH_STEP = {
    "cycliclr": "torch.CyclicLR",
    "onecyclelr": "torch.OneCycleLR",
    "cosineannealingwarmrestarts": "torch.CosineAnnealingWarmRestarts",
}
_EACH_EPOCH = {
    "steplr": "torch.StepLR",
    "multisteplr": "torch.MultiStepLR",
    "exponentiallr": "torch.ExponentialLR",
    "cosineannealinglr": "torch.CosineAnnealingLR",
}
_PLATEAU = "reducelronplateau"
_PARAMETERS = (
    "warmup_steps", "model_size", "step_size", "gamma", "milestones", "steps_per_epoch", "T_max",
    "eta_min", "T_0", "T_mult", "max_lr", "min_lr", "total_steps", "max_steps", "warmup_ratio",
    "hold_ratio", "decay_ratio", "init_lr_scale", "final_lr_scale", "warmup_steps_list",
    "warmup_lr_list", "warm_from_zero", "base_lr", "step_size_up", "step_size_down", "mode",
    "factor", "patience", "first_cycle_steps", "cycle_mult",
)  # fmt: skip
_KNOWN = (*_ITS_OWN, *_EACH_STEP, *_EACH_EPOCH, _PLATEAU)


def recognises(settings: Settings) -> int:
    name = settings.peek("scheduler")
    if isinstance(name, str) and name.lower() in _KNOWN:
        return 3 if settings.has("scheduler_conf") else 2
    return 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "optim_conf.lr", "lr")
    take(settings, run, "epochs", "max_epoch")
    take_whole(settings, run, "steps_per_epoch", "num_iters_per_epoch")
    name = str(settings.text_of("scheduler", default="warmuplr")).lower()
    if name not in _KNOWN:
        settings.refuse(settings.place("scheduler"), name, f"one of {', '.join(_KNOWN)}")
    part = settings.section("scheduler_conf")
    arguments = _arguments(part) if part else _beside(settings)
    accumulated = settings.whole("accum_grad", default=1, at_least=1)
    if accumulated > 1 and run.steps_per_epoch:
        run.note("accum_grad: steps are updates, num_iters_per_epoch counts batches")
        if not run.is_given("steps_per_epoch"):
            run.steps_per_epoch = -(-int(run.steps_per_epoch) // accumulated)
    if name in _ITS_OWN:
        spec: Spec = {"type": _ITS_OWN[name], **arguments}
        if name == "warmupreducelronplateau":
            run.note("step the scheduler with the metric")
    elif name in _EACH_STEP:
        spec = {"type": _EACH_STEP[name], **arguments}
    elif name in _EACH_EPOCH:
        spec = by_epoch({"type": _EACH_EPOCH[name], **arguments}, run)
    else:
        run.note("step the scheduler with the metric, once an epoch")
        spec = {"type": "torch.ReduceLROnPlateau", **arguments}
    return Conversion(spec, run.base(), run.known_steps())


def _arguments(part: Settings) -> Spec:
    """All of them; the type's own declaration says what it takes."""
    return {key: value for key in map(str, part.tree) if (value := _number(part, key)) is not None}


def _beside(settings: Settings) -> Spec:
    """Written beside the name, without scheduler_conf."""
    found = {name: _number(settings, name) for name in _PARAMETERS if settings.has(name)}
    return {name: value for name, value in found.items() if value is not None}


def _number(part: Settings, key: str) -> Any:
    value = part.value(key)
    number = part.number(key) if isinstance(value, str) and value[:1].isdigit() else None
    return value if number is None else number


FORMAT = Format("ESPnet", recognises, read)

"""The way back: a schedule as another framework writes it, where that framework has the same
values. Where it has not, the error says why."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple, NoReturn

from .._errors import SpecError
from .._schedule import resolve
from .._values import strict
from ._format import Conversion
from ._known import known, parameters
from ._python_source import source

Spec = dict[str, Any]

_TRAINER = (
    "constant",
    "constant_with_warmup",
    "linear",
    "cosine",
    "cosine_with_restarts",
    "polynomial",
)
"""Of transformers' types those that diffusers has as well, with the same values."""


class OnClock(NamedTuple):
    """A schedule, and how often it is stepped."""

    spec: Spec
    per_epoch: float | None
    """The steps of an epoch if it is stepped once an epoch; None if once a step."""


def written(conversion: Conversion, target: str) -> str:
    """The text of a configuration of `target`, one of TARGETS."""
    return TARGETS[target](lean(conversion), conversion)


def lean(conversion: Conversion) -> Spec:
    """The spec with its lengths in steps, and without what is the default."""
    found: Spec = _lean(resolve(conversion.spec, total_steps=conversion.steps))
    return found


def _lean(value: Any) -> Any:
    if isinstance(value, list):
        return [_lean(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"length", "steps"}:
        return value["steps"]
    names = parameters(value["type"]) if value.get("type") in known() else {}
    return {
        key: _lean(one)
        for key, one in value.items()
        if key not in ("run", "notes", "$schema")
        and not ("default" in names.get(key, {}) and names[key]["default"] == one)
    }


def on_clock(spec: Spec) -> OnClock:
    """Takes off what makes a clock of epochs."""
    inner = spec.get("schedule", {})
    is_held = inner.get("type") == "swiftlr.staircase" and inner.get("every") == 1
    if spec["type"] == "swiftlr.stretch" and is_held and isinstance(spec["by"], (int, float)):
        return OnClock(inner["schedule"], spec["by"])
    return OnClock(spec, None)


def _refuse(spec: Spec, target: str, why: str) -> NoReturn:
    raise SpecError(f"{spec['type']} has no form in {target}: {why}")


def _json(value: Any) -> str:
    return json.dumps(strict(value), indent=2, allow_nan=False)


def _peer(spec: Spec) -> tuple[str, str]:
    peer, _, name = spec["type"].partition(".")
    return peer, name


def _arguments(spec: Spec) -> Spec:
    return {key: value for key, value in spec.items() if key != "type"}


def _whole(value: Any, spec: Spec, name: str, target: str) -> int:
    if not isinstance(value, (int, float)) or value != int(value):
        _refuse(spec, target, f"{name} is {value!r}, and there it is a whole number")
    return int(value)


# ---- transformers, DeepSpeed ---------------------------------------------------------------------


def _to_transformers(spec: Spec, conversion: Conversion) -> str:
    """Arguments of the Trainer."""
    target = "transformers"
    peer, name = _peer(spec)
    if spec["type"] == "swiftlr.constant":
        peer, name = target, "constant"
    if peer != target and not (peer == "diffusers" and name in _TRAINER):
        _refuse(spec, target, f"the Trainer has {', '.join(_names_of(target))}")
    arguments = _arguments(spec)
    warmup = arguments.pop("num_warmup_steps", 0)
    total = arguments.pop("num_training_steps", None)
    found: Spec = {"learning_rate": conversion.base, "lr_scheduler_type": name}
    if arguments:
        found["lr_scheduler_kwargs"] = arguments
    found["warmup_steps"] = _whole(warmup, spec, "num_warmup_steps", target)
    steps = conversion.steps
    if total is not None:
        if steps is not None and steps != total:
            _refuse(spec, target, f"it is made for {total} steps, and the run has {steps}")
        steps = _whole(total, spec, "num_training_steps", target)
    if steps is not None:
        found["max_steps"] = steps
    return _json(found)


def _names_of(peer: str) -> list[str]:
    return [type.partition(".")[2] for type in known() if type.startswith(f"{peer}.")]


def _to_deepspeed(spec: Spec, conversion: Conversion) -> str:
    target, curves = "DeepSpeed", {}
    if spec["type"] == "swiftlr.curves":
        curves = spec["curves"]
        spec = curves.get("lr", spec)
    peer, name = _peer(spec)
    if peer != "deepspeed" or "." in name:
        _refuse(
            spec, target, "it has WarmupLR, WarmupDecayLR, WarmupCosineLR, LRRangeTest, OneCycle"
        )
    found = _arguments(spec)
    others = {key: one for key, one in curves.items() if key != "lr"}
    for key, one in others.items():
        if key != "betas.0" or one["type"] != "deepspeed.OneCycle.momentum" or name != "OneCycle":
            _refuse(one, target, f"it has no schedule for {key} that fits")
        found |= _arguments(one)
    if name == "OneCycle" and not others:
        found["cycle_momentum"] = False
    for key, value in found.items():
        if parameters(spec["type"]).get(key, {}).get("unit") == "steps":
            found[key] = _whole(value, spec, key, target)
    return _json({"scheduler": {"type": name, "params": found}})


# ---- timm ----------------------------------------------------------------------------------------

_TIMM = {
    "timm.CosineLRScheduler": "cosine",
    "timm.TanhLRScheduler": "tanh",
    "timm.PolyLRScheduler": "poly",
    "timm.StepLRScheduler": "step",
    "timm.MultiStepLRScheduler": "multistep",
    "timm.WSDLRScheduler": "wsd",
    "timm.PlateauLRScheduler": "plateau",
}
_TIMM_EPOCHS = {
    "t_initial": "epochs",
    "warmup_t": "warmup-epochs",
    "decay_t": "decay-epochs",
    "patience_t": "patience-epochs",
    "stable_timescale": "lr-stable-timescale",
}
_TIMM_WHOLE = ("t_initial", "warmup_t", "patience_t", "noise_seed", "cycle_limit")
_TIMM_VALUES = {
    "warmup_lr_init": "warmup-lr",
    "lr_min": "min-lr",
    "decay_rate": "decay-rate",
    "power": "decay-rate",
    "cycle_mul": "lr-cycle-mul",
    "cycle_decay": "lr-cycle-decay",
    "cycle_limit": "lr-cycle-limit",
    "k_decay": "lr-k-decay",
    "decay_fn": "lr-decay-fn",
    "noise_pct": "lr-noise-pct",
    "noise_std": "lr-noise-std",
    "noise_seed": "seed",
}


def _to_timm(spec: Spec, conversion: Conversion) -> str:
    """Flags of its train.py, each of them written out, since the defaults of the flags are not
    those of the classes."""
    target = "timm"
    inner, per_epoch = on_clock(spec)
    if inner["type"] not in _TIMM:
        _refuse(spec, target, f"train.py has {', '.join(_TIMM.values())}, stepped once an epoch")
    kind = _TIMM[inner["type"]]
    names = parameters(inner["type"])
    full = {name: one["default"] for name, one in names.items() if "default" in one}
    full |= _arguments(inner)
    flags: Spec = {"sched": kind, "lr": conversion.base}
    if per_epoch is None and kind != "plateau":
        _refuse(inner, target, "its lengths are steps; they are epochs there (swiftlr.stretch)")
    if kind == "wsd" and full.pop("stable_fn") == "rsqrt":
        flags["sched"] = "rsqrt"
    for name in ("t_in_epochs", "cooldown_t"):
        full.pop(name, None)
    is_prefix = full.pop("warmup_prefix", kind == "wsd")
    if noise := full.pop("noise_range_t", None):
        if "t_initial" not in full:
            _refuse(inner, target, "its noise is a part of the epochs, which it does not have")
        parts = [one / full["t_initial"] for one in noise]
        if [part * full["t_initial"] for part in parts] != noise:
            _refuse(inner, target, f"its noise {noise} is no part of the epochs")
        flags["lr-noise"] = parts
    else:
        for name in ("noise_pct", "noise_std", "noise_seed"):
            full.pop(name, None)
    if kind == "multistep":
        flags["decay-milestones"] = full.pop("decay_t")
    for name, value in full.items():
        flag = _TIMM_EPOCHS.get(name) or _TIMM_VALUES.get(name)
        if flag is None and value == names[name].get("default"):
            continue
        if name in _TIMM_WHOLE and value is not None:
            value = _whole(value, inner, name, target)
        if flag is None:
            _refuse(inner, target, f"train.py has no flag for {name}")
        if value is not None:
            flags[flag] = value
    if is_prefix:
        flags["warmup-prefix"] = True
    if "epochs" not in flags and conversion.steps is not None and per_epoch:
        flags["epochs"] = conversion.steps / per_epoch
    return " ".join(_flag(name, value) for name, value in flags.items())


def _flag(name: str, value: Any) -> str:
    if value is True:
        return f"--{name}"
    listed = value if isinstance(value, list) else [value]
    return " ".join([f"--{name}", *(_number(one) for one in listed)])


def _number(value: Any) -> str:
    is_whole = isinstance(value, float) and value == int(value) and abs(value) < 1e15
    return str(int(value)) if is_whole else str(value)


# ---- Lightning, Keras, optax, Python -------------------------------------------------------------


def _to_lightning(spec: Spec, conversion: Conversion) -> str:
    """``class_path`` and ``init_args``, with the interval."""
    target = "Lightning"
    inner, per_epoch = on_clock(spec)
    if not inner["type"].startswith("torch."):
        _refuse(inner, target, "a class of torch.optim.lr_scheduler is needed")
    if inner["type"] == "torch.SWALR":
        path = "torch.optim.swa_utils.SWALR"
    else:
        path = f"torch.optim.lr_scheduler.{_peer(inner)[1]}"
    arguments = _arguments(inner)
    if "schedules" in arguments:
        _refuse(
            inner, target, "its parts need the optimizer, which a configuration cannot give them"
        )
    object = {"class_path": path, "init_args": arguments}
    interval = "step" if per_epoch is None else "epoch"
    return _json({"lr": conversion.base, "lr_scheduler": object, "interval": interval})


def _to_keras(spec: Spec, conversion: Conversion) -> str:
    peer, name = _peer(spec)
    if peer != "keras" or name == "ReduceLROnPlateau":
        _refuse(spec, "Keras", "it serializes the schedules of keras.optimizers.schedules")
    names = parameters(spec["type"])
    full = {key: spec.get(key, one.get("default")) for key, one in names.items()}
    return _json(
        {
            "module": "keras.optimizers.schedules",
            "class_name": name,
            "config": full,
            "registered_name": None,
        }
    )


def _to_optax(spec: Spec, conversion: Conversion) -> str:
    peer, _ = _peer(spec)
    if spec["type"] == "swiftlr.constant":
        spec = {"type": "optax.constant_schedule", "value": conversion.base}
    elif peer != "optax":
        _refuse(spec, "optax", "its functions give other values; swiftlr.optax takes any schedule")
    return source(spec, conversion.base, "optax")


def _to_python(spec: Spec, conversion: Conversion) -> str:
    return source(spec, conversion.base)


TARGETS: dict[str, Callable[[Spec, Conversion], str]] = {
    "transformers": _to_transformers,
    "deepspeed": _to_deepspeed,
    "timm": _to_timm,
    "lightning": _to_lightning,
    "optax": _to_optax,
    "keras": _to_keras,
    "python": _to_python,
}

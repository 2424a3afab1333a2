"""timm: the arguments of its train.py, as flags or as the args.yaml that it writes."""

from __future__ import annotations

import math

from ._clocks import Spec, by_epoch, given, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_NAMES = (
    "cosine", "tanh", "step", "multistep", "plateau", "poly", "wsd", "rsqrt", "constant", "none",
)  # fmt: skip
_OWN = ("lr_k_decay", "decay_milestones", "lr_noise_pct", "lr_base_size", "patience_epochs")

_OF_ONE_NAME = (
    "decay_epochs", "decay_milestones", "decay_rate", "patience_epochs", "min_lr", "lr_decay_fn",
    "lr_cycle_mul", "lr_cycle_decay", "lr_cycle_limit", "lr_k_decay", "lr_stable_timescale",
    "lr_noise_pct", "lr_noise_std", "lr_base_scale", "lr_base_size", "warmup_prefix", "lr_base",
)  # fmt: skip


def recognises(settings: Settings) -> int:
    name = settings.peek("sched")
    if isinstance(name, dict):
        return 0
    if settings.has("sched_on_updates", "lr_cycle_limit", "decay_epochs", *_OWN):
        return 3
    return 2 if name in _NAMES else 0


def read(settings: Settings, run: Run) -> Conversion:
    epochs = take(settings, run, "epochs", "epochs")
    if epochs is None:
        run.note("epochs is not given; timm takes 300")
        epochs = run.epochs = 300
    _rate(settings, run)
    name = settings.choice("sched", of=_NAMES, default="cosine")
    if name == "none":
        return Conversion({"type": "swiftlr.constant"}, run.base(), run.known_steps())
    on_updates = settings.flag("sched_on_updates")
    if on_updates and name == "plateau":
        settings.refuse(settings.place("sched"), name, "no plateau with sched-on-updates")
    unit = run.need("steps_per_epoch", "the schedule counts updates") if on_updates else 1
    spec = _spec(settings, run, name, epochs, unit)
    cooldown = settings.number("cooldown_epochs", default=0)
    settings.ignore(*_OF_ONE_NAME)
    _epochs_in_all(run, spec, name, epochs, unit, cooldown)
    if settings.number("layer_decay") is not None:
        run.note("layer_decay: give each group its own base rate, the rate times its lr_scale")
    if name == "plateau":
        run.note("step the scheduler once an epoch, with the metric")
    elif not on_updates and name != "none":
        spec = by_epoch(spec, run)
    return Conversion(spec, run.base(), run.known_steps())


def _rate(settings: Settings, run: Run) -> None:
    """``--lr``, or ``--lr-base`` times the ratio of the batch sizes."""
    rate = settings.number("lr", at_least=0)
    scaled = settings.number("lr_base", at_least=0)
    if rate is None and scaled is not None and run.lr is None:
        size = settings.number("lr_base_size", default=256, above=0)
        batch = run.need("batch_size", "lr_base is scaled by the batch size")
        kind = settings.choice("lr_base_scale", of=("linear", "sqrt"))
        if kind is None:
            optimizer = str(settings.peek("opt") or "sgd").lower()
            kind = "sqrt" if any(one in optimizer for one in ("ada", "lamb")) else "linear"
        ratio = batch / size
        rate = scaled * (ratio**0.5 if kind == "sqrt" else ratio)
        run.note(f"lr: {rate!r}, lr_base times the {kind} ratio of the batch sizes")
    run.take("lr", rate, settings.place("lr"))


def _spec(settings: Settings, run: Run, name: str, epochs: float, unit: float) -> Spec:
    warm_up = settings.number("warmup_epochs", at_least=0)
    if warm_up is None:
        run.note("warmup-epochs is not given; timm takes 5")
        warm_up = 5
    prefix = settings.flag("warmup_prefix")
    start: Spec = {
        "warmup_t": warm_up * unit,
        "warmup_lr_init": settings.number("warmup_lr", at_least=0, default=1e-5),
    }
    low = {"lr_min": settings.number("min_lr", at_least=0, default=0.0)}
    rate = settings.number("decay_rate", default=0.1)
    if name == "plateau":
        metric = str(settings.peek("eval_metric") or "top1")
        return {
            "type": "timm.PlateauLRScheduler",
            "mode": "min" if "loss" in metric else "max",
            "decay_rate": rate,
            "patience_t": settings.number("patience_epochs", default=10),
            **low,
            **start,
        }
    noise = _noise(settings, epochs * unit)
    if name in ("wsd", "rsqrt"):
        return _wsd(settings, name, epochs * unit, unit, prefix) | low | start | noise
    start["warmup_prefix"] = prefix
    if name == "constant":
        return {"type": "timm.StepLRScheduler", "decay_t": 1, "decay_rate": 1.0, **start, **noise}
    if name == "step":
        every = settings.number("decay_epochs", above=0)
        if every is None:
            run.note("decay-epochs is not given; timm takes 90")
            every = 90
        return {
            "type": "timm.StepLRScheduler",
            "decay_t": every * unit,
            "decay_rate": rate,
            **start,
            **noise,
        }
    if name == "multistep":
        listed = settings.numbers("decay_milestones", default=[90, 180, 270])
        return {
            "type": "timm.MultiStepLRScheduler",
            "decay_t": [one * unit for one in listed],
            "decay_rate": rate,
            **start,
            **noise,
        }
    cycles: Spec = {
        "cycle_mul": settings.number("lr_cycle_mul", default=1.0, above=0),
        "cycle_decay": settings.number("lr_cycle_decay", default=0.5),
        "cycle_limit": settings.number("lr_cycle_limit", default=1),
    }
    types = {"cosine": "CosineLRScheduler", "tanh": "TanhLRScheduler", "poly": "PolyLRScheduler"}
    spec: Spec = {"type": f"timm.{types[name]}", "t_initial": epochs * unit, **low, **cycles}
    if name != "tanh":
        spec |= {"k_decay": settings.number("lr_k_decay", default=1.0)}
    if name == "poly":
        spec |= {"power": rate}
    return spec | start | noise


def _wsd(settings: Settings, name: str, total: float, unit: float, prefix: bool) -> Spec:
    """The decay is a part of what is left after the warm-up, or so many epochs."""
    warm_up = settings.number("warmup_epochs", default=5)
    length = total if prefix else total - warm_up * unit
    decay = settings.number("decay_epochs", above=0, default=0.2)
    steps = round(decay * (length if decay < 1 else unit))
    if not 0 < steps <= length:
        settings.refuse(
            settings.place("decay_epochs"), decay, f"at most the {length:g} that are left"
        )
    scale = settings.number("lr_stable_timescale", above=0)
    return {
        "type": "timm.WSDLRScheduler",
        "t_initial": length,
        "decay_t": steps,
        "stable_fn": "rsqrt" if name == "rsqrt" else "constant",
        **given(stable_timescale=None if scale is None else scale * unit),
        "decay_fn": settings.text_of(
            "lr_decay_fn", default="linear" if name == "rsqrt" else "1-sqrt"
        ),
    }


def _noise(settings: Settings, total: float) -> Spec:
    parts = settings.numbers("lr_noise")
    if parts is None:
        return {}
    return {
        "noise_range_t": [part * total for part in parts],
        "noise_pct": settings.number("lr_noise_pct", default=0.67),
        "noise_std": settings.number("lr_noise_std", default=1.0),
        "noise_seed": settings.whole("seed", default=42),
    }


def _epochs_in_all(
    run: Run, spec: Spec, name: str, epochs: float, unit: float, cooldown: float
) -> None:
    """timm trains for all cycles, a warm-up before them and the cool-down."""
    if run.is_given("steps") or run.is_given("epochs"):
        return
    total = epochs
    if name in ("cosine", "tanh", "poly"):
        growth, limit = spec["cycle_mul"], max(1, int(spec["cycle_limit"]))
        cycles = limit if growth == 1 else (growth**limit - 1) / (growth - 1)
        total = (epochs * cycles if growth == 1 else math.floor(epochs * cycles)) + cooldown
        if spec["warmup_prefix"]:
            total += spec["warmup_t"] / unit
    elif spec.get("warmup_prefix"):
        total += spec["warmup_t"] / unit
    if total != epochs:
        run.note(f"the run has {total:g} epochs, with all cycles, the warm-up and the cool-down")
        run.epochs = total


FORMAT = Format("timm", recognises, read)

"""YAML of PaddlePaddle's toolkits: LearningRate of PaddleDetection, Optimizer.lr of PaddleClas and
lr_scheduler of PaddleSeg."""

from __future__ import annotations

from typing import Any

from ._clocks import Spec, by_epoch, given, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_OF_DETECTION = ("PiecewiseDecay", "CosineDecay", "LinearWarmup", "ExpWarmup", "BurninWarmup")
_OF_CLAS = ("Cosine", "Linear", "Step", "MultiStepDecay", "Piecewise", "ConstLR", "Constant")


def recognises(settings: Settings) -> int:
    if settings.has("LearningRate.schedulers", "LearningRate.base_lr"):
        return 3
    if settings.peek("Optimizer.lr.name") in _OF_CLAS:
        return 3
    return 3 if settings.has("lr_scheduler.learning_rate") and settings.has("iters") else 0


def read(settings: Settings, run: Run) -> Conversion:
    if settings.has("LearningRate"):
        return _detection(settings, run)
    if settings.has("lr_scheduler.type"):
        return _seg(settings, run)
    return _clas(settings, run)


def _detection(settings: Settings, run: Run) -> Conversion:
    part = settings.section("LearningRate")
    if part is None:
        settings.refuse(settings.place("LearningRate"), settings.peek("LearningRate"), "a mapping")
    take(part, run, "lr", "base_lr")
    take(settings, run, "epochs", "epoch")
    base = run.base()
    spec: Spec = {"type": "swiftlr.constant"}
    warm_up: tuple[int, float] | None = None
    for one in part.sections("schedulers"):
        name = str(one.value("name", "!tag", default="")).rpartition("!")[2].rpartition(".")[2]
        one.ignore("!tag", "name")
        if name == "PiecewiseDecay":
            spec = _piecewise(one, run)
        elif name == "CosineDecay":
            spec = _cosine(one, run)
        elif name == "LinearWarmup":
            steps = one.whole("steps", default=500)
            epochs = one.whole("epochs")
            if epochs is not None:
                per_epoch = run.need("steps_per_epoch", "the warm-up counts epochs")
                steps = int(epochs * per_epoch)
            warm_up = steps, one.number("start_factor", default=1.0 / 3)
        else:
            one.refuse(one.place("name"), name, f"one of {', '.join(_OF_DETECTION[:3])}")
        one.refuse_rest(name)
    if warm_up is not None and warm_up[0]:
        steps, factor = warm_up
        spec = {
            "type": "swiftlr.warmup",
            "steps": steps,
            "start": factor,
            "clock": "overlay",
            "target": "base",
            "schedule": spec,
        }
    return Conversion(spec, base, run.known_steps())


def _piecewise(part: Settings, run: Run) -> Spec:
    milestones = part.numbers("milestones", default=[8, 11])
    values = part.numbers("values")
    gamma = part.numbers("gamma", default=[0.1])
    part.ignore("use_warmup")
    per_epoch = int(run.need("steps_per_epoch", "milestones are epochs"))
    if values is not None:
        if len(values) != len(milestones) + 1:
            part.refuse(part.place("values"), values, "one more than there are milestones")
        knots = [[0, values[0]], *([m * per_epoch, v] for m, v in zip(milestones, values[1:]))]
        return {"type": "swiftlr.knots", "knots": knots, "interpolate": "step"}
    if len(gamma) == 1:
        scaled = [m * per_epoch for m in milestones]
        return {"type": "torch.MultiStepLR", "milestones": scaled, "gamma": gamma[0]}
    if len(gamma) != len(milestones):
        part.refuse(part.place("gamma"), gamma, "one number, or one for each milestone")
    steps = [int(m * per_epoch) for m in milestones]
    ratios = [1.0]
    for one in gamma:
        ratios.append(ratios[-1] * one)
    lengths = [b - a for a, b in zip([0, *steps], steps)]
    parts = [
        {"type": "swiftlr.scale", "by": r, "schedule": {"type": "swiftlr.constant"}} for r in ratios
    ]
    return {"type": "swiftlr.sequence", "schedules": parts, "lengths": lengths}


def _cosine(part: Settings, run: Run) -> Spec:
    epochs = part.number("max_epochs", above=0)
    if epochs is None:
        epochs = run.need("epochs", "the cosine ends with the run")
    part.ignore("use_warmup")
    ratio = part.number("min_lr_ratio", default=0.0)
    low, last = part.number("min_lr", default=0.0), part.number("last_plateau_epochs", default=0)
    if ratio or last:
        place = part.place("min_lr_ratio" if ratio else "last_plateau_epochs")
        part.refuse(place, ratio or last, "0")
    per_epoch = run.need("steps_per_epoch", "the cosine counts epochs")
    return {"type": "swiftlr.curve", "shape": "cosine", "to": low, "over": int(epochs * per_epoch)}


def _clas(settings: Settings, run: Run) -> Conversion:
    part = settings.section("Optimizer.lr", "lr")
    if part is None:
        settings.miss("Optimizer.lr")
    take(part, run, "lr", "learning_rate")
    take(settings, run, "epochs", "Global.epochs", "epochs")
    name = part.choice("name", of=_OF_CLAS, required=True)
    counts_epochs = part.flag("by_epoch", default=False)
    unit = 1 if counts_epochs else run.need("steps_per_epoch", "the lengths are in epochs")
    base = run.base()
    warm_up = part.number("warmup_epoch", default=0, at_least=0) * unit
    start = part.number("warmup_start_lr", default=0.0)
    epochs = part.number("epochs")
    total = (
        run.need("epochs", "the schedule ends with the run") if epochs is None else epochs
    ) * unit
    spec = _of_clas(name, part, run, unit, int(total), int(warm_up))
    if int(warm_up):
        spec = {
            "type": "paddle.LinearWarmup",
            "learning_rate": spec,
            "warmup_steps": int(warm_up),
            "start_lr": start,
            "end_lr": base,
        }
    if counts_epochs:
        spec = by_epoch(spec, run)
    return Conversion(spec, base, run.known_steps())


def _of_clas(
    name: str, part: Settings, run: Run, unit: float, total: int, warm_up: int
) -> dict[str, Any]:
    if name in ("Constant", "ConstLR"):
        return {"type": "swiftlr.constant"}
    if name == "Cosine":
        return {
            "type": "paddle.CosineAnnealingDecay",
            "T_max": total - warm_up,
            "eta_min": part.number("eta_min", default=0.0),
        }
    if name == "Linear":
        return {
            "type": "paddle.PolynomialDecay",
            "decay_steps": total - warm_up,
            "end_lr": part.number("end_lr", default=0.0),
            "power": part.number("power", default=1.0),
            **({"cycle": True} if part.flag("cycle") else {}),
        }
    if name == "Step":
        return {
            "type": "paddle.StepDecay",
            "step_size": int(part.number("step_size", required=True, above=0) * unit),
            "gamma": part.number("gamma", required=True),
        }
    if name == "MultiStepDecay":
        return {
            "type": "paddle.MultiStepDecay",
            "milestones": [int(m * unit) for m in part.numbers("milestones", required=True)],
            "gamma": part.number("gamma", default=0.1),
        }
    values = part.numbers("values", required=True)
    boundaries = part.numbers("decay_epochs", "boundaries", required=True)
    return {
        "type": "paddle.PiecewiseDecay",
        "boundaries": [int(one * unit) for one in boundaries],
        "values": values,
    }


def _seg(settings: Settings, run: Run) -> Conversion:
    part = settings.section("lr_scheduler")
    if part is None:
        settings.miss("lr_scheduler")
    take(part, run, "lr", "learning_rate")
    steps = settings.whole("iters", at_least=1)
    run.take("steps", steps, settings.place("iters"))
    name = part.text_of("type", required=True)
    total = run.total_steps("the schedule ends with the run")
    base = run.base()
    warm_up = part.whole("warmup_iters", default=0)
    start = part.number("warmup_start_lr", default=0.0)
    left = total - warm_up
    if name == "PolynomialDecay":
        spec: Spec = {
            "type": "paddle.PolynomialDecay",
            "decay_steps": part.whole("decay_steps", default=left, at_least=1),
            "end_lr": part.number("end_lr", default=0.0001),
            "power": part.number("power", default=1.0),
        }
    elif name in ("CosineAnnealingDecay", "StepDecay", "PiecewiseDecay", "ExponentialDecay"):
        keys = ("T_max", "eta_min", "step_size", "gamma")
        spec = {"type": f"paddle.{name}", **given(**{key: part.number(key) for key in keys})}
        if name == "PiecewiseDecay":
            spec["boundaries"] = part.numbers("boundaries", required=True)
            spec["values"] = part.numbers("values", required=True)
        elif name == "CosineAnnealingDecay":
            spec.setdefault("T_max", left)
    else:
        allowed = (
            "PolynomialDecay, CosineAnnealingDecay, StepDecay, PiecewiseDecay, ExponentialDecay"
        )
        part.refuse(part.place("type"), name, f"one of {allowed}")
    if warm_up:
        spec = {
            "type": "paddle.LinearWarmup",
            "learning_rate": spec,
            "warmup_steps": warm_up,
            "start_lr": start,
            "end_lr": base,
        }
    part.refuse_rest(name)
    return Conversion(spec, base, run.known_steps())


FORMAT = Format("PaddlePaddle", recognises, read)

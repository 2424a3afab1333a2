"""MMEngine's param_scheduler, as MMDetection, MMSegmentation and others write it, and lr_config of
MMCV, which it replaced. In Python or as data."""

from __future__ import annotations

from typing import Any, NamedTuple

from .._errors import SpecError
from ._clocks import Spec, by_epoch, given, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_FAMILIES = (
    "ConstantLR", "LinearLR", "CosineAnnealingLR", "CosineRestartLR", "ExponentialLR", "StepLR",
    "MultiStepLR", "OneCycleLR", "PolyLR", "ReduceOnPlateauLR", "QuadraticWarmupLR",
)  # fmt: skip
_LENGTHS = ("T_max", "milestones", "step_size", "total_steps", "periods")
_ABOUT_THE_CLOCK = ("type", "by_epoch", "convert_to_iter_based", "begin", "end", "param_name")
_PARAMETERS = (
    "factor", "start_factor", "end_factor", "T_max", "eta_min", "eta_min_ratio", "gamma",
    "step_size", "milestones", "power", "periods", "restart_weights", "eta_max", "total_steps",
    "pct_start", "anneal_strategy", "div_factor", "final_div_factor", "three_phase", "rule",
    "patience", "threshold", "threshold_rule", "cooldown", "min_value", "eps",
)  # fmt: skip
_CHANGE_NOTHING = ("last_step", "verbose", "monitor", "optimizer", "epoch_length")
_KINDS = ("LR", "Momentum", "ParamScheduler")
_WITHOUT_MOMENTUM = ("OneCycleLR", "QuadraticWarmupLR")
_PLATEAU = "mmengine.ReduceOnPlateauLR"


class _Part(NamedTuple):
    spec: Spec
    counts_epochs: bool
    """Whether MMEngine steps it once an epoch, so that its lengths are epochs."""


def recognises(settings: Settings) -> int:
    if settings.has("param_scheduler", "lr_config"):
        return 3
    return (
        3 if any(_family(key) for key in map(str, settings.tree)) and settings.has("begin") else 0
    )


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "optim_wrapper.optimizer.lr", "optimizer.lr", "lr")
    steps = settings.whole("train_cfg.max_iters", "runner.max_iters", "max_iters")
    take(settings, run, "epochs", "train_cfg.max_epochs", "runner.max_epochs", "max_epochs")
    if steps is not None:
        run.take("steps", steps, settings.place("train_cfg.max_iters", "max_iters"))
    settings.ignore("base_lr")  # a name in Python, whose value is where it is used
    if settings.has("_base_"):
        files = settings.value("_base_")
        run.note(f"_base_: {files!r} is not followed; what it sets is not known here")
    if settings.flag("auto_scale_lr.enable"):
        size = settings.number("auto_scale_lr.base_batch_size")
        run.note(f"auto_scale_lr: MMEngine multiplies the rate by the batch size over {size}")
    if settings.has("lr_config") and not settings.has("param_scheduler"):
        spec = _of_lr_config(settings, run)
        return Conversion(spec, run.base(), run.known_steps())
    parts = settings.sections("param_scheduler", "list")
    named = [(str(part.text_of("type", required=True)), part) for part in parts]
    if not parts:
        sections = [(key, settings.section(key)) for key in map(str, settings.tree) if _family(key)]
        named = [(key, part) for key, part in sections if part is not None]
        if not named and settings.has("type"):
            named = [(str(settings.text_of("type")), settings)]
    if not named:
        settings.miss("param_scheduler")
    curves: dict[str, list[_Part]] = {}
    is_short = not parts and _is_of_yolox(named, run)
    for name, part in named:
        curve, found = _part(name, part, settings, run, is_short)
        curves.setdefault(curve, []).append(found)
    specs = {curve: _together(found, run) for curve, found in curves.items()}
    for curve in specs:
        if curve != "lr":
            specs[curve] = _based(curve, specs[curve], settings)
    spec = specs["lr"] if [*specs] == ["lr"] else {"type": "swiftlr.curves", "curves": specs}
    if run.steps_per_epoch is not None:
        spec["run"] = {"steps_per_epoch": run.steps_per_epoch}
    return Conversion(spec, run.base(), run.known_steps())


def _is_of_yolox(named: list[tuple[str, Settings]], run: Run) -> bool:
    """Settings under the names of classes are no form of MMEngine's. With the warm-up of YOLOX and
    without a word of the clock they are short for its files: epochs, converted to iterations."""
    if not any(_family(name) == "QuadraticWarmupLR" for name, _ in named):
        return False
    if any(part.has("by_epoch", "convert_to_iter_based") for _, part in named):
        return False
    run.note("by_epoch is not given: lengths are epochs, converted to iterations as YOLOX has it")
    return True


def _family(name: str) -> str | None:
    """The class for rates that a name of a class belongs to: ``mmdet.CosineAnnealingMomentum``
    belongs to CosineAnnealingLR."""
    last = name.rpartition(".")[2]
    for kind in _KINDS:
        if last.endswith(kind) and f"{last.removesuffix(kind)}LR" in _FAMILIES:
            return f"{last.removesuffix(kind)}LR"
    return None


def _together(parts: list[_Part], run: Run) -> Spec:
    """Parts at once, each on its clock. MMDetection's warm-up is no type of mmengine."""
    if len(parts) == 1 and not parts[0].counts_epochs:
        return parts[0].spec
    if all(part.spec["type"].startswith("mmengine.") for part in parts):
        if any(part.spec["type"] == _PLATEAU for part in parts):
            if len(parts) == 1:
                return parts[0].spec
            raise SpecError("param_scheduler: ReduceOnPlateauLR beside others is not known; alone")
        intervals = ["1ep" if part.counts_epochs else 1 for part in parts]
        if "1ep" in intervals:
            run.need("steps_per_epoch", "parts are stepped once an epoch")
        if any(
            part.spec["type"] == "mmengine.CosineRestartLR" or _has_floor(part) for part in parts
        ):
            run.note(
                "where windows overlap, a stepped scheduler (form chain) has MMEngine's values"
            )
        return {
            "type": "mmengine.param_scheduler",
            "schedulers": [part.spec for part in parts],
            **({"intervals": intervals} if "1ep" in intervals else {}),
        }
    specs = [by_epoch(part.spec, run) if part.counts_epochs else part.spec for part in parts]
    return specs[0] if len(specs) == 1 else {"type": "torch.ChainedScheduler", "schedules": specs}


def _has_floor(part: _Part) -> bool:
    return bool(part.spec.get("eta_min") or part.spec.get("eta_min_ratio"))


def _based(curve: str, spec: Spec, settings: Settings) -> Spec:
    """A curve of the optimizer's own value, where that is known."""
    name = "betas" if curve.startswith("betas") else curve
    base = settings.numbers(f"optimizer.{name}", default=None)
    return spec if not base else {"type": "swiftlr.base", "base": base[0], "schedule": spec}


def _part(
    name: str, part: Settings, settings: Settings, run: Run, is_short: bool
) -> tuple[str, _Part]:
    family = _family(name)
    if family is None:
        part.refuse(part.place("type"), name, f"one of {', '.join(_FAMILIES)}")
    curve = "lr"
    if name.endswith("Momentum"):
        curve = "betas.0" if settings.has("optimizer.betas") else "momentum"
    elif name.endswith("ParamScheduler"):
        curve = str(part.text_of("param_name", default="lr"))
    counts_epochs = part.flag("by_epoch", default=True)
    says_clock = part.has("by_epoch", "convert_to_iter_based")
    converts = part.flag("convert_to_iter_based") or (is_short and not says_clock)
    if converts and not counts_epochs:
        part.refuse(part.place("convert_to_iter_based"), True, "by_epoch: true beside it")
    part.ignore(*_CHANGE_NOTHING)
    kind = "Momentum" if curve != "lr" and family not in _WITHOUT_MOMENTUM else "LR"
    spec: Spec = {"type": f"mmengine.{family.removesuffix('LR')}{kind}"}
    begin = part.number("begin", default=0)
    end = part.number("end")
    if end is None:
        end = run.epochs if counts_epochs else run.known_steps()
    if end is None and family in ("LinearLR", "PolyLR", "QuadraticWarmupLR"):
        run.miss("epochs" if counts_epochs else "steps", f"{family} ends with the run")
    spec |= {"begin": begin} if begin else {}
    spec |= given(end=end)
    is_alone = part is settings  # with other settings around it
    for key in _PARAMETERS if is_alone else map(str, part.tree):
        if key not in (*_ABOUT_THE_CLOCK, *_CHANGE_NOTHING):
            value = part.value(key)
            if value is not None:
                spec[key] = value
    if family == "ReduceOnPlateauLR":
        run.note("step the scheduler with the metric, once an epoch")
        return curve, _Part(spec, False)
    if counts_epochs and converts:
        spec = _in_steps(spec, run)
    if family == "QuadraticWarmupLR":
        spec = _quadratic(spec)
    return curve, _Part(spec, counts_epochs and not converts)


def _in_steps(spec: Spec, run: Run) -> Spec:
    """Its lengths, in epochs, as lengths with that unit."""
    per_epoch = run.need("steps_per_epoch", f"the lengths of {spec['type'][9:]} are in epochs")

    def length(value: Any) -> Any:
        if not isinstance(value, (int, float)) or isinstance(value, bool) or value == 0:
            return value
        return f"{value}ep" if value == int(value) else int(value * per_epoch)

    for name in ("begin", "end", *_LENGTHS):
        if name in spec:
            value = spec[name]
            spec[name] = [*map(length, value)] if isinstance(value, list) else length(value)
    return spec


def _quadratic(spec: Spec) -> Spec:
    """MMDetection's: ``base * ((x + 1) / n) ** 2`` in its window, then the base."""
    if spec.get("begin"):
        raise SpecError(f"QuadraticWarmupLR.begin: {spec['begin']!r} is not allowed; 0")
    return {
        "type": "swiftlr.warmup",
        "steps": spec["end"],
        "shape": "square",
        "offset": 1,
        "schedule": {"type": "swiftlr.constant"},
    }


# ---- lr_config of MMCV --------------------------------------------------------------------------

_POLICIES = ("fixed", "step", "exp", "poly", "inv", "CosineAnnealing")


def _of_lr_config(settings: Settings, run: Run) -> Spec:
    part = settings.section("lr_config")
    if part is None:
        settings.refuse(settings.place("lr_config"), settings.peek("lr_config"), "a mapping")
    total = settings.number("total_epochs")
    if total is not None:
        run.take("epochs", total, settings.place("total_epochs"))
    policy = part.choice("policy", of=_POLICIES, required=True)
    counts_epochs = part.flag("by_epoch", default=True)
    spec = _policy(policy, part, run, counts_epochs)
    if counts_epochs and policy != "fixed":
        spec = by_epoch(spec, run, "lr_config counts epochs")
    shape = part.choice("warmup", of=("constant", "linear", "exp"))
    if shape is not None:
        steps = part.number("warmup_iters", default=0, at_least=0)
        if part.flag("warmup_by_epoch"):
            steps *= run.need("steps_per_epoch", "the warm-up counts epochs")
        if shape == "exp":
            part.refuse(part.place("warmup"), shape, "constant or linear")
        spec = {
            "type": "swiftlr.warmup",
            "steps": steps,
            "start": part.number("warmup_ratio", default=0.1),
            **({"shape": "constant"} if shape == "constant" else {}),
            "clock": "overlay",
            "target": "value",
            "schedule": spec,
        }
    part.ignore("warmup_iters", "warmup_ratio", "warmup_by_epoch")
    part.refuse_rest("lr_config")
    return spec


def _policy(policy: str, part: Settings, run: Run, counts_epochs: bool) -> Spec:
    if policy == "fixed":
        return {"type": "swiftlr.constant"}
    if policy == "exp":
        return {"type": "torch.ExponentialLR", "gamma": part.number("gamma", required=True)}
    if policy == "inv":
        return {
            "type": "caffe.lr_policy",
            "lr_policy": "inv",
            "gamma": part.number("gamma", required=True),
            "power": part.number("power", default=1.0),
        }
    if policy == "step":
        steps = part.numbers("step", required=True)
        gamma, low = part.number("gamma", default=0.1), part.number("min_lr")
        spec: Spec = {"type": "torch.MultiStepLR", "milestones": steps, "gamma": gamma}
        if not isinstance(part.peek("step"), (list, tuple)):
            spec = {"type": "torch.StepLR", "step_size": steps[0], "gamma": gamma}
        return spec if low is None else {"type": "swiftlr.clamp", "min": low, "schedule": spec}
    total = run.epochs if counts_epochs else run.known_steps()
    if total is None:
        run.miss("epochs" if counts_epochs else "steps", f"{policy} ends with the run")
    if policy == "CosineAnnealing":
        return {
            "type": "mmengine.CosineAnnealingLR",
            "T_max": total,
            **given(
                eta_min=part.number("min_lr"),
                eta_min_ratio=part.number("min_lr_ratio"),
            ),
        }
    return {
        "type": "swiftlr.curve",
        "shape": "polynomial",
        "power": part.number("power", default=1.0),
        "to": part.number("min_lr", default=0.0),
        "over": total,
    }


FORMAT = Format("MMEngine", recognises, read)

"""detectron2: SOLVER of its YAML, also of the projects in its repository."""

from __future__ import annotations

from ._clocks import Spec, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_NAMES = (
    "WarmupMultiStepLR",
    "WarmupCosineLR",
    "WarmupStepWithFixedGammaLR",
    "WarmupPolyLR",
)
_OF_NAMES = ("GAMMA", "STEPS", "BASE_LR_END", "NUM_DECAYS", "POLY_LR_POWER", "RESCALE_INTERVAL")


def recognises(settings: Settings) -> int:
    if settings.has("LR_SCHEDULER_NAME", "WARMUP_FACTOR", "POLY_LR_POWER", "BASE_LR_END"):
        return 3
    return 2 if settings.has("SOLVER.MAX_ITER", "SOLVER.WARMUP_ITERS") else 0


def read(settings: Settings, run: Run) -> Conversion:
    solver = settings.section("SOLVER") or settings
    take(solver, run, "lr", "BASE_LR")
    take_whole(solver, run, "steps", "MAX_ITER")
    if run.steps is None:
        run.note("MAX_ITER is not given; detectron2 takes 40000")
        run.steps = 40000
    name = solver.choice("LR_SCHEDULER_NAME", of=_NAMES, default="WarmupMultiStepLR")
    base = run.base(0.001, "detectron2's default")
    spec = _poly(solver, run) if name == "WarmupPolyLR" else _multiplied(solver, run, name, base)
    factor = solver.number("BIAS_LR_FACTOR", default=1)
    if factor != 1:
        run.note(f"BIAS_LR_FACTOR: give the group of the biases the base rate {base * factor!r}")
    world = solver.whole("REFERENCE_WORLD_SIZE", default=0)
    if world:
        run.note(
            f"REFERENCE_WORLD_SIZE: with other than {world} processes detectron2 scales the rate "
            "and the lengths; these are those of the file"
        )
    solver.ignore(*_OF_NAMES, "POLY_LR_CONSTANT_ENDING")
    return Conversion(spec, base, run.steps)


def _warm_up(solver: Settings, run: Run) -> tuple[int, float, str]:
    steps = solver.whole("WARMUP_ITERS")
    if steps is None:
        run.note("WARMUP_ITERS is not given; detectron2 takes 1000")
        steps = 1000
    factor = solver.number("WARMUP_FACTOR", default=1.0 / 1000)
    method = solver.choice("WARMUP_METHOD", of=("linear", "constant"), default="linear")
    return steps, factor, method


def _multiplied(solver: Settings, run: Run, name: str, base: float) -> Spec:
    """What detectron2 builds itself."""
    total = run.total_steps()
    schedule: Spec
    if name == "WarmupMultiStepLR":
        gamma = solver.number("GAMMA", default=0.1)
        milestones = solver.numbers("STEPS")
        if milestones is None:
            run.note("STEPS is not given; detectron2 takes 30000")
            milestones = [30000]
        within = [step for step in milestones if step <= total]
        if len(within) < len(milestones):
            run.note("STEPS above MAX_ITER are left out, as detectron2 does")
        schedule = {
            "type": "fvcore.MultiStepParamScheduler",
            "values": [gamma**k for k in range(len(within) + 1)],
            "milestones": within,
            "num_updates": total,
        }
    elif name == "WarmupCosineLR":
        last = solver.number("BASE_LR_END", default=0.0, at_least=0)
        schedule = {
            "type": "fvcore.CosineParamScheduler",
            "start_value": 1,
            "end_value": last / base if base else 0,
        }
    else:
        schedule = {
            "type": "fvcore.StepWithFixedGammaParamScheduler",
            "base_value": 1.0,
            "gamma": solver.number("GAMMA", default=0.1),
            "num_decays": solver.whole("NUM_DECAYS", default=3, at_least=1),
            "num_updates": total,
        }
    steps, factor, method = _warm_up(solver, run)
    rescales = solver.flag("RESCALE_INTERVAL")
    if steps >= total:
        solver.refuse(solver.place("WARMUP_ITERS"), steps, f"less than MAX_ITER, {total}")
    if steps:
        schedule = {
            "type": "detectron2.WarmupParamScheduler",
            "warmup_factor": factor,
            "warmup_length": steps / total,
            "warmup_method": method,
            **({"rescale_interval": True} if rescales else {}),
            "schedule": schedule,
        }
    return {"type": "detectron2.LRMultiplier", "max_iter": total, "multiplier": schedule}


def _poly(solver: Settings, run: Run) -> Spec:
    """The polynomial of the project Panoptic-DeepLab."""
    steps, factor, method = _warm_up(solver, run)
    spec: Spec = {
        "type": "torch.PolynomialLR",
        "total_iters": run.total_steps(),
        "power": solver.number("POLY_LR_POWER", default=0.9),
    }
    ending = solver.number("POLY_LR_CONSTANT_ENDING", default=0.0)
    if ending > 0:
        floor = {"type": "swiftlr.scale", "by": ending, "schedule": {"type": "swiftlr.constant"}}
        spec = {"type": "swiftlr.combine", "by": "max", "schedules": [spec, floor]}
    if steps:
        spec = {
            "type": "swiftlr.warmup",
            "steps": steps,
            "start": factor,
            **({"shape": "constant"} if method == "constant" else {}),
            "clock": "overlay",
            "target": "value",
            "schedule": spec,
        }
    return spec


FORMAT = Format("detectron2", recognises, read)

"""SlowFast: SOLVER of its YAML, in epochs."""

from __future__ import annotations

from ._clocks import Spec, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_POLICIES = ("cosine", "steps_with_relative_lrs")


def recognises(settings: Settings) -> int:
    if settings.has("COSINE_AFTER_WARMUP", "COSINE_END_LR", "WARMUP_START_LR"):
        return 4  # before Caffe, which has base_lr and lr_policy as well
    return 4 if settings.has("LR_POLICY") and settings.has("MAX_EPOCH", "WARMUP_EPOCHS") else 0


def read(settings: Settings, run: Run) -> Conversion:
    solver = settings.section("SOLVER") or settings
    take(solver, run, "lr", "BASE_LR")
    epochs = take(solver, run, "epochs", "MAX_EPOCH")
    if epochs is None:
        run.note("MAX_EPOCH is not given; SlowFast takes 300")
        epochs = run.epochs = 300
    policy = solver.choice("LR_POLICY", of=_POLICIES, default="cosine")
    spec: Spec = {
        "type": f"slowfast.{policy}",
        "max_epoch": epochs,
        "warmup_epochs": solver.number("WARMUP_EPOCHS", at_least=0, default=0.0),
        "warmup_start_lr": solver.number("WARMUP_START_LR", at_least=0, default=0.01),
    }
    if policy == "cosine":
        spec["cosine_end_lr"] = solver.number("COSINE_END_LR", default=0.0)
        spec["cosine_after_warmup"] = solver.flag("COSINE_AFTER_WARMUP")
        solver.ignore("STEPS", "LRS", "GAMMA", "STEP_SIZE")
    else:
        spec["steps"] = solver.numbers("STEPS", required=True)
        spec["lrs"] = solver.numbers("LRS", required=True)
        solver.ignore("COSINE_END_LR", "COSINE_AFTER_WARMUP", "GAMMA", "STEP_SIZE")
    base = run.base(0.1, "SlowFast's default")
    if solver.flag("BASE_LR_SCALE_NUM_SHARDS"):
        run.note(
            "BASE_LR_SCALE_NUM_SHARDS: SlowFast multiplies the rates by the number of machines"
        )
    spec["steps_per_epoch"] = run.need("steps_per_epoch", "SlowFast counts epochs")
    return Conversion(spec, base, run.known_steps())


FORMAT = Format("SlowFast", recognises, read)

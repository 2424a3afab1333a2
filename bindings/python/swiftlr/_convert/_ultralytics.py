"""Ultralytics: the hyper-parameters of its YAML."""

from __future__ import annotations

from ._clocks import Spec, given, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings


def recognises(settings: Settings) -> int:
    return 3 if settings.has("lr0") and settings.has("lrf", "warmup_epochs", "cos_lr") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "lr0")
    epochs = take(settings, run, "epochs", "epochs", at_least=1)
    if epochs is None:
        run.note("epochs is not given; Ultralytics takes 100")
        epochs = run.epochs = 100
    per_epoch = run.need("steps_per_epoch", "the rate changes by the epoch, in batches")
    shared: Spec = {
        "epochs": epochs,
        "steps_per_epoch": per_epoch,
        **given(warmup_epochs=settings.number("warmup_epochs", at_least=0)),
    }
    rate: Spec = {
        "type": "ultralytics.lr",
        **given(
            lrf=settings.number("lrf"),
            warmup_bias_lr=settings.number("warmup_bias_lr"),
        ),
        **({"cos_lr": True} if settings.flag("cos_lr") else {}),
        **shared,
    }
    momentum: Spec = {
        "type": "ultralytics.momentum",
        **given(
            momentum=settings.number("momentum"),
            warmup_momentum=settings.number("warmup_momentum"),
        ),
        **shared,
    }
    optimizer = str(settings.value("optimizer", default="auto"))
    if optimizer == "auto":
        run.note(
            "optimizer: auto chooses the rate and the momentum itself; these are those of the file"
        )
    curve = (
        "betas.0"
        if optimizer.lower() in ("adam", "adamw", "adamax", "nadam", "radam")
        else "momentum"
    )
    run.note('the group of the biases is warmed up from warmup_bias_lr: param_group "bias" there')
    if settings.has("nbs"):
        run.note("steps are batches; Ultralytics accumulates up to nbs samples for an update")
    spec: Spec = {"type": "swiftlr.curves", "curves": {"lr": rate, curve: momentum}}
    return Conversion(spec, run.base(0.01, "Ultralytics' default"), run.known_steps())


FORMAT = Format("Ultralytics", recognises, read)

"""icefall: the options of its zipformer recipes, for Eden and Eden2."""

from __future__ import annotations

from ._clocks import Spec, given, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings


def recognises(settings: Settings) -> int:
    return 3 if settings.has("lr_batches") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "base_lr", "initial_lr", "lr")
    take(settings, run, "epochs", "num_epochs")
    batches = settings.number("lr_batches", required=True, above=0)
    epochs = settings.number("lr_epochs", above=0)
    spec: Spec = {
        "type": "icefall.Eden" if epochs is not None else "icefall.Eden2",
        "lr_batches": batches,
        **given(
            warmup_batches=settings.number("warmup_batches", at_least=0),
            warmup_start=settings.number("warmup_start", at_least=0, at_most=1),
        ),
    }
    if epochs is not None:
        spec["lr_epochs"] = epochs
        spec["steps_per_epoch"] = run.need("steps_per_epoch", "Eden falls with the epochs as well")
    else:
        run.note("lr_epochs is not given; Eden2 is taken, which has none")
    return Conversion(spec, run.base(), run.known_steps())


FORMAT = Format("icefall", recognises, read)

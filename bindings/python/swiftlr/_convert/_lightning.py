"""Lightning's configuration: ``class_path`` and ``init_args``, stepped once an epoch unless
``interval`` says otherwise."""

from __future__ import annotations

from typing import Any

from . import _torch
from ._clocks import by_epoch
from ._format import Conversion, Format
from ._known import follows_metric
from ._run import Run
from ._settings import Settings

_BESIDE = ("lr", "learning_rate", "interval", "frequency", "monitor", "strict", "name")


def recognises(settings: Settings) -> int:
    found = _torch.objects_in(settings.tree)
    return 3 if any("class_path" in one for one in found) else 0


def read(settings: Settings, run: Run) -> Conversion:
    found = _torch.one_object(settings)
    if found is settings.tree:  # the mapping has the rate beside the arguments
        found = {key: one for key, one in found.items() if key not in _BESIDE}
        settings.ignore(*settings.tree)
    settings.ignore_value(found)
    return stepped(found, settings, run)


def stepped(found: dict[str, Any], settings: Settings, run: Run) -> Conversion:
    """The schedule, on a clock of updates."""
    epochs = settings.number("trainer.max_epochs", "max_epochs", at_least=-1)
    steps = settings.number("trainer.max_steps", "max_steps", at_least=-1)
    if steps is not None and steps > 0:
        run.take("steps", int(steps), settings.place("trainer.max_steps", "max_steps"))
    if epochs is not None and epochs > 0:
        run.take("epochs", epochs, settings.place("trainer.max_epochs", "max_epochs"))
    interval = settings.choice("interval", of=("epoch", "step"), default="epoch")
    frequency = settings.whole("frequency", default=1, at_least=1)
    conversion = _torch.conversion(found, settings, run)
    spec = conversion.spec
    if follows_metric(spec):
        run.note(f"{spec['type']} is stepped by the metric, once an {interval}")
        return conversion
    if interval == "epoch":
        spec = by_epoch(spec, run, "Lightning steps the scheduler once an epoch")
        spec["by"] *= frequency
    elif frequency > 1:
        held = {"type": "swiftlr.staircase", "every": 1, "schedule": spec}
        spec = {"type": "swiftlr.stretch", "by": frequency, "schedule": held}
    conversion.spec = spec
    return conversion


FORMAT = Format("Lightning", recognises, read)

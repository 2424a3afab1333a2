"""Hydra's configuration: ``_target_`` with the arguments beside it."""

from __future__ import annotations

from . import _lightning, _torch
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings


def recognises(settings: Settings) -> int:
    found = _torch.objects_in(settings.tree)
    return 3 if any("_target_" in one for one in found) else 0


def read(settings: Settings, run: Run) -> Conversion:
    found = _torch.one_object(settings)
    if found is settings.tree:
        found = {key: one for key, one in found.items() if key not in ("lr", "learning_rate")}
        settings.ignore(*settings.tree)
    settings.ignore_value(found)
    trainer = str(settings.peek("trainer._target_") or "")
    if "lightning" in trainer or settings.has("interval"):
        return _lightning.stepped(found, settings, run)
    run.note("the scheduler is stepped once an update, unless the program does it otherwise")
    return _torch.conversion(found, settings, run)


FORMAT = Format("Hydra", recognises, read)

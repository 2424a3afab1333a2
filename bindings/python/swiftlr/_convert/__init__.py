"""Reads the configurations of frameworks, and says their schedules as specs."""

from __future__ import annotations

from os import PathLike
from typing import Any

from .._errors import Error, SpecError
from .._schedule import Schedule
from ._documents import Document, read
from ._format import Conversion
from ._formats import named, recognised
from ._run import Run
from ._settings import Settings

__all__ = ["Conversion", "convert"]


def convert(
    source: str | PathLike[str] | dict[str, Any] | list[Any],
    framework: str | None = None,
    *,
    steps: int | None = None,
    steps_per_epoch: float | None = None,
    epochs: float | None = None,
    lr: float | None = None,
    batch_size: float | None = None,
    tokens_per_step: float | None = None,
    warmup_steps: int | None = None,
    processes: int | None = None,
) -> Conversion:
    """The schedule of a framework's configuration.

    Args:
        source: The configuration: a path, its text, a list of arguments, or a mapping. Files may be
            JSON, YAML, TOML, flags, sections, protobuf text, gin, or Python, which is read as data
            and not executed.
        framework: Whose it is, such as ``"Megatron-LM"``. If it is not given, the keys decide.
        steps: The optimizer steps of the run. This and the following say what the
            configuration does not; they come before what it says.
        steps_per_epoch: The optimizer steps of an epoch.
        epochs: The epochs of the run.
        lr: The learning rate of the optimizer.
        batch_size: The samples of an optimizer step.
        tokens_per_step: The tokens of an optimizer step.
        warmup_steps: The steps of the warm-up.
        processes: The number of processes.

    Returns:
        The spec, the base rate and the steps, with a note for each assumption.

    Raises:
        SpecError: What the configuration has is not known, or something is missing. The message
            names the field, its value and what is allowed.
    """
    run = Run(
        steps=steps,
        steps_per_epoch=steps_per_epoch,
        epochs=epochs,
        lr=lr,
        batch_size=batch_size,
        tokens_per_step=tokens_per_step,
        warmup_steps=warmup_steps,
        processes=processes,
    )
    return converted(read(source), framework, run)


def converted(document: Document, framework: str | None, run: Run) -> Conversion:
    """The same for a configuration that is read already."""
    try:
        settings = Settings(document.tree, run, document.kind, document.text)
        format = recognised(settings) if framework is None else named(framework)
        found = format.read(settings, run)
        settings.finish()
        found.framework, found.notes = format.name, run.notes
        if found.steps is None:
            found.steps = run.known_steps()
        if found.steps is not None:
            found.spec.setdefault("run", {}).setdefault("total_steps", found.steps)
        _check(found, format.name)
    except ArithmeticError:
        name = f"{document.name}: " if document.name else ""
        raise SpecError(f"{name}numbers that cannot be computed with; smaller ones") from None
    except SpecError as error:
        raise SpecError(f"{document.name}: {error}" if document.name else str(error)) from None
    return found


def _check(found: Conversion, name: str) -> None:
    """The engine says what it does not take."""
    try:
        Schedule(found.spec)
    except Error as error:
        message = str(error).removeprefix("spec: ")
        raise SpecError(f"{name}: {message}") from None

"""What schedulers a checkpoint holds: swiftlr's, torch's, transformers', Lightning's.

Nothing in a file is executed: a file of torch's is read with ``weights_only=True``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from .._schedule import Schedule
from ._errors import WrongUse
from ._inputs import json_object, read_bytes, text_of
from ._state_numbers import bases_in, epoch_of, listed, number, numbers, plain
from ._states import schedule_of_state, with_standins

_MOST_BYTES = 256 << 20  # of JSON; files of torch's may have any size, as only parts are read
_ZIP, _PICKLE = b"PK\x03\x04", b"\x80"
_DEEPEST = 12
_OF_STATES = {"_step_count", "_last_lr", "base_lrs", "num_bad_epochs"}


class Saved(NamedTuple):
    """A scheduler in a checkpoint."""

    place: str
    """Where in the file, such as ``lr_schedulers[0]``; empty for the whole."""
    kind: str
    schedule: Schedule | None
    reason: str
    """Why there is no schedule."""
    last_epoch: float | None
    step_count: int | None
    lr: list[float]
    initial_lr: list[float]


class Groups(NamedTuple):
    """The rates in the groups of an optimizer's state."""

    place: str
    lr: list[float]
    initial_lr: list[float]


def is_binary(start: bytes) -> bool:
    return start.startswith((_ZIP, _PICKLE))


def is_checkpoint(value: Any) -> bool:
    """Whether it is the state of a scheduler, or a checkpoint of one."""
    return isinstance(value, dict) and (
        value.get("format") == "swiftlr.checkpoint" or _is_state(value)
    )


def load(path: str) -> Any:
    """All that a file holds."""
    start = _start_of(path)
    if is_binary(start):
        return _of_torch(path, start)
    text = text_of(path, read_bytes(path, _MOST_BYTES))
    if not text.lstrip().startswith("{"):
        raise WrongUse(f"{path}: no checkpoint; a file of torch's, or JSON")
    return json_object(path, text)


def schedulers_in(value: Any) -> list[Saved]:
    return [_saved(place, found) for place, found in _walk(value, "", 0) if is_checkpoint(found)]


def optimizers_in(value: Any) -> list[Groups]:
    found = []
    for place, one in _walk(value, "", 0):
        groups = one.get("param_groups")
        if isinstance(groups, list) and all(isinstance(g, dict) and "lr" in g for g in groups):
            initial = [plain(g["initial_lr"]) for g in groups if "initial_lr" in g]
            found.append(Groups(place, [plain(group["lr"]) for group in groups], initial))
    return found


# ---- Files ---------------------------------------------------------------------------------------


def _start_of(path: str) -> bytes:
    if path == "-":
        return b""
    try:
        with open(path, "rb") as file:
            return file.read(4)
    except (OSError, ValueError):
        return b""  # reading it says what is wrong


def _of_torch(path: str, start: bytes) -> Any:
    try:
        import torch
    except ImportError:
        raise WrongUse(f"{path}: this is a file of torch's, which is missing; torch") from None
    try:
        return torch.load(path, map_location="cpu", weights_only=True, mmap=start == _ZIP)
    except OSError:
        raise
    except Exception as error:
        raise WrongUse(f"{path}: {_what_torch_says(error)}") from None


def _what_torch_says(error: Exception) -> str:
    text = str(error)
    if found := re.search(r"GLOBAL ([\w.]+)", text):
        return f"it holds an object of {found[1]}, which is code, and is not loaded; states alone"
    first = text.strip().splitlines()[0] if text.strip() else type(error).__name__
    return f"no checkpoint of torch's; {first[:200]}"


# ---- What is inside ------------------------------------------------------------------------------


def _walk(value: Any, place: str, depth: int) -> Iterator[tuple[str, dict[Any, Any]]]:
    """The objects inside, from the outermost on. What is in a scheduler is not looked at."""
    if depth > _DEEPEST:
        return
    if isinstance(value, str) and value.startswith("{") and "swiftlr.checkpoint" in value[:80]:
        value = json_object(place, value)
    if isinstance(value, dict):
        yield place, value
        if not is_checkpoint(value):
            for key, one in value.items():
                yield from _walk(one, f"{place}.{key}" if place else str(key), depth + 1)
    elif isinstance(value, (list, tuple)):
        for i, one in enumerate(value):
            yield from _walk(one, f"{place}[{i}]", depth + 1)


def _is_state(value: dict[Any, Any]) -> bool:
    return ("last_epoch" in value and bool(_OF_STATES & value.keys())) or "_schedulers" in value


def _saved(place: str, found: dict[str, Any]) -> Saved:
    is_ours = found.get("format") == "swiftlr.checkpoint"
    state = found.get("state") if is_ours else found
    if not isinstance(state, dict):
        raise WrongUse(f"{place or 'checkpoint'}: a checkpoint without a state; an object")
    if is_ours:
        kind, (schedule, reason) = "a checkpoint of swiftlr", _of_spec(found.get("spec"))
        groups = [g for g in listed(found.get("groups")) if isinstance(g, dict)]
    else:
        kind, schedule, reason = schedule_of_state(state)
        groups = []
    return Saved(
        place,
        kind,
        schedule,
        reason,
        number(epoch_of(state)),
        state["_step_count"] if type(state.get("_step_count")) is int else None,
        numbers(state.get("_last_lr")) or numbers([g.get("lr") for g in groups]),
        numbers([g.get("initial_lr") for g in groups]) or bases_in(state),
    )


def _of_spec(spec: Any) -> tuple[Schedule | None, str]:
    if not isinstance(spec, dict):
        raise WrongUse("spec: a checkpoint without one; an object")
    if spec.get("type") == "python":
        return None, f"its class {spec.get('class')} is a program's own"
    return with_standins(spec), ""

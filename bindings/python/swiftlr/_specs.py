"""What people hand over as a spec, as the text that the engine reads and the functions it names.

A spec is JSON text, YAML text where PyYAML is there, a path to a file of either, the short form
``torch.StepLR(step_size=30)``, a dict, a :class:`swiftlr.Schedule`, or a scheduler. Inside a dict,
each part may be any of these, a function may stand for its name, and NumPy's scalars and arrays are
numbers and lists.
"""

from __future__ import annotations

import os
import sys

from ._backend import api
from ._errors import ArgumentError, JSONError
from ._names import FILES
from ._types import Any, Functions, Spec
from ._values import called, json_text, named


def read(name: str, spec: Spec, functions: Functions | None) -> tuple[bytes, Functions | None]:
    """The JSON text of a spec, and all functions that it names."""
    if isinstance(spec, (str, bytes, os.PathLike)):
        short = _from_short_form(name, spec)
        if short is None:
            return json_text(name, _from_text(name, spec)), functions
        spec = short
    if functions is not None and not hasattr(functions, "items"):
        raise TypeError(f"functions: {functions!r} is not allowed; a dict of callables")
    known = dict(functions or {})
    text = json_text(name, _object(spec, "", known))
    return text, functions if known == (functions or {}) else known


# ---- Text and files ------------------------------------------------------------------------------


def _from_text(name: str, spec: str | bytes | os.PathLike[str]) -> Any:
    """JSON text as it is, for the engine names line and column; what YAML text stands for."""
    if isinstance(spec, bytes):
        return spec
    if isinstance(spec, os.PathLike) or _is_path(spec):
        return _from_file(name, spec)
    return _from_yaml(name, spec) if _is_yaml(spec) else spec


def _is_path(text: str) -> bool:
    return text.endswith(FILES) and "\n" not in text and not text.lstrip().startswith("{")


def _from_short_form(name: str, text: Any, is_part: bool = False) -> Any:
    """What a text in the short form stands for; None if it is none. As a part it has the name of a
    peer, for a text there may also be the name of a function."""
    if not isinstance(text, str) or "(" not in text or _is_path(text):
        return None
    from . import _short_form

    is_short = _short_form.is_part(text) if is_part else _short_form.is_short_form(text)
    return _short_form.parse(name, text) if is_short else None


def _is_yaml(text: str) -> bool:
    """Whether it says what no JSON does: ``type: ...`` in a line, or a key without quotes."""
    start = text.lstrip()
    if start.startswith("{"):
        return start[1:].lstrip()[:1] not in ("", '"', "}")
    keys = (line.split(":", 1)[0].strip("\"' ") for line in text.splitlines() if ":" in line)
    return any(key == "type" for key in keys)


def _from_file(name: str, path: str | os.PathLike[str]) -> Any:
    with open(path, "rb") as file:
        text = file.read()
    if os.fspath(path).endswith(".json"):
        return text
    decoded = text.decode("utf-8-sig", "surrogateescape")
    return _from_yaml(name, decoded) if _is_yaml(decoded) else text


def _from_yaml(name: str, text: str) -> Any:
    try:
        from ._yaml import load
    except ImportError:
        raise JSONError(f"{name}: this is YAML, for which PyYAML is missing; JSON") from None
    return load(name, text)


# ---- Objects -------------------------------------------------------------------------------------


def _object(value: Any, key: str, functions: Functions) -> Any:
    """`value` without objects that JSON does not have. `key` is that of the parameter."""
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, (str, bytes, os.PathLike)):
        short = _from_short_form("part", value, is_part=True)
        return _part_from_text(value) if short is None else _object(short, key, functions)
    if isinstance(value, (list, tuple)):
        return [_object(item, key, functions) for item in value]
    if hasattr(value, "items"):
        return {
            name: item if name == "$schema" else _object(item, str(name), functions)
            for name, item in value.items()
        }
    schedule = _schedule_in(value)
    if schedule is not None:
        return _part(schedule, functions)
    return named(value, key, functions) if callable(value) else value


def _part_from_text(text: str | bytes | os.PathLike[str]) -> Any:
    """What a part is as text or in a file; any other text as it is."""
    value = _from_text("part", text)
    if isinstance(value, str) and not value.lstrip().startswith("{"):
        return value
    if not isinstance(value, (str, bytes)):
        return value
    from ._strict_json import loads

    return loads(value, "part")


def _part(schedule: Any, functions: Functions) -> Any:
    """The spec of a schedule, with other names for those functions whose names are taken."""
    import json

    spec = json.loads(schedule.spec_json())
    new = {name: called(name, f, functions) for name, f in schedule.functions.items()}
    if all(name == its for name, its in new.items()):
        return spec
    calling = {
        (kind["name"], parameter["name"])
        for kind in json.loads(api.types())["types"]
        for parameter in kind["parameters"]
        if parameter["kind"] == "function"
    }
    return _renamed(spec, new, calling)


def _renamed(
    value: Any, new: dict[str, str], calling: set[tuple[str, str]], calls: bool = False
) -> Any:
    if isinstance(value, dict):
        kind = value.get("type", "")
        return {
            key: _renamed(item, new, calling, (kind, key) in calling) for key, item in value.items()
        }
    if isinstance(value, list):
        return [_renamed(item, new, calling, calls) for item in value]
    return new.get(value, value) if calls and isinstance(value, str) else value


# ---- Schedulers ----------------------------------------------------------------------------------


def schedule_of(scheduler: Any) -> Any:
    """The :class:`swiftlr.Schedule` of a scheduler, as its attributes are now.

    Takes a :class:`swiftlr.Scheduler`, a drop-in or a ``ScheduleLR`` of ``swiftlr.torch``, and
    torch's own schedulers, compositions as well. A schedule is its own. Of a class with formulas of
    its own, which the engine does not know, it says so in an ArgumentError.
    """
    schedule = _schedule_in(scheduler)
    if schedule is None:
        from ._strict_json import short

        raise ArgumentError(
            f"scheduler: {short(scheduler)} is not allowed; a schedule, or a scheduler of "
            f"swiftlr's or torch's"
        )
    return schedule


def _schedule_in(value: Any) -> Any:
    if hasattr(value, "spec_json"):
        return value
    torchs = sys.modules.get("torch.optim.lr_scheduler")
    if torchs is not None and isinstance(value, torchs.LRScheduler):
        from importlib import import_module

        return import_module("swiftlr.torch._spec").schedule_of(value)
    return getattr(value, "schedule", None) if _is_ours(value) else None


def _is_ours(value: Any) -> bool:
    return any(cls.__module__ == "swiftlr._scheduler" for cls in type(value).__mro__)

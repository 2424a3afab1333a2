"""What makes a gate of the check: folders, the settings of a project, annotations of GitHub."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .._check_settings import Settings
from .._errors import ArgumentError, Error
from .._specs import read
from .._toml import read_toml
from ._errors import WrongUse
from ._inputs import read_text

_EXTENSIONS = (".json", ".yaml", ".yml")
_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


# ---- Folders -------------------------------------------------------------------------------------


def files_in(folder: str) -> Iterator[str]:
    """The schedule files in a folder and those in it, in the order of their names."""
    found = False
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(place, name)
            if name.endswith(_EXTENSIONS) and is_schedule(path):
                found = True
                yield path
    if not found:
        raise WrongUse(
            f"{folder}: a folder; with a schedule file in it, JSON or YAML, it is checked"
        )


def is_schedule(path: str) -> bool:
    """Whether a file in a folder is meant to be a schedule: its type has the name of a peer, as in
    ``torch.StepLR``, or it names the schema. Others have a ``type``, too."""
    try:
        text = read_text(path)
        spec = json.loads(read("spec", text, None)[0])
    except (OSError, WrongUse, Error, ValueError, RecursionError):
        return os.path.basename(path).startswith("schedule.")
    if not isinstance(spec, dict):
        return False
    kind = spec.get("type")
    is_named = isinstance(kind, str) and "." in kind and "/" not in kind
    return is_named or "schedule.schema.json" in str(spec.get("$schema", ""))


def text_of(argument: str) -> str:
    """The text of a file that cannot be read as a schedule, for its lines; "" for what is none."""
    try:
        return read_text(argument) if os.path.isfile(argument) else ""
    except (OSError, WrongUse):
        return ""


# ---- pyproject.toml ------------------------------------------------------------------------------


def project() -> tuple[Settings, bool]:
    """What the table [tool.swiftlr.check] says, and whether it is strict. It is that of the nearest
    pyproject.toml, in this folder or one around it."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        file = folder / "pyproject.toml"
        if file.is_file():
            return _settings(file)
    return Settings(), False


def _settings(file: Path) -> tuple[Settings, bool]:
    try:
        text = file.read_text()
    except (OSError, UnicodeDecodeError):
        return Settings(), False
    if "swiftlr" not in text:
        return Settings(), False
    try:
        table: Any = _toml(file, text)
    except ValueError as error:
        raise WrongUse(f"{file}: {error}") from None
    for key in ("tool", "swiftlr", "check"):
        table = table.get(key, {}) if isinstance(table, dict) else {}
    place = "tool.swiftlr.check."
    is_strict = table.pop("strict", False) if isinstance(table, dict) else False
    if not isinstance(is_strict, bool):
        raise WrongUse(f"{file}: {place}strict: {is_strict!r} is not allowed; true or false")
    try:
        return Settings.read(table, place), is_strict
    except ArgumentError as error:
        raise WrongUse(f"{file}: {error}") from None


def _toml(file: Path, text: str) -> Any:
    try:
        return read_toml(text)
    except ImportError:
        if "[tool.swiftlr" not in text:
            return {}
        raise WrongUse(f"{file}: tomli is missing to read [tool.swiftlr.check]") from None


# ---- GitHub --------------------------------------------------------------------------------------


def annotation(severity: str, name: str, line: int, title: str, message: str) -> str:
    """A line that GitHub Actions shows beside a line of the file."""
    place = f"file={_property(name)},line={line}," if os.path.isfile(name) else ""
    return f"::{_LEVELS[severity]} {place}title={_property('swiftlr: ' + title)}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

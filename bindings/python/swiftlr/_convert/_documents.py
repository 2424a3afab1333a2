"""Configurations in any form, as mappings. They are read as data; nothing in them is executed."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from .._errors import SpecError
from .._toml import read_toml

_MOST_CHARACTERS = 2 << 20
_MOST_VALUES = 200_000
_DEEPEST = 64
_BINARY = (b"PK\x03\x04", b"\x80", b"\x1f\x8b", b"\x93NUMPY", b"\x89HDF")
_KINDS = {
    ".json": "json",
    ".jsonc": "json",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".toml": "toml",
    ".cfg": "ini",
    ".ini": "ini",
    ".prototxt": "prototxt",
    ".pbtxt": "prototxt",
    ".config": "prototxt",
    ".gin": "gin",
    ".py": "python",
    ".sh": "flags",
    ".bash": "flags",
    ".sbatch": "flags",
    ".slurm": "flags",
    ".args": "flags",
}


class Document(NamedTuple):
    """A configuration, in whatever form it was."""

    name: str
    """What errors call it: its path, or nothing."""
    kind: str
    """json, yaml, toml, flags, ini, python, prototxt, gin, state, or data for objects."""
    tree: dict[str, Any]
    text: str = ""


def read(source: Any) -> Document:
    """A path, a text, a list of arguments, a mapping, or a list of mappings."""
    if isinstance(source, Mapping):
        _limited(source)
        return Document("", "data", dict(source))
    if isinstance(source, (list, tuple)):
        if source and all(isinstance(one, str) for one in source):
            from ._flags import from_words

            return Document("", "flags", from_words(list(source)))
        return Document("", "data", _mapping(list(source)))
    if isinstance(source, bytes):
        return read_bytes("", source)
    if not isinstance(source, (str, os.PathLike)):
        raise TypeError(f"source: {source!r} is not allowed; a path, a text or a mapping")
    if isinstance(source, os.PathLike) or is_path(source):
        path = os.fspath(source)
        with open(path, "rb") as file:
            return read_bytes(path, file.read(_MOST_CHARACTERS + 1))
    return read_text("", source)


def is_path(text: str) -> bool:
    """Whether a text is the name of a file rather than a configuration."""
    if "\n" in text or len(text) > 4096 or "\0" in text or text.lstrip()[:1] in ("{", "["):
        return False
    return os.path.splitext(text)[1].lower() in (*_KINDS, ".bin", ".pt") or os.path.exists(text)


def read_bytes(name: str, found: bytes) -> Document:
    if found.startswith(_BINARY):
        return Document(name, "state", _of_torch(name, found))
    if b"\0" in found:
        raise SpecError(f"{_called(name)}binary, and not read; a text")
    try:
        text = found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecError(f"{_called(name)}the byte at {error.start} is no UTF-8; UTF-8") from None
    return read_text(name, text)


def read_text(name: str, text: str) -> Document:
    if len(text) > _MOST_CHARACTERS:
        raise SpecError(f"{_called(name)}more than {_MOST_CHARACTERS >> 20} MiB; a smaller file")
    if not text.strip():
        raise SpecError(f"{_called(name)}empty; a configuration")
    kind = _KINDS.get(os.path.splitext(name)[1].lower(), "")
    try:
        if kind:
            return Document(name, kind, _mapping(_READERS[kind](text)), text)
        return _guessed(name, text)
    except SpecError as error:
        raise SpecError(f"{_called(name)}{error}") from None
    except (RecursionError, MemoryError):
        raise SpecError(f"{_called(name)}nested too deeply; less deeply") from None


def _called(name: str) -> str:
    return f"{name}: " if name else ""


def _mapping(value: Any) -> dict[str, Any]:
    """A list at the outermost is under the key ``list``."""
    _limited(value)
    if isinstance(value, dict) and value:
        return value
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return {"list": value}
    raise SpecError("no settings in it; names with values")


def _limited(value: Any) -> None:
    """Refuses what is nested too deeply, and what is too large with what names stand for: a few
    lines of Python can be more than any memory holds."""
    waiting, count = [(value, 0)], 0
    while waiting:
        inside, depth = waiting.pop()
        count += 1
        if count > _MOST_VALUES:
            raise SpecError(f"more than {_MOST_VALUES} values; fewer")
        if depth > _DEEPEST:
            raise SpecError("nested too deeply; less deeply")
        if isinstance(inside, Mapping):
            waiting += [(one, depth + 1) for one in inside.values()]
        elif isinstance(inside, (list, tuple)):
            waiting += [(one, depth + 1) for one in inside]


# ---- Which form it is ----------------------------------------------------------------------------


def _guessed(name: str, text: str) -> Document:
    errors = []
    for kind in _possible(text):
        try:
            return Document(name, kind, _mapping(_READERS[kind](text)), text)
        except SpecError as error:
            errors.append(str(error))
    raise SpecError(errors[0])


def _possible(text: str) -> list[str]:
    """The forms that a text may have, the likeliest first."""
    start = text.lstrip()
    if start.startswith(("{", "[{", "[\n", "[ ")):
        return ["json", "python", "yaml"]
    if re.search(r"(?:^|\s)--?[A-Za-z][\w-]*", text) and not re.search(r"(?m)^\s*[\w.]+ *:", text):
        return ["flags"]
    if re.search(r"(?m)^\s*\[[^\]\n]+\]\s*$", text):
        return ["toml", "ini"]
    if re.search(r"(?m)^[\w.@ /]+\{\s*$|\w+ *\{ *\w+ *:", text):
        return ["prototxt", "yaml", "python"]
    if re.search(r"(?m)^[\w./]+\.[\w.]+ *= |^(?:import|include) ['\"\w]", text):
        return ["python", "gin", "flags"]
    if re.search(r"(?m)^\s*[\w.\"'@-]+ *:", text):
        return ["yaml", "python"]
    return ["python", "ini", "flags", "yaml"]


# ---- JSON, TOML, state ---------------------------------------------------------------------------


def _from_json(text: str) -> Any:
    def pairs(members: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(members)
        if len(found) < len(members):
            keys = [key for key, _ in members]
            raise SpecError(f"{next(k for k in keys if keys.count(k) > 1)!r} stands twice; once")
        return found

    try:
        return json.loads(text, object_pairs_hook=pairs)
    except SpecError:
        raise
    except ValueError as error:
        raise SpecError(f"no JSON: {error}") from None


def _from_toml(text: str) -> Any:
    try:
        return read_toml(text)
    except ImportError:
        raise SpecError("this is TOML, for which tomli is missing; Python 3.11 has it") from None
    except ValueError as error:
        raise SpecError(f"no TOML: {error}") from None


def _of_torch(name: str, found: bytes) -> dict[str, Any]:
    """A state that torch wrote. What holds objects with code of their own is refused."""
    import io

    if os.path.basename(name) == "training_args.bin":
        raise SpecError(
            f"{name}: pickled Python objects are not loaded; trainer_state.json beside it, or the "
            f"arguments as JSON (args.to_json_string())"
        )
    try:
        import torch
    except ImportError:
        raise SpecError(f"{_called(name)}this is a file of torch's, which is missing") from None
    try:
        state = torch.load(io.BytesIO(found), map_location="cpu", weights_only=True)
    except Exception as error:
        said = re.search(r"GLOBAL ([\w.]+)", str(error))
        what = f"an object of {said[1]}" if said else "something that is no state"
        raise SpecError(f"{_called(name)}{what} is in it, and is not loaded; a state") from None
    if not isinstance(state, dict):
        raise SpecError(f"{_called(name)}no state in it; the state of a scheduler")
    return state


def _from_yaml(text: str) -> Any:
    from ._yaml_text import load

    return load(text)


def _from_flags(text: str) -> Any:
    from ._flags import from_shell

    return from_shell(text)


def _from_ini(text: str) -> Any:
    from ._sections import from_ini

    return from_ini(text)


def _from_prototxt(text: str) -> Any:
    from ._prototxt import load

    return load(text)


def _from_gin(text: str) -> Any:
    from ._sections import from_gin

    return from_gin(text)


def _from_python(text: str) -> Any:
    from ._python import load

    return load(text)


_READERS: dict[str, Callable[[str], Any]] = {
    "json": _from_json,
    "yaml": _from_yaml,
    "toml": _from_toml,
    "flags": _from_flags,
    "ini": _from_ini,
    "prototxt": _from_prototxt,
    "gin": _from_gin,
    "python": _from_python,
}

"""Schedules as Keras serializes them: ``class_name`` and ``config``, alone or inside an
optimizer."""

from __future__ import annotations

from typing import Any

from .._errors import SpecError
from ._format import Conversion, Format
from ._known import is_known, parameters
from ._run import Run
from ._settings import Settings, as_number

_DEEPEST = 20


def recognises(settings: Settings) -> int:
    return 4 if _objects(settings.tree, 0) else 0


def read(settings: Settings, run: Run) -> Conversion:
    found = _objects(settings.tree, 0) or _by_name(settings)
    if len(found) != 1:
        names = ", ".join(str(one["class_name"]) for one in found[:6])
        raise SpecError(f"{len(found)} schedules ({names}); a configuration with one")
    settings.ignore_value(found[0])
    if found[0] is settings.tree:
        settings.ignore(*settings.tree)
    spec = _spec(found[0])
    return Conversion(spec, 1.0 if run.lr is None else run.lr)


def _objects(tree: Any, depth: int) -> list[dict[str, Any]]:
    if depth > _DEEPEST:
        return []
    if isinstance(tree, dict) and isinstance(tree.get("class_name"), str) and _type(tree):
        return [tree]
    inside = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []
    return [found for one in inside for found in _objects(one, depth + 1)]


def _by_name(settings: Settings) -> list[dict[str, Any]]:
    """Settings under the name of a class, ``{"CosineDecay": {"decay_steps": 100}}``."""
    named = settings.tree.items()
    found = [{"class_name": key, "config": one} for key, one in named if isinstance(one, dict)]
    known = [one for one in found if _type(one)]
    settings.ignore(*(one["class_name"] for one in known))
    return known


def _type(found: dict[str, Any]) -> str:
    name = str(found["class_name"]).rpartition(">")[2]
    name = {"PiecewiseConstant": "PiecewiseConstantDecay"}.get(name, name)
    return f"keras.{name}" if is_known(f"keras.{name}") else ""


def _spec(found: dict[str, Any]) -> dict[str, Any]:
    type = _type(found)
    name, config = found["class_name"], found.get("config")
    if not isinstance(config, dict):  # the parameters may stand beside the name
        config = {key: one for key, one in found.items() if key not in ("class_name", "module")}
    names = parameters(type)
    spec: dict[str, Any] = {"type": type}
    for key, value in config.items():
        if key in ("name", "registered_name", "module", "build_config"):
            continue
        if key not in names:
            raise SpecError(f"{name}.{key}: no such parameter; one of {', '.join(names)}")
        if isinstance(value, dict) and isinstance(value.get("config"), dict):
            value = value["config"].get("value", value)  # a number with a dtype
        if value is not None:
            number = as_number(value) if isinstance(value, str) else None
            spec[key] = value if number is None else number
    for key, one in names.items():
        if one.get("required") and key not in spec:
            raise SpecError(f"{name}.{key}: missing; {one['allowed']}")
    return spec


FORMAT = Format("Keras", recognises, read)

"""The types of schedules, as the engine describes them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from .. import _schedule
from .._backend import api
from ._errors import WrongUse

Type = dict[str, Any]


@cache
def types() -> list[Type]:
    """All of them. Reading what the engine says takes 30 ms, so that it is kept."""
    return _schedule.types()


def type_named(name: str, otherwise: str = "no type of schedule") -> Type:
    """The type, or an error. The name after the dot is enough if no other type has it."""
    known = {type["name"]: type for type in types()}
    if name in known:
        return known[name]
    same = [one for one in known if one.partition(".")[2].lower() == name.lower()]
    if len(same) == 1:
        return known[same[0]]
    near = f"; one of {', '.join(same)}" if same else meant(name)
    raise WrongUse(f"{name}: {otherwise}{near}; swiftlr list has all")


def meant(name: str) -> str:
    """``; the nearest is X, then Y``, or what the name is elsewhere; nothing if nobody knows it."""
    found = json.loads(api.type_candidates(name.replace("\0", "")))
    rows = [row for row in found["known"] if row["here"]]
    near = f"; the nearest is {', then '.join(found['types'][:3])}" if found["types"] else ""
    if rows and (not near or found["types"][0] in rows[0]["types"]):
        near += f"; in {rows[0]['found_in']} it is {rows[0]['here']}"
    return near


def summary(type: Type) -> str:
    """What its documentation begins with."""
    first: str = type["documentation"].split("\n\n")[0].replace("\n", " ")
    sentence, dot, _ = first.partition(". ")
    return sentence + dot.strip()


def short_form(spec: dict[str, Any]) -> str:
    """A spec as it is typed, without what is the default: ``torch.StepLR(step_size=30)``."""
    return _call(spec, _defaults())


def _defaults() -> dict[str, dict[str, Any]]:
    return {
        type["name"]: {p["name"]: p["default"] for p in type["parameters"] if "default" in p}
        for type in types()
    }


def _call(spec: dict[str, Any], defaults: dict[str, dict[str, Any]]) -> str:
    usual = {"type": spec["type"], **defaults[spec["type"]]}
    given = ", ".join(
        f"{key}={_short(value, defaults)}"
        for key, value in spec.items()
        if key not in usual or usual[key] != value
    )
    return f"{spec['type']}({given})"


def _short(value: Any, defaults: dict[str, dict[str, Any]]) -> str:
    if isinstance(value, dict):
        if "type" in value:
            return _call(value, defaults)
        if value.keys() == {"length", "steps"}:
            return str(value["length"])
        members = (f"{_text(key)}: {_short(one, defaults)}" for key, one in value.items())
        return "{" + ", ".join(members) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_short(one, defaults) for one in value) + "]"
    return _text(value) if isinstance(value, str) else repr(value)


def _text(value: str) -> str:
    return value if value and value.replace(".", "").isidentifier() else repr(value)

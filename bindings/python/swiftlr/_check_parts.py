"""A spec as a check looks at it: schedules in schedules, with the lengths that they have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from ._schedule import types

Object = dict[str, Any]

# Which parameter has a schedule for each group, the last one for all further groups.
_BY_GROUP = {"swiftlr.groups": "schedules", "ignite.ParamGroupScheduler": "schedulers"}
_MOST_GROUPS = 32


class Length(NamedTuple):
    """A number of steps that a spec has."""

    name: str
    """The parameter's; empty for a sum of several."""
    item: int | None
    """The place in a list; None for a parameter by itself."""
    value: float


class Part:
    """A schedule in a spec for one group: what is there for each group is replaced by its own."""

    def __init__(self, spec: Object, group: int, place: str = "", path: str = "") -> None:
        while spec["type"] in _BY_GROUP:
            name = _BY_GROUP[spec["type"]]
            index = min(group, len(spec[name]) - 1)
            place, spec = _join(place, f"{name}[{index}]"), spec[name][index]
        self.place = place
        """Where it is in the spec that was given."""
        self.path = path
        """Where it is in `spec` of the outermost part, and so what explain() calls it."""
        self.spec = dict(spec)
        self.parts: list[Part] = []
        self.lengths: list[Length] = []
        for parameter in _parameters(spec["type"]):
            value: Any = spec.get(parameter["name"])
            if parameter["kind"] == "schedule":
                self.spec[parameter["name"]] = self._part(parameter["name"], value, group)
            elif parameter["kind"] == "schedules":
                self.spec[parameter["name"]] = [
                    self._part(f"{parameter['name']}[{i}]", item, group, parameter.get("of"))
                    for i, item in enumerate(value)
                ]
            elif parameter.get("unit") == "steps":
                self.lengths += _lengths(parameter, value)

    def _part(self, name: str, spec: Object, group: int, type: str | None = None) -> Object:
        typed = {"type": type, **spec} if type else spec
        part = Part(typed, group, _join(self.place, name), _join(self.path, name))
        self.parts.append(part)
        # Its type is that of all in the list, and not written.
        return {name: value for name, value in part.spec.items() if name != "type" or not type}

    def all(self) -> Iterator[Part]:
        """This one and all in it, the outer ones first."""
        yield self
        for part in self.parts:
            yield from part.all()

    def at(self, length: Length) -> str:
        """Where one of the lengths is in the spec that was given; a sum is where the part is."""
        if not length.name:
            return self.place
        item = "" if length.item is None else f"[{length.item}]"
        return _join(self.place, length.name + item)

    def boundaries(self) -> set[float]:
        """Positions at which one part may follow another."""
        named = {length.value for length in self.lengths}
        for name in {length.name for length in self.lengths}:
            named.update(accumulate(length.value for length in self.lengths if length.name == name))
        return named


def group_count(spec: Any) -> int:
    """How many groups have schedules of their own."""
    if isinstance(spec, dict):
        own = spec.get(_BY_GROUP.get(spec.get("type", ""), ""), [])
        return min(_MOST_GROUPS, max([1, len(own), *map(group_count, spec.values())]))
    return max([1, *map(group_count, spec)]) if isinstance(spec, list) else 1


@cache
def _types() -> dict[str, list[Object]]:
    return {type["name"]: type["parameters"] for type in types()}


def _parameters(type: str) -> list[Object]:
    return _types()[type]


def _lengths(parameter: Object, value: Any) -> list[Length]:
    name = parameter["name"]
    if isinstance(value, list):
        if parameter["kind"] == "pairs":
            value = [first for first, _ in value]
        return [Length(name, i, _steps(item)) for i, item in enumerate(value)]
    return [] if value is None else [Length(name, None, _steps(value))]


def _steps(length: Any) -> float:
    """A length in another unit has its steps beside it."""
    return float(length["steps"] if isinstance(length, dict) else length)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name

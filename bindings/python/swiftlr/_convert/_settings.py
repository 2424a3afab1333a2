"""The fields of a configuration, by name. What nobody looked at is told at the end."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, NoReturn

from .._errors import SpecError
from .._strict_json import short
from ._run import Run

_MOST_ENTRIES = 200_000
_DEEPEST = 64

_OF_SCHEDULES = re.compile(
    r"(^|_)(lrs?|learning_rate|learn_rate|warm_?ups?|sched\w*|anneal\w*|cool_?down|milestones?"
    r"|restarts?|cycles?|decay)(_|\d|$)"
)
_OF_OTHERS = re.compile(
    r"(weight|ema|wd|momentum|adam|beta|layer\w*|rms|l2)_?\w*decay|decay_(mult|norm|bias)|scheduler_file"
)
_NOTHING = (None, "", "none", "null", "None")


class Expression(str):
    """What a configuration computes, or refers to, and is not known here."""

    __slots__ = ()


class Entry(NamedTuple):
    path: tuple[str, ...]
    """As it is written."""
    name: tuple[str, ...]
    """In lower case, with underscores: what names are compared with."""
    value: Any


class Settings:
    """A mapping of a configuration, with all mappings inside it.

    A name finds the key of that name that is nested least, whatever its case, with ``-`` or ``_``;
    ``scheduler.type`` finds a ``type`` inside a ``scheduler``. Several names are tried in
    their order. A value that is missing, ``null`` or ``none`` is the default.
    """

    def __init__(self, tree: Any, run: Run, kind: str = "", text: str = "") -> None:
        self.run = run
        self.kind = kind
        """How it was written: json, yaml, toml, flags, ini, python, prototxt, gin or data."""
        self.text = text
        self.tree = tree
        self._place: tuple[str, ...] = ()
        self._entries = sorted(_entries(tree), key=lambda entry: len(entry.path))
        self._seen: set[tuple[str, ...]] = set()
        self._asked: list[str] = []

    # ---- Looking -------------------------------------------------------------------------------

    def find(self, *names: str) -> Entry | None:
        """The entry of the first name that is there, whatever its value. It counts as seen."""
        for name in names:
            self._asked.append(name)
            if (entry := self._find(name)) is not None:
                self._seen.add(self._place + entry.path)
                return entry
        return None

    def has(self, *names: str) -> bool:
        """Whether one of the names is there; looking alone does not make it seen."""
        return any(self._with(name) for name in names)

    def peek(self, *names: str) -> Any:
        """The value of a name, or None; not seen by it."""
        for name in names:
            if found := self._with(name):
                return found[0].value
        return None

    def _with(self, name: str) -> list[Entry]:
        """All of a name that are nested least."""
        wanted = tuple(map(normal, name.split(".")))
        found = [entry for entry in self._entries if entry.name[-len(wanted) :] == wanted]
        return [entry for entry in found if len(entry.path) == len(found[0].path)]

    def _find(self, name: str) -> Entry | None:
        least = self._with(name)
        for entry in least[1:]:
            if entry.value != least[0].value:
                raise SpecError(
                    f"{name}: it is {short(least[0].value)} at {self.at(least[0].path)} and "
                    f"{short(entry.value)} at {self.at(entry.path)}; one of them"
                )
        for entry in least[1:]:
            self._seen.add(self._place + entry.path)
        return least[0] if least else None

    def at(self, path: Iterable[str]) -> str:
        """How errors name a place."""
        return ".".join((*self._place, *path)) or "the configuration"

    def place(self, *names: str) -> str:
        """How errors name the first of these that is there, or the first."""
        for name in names:
            if found := self._with(name):
                return self.at(found[0].path)
        return self.at(names[:1])

    # ---- Values --------------------------------------------------------------------------------

    def value(self, *names: str, default: Any = None) -> Any:
        """Whatever it is."""
        entry = self.find(*names)
        return default if entry is None or _is_nothing(entry.value) else entry.value

    def number(
        self,
        *names: str,
        default: float | None = None,
        required: bool = False,
        at_least: float = -math.inf,
        above: float = -math.inf,
        at_most: float = math.inf,
    ) -> Any:
        """A finite number, an int where it is written as one; None if it is missing and has no
        default."""
        value, place = self._value(names, required)
        if value is None:
            return default
        number = as_number(value)
        if number is None or not (at_least <= number <= at_most and number > above):
            self.refuse(place, value, "a number" + _limits(at_least, above, at_most))
        return number

    def whole(
        self, *names: str, default: int | None = None, required: bool = False, at_least: float = 0
    ) -> Any:
        """A whole number, which may be written as 1e6."""
        value, place = self._value(names, required)
        if value is None:
            return default
        number = as_number(value)
        if number is None or number != math.floor(number) or not at_least <= number <= 2**53:
            self.refuse(place, value, "a whole number" + _limits(at_least, -math.inf, math.inf))
        return int(number)

    def text_of(self, *names: str, default: str | None = None, required: bool = False) -> Any:
        value, place = self._value(names, required)
        if value is None:
            return default
        if not isinstance(value, str):
            self.refuse(place, value, "a text")
        return str(value)

    def choice(
        self, *names: str, of: Iterable[str], default: str | None = None, required: bool = False
    ) -> Any:
        """One of `of`, whatever its case, or as a member of an enumeration, ``Kind.COSINE``."""
        value, place = self._value(names, required)
        if value is None:
            return default
        known = {normal(one): one for one in of}
        found = None
        if isinstance(value, str):
            word = value.rpartition(".")[2] if isinstance(value, Expression) else value
            found = known.get(normal(word), known.get(normal(value)))
        if found is None:
            self.refuse(place, value, f"one of {', '.join(known.values())}")
        return found

    def flag(self, *names: str, default: bool = False) -> bool:
        value, place = self._value(names, False)
        if value is None:
            return default
        words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
        found = value if isinstance(value, bool) else words.get(str(value).lower())
        if found is None:
            self.refuse(place, value, "true or false")
        return found

    def numbers(
        self, *names: str, default: list[float] | None = None, required: bool = False
    ) -> Any:
        """A list of numbers; a single one is a list of one, as is a text such as ``1,2``."""
        value, place = self._value(names, required)
        if value is None:
            return default
        if isinstance(value, str) and "," in value:
            value = [one for one in re.split(r"[\s,]+", value.strip("[]() ")) if one]
        listed = list(value) if isinstance(value, (list, tuple)) else [value]
        found = [as_number(one) for one in listed]
        if None in found:
            self.refuse(place, value, "a list of numbers")
        return found

    def _value(self, names: tuple[str, ...], required: bool) -> tuple[Any, str]:
        entry = self.find(*names)
        if entry is None or _is_nothing(entry.value):
            if required:
                self.miss(*names)
            return None, ""
        return entry.value, self.at(entry.path)

    # ---- Parts ---------------------------------------------------------------------------------

    def section(self, *names: str) -> Settings | None:
        """The mapping at a name, if there is one."""
        entry = self.find(*names)
        if entry is None or not isinstance(entry.value, dict):
            return None
        return self._part(entry.value, entry.path)

    def sections(self, *names: str) -> list[Settings]:
        """The mappings of a list at a name; a single mapping is a list of one."""
        entry = self.find(*names)
        if entry is None or _is_nothing(entry.value):
            return []
        if isinstance(entry.value, dict):
            return [self._part(entry.value, entry.path)]
        listed = entry.value if isinstance(entry.value, list) else [entry.value]
        for one in listed:
            if not isinstance(one, dict):
                self.refuse(self.at(entry.path), entry.value, "a list of mappings")
        path = entry.path
        return [self._part(one, (*path[:-1], f"{path[-1]}[{i}]")) for i, one in enumerate(listed)]

    def keys(self) -> list[str]:
        """The names in this mapping itself, as they are written."""
        return [entry.path[0] for entry in self._entries if len(entry.path) == 1]

    def _part(self, tree: dict[str, Any], path: tuple[str, ...]) -> Settings:
        part = Settings(tree, self.run, self.kind)
        part._place, part._seen = self._place + path, self._seen
        return part

    # ---- Errors and the end --------------------------------------------------------------------

    def refuse(self, place: str, value: Any, allowed: str) -> NoReturn:
        if isinstance(value, Expression):
            raise SpecError(f"{place}: {short(str(value))} is computed, and not known; {allowed}")
        raise SpecError(f"{place}: {short(value)} is not allowed; {allowed}")

    def miss(self, *names: str) -> NoReturn:
        raise SpecError(f"{self.at(names[:1])}: missing; its value in the configuration")

    def ignore(self, *names: str) -> None:
        """Keys that have to do with schedules, but change nothing here; whole mappings too."""
        for name in names:
            if (entry := self._find(name)) is not None:
                self._seen.add(self._place + entry.path)
                for below in self._entries:
                    if below.path[: len(entry.path)] == entry.path:
                        self._seen.add(self._place + below.path)

    def ignore_value(self, value: Any) -> None:
        """The same for a mapping that was read in another way, wherever it is."""
        for entry in self._entries:
            if entry.value is value:
                for below in self._entries:
                    if below.path[: len(entry.path)] == entry.path:
                        self._seen.add(self._place + below.path)
        if self.tree is value:
            self._seen.update(self._place + entry.path for entry in self._entries)

    def refuse_rest(self, what: str) -> None:
        """For a mapping in which each key changes the schedule: one that nobody looked at is
        refused."""
        for entry in self._entries:
            if self._place + entry.path not in self._seen and not _is_mapping(entry.value):
                from difflib import get_close_matches

                known = [*dict.fromkeys(self._asked)]
                near = get_close_matches(normal(entry.path[-1]), known, n=1)
                allowed = f"the nearest is {near[0]}" if near else f"one of {', '.join(known)}"
                raise SpecError(f"{self.at(entry.path)}: {what} has no such setting; {allowed}")

    def finish(self) -> None:
        """Notes each key about schedules that nobody looked at."""
        for entry in self._entries:
            name = entry.name[-1]
            if self._place + entry.path in self._seen or _is_mapping(entry.value):
                continue
            if is_of_schedules(name) and not _is_nothing(entry.value):
                value = short(entry.value)
                self.run.note(f"{self.at(entry.path)}: {value} is not part of the schedule")


def is_of_schedules(name: str) -> bool:
    """Whether a key seems to say something about a schedule."""
    name = normal(name)
    return bool(_OF_SCHEDULES.search(name)) and not _OF_OTHERS.search(name)


def normal(name: str) -> str:
    """A name as names are compared."""
    return name.lstrip("-").replace("-", "_").lower()


def as_number(value: Any) -> Any:
    """An int or a finite float, also from a text such as 1e-3; None for what is no number."""
    if isinstance(value, str) and not isinstance(value, Expression) and len(value) <= 40:
        try:
            value = int(value)
        except ValueError:
            try:
                value = float(value)
            except ValueError:
                return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return value if abs(value) < 1.7e308 else None


def _limits(at_least: float, above: float, at_most: float) -> str:
    if above > -math.inf:
        least = f" above {above:g}"
    else:
        least = f", {at_least:g} or more" if at_least > -math.inf else ""
    return least + (f", at most {at_most:g}" if at_most < math.inf else "")


def _is_nothing(value: Any) -> bool:
    return value is None or (isinstance(value, str) and value in _NOTHING)


def _is_mapping(value: Any) -> bool:
    return isinstance(value, dict) and bool(value)


def _entries(tree: Any) -> Iterator[Entry]:
    """All entries of the mappings in a mapping, a dot in a key standing for a mapping inside. Lists
    are values."""
    waiting: list[tuple[tuple[str, ...], tuple[str, ...], dict[Any, Any]]] = [((), (), tree)]
    count = 0
    while waiting:
        path, name, mapping = waiting.pop()
        for key, value in mapping.items():
            count += 1
            if count > _MOST_ENTRIES:
                raise SpecError(f"the configuration has more than {_MOST_ENTRIES} values; fewer")
            key = str(key)
            its = (*path, key)
            its_name = (*name, *(normal(part) for part in key.split(".")))
            yield Entry(its, its_name, value)
            if isinstance(value, dict):
                if len(its) > _DEEPEST:
                    raise SpecError("the configuration is nested too deeply; less deeply")
                waiting.append((its, its_name, value))

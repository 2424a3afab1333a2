"""Which findings of a check are wanted: from a spec, from pyproject.toml, from a caller."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import Any, NamedTuple

from ._backend import api
from ._errors import ArgumentError, Error
from ._strict_json import loads, short

SEVERITIES = ("error", "warning", "note")
_KEYS = ("select", "ignore", "severity", "optimizer")


class Settings(NamedTuple):
    """What one place says."""

    select: list[str] | None = None
    ignore: list[str] = []  # noqa: RUF012
    severity: dict[str, str] = {}  # noqa: RUF012
    optimizer: str | None = None

    @classmethod
    def read(cls, value: Any, place: str) -> Settings:
        """Those of an object. `place` is where it stands, for messages, with a dot after it."""
        if not hasattr(value, "items"):
            raise ArgumentError(f"{place[:-1]}: {short(value)} is not allowed; an object")
        for key in value:
            if key not in _KEYS:
                raise ArgumentError(f"{place}{key}: no such name; {_nearest(key, _KEYS)}")
        optimizer = value.get("optimizer")
        if optimizer is not None and not isinstance(optimizer, str):
            raise ArgumentError(
                f"{place}optimizer: {short(optimizer)} is not allowed; the name of an optimizer"
            )
        return cls(
            _rules(value.get("select"), f"{place}select"),
            _rules(value.get("ignore"), f"{place}ignore") or [],
            _severities(value.get("severity"), f"{place}severity"),
            optimizer,
        )

    def under(self, stronger: Settings) -> Settings:
        """Both: `stronger` decides, and what either ignores is ignored."""
        return Settings(
            self.select if stronger.select is None else stronger.select,
            [*self.ignore, *stronger.ignore],
            {**self.severity, **stronger.severity},
            self.optimizer if stronger.optimizer is None else stronger.optimizer,
        )

    def asked(self) -> dict[str, Any]:
        """As the engine takes them."""
        return {key: value for key, value in self._asdict().items() if value is not None}


def settings_of(spec: bytes) -> Settings:
    """What the key ``check`` of a spec says."""
    if b'"check"' not in spec:
        return Settings()
    try:
        value = loads(spec, "spec")
    except Error:  # the engine says where it is wrong
        return Settings()
    return Settings.read(value["check"], "check.") if "check" in value else Settings()


def _rules(value: Any, place: str) -> list[str] | None:
    if value is None:
        return None
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        raise ArgumentError(f"{place}: {short(value)} is not allowed; a list of names of rules")
    return [_rule(name, f"{place}[{i}]") for i, name in enumerate(value)]


def _severities(value: Any, place: str) -> dict[str, str]:
    if value is None:
        return {}
    if not hasattr(value, "items"):
        raise ArgumentError(f"{place}: {short(value)} is not allowed; severities by names of rules")
    for name, severity in value.items():
        _rule(name, place)
        if severity not in SEVERITIES:
            raise ArgumentError(
                f"{place}.{name}: {short(severity)} is not allowed; {', '.join(SEVERITIES)}"
            )
    return dict(value)


def _rule(name: Any, place: str) -> str:
    names = [rule["name"] for rule in json.loads(api.check_rules())]
    if name in names:
        return str(name)
    raise ArgumentError(f"{place}: {short(name)} is no rule; {_nearest(str(name), names)}")


def _nearest(word: str, known: Any) -> str:
    found = get_close_matches(word, known, n=1, cutoff=0.6)
    return f"the nearest is {found[0]}" if found else f"one of {', '.join(known)}"

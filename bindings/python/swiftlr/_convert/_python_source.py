"""A schedule as Python that makes it: by the framework's own class, or by swiftlr's."""

from __future__ import annotations

from typing import Any

from ._known import parameters
from ._torch import _FUNCTIONS

Spec = dict[str, Any]

_MODULES = {
    "torch": "torch.optim.lr_scheduler",
    "timm": "timm.scheduler",
    "transformers": "transformers",
    "optax": "optax",
    "keras": "keras.optimizers.schedules",
}
_OF_OPTIMIZERS = ("torch", "timm", "transformers")
_CALLS = {type: function for function, type in _FUNCTIONS.items()}


def source(spec: Spec, base: float, only: str = "") -> str:
    """Lines of Python. What the frameworks of _MODULES do not have, `swiftlr` makes."""
    peer = only or _whole_peer(spec)
    if not peer:
        call = f"swiftlr.torch.ScheduleLR(optimizer, {_literal(spec)})"
        return _lines("swiftlr.torch", call, f"the optimizer has lr={base!r}")
    imported = _MODULES[peer] if peer in ("timm", "torch") else peer
    if peer == "keras":
        imported = "keras"
    needs = f"the optimizer has lr={base!r}" if peer in _OF_OPTIMIZERS else ""
    return _lines(imported.split(".")[0] if peer == "torch" else imported, _call(spec), needs)


def _lines(imported: str, call: str, comment: str) -> str:
    more = f"  # {comment}" if comment else ""
    return f"import {imported}\n\nscheduler = {call}{more}"


def _whole_peer(spec: Spec) -> str:
    """The one peer of all its parts; nothing if there are several, or it cannot be called."""
    peers = set(_peers(spec))
    peer = peers.pop() if len(peers) == 1 else ""
    return peer if peer in _MODULES else ""


def _peers(value: Any) -> list[str]:
    if isinstance(value, list):
        return [found for one in value for found in _peers(one)]
    if not isinstance(value, dict):
        return []
    own = [value["type"].partition(".")[0]] if isinstance(value.get("type"), str) else []
    if own == ["keras"] and value["type"] == "keras.ReduceLROnPlateau":
        own = ["swiftlr"]
    if own == ["transformers"] and value["type"].partition(".")[2] not in _CALLS:
        own = ["swiftlr"]
    return own + [found for one in value.values() for found in _peers(one)]


def _call(spec: Spec) -> str:
    peer, _, name = spec["type"].partition(".")
    path = f"{_MODULES[peer]}.{_CALLS.get(name, name) if peer == 'transformers' else name}"
    if spec["type"] == "torch.SWALR":
        path = "torch.optim.swa_utils.SWALR"
    arguments = [] if peer not in _OF_OPTIMIZERS else ["optimizer"]
    names = parameters(spec["type"])
    for key, value in spec.items():
        if key != "type":
            word = "schedulers" if peer == "torch" and key == "schedules" else key
            arguments.append(f"{word}={_value(value, names[key])}")
    if spec["type"] == "torch.ChainedScheduler":
        arguments = [arguments[1].partition("=")[2]]
    return f"{path}({', '.join(arguments)})"


def _value(value: Any, parameter: dict[str, Any]) -> str:
    if isinstance(value, dict) and "type" in value:
        return _call(value)
    if isinstance(value, list):
        return "[" + ", ".join(_value(one, parameter) for one in value) + "]"
    return _literal(value)


def _literal(value: Any) -> str:
    special = {"Infinity": "float('inf')", "-Infinity": "-float('inf')", "NaN": "float('nan')"}
    if isinstance(value, str) and value in special:
        return special[value]
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {_literal(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return repr(value)

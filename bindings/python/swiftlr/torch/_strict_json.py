"""Strict JSON for states: what Python's and torch's values are in it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from torch import Tensor

from .._strict_json import dumps, loads, short
from .._values import strict

__all__ = ["dumps", "loads", "plain", "short"]


def plain(value: Any, at: str) -> Any:
    """`value` as JSON. A tensor is its one number; the place that it goes to says what it was."""
    if isinstance(value, Tensor) and value.numel() == 1 and value.is_floating_point():
        return strict(value.item())
    if isinstance(value, Counter):
        return [[plain(key, at), count] for key, count in value.items()]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {key: plain(item, f"{at}.{key}") for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item, f"{at}[{i}]") for i, item in enumerate(value)]
    if value is None or isinstance(value, (str, int, float)):
        return strict(value)
    raise ValueError(f"{at}: {short(value)} is not allowed; what JSON can hold")

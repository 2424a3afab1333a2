"""Calls that change everything they mean to change, or nothing."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import torch
from torch import Tensor

from ._opaque import opaque


@opaque
class Undo:
    """Puts back what a block has written into an optimizer's groups and into other dicts, if the
    block fails. Dicts, the lists in them and tensors stay the objects that they are."""

    def __init__(self, groups: list[Any], *others: dict[str, Any]) -> None:
        self._dicts = [(one, dict(one)) for one in (*groups, *others)]
        self._lists = [
            (value, list(value))
            for one in others
            for value in one.values()
            if isinstance(value, list)
        ]
        self._tensors = [
            (value, value.detach().clone())
            for group in groups
            for value in group.values()
            if isinstance(value, Tensor)
        ]

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: Any, error: Any, traceback: Any) -> None:
        if kind is None:
            return
        for one, before in self._dicts:
            _put_back(one, before)
        for items, kept in self._lists:
            items[:] = kept
        for tensor, value in self._tensors:
            # What cannot be filled has not been filled.
            with suppress(RuntimeError), torch.no_grad():
                if not torch.equal(tensor, value):
                    tensor.copy_(value)


def _put_back(one: Any, before: dict[str, Any]) -> None:
    """Writes what differs, past a class of dicts that refuses to be written to."""
    kind = dict if isinstance(one, dict) else type(one)
    for key in [key for key in one if key not in before]:
        kind.__delitem__(one, key)
    for key, value in before.items():
        if key not in one or one[key] is not value:
            kind.__setitem__(one, key, value)

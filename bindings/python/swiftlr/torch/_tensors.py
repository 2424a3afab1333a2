"""Groups with tensors for rates, for the engine to step: all of those are read and filled at once.

An operation of torch's for each group takes longer than everything else of a step. The numbers are
read from and written to where the tensors keep them; torch is told of the change.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterable
from operator import is_
from typing import Any

import torch
from torch import Tensor
from torch.autograd.graph import increment_version

from ._opaque import opaque

_CELLS: dict[torch.dtype, Any] = {torch.float32: ctypes.c_float, torch.float64: ctypes.c_double}
_FORMS = {torch.float32: "chain32", torch.float64: "chain"}


def _kind(rate: Any) -> Any:
    """The dtype of a tensor, else the type."""
    return rate.dtype if isinstance(rate, Tensor) else type(rate)


def chain_form(rates: list[Any]) -> Any:
    """The chain form in which the engine steps these rates: its name or, where they differ, a list
    with one for each group. In place of one that it does not have, the dtype.
    """
    forms = []
    for rate in rates:
        is_tensor = isinstance(rate, Tensor)
        forms.append(_FORMS.get(rate.dtype, str(rate.dtype)[6:]) if is_tensor else "chain")
    return forms if len(set(forms)) > 1 else forms[0]


class Unreadable(ValueError):
    """There is a rate with which the engine would not compute as torch does."""


@opaque
class Cells:
    """The numbers in some tensors. It keeps their memory, though not the tensors, alive."""

    def __init__(self, tensors: list[Any]) -> None:
        for tensor in tensors:
            if type(tensor) is not Tensor or tensor.dtype not in _CELLS:
                raise Unreadable
            if tensor.device.type != "cpu" or tensor.layout is not torch.strided:
                raise Unreadable
            if tensor.numel() != 1:
                raise Unreadable
            if tensor.requires_grad or tensor.is_inference():
                raise Unreadable
        self.tensors = list(tensors)
        self._addresses = [tensor.data_ptr() for tensor in tensors]
        self._memory = [tensor.untyped_storage() for tensor in tensors]
        self._cells = [
            _CELLS[tensor.dtype].from_address(address)
            for tensor, address in zip(tensors, self._addresses)
        ]

    def are_of(self, tensors: list[Any]) -> bool:
        """Whether these are the same tensors, with their numbers where they were."""
        return (
            len(tensors) == len(self.tensors)
            and all(map(is_, tensors, self.tensors))
            and list(map(Tensor.data_ptr, tensors)) == self._addresses
        )

    def read(self) -> list[float]:
        return [cell.value for cell in self._cells]

    def write(self, values: Iterable[float]) -> None:
        for cell, value in zip(self._cells, values):
            cell.value = value
        increment_version(self.tensors)


@opaque
class TensorRates:
    """The rates of one optimizer's groups: tensors, and floats beside them.

    A step may need no more than the position, and then does not read them.
    """

    def __init__(self, lrs: list[Any], are_read: bool) -> None:
        self._kinds = list(map(_kind, lrs))
        self._floats = [i for i, kind in enumerate(self._kinds) if kind is float]
        self._places = [i for i, kind in enumerate(self._kinds) if kind is not float]
        self._lrs = Cells(self._tensors(lrs))
        self._shapes = [None if kind is float else lr.shape for lr, kind in zip(lrs, self._kinds)]
        self.form = chain_form(lrs)
        self.has_doubles = torch.float64 in self._kinds
        self.are_shared = len(set(map(id, self._lrs.tensors))) < len(self._places)
        self._bases: list[tuple[Cells, list[float]]] = []
        self._unread = None if are_read else [math.nan] * len(lrs)

    def _tensors(self, rates: list[Any]) -> list[Any]:
        """Those of the groups that have tensors."""
        return [rates[i] for i in self._places] if self._floats else rates

    def values(self, rates: list[Any]) -> list[float]:
        """The numbers in other rates of the same kinds, one a group."""
        if list(map(_kind, rates)) != self._kinds:
            raise Unreadable
        return self._numbers(rates, Cells(self._tensors(rates)))

    def _numbers(self, rates: list[Any], cells: Cells) -> list[float]:
        """The rates as numbers; `cells` are those of the tensors."""
        numbers = cells.read()
        for i in self._floats:
            numbers.insert(i, rates[i])
        return numbers

    def watch(self, rates: list[Any], values: list[float]) -> None:
        """Initial rates, which the engine has as `values`."""
        self._bases.append((Cells(self._tensors(rates)), self._tensors(values)))

    def read(self, groups: list[dict[str, Any]], bases: bool) -> list[float] | None:
        """The rates; None if the engine has to be told of a change first."""
        rates = tensors = [group["lr"] for group in groups]
        if self._floats:
            if list(map(_kind, rates)) != self._kinds:
                return None
            tensors = self._tensors(rates)
        if not self._lrs.are_of(tensors):
            return None
        if bases and any(cells.read() != values for cells, values in self._bases):
            return None
        if self._unread:
            return self._unread
        return self._numbers(rates, self._lrs) if self._floats else self._lrs.read()

    def write(self, groups: list[dict[str, Any]], rates: list[float]) -> None:
        """Fills the tensors of groups; those that share one have the same value."""
        self._lrs.write(self._tensors(rates))
        for i in self._floats:
            groups[i]["lr"] = rates[i]

    def wrap(self, rates: list[float]) -> list[Any]:
        """What torch keeps of rates: tensors of their own, and floats."""
        return [
            rate if shape is None else torch.full(shape, rate, dtype=kind)
            for rate, kind, shape in zip(rates, self._kinds, self._shapes)
        ]

"""Groups whose rates are tensors, for the engine to step: all of them are read and filled at once.

An operation of torch's for each group takes longer than everything else of a step. The numbers are
read from and written to where the tensors keep them; torch is told of the change.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from operator import is_
from typing import Any

import torch
from torch import Tensor
from torch.autograd.graph import increment_version

from ._opaque import opaque

_CELLS: dict[torch.dtype, Any] = {torch.float32: ctypes.c_float, torch.float64: ctypes.c_double}


class Unreadable(ValueError):
    """There is a tensor with which the engine would not compute as torch does."""


@opaque
class Cells:
    """The numbers in some tensors. It keeps their memory, though not the tensors, alive."""

    def __init__(self, tensors: list[Any], dtype: torch.dtype | None = None) -> None:
        dtype = dtype or tensors[0].dtype
        for tensor in tensors:
            if type(tensor) is not Tensor or tensor.dtype is not dtype or dtype not in _CELLS:
                raise Unreadable
            if tensor.dim() or tensor.device.type != "cpu" or tensor.layout is not torch.strided:
                raise Unreadable
            if tensor.requires_grad or tensor.is_inference():
                raise Unreadable
        self.tensors = list(tensors)
        self._addresses = [tensor.data_ptr() for tensor in tensors]
        self._memory = [tensor.untyped_storage() for tensor in tensors]
        self._cells = [_CELLS[dtype].from_address(address) for address in self._addresses]

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
    """The rates of one optimizer's groups."""

    def __init__(self, lrs: list[Any]) -> None:
        self._lrs = Cells(lrs)
        self.dtype = lrs[0].dtype
        self.is_single = self.dtype is torch.float32
        self.are_shared = len({id(lr) for lr in lrs}) < len(lrs)
        self._bases: list[tuple[Cells, list[float]]] = []

    def values(self, tensors: list[Any]) -> list[float]:
        """The numbers in other tensors of the same kind."""
        return Cells(tensors, self.dtype).read()

    def watch(self, tensors: list[Any], values: list[float]) -> None:
        """Initial rates, which the engine has as `values`."""
        self._bases.append((Cells(tensors, self.dtype), values))

    def read(self, groups: list[dict[str, Any]], bases: bool) -> list[float] | None:
        """The rates; None if the engine has to be told of a change first."""
        if not self._lrs.are_of([group["lr"] for group in groups]):
            return None
        if bases and any(cells.read() != values for cells, values in self._bases):
            return None
        return self._lrs.read()

    def write(self, values: Iterable[float]) -> None:
        """Fills the groups' tensors; those that share one have the same value."""
        self._lrs.write(values)

    def wrap(self, values: Iterable[float]) -> list[Tensor]:
        """Tensors of their own for what torch keeps as such."""
        return list(torch.tensor(list(values), dtype=self.dtype).unbind())

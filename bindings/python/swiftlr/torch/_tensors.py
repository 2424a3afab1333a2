"""Groups whose rates are tensors: read in one operation, filled in place, for the engine to step."""

from __future__ import annotations

from operator import is_
from typing import Any, Iterable, Optional

import torch
from torch import Tensor

from ._opaque import opaque

FEW = 4  # so many tensors are filled faster one by one


def values_of(tensors: list[Any], dtype: Any = None) -> Optional[list[float]]:
    """The numbers in tensors that the engine computes as torch does; None if there is another."""
    for tensor in tensors:
        if type(tensor) is not Tensor or tensor.dim() != 0 or tensor.device.type != "cpu":
            return None
        if tensor.requires_grad or tensor.dtype is not (dtype := dtype or tensor.dtype):
            return None
    if dtype not in (torch.float32, torch.float64):
        return None
    return _read(tensors)


def _read(tensors: list[Tensor]) -> list[float]:
    first = tensors[0]
    if all(tensor is first for tensor in tensors):
        return [first.item()] * len(tensors)
    return torch.stack(tensors).tolist()


@opaque
class TensorRates:
    """The tensors of one optimizer's groups."""

    def __init__(self, lrs: list[Tensor]) -> None:
        self.dtype = lrs[0].dtype
        self.is_single = self.dtype is torch.float32
        self.are_shared = len({id(lr) for lr in lrs}) < len(lrs)
        self._known = lrs
        self._watched: list[tuple[list[Tensor], list[float]]] = []

    def watch(self, tensors: list[Tensor], values: list[float]) -> None:
        """Initial rates, whose values the engine has."""
        self._watched.append((tensors, values))

    def read(self, groups: list[dict[str, Any]], bases: bool) -> Optional[list[float]]:
        """The rates; None if the engine has to be told of a change first."""
        lrs = [group["lr"] for group in groups]
        if len(lrs) != len(self._known) or not all(map(is_, lrs, self._known)):
            return None
        if bases and any(_read(tensors) != values for tensors, values in self._watched):
            return None
        return _read(lrs)

    def write(self, values: Iterable[float]) -> None:
        """Fills the groups' tensors; those that share one have the same value."""
        pairs = {id(lr): (lr, value) for lr, value in zip(self._known, values)}.values()
        if len(pairs) <= FEW:
            for lr, value in pairs:
                lr.fill_(value)
        else:
            lrs, values = zip(*pairs)
            torch._foreach_copy_(list(lrs), self.wrap(values))

    def wrap(self, values: Iterable[float]) -> list[Tensor]:
        """Tensors of their own for what torch keeps as such."""
        return list(torch.tensor(list(values), dtype=self.dtype).unbind())

"""Groups whose rates are tensors on a GPU, or of a type in which the engine does not compute.

Their rates are written by one copy to the device, whatever their number, and a step does not read
them: that would make the program wait for the device.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from ._opaque import opaque
from ._tensors import TensorRates, Unreadable


def _kind(rate: Any) -> Any:
    """What rates of one copy have in common; of a number, its type."""
    if not isinstance(rate, Tensor):
        return type(rate)
    return rate.dtype, rate.device, rate.shape


def _is_writable(rate: Any) -> bool:
    if type(rate) is not Tensor:
        return type(rate) is float
    return (
        rate.is_floating_point()
        and rate.layout is torch.strided
        and rate.numel() == 1
        and not (rate.is_meta or rate.requires_grad or rate.is_inference())
    )


@opaque
class StagedRates:
    """The rates of one optimizer's groups, for a schedule that depends on the position alone.

    That somebody has filled a tensor of the initial rates shows in its version, which torch counts.
    """

    has_doubles = False

    def __init__(self, lrs: list[Any]) -> None:
        if not all(map(_is_writable, lrs)):
            raise Unreadable
        self._kinds = list(map(_kind, lrs))
        self._floats = [i for i, kind in enumerate(self._kinds) if kind is float]
        self._batches = {
            kind: [i for i, one in enumerate(self._kinds) if one == kind]
            for kind in self._kinds
            if kind is not float
        }
        tensors = [rate for rate in lrs if isinstance(rate, Tensor)]
        self.are_shared = len(set(map(id, tensors))) < len(tensors)
        self._bases: list[tuple[list[Any], list[int]]] = []
        self._unread = [math.nan] * len(lrs)

    def values(self, rates: list[Any]) -> list[float]:
        """The numbers in other rates of the same kinds, one a group. Waits for the device."""
        if list(map(_kind, rates)) != self._kinds:
            raise Unreadable
        values = list(rates)
        for places in self._batches.values():
            numbers = torch.stack([rates[i].detach() for i in places]).flatten().cpu().tolist()
            for i, number in zip(places, numbers):
                values[i] = number
        return values

    def watch(self, rates: list[Any], values: list[float]) -> None:
        """Initial rates, which the engine has as `values`."""
        tensors = [rate for rate in rates if isinstance(rate, Tensor)]
        self._bases.append((tensors, _versions(tensors)))

    def read(self, groups: list[dict[str, Any]], bases: bool) -> list[float] | None:
        """Numbers that nobody uses; None if the engine has to be told of a change first."""
        if list(map(_kind, [group["lr"] for group in groups])) != self._kinds:
            return None
        if bases and any(_versions(tensors) != versions for tensors, versions in self._bases):
            return None
        return self._unread

    def write(self, groups: list[dict[str, Any]], rates: list[float]) -> None:
        """Fills the tensors of groups."""
        for kind, places in self._batches.items():
            tensors = [groups[i]["lr"] for i in places]
            torch._foreach_copy_(tensors, _on_device([rates[i] for i in places], *kind))
        for i in self._floats:
            groups[i]["lr"] = rates[i]

    def wrap(self, rates: list[float]) -> list[Any]:
        """What torch keeps of rates: tensors of their own, and floats."""
        values: list[Any] = list(rates)
        for kind, places in self._batches.items():
            for i, tensor in zip(places, _on_device([rates[i] for i in places], *kind)):
                values[i] = tensor.clone()
        return values


AnyRates = TensorRates | StagedRates


def tensor_rates(lrs: list[Any], are_read: bool, is_closed: bool) -> AnyRates | None:
    """The rates of groups of which some are tensors; None if none is.

    Args:
        lrs: One a group.
        are_read: Whether a step depends on the rates that the groups have.
        is_closed: Whether it computes in doubles, whatever the rates are.
    """
    if not any(isinstance(lr, Tensor) for lr in lrs):
        return None
    try:
        return TensorRates(lrs, are_read)
    except Unreadable:
        if are_read or not is_closed:
            raise
        return StagedRates(lrs)


def _versions(tensors: list[Any]) -> list[int]:
    return [tensor._version for tensor in tensors]


def _on_device(rates: list[float], dtype: Any, device: Any, shape: Any) -> tuple[Any, ...]:
    """Tensors of one number each, in memory that is copied to the device at once."""
    staged = torch.tensor(rates, dtype=dtype).to(device, non_blocking=True)
    return staged.view(-1, *shape).unbind()

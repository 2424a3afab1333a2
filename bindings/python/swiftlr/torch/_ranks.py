"""Many processes that train together and have to agree: torch.distributed as it is."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, distributed


class Ranks:
    """This process among those of a group, the default group if it is None, or alone.

    Each method that talks to the others is a collective: all ranks of the group have to call it.
    """

    def __init__(self, group: Any = None) -> None:
        self._group = group
        self.is_started = distributed.is_available() and distributed.is_initialized()
        self.count = distributed.get_world_size(group) if self.is_started else 1
        """-1 on a rank that is not in the group."""
        self.are_many = self.count > 1
        self.rank = distributed.get_rank(group) if self.are_many else 0
        """Its place in the group."""
        self.is_first = self.rank == 0 and self.count > 0
        """Whether it is the one that reads, writes and speaks for all."""

    def numbers(self) -> list[int]:
        """How the whole run calls the ranks of the group."""
        if not self.are_many:
            return [distributed.get_rank()] if self.is_started else [0]
        return distributed.get_process_group_ranks(self._group or distributed.group.WORLD)

    def gather(self, value: float, code: int = 0) -> tuple[list[float], list[int]]:
        """What every rank has."""
        values, codes = self.gather_pairs(value, code)
        return values, [int(code) for code in codes]

    def gather_pairs(self, one: float, other: float) -> tuple[list[float], list[float]]:
        """The two numbers that every rank has."""
        if not self.are_many:
            return [one], [other]
        mine = torch.tensor([one, other], dtype=torch.float64, device=self._device())
        found = [torch.empty_like(mine) for _ in range(self.count)]
        distributed.all_gather(found, mine, group=self._group)
        rows = [pair.tolist() for pair in found]
        return [row[0] for row in rows], [row[1] for row in rows]

    def gather_objects(self, value: Any) -> list[Any]:
        """What every rank has, whatever it is. Slow: several collectives, and pickled."""
        if not self.are_many:
            return [value]
        found: list[Any] = [None] * self.count
        distributed.all_gather_object(found, value, group=self._group)
        return found

    def from_first(self, value: Any) -> Any:
        """What the first rank of the group has."""
        if not self.are_many:
            return value
        box, first = [value], self.numbers()[0]
        distributed.broadcast_object_list(box, src=first, group=self._group, device=self._device())
        return box[0]

    def greatest(self, numbers: list[int]) -> list[int]:
        """The greatest of each of some integers of 64 bits with a sign, by one all-reduce."""
        return self._reduced(numbers, distributed.ReduceOp.MAX) if self.are_many else numbers

    def sums(self, numbers: list[int]) -> list[int]:
        """The sum of each of some integers of 64 bits with a sign, by one all-reduce."""
        return self._reduced(numbers, distributed.ReduceOp.SUM) if self.are_many else numbers

    def all(self, holds: bool) -> bool:
        return all(self.gather(0.0, int(holds))[1])

    def wait(self) -> None:
        self.gather(0.0)

    def _reduced(self, numbers: list[int], operation: Any) -> list[int]:
        tensor = torch.tensor(numbers, dtype=torch.int64, device=self._device())
        distributed.all_reduce(tensor, operation, group=self._group)
        return _integers(tensor)

    def _device(self) -> Any:
        """Where the backend of the group takes tensors."""
        backend = distributed.get_backend(self._group)
        if "nccl" in backend and "gloo" not in backend:
            return torch.device("cuda", torch.cuda.current_device())
        return torch.device("cpu")


def _integers(tensor: Tensor) -> list[int]:
    integers: list[int] = tensor.tolist()
    return integers


def mean(values: list[float]) -> float:
    """In the order of the ranks, so that all of them get the same bits."""
    return values[0] if len(values) == 1 else sum(values) / len(values)

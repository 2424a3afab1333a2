"""Many processes that train together and have to agree."""

from __future__ import annotations

from typing import Any

import torch
from torch import distributed


class Ranks:
    """This process among those of the default group, or alone."""

    def __init__(self) -> None:
        self.are_many = distributed.is_available() and distributed.is_initialized()
        self.are_many = self.are_many and distributed.get_world_size() > 1
        self.rank = distributed.get_rank() if self.are_many else 0

    def gather(self, value: float, code: int = 0) -> tuple[list[float], list[int]]:
        """What every rank has. All of them have to call it."""
        if not self.are_many:
            return [value], [code]
        mine = torch.tensor([value, code], dtype=torch.float64, device=_device())
        found = [torch.empty_like(mine) for _ in range(distributed.get_world_size())]
        distributed.all_gather(found, mine)
        rows = [one.tolist() for one in found]
        return [row[0] for row in rows], [int(row[1]) for row in rows]

    def all(self, holds: bool) -> bool:
        return all(self.gather(0.0, int(holds))[1])

    def wait(self) -> None:
        self.gather(0.0)


def mean(values: list[float]) -> float:
    """In the order of the ranks, so that all of them get the same bits."""
    return values[0] if len(values) == 1 else sum(values) / len(values)


def _device() -> Any:
    """Where the backend of the group takes tensors."""
    backend = distributed.get_backend()
    if "nccl" in backend and "gloo" not in backend:
        return torch.device("cuda", torch.cuda.current_device())
    return torch.device("cpu")

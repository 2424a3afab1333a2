"""Moving batches, a model and an optimizer to a device."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import nn


def device_of(model: nn.Module) -> torch.device:
    for tensor in (*model.parameters(), *model.buffers()):
        return tensor.device
    return torch.device("cpu")


def to_device(batch: Any, device: torch.device, non_blocking: bool) -> Any:
    """A batch with all its tensors on a device, whatever they are in."""
    if hasattr(batch, "to"):
        return batch.to(device, non_blocking=non_blocking)
    if isinstance(batch, tuple) and hasattr(batch, "_fields"):
        return type(batch)(*(to_device(one, device, non_blocking) for one in batch))
    if isinstance(batch, (tuple, list)):
        return type(batch)(to_device(one, device, non_blocking) for one in batch)
    if isinstance(batch, Mapping):
        return {key: to_device(one, device, non_blocking) for key, one in batch.items()}
    return batch


def move(model: nn.Module, optimizer: Any, device: torch.device) -> None:
    """A model and the state that its optimizer has of it."""
    if device_of(model) == device:
        return
    model.to(device)
    optimizer.load_state_dict(optimizer.state_dict())  # which goes to where the parameters are

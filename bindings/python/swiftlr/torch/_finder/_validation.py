"""The loss on data that are not trained on, for each point of a sweep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from ._batches import ValDataLoaderIter
from ._device import to_device
from ._training import Training


@dataclass
class Validation:
    """A training step, whose point is the mean loss on other data after it."""

    training: Training
    batches: ValDataLoaderIter

    def point(self) -> float:
        self.training.point()
        return self._mean_loss()

    @torch.no_grad()
    def _mean_loss(self) -> float:
        training = self.training
        model: nn.Module = training.model
        model.eval()
        total, count = 0.0, 0
        for batch in self.batches:
            inputs, labels = to_device(batch, training.device, training.non_blocking)
            loss: Any = training.criterion(model(inputs), labels)
            total += loss.item() * len(labels)
            count += len(labels)
        if not count:
            raise ValueError("val_loader: it has no batches")
        return total / count

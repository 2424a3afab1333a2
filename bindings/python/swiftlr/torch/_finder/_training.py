"""One step of training, as range_test() makes it: batches, forward, backward, optimizer."""

from __future__ import annotations

import inspect
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from ._batches import TrainDataLoaderIter
from ._device import to_device
from ._points import DataEnded, Skipped


@dataclass
class Precision:
    """Mixed precision: what torch.amp.autocast() is given, or None, and a scaler."""

    autocast: dict[str, Any] | None = None
    scaler: Any = None

    def context(self) -> AbstractContextManager[Any]:
        return nullcontext() if self.autocast is None else torch.amp.autocast(**self.autocast)


@dataclass
class Training:
    """Steps with a criterion of inputs and labels. Several batches may make one step."""

    model: nn.Module
    optimizer: Any
    criterion: Any
    device: torch.device
    batches: TrainDataLoaderIter
    accumulation_steps: int = 1
    non_blocking: bool = True
    precision: Precision = field(default_factory=Precision)

    def point(self) -> float:
        """The mean loss of a step's batches, before the step."""
        self.model.train()
        self.optimizer.zero_grad()
        if needs_closure(self.optimizer):
            return self._step_with_closure()
        losses = self._backward_of_all()
        scaler = self.precision.scaler
        if scaler is None:
            self.optimizer.step()
        else:
            scale = scaler.get_scale()
            scaler.step(self.optimizer)
            scaler.update()
            if scaler.get_scale() < scale:
                raise Skipped
        return self._mean(losses)

    def _backward_of_all(self) -> list[Tensor]:
        losses: list[Tensor] = []
        for _ in range(self.accumulation_steps):
            try:
                batch = self._next()
            except DataEnded:
                if losses:
                    break  # the step is made with what there is
                raise
            losses.append(self._backward(batch))
        return losses

    def _step_with_closure(self) -> float:
        """The closure goes through the same batches as often as the optimizer calls it."""
        if self.precision.scaler is not None:
            raise ValueError("grad_scaler: not with an optimizer that takes a closure")
        batches = [self._next()]
        while len(batches) < self.accumulation_steps:
            try:
                batches.append(self._next())
            except DataEnded:
                break
        first: list[float] = []

        def closure() -> Tensor:
            self.optimizer.zero_grad()
            total = torch.stack([self._backward(batch) for batch in batches]).sum()
            first.append(total.item() * self.accumulation_steps / len(batches))
            return total

        self.optimizer.step(closure)
        return first[0]

    def _next(self) -> Any:
        try:
            batch = next(self.batches)
        except StopIteration:
            raise DataEnded from None
        return to_device(batch, self.device, self.non_blocking)

    def _backward(self, batch: Any) -> Tensor:
        inputs, labels = batch
        with self.precision.context():
            loss: Tensor = self.criterion(self.model(inputs), labels)
        loss = loss / self.accumulation_steps
        if self.precision.scaler is None:
            loss.backward()  # type: ignore[no-untyped-call]
        else:
            self.precision.scaler.scale(loss).backward()
        return loss.detach()

    def _mean(self, losses: list[Tensor]) -> float:
        total = losses[0]
        for loss in losses[1:]:
            total = total + loss
        value: float = total.item()
        if len(losses) < self.accumulation_steps:
            value = value * self.accumulation_steps / len(losses)
        return value


def needs_closure(optimizer: Any) -> bool:
    """Whether its step() cannot do without one, as that of LBFGS."""
    parameters = inspect.signature(type(optimizer).step).parameters
    return "closure" in parameters and parameters["closure"].default is inspect.Parameter.empty

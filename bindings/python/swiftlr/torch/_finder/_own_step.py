"""Points from a function of the user's, whatever it does with whatever batches."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from torch.optim import Optimizer

from ._batches import WholeBatches
from ._points import DataEnded, Skipped
from ._suspend import innermost

_MOST_CALLS = 10_000


class OwnStep:
    """Calls a function until the optimizer has made a step: one call, or a window of calls that
    accumulate gradients."""

    def __init__(
        self, step: Callable[..., Any], batches: WholeBatches | None, optimizer: Any, scaler: Any
    ) -> None:
        self._step = step
        self._batches = batches
        self._optimizer = optimizer
        self._scaler = scaler
        self._steps = 0

    @contextmanager
    def counting(self) -> Iterator[None]:
        """Counts the optimizer's steps in the block, if it tells of them."""
        optimizer = innermost(self._optimizer)
        if not isinstance(optimizer, Optimizer):
            self._count_calls = True
            yield
            return
        self._count_calls = False
        handle = optimizer.register_step_post_hook(self._count)
        try:
            yield
        finally:
            handle.remove()

    def point(self) -> float:
        losses: list[float] = []
        steps = self._steps
        for _ in range(_MOST_CALLS):
            scale = self._scaler.get_scale() if self._scaler is not None else 0.0
            loss = self._step(*self._batch())
            if self._scaler is not None and self._scaler.get_scale() < scale:
                raise Skipped
            if loss is not None:
                losses.append(_number(loss))
            has_stepped = self._count_calls or self._steps > steps
            if has_stepped and losses:
                return sum(losses) / len(losses)
            if has_stepped:
                raise ValueError("step: it returned None; the loss, a number or a tensor")
        raise RuntimeError(
            f"step: in {_MOST_CALLS} calls the optimizer has made no step; step has to call its "
            "step()"
        )

    def _batch(self) -> tuple[Any, ...]:
        if self._batches is None:
            return ()
        try:
            return (next(self._batches),)
        except StopIteration:
            raise DataEnded from None

    def _count(self, *arguments: Any) -> None:
        self._steps += 1


def _number(loss: Any) -> float:
    if isinstance(loss, dict):
        loss = loss.get("loss")
    loss = getattr(loss, "loss", loss)
    try:
        return float(loss.detach() if hasattr(loss, "detach") else loss)
    except (TypeError, ValueError, RuntimeError):
        raise TypeError(
            f"step: it returned {type(loss).__name__}; the loss, a number or a tensor of one"
        ) from None


def takes_batch(step: Callable[..., Any]) -> bool:
    """Whether a function can be called with one argument."""
    try:
        inspect.signature(step).bind(object())
    except TypeError:
        return False
    except ValueError:
        pass  # it does not tell
    return True

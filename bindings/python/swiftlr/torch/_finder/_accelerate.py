"""The finder for loops with Accelerate."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from accelerate.optimizer import AcceleratedOptimizer

from ._accelerator import accelerator_put_back
from ._lr_finder import LRFinder
from ._suggestion import RateSuggestion

__all__ = ["find_lr"]


def find_lr(
    accelerator: Any,
    model: Any,
    optimizer: Any,
    loader: Any,
    loss: Callable[[Any], Any],
    start_lr: float | None = 1e-7,
    end_lr: float = 10,
    num_iter: int = 100,
    *,
    max_grad_norm: float | None = None,
    apply: bool = False,
    rule: str | dict[str, Any] = "default",
    cache_dir: str | os.PathLike[str] | None = None,
    verbose: bool = True,
    **plan: Any,
) -> RateSuggestion:
    """Finds the learning rate of a model, an optimizer and a loader that ``accelerator.prepare()``
    has returned. ``loss(batch)`` is the loss of a batch::

        suggestion = find_lr(
            accelerator, model, optimizer, loader, lambda batch: model(**batch).loss, apply=True
        )

    The sweep accumulates gradients as the accelerator does, clips them to ``max_grad_norm``, and
    puts everything back. With ``apply`` the rate goes into the optimizer; build the scheduler after
    that. ``plan`` is for :meth:`swiftlr.torch.LRFinder.find`.
    """
    if not isinstance(optimizer, AcceleratedOptimizer):
        raise ValueError(
            f"optimizer: {type(optimizer).__name__} is not prepared; what accelerator.prepare() "
            "has returned"
        )
    inner = accelerator.unwrap_model(model)
    finder = LRFinder(
        inner,
        optimizer,
        grad_scaler=accelerator.scaler,
        cache_dir=cache_dir,
        preserve=[getattr(loader, "base_dataloader", None)],
        verbose=verbose,
    )
    is_first = True

    def step(batch: Any) -> Any:
        nonlocal is_first
        if is_first:
            model.train()
            model.zero_grad()
            is_first = False
        with accelerator.accumulate(model):
            value = loss(batch)
            accelerator.backward(value)
            if max_grad_norm is not None and accelerator.sync_gradients:
                accelerator.clip_grad_norm_(model.parameters(), max_grad_norm)
            optimizer.step()
            optimizer.zero_grad()
        return value

    with accelerator_put_back(accelerator):
        finder.find(step, loader, start_lr=start_lr, end_lr=end_lr, num_iter=num_iter, **plan)
    found = finder.suggestion(rule)
    if apply and found.lr is not None:
        finder.apply(rule=rule)
    return found

"""The finder for a Trainer of transformers."""

from __future__ import annotations

import contextlib
import copy
import os
from collections.abc import Iterator
from typing import Any

from .._preserve import preserve_state
from ._accelerator import accelerator_put_back
from ._aside import attributes_put_back
from ._lr_finder import LRFinder
from ._points import DataEnded
from ._suggestion import RateSuggestion
from ._sweep import write_rates

__all__ = ["find_lr"]


def find_lr(
    trainer: Any,
    start_lr: float | None = 1e-7,
    end_lr: float = 10,
    num_iter: int = 100,
    *,
    apply: bool = False,
    rule: str | dict[str, Any] = "default",
    cache_dir: str | os.PathLike[str] | None = None,
    verbose: bool = True,
    **plan: Any,
) -> RateSuggestion:
    """Finds the learning rate of a ``transformers.Trainer`` before its ``train()``::

        suggestion = find_lr(trainer, apply=True)
        trainer.train()

    The sweep makes steps of the trainer: its data, its ``training_step()`` and ``compute_loss()``,
    its optimizer, precision, clipping and accumulation. No log or callback learns of it, and it
    puts everything back. With ``apply`` the rate goes into ``trainer.args.learning_rate``, or into
    the optimizer that the trainer was given. ``plan`` is for :meth:`swiftlr.torch.LRFinder.find`.
    """
    if trainer.is_deepspeed_enabled or trainer.is_fsdp_enabled:
        raise ValueError("trainer: it shards its model, which cannot be put back")
    own = [] if trainer.optimizer is None else [trainer.optimizer]
    with (
        preserve_state(*own),
        attributes_put_back(trainer, trainer.model),
        accelerator_put_back(trainer.accelerator),
    ):
        training = _Training(trainer)
        finder = LRFinder(
            trainer.model,
            trainer.optimizer,
            grad_scaler=trainer.accelerator.scaler,
            cache_dir=cache_dir,
            preserve=[training.loader, getattr(training.loader, "base_dataloader", None)],
            verbose=verbose,
        )
        finder.find(training.step, start_lr=start_lr, end_lr=end_lr, num_iter=num_iter, **plan)
    found = finder.suggestion(rule)
    if apply and found.lr is not None:
        if own:
            finder.optimizer = own[0]
            finder.apply(rule=rule)
        else:
            trainer.args.learning_rate = found.lr
    return found


class _Training:
    """Steps of a trainer, each as its own loop makes it."""

    def __init__(self, trainer: Any) -> None:
        self._trainer = trainer
        trainer.state = copy.copy(trainer.state)
        trainer.log = _no_log
        self.loader = trainer.get_train_dataloader()
        trainer.create_optimizer()
        self._model = trainer._wrap_model(trainer.model_wrapped)
        if self._model is trainer.model:
            self._model, trainer.optimizer = trainer.accelerator.prepare(
                trainer.model, trainer.optimizer
            )
        else:
            trainer.optimizer = trainer.accelerator.prepare(trainer.optimizer)
        write_rates(
            trainer.optimizer,
            [group.get("initial_lr", group["lr"]) for group in trainer.optimizer.param_groups],
        )  # from which the next scheduler sets out, wherever the last one has arrived
        self._batches: Iterator[Any] | None = None

    def step(self) -> float:
        """A step of the optimizer. Its loss is the sum that the trainer logs."""
        trainer = self._trainer
        batches, items = self._next()
        if not batches:
            raise DataEnded
        trainer.current_gradient_accumulation_steps = len(batches)
        self._model.zero_grad()
        loss = 0.0
        for i, batch in enumerate(batches):
            is_last = i == len(batches) - 1
            trainer.accelerator.gradient_state._set_sync_gradients(is_last)
            with contextlib.nullcontext() if is_last else trainer.accelerator.no_sync(self._model):
                loss += trainer.training_step(self._model, batch, items).item()
        if trainer.args.max_grad_norm:
            trainer.accelerator.clip_grad_norm_(
                self._model.parameters(), trainer.args.max_grad_norm
            )
        trainer.optimizer.step()
        return loss

    def _next(self) -> tuple[list[Any], Any]:
        """The batches of a step, and how many items they have. The data begin again."""
        args = self._trainer.args
        for is_new in (self._batches is None, True):
            if is_new:
                self._batches = iter(self.loader)
            found: tuple[list[Any], Any] = self._trainer.get_batch_samples(
                self._batches, args.gradient_accumulation_steps, args.device
            )
            if found[0]:
                break
        return found


def _no_log(*arguments: Any, **named: Any) -> None:
    pass

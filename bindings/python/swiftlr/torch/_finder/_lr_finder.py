"""The finder: `swiftlr.torch.LRFinder`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from typing import Any

import torch
from torch import nn

from ..._finder import Finder
from .._ranks import Ranks
from ._batches import WholeBatches, loader_of, train_batches, validation_batches
from ._device import device_of, move
from ._own_step import OwnStep, takes_batch
from ._points import Points
from ._progress import Progress
from ._put_back import everything_put_back, put_back_what_was_left
from ._results import Results
from ._suggestion import RateSuggestion
from ._suspend import attached, suspended
from ._sweep import read_rates, sweep
from ._training import Precision, Training
from ._validation import Validation

_ENDS = {
    "end": "The sweep is complete",
    "diverged": "The sweep has ended, as the loss has diverged",
    "not_finite": "The sweep has ended, as the loss was not finite",
    "no_data": "The sweep has ended, as there are no more batches",
    "skipped": "The sweep has ended, as the scaler left out 100 steps in a row",
}


class LRFinder(Results):
    """Finds a learning rate: trains with rates that rise, and looks at the losses.

    The arguments, :meth:`range_test`, ``history`` and :meth:`plot` are those of torch_lr_finder,
    and so are the numbers in ``history``. What differs: a sweep puts everything back when it ends,
    however it ends; a loss that is not finite ends it; groups keep their ratios.

    ``criterion`` takes outputs and labels; None will do for :meth:`find`. ``amp_backend="torch"``
    runs the forward pass in ``torch.amp.autocast(**amp_config)``, with a ``grad_scaler`` if there
    is one. With ``cache_dir`` the state before the sweep is stored there, so that the next sweep
    there puts it back if this process is killed; ``memory_cache=False`` keeps it in a file alone.
    ``preserve`` are other things to be put back, as for :func:`preserve_state`.

    With ``torch.distributed``, every rank makes the same calls: they all go by the mean loss.
    """

    def __init__(
        self,
        model: nn.Module,
        optimizer: Any,
        criterion: Any = None,
        device: str | torch.device | None = None,
        memory_cache: bool = True,
        cache_dir: str | os.PathLike[str] | None = None,
        amp_backend: str | None = None,
        amp_config: dict[str, Any] | None = None,
        grad_scaler: Any = None,
        *,
        preserve: Iterable[Any] = (),
        verbose: bool = True,
    ) -> None:
        if amp_backend not in (None, "torch"):
            raise ValueError(f"amp_backend: {amp_backend!r} is not allowed; 'torch' or None")
        super().__init__(optimizer, verbose)
        self.model = model
        self.criterion = criterion
        self.device = torch.device(device) if device else device_of(model)
        self.memory_cache = memory_cache
        self.cache_dir = cache_dir
        self.grad_scaler = grad_scaler
        self._preserved = list(preserve)
        self._autocast = None
        if amp_backend:
            self._autocast = {"device_type": self.device.type, **(amp_config or {})}

    def range_test(
        self,
        train_loader: Any,
        val_loader: Any = None,
        start_lr: float | None = None,
        end_lr: float = 10,
        num_iter: int = 100,
        step_mode: str = "exp",
        smooth_f: float = 0.05,
        diverge_th: float = 5,
        accumulation_steps: int = 1,
        non_blocking_transfer: bool = True,
        *,
        group: int | None = None,
        convention: str = "torch_lr_finder",
    ) -> None:
        """Sweeps the rate from ``start_lr``, or the one that the optimizer has, to ``end_lr``.

        ``train_loader`` gives batches of inputs and labels, again and again. For others, override
        ``inputs_labels_from_batch()`` of a :class:`TrainDataLoaderIter`, or use :meth:`find`. With
        a ``val_loader`` each point is the mean loss there. ``accumulation_steps`` batches make one
        step of the optimizer, and one point. ``step_mode`` is "exp" or "linear". The losses in
        ``history`` are averaged with ``smooth_f``, and the sweep ends where that is ``diverge_th``
        times the lowest. With ``group`` only the rates of the group with that index are swept.
        """
        if self.criterion is None:
            raise ValueError("criterion: None is not allowed; a function of outputs and labels")
        if accumulation_steps < 1:
            raise ValueError(f"accumulation_steps: {accumulation_steps} is not allowed; at least 1")
        training = Training(
            self.model,
            self.optimizer,
            self.criterion,
            self.device,
            train_batches(train_loader),
            accumulation_steps,
            non_blocking_transfer,
            Precision(self._autocast, self.grad_scaler),
        )
        points: Points = training
        batches: list[Any] = [training.batches]
        if val_loader is not None:
            points = Validation(training, validation_batches(val_loader))
            batches.append(points.batches)
        self._sweep(
            points,
            batches,
            start_lr=start_lr,
            end_lr=end_lr,
            num_iter=num_iter,
            step_mode=step_mode.lower(),
            smooth_f=smooth_f,
            diverge_th=diverge_th,
            group=group,
            convention=convention,
        )

    def find(
        self,
        step: Callable[..., Any],
        data: Any = None,
        *,
        start_lr: float | None = None,
        end_lr: float = 10,
        num_iter: int = 100,
        step_mode: str = "exp",
        smooth_f: float = 0.05,
        diverge_th: float = 5,
        group: int | None = None,
        convention: str = "torch_lr_finder",
    ) -> RateSuggestion:
        """Sweeps the rate with a step of your own, and returns the default suggestion.

        ``step(batch)``, or ``step()`` without ``data``, trains on a batch with whatever that takes,
        calls the optimizer's ``step()``, and returns the loss. ``data`` is anything that gives
        batches again and again. Calls without a step of the optimizer, as in accumulation, count as
        one point with the call that makes it; their losses are averaged.
        """
        batches = None if data is None else WholeBatches(data)
        if batches is not None and not takes_batch(step):
            raise TypeError("step: it takes no batch; step(batch), or leave out data")
        own = OwnStep(step, batches, self.optimizer, self.grad_scaler)
        with own.counting():
            self._sweep(
                own,
                [] if batches is None else [batches],
                start_lr=start_lr,
                end_lr=end_lr,
                num_iter=num_iter,
                step_mode=step_mode.lower(),
                smooth_f=smooth_f,
                diverge_th=diverge_th,
                group=group,
                convention=convention,
            )
        return self.suggestion()

    def lr_find(
        self,
        train_loader: Any,
        start_lr: float = 1e-7,
        end_lr: float = 10,
        num_it: int = 100,
        stop_div: bool = True,
        show_plot: bool = True,
        suggest_funcs: Any = ("default", "fastai.valley"),
        **more: Any,
    ) -> Any:
        """Sweeps as fastai's ``lr_find()`` does, and returns a named tuple of rates.

        ``suggest_funcs`` are names of rules, with or without "fastai.", or functions of rates,
        losses and ``num_it``. A rule that suggests none has a None there.
        """
        self.range_test(
            train_loader,
            start_lr=start_lr,
            end_lr=end_lr,
            num_iter=num_it,
            diverge_th=4 if stop_div else float("inf"),
            convention="fastai",
            **more,
        )
        return self._suggested(suggest_funcs, num_it, show_plot)

    def _sweep(self, points: Points, batches: list[Any], **plan: Any) -> None:
        ranks = Ranks()
        schedulers = attached(self.optimizer)
        if schedulers:
            names = ", ".join(sorted({type(one).__name__ for one in schedulers}))
            self._say(f"{names}: suspended during the sweep, and back where it was afterwards")
        with ExitStack() as stack:
            stack.enter_context(suspended(schedulers))
            left = stack.enter_context(
                everything_put_back(
                    [*self._things(), *(loader_of(one) for one in batches)],
                    ranks,
                    self.cache_dir,
                    self.memory_cache,
                )
            )
            if left is not None:
                self._say(f"put back what a process left in {left} when it was killed")
            for one in batches:
                stack.callback(one.end)
            move(self.model, self.optimizer, self.device)
            self._before = read_rates(self.optimizer)
            self._group = plan["group"] or 0
            self._finder = Finder(self._before, **plan)
            self.group_rates = [[] for _ in self._before]
            self.end = None
            for one in batches:
                one.begin()
            progress = stack.enter_context(
                Progress(plan["num_iter"], self.verbose and ranks.rank == 0)
            )
            self.end = sweep(
                self._finder, self.optimizer, points, ranks, progress, self.group_rates
            )
        self._say(f"{_ENDS[self.end]}. {self.suggestion()}")

    def _things(self) -> list[Any]:
        others = [self.criterion] if isinstance(self.criterion, nn.Module) else []
        scaler = [] if self.grad_scaler is None else [self.grad_scaler]
        return [self.model, self.optimizer, *others, *scaler, *self._preserved]

    def reset(self) -> None:
        """Does nothing after a sweep, which has put everything back already. If a process was
        killed in a sweep with this ``cache_dir``, it puts back what is stored there."""
        left = put_back_what_was_left(self._things(), Ranks(), self.cache_dir)
        if left is not None:
            self._say(f"put back what a process left in {left} when it was killed")

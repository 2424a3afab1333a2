"""The finder as a callback of Lightning, under the name and with the arguments of its own."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

from torch.utils._pytree import tree_leaves

from .._preserve import preserve_state
from ._aside import attributes_put_back
from ._lr_finder import LRFinder
from ._points import DataEnded

try:
    from lightning.pytorch.callbacks import Callback
    from lightning.pytorch.loggers.logger import DummyLogger
    from lightning.pytorch.utilities.parsing import lightning_hasattr, lightning_setattr
except ModuleNotFoundError:  # under its older name
    from pytorch_lightning.callbacks import Callback
    from pytorch_lightning.loggers.logger import DummyLogger
    from pytorch_lightning.utilities.parsing import lightning_hasattr, lightning_setattr

__all__ = ["Callback", "LearningRateFinder"]

_MODES = {"exponential": "exp", "linear": "linear"}


class LearningRateFinder(Callback):  # type: ignore[misc]
    """Finds the learning rate before ``fit()`` begins, and trains with it.

    The arguments are those of Lightning's callback of this name; ``rule`` says what suggests the
    rate. The sweep makes steps of the trainer, with its precision, clipping and accumulation. No
    logger, callback or checkpoint learns of it, and it puts everything back.

    The rate goes into the attribute ``lr`` or ``learning_rate`` of the module or its ``hparams``,
    or the one called ``attr_name``, and ``configure_optimizers()`` is called again. A module that
    has none gets it in its optimizer. With ``update_attr=False`` it is only looked for.

    ``optimal_lr`` is the :class:`swiftlr.torch.LRFinder` of the last sweep, with ``suggestion()``,
    ``plot()`` and ``show()``.
    """

    def __init__(
        self,
        min_lr: float = 1e-8,
        max_lr: float = 1,
        num_training_steps: int = 100,
        mode: str = "exponential",
        early_stop_threshold: float | None = 4.0,
        update_attr: bool = True,
        attr_name: str = "",
        *,
        rule: str | dict[str, Any] = "default",
        cache_dir: str | os.PathLike[str] | None = None,
        verbose: bool = True,
    ) -> None:
        if mode.lower() not in _MODES:
            raise ValueError(f"mode: {mode!r} is not allowed; 'exponential' or 'linear'")
        self._plan: dict[str, Any] = {
            "start_lr": min_lr,
            "end_lr": max_lr,
            "num_iter": num_training_steps,
            "step_mode": _MODES[mode.lower()],
            "diverge_th": float("inf") if early_stop_threshold is None else early_stop_threshold,
            "convention": "lightning",
        }
        self._is_applied = update_attr
        self._attribute = attr_name
        self._rule = rule
        self._cache_dir = cache_dir
        self._verbose = verbose
        self.optimal_lr: LRFinder | None = None

    def on_fit_start(self, trainer: Any, pl_module: Any) -> None:
        # A run that is resumed gets the rate of its checkpoint.
        if not trainer.fast_dev_run and trainer.ckpt_path is None:
            self.lr_find(trainer, pl_module)

    def lr_find(self, trainer: Any, pl_module: Any) -> None:
        """The sweep. A subclass may call it whenever it likes, but within an epoch not with
        ``persistent_workers``, which have one run through their data at a time."""
        name = self._name_of_rate(trainer, pl_module) if self._is_applied else None
        self.optimal_lr = _swept(trainer, pl_module, self._plan, self._cache_dir, self._verbose)
        found = self.optimal_lr.suggestion(self._rule)
        if not self._is_applied or found.lr is None:
            return
        if name is None:
            self.optimal_lr.apply(rule=self._rule)
            return
        lightning_setattr(pl_module, name, found.lr)
        for one in (pl_module, trainer.datamodule):  # which is what loggers are told
            initial = getattr(one, "_hparams_initial", None)
            if initial is not None and name in initial:
                initial[name] = found.lr
        trainer.strategy.setup_optimizers(trainer)
        if self._verbose and trainer.is_global_zero:
            print(f"swiftlr: {name}: {found.lr:.3g}")

    def _name_of_rate(self, trainer: Any, pl_module: Any) -> str | None:
        """What the module's rate is called; None if it has none and does without."""
        kind = type(pl_module).__name__
        if self._attribute:
            if not lightning_hasattr(pl_module, self._attribute):
                raise ValueError(f"attr_name: {kind} has no {self._attribute!r}")
            return self._attribute
        for name in ("lr", "learning_rate"):
            if lightning_hasattr(pl_module, name):
                return name
        if trainer.lr_scheduler_configs:
            raise ValueError(
                f"{kind} has neither lr nor learning_rate, and the rates are its scheduler's. Use "
                "such an attribute in configure_optimizers(), name yours with attr_name, or pass "
                "update_attr=False"
            )
        return None


def _swept(
    trainer: Any, module: Any, plan: dict[str, Any], cache_dir: Any, verbose: bool
) -> LRFinder:
    if len(trainer.optimizers) != 1:
        raise ValueError(
            f"{type(module).__name__} has {len(trainer.optimizers)} optimizers; one is needed"
        )
    recorder = _Recorder()
    with preserve_state(), _lent(trainer, module, recorder):
        loaders = trainer.fit_loop._data_source.dataloader()
        trainer.fit_loop._data_source = dataclasses.replace(
            trainer.fit_loop._data_source, instance=loaders
        )
        finder = LRFinder(
            module,
            trainer.optimizers[0],
            grad_scaler=getattr(trainer.precision_plugin, "scaler", None),
            cache_dir=cache_dir,
            preserve=tree_leaves(getattr(loaders, "iterables", loaders)),
            verbose=verbose,
        )
        losses = _losses(trainer, recorder)

        def step() -> Any:
            try:
                return next(losses)
            except StopIteration:
                raise DataEnded from None

        with attributes_put_back(*([loaders] if hasattr(loaders, "iterables") else [])):
            try:
                finder.find(step, **plan)
            finally:
                losses.close()
    return finder


class _Recorder(Callback):  # type: ignore[misc]
    """Takes the loss of each batch, as the trainer hands it to callbacks."""

    loss: Any = None

    def on_train_batch_end(
        self, trainer: Any, pl_module: Any, outputs: Any, batch: Any, batch_idx: int
    ) -> None:
        loss = outputs.get("loss") if isinstance(outputs, dict) else outputs
        if loss is not None and pl_module.automatic_optimization:
            loss = loss * trainer.accumulate_grad_batches  # by which the trainer has divided it
        self.loss = loss


@contextmanager
def _lent(trainer: Any, module: Any, recorder: _Recorder) -> Iterator[None]:
    """The trainer with a loop of its own for the sweep, and with nobody who listens."""
    data = [trainer.datamodule] if trainer.datamodule is not None else []
    with attributes_put_back(trainer, trainer.state, trainer.strategy, module, *data):
        loop = type(trainer.fit_loop)(trainer, trainer.min_epochs, trainer.max_epochs)
        loop.epoch_loop.max_steps = trainer.max_steps
        loop._data_source = trainer.fit_loop._data_source
        trainer.fit_loop = loop
        trainer._logger_connector = type(trainer._logger_connector)(trainer)
        trainer.loggers = [DummyLogger() for _ in trainer.loggers]
        trainer.callbacks = [recorder]
        trainer.strategy.lr_scheduler_configs = []
        trainer.limit_val_batches = 0
        yield


def _losses(trainer: Any, recorder: _Recorder) -> Generator[Any, None, None]:
    """Trains on a batch for each loss, through the data again and again."""
    loop = trainer.fit_loop
    loop.setup_data()
    loop.reset()
    loop.on_run_start()
    is_new = True
    while True:
        count = 0
        loop.on_advance_start()
        loop.epoch_loop.reset()
        if not is_new:
            iter(loop._data_fetcher)
        is_new = False
        try:
            while True:
                loop.epoch_loop.advance(loop._data_fetcher)
                count += 1
                yield recorder.loss
        except StopIteration:
            if not count:
                return

"""The finder as a handler of ignite."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ignite.engine import Engine, Events

from ._aside import attributes_put_back
from ._lr_finder import LRFinder as _LRFinder
from ._suggestion import RateSuggestion

__all__ = ["LRFinder"]


class LRFinder(_LRFinder):
    """:class:`swiftlr.torch.LRFinder` for the process function of a trainer. Either attached, and
    the next ``run()`` begins with a sweep and goes on with the rate that it suggests::

        LRFinder(model, optimizer).attach(trainer)
        trainer.run(loader, max_epochs=5)

    or called, and nothing but the sweep happens::

        suggestion = LRFinder(model, optimizer).find_lr(trainer, loader)

    ``output_transform`` makes the loss of what the process function returns. Handlers of the
    trainer are not called during the sweep, so that none logs, saves or schedules.
    """

    def attach(
        self,
        trainer: Engine,
        output_transform: Callable[[Any], Any] = lambda output: output,
        start_lr: float | None = 1e-7,
        end_lr: float = 10,
        num_iter: int = 100,
        *,
        rule: str | dict[str, Any] = "default",
        **plan: Any,
    ) -> None:
        """Sweeps once, when the trainer next starts, and applies the rate."""

        is_new = True

        def search(trainer: Engine) -> None:
            nonlocal is_new
            if not is_new:
                return
            is_new = False
            found = self.find_lr(
                trainer,
                trainer.state.dataloader,
                output_transform,
                start_lr,
                end_lr,
                num_iter,
                rule=rule,
                **plan,
            )
            if found.lr is not None:
                self.apply(rule=rule)

        trainer.add_event_handler(Events.STARTED, search)

    def find_lr(
        self,
        trainer: Engine,
        loader: Any,
        output_transform: Callable[[Any], Any] = lambda output: output,
        start_lr: float | None = 1e-7,
        end_lr: float = 10,
        num_iter: int = 100,
        *,
        rule: str | dict[str, Any] = "default",
        **plan: Any,
    ) -> RateSuggestion:
        """Sweeps, puts everything back, and returns the suggestion. ``plan`` is for
        :meth:`swiftlr.torch.LRFinder.find`."""

        def step(batch: Any) -> Any:
            state = trainer.state
            state.iteration += 1  # by which process functions accumulate
            state.batch = batch
            state.output = trainer._process_function(trainer, batch)
            return output_transform(state.output)

        with attributes_put_back(trainer.state):
            trainer.state.iteration = 0
            self.find(step, loader, start_lr=start_lr, end_lr=end_lr, num_iter=num_iter, **plan)
        return self.suggestion(rule)

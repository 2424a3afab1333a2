"""A clock for a schedule: updates of the optimizer, samples or tokens, on one rank or on many."""

from __future__ import annotations

import sys
from typing import Any, Literal

from ._clock import DONE, Clock, check_whole, check_word, count
from ._errors import ArgumentError, StateError
from ._fingerprint import position_of
from ._scheduler import Scheduler, check_mismatch
from ._strict_json import short
from ._types import Mismatch

By = Literal["updates", "attempts", "samples", "tokens"]
Counts = Literal["even", "uneven", "global"]


class UpdateCounter:
    """Steps a scheduler by what a run has done, and says when an update is due::

        counter = UpdateCounter(scheduler, "samples", total=3 * 1437, steps=69, accumulation=4)
        for i, (x, y) in enumerate(loader):
            loss(model(x), y).backward()
            if counter.batch(samples=len(x), is_last=i + 1 == len(loader)):
                optimizer.step()
                optimizer.zero_grad()
                counter.update()

    It counts updates, updates that were skipped, samples and tokens. One of them is the clock. The
    schedule is at the position ``clock * steps / total`` after an update, or ``clock / per_step``.
    A scheduler that has a value between two steps, which the closed form has, is at exactly this
    position. One that makes whole steps has made as many as are complete by then. With a `total`
    it stays at `steps` from there on, so it ends exactly at its end.

    The counter steps the scheduler, and nobody else may. Its state belongs into the checkpoint. A
    run that goes on with another batch size or another number of ranks goes on at the same sample.

    Args:
        scheduler: One of ``swiftlr.torch`` or of torch's, or a :class:`swiftlr.Scheduler`. A
            ReduceLROnPlateau goes by its metric and not by a clock.
        by: The clock. "updates" are those that the optimizer made; one that a GradScaler skipped is
            none, so the schedule waits. "attempts" are both. "samples" and "tokens" are those of
            all ranks; the data of a skipped update are gone, and count.
        per_step: How much of the clock is one step of the schedule: of samples the batch of all
            ranks. 1 by default for updates and attempts.
        total: The clock at the end of the run, instead of `per_step`, together with
        steps: the position of the schedule at its end, such as its ``T_max`` or num_training_steps.
        accumulation: How many batches make one update.
        counts: What :meth:`batch` is told. "even": the samples of this rank, where each rank has as
            many. "uneven": those of this rank, where ranks may differ; one all-reduce of 16 bytes
            an update adds them up. "global": those of all ranks.
        scaler: A GradScaler. An update is skipped if its scale fell; asking for it waits for a
            GPU, which ``update(skipped=...)`` does not.
        group: The process group of the ranks, the default group if it is None.
    """

    def __init__(
        self,
        scheduler: Any,
        by: By = "updates",
        *,
        per_step: int | None = None,
        total: int | None = None,
        steps: int | None = None,
        accumulation: int = 1,
        counts: Counts = "even",
        scaler: Any = None,
        group: Any = None,
    ) -> None:
        check_word("counts", counts, ("even", "uneven", "global"))
        check_whole("accumulation", accumulation, 1)
        self.scheduler = scheduler = _inner(scheduler)
        self.accumulation = accumulation
        self._takes_fractions = _takes_fractions(scheduler)
        self._metric_name = "metric" if isinstance(scheduler, Scheduler) else "metrics"
        self._clock = Clock(by, per_step, total, steps)
        self._counts = counts
        self._scaler = scaler
        self._group = group
        self._scale: float | None = None if scaler is None else scaler.get_scale()
        self._batches = 0
        self._pending = [0, 0]
        """The samples and the tokens since the last update."""
        self._done = dict.fromkeys(DONE, 0)
        self._position: float = position_of(scheduler)

    # ---- What a run tells

    def batch(
        self, samples: int | None = None, tokens: int | None = None, *, is_last: bool = False
    ) -> bool:
        """Notes a batch whose gradients were computed. Says whether an update is due: after as many
        batches as are accumulated, and after the last one of an epoch."""
        self._pending = self._with(samples, tokens)
        self._batches += 1
        return is_last or self._batches >= self.accumulation

    def update(
        self,
        *,
        samples: int | None = None,
        tokens: int | None = None,
        skipped: bool | None = None,
        metric: Any = None,
    ) -> None:
        """Notes an update, after ``optimizer.step()`` or after ``scaler.update()``, and steps the
        schedule. With counts that are "uneven" all ranks have to call it.

        Args:
            samples: Those of the update, where no :meth:`batch` was told; `tokens` likewise.
            skipped: Whether the optimizer made no step. Without it the `scaler` is asked, if there
                is one.
            metric: For a schedule that follows one, the value that its steps get.
        """
        self._check_position()
        data = self._of_all_ranks(self._with(samples, tokens))
        self._clock.check(*data)
        is_made = not (self._fell() if skipped is None else skipped)
        news = (int(is_made), int(not is_made), *data)
        done = {name: self._done[name] + new for name, new in zip(DONE, news)}
        self._move(self._clock.position(done, self._takes_fractions), metric)
        self._done, self._batches, self._pending = done, 0, [0, 0]
        if self._scaler is not None:
            self._scale = self._scaler.get_scale()

    # ---- What it has counted

    @property
    def updates(self) -> int:
        """The updates that the optimizer made."""
        return self._done["updates"]

    @property
    def skipped(self) -> int:
        """The updates that were skipped."""
        return self._done["skipped"]

    @property
    def samples(self) -> int:
        """The samples of all ranks up to the last update: where the data go on."""
        return self._done["samples"]

    @property
    def tokens(self) -> int:
        """The tokens of all ranks up to the last update."""
        return self._done["tokens"]

    @property
    def is_over(self) -> bool:
        """Whether the clock has reached its `total`."""
        return self._clock.is_over(self._done)

    # ---- State

    def state_dict(self) -> dict[str, Any]:
        """The clock at the last update: numbers and words. Batches since then are not in it, as
        their gradients are in no checkpoint either."""
        return {
            **self._clock.parameters(),
            **self._done,
            "position": self._position,
            "scale": self._scale,
        }

    def load_state_dict(self, state: dict[str, Any], mismatch: Mismatch = "fail") -> None:
        """Goes on from a clock, and changes nothing if it does not fit. The scheduler has a state
        of its own, which is loaded before or after this.

        `mismatch` says what to do where the state has another clock than this counter: "fail"
        raises a StateError that names every difference, "keep" takes that of the state, "use" stays
        with this one.
        """
        check_mismatch(mismatch)
        if mismatch == "rescale":
            raise ArgumentError("mismatch: 'rescale' is not for a clock; 'fail', 'keep' or 'use'")
        if not isinstance(state, dict):
            raise StateError("state: not the state of an UpdateCounter; its state_dict()")
        for key in (*Clock.PARAMETERS, *DONE, "position", "scale"):
            if key not in state:
                raise StateError(f"{key}: missing; the state of an UpdateCounter has it")
        for key in DONE:
            if type(state[key]) is not int or state[key] < 0:
                raise StateError(f"{key}: {state[key]!r} is not allowed; a whole number from 0 on")
        for key in ("position", "scale"):
            if type(state[key]) not in (int, float) and not (key == "scale" and state[key] is None):
                raise StateError(f"{key}: {state[key]!r} is not allowed; a number")
        self._clock = self._clock.settle(state, mismatch)
        self._done = {key: state[key] for key in DONE}
        self._batches, self._pending = 0, [0, 0]
        self._position = state["position"]
        self._scale = state["scale"]

    def __repr__(self) -> str:
        done = ", ".join(f"{name}={value}" for name, value in self._done.items())
        return f"<UpdateCounter by {self._clock.by}: {done}, position={self._position:g}>"

    # ---- Parts of an update

    def _with(self, samples: Any, tokens: Any) -> list[int]:
        given = (count("samples", samples), count("tokens", tokens))
        return [known + new for known, new in zip(self._pending, given)]

    def _of_all_ranks(self, data: list[int]) -> list[int]:
        if self._counts == "global" or "torch.distributed" not in sys.modules:
            return data
        from .torch._ranks import Ranks

        ranks = Ranks(self._group)
        return ranks.sums(data) if self._counts == "uneven" else [one * ranks.count for one in data]

    def _fell(self) -> bool:
        """Whether the scale of the gradients is lower than after the last update."""
        if self._scaler is None or self._scale is None:
            return False
        fell: bool = self._scaler.get_scale() < self._scale
        return fell

    def _check_position(self) -> None:
        found = position_of(self.scheduler)
        if found != self._position:
            raise StateError(
                f"position: {found:g} is not allowed; {self._position:g}, where the clock has left "
                "the scheduler: only the counter steps it, and both states are loaded together"
            )

    def _move(self, target: float, metric: Any) -> None:
        scheduler = self.scheduler
        given = {} if metric is None else {self._metric_name: metric}
        try:
            if self._takes_fractions and target not in (self._position, self._position + 1):
                go = scheduler.step if isinstance(scheduler, Scheduler) else scheduler.step_to
                go(target)
                return
            for _ in range(int(target - position_of(scheduler))):
                scheduler.step(**given)
        finally:
            self._position = position_of(scheduler)


def _inner(scheduler: Any) -> Any:
    """The scheduler in Accelerate's wrapper, which would step it once a process."""
    inner = getattr(scheduler, "scheduler", scheduler)
    if not (hasattr(inner, "step") and hasattr(inner, "state_dict")):
        raise ArgumentError(f"scheduler: {short(scheduler)} is not allowed; a scheduler")
    if any(cls.__name__ == "ReduceLROnPlateau" for cls in type(inner).__mro__):
        raise ArgumentError(
            "scheduler: a ReduceLROnPlateau goes by no clock; step(metric) after each evaluation"
        )
    return inner


def _takes_fractions(scheduler: Any) -> bool:
    """Whether it goes to any position: the closed form, unless it follows a metric."""
    if isinstance(scheduler, Scheduler):
        state = scheduler.state_dict()
        return state.get("form") == "closed" and "memory" not in state
    return getattr(scheduler, "_form", "") == "closed" and not scheduler._takes_metric

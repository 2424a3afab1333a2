"""Schedulers: a schedule at work for the parameter groups of one optimizer."""

from __future__ import annotations

from _thread import allocate_lock, get_ident

from ._backend import api
from ._drawable import Drawable
from ._operations import Operations
from ._schedule import Schedule
from ._types import JSON, Any, Callable, Form, Functions, Iterable, Mismatch, Spec
from ._values import json_text, lenient, number, rates, string

_FORMS = {"closed": 0, "chain": 1, "chain32": 2}
_FORM_SAVED = -1
_MISMATCHES = {"fail": 0, "keep": 1, "use": 2, "rescale": 3}


def check_mismatch(mismatch: str) -> None:
    if mismatch not in _MISMATCHES:
        allowed = ", ".join(map(repr, _MISMATCHES))
        raise ValueError(f"mismatch: {mismatch!r} is not allowed; one of {allowed}")


class Scheduler(Operations, Drawable):
    """A cursor over a schedule, with the vocabulary of ``torch.optim.lr_scheduler``.

    ``lrs`` has the initial rate of each group. The closed form computes each rate from the position
    alone. The chain form computes it from the group's current rate, as torch does, with torch's
    bits; "chain32" is the chain form for rates that are float32 tensors in torch.

    Threads may share a scheduler: each call waits until a step of another thread has ended.
    """

    __slots__ = ("__weakref__", "_functions", "_handle", "_lock", "_stepper")

    def __init__(
        self,
        schedule: Schedule | Spec,
        lrs: Iterable[float],
        form: Form = "closed",
        functions: Functions | None = None,
    ) -> None:
        if form not in _FORMS:
            raise ValueError(f"form: {form!r} is not allowed; 'closed', 'chain' or 'chain32'")
        if not isinstance(schedule, Schedule):
            schedule = Schedule(schedule, functions)
        elif functions is not None:
            raise ValueError("functions: not allowed with a Schedule, which has its own")
        handle, _ = api.scheduler_create(schedule._handle, _FORMS[form], rates("lrs", lrs))
        self._adopt(handle, schedule._functions)

    def _adopt(self, handle: Any, functions: Functions | None) -> Scheduler:
        self._handle = handle
        self._functions = functions
        self._lock = allocate_lock()
        self._stepper = 0  # the thread that holds the lock for a step
        return self

    @classmethod
    def restore(cls, text: JSON, functions: Functions | None = None) -> Scheduler:
        """The scheduler that :meth:`checkpoint` wrote down."""
        handle = api.scheduler_restore(json_text("checkpoint", text), functions)
        return cls.__new__(cls)._adopt(handle, functions)

    @classmethod
    def resume(
        cls,
        checkpoint: JSON,
        schedule: Schedule | Spec,
        mismatch: Mismatch = "fail",
        form: Form | None = None,
        lrs: Iterable[float] | None = None,
    ) -> Scheduler:
        """The scheduler of a checkpoint, to go on with `schedule`.

        If the checkpoint has another schedule, ``mismatch`` decides. "fail" raises a StateError
        that names every difference. "keep" goes on with the schedule of the checkpoint. "use" goes
        on with the given one, at the position of the checkpoint; "rescale" at the position that is
        the same part of the whole. swiftlr.h explains the whole of a schedule. A chain makes all
        steps up to that position again, so it has the bits of a run with this schedule.

        ``form`` is that of the checkpoint unless another is asked for. ``lrs`` may have the initial
        rates of the program, which are compared and used as the schedule is.
        """
        check_mismatch(mismatch)
        if form is not None and form not in _FORMS:
            raise ValueError(f"form: {form!r} is not allowed; 'closed', 'chain' or 'chain32'")
        if not isinstance(schedule, Schedule):
            schedule = Schedule(schedule)
        text, code = json_text("checkpoint", checkpoint), _MISMATCHES[mismatch]
        kind = _FORM_SAVED if form is None else _FORMS[form]
        initial = None if lrs is None else rates("lrs", lrs)
        handle = api.scheduler_resume_as(text, schedule._handle, kind, initial, code)
        return cls.__new__(cls)._adopt(handle, schedule._functions)

    def _change(self, operation: bytes) -> Scheduler:
        clone = type(self).__new__(type(self))
        return clone._adopt(self._ask(api.scheduler_change, operation), self._functions)

    def rebase(self, lrs: Iterable[float]) -> Scheduler:
        """A scheduler at this position for groups with other initial rates, or for more groups, or
        fewer. This one does not change.

        A group that keeps its initial rate keeps its current one. Another, or a new one, gets the
        rate that a run from the start would have given it.
        """
        rebased = type(self).__new__(type(self))
        initial = rates("lrs", lrs)
        return rebased._adopt(self._ask(api.scheduler_rebase, initial), self._functions)

    def step(
        self,
        epoch: float | None = None,
        lrs: Iterable[float] | None = None,
        *,
        metric: float | None = None,
    ) -> list[float]:
        """Goes one step on, or to `epoch`; returns the rates of the groups.

        ``lrs`` are the current rates of the groups, from which the chain form goes on. If they are
        not given, it goes on from the rates of the last step. A schedule that follows a metric, as
        torch.ReduceLROnPlateau does, steps with its value and without an epoch. If it is a part of
        another schedule, the metric can be left out while it is not active.
        """
        if metric is not None and epoch is not None:
            raise ValueError(f"epoch: {epoch!r} is not allowed; None in a step with a metric")
        if metric is not None:
            return self._step(lrs, api.scheduler_step_metric, number("metric", metric))
        if epoch is not None:
            return self._step(lrs, api.scheduler_step_to, number("epoch", epoch))
        return self._step(lrs, api.scheduler_step)

    def hold(self, lrs: Iterable[float] | None = None) -> list[float]:
        """Goes one step on without a metric, and returns the rates of the groups.

        A part that follows a metric and is active keeps its value and what it has remembered of the
        metrics. Everything else steps as with :meth:`step`. ``lrs`` are as there.
        """
        return self._step(lrs, api.scheduler_hold)

    def _step(
        self, lrs: Iterable[float] | None, step: Callable[..., list[float]], *target: float
    ) -> list[float]:
        given = None if lrs is None else rates("lrs", lrs)
        self._refuse_inside("step")
        with self._lock:
            self._stepper = get_ident()
            try:
                current = api.scheduler_last_lr(self._handle) if given is None else given
                return step(self._handle, *target, current)
            finally:
                self._stepper = 0

    def _refuse_inside(self, action: str) -> None:
        if self._stepper == get_ident():
            raise RuntimeError(f"a function that step() calls must not {action} the scheduler")

    def _ask(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """What a function of the engine says of the scheduler. Only where a step calls functions of
        the user's, another thread could see it in the middle of one.
        """
        if not self._functions or self._stepper == get_ident():
            return function(self._handle, *arguments)
        with self._lock:
            return function(self._handle, *arguments)

    def _tell(self, function: Callable[..., None], *arguments: Any) -> None:
        """Has a function of the engine change the scheduler."""
        self._refuse_inside("change")
        with self._lock:
            function(self._handle, *arguments)

    @property
    def last_epoch(self) -> int | float:
        """The position of the last step, 0 at first: an int where it is whole."""
        epoch: float = self._ask(api.scheduler_last_epoch)
        return int(epoch) if epoch == int(epoch) else epoch

    @property
    def step_count(self) -> int:
        """The number of steps taken; the first value counts as one."""
        count: int = self._ask(api.scheduler_step_count)
        return count

    @property
    def schedule(self) -> Schedule:
        """The schedule with its present parameters: loading a state of torch's may change them."""
        import json

        return Schedule(json.loads(self.checkpoint())["spec"], self._functions)

    def get_last_lr(self) -> list[float]:
        """The rates that the last step gave."""
        lrs: list[float] = self._ask(api.scheduler_last_lr)
        return lrs

    @property
    def value_names(self) -> list[str]:
        """The other hyper-parameters that the schedule has values for."""
        import json

        names: list[str] = json.loads(self._ask(api.scheduler_value_names))
        return names

    def get_last_values(self, name: str) -> list[float]:
        """The values that the last step gave to another hyper-parameter than the rate."""
        values: list[float] = self._ask(api.scheduler_last_values, string("name", name))
        return values

    def set_base(self, name: str, values: Iterable[float]) -> None:
        """Gives the groups base values for a curve of a ``swiftlr.curves``; they are 1 at first.

        A curve ``weight_decay`` leaves groups with the base value 0 at 0 if another group has one
        other than 0.
        """
        self._tell(api.scheduler_set_base, string("name", name), rates("values", values))

    def fingerprint(self, *, position: bool = False, rates: bool = False) -> int:
        """64 bits that stand for the schedule, and with `position` and `rates` for where the
        scheduler is, for the initial and the present rates of the groups. The ranks of a run
        compare them, and so does a run that goes on. Functions count by their names.
        """
        from ._fingerprint import fingerprint

        return fingerprint(
            self, position, [*self.initial_lrs, *self.get_last_lr()] if rates else []
        )

    @property
    def initial_lrs(self) -> list[float]:
        """The rates that the groups started from."""
        import json

        return [group["initial_lr"] for group in json.loads(self.checkpoint())["groups"]]

    def state_dict(self) -> dict[str, Any]:
        """The state; in chain form with the keys of torch's ``state_dict()`` in torch's order."""
        import json

        state: dict[str, Any] = lenient(json.loads(self.state_json()))
        return state

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Takes over a state of the same kind of scheduler; another one changes nothing."""
        self.load_state_json(json_text("state", state))

    def state_json(self) -> str:
        """The state as JSON text."""
        text: str = self._ask(api.scheduler_state)
        return text

    def load_state_json(self, text: str | bytes) -> None:
        """Takes over a state from JSON text. That of one of torch's classes has parameters, which
        are taken over as well; a line of the log names those that differ."""
        before = self.schedule
        self._tell(api.scheduler_load_state, json_text("state", text))
        after = self.schedule
        if before != after:
            from ._differences import differing, tell_of_load

            tell_of_load(self, differing("spec", [before.spec(), after.spec()]))

    def checkpoint(self) -> str:
        """The whole scheduler as JSON text, from which any language can go on."""
        text: str = self._ask(api.scheduler_checkpoint)
        return text

    def __repr__(self) -> str:
        return f"Scheduler.restore({self.checkpoint()!r})"

    def __copy__(self) -> Scheduler:
        clone = type(self).__new__(type(self))
        return clone._adopt(self._ask(api.scheduler_clone), self._functions)

    def __deepcopy__(self, memo: dict[int, Any]) -> Scheduler:
        return self.__copy__()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).restore, (self.checkpoint(), self._functions)

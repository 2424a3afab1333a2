"""Looks for the mistakes that people make with a schedule and a run."""

from __future__ import annotations

from ._backend import api
from ._errors import ArgumentError
from ._schedule import Schedule
from ._types import Any, Callable, Functions, Spec
from ._values import number


def check(
    spec: Spec,
    steps: int,
    steps_per_epoch: float | None = None,
    base: float = 1.0,
    functions: Functions | None = None,
) -> list[dict[str, Any]]:
    """What is wrong with `spec` for a run of `steps` steps with the initial rate `base`.

    A list of dicts, empty if there is nothing to say, with the keys ``rule``, ``severity``
    ("error", "warning" or "note"), ``path`` (the parameter or part), ``message``, ``fix``, and
    ``first`` and ``last``: the steps that it is about, which may lie after the end of the run, or
    None. :func:`check_rules` has the rules.

    They would rather miss a mistake than take a deliberate choice for one. Runs of more than
    100,000 steps are sampled. Of several curves the rate's is looked at.
    """
    import json

    def is_count(x: float) -> bool:
        return 1 <= x <= 2**53 and x.is_integer()

    steps = int(_argument("total_steps", steps, "a whole number of at least 1", is_count))
    epoch = 0.0
    run: dict[str, float] = {"total_steps": steps}
    if steps_per_epoch is not None:
        epoch = _argument("steps_per_epoch", steps_per_epoch, "a number above 0", lambda x: x > 0)
        run["steps_per_epoch"] = epoch
    base = _argument("base", base, "a finite number", lambda x: True)
    schedule = Schedule(spec, functions, run)
    findings: list[dict[str, Any]] = json.loads(
        api.schedule_check(schedule._handle, steps, epoch, base)
    )
    return findings


def check_rules() -> list[dict[str, str]]:
    """The rules of :func:`check`: dicts with the keys ``name``, ``severity`` and ``meaning``."""
    import json

    rules: list[dict[str, str]] = json.loads(api.check_rules())
    return rules


def _argument(name: str, value: Any, allowed: str, holds: Callable[[float], bool]) -> float:
    """A finite number that says something of the run."""
    try:
        x = number(name, value)
    except ValueError:
        x = float("nan")
    if x - x == 0 and holds(x):
        return x
    raise ArgumentError(f"run.{name}: {value!r} is not allowed; {allowed}")

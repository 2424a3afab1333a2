"""Looks for the mistakes that people make with a schedule and a run."""

from __future__ import annotations

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
) -> list[dict[str, str]]:
    """What is wrong with `spec` for a run of `steps` steps with the initial rate `base`.

    A list of dicts with the keys ``rule``, ``path`` (the parameter or part), ``message`` and
    ``fix``, empty if there is nothing to say. The rules:

    - ``rises_again``: a cosine that has come to its lowest and rises, as one does whose ``T_max``
      is in epochs and whose steps are batches
    - ``warmup``: one that the run ends in
    - ``unfinished``: a run that ends before the decay
    - ``phases``: more steps than the whole
    - ``unreached``, a part, and ``milestone``, a position: one that the run does not come to
    - ``order``: milestones out of order
    - ``constant``: a run on which nothing changes
    - ``zero_start``: a first rate of exactly 0
    - ``negative``, ``non_finite`` and ``fails``: no value of a rate, with the first such step

    They would rather miss a mistake than take a deliberate choice for one. Runs of more than a
    million steps are sampled. Of several curves the rate's is looked at.
    """
    from ._check_parts import group_count
    from ._check_rules import Rules

    def is_count(x: float) -> bool:
        return 1 <= x <= 2**53 and x.is_integer()

    steps = int(_argument("total_steps", steps, "a whole number of at least 1", is_count))
    epoch = 1.0
    run: dict[str, float] = {"total_steps": steps}
    if steps_per_epoch is not None:
        epoch = _argument("steps_per_epoch", steps_per_epoch, "a number above 0", lambda x: x > 0)
        run["steps_per_epoch"] = epoch
    base = _argument("base", base, "a finite number", lambda x: True)
    schedule = Schedule(spec, functions, run)
    canonical = schedule.spec()
    found: dict[tuple[str, str], dict[str, str]] = {}
    for group in range(group_count(canonical)):
        rules = Rules(canonical, group, schedule.functions, steps, epoch, base)
        for finding in rules.findings():
            found.setdefault((finding["rule"], finding["path"]), finding)
    return list(found.values())


def _argument(name: str, value: Any, allowed: str, holds: Callable[[float], bool]) -> float:
    """A finite number that says something of the run."""
    try:
        x = number(name, value)
    except ValueError:
        x = float("nan")
    if x - x == 0 and holds(x):
        return x
    raise ArgumentError(f"run.{name}: {value!r} is not allowed; {allowed}")

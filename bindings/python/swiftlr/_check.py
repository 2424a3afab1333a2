"""Looks for the mistakes that people make with a schedule and a run."""

from __future__ import annotations

from ._backend import api
from ._errors import ArgumentError
from ._schedule import Schedule
from ._specs import read
from ._types import Any, Callable, Functions, Iterable, Mapping, Spec
from ._values import json_text, number


def check(
    spec: Spec,
    steps: int,
    steps_per_epoch: float | None = None,
    base: float | Iterable[float] = 1.0,
    functions: Functions | None = None,
    *,
    optimizer: str | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    severity: Mapping[str, str] | None = None,
) -> list[dict[str, Any]]:
    """What is wrong with `spec` for a run of `steps` steps with the initial rate `base`, or a list
    with that of each parameter group.

    A list of dicts, empty if there is nothing to say, with the keys ``rule``, ``severity``
    ("error", "warning" or "note"), ``path`` (the parameter or part), ``message``, ``fix``, and
    ``first`` and ``last``: the steps that it is about, which may lie after the end of the run, or
    None. :func:`check_rules` has the rules.

    ``optimizer`` is the name of its class, for those that want no schedule or one rate: Prodigy,
    AdamWScheduleFree and the like. ``select`` and ``ignore`` are names of rules: those whose
    findings are told, and those whose are not. ``severity`` gives rules another one. The key
    ``check`` of the spec may have the same; what is given here takes precedence.

    They would rather miss a mistake than take a deliberate choice for one. Runs of more than
    100,000 steps are sampled. Of several curves the rate's is looked at.
    """
    import json

    from ._check_settings import Settings, settings_of

    def is_count(x: float) -> bool:
        return 1 <= x <= 2**53 and x.is_integer()

    steps = int(_argument("total_steps", steps, "a whole number of at least 1", is_count))
    run: dict[str, Any] = {"total_steps": steps}
    if steps_per_epoch is not None:
        run["steps_per_epoch"] = _argument(
            "steps_per_epoch", steps_per_epoch, "a number above 0", lambda x: x > 0
        )
    rates = [base] if _is_one(base) else list(base)  # type: ignore[arg-type]
    rates = [_argument("base", rate, "a finite number", lambda x: True) for rate in rates]
    text, functions = read("spec", spec, functions)
    given = {"optimizer": optimizer, "select": select, "ignore": ignore, "severity": severity}
    settings = settings_of(text).under(Settings.read(given, ""))
    schedule = Schedule(text, functions, run)
    asked = {"steps": steps, "base": rates, **settings.asked()}
    if steps_per_epoch is not None:
        asked["steps_per_epoch"] = run["steps_per_epoch"]
    findings: list[dict[str, Any]] = json.loads(
        api.schedule_lint(schedule._handle, json_text("settings", asked))
    )
    return findings


def check_rules() -> list[dict[str, str]]:
    """The rules of :func:`check`: dicts with the keys ``name``, ``severity`` and ``meaning``."""
    import json

    rules: list[dict[str, str]] = json.loads(api.check_rules())
    return rules


def _is_one(base: Any) -> bool:
    """Whether it is a single rate: a number, or an array of NumPy's without dimensions."""
    return isinstance(base, str) or not hasattr(base, "__iter__") or getattr(base, "ndim", 1) == 0


def _argument(name: str, value: Any, allowed: str, holds: Callable[[float], bool]) -> float:
    """A finite number that says something of the run."""
    try:
        x = number(name, value)
    except ValueError:
        x = float("nan")
    if x - x == 0 and holds(x):
        return x
    raise ArgumentError(f"run.{name}: {value!r} is not allowed; {allowed}")

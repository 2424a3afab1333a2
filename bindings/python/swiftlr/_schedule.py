"""Schedules: pure functions of a base value and a position."""

from __future__ import annotations

from ._backend import api
from ._operations import Operations
from ._values import json_text, number, string, whole

TYPE_CHECKING = False  # as in _values
if TYPE_CHECKING:
    from array import array
    from typing import Any, Callable, Optional

    from ._explanation import Explanation
    from ._values import Spec

    Functions = dict[str, Callable[[float], float]]
    """The functions that a spec refers to by name."""


def types() -> list[dict[str, Any]]:
    """Every type of schedule with its parameters, documentation and source; swiftlr.h has the keys."""
    import json

    return json.loads(api.types())["types"]


def resolve(
    spec: Spec,
    *,
    steps_per_epoch: Optional[float] = None,
    total_steps: Optional[float] = None,
    batch_size: Optional[float] = None,
    tokens_per_step: Optional[float] = None,
    rounding: Optional[str] = None,
) -> dict[str, Any]:
    """The canonical spec in which each length in another unit than the step has its steps, such as
    ``{"length": "10ep", "steps": 5000}``: any program builds the same schedule from it. What is given
    here goes before the key ``run`` of the spec; ``rounding`` is "nearest", "up" or "down".
    """
    import json

    run = {
        "steps_per_epoch": steps_per_epoch,
        "total_steps": total_steps,
        "batch_size": batch_size,
        "tokens_per_step": tokens_per_step,
        "rounding": rounding,
    }
    run = {key: value for key, value in run.items() if value is not None}
    return json.loads(api.spec_resolve(json_text("spec", spec), json_text("run", run)))


class Schedule(Operations):
    """An immutable schedule, built from a spec: ``{"type": "torch.StepLR", "step_size": 30}``.

    ``functions`` has the functions that the spec names, as ``torch.LambdaLR`` does. They are called
    with the position, an int where it is whole. ``run`` has the keywords of :func:`resolve`, where
    the spec has lengths in other units than the step.
    """

    __slots__ = ("_functions", "_handle", "__weakref__")

    def __init__(
        self, spec: Spec, functions: Optional[Functions] = None, run: Optional[Spec] = None
    ) -> None:
        wanted = json_text("spec", spec)
        if run is not None:
            wanted = api.spec_resolve(wanted, json_text("run", run)).encode()
        self._adopt(api.schedule_create(wanted, functions), functions)

    def _adopt(self, handle: Any, functions: Optional[Functions]) -> Schedule:
        self._handle = handle
        self._functions = functions
        return self

    def _change(self, operation: bytes) -> Schedule:
        changed = api.schedule_change(self._handle, operation)
        return Schedule.__new__(Schedule)._adopt(changed, self._functions)

    def value(self, position: float, base: float = 1.0) -> float:
        """The value at `position`, in steps from 0, for a group whose initial value is `base`."""
        return api.schedule_value(self._handle, number("base", base), number("position", position))

    def fill(
        self,
        count: int,
        first: float = 0,
        stride: float = 1,
        base: float = 1.0,
        dtype: str = "float64",
    ) -> array[float]:
        """The values at ``first``, ``first + stride``, ...: `count` of them, in one call; as doubles
        or, with the dtype ``"float32"``, each rounded once to a float.
        """
        from array import array

        if dtype not in ("float64", "float32"):
            raise ValueError(f"dtype: {dtype!r} is not allowed; 'float64' or 'float32'")
        fill, code = (
            (api.schedule_fill, "d") if dtype == "float64" else (api.schedule_fill_float, "f")
        )
        values = array(code)
        values.frombytes(
            fill(
                self._handle,
                number("base", base),
                number("first", first),
                number("stride", stride),
                whole("count", count),
            )
        )
        return values

    def next_change(self, position: float, base: float = 1.0) -> float:
        """The next whole position whose value is another one; an infinity if there is none."""
        following = api.schedule_next_change(
            self._handle, number("base", base), number("position", position)
        )
        return int(following) if following - following == 0 else following

    def explain(self, position: float, base: float = 1.0) -> Explanation:
        """How the value at `position` comes about: the formula with its numbers, the parts that are
        active, and how long the value has been and will be rising, falling or constant. A dict;
        ``print(schedule.explain(250))`` is to be read.
        """
        from ._explanation import Explanation

        return Explanation.from_json(
            api.schedule_explain(self._handle, number("base", base), number("position", position))
        )

    def curve(self, name: str) -> Schedule:
        """One curve of a ``swiftlr.curves`` as a schedule; "lr" of any other is itself."""
        curve = api.schedule_curve(self._handle, string("name", name))
        return Schedule.__new__(Schedule)._adopt(curve, self._functions)

    def spec(self) -> dict[str, Any]:
        """The spec with every default filled in."""
        import json

        return json.loads(self.spec_json())

    def spec_json(self) -> str:
        """The same as JSON text."""
        return api.schedule_spec(self._handle)

    def fingerprint(self) -> int:
        """64 bits that stand for the canonical spec: ranks of one run, and the run that resumes it,
        compare them to know that their schedules are the same. Functions count by their names.
        """
        return api.schedule_fingerprint(self._handle)

    @property
    def functions(self) -> Functions:
        """The functions that the spec names."""
        return dict(self._functions or {})

    def __repr__(self) -> str:
        return f"Schedule({self.spec()!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Schedule, (self.spec_json(), self._functions)

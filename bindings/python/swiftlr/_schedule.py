"""Schedules: pure functions of a base value and a position."""

from __future__ import annotations

from ._backend import api
from ._drawable import Drawable
from ._explanation import Explanation
from ._operations import Operations
from ._specs import read
from ._types import JSON, Any, Functions, Numbers, Precision, Rounding, Spec
from ._values import json_text, lenient, number, string, whole


def types() -> list[dict[str, Any]]:
    """Every type of schedule with its parameters, documentation and source. swiftlr.h explains the
    keys."""
    import json

    types: list[dict[str, Any]] = json.loads(api.types())["types"]
    return types


def build_info() -> dict[str, Any]:
    """How the library was built, for reports of errors: version, ABI, system, libm, flags."""
    import json

    info: dict[str, Any] = json.loads(api.build_info())
    return info


def resolve(
    spec: Spec,
    *,
    steps_per_epoch: float | None = None,
    total_steps: float | None = None,
    batch_size: float | None = None,
    tokens_per_step: float | None = None,
    rounding: Rounding | None = None,
) -> dict[str, Any]:
    """The canonical spec. A length in another unit than the step also has its steps there, such as
    ``{"length": "10ep", "steps": 5000}``, so that any program builds the same schedule from it. The
    arguments override the key ``run`` of the spec; ``rounding`` is "nearest", "up" or "down".
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
    text, _ = read("spec", spec, None)
    resolved: dict[str, Any] = json.loads(api.spec_resolve(text, json_text("run", run)))
    return resolved


class Schedule(Operations, Drawable):
    """An immutable schedule, built from a spec: ``{"type": "torch.StepLR", "step_size": 30}``.

    A spec is a dict, JSON text, YAML text where PyYAML is there, a path (a string that ends in
    ``.json``, ``.yaml`` or ``.yml`` is one), another schedule, or a scheduler, torch's own as well.
    In a dict the parts may be any of these, a function may stand for its name, and NumPy's scalars
    and arrays for numbers and lists.

    ``functions`` has the functions that the spec names, as ``torch.LambdaLR`` does. They are called
    with the position, an int where it is whole. ``run`` has the keywords of :func:`resolve`, where
    the spec has lengths in other units than the step.

    Two schedules are equal if their canonical specs are and their functions are the same ones.
    """

    __slots__ = ("__weakref__", "_functions", "_handle")

    def __init__(
        self, spec: Spec, functions: Functions | None = None, run: JSON | None = None
    ) -> None:
        wanted, functions = read("spec", spec, functions)
        if run is not None:
            wanted = api.spec_resolve(wanted, json_text("run", run)).encode()
        self._adopt(api.schedule_create(wanted, functions), functions)

    def _adopt(self, handle: Any, functions: Functions | None) -> Schedule:
        self._handle = handle
        self._functions = functions
        return self

    def _change(self, operation: bytes) -> Schedule:
        changed = api.schedule_change(self._handle, operation)
        return Schedule.__new__(Schedule)._adopt(changed, self._functions)

    def value(self, position: float, base: float = 1.0, group: int = 0) -> float:
        """The value at `position`, in steps from 0, for a group whose initial value is `base`.

        ``group`` is its index, for a schedule that differs between groups.
        """
        return api.schedule_value(
            self._handle, number("base", base), number("position", position), whole("group", group)
        )

    def __call__(self, position: Any, base: float = 1.0) -> Any:
        """The value at `position` for a group whose initial value is `base`, as :meth:`value` has
        it: a schedule goes where a function of the step goes, such as into torch's ``LambdaLR``.
        For an array of positions, an array of NumPy's of the same shape.
        """
        if not getattr(position, "ndim", 0):
            return self.value(position, base)
        from numpy import asarray

        places = asarray(position)
        values = [self.value(place, base) for place in places.ravel().tolist()]
        return asarray(values, "float64").reshape(places.shape)

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        # torch saves and loads the attributes of an object that stands for a function.
        return {}

    def fill(
        self,
        count: int,
        first: float = 0,
        stride: float = 1,
        base: float = 1.0,
        dtype: Precision = "float64",
        group: int = 0,
    ) -> Numbers:
        """The values at ``first``, ``first + stride``, ...: `count` of them, in one call; as
        doubles or, with the dtype ``"float32"``, each rounded once to a float. ``group`` is the
        index of the group that they are for.
        """
        from array import array

        if dtype not in ("float64", "float32"):
            raise ValueError(f"dtype: {dtype!r} is not allowed; 'float64' or 'float32'")
        place = number("base", base), number("first", first), number("stride", stride)
        count, group = whole("count", count), whole("group", group)
        values: Numbers = array("d")
        if dtype == "float32" and group == 0:
            values = array("f")
            values.frombytes(api.schedule_fill_float(self._handle, *place, count))
            return values
        values.frombytes(api.schedule_fill(self._handle, *place, count, group))
        return values if dtype == "float64" else array("f", values)

    def next_change(self, position: float, base: float = 1.0) -> float:
        """The next whole position with another value; an infinity if there is none."""
        following = api.schedule_next_change(
            self._handle, number("base", base), number("position", position)
        )
        return int(following) if following - following == 0 else following

    def explain(self, position: float, base: float = 1.0) -> Explanation:
        """How the value at `position` comes about: the formula with its numbers, the active parts,
        and since when and until when the value rises, falls or stays. The answer is a dict, which
        ``print()`` shows as text.
        """
        return Explanation.from_json(
            api.schedule_explain(self._handle, number("base", base), number("position", position))
        )

    @property
    def horizon(self) -> float:
        """How many steps it is made for: the longest of the lengths and positions in its spec, or,
        of a sequence, those up to the end of its last part; 0 without any.
        """
        return api.schedule_horizon(self._handle)

    @property
    def group_count(self) -> int:
        """The number of groups that it is written for, because a parameter has a value for each; 0
        if it is for any number of them.
        """
        return api.schedule_group_count(self._handle)

    def envelope(
        self, first: int, last: int, columns: int, base: float = 1.0, group: int = 0
    ) -> tuple[Numbers, Numbers]:
        """The lowest and the highest values in `columns` equal stretches of the whole steps from
        `first` to `last`, which cost the same however many steps there are. They are NaN where a
        stretch has no value. swiftlr.h says how they are found.
        """
        from array import array

        place = number("base", base), number("first", first), number("last", last)
        both = api.schedule_envelope(
            self._handle, whole("group", group), *place, whole("columns", columns)
        )
        return array("d", both[0]), array("d", both[1])

    def outline(
        self, first: int, last: int, most: int = 100, base: float = 1.0, group: int = 0
    ) -> dict[str, Any]:
        """The phases of a run from the step `first` to the step `last`: ``phases``, at most `most`
        dicts with the keys of ``swiftlr_schedule_outline()`` in C, and ``next``, the first step of
        what is left out, or None.
        """
        import json

        place = number("base", base), number("first", first), number("last", last)
        text = api.schedule_outline(
            self._handle, whole("group", group), *place, whole("most", most)
        )
        outline: dict[str, Any] = lenient(json.loads(text))
        return outline

    def to_numpy(self, steps: int, *, base: float = 1.0, first: float = 0, group: int = 0) -> Any:
        """The values of `steps` steps from `first` on, as an array of NumPy's, which is needed."""
        from importlib import import_module

        return import_module("swiftlr._plot._frames").to_numpy(self, steps, base, first, group)

    def to_pandas(self, steps: int, *, base: Any = 1.0, first: int = 0, group: int = 0) -> Any:
        """The values of `steps` steps from `first` on, as a table of pandas', which is needed: a
        column for each curve, a row for each step. ``base`` may be a dict with the base values of
        several curves.
        """
        from importlib import import_module

        return import_module("swiftlr._plot._frames").to_pandas(self, steps, base, first, group)

    def curve(self, name: str) -> Schedule:
        """One curve of a ``swiftlr.curves`` as a schedule. "lr" of any other schedule is itself."""
        curve = api.schedule_curve(self._handle, string("name", name))
        return Schedule.__new__(Schedule)._adopt(curve, self._functions)

    def spec(self) -> dict[str, Any]:
        """The spec with every default filled in."""
        import json

        spec: dict[str, Any] = json.loads(self.spec_json())
        return spec

    def spec_json(self) -> str:
        """The spec with every default filled in, as JSON text."""
        return api.schedule_spec(self._handle)

    def fingerprint(self) -> int:
        """64 bits that stand for the canonical spec. The ranks of a run, and the run that resumes
        it, compare them to see that their schedules are the same. Functions count by their names.
        """
        return api.schedule_fingerprint(self._handle)

    @property
    def functions(self) -> Functions:
        """The functions that the spec names."""
        return dict(self._functions or {})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Schedule):
            return NotImplemented
        return self.spec_json() == other.spec_json() and self.functions == other.functions

    def __hash__(self) -> int:
        return hash(self.spec_json())

    def __repr__(self) -> str:
        from ._repr import constructor_call

        return constructor_call(self.spec(), self.functions)

    def __reduce__(self) -> tuple[Any, ...]:
        return Schedule, (self.spec_json(), self._functions)

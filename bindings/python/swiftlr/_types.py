"""The types in the signatures of this package, which Python can evaluate, too, as
``typing.get_type_hints`` does. ``import swiftlr`` does not import typing, which takes longer than
all the rest, so while it runs ``Any`` is object and a choice of words is a str.
"""

from __future__ import annotations

from _collections_abc import Callable, Iterable, Mapping

TYPE_CHECKING = False  # typing.TYPE_CHECKING
if TYPE_CHECKING:
    from array import array
    from os import PathLike
    from typing import Any, Literal, Protocol

    from typing_extensions import Self

    JSON = str | bytes | Mapping[str, Any]
    """A state, a checkpoint or the like: JSON text, or the object it stands for."""

    class HasState(Protocol):
        """What a schedule is in, such as a scheduler of swiftlr's or of torch's."""

        def state_dict(self) -> dict[str, Any]: ...

    class HasSpec(Protocol):
        """What a Schedule is."""

        def spec_json(self) -> str: ...

    Spec = JSON | PathLike[str] | HasSpec | HasState
    """What there is a schedule in. _specs says how each is read."""
    Numbers = array[float]
    Form = Literal["closed", "chain", "chain32"]
    Mismatch = Literal["fail", "keep", "use", "rescale"]
    Precision = Literal["float64", "float32"]
    Rounding = Literal["nearest", "up", "down"]
else:
    Any = Self = Numbers = Spec = object
    JSON = str | bytes | Mapping[str, object]
    Form = Mismatch = Precision = Rounding = str

Functions = dict[str, Callable[[float], float]]
"""The functions that a spec refers to by name."""

__all__ = [
    "JSON",
    "Any",
    "Callable",
    "Form",
    "Functions",
    "Iterable",
    "Mapping",
    "Mismatch",
    "Numbers",
    "Precision",
    "Rounding",
    "Self",
    "Spec",
]

"""Where several objects of JSON differ, and what a load says when it replaces a schedule."""

from __future__ import annotations

from ._types import Any, Iterable

TYPE_CHECKING = False  # as in _types
if TYPE_CHECKING:
    from collections.abc import Iterator


class Words(str):
    """A value that is said as it is, without quotes."""

    __slots__ = ()


MISSING = Words("nothing")


def differing(path: str, values: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    """Each place where they differ, and what each has there. Where types do, the parameters are not
    compared."""
    if all(isinstance(value, dict) for value in values):
        for key in dict.fromkeys(key for value in values for key in value):
            found = list(differing(f"{path}.{key}", [value.get(key, MISSING) for value in values]))
            yield from found
            if key == "type" and found:
                return
    elif all(isinstance(value, list) for value in values) and len(set(map(len, values))) == 1:
        for i, items in enumerate(zip(*values)):
            yield from differing(f"{path}[{i}]", list(items))
    else:
        yield from unlike(path, values)


def unlike(path: str, values: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    """The values if they are not all the same. A NaN is the same as another."""
    first = values[0]
    if any(value != first and not (value != value and first != first) for value in values[1:]):
        yield path, values


def tell_of_load(scheduler: Any, found: Iterable[tuple[str, list[Any]]]) -> None:
    """Logs that a state has replaced parameters, as torch's load_state_dict() does without a word:
    `found` has each with what it was and what it is now."""
    told = "; ".join(f"{path}: {old!r} before, {new!r} now" for path, (old, new) in found)
    if told:
        from logging import getLogger

        getLogger("swiftlr").warning(
            "%s: the loaded state has another schedule, which it goes on with: %s; "
            "resume() asks first",
            type(scheduler).__name__,
            told,
        )

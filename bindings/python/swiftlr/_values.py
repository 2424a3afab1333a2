"""Values on their way into the engine: what is no number or no JSON is refused by name."""

from __future__ import annotations

from operator import index

from ._types import Any


def number(name: str, value: Any) -> float:
    """A float, an int, or what turns into one exactly as they do (NumPy's scalars)."""
    if not isinstance(value, (bool, str, bytes)) and value is not None:
        try:
            return float(value)
        except (TypeError, ValueError, OverflowError):
            pass
    raise ValueError(f"{name}: {value!r} is not allowed; a number")


def whole(name: str, value: Any) -> int:
    if not isinstance(value, bool) and hasattr(value, "__index__") and index(value) >= 0:
        return index(value)
    raise ValueError(f"{name}: {value!r} is not allowed; a whole number from 0 on")


def string(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError(f"{name}: {value!r} is not allowed; a string")


def rates(name: str, values: Any) -> list[float]:
    if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
        raise ValueError(f"{name}: {values!r} is not allowed; a list of numbers, one a group")
    return [number(f"{name}[{i}]", value) for i, value in enumerate(values)]


def json_text(name: str, value: Any) -> bytes:
    """JSON text for the engine. Infinities and NaN are written as its strings for them."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        text = value
    else:
        import json

        try:
            text = json.dumps(strict(value), allow_nan=False)
        except (TypeError, RecursionError) as error:
            raise ValueError(f"{name}: {value!r} is not allowed; JSON ({error})") from None
    # A lone surrogate is no UTF-8 either way; the engine says where it stands.
    return text.encode("utf-8", "surrogatepass")


def named(function: Any, otherwise: str, functions: dict[str, Any]) -> str:
    """The name under which a spec has a function, which joins the others: its own or that of its
    class, or else `otherwise`."""
    plain = getattr(function, "func", function)  # of a functools.partial
    own = getattr(plain, "__name__", type(plain).__name__)
    return called(own if own.isidentifier() else otherwise, function, functions)


def called(wish: str, function: Any, functions: dict[str, Any]) -> str:
    """The name under which a function joins the others: `wish`, with a number if another one has
    that."""
    name, count = wish, 1
    while functions.setdefault(name, function) is not function:
        count += 1
        name = f"{wish}_{count}"
    return name


def strict(value: Any) -> Any:
    """`value` with the strings that stand for the numbers JSON cannot hold."""
    if isinstance(value, float) and value - value != 0:
        return "Infinity" if value > 0 else "-Infinity" if value < 0 else "NaN"
    if hasattr(value, "items"):
        return {key: strict(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [strict(item) for item in value]
    return strict(value.tolist()) if hasattr(value, "tolist") else value  # NumPy's


_NUMBERS = {text: float(text) for text in ("Infinity", "-Infinity", "NaN")}


def lenient(value: Any) -> Any:
    """`value` with the numbers that such strings stand for."""
    if isinstance(value, str):
        return _NUMBERS.get(value, value)
    if isinstance(value, dict):
        return {key: lenient(item) for key, item in value.items()}
    if isinstance(value, list):
        return [lenient(item) for item in value]
    return value

"""A constructor for every type of schedule, under its framework's name, with its parameters::

    from swiftlr import schedules

    schedules.optax.cosine_decay_schedule(init_value=1.0, decay_steps=100)
    schedules.torch.LambdaLR(lr_lambda=lambda epoch: 0.95**epoch)

They give a ``swiftlr.Schedule``. A part of a schedule is another one, a scheduler, or a spec; a
function is a callable, or its name if ``functions`` has it. Names with a dot have an underscore for
it (``deepspeed.OneCycle_momentum``), and so do names that Python keeps for itself (``from_``).

They are made from what the engine says of its types, when they are first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence  # noqa: F401
from functools import cache
from inspect import Parameter, Signature
from types import SimpleNamespace
from typing import Any, Literal  # noqa: F401

from ._names import identifier, python_name
from ._schedule import Schedule, types
from ._types import Functions as ByName
from ._types import Spec as Part  # noqa: F401

Object = dict[str, Any]

# The words in which annotations are written, as in schedules.pyi. Literal is one, too.
Function = str | Callable[[float], float]
Functions = ByName | None
Length = float | str | Mapping[str, Any]

# The kinds of parameters that bring functions along.
_CALLING = ("function", "schedule", "schedules", "curves")
_FUNCTIONS = Parameter("functions", Parameter.KEYWORD_ONLY, default=None, annotation="Functions")


@cache
def _peers() -> dict[str, SimpleNamespace]:
    peers: dict[str, SimpleNamespace] = {}
    for type in types():
        peer, name = python_name(type["name"])
        setattr(peers.setdefault(peer, SimpleNamespace()), name, _constructor(type))
    return peers


def __getattr__(name: str) -> SimpleNamespace:
    try:
        return _peers()[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None


def __dir__() -> list[str]:
    return list(_peers())


# ---- What a type looks like in Python, here and in schedules.pyi ---------------------------------


def signature(type: Object) -> Signature:
    """By position as far as the order of the framework's parameters allows it, then by name."""
    made: list[Parameter] = []
    kind = Parameter.POSITIONAL_OR_KEYWORD
    for parameter in type["parameters"]:
        default = parameter.get("default", Parameter.empty)
        if made and default is Parameter.empty and made[-1].default is not Parameter.empty:
            kind = Parameter.KEYWORD_ONLY
        name = identifier(parameter["name"])
        made.append(Parameter(name, kind, default=default, annotation=_annotation(parameter)))
    if _takes_functions(type):
        made.append(_FUNCTIONS)
    return Signature(made, return_annotation="Schedule")


def _takes_functions(type: Object) -> bool:
    return any(p["kind"] in _CALLING for p in type["parameters"])


def _annotation(parameter: Object) -> str:
    """In the words of schedules.pyi."""
    kind = parameter["kind"]
    number = "int" if parameter.get("whole") else "float"
    if parameter.get("unit") == "steps":
        number = "Length"
    text = {
        "number": number,
        "list": f"Sequence[{number}]",
        "pairs": f"Sequence[tuple[{number}, float]]",
        "choice": f"Literal[{', '.join(map(repr, parameter.get('choices', ())))}]",
        "product": "str",
        "flag": "bool",
        "schedule": "Part",
        "schedules": "Sequence[Part]",
        "curves": "Mapping[str, Part]",
        "function": "Function",
    }[kind]
    if "of" in parameter:
        text = "Sequence[Mapping[str, Any]]"
    if parameter.get("per_group") or parameter.get("listed"):
        text += f" | Sequence[{text}]"
    if parameter.get("nullable"):
        text += " | None"
    return text


def documentation(type: Object) -> str:
    parameters = [
        f"\n    {identifier(one['name'])}: {one['meaning']} Allowed: {one['allowed']}."
        for one in type["parameters"]
    ]
    text = type["documentation"]
    if parameters:
        text += "\n\nParameters:" + "".join(parameters)
    if type["source"]:
        text += f"\n\nSource: {type['source']}."
    return text


# ---- Constructors --------------------------------------------------------------------------------


def _constructor(type: Object) -> Callable[..., Schedule]:
    names = {identifier(p["name"]): p["name"] for p in type["parameters"]}
    made = signature(type)

    def constructor(*args: Any, **kwargs: Any) -> Schedule:
        try:
            given = made.bind(*args, **kwargs).arguments
        except TypeError as error:
            raise TypeError(f"{type['name']}: {error}") from None
        functions = given.pop("functions", None)
        spec = {names[name]: value for name, value in given.items()}
        return Schedule({"type": type["name"], **spec}, functions)

    peer, name = python_name(type["name"])
    constructor.__name__, constructor.__qualname__ = name, f"{peer}.{name}"
    constructor.__module__ = __name__
    constructor.__doc__ = documentation(type)
    constructor.__signature__ = made  # type: ignore[attr-defined]
    constructor.__annotations__ = {one.name: one.annotation for one in made.parameters.values()}
    constructor.__annotations__["return"] = made.return_annotation
    return constructor

"""What Python, pydantic and the type checkers make of the signatures."""

import inspect
import sys
import typing
from types import FunctionType
from typing import Any

import pydantic
import pytest

import swiftlr
import swiftlr.torch
from swiftlr import schedules


def functions(owner, names):
    """The public functions and methods of this package; not all of torch's have types."""
    for name in names:
        # Some of the package's own are imported when they are used.
        get = getattr if inspect.ismodule(owner) else inspect.getattr_static
        thing = get(owner, name)
        thing = getattr(thing, "fget", None) or getattr(thing, "__func__", thing)
        if not getattr(thing, "__module__", "").startswith("swiftlr"):
            continue
        if inspect.isclass(thing):
            members = [one for one in dir(thing) if one[0] != "_" or one == "__init__"]
            yield from functions(thing, members)
        elif isinstance(thing, FunctionType):
            yield pytest.param(thing, id=f"{owner.__name__}.{name}")


PUBLIC = [
    *functions(swiftlr, swiftlr.__all__),
    *functions(swiftlr.torch, swiftlr.torch.__all__),
]


@pytest.mark.parametrize("function", PUBLIC)
def test_the_types_of_a_signature_can_be_evaluated(function):
    hints = typing.get_type_hints(function)
    assert hints.keys() >= set(inspect.signature(function, eval_str=True).parameters) - {
        "self",
        "cls",
    }


def test_the_types_of_the_constructors_can_be_evaluated():
    for peer in dir(schedules):
        for make in vars(getattr(schedules, peer)).values():
            assert typing.get_type_hints(make)["return"] is swiftlr.Schedule


SPEC = {"type": "torch.StepLR", "step_size": 3}


def test_pydantic_checks_calls():
    """Its own argument is for the classes that it does not know."""
    check = pydantic.validate_call(config={"arbitrary_types_allowed": True})
    for function in (swiftlr.check, swiftlr.resolve, swiftlr.types):
        pydantic.validate_call(function)
    assert pydantic.validate_call(swiftlr.check)(SPEC, "10") == []
    with pytest.raises(pydantic.ValidationError, match="integer"):
        pydantic.validate_call(swiftlr.check)(SPEC, "ten")
    for function in (swiftlr.torch.save, swiftlr.torch.resume, swiftlr.Scheduler.resume):
        check(function)
    scheduler = swiftlr.Scheduler(SPEC, [1.0])
    assert check(scheduler.step)("3") == [0.1] and scheduler.last_epoch == 3
    assert check(schedules.torch.StepLR)(step_size=3).spec()["step_size"] == 3
    with pytest.raises(pydantic.ValidationError, match="gamma"):
        check(schedules.torch.StepLR)(step_size=3, gamma="much")


def test_importing_the_package_does_not_import_typing():
    from child import run

    assert run("import swiftlr, sys; print('typing' in sys.modules)") == "False", sys.version
    assert typing.get_type_hints(swiftlr.types)["return"] != list[dict[str, Any]]

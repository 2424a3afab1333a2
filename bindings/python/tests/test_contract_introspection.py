"""Whoever inspects a method of a drop-in finds torch's, on the class and on an instance."""

import copy
import functools
import inspect
import pickle
import typing
import weakref
from types import FunctionType, MethodType

import cloudpickle
import pytest
from schedulers import CLASSES, MODULES, TORCH, assert_same, every_class, make, metric
from torch.optim import lr_scheduler

import swiftlr.torch

QUESTIONS = {
    name: question
    for name, question in vars(inspect).items()
    if isinstance(question, FunctionType) and question.__module__ == "inspect"
    if not name.startswith("_")
}
ATTRIBUTES = """
__name__ __qualname__ __module__ __doc__ __annotations__ __defaults__ __kwdefaults__ __code__
__globals__ __closure__ __builtins__ __dict__ __type_params__
""".split()

# They ask nothing: one writes a mark on what it is given, one makes a function.
OTHERS = {"markcoroutinefunction", "formatannotationrelativeto"}
# It goes past attributes to what lies in memory.
OTHERS |= {"getmembers_static"}


def methods(cls):
    return [name for name in dir(cls) if name[0] != "_" and inspect.isroutine(getattr(cls, name))]


MEMBERS = [
    (kind, name) for kind in CLASSES for name in methods(getattr(TORCH, kind)) if name != "scale_fn"
] + [("CyclicLR", "scale_fn")]


def answer(question, member, owner):
    """What a function of `inspect` says, the objects themselves left out."""
    try:
        said = question(member)
    except Exception as error:
        return type(error)
    if question is inspect.getmembers:
        return [name for name, _ in said]
    if isinstance(said, str):
        return said.replace(repr(owner), "its object")
    if isinstance(said, dict):
        return {key: "its object" if one is owner else one for key, one in said.items()}
    return "itself" if said is member or said == member else said


@pytest.mark.parametrize("kind, name", MEMBERS)
@pytest.mark.parametrize("on", ["the class", "an instance"])
def test_inspect_finds_torchs_methods(kind, name, on):
    owners = [
        make(kind, module) if on == "an instance" else getattr(module, kind) for module in MODULES
    ]
    mine, torchs = (getattr(owner, name) for owner in owners)
    for asked, question in QUESTIONS.items():
        if asked not in OTHERS:
            said = [answer(question, m, owner) for m, owner in zip((mine, torchs), owners)]
            assert said[0] == said[1], asked
    for attribute in ATTRIBUTES:
        assert getattr(mine, attribute, None) == getattr(torchs, attribute, None), attribute
    assert typing.get_type_hints(mine) == typing.get_type_hints(torchs)
    assert isinstance(mine, MethodType if on == "an instance" else FunctionType)


@every_class
def test_constructors_look_like_torchs(name):
    mine, torchs = (getattr(module, name) for module in MODULES)
    for look in (inspect.signature, inspect.getfullargspec):
        assert look(mine) == look(torchs)
        assert look(mine.__init__) == look(torchs.__init__)
    assert mine.__init__ is torchs.__init__


@every_class
def test_step_is_a_method(name):
    scheduler, cls = make(name), getattr(swiftlr.torch, name)
    given = (1.0,) if "Plateau" in name else ()
    step = scheduler.step
    assert step.__func__ is cls.step and step.__self__ is scheduler
    assert step == scheduler.step and hash(step) == hash(scheduler.step)
    ways = [
        lambda: step(*given),
        lambda: cls.step(scheduler, *given),
        lambda: step(**dict(zip(["metrics"], given))),
        functools.partial(step, *given),
        functools.partial(cls.step, scheduler, *given),
        lambda: weakref.WeakMethod(step)()(*given),
        lambda: weakref.ref(cls.step)()(scheduler, *given),
        lambda: cls.step.__get__(scheduler)(*given),
        lambda: MethodType(cls.step, scheduler)(*given),
        lambda: super(subclass, scheduler).step(*given),
    ]
    scheduler.__class__ = subclass = type("Mine", (cls,), {})
    other = make(name, TORCH)
    for way in ways:
        assert way() is None
        other.step(*given)
        assert scheduler._engaged
        assert_same(scheduler, other)


@every_class
def test_a_bound_step_is_pickled_as_torchs(name):
    given = (1.0,) if "Plateau" in name else ()
    scheduler, other = make(name), make(name, TORCH)
    for dumps, loads in ((pickle.dumps, pickle.loads), (cloudpickle.dumps, cloudpickle.loads)):
        mine, torchs = (loads(dumps(one.step)) for one in (scheduler, other))
        mine(*given), torchs(*given)
        assert type(mine.__self__) is type(scheduler)
        assert_same(mine.__self__, torchs.__self__)
    step = getattr(swiftlr.torch, name).step
    assert pickle.loads(pickle.dumps(step)) is copy.copy(step) is copy.deepcopy(step) is step
    assert copy.copy(scheduler.step) == scheduler.step


@every_class
def test_a_call_that_is_wrong_says_what_torchs_says(name):
    scheduler, other = make(name), make(name, TORCH)
    for given, named in (((1, 2, 3), {}), ((), {"wrong": 1}), ((), {"epoch": 1, "wrong": 2})):
        said = []
        for one in (scheduler, other):
            with pytest.raises(TypeError) as error:
                one.step(*given, **named)
            said.append(str(error.value))
        assert said[0] == said[1]
        assert_same(scheduler, other)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'self'"):
        getattr(swiftlr.torch, name).step(**({"metrics": 1.0} if "Plateau" in name else {}))


def test_step_is_torchs_own_for_torchs_objects():
    other = make("StepLR", TORCH)
    swiftlr.torch.StepLR.step(other)
    assert other.last_epoch == 1
    with pytest.raises(AttributeError):
        swiftlr.torch.StepLR.step(object())


class Counted:
    """Stands before a drop-in, and counts its steps."""

    steps = 0

    def step(self, *given, **named):
        self.steps += 1
        return super().step(*given, **named)


@every_class
def test_a_step_of_the_users_own_calls_that_of_the_drop_in(name):
    cls = getattr(swiftlr.torch, name)

    class Overriding(cls):
        steps = 0

        def step(self, *given):
            self.steps += 1
            super().step(*given)

    class Mixed(Counted, cls): ...

    given = (1.0,) if "Plateau" in name else ()
    for mine in (Overriding, Mixed):
        scheduler, other = make(name), make(name, TORCH)
        scheduler.__class__ = mine
        for _ in range(3):
            scheduler.step(*given)
            other.step(*given)
        state = scheduler.state_dict()
        assert state.pop("steps") == 3
        assert repr(state) == repr(other.state_dict()) or "lambda" in repr(state)


# ---- ScheduleLR ----------------------------------------------------------------------------------

PLATEAU = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.5}


def schedule(spec):
    target = make("StepLR").optimizer
    target.step()
    return swiftlr.torch.ScheduleLR(target, spec)


def test_a_schedule_that_follows_a_metric_shows_it():
    follows, plain = schedule(PLATEAU), schedule({"type": "torch.StepLR", "step_size": 2})
    assert str(inspect.signature(follows.step)) == (
        "(metrics: 'SupportsFloat | None' = None) -> 'None'"
    )
    assert typing.get_type_hints(follows.step)["metrics"] == typing.SupportsFloat | None
    torchs = lr_scheduler.LRScheduler.step
    assert inspect.signature(swiftlr.torch.ScheduleLR.step) == inspect.signature(torchs)
    assert plain.step.__code__ is torchs.__code__
    for scheduler in (follows, plain):
        assert inspect.ismethod(scheduler.step) and inspect.isfunction(scheduler.step.__func__)
        assert weakref.WeakMethod(scheduler.step)() == scheduler.step == copy.copy(scheduler.step)
    assert type(follows).state_dict.__doc__ == lr_scheduler.LRScheduler.state_dict.__doc__


def test_a_metric_given_to_step_reaches_the_engine():
    import numpy
    import torch

    scheduler = schedule(PLATEAU)
    for position, value in enumerate((1.0, 2, torch.tensor([3.0]), numpy.float32(3)), start=1):
        scheduler.step(value) if position % 2 else scheduler.step(metrics=value)
        assert scheduler._engaged and scheduler.last_epoch == position
    assert scheduler.get_last_lr() == [0.1 / 8]


# ---- Trainers that decide by what they see -------------------------------------------------------

DECISIONS = {
    "the names of the parameters": lambda step: "metrics" in inspect.signature(step).parameters,
    "the parameters that must be given": lambda step: any(
        one.default is inspect.Parameter.empty
        for one in inspect.signature(step).parameters.values()
    ),
    "the type of a parameter": lambda step: (
        typing.SupportsFloat in typing.get_type_hints(step).values()
    ),
    "getfullargspec": lambda step: "metrics" in inspect.getfullargspec(step).args,
    "the names in the code": lambda step: "metrics" in step.__code__.co_varnames,
    "the number of arguments in the code": lambda step: step.__code__.co_argcount == 3,
    "the function of the method": lambda step: (
        inspect.ismethod(step) and "metrics" in step.__func__.__code__.co_varnames
    ),
    "a weak method": lambda step: (
        "metrics" in inspect.signature(weakref.WeakMethod(step)()).parameters
    ),
    "the source": lambda step: "metrics" in inspect.getsource(step).splitlines()[0],
    "the class of the method": lambda step: (
        step.__qualname__ == "ReduceLROnPlateau.step"
        and step.__module__ == "torch.optim.lr_scheduler"
    ),
    "the docstring": lambda step: "epoch" not in step.__doc__ and "metrics" in step.__annotations__,
    "whether a call would fit": lambda step: not fits(step),
}


def fits(step):
    try:
        inspect.signature(step).bind()
    except TypeError:
        return False
    return True


@pytest.mark.parametrize("decision", DECISIONS)
@every_class
def test_trainers_that_look_at_step_train(name, decision):
    both = make(name), make(name, TORCH)
    for scheduler in both:
        takes_metric = DECISIONS[decision](scheduler.step)
        for epoch in range(12):
            scheduler.step(metric(epoch)) if takes_metric else scheduler.step()
    assert_same(*both)

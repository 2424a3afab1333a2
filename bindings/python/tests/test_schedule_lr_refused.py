"""A call of ScheduleLR that fails changes nothing, whichever half of it fails."""

import copy
import json
from collections import namedtuple

import pytest
import torch
from bits import same

import swiftlr
from swiftlr.torch import ScheduleLR, resume, save

COSINE = {"type": "swiftlr.curve", "shape": "cosine", "over": 10}
PLATEAU = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.5}
FUNCTION = {"type": "torch.LambdaLR", "lr_lambda": ["good", "bad"]}
OTHERS = {"weight_decay": COSINE, "betas.0": COSINE}
SPECS = [{"type": "swiftlr.curves", "curves": {"lr": rate, **OTHERS}} for rate in (COSINE, PLATEAU)]
pytestmark = pytest.mark.filterwarnings("ignore")  # of jumps, and of the order of steps
every_spec = pytest.mark.parametrize("spec", SPECS, ids=["epoch", "metric"])


class Unwritable(dict):
    def __setitem__(self, key, value):
        raise RuntimeError("read only")


class Betas(namedtuple("Betas", "first second")):
    """A tuple that is not built from one iterable."""


class Fails(RuntimeError):
    pass


def fail(*_):
    raise Fails


def optimizer(kind=float):
    groups = [
        {
            "params": [torch.nn.Parameter(torch.zeros(1))],
            "lr": torch.tensor(lr, dtype=kind) if kind is not float else lr,
        }
        for lr in (0.1, 0.02)
    ]
    return torch.optim.AdamW(groups, betas=(0.7, 0.95), weight_decay=0.25)


# ---- What makes the second group fail ------------------------------------------------------------


def unwritable(groups):
    groups[1] = Unwritable(groups[1])


def without_a_place(groups):
    del groups[1]["weight_decay"]


def betas_are_a_number(groups):
    groups[1]["betas"] = 0.9


def betas_are_empty(groups):
    groups[1]["betas"] = ()


def betas_are_anothers(groups):
    groups[1]["betas"] = Betas(0.7, 0.95)


def rate_is_none(groups):
    groups[1]["lr"] = None


def rate_is_a_string(groups):
    groups[1]["lr"] = "auto"


def rate_is_missing(groups):
    del groups[1]["lr"]


def rate_is_many(groups):
    groups[1]["lr"] = torch.zeros(2)


def rate_cannot_be_filled(groups):
    groups[1]["lr"] = torch.tensor(0.02, requires_grad=True)


SPOILT = [
    unwritable,
    without_a_place,
    betas_are_a_number,
    betas_are_empty,
    betas_are_anothers,
    rate_is_none,
    rate_is_a_string,
    rate_is_missing,
    rate_is_many,
    rate_cannot_be_filled,
]
every_flaw = pytest.mark.parametrize("spoil", SPOILT, ids=lambda one: one.__name__)
every_kind = pytest.mark.parametrize("kind", [float, torch.float32, torch.float64], ids=str)


def picture(optimizer):
    """What the groups have, in copies."""
    return [
        {key: copy.deepcopy(value) for key, value in group.items() if key != "params"}
        for group in optimizer.param_groups
    ]


def unchanged(call, scheduler, error=Exception):
    groups, state = picture(scheduler.optimizer), scheduler.state_dict()
    tensors = [group.get("lr") for group in scheduler.optimizer.param_groups]
    with pytest.raises(error) as raised:
        call()
    assert same(picture(scheduler.optimizer), groups)
    assert all(a is b.get("lr") for a, b in zip(tensors, scheduler.optimizer.param_groups))
    assert same(scheduler.state_dict(), state)
    return raised.value


# ---- Each public call ----------------------------------------------------------------------------


@every_spec
@every_flaw
@every_kind
def test_the_constructor(spec, spoil, kind):
    target = optimizer(kind)
    spoil(target.param_groups)
    before, step = picture(target), target.step
    with pytest.raises(Exception):  # noqa: B017
        ScheduleLR(target, spec)
    assert same(picture(target), before)
    assert target.step == step


@every_spec
@every_flaw
@every_kind
@pytest.mark.parametrize("steps", [0, 1, 3])
def test_a_step(spec, spoil, kind, steps):
    scheduler = ScheduleLR(optimizer(kind), spec)
    for _ in range(steps):
        scheduler.optimizer.step()
        scheduler.step(*([0.5] if "plateau" in scheduler.spec else []))
    spoil(scheduler.optimizer.param_groups)
    calls = [scheduler.step, lambda: scheduler.step(3)]
    if "plateau" in scheduler.spec:
        calls.append(lambda: scheduler.step_metric(0.5))
    for call in calls:
        unchanged(call, scheduler)


@every_spec
@every_kind
@pytest.mark.parametrize("spoil", [unwritable, rate_cannot_be_filled], ids=lambda one: one.__name__)
def test_resume(spec, kind, spoil):
    first, second = ScheduleLR(optimizer(kind), spec), ScheduleLR(optimizer(kind), spec)
    first.optimizer.step()
    first.step(1)
    spoil(second.optimizer.param_groups)
    unchanged(lambda: resume(second, save(first), "keep"), second)


@pytest.mark.parametrize("spec", [FUNCTION, {"type": "swiftlr.curves", "curves": {"lr": FUNCTION}}])
@every_kind
def test_a_function_that_fails_for_the_second_group(spec, kind):
    functions = {"good": lambda e: 0.5, "bad": lambda e: 0.5}
    scheduler = ScheduleLR(optimizer(kind), spec, functions)
    scheduler.optimizer.step()
    for bad in (fail, lambda e: "x"):
        functions["bad"] = bad
        for call in (scheduler.step, lambda: scheduler.step(3), scheduler.get_lr):
            unchanged(call, scheduler)
        functions["bad"] = lambda e: 0.5
        scheduler.step()
    functions["bad"], target = fail, optimizer(kind)
    before = picture(target)
    with pytest.raises(Fails):
        ScheduleLR(target, spec, functions)
    assert same(picture(target), before)


def states(scheduler):
    """States that are wrong somewhere after what is right."""
    state = scheduler.state_dict()
    curves = state["curves"]
    yield "base_lrs", [0.5]
    yield "base_lrs", [0.5, 0.5, 0.5]
    yield "curves", curves[:1]
    yield "curves", [{**one, "name": "x"} for one in curves]
    yield "curves", [*curves[:-1], {**curves[-1], "base_values": [1.0, 2.0, 3.0]}]
    yield "curves", [*curves[:-1], {**curves[-1], "base_values": [1.0, "x"]}]
    yield "spec", "{}"
    yield "spec", json.dumps(COSINE)
    yield "last_epoch", "x"
    if "memory" in state:
        yield "memory", "[]"
        yield "memory", "no JSON"


@every_spec
@every_kind
def test_a_state(spec, kind):
    scheduler = ScheduleLR(optimizer(kind), spec)
    scheduler.optimizer.step()
    scheduler.step(1)
    for key, value in states(scheduler):
        state = {**scheduler.state_dict(), "last_epoch": 5, "_step_count": 6, key: value}
        unchanged(lambda state=state: scheduler.load_state_dict(state), scheduler)
        text = {**json.loads(scheduler.state_json()), "last_epoch": 5, key: value}
        unchanged(lambda text=text: scheduler.load_state_json(json.dumps(text)), scheduler)
    for error in ('{"last_epoch": 5', "[]"):
        unchanged(lambda error=error: scheduler.load_state_json(error), scheduler)
        unchanged(lambda error=error: resume(scheduler, error), scheduler)


def test_rates_that_are_none_are_named():
    for spoil, text in (
        (rate_is_none, r"groups\[1\].lr: None is not allowed; a number or a tensor of one"),
        (rate_is_a_string, r"groups\[1\].lr: 'auto' is not allowed; a number or a tensor of one"),
        (rate_is_missing, r"groups\[1\].lr: missing; a number or a tensor of one"),
        (rate_is_many, r"groups\[1\].lr: tensor\(\[0., 0.\]\) is not allowed; a number or a"),
    ):
        target = optimizer()
        scheduler = ScheduleLR(target, COSINE)
        spoil(target.param_groups)
        for call in (scheduler.step, lambda target=target: ScheduleLR(target, COSINE)):
            with pytest.raises(swiftlr.ArgumentError, match=text):
                call()
    adafactor = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))])
    adafactor.param_groups[0]["lr"] = None  # as transformers' Adafactor has it
    with pytest.raises(swiftlr.ArgumentError, match=r"groups\[0\].lr: None is not allowed"):
        ScheduleLR(adafactor, COSINE)

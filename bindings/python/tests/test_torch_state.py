"""JSON states and checkpoints of the drop-ins, and ScheduleLR."""

import copy
import json
import math
import pickle

import pytest
import torch
from bits import optimizer, rates, same
from test_contract import ALL, advance, assert_same, make, pair

import swiftlr
import swiftlr.torch

every_class = pytest.mark.parametrize("name", ALL)


@every_class
def test_json_state_goes_on_with_the_same_bits(name):
    ours, theirs = pair(name, lrs=(0.1, 0.2))
    advance(ours, theirs, steps=5)
    text = ours.state_json()
    assert list(json.loads(text, parse_constant=pytest.fail)) == list(theirs.state_dict())
    fresh = make(name, lrs=(0.1, 0.2))
    fresh.load_state_json(text)
    fresh.optimizer.load_state_dict(ours.optimizer.state_dict())
    advance(fresh, theirs, steps=5)
    assert_same(fresh, theirs)


@every_class
def test_checkpoint_goes_on_without_torch(name):
    scheduler = make(name)
    advance(scheduler, steps=2)
    functions = {"lr_lambda_0": getattr(scheduler, "lr_lambdas", [len])[0]}
    alone = swiftlr.Scheduler.restore(scheduler.checkpoint_json(), functions)
    for _ in range(6):
        scheduler.step()
        assert alone.step() == scheduler.get_last_lr()


def test_infinities_are_strings_in_json():
    scheduler = make("StepLR")
    scheduler.base_lrs = [math.inf]
    assert json.loads(scheduler.state_json())["base_lrs"] == ["Infinity"]
    scheduler.load_state_json(scheduler.state_json())
    assert scheduler.base_lrs == [math.inf]


def change(text, **members):
    return json.dumps({**json.loads(text), **members})


@pytest.mark.parametrize(
    "damage, error, words",
    [
        (lambda text: text[:-9], swiftlr.JSONError, "line 1 column"),
        (lambda text: "[" * 10_000_000, swiftlr.JSONError, "nested too deeply"),
        (lambda text: text.encode()[:-1] + b"\xff}", swiftlr.JSONError, "utf-8"),
        (lambda text: "[]", swiftlr.StateError, "state: .* is not allowed; an object"),
        (lambda text: text.replace("0.1", "NaN", 1), swiftlr.JSONError, "NaN is no JSON"),
        (lambda text: '{"a": 1, "a": 2}', swiftlr.JSONError, "'a' stands twice"),
        (lambda text: change(text, gama=1), swiftlr.StateError, "gama: not a key"),
        (
            lambda text: change(text, gamma="1"),
            swiftlr.StateError,
            "gamma: '1' is not allowed; a num",
        ),
        (lambda text: change(text, gamma=True), swiftlr.StateError, "gamma: True is not allowed"),
        (lambda text: change(text, base_lrs=[1, 2]), swiftlr.StateError, "a list of 1 values"),
        (lambda text: change(text, base_lrs=[None]), swiftlr.StateError, "base_lrs\\[0\\]: None"),
        (lambda text: make("LinearLR").state_json(), swiftlr.StateError, "missing|not a key"),
        (lambda text: make("SequentialLR").state_json(), swiftlr.StateError, "missing|not a key"),
    ],
)
def test_json_that_does_not_fit_changes_nothing(damage, error, words):
    scheduler = make("StepLR")
    advance(scheduler)
    before = scheduler.state_json()
    with pytest.raises(error, match=words) as caught:
        scheduler.load_state_json(damage(before))
    assert isinstance(caught.value, ValueError)
    assert scheduler.state_json() == before


def test_json_names_the_part_of_a_sequence():
    scheduler = make("SequentialLR")
    state = scheduler.state_dict()
    del state["_schedulers"][1]["gamma"]
    with pytest.raises(swiftlr.StateError, match="_schedulers\\[1\\].gamma: missing; a number"):
        scheduler.load_state_json(json.dumps(state))


def test_tensors_have_no_place_in_json():
    scheduler = make("StepLR", lrs=(torch.tensor(0.1),))
    with pytest.raises(ValueError, match="base_lrs: .*tensor.* is not allowed; JSON"):
        scheduler.state_json()
    with pytest.raises(ValueError, match="tensor"):
        scheduler.checkpoint_json()


class TestScheduleLR:
    SPEC = {"type": "torch.CosineAnnealingLR", "T_max": 10}

    def make(self, spec=SPEC, functions=None, **how):
        scheduler = swiftlr.torch.ScheduleLR(optimizer((0.1, 0.2)), spec, functions, **how)
        scheduler.optimizer.step()
        return scheduler

    def test_rates_are_the_schedules(self):
        scheduler, schedule = self.make(), swiftlr.Schedule(self.SPEC)
        for epoch in range(25):
            expected = [schedule.value(epoch, base) for base in (0.1, 0.2)]
            assert same(rates(scheduler.optimizer), expected)
            scheduler.optimizer.param_groups[0]["lr"] = 9.0
            scheduler.step()
            assert scheduler._engaged and scheduler.last_epoch == epoch + 1

    def test_fixed_rate(self):
        scheduler = self.make({"type": "swiftlr.constant"})
        advance(scheduler)
        assert rates(scheduler.optimizer) == [0.1, 0.2]

    def test_jumps(self):
        scheduler = self.make()
        with pytest.warns(UserWarning, match="epoch parameter"):
            scheduler.step(2.5)
        assert rates(scheduler.optimizer)[0] == swiftlr.Schedule(self.SPEC).value(2.5, 0.1)
        scheduler.step()
        assert scheduler.last_epoch == 3.5

    def test_functions(self):
        spec = {"type": "torch.LambdaLR", "lr_lambda": "half"}
        scheduler = self.make(spec, {"half": lambda epoch: 0.5**epoch})
        advance(scheduler)
        assert rates(scheduler.optimizer) == [0.1 / 8, 0.2 / 8]
        assert "functions" not in scheduler.state_dict()

    def test_spec_can_be_replaced(self):
        scheduler = self.make()
        advance(scheduler)
        scheduler.spec = '{"type": "torch.StepLR", "step_size": 2}'
        scheduler.step()
        assert rates(scheduler.optimizer)[0] == 0.1 * 0.1**2

    def test_state_has_the_spec(self):
        old, new = self.make(), self.make({"type": "swiftlr.constant"})
        advance(old)
        new.load_state_json(old.state_json())
        advance(old, new)
        assert same(rates(new.optimizer), rates(old.optimizer))
        assert list(new.state_dict()) == [
            "spec",
            "base_lrs",
            "last_epoch",
            "_step_count",
            "_is_initial",
            "_get_lr_called_within_step",
            "_last_lr",
        ]

    def test_resumes_from_a_bare_epoch(self):
        target = optimizer()
        target.param_groups[0]["initial_lr"] = 0.1
        scheduler = swiftlr.torch.ScheduleLR(target, self.SPEC, last_epoch=6)
        assert rates(target) == [swiftlr.Schedule(self.SPEC).value(7, 0.1)]
        assert scheduler.last_epoch == 7

    def test_tensor_rates(self):
        rate = torch.tensor(0.1, dtype=torch.float64)
        scheduler = swiftlr.torch.ScheduleLR(optimizer((rate,)), self.SPEC)
        scheduler.optimizer.step()
        scheduler.step()
        assert rates(scheduler.optimizer)[0] is rate
        assert rate.item() == swiftlr.Schedule(self.SPEC).value(1, 0.1)

    def test_copies(self):
        scheduler = self.make()
        advance(scheduler)
        for clone in (copy.deepcopy(scheduler), pickle.loads(pickle.dumps(scheduler))):
            clone.step()
            assert (clone.last_epoch, scheduler.last_epoch) == (4, 3)

    def test_bad_spec(self):
        with pytest.raises(swiftlr.SpecError, match="T_max"):
            self.make({"type": "torch.CosineAnnealingLR", "T_max": 0})

"""States of the drop-ins: as JSON, as torch's, and as others and earlier versions give them; and
ScheduleLR."""

import copy
import json
import math
import pickle
from collections import Counter

import pytest
import torch
from bits import optimizer, rates, same
from scheduler_cases import CASES, advance, assert_same, kept
from torch.optim import lr_scheduler, swa_utils

import swiftlr
import swiftlr.torch

DROP_INS = [name for name in CASES if name not in ("a user's class", "with a user's part")]
MOMENTS = (0, 4, 5)
every_case = pytest.mark.parametrize("name", CASES)
every_drop_in = pytest.mark.parametrize("name", DROP_INS)


def make(name, module="ours", steps=6):
    scheduler = CASES[name].make(module)
    advance(scheduler, steps)
    return scheduler


def go(*schedulers, steps=3):
    for scheduler in schedulers:
        advance(scheduler, steps)


# ---- JSON ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("steps", MOMENTS)
@every_drop_in
def test_json_state_goes_on_with_the_same_bits(name, steps):
    ours, theirs = make(name, steps=steps), make(name, "torch's", steps)
    text = ours.state_json()
    assert list(json.loads(text, parse_constant=pytest.fail)) == list(kept(theirs))
    fresh = make(name, steps=0)
    fresh.optimizer.load_state_dict(copy.deepcopy(ours.optimizer.state_dict()))
    fresh.load_state_json(text.encode())
    assert_same(fresh, ours)
    advance(fresh, 5)
    advance(theirs, 5)
    assert_same(fresh, theirs)


def test_milestones_are_pairs_in_json():
    scheduler = make("MultiStepLR")
    scheduler.milestones = Counter([3, 2.5, 3])
    assert json.loads(scheduler.state_json())["milestones"] == [[3, 2], [2.5, 1]]
    other = make("MultiStepLR")
    other.load_state_json(scheduler.state_json())
    assert same(other.milestones, Counter({3: 2, 2.5: 1}))
    assert [type(key) for key in other.milestones] == [int, float]


def test_infinities_are_strings_in_json():
    scheduler = make("StepLR")
    scheduler.base_lrs = [math.inf, -math.inf]
    assert json.loads(scheduler.state_json())["base_lrs"] == ["Infinity", "-Infinity"]
    scheduler.load_state_json(scheduler.state_json())
    assert scheduler.base_lrs == [math.inf, -math.inf]


def test_only_in_the_place_of_a_number_is_such_a_string_a_number():
    scheduler = make("CyclicLR scaled by an object")
    scheduler.mode = "Infinity"
    scheduler._scale_fn_custom.seen = {"name": "NaN", "value": math.nan}
    other = make("CyclicLR scaled by an object")
    other._scale_fn_custom.seen = {"name": "", "value": 0.0}
    other.load_state_json(scheduler.state_json())
    assert other.mode == "Infinity"
    assert same(other._scale_fn_custom.seen, {"name": "NaN", "value": math.nan})


def test_attributes_of_function_objects_are_in_json():
    old, new = make("LambdaLR of objects"), make("LambdaLR of objects", steps=0)
    old.lr_lambdas[0].slope = 0.7
    text = old.state_json()
    saved = json.loads(text)["lr_lambdas"]
    assert saved == [{"slope": 0.7, "calls": 7, "seen": [6]}, None]
    function = new.lr_lambdas[0]
    new.load_state_json(text)
    assert new.lr_lambdas[0] is function and vars(function) == vars(old.lr_lambdas[0])


def test_tensors_are_numbers_in_json():
    scheduler = make("StepLR, float32")
    assert json.loads(scheduler.state_json())["base_lrs"] == [torch.tensor(0.1).item()] + [
        torch.tensor(0.02).item()
    ]
    with pytest.raises(swiftlr.StateError, match="base_lrs.0.: 0.1 .* a number of type float32"):
        scheduler.load_state_json(change(scheduler.state_json(), base_lrs=[0.1, 0.02]))


def test_json_may_have_more_milestones_and_least_rates():
    scheduler = make("MultiStepLR")
    scheduler.load_state_json(change(scheduler.state_json(), milestones=[[i, 1] for i in range(9)]))
    assert scheduler.milestones == Counter(range(9))
    scheduler = make("ReduceLROnPlateau")
    scheduler.load_state_json(change(scheduler.state_json(), min_lrs=[0, 1e-3, 1e-4]))
    assert same(scheduler.min_lrs, [0, 1e-3, 1e-4])


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
        (lambda text: text.replace("0.1", "1e999", 1), swiftlr.JSONError, "1e999 is out of range"),
        (lambda text: '{"a": 1, "a": 2}', swiftlr.JSONError, "'a' stands twice"),
        (lambda text: change(text, gama=1), swiftlr.StateError, "gama: not a key"),
        (
            lambda text: change(text, gamma="1"),
            swiftlr.StateError,
            "gamma: '1' is not allowed; a num",
        ),
        (lambda text: change(text, gamma=True), swiftlr.StateError, "gamma: True is not allowed"),
        (lambda text: change(text, base_lrs=[1]), swiftlr.StateError, "a list of 2 values"),
        (
            lambda text: change(text, base_lrs=[1, None]),
            swiftlr.StateError,
            "base_lrs\\[1\\]: None",
        ),
        (lambda text: make("LinearLR").state_json(), swiftlr.StateError, "missing|not a key"),
        (lambda text: make("chain").state_json(), swiftlr.StateError, "missing|not a key"),
    ],
)
def test_json_that_does_not_fit_changes_nothing(damage, error, words):
    scheduler = make("StepLR")
    before = scheduler.state_json()
    with pytest.raises(error, match=words) as caught:
        scheduler.load_state_json(damage(before))
    assert isinstance(caught.value, ValueError)
    assert scheduler.state_json() == before


def test_json_names_the_part_of_a_composition():
    scheduler = make("sequence first in a sequence")
    state = json.loads(scheduler.state_json())
    del state["_schedulers"][0]["_schedulers"][1]["gamma"]
    words = "^_schedulers\\[0\\]._schedulers\\[1\\].gamma: missing; a number"
    with pytest.raises(swiftlr.StateError, match=words):
        scheduler.load_state_json(json.dumps(state))


def test_what_json_cannot_hold_is_named():
    scheduler = make("chain")
    scheduler._schedulers[1].thing = [object()]
    with pytest.raises(ValueError, match=r"^_schedulers\[1\].thing\[0\]: <object .* not allowed"):
        scheduler.state_json()


# ---- torch's states ------------------------------------------------------------------------------


@pytest.mark.parametrize("steps", MOMENTS)
@pytest.mark.parametrize("giver, taker", [("ours", "torch's"), ("torch's", "ours")])
@every_case
def test_state_moves_between_torch_and_the_drop_ins(name, giver, taker, steps):
    old, new = make(name, giver, steps), make(name, taker, 0)
    new.optimizer.load_state_dict(copy.deepcopy(old.optimizer.state_dict()))
    new.load_state_dict(copy.deepcopy(kept(old)))
    assert_same(new, old)
    advance(old, 6)
    advance(new, 6)
    assert_same(new, old)


@every_drop_in
def test_state_is_neither_kept_nor_changed_by_loading(name):
    scheduler, other = make(name), make(name)
    state = scheduler.state_dict()
    copied = copy.deepcopy(state)
    for _ in range(2):
        other.load_state_dict(state)
        advance(other, 3)
        assert same(state, copied)
    spoil(state)
    other.load_state_dict(copied)
    assert same(other.state_dict(), scheduler.state_dict())
    assert_same(make(name), scheduler)


def spoil(value):
    """Changes all that a state holds, in place."""
    if isinstance(value, torch.Tensor):
        value.fill_(9)
    elif isinstance(value, list):
        for item in value:
            spoil(item)
        value.append(9)
    elif isinstance(value, dict):
        for item in value.values():
            spoil(item)
        value.clear()


# ---- States of other containers and earlier versions ---------------------------------------------


@pytest.mark.parametrize(
    "milestones",
    [
        Counter({4: 2, 9: 1}),
        {4: 2, 9: 1},
        {"4": 2, "9": 1},
        {4: 1, 2: 7, "4": 2, "9": 1},  # a distributed checkpoint fills the dict that it finds
        [[4, 2], [9, 1]],
        ((4, 2), (9, 1)),
        [4, 4, 9],
    ],
)
@pytest.mark.parametrize("module", ["ours", "in a sequence"])
def test_milestones_in_every_form(milestones, module):
    if module == "ours":
        scheduler = make("MultiStepLR", steps=0)
        state = part = scheduler.state_dict()
        multi = scheduler
    else:
        scheduler = make("three in a row", steps=0)
        state = scheduler.state_dict()
        part, multi = state["_schedulers"][1], scheduler._schedulers[1]
    part["milestones"] = milestones
    given = copy.deepcopy(state)
    scheduler.load_state_dict(state)
    assert same(multi.milestones, Counter({4: 2, 9: 1}))
    assert [type(key) for key in multi.milestones] == [int, int]
    assert same(state, given)
    with pytest.warns(UserWarning, match="epoch parameter"):
        multi.step(5)
    assert multi.get_last_lr()[0] == 0.1 * 0.3**2


def test_milestones_between_epochs():
    scheduler = make("MultiStepLR")
    scheduler.load_state_dict({**scheduler.state_dict(), "milestones": {"2.5": 1, "3.0": 1}})
    assert same(scheduler.milestones, Counter({2.5: 1, 3.0: 1}))
    before = scheduler.state_dict()
    with pytest.raises(swiftlr.StateError, match="milestones: 'soon' is not allowed; a number"):
        scheduler.load_state_dict({**before, "milestones": {"soon": 1}})
    assert same(scheduler.state_dict(), before)


@pytest.mark.parametrize("strategy", ["cos", "linear"])
def test_one_cycle_of_earlier_versions_has_a_function(strategy):
    build = {"max_lr": 0.1, "total_steps": 16}
    old, new = (
        swiftlr.torch.OneCycleLR(optimizer(), **build, anneal_strategy=kind, cycle_momentum=False)
        for kind in (strategy, "linear" if strategy == "cos" else "cos")
    )
    old.optimizer.step()
    new.optimizer.step()
    go(old)
    state = old.state_dict()
    del state["_anneal_func_type"]
    state["anneal_func"] = getattr(lr_scheduler.OneCycleLR, f"_annealing_{strategy}")
    given = dict(state)
    new.load_state_dict(state)
    assert state == given
    go(old)
    go(new)
    assert same(new.state_dict(), old.state_dict())
    del new._anneal_func_type
    new.load_state_dict({**state, "anneal_func": lambda start, end, pct: 0.25})
    go(new, steps=1)
    assert rates(new.optimizer) == [0.25]


@pytest.mark.parametrize("strategy", ["cos", "linear"])
def test_swa_of_earlier_versions_has_a_function(strategy):
    old, new = (
        swiftlr.torch.SWALR(optimizer(), 0.05, anneal_strategy=kind)
        for kind in (strategy, "linear" if strategy == "cos" else "cos")
    )
    old.optimizer.step()
    new.optimizer.step()
    go(old)
    state = old.state_dict()
    del state["_anneal_strategy"]
    kind = {"cos": "_cosine_anneal", "linear": "_linear_anneal"}[strategy]
    new.load_state_dict({**state, "anneal_func": getattr(swa_utils.SWALR, kind)})
    new.optimizer.load_state_dict(old.optimizer.state_dict())
    go(old)
    go(new)
    assert same(new.state_dict(), old.state_dict())
    assert rates(new.optimizer) == rates(old.optimizer)


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
        go(scheduler)
        assert rates(scheduler.optimizer) == [0.1, 0.2]

    @pytest.mark.parametrize("rate", [0.1, 1])
    @pytest.mark.parametrize("name", ["OneCycleLR", "CyclicLR"])
    @pytest.mark.parametrize("kind", [torch.optim.SGD, torch.optim.Adam])
    def test_momentum_is_the_schedules(self, kind, name, rate):
        how = {"momentum": 0.5} if kind is torch.optim.SGD else {"betas": (0.5, 0.7)}
        spec = {"OneCycleLR": {"max_lr": 1.0, "total_steps": 10}}
        spec["CyclicLR"] = {"base_lr": 0.1, "max_lr": 1.0, "step_size_up": 4}
        schedulers = [
            make(kind([torch.zeros(1)], lr=rate, **how))
            for make in (
                lambda target: swiftlr.torch.ScheduleLR(
                    target, {"type": "torch." + name, **spec[name]}
                ),
                lambda target: getattr(lr_scheduler, name)(target, **spec[name]),
            )
        ]
        for _ in range(9):
            mine, torchs = (one.optimizer.param_groups[0] for one in schedulers)
            for key in ("momentum", "betas"):
                assert same(mine.get(key), torchs.get(key))
            for scheduler in schedulers:
                scheduler.optimizer.step()
                scheduler.step()

    def test_optimizer_without_momentum_gets_none(self):
        spec = {"type": "torch.OneCycleLR", "max_lr": 1.0, "total_steps": 10}
        target = torch.optim.Adagrad([torch.zeros(1)], lr=0.1)
        before = set(target.param_groups[0])
        scheduler = swiftlr.torch.ScheduleLR(target, spec)
        target.step()
        scheduler.step()
        assert set(target.param_groups[0]) == before | {"initial_lr"} and scheduler._engaged

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
        go(scheduler)
        assert rates(scheduler.optimizer) == [0.1 / 8, 0.2 / 8]
        assert "functions" not in scheduler.state_dict()

    def test_a_function_can_be_replaced_in_place(self):
        spec, functions = {"type": "torch.LambdaLR", "lr_lambda": "f"}, {"f": lambda epoch: 0.5}
        scheduler = self.make(spec, functions)
        go(scheduler)
        functions["f"] = lambda epoch: 0.25
        scheduler.step()
        assert rates(scheduler.optimizer)[0] == 0.1 * 0.25

    def test_spec_can_be_replaced(self):
        scheduler = self.make()
        go(scheduler)
        scheduler.spec = '{"type": "torch.StepLR", "step_size": 2}'
        scheduler.step()
        assert rates(scheduler.optimizer)[0] == 0.1 * 0.1**2

    def test_state_has_the_spec(self):
        old, new = self.make(), self.make({"type": "swiftlr.constant"})
        go(old)
        new.load_state_json(old.state_json())
        go(old, new)
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
        go(scheduler)
        for clone in (copy.deepcopy(scheduler), pickle.loads(pickle.dumps(scheduler))):
            clone.step()
            assert (clone.last_epoch, scheduler.last_epoch) == (4, 3)

    def test_bad_spec(self):
        with pytest.raises(swiftlr.SpecError, match="T_max"):
            self.make({"type": "torch.CosineAnnealingLR", "T_max": 0})

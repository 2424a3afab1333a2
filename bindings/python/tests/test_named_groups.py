"""Schedules by the names of groups, and groups that are frozen until a position."""

import re

import pytest
import torch
from torch import nn

from swiftlr import Schedule, schedules
from swiftlr.torch import ParamRule, ScheduleLR, Unfreezing, param_groups, schedule_by_name

STEP = {"type": "torch.StepLR", "step_size": 3}
DECAY = {"type": "torch.ExponentialLR", "gamma": 0.9}
OPTAX = {"type": "optax.cosine_decay_schedule", "init_value": 0.5, "decay_steps": 20}
pytestmark = [pytest.mark.once, pytest.mark.filterwarnings("ignore:.*lr_scheduler.step")]


def model():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(4, 2))


def groups(**given):
    rules = [ParamRule("0", name="body"), ParamRule("2", name="head", lr_factor=2.0)]
    return param_groups(model(), lr=0.1, weight_decay=0.1, rules=rules, **given)


def names(found):
    return [group["name"] for group in found]


class TestByName:
    @pytest.mark.parametrize("before", [True, False])
    def test_each_group_has_its_own(self, before):
        found = groups()
        optimizer = torch.optim.AdamW(found)
        spec = schedule_by_name(found if before else optimizer, {"head*": STEP, "*": DECAY})
        scheduler = ScheduleLR(optimizer, spec)
        for position in range(1, 8):
            scheduler.step()
            for group in optimizer.param_groups:
                own = Schedule(STEP if group["name"].startswith("head") else DECAY)
                base = 0.2 if group["name"].startswith("head") else 0.1
                assert group["lr"] == own.value(position, base)
        assert scheduler._engaged

    def test_one_for_all_is_itself(self):
        assert schedule_by_name(groups(), {"*": STEP}) == Schedule(STEP)

    def test_a_schedule_with_rates_of_its_own_keeps_the_factors(self):
        found = groups()
        spec = schedule_by_name(found, {"*": OPTAX})
        for i, name in enumerate(names(found)):
            factor = 2.0 if name.startswith("head") else 1.0
            assert spec.value(7, found[i]["lr"], group=i) == Schedule(OPTAX).value(7) * factor

    def test_functions_of_one_name_are_two(self):
        def made(factor):
            def f(epoch):
                return factor**epoch

            return schedules.torch.LambdaLR(lr_lambda=f)

        spec = schedule_by_name(groups(), {"head*": made(0.5), "*": made(0.25)})
        values = [spec.value(2, 1.0, group=i) for i in range(len(groups()))]
        assert values == [0.0625 if "head" not in name else 0.25 for name in names(groups())]

    def test_lengths_in_other_units(self):
        epochs = {"type": "torch.StepLR", "step_size": "2ep"}
        spec = schedule_by_name(groups(), {"*": epochs}, run={"steps_per_epoch": 5})
        assert spec.spec()["step_size"] == {"length": "2ep", "steps": 10}

    @pytest.mark.parametrize(
        "call, message",
        [
            (
                lambda: schedule_by_name(groups(), {"haed": STEP}),
                "schedules['haed']: matches no gr",
            ),
            (
                lambda: schedule_by_name(groups(), {"body*": STEP}),
                "none matches the group 'default",
            ),
            (
                lambda: schedule_by_name(groups(), {"*": {"type": "x"}}),
                "schedules['*'].type: \"x\"",
            ),
            (lambda: schedule_by_name([], {"*": STEP}), "groups: none; at least one"),
            (
                lambda: schedule_by_name([{"params": []}], {"*": STEP}),
                "groups[0].name: None is not allowed; a text",
            ),
            (
                lambda: schedule_by_name([{"name": "a"}] * 2, {"*": STEP}),
                "groups[1].name: 'a' is that of another group",
            ),
            (
                lambda: schedule_by_name(groups(), {"*": STEP}, unfreezing=Unfreezing({"b": 1})),
                "starts['b']: matches no group",
            ),
            (lambda: Unfreezing({"a": -1}), "starts['a']: -1 is not allowed; a whole number"),
            (lambda: Unfreezing({"a": 0.5}), "starts['a']: 0.5 is not allowed; a whole number"),
            (lambda: Unfreezing({}, clock="x"), "clock: 'x' is not allowed; 'local' or 'global'"),
            (lambda: Unfreezing({"b": 1}).apply(groups(), 0), "starts['b']: matches no group"),
        ],
    )
    def test_refusals(self, call, message):
        with pytest.raises(ValueError, match=re.escape(message)):
            call()


class TestUnfreezing:
    @pytest.mark.parametrize("clock", ["local", "global"])
    def test_rates_are_0_until_the_group_trains(self, clock):
        found = groups()
        spec = schedule_by_name(found, {"*": STEP}, unfreezing=Unfreezing({"body*": 4}, clock))
        for i, group in enumerate(found):
            is_late = group["name"].startswith("body")
            for position in range(12):
                own = position - 4 if is_late and clock == "local" else position
                expected = Schedule(STEP).value(own, group["lr"])
                if is_late and position < 4:
                    expected = 0.0
                assert spec.value(position, group["lr"], group=i) == expected

    def train(self, steps, optimizer, net, scheduler, unfreezing):
        weights = []
        for _ in range(steps):
            unfreezing.apply(optimizer, scheduler.last_epoch)
            optimizer.zero_grad()
            net(torch.ones(3, 4)).square().sum().backward()
            optimizer.step()
            scheduler.step()
            weights.append([one.detach().clone() for one in net.parameters()])
        return weights

    def start(self, unfreezing):
        net = model()
        rules = [ParamRule("0", name="body"), ParamRule("2", name="head")]
        optimizer = torch.optim.AdamW(param_groups(net, lr=0.1, weight_decay=0.1, rules=rules))
        spec = schedule_by_name(optimizer, {"*": DECAY}, unfreezing=unfreezing)
        return optimizer, net, ScheduleLR(optimizer, spec)

    def test_a_frozen_group_is_left_alone_with_its_moments(self):
        unfreezing = Unfreezing({"body*": 3})
        optimizer, net, scheduler = self.start(unfreezing)
        initial = [one.detach().clone() for one in net.parameters()]
        weights = self.train(6, optimizer, net, scheduler, unfreezing)
        for step, now in enumerate(weights):
            is_same = torch.equal(now[0], initial[0]) and torch.equal(now[1], initial[1])
            assert is_same == (step < 3), step
            assert not torch.equal(now[4], initial[4])
        assert optimizer.state[net[0].weight]["step"] == 3
        assert optimizer.state[net[2].weight]["step"] == 6

    def test_it_says_what_changed(self):
        found = groups()
        unfreezing = Unfreezing({"body*": 3, "head": 5})
        changes = {position: unfreezing.apply(found, position) for position in range(7)}
        bodies = [name for name in names(found) if name.startswith("body")]
        assert {at: sorted(change) for at, change in changes.items() if change} == {
            0: sorted([*bodies, "head"]),
            3: sorted(bodies),
            5: ["head"],
        }

    def test_a_resumed_run_goes_on_by_itself(self):
        unfreezing = Unfreezing({"body*": 3})
        whole = self.train(8, *self.start(unfreezing), unfreezing)
        optimizer, net, scheduler = self.start(unfreezing)
        self.train(2, optimizer, net, scheduler, unfreezing)
        states = net.state_dict(), optimizer.state_dict(), scheduler.state_dict()
        again = optimizer, net, scheduler = self.start(unfreezing)
        for one, state in zip((net, optimizer, scheduler), states):
            one.load_state_dict(state)
        rest = self.train(6, *again, unfreezing)
        for one, other in zip(whole[2:], rest):
            assert all(map(torch.equal, one, other))

"""Several hyper-parameters in one spec."""

import copy
import json
import pickle

import pytest
import torch

import swiftlr
from swiftlr import ArgumentError, CountError, FormError, Schedule, Scheduler, StateError
from swiftlr.torch import ScheduleLR, resume, save

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 10}
STEP = {"type": "torch.StepLR", "step_size": 3}
LINE = {"type": "swiftlr.curve", "from": 0.8, "to": 0.9, "over": 10}
SPEC = {
    "type": "swiftlr.curves",
    "curves": {"weight_decay": COSINE, "lr": STEP, "betas.0": LINE, "temperature": LINE},
}


class TestScheduler:
    def test_values(self):
        schedule = Schedule(SPEC)
        scheduler = Scheduler(schedule, [0.1, 0.2])
        assert scheduler.value_names == ["betas.0", "temperature", "weight_decay"]
        assert scheduler.get_last_values("weight_decay") == [1.0, 1.0]
        scheduler.set_base("weight_decay", [0.01, 0.05])
        for e in range(1, 12):
            rates = scheduler.step()
            decay = schedule.curve("weight_decay")
            assert rates == [schedule.curve("lr").value(e, base) for base in (0.1, 0.2)]
            assert rates == [schedule.value(e, base) for base in (0.1, 0.2)]
            assert scheduler.get_last_values("weight_decay") == [
                decay.value(e, base) for base in (0.01, 0.05)
            ]
            for twin in (Scheduler.restore(scheduler.checkpoint()), copy.copy(scheduler)):
                assert twin.checkpoint() == scheduler.checkpoint()

    def test_groups_without_decay_stay_without(self):
        scheduler = Scheduler({**SPEC, "curves": {"weight_decay": LINE}}, [0.1, 0.2])
        decay = Schedule(LINE)
        for bases in ([0.1, 0.0], [0.0, 0.0], [0.1, 0.2]):
            spares = any(bases)
            scheduler.set_base("weight_decay", bases)
            scheduler.step()
            e = scheduler.last_epoch
            assert scheduler.get_last_values("weight_decay") == [
                0.0 if base == 0 and spares else decay.value(e, base) for base in bases
            ]

    def test_refused(self):
        scheduler = Scheduler(SPEC, [0.1, 0.2])
        for call in (scheduler.get_last_values, lambda name: scheduler.set_base(name, [1, 2])):
            with pytest.raises(ArgumentError, match='name: "lr" is not allowed; one of \\["betas'):
                call("lr")
            with pytest.raises(ValueError, match="name: 3 is not allowed; a string"):
                call(3)
            with pytest.raises(ValueError, match="null"):
                call("weight\0decay")
        with pytest.raises(CountError):
            scheduler.set_base("weight_decay", [1.0])
        with pytest.raises(ValueError, match="values: 3 is not allowed"):
            scheduler.set_base("weight_decay", 3)
        with pytest.raises(FormError):
            Scheduler(SPEC, [0.1], "chain")
        with pytest.raises(ArgumentError, match='name: "x" is not allowed; one of \\["lr"\\]'):
            Schedule(STEP).curve("x")

    def test_functions_stay_with_a_curve(self):
        spec = {
            "type": "swiftlr.curves",
            "curves": {"a": {"type": "torch.LambdaLR", "lr_lambda": "f"}},
        }
        curve = Schedule(spec, {"f": lambda e: e}).curve("a")
        assert curve.value(3) == 3.0
        assert pickle.loads(pickle.dumps(Schedule(STEP).curve("lr"))).value(3) == 0.1


def adam():
    groups = [
        {"params": [torch.nn.Parameter(torch.zeros(1))], "lr": lr, "weight_decay": decay}
        for lr, decay in ((0.1, 0.01), (0.2, 0.05))
    ]
    for group in groups:
        group["temperature"] = 2.0
    return torch.optim.AdamW(groups, betas=(0.7, 0.95))


def steps(scheduler, count):
    for _ in range(count):
        scheduler.optimizer.step()
        scheduler.step()


def values(optimizer):
    keys = ("lr", "weight_decay", "betas", "temperature")
    return [{key: group[key] for key in keys} for group in optimizer.param_groups]


class TestScheduleLR:
    def test_values_are_written_into_the_groups(self):
        optimizer = adam()
        scheduler = ScheduleLR(optimizer, SPEC)
        schedule = Schedule(SPEC)
        for e in range(12):
            if e:
                steps(scheduler, 1)
            for group, lr, decay in zip(optimizer.param_groups, (0.1, 0.2), (0.01, 0.05)):
                assert group["lr"] == schedule.value(e, lr)
                assert group["weight_decay"] == schedule.curve("weight_decay").value(e, decay)
                assert group["betas"] == (schedule.curve("betas.0").value(e, 0.7), 0.95)
                assert group["temperature"] == schedule.curve("temperature").value(e, 2.0)
        assert optimizer.param_groups[1]["initial_weight_decay"] == 0.05

    @pytest.mark.skipif(swiftlr.backend != "native", reason="over ctypes each step makes text")
    def test_a_step_makes_no_text(self, monkeypatch):
        scheduler = ScheduleLR(adam(), SPEC)
        scheduler.optimizer.step()
        assert scheduler._engaged  # from the constructor on

        def refuse(*_, **__):
            raise AssertionError("text was made or read")

        with monkeypatch.context() as patch:
            patch.setattr(json, "dumps", refuse)
            patch.setattr(json, "loads", refuse)
            for _ in range(5):
                scheduler.step()
            assert scheduler.get_last_lr() and scheduler.last_epoch == 5
        assert scheduler.curves[0]["last_values"] == [Schedule(LINE).value(5, 0.7)] * 2

    def test_a_step_without_a_place_for_a_value_changes_nothing(self):
        scheduler = ScheduleLR(adam(), SPEC)
        steps(scheduler, 2)
        group = scheduler.optimizer.param_groups[1]
        decay = group.pop("weight_decay")
        before, rates = scheduler.state_dict(), scheduler.optimizer.param_groups[0]["lr"]
        with pytest.raises(ValueError, match="groups\\[1\\]: no 'weight_decay'"):
            scheduler.step()
        assert scheduler.state_dict() == before
        assert scheduler.optimizer.param_groups[0]["lr"] == rates
        group["weight_decay"] = decay
        steps(scheduler, 1)
        assert scheduler.last_epoch == 3

    def test_resume_in_a_new_process(self):
        whole = ScheduleLR(adam(), SPEC)
        steps(whole, 4)
        text = save(whole)
        assert Scheduler.restore(text).get_last_values("weight_decay") == [
            group["weight_decay"] for group in whole.optimizer.param_groups
        ]
        resumed = ScheduleLR(adam(), SPEC)
        resume(resumed, text)
        assert values(resumed.optimizer) == values(whole.optimizer)
        for _ in range(8):
            steps(whole, 1), steps(resumed, 1)
            assert values(resumed.optimizer) == values(whole.optimizer)
        assert save(resumed) == save(whole)

    def test_bases_are_those_of_the_first_run_whatever_the_groups_have(self):
        whole, late = ScheduleLR(adam(), SPEC), adam()
        steps(whole, 4)
        for group in late.param_groups:
            group["weight_decay"] = 9.0
        resumed = ScheduleLR(late, SPEC)
        with pytest.raises(StateError, match="^groups.0..initial_weight_decay: 0.01 in the check"):
            resume(resumed, save(whole))
        resume(resumed, save(whole), "keep")
        steps(whole, 1), steps(resumed, 1)
        assert values(resumed.optimizer) == values(whole.optimizer)
        assert late.param_groups[0]["initial_weight_decay"] == 0.01

    def test_going_on_as_torch_does(self):
        whole = ScheduleLR(adam(), SPEC)
        steps(whole, 4)
        optimizer = adam()
        optimizer.load_state_dict(whole.optimizer.state_dict())
        again = ScheduleLR(optimizer, SPEC, last_epoch=4)
        again.load_state_dict(whole.state_dict())
        steps(whole, 1), steps(again, 1)
        assert values(optimizer) == values(whole.optimizer)
        with pytest.raises(KeyError, match="initial_"):
            ScheduleLR(adam(), SPEC, last_epoch=4)

    def test_another_states_curves_are_refused_and_change_nothing(self):
        scheduler = ScheduleLR(adam(), SPEC)
        steps(scheduler, 2)
        text = save(scheduler)
        for change in (
            lambda state: state["curves"].pop(),
            lambda state: state.pop("curves"),
            lambda state: state["curves"][0].update(name="betas.1"),
            lambda state: state["curves"][0]["base_values"].pop(),
            lambda state: state["curves"][0].update(last_values=["x", 1]),
        ):
            checkpoint = json.loads(text)
            change(checkpoint["state"])
            with pytest.raises((StateError, CountError), match="curves"):
                resume(scheduler, json.dumps(checkpoint))
            assert save(scheduler) == text

    def test_a_name_that_no_group_has_is_an_error(self):
        for name in ("weight_decai", "betas.2", "betas", "betas.x"):
            spec = {"type": "swiftlr.curves", "curves": {name: COSINE}}
            with pytest.raises((ValueError, TypeError), match="groups\\[0\\]"):
                ScheduleLR(adam(), spec)

    def test_momentum_is_the_first_beta_where_there_is_none(self):
        for momentum in (LINE, None):
            one_cycle = {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 20}
            curves = {"lr": one_cycle, **({"momentum": momentum} if momentum else {})}
            scheduler = ScheduleLR(adam(), {"type": "swiftlr.curves", "curves": curves})
            steps(scheduler, 3)
            expected = Schedule(LINE).value(3) if momentum else 0.95
            assert (scheduler.optimizer.param_groups[0]["betas"][0] == expected) == bool(momentum)
            assert save(scheduler)

    def test_lengths_and_a_rate_alone(self):
        spec = {"type": "swiftlr.curves", "curves": {"lr": {**STEP, "step_size": "1ep"}}}
        scheduler = ScheduleLR(adam(), spec, run={"steps_per_epoch": 3})
        steps(scheduler, 3)
        assert scheduler.get_last_lr() == [0.1 * 0.1, 0.2 * 0.1]
        twin = ScheduleLR(adam(), spec, run={"steps_per_epoch": 3})
        resume(twin, save(scheduler))
        assert save(twin) == save(scheduler)

    def test_pickles(self):
        scheduler = ScheduleLR(adam(), SPEC)
        steps(scheduler, 2)
        twin = pickle.loads(pickle.dumps(scheduler))
        steps(scheduler, 1), steps(twin, 1)
        assert values(twin.optimizer) == values(scheduler.optimizer)

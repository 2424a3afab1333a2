"""Operations on running schedules and schedulers, and checkpoints with another schedule."""

import contextlib
import json
import math
import pickle

import pytest

import swiftlr
from swiftlr import Schedule, Scheduler

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 100}
LAMBDA = {"type": "torch.LambdaLR", "lr_lambda": "f"}
WARMUP = {
    "type": "torch.SequentialLR",
    "schedules": [{"type": "torch.LinearLR", "total_iters": 10}, {**COSINE, "T_max": 90}],
    "milestones": [10],
}
ONE_CYCLE = {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 101}

OPERATIONS = {
    "cooldown": lambda one, **at: one.cooldown(20, to=0.01, shape="1-sqrt", **at),
    "extend": lambda one, **at: one.extend(100, 300, **at),
    "rewarm": lambda one, **at: one.rewarm(10, start=0.5, anew=True, **at),
    "branch": lambda one, **at: one.branch({**COSINE, "T_max": 7}, scaled=True, **at),
    "rewind": lambda one, **at: one.rewind(3, **at),
}
every_operation = pytest.mark.parametrize("name", OPERATIONS)


def checkpoint(spec=COSINE, steps=30, form="closed", **more):
    scheduler = Scheduler(spec, [0.3, 0.1], form, **more)
    for _ in range(steps):
        scheduler.step()
    return scheduler.checkpoint()


class TestOperations:
    @every_operation
    @pytest.mark.parametrize("spec", [COSINE, WARMUP, ONE_CYCLE], ids=lambda spec: spec["type"])
    def test_the_past_stays(self, name, spec):
        schedule = Schedule(spec)
        changed = OPERATIONS[name](schedule, at=40)
        assert changed.spec()["type"] == f"swiftlr.{name}"
        assert changed.spec()["schedule"] == schedule.spec()
        assert changed.fill(81, stride=0.5, base=0.3) == schedule.fill(81, stride=0.5, base=0.3)
        assert changed.value(41) != schedule.value(41)

    @every_operation
    def test_a_scheduler_that_is_changed_at_any_step_is_the_function(self, name):
        change = OPERATIONS[name]
        running = Scheduler(WARMUP, [0.3, 0.1])
        for k in range(100):
            changed, whole = change(running), change(Schedule(WARMUP), at=k)
            assert changed.get_last_lr() == running.get_last_lr()
            assert (changed.last_epoch, changed.step_count) == (k, k + 1)
            for position in range(k + 1, k + 4):
                expected = [whole.value(position, base) for base in (0.3, 0.1)]
                assert changed.step() == expected
            running.step()
        assert running.last_epoch == 100
        assert running.get_last_lr()[0] == Schedule(WARMUP).value(100, 0.3)

    def test_wsd_branch_from_a_checkpoint(self):
        stable = Scheduler({"type": "swiftlr.constant"}, [0.3])
        for _ in range(50):
            stable.step()
        branch = Scheduler.restore(stable.checkpoint()).cooldown(10)
        rates = [branch.step()[0] for _ in range(11)]
        assert rates == sorted(rates, reverse=True) and rates[-2:] == [0.0, 0.0]
        again = Scheduler.restore(branch.checkpoint())
        assert again.last_epoch == 61 and again.step() == branch.step()
        assert stable.step() == [0.3]

    def test_they_nest(self):
        schedule = Schedule(COSINE).extend(100, 200, at=50).cooldown(10, at=125)
        assert schedule.value(125) == Schedule(COSINE).value(75)
        assert schedule.value(135) == 0
        assert Schedule(schedule.spec_json()).spec() == schedule.spec()

    def test_functions_stay(self):
        seen = []
        schedule = Schedule(LAMBDA, {"f": lambda epoch: seen.append(epoch) or 0.5})
        changed = schedule.branch(Schedule(LAMBDA, {"f": len}), at=3)
        del schedule
        assert [changed.value(3), changed.value(8)] == [0.5, 0.5]
        assert seen == [3, 5]
        scheduler = Scheduler(changed, [0.4]).rewind(2)
        assert scheduler.step() == [0.2]
        again = pickle.loads(pickle.dumps(Schedule(LAMBDA, {"f": math.sqrt}).rewind(2, at=3)))
        assert again.value(5) == 2

    def test_what_does_not_fit_is_named(self):
        schedule, scheduler = Schedule(COSINE), Scheduler(COSINE, [0.1])
        scheduler.step(9)
        for call, words in {
            lambda: schedule.cooldown(10): "at: missing; a number of at least 0",
            lambda: schedule.cooldown(-1, at=3): "steps: -1 is not allowed; a number of at least 0",
            lambda: schedule.cooldown(1, at=math.nan): 'at: "NaN" is not allowed',
            lambda: schedule.branch({"type": "torch.StpLR"}, at=3): "then.type: ",
            lambda: schedule.branch(LAMBDA, at=3): "then.lr_lambda: no function",
            lambda: scheduler.rewind(3, at=4): "at: 4.0 is not allowed; the position of the",
            lambda: scheduler.rewind(-3): "to: -3 is not allowed; a number of at least 0",
        }.items():
            with pytest.raises(swiftlr.SpecError) as caught:
                call()
            assert str(caught.value).startswith(words)
        with pytest.raises(swiftlr.FormError, match="a chain goes on from the rates"):
            Scheduler(COSINE, [0.1], "chain").cooldown(10)
        assert scheduler.last_epoch == 9

    @pytest.mark.parametrize("number", [0, 5e-324, 1, 2.0**53, 1e300, 1.7976931348623157e308])
    @every_operation
    def test_huge_numbers_give_values_or_errors(self, name, number):
        for change in (
            lambda one: one.cooldown(number, at=3),
            lambda one: one.extend(number, 10, at=3),
            lambda one: one.extend(10, number, at=3),
            lambda one: one.rewarm(number, at=3),
            lambda one: one.rewind(number, at=3),
            lambda one: OPERATIONS[name](one, at=number),
        ):
            try:
                changed = change(Schedule(WARMUP))
            except swiftlr.SpecError:
                continue
            for position in (-(2.0**53), 0, 3, 4, 1e6, 2.0**53):
                with contextlib.suppress(swiftlr.Error):
                    assert isinstance(changed.value(position), float)


class TestResume:
    def test_spelling_is_no_difference(self):
        text = checkpoint()
        resumed = Scheduler.resume(text, {"eta_min": 0, **COSINE, "T_max": 100.0})
        assert resumed.checkpoint() == Scheduler.restore(text).checkpoint()
        in_epochs = {**COSINE, "T_max": "10ep", "run": {"steps_per_epoch": 10}}
        assert Scheduler.resume(text, in_epochs).checkpoint() == text
        with pytest.raises(swiftlr.StateError, match="T_max: 100 in the checkpoint, 70 given"):
            Scheduler.resume(text, {**in_epochs, "T_max": "7ep"})

    def test_every_difference_is_named(self):
        other = json.loads(json.dumps(WARMUP))
        other["schedules"][0]["total_iters"] = 20
        other["schedules"][1]["T_max"] = 180
        other["milestones"] = [20]
        text = checkpoint(WARMUP)
        with pytest.raises(swiftlr.StateError) as caught:
            Scheduler.resume(text, other)
        assert str(caught.value) == (
            "spec.schedules[0].total_iters: 10 in the checkpoint, 20 given; "
            "spec.schedules[1].T_max: 90 in the checkpoint, 180 given; "
            "spec.milestones[0]: 10 in the checkpoint, 20 given; "
            "the same schedule, or as mismatch one of keep (the checkpoint's), use (the given one) "
            "and rescale (the given one, at the same part of the whole)"
        )

    def test_policies(self):
        text, longer = checkpoint(), Schedule({**COSINE, "T_max": 200})
        kept = Scheduler.resume(text, longer, "keep")
        assert kept.checkpoint() == text
        used = Scheduler.resume(text, longer, "use")
        assert used.last_epoch == 30
        assert used.get_last_lr() == [longer.value(30, 0.3), longer.value(30, 0.1)]
        scaled = Scheduler.resume(text, longer, mismatch="rescale")
        assert (scaled.last_epoch, scaled.step_count) == (60, 31)
        assert scaled.step() == [longer.value(61, 0.3), longer.value(61, 0.1)]

    def test_every_position_is_resumed(self):
        running = Scheduler(WARMUP, [0.3])
        for _ in range(100):
            resumed = Scheduler.resume(running.checkpoint(), WARMUP)
            assert resumed.step() == running.step()

    def test_momentum_goes_with_the_schedule(self):
        longer = Schedule({**ONE_CYCLE, "total_steps": 201})
        scaled = Scheduler.resume(checkpoint(ONE_CYCLE), longer, "rescale")
        whole = Scheduler(longer, [0.3, 0.1])
        whole.step(scaled.last_epoch)
        assert scaled.get_last_values("momentum") == whole.get_last_values("momentum")

    @pytest.mark.parametrize("form", ["closed", "chain", "chain32"])
    @pytest.mark.parametrize("saved", ["closed", "chain", "chain32"])
    def test_another_schedule_as_if_from_the_start(self, saved, form):
        text, longer = checkpoint(form=saved), {**COSINE, "T_max": 200}
        assert Scheduler.resume(text, COSINE).checkpoint() == text
        assert Scheduler.resume(text, longer, "keep").checkpoint() == text
        for mismatch, position in (("use", 30), ("rescale", 60)):
            whole = Scheduler(longer, [0.2, 0.1], form)
            for _ in range(position):
                whole.step()
            resumed = Scheduler.resume(text, longer, mismatch, form, [0.2, 0.1])
            assert (resumed.last_epoch, resumed.step_count) == (position, 31)
            assert resumed.get_last_lr() == whole.get_last_lr()
            assert resumed.step() == whole.step()

    def test_form_and_initial_rates_are_checked(self):
        text = checkpoint(form="chain")
        with pytest.raises(ValueError, match="form: 'open' is not allowed"):
            Scheduler.resume(text, COSINE, form="open")
        with pytest.raises(ValueError, match="lrs.1.: 'x' is not allowed"):
            Scheduler.resume(text, COSINE, form="chain", lrs=[0.3, "x"])
        with pytest.raises(
            swiftlr.StateError, match="^groups.0..initial_lr: 0.3 in the checkpoint"
        ):
            Scheduler.resume(text, COSINE, form="chain", lrs=[0.4, 0.1])
        with pytest.raises(swiftlr.CountError, match="groups: 2 are not allowed; 1"):
            Scheduler.resume(text, COSINE, "use", "chain", [0.4])

    def test_functions_of_the_schedule_serve_the_checkpoint(self):
        text = checkpoint(LAMBDA, functions={"f": lambda epoch: 0.5})
        schedule = Schedule(LAMBDA, {"f": lambda epoch: 0.25})
        assert Scheduler.resume(text, schedule).step() == [0.3 * 0.25, 0.1 * 0.25]

    def test_what_does_not_fit_is_named(self):
        with pytest.raises(ValueError, match="mismatch: 'kept' is not allowed; one of 'fail', "):
            Scheduler.resume(checkpoint(), COSINE, "kept")
        with pytest.raises(swiftlr.StateError, match="format: missing"):
            Scheduler.resume("{}", COSINE)
        groups = {"type": "torch.SWALR", "swa_lr": [1, 2, 3]}
        with pytest.raises(swiftlr.StateError, match="groups: 2 in the checkpoint, 3 given"):
            Scheduler.resume(checkpoint(), groups)
        with pytest.raises(swiftlr.CountError):
            Scheduler.resume(checkpoint(), groups, "use")

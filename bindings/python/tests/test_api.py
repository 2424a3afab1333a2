"""Schedules and schedulers without torch."""

import copy
import json
import math
import pickle

import pytest

import swiftlr
from swiftlr import Schedule, Scheduler

STEP = {"type": "torch.StepLR", "step_size": 3, "gamma": 0.5}
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 10}
LAMBDA = {"type": "torch.LambdaLR", "lr_lambda": "f"}
WARMUP = {
    "type": "torch.SequentialLR",
    "schedules": [{"type": "torch.LinearLR", "start_factor": 0.5, "total_iters": 4}, COSINE],
    "milestones": [4],
}


def halve(epoch):
    return 0.5**epoch


def both_forms(spec=WARMUP, lrs=(0.1, 0.2)):
    return [Scheduler(spec, lrs, form) for form in ("closed", "chain")]


class TestSchedule:
    def test_values(self):
        schedule = Schedule(STEP)
        assert [schedule.value(e) for e in (0, 2, 3, 6)] == [1.0, 1.0, 0.5, 0.25]
        assert schedule.value(3, base=0.1) == 0.05

    def test_cosine_at_a_fraction(self):
        assert (
            Schedule(COSINE).value(2.5, base=2.0) == 0 + (2.0 * (1 + math.cos(math.pi * 0.25))) / 2
        )

    def test_constant_is_the_base(self):
        assert list(Schedule({"type": "swiftlr.constant"}).fill(3, base=0.3)) == [0.3] * 3

    def test_fill_is_value_at_each_position(self):
        schedule = Schedule(WARMUP)
        filled = schedule.fill(20, first=1.5, stride=0.25, base=0.1)
        assert filled.typecode == "d"
        assert list(filled) == [schedule.value(1.5 + i * 0.25, 0.1) for i in range(20)]

    def test_fill_of_nothing(self):
        assert len(Schedule(STEP).fill(0)) == 0

    def test_spec_has_the_defaults_and_builds_the_same_schedule(self):
        schedule = Schedule('{"type": "torch.StepLR", "step_size": 30}')
        assert schedule.spec() == {"type": "torch.StepLR", "step_size": 30, "gamma": 0.1}
        assert Schedule(schedule.spec_json()).spec_json() == schedule.spec_json()

    def test_fingerprint_is_the_hash_of_the_canonical_spec(self):
        short = Schedule({"type": "torch.StepLR", "step_size": 30})
        whole = Schedule('{"gamma": 0.1, "step_size": 30, "type": "torch.StepLR"}')
        other = Schedule({"type": "torch.StepLR", "step_size": 31})
        hashed = 0xCBF29CE484222325
        for byte in short.spec_json().encode():
            hashed = (hashed ^ byte) * 0x100000001B3 % 2**64
        assert short.fingerprint() == whole.fingerprint() == hashed
        assert other.fingerprint() != hashed

    def test_functions_get_ints_where_the_position_is_whole(self):
        seen = []
        schedule = Schedule(LAMBDA, {"f": lambda e: seen.append(e) or 1})
        schedule.value(3), schedule.value(2.5)
        assert [(type(e), e) for e in seen] == [(int, 3), (float, 2.5)]

    def test_function_may_return_an_int(self):
        assert Schedule(LAMBDA, {"f": lambda e: e}).value(3, base=0.1) == 0.1 * 3

    def test_what_a_function_raises_reaches_the_caller(self):
        class Mine(BaseException):
            pass

        def fail(epoch):
            raise Mine(epoch)

        schedule = Schedule(LAMBDA, {"f": fail})
        with pytest.raises(Mine) as caught:
            schedule.value(3)
        assert caught.value.args == (3,)

    def test_function_that_returns_no_number(self):
        with pytest.raises(ValueError, match="returned 'x'; a float or an int"):
            Schedule(LAMBDA, {"f": lambda e: "x"}).value(1)

    def test_functions_live_as_long_as_what_calls_them(self):
        import gc
        import weakref

        def function(epoch):
            return 0.5

        alive = weakref.ref(function)
        scheduler = Scheduler(LAMBDA, [0.1], functions={"f": function})
        clone = copy.copy(scheduler)
        del function, scheduler
        gc.collect()
        assert clone.step() == [0.05]
        del clone
        gc.collect()
        assert alive() is None

    def test_pickle_and_repr(self):
        schedule = pickle.loads(pickle.dumps(Schedule(LAMBDA, {"f": halve})))
        assert schedule.value(2) == 0.25
        assert "torch.LambdaLR" in repr(schedule)


class TestScheduler:
    def test_first_rates_and_steps(self):
        scheduler = Scheduler(STEP, [0.8, 0.4])
        assert (scheduler.last_epoch, scheduler.step_count) == (0, 1)
        assert scheduler.get_last_lr() == [0.8, 0.4]
        assert [scheduler.step()[0] for _ in range(3)] == [0.8, 0.8, 0.4]
        assert (scheduler.last_epoch, scheduler.step_count) == (3, 4)
        assert scheduler.get_last_lr() == [0.4, 0.2]

    def test_closed_form_is_the_schedule(self):
        schedule = Schedule(WARMUP)
        scheduler = Scheduler(schedule, [0.1])
        assert [scheduler.step()[0] for _ in range(14)] == list(
            schedule.fill(14, first=1, base=0.1)
        )

    def test_step_to_an_epoch(self):
        scheduler = Scheduler(COSINE, [0.1])
        assert scheduler.step(2.5) == [Schedule(COSINE).value(2.5, 0.1)]
        assert scheduler.last_epoch == 2.5
        scheduler.step(epoch=4)
        assert (type(scheduler.last_epoch), scheduler.last_epoch) == (int, 4)

    def test_chain_goes_on_from_the_given_rates(self):
        scheduler = Scheduler(STEP, [0.8], form="chain")
        scheduler.step(), scheduler.step()
        assert scheduler.step(lrs=[0.3]) == [0.15]
        assert scheduler.step() == [0.15]

    def test_state_goes_on_with_the_same_rates(self):
        for one, two in zip(both_forms(), both_forms()):
            for _ in range(6):
                one.step()
            two.load_state_dict(one.state_dict())
            assert [two.step() for _ in range(9)] == [one.step() for _ in range(9)]
            two.load_state_json(one.state_json())
            assert two.state_json() == one.state_json()

    def test_chain_state_has_torchs_keys(self):
        scheduler = Scheduler(STEP, [0.1], form="chain")
        assert list(scheduler.state_dict()) == [
            "step_size",
            "gamma",
            "base_lrs",
            "last_epoch",
            "_step_count",
            "_is_initial",
            "_get_lr_called_within_step",
            "_last_lr",
        ]

    def test_state_is_strict_json_with_infinities_as_strings(self):
        scheduler = Scheduler({"type": "swiftlr.constant"}, [math.inf])
        assert json.loads(scheduler.state_json(), parse_constant=pytest.fail)
        assert scheduler.state_dict()["base_lrs"] == [math.inf]
        scheduler.load_state_dict(scheduler.state_dict())

    def test_checkpoint_needs_no_code(self):
        for scheduler in both_forms():
            scheduler.step(), scheduler.step()
            again = Scheduler.restore(scheduler.checkpoint())
            assert again.checkpoint() == scheduler.checkpoint()
            assert [again.step() for _ in range(9)] == [scheduler.step() for _ in range(9)]

    def test_checkpoint_with_functions(self):
        scheduler = Scheduler(LAMBDA, [0.1], functions={"f": halve})
        again = Scheduler.restore(scheduler.checkpoint(), {"f": halve})
        assert again.step() == scheduler.step() == [0.05]

    @pytest.mark.parametrize(
        "copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))]
    )
    def test_copies_go_their_own_way(self, copied):
        for one in both_forms():
            one.step()
            two = copied(one)
            one.step()
            assert (one.last_epoch, two.last_epoch) == (2, 1)
            assert two.step() == one.get_last_lr()

    def test_function_must_not_step_the_scheduler(self):
        scheduler = None
        scheduler = Scheduler(
            LAMBDA, [0.1], functions={"f": lambda e: scheduler.step()[0] if scheduler else 1}
        )
        with pytest.raises(RuntimeError, match="must not step the scheduler"):
            scheduler.step()
        assert scheduler.last_epoch == 0

    def test_repr_shows_where_it_stands(self):
        assert "last_epoch" in repr(Scheduler(STEP, [0.1]))


def test_backend_is_told():
    assert swiftlr.backend in ("native", "ctypes")


def test_a_plateau_behind_a_warm_up_gets_the_metric():
    plateau = {"type": "swiftlr.plateau", "factor": 0.5, "patience": 0}
    spec = {"type": "swiftlr.warmup", "schedule": plateau, "steps": 2}
    scheduler = swiftlr.Scheduler(spec, [1.0, 2.0])
    assert scheduler.step() == [0.5, 1.0]
    assert scheduler.step(metric=0) == [1.0, 2.0]
    for step in (scheduler.step, lambda: scheduler.step(7)):
        with pytest.raises(swiftlr.FormError, match="follows a metric"):
            step()
    held = copy.copy(scheduler)
    assert held.hold() == [1.0, 2.0] and held.last_epoch == 3 and held.step_count == 4
    assert held.state_dict()["memory"][0]["best"] == math.inf
    assert [scheduler.step(metric=metric)[0] for metric in (3, 3, 2)] == [1.0, 0.5, 0.5]
    (memory,) = scheduler.state_dict()["memory"]
    assert memory["best"] == 2 and memory["lrs"] == [0.5, 1.0]
    resumed = swiftlr.Scheduler.restore(scheduler.checkpoint())
    assert resumed.step(metric=2) == scheduler.step(metric=2) == [0.25, 0.5]
    with pytest.raises(swiftlr.FormError):
        swiftlr.Schedule(spec).value(3)

"""Single groups of a schedule, and groups that change during a run."""

import json

import pytest

import swiftlr
from swiftlr import Schedule, Scheduler

STEP = {"type": "torch.StepLR", "step_size": 3}
DECAY = {"type": "torch.ExponentialLR", "gamma": 0.9}
GROUPS = {"type": "swiftlr.groups", "schedules": [STEP, DECAY]}
PLATEAU = {"type": "torch.ReduceLROnPlateau", "patience": 1, "factor": 0.5}


class TestValuesOfAGroup:
    @pytest.mark.parametrize("group, alone", [(0, STEP), (1, DECAY), (5, DECAY)])
    def test_are_those_of_its_schedule(self, group, alone):
        groups, alone = Schedule(GROUPS), Schedule(alone)
        assert groups.value(7, 0.1, group=group) == alone.value(7, 0.1)
        for dtype in ("float64", "float32"):
            values = groups.fill(20, base=0.1, dtype=dtype, group=group)
            assert values == alone.fill(20, base=0.1, dtype=dtype)

    def test_are_refused_beyond_its_groups(self):
        cycle = {"type": "torch.OneCycleLR", "max_lr": [0.1, 0.2], "total_steps": 10}
        with pytest.raises(ValueError, match="group: 2 is not allowed; an index below 2"):
            Schedule(cycle).value(3, group=2)
        with pytest.raises(ValueError, match="group: 2 is not allowed; an index below 2"):
            Schedule(cycle).fill(3, group=2)
        for group in (-1, 1.5, True):
            with pytest.raises(ValueError, match=f"group: {group} is not allowed"):
                Schedule(cycle).value(3, group=group)


class TestRebase:
    @pytest.mark.parametrize("form", ["closed", "chain", "chain32"])
    def test_a_new_group_has_the_rates_of_a_run_from_the_start(self, form):
        warmup = {"type": "torch.LinearLR", "start_factor": 0.1, "total_iters": 5}
        spec = {"type": "torch.SequentialLR", "schedules": [warmup, DECAY], "milestones": [5]}
        first, whole = Scheduler(spec, [0.3, 0.5], form), Scheduler(spec, [0.3, 0.7, 0.9], form)
        for _ in range(12):
            first.step()
            whole.step()
        rebased = first.rebase([0.3, 0.7, 0.9])
        for _ in range(12):
            assert rebased.get_last_lr() == whole.get_last_lr()
            assert rebased.last_epoch == whole.last_epoch
            rebased.step()
            whole.step()
        assert first.last_epoch == 12

    def test_a_group_keeps_the_rate_that_somebody_gave_it(self):
        scheduler = Scheduler(DECAY, [0.3], "chain")
        scheduler.step(lrs=[0.01])
        assert scheduler.rebase([0.3, 0.5]).get_last_lr() == [0.01 * 0.9, 0.5 * 0.9]

    @pytest.mark.parametrize("form", ["closed", "chain"])
    def test_what_follows_a_metric_remembers_it(self, form):
        scheduler = Scheduler(PLATEAU, [0.4], form)
        for _ in range(3):
            scheduler.step(metric=1.0)
        rebased = scheduler.rebase([0.4, 0.8])
        assert rebased.get_last_lr() == [0.2, 0.8]

    def test_functions_are_kept(self):
        lambdas = {"type": "torch.LambdaLR", "lr_lambda": "half"}
        scheduler = Scheduler(lambdas, [0.4], functions={"half": lambda epoch: 0.5**epoch})
        scheduler.step()
        rebased = scheduler.rebase([0.4, 0.8])
        del scheduler
        rebased.step()
        assert rebased.get_last_lr() == [0.1, 0.2]

    def test_of_groups_of_two_precisions_a_new_one_is_as_the_last(self):
        checkpoint = json.loads(Scheduler(DECAY, [0.5, 0.25], "chain").checkpoint())
        checkpoint["form"] = ["chain", "chain32"]
        rebased = Scheduler.restore(json.dumps(checkpoint)).rebase([0.5, 0.25, 0.125])
        assert json.loads(rebased.checkpoint())["form"] == ["chain", "chain32", "chain32"]
        alone = Scheduler(DECAY, [0.125], "chain32")
        for _ in range(5):
            rebased.step()
            alone.step()
        assert rebased.get_last_lr()[2:] == alone.get_last_lr()

    def test_another_number_of_groups_than_the_schedule_has(self):
        spec = {"type": "torch.OneCycleLR", "max_lr": [0.1, 0.2], "total_steps": 10}
        with pytest.raises(swiftlr.CountError, match="groups: 3 are not allowed; 2"):
            Scheduler(spec, [0.1, 0.1]).rebase([0.1, 0.1, 0.1])


def test_build_info():
    info = swiftlr.build_info()
    assert info["version"] == swiftlr.__version__
    assert {"abi", "system", "cpu", "libm", "compiler", "flags"} <= info.keys()

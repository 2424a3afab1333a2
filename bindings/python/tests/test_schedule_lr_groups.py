"""ScheduleLR where groups come and go, and where they have no rates."""

import json

import pytest
import torch

import swiftlr
from swiftlr import CountError, Schedule
from swiftlr.torch import CosineAnnealingLR, ScheduleLR, resume, save

COSINE = {"type": "swiftlr.curve", "shape": "cosine", "over": 10}
LINE = {"type": "swiftlr.curve", "over": 20}
BOTH = {"type": "swiftlr.curves", "curves": {"lr": COSINE, "weight_decay": LINE, "betas.0": LINE}}
DECAY = {"type": "swiftlr.curves", "curves": {"weight_decay": LINE}}
PLATEAU = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.5}
pytestmark = pytest.mark.filterwarnings("ignore")  # of jumps, and of the order of steps
every_kind = pytest.mark.parametrize("kind", [float, torch.float32, torch.float64], ids=str)


def group(lr, kind=float, **more):
    lr = torch.tensor(lr, dtype=kind) if kind is not float else lr
    return {"params": [torch.nn.Parameter(torch.zeros(1))], "lr": lr, **more}


def optimizer(kind=float):
    groups = [group(0.1, kind), group(0.02, kind)]
    return torch.optim.AdamW(groups, betas=(0.7, 0.95), weight_decay=0.25)


def steps(scheduler, count=1, *given):
    for _ in range(count):
        scheduler.optimizer.step()
        scheduler.step(*given)


def rates(scheduler):
    return [float(one["lr"]) for one in scheduler.optimizer.param_groups]


def at(spec, position, bases, kind=float):
    values = [Schedule(spec).curve("lr").value(position, base) for base in bases]
    return values if kind is float else torch.tensor(values, dtype=kind).tolist()


class TestAdded:
    @every_kind
    def test_the_next_step_takes_it_in_at_the_position_of_the_others(self, kind):
        scheduler = ScheduleLR(optimizer(kind), COSINE)
        steps(scheduler, 3)
        scheduler.optimizer.add_param_group(group(0.5, kind))
        assert len(scheduler.get_last_lr()) == len(scheduler.base_lrs) == 2
        for position in (4, 5, 6):
            steps(scheduler)
            bases = [float(base) for base in scheduler.base_lrs]
            assert bases[2] == torch.tensor(0.5, dtype=kind if kind is not float else None)
            assert rates(scheduler) == at(COSINE, position, bases, kind)
            assert list(map(float, scheduler.get_last_lr())) == rates(scheduler)
        assert scheduler._engaged
        assert scheduler.optimizer.param_groups[2]["initial_lr"] == 0.5

    def test_its_initial_lr_goes_before_its_rate_and_base_lrs_before_both(self):
        for given in (0.3, None):
            scheduler = ScheduleLR(optimizer(), COSINE)
            steps(scheduler, 3)
            scheduler.optimizer.add_param_group(group(0.5, initial_lr=0.3))
            if given is None:
                scheduler.base_lrs.append(0.7)
            steps(scheduler)
            assert scheduler.base_lrs == [0.1, 0.02, given or 0.7]
            assert rates(scheduler) == at(COSINE, 4, scheduler.base_lrs)

    def test_curves_start_from_its_initial_values_or_what_it_has(self):
        scheduler = ScheduleLR(optimizer(), BOTH)
        steps(scheduler, 3)
        scheduler.optimizer.add_param_group(
            group(0.5, betas=(0.5, 0.9), weight_decay=0.5, initial_weight_decay=0.75)
        )
        steps(scheduler, 2)
        line, new = Schedule(LINE), scheduler.optimizer.param_groups[2]
        assert new["weight_decay"] == line.value(5, 0.75)
        assert new["betas"] == (line.value(5, 0.5), 0.9)
        assert new["initial_betas.0"] == 0.5
        assert scheduler._engaged
        assert [len(one["base_values"]) for one in scheduler.curves] == [3, 3]

    def test_a_new_group_has_seen_no_metric(self):
        scheduler = ScheduleLR(optimizer(), PLATEAU)
        steps(scheduler, 3, 1.0)
        assert rates(scheduler) == [0.025, 0.005]
        scheduler.optimizer.add_param_group(group(0.5))
        steps(scheduler, 1, 1.0)
        assert rates(scheduler) == [0.0125, 0.0025, 0.5]
        steps(scheduler, 1, 1.0)
        assert rates(scheduler) == [0.00625, 0.00125, 0.25]
        assert scheduler._engaged

    @pytest.mark.parametrize("spec", [COSINE, BOTH, PLATEAU, DECAY], ids=lambda one: one["type"])
    @pytest.mark.parametrize("stepped", [False, True])
    def test_states_and_checkpoints_have_it(self, spec, stepped):
        given = [1.0] if spec is PLATEAU else []
        scheduler = ScheduleLR(optimizer(), spec)
        steps(scheduler, 3, *given)
        scheduler.optimizer.add_param_group(group(0.5))
        if stepped:
            steps(scheduler, 1, *given)
        text = save(scheduler)
        assert len(json.loads(text)["state"]["base_lrs"]) == 3
        assert swiftlr.Scheduler.restore(text).checkpoint()

        def another(count):
            twin = ScheduleLR(optimizer(), spec)
            twin.optimizer.add_param_group(group(0.5))
            return twin

        by_text, by_state = another(3), another(3)
        resume(by_text, text, "keep")
        by_state.load_state_dict(scheduler.state_dict())
        for _ in range(3):
            for one in (scheduler, by_text, by_state):
                steps(one, 1, *given)
            assert save(by_text) == save(scheduler)
            assert rates(by_state) == rates(scheduler)

    def test_a_group_that_cannot_be_taken_in_changes_nothing(self):
        scheduler = ScheduleLR(optimizer(), BOTH)
        steps(scheduler, 3)
        new = group(0.5, betas=(), weight_decay=0.5)
        scheduler.optimizer.param_groups.append(new)
        before, had = scheduler.state_dict(), dict(new)
        for call in (scheduler.step, lambda: scheduler.step(7)):
            with pytest.raises(ValueError, match=r"groups\[2\]: no 'betas.0'"):
                call()
            assert scheduler.state_dict() == before and new == had
        new["betas"] = (0.9, 0.99)
        scheduler.step()
        assert scheduler.last_epoch == 4 and len(scheduler.base_lrs) == 3


class TestAnotherNumber:
    def test_a_group_that_is_gone(self):
        scheduler = ScheduleLR(optimizer(), COSINE)
        steps(scheduler, 3)
        gone = scheduler.optimizer.param_groups.pop()
        before, rate = scheduler.state_dict(), rates(scheduler)
        for call in (scheduler.step, scheduler.get_lr, lambda: save(scheduler)):
            with pytest.raises(CountError, match="base_lrs: 2 values .* add_param_group"):
                call()
        assert (scheduler.state_dict(), rates(scheduler)) == (before, rate)
        scheduler.optimizer.param_groups.append(gone)
        steps(scheduler)
        assert rates(scheduler) == at(COSINE, 4, [0.1, 0.02])

    def test_too_many_base_values(self):
        scheduler = ScheduleLR(optimizer(), BOTH)
        steps(scheduler)
        scheduler.base_lrs.append(1.0)
        with pytest.raises(CountError, match="base_lrs: 3 values are not allowed; at most 2"):
            scheduler.step()
        del scheduler.base_lrs[2]
        scheduler.curves[1]["base_values"].append(1.0)
        with pytest.raises(CountError, match=r"curves\[1\].base_values: 3 values"):
            scheduler.step()

    def test_a_spec_for_another_number(self):
        per_group = {"type": "torch.LambdaLR", "lr_lambda": ["f", "f"]}
        functions = {"f": lambda e: 0.5}
        scheduler = ScheduleLR(optimizer(), per_group, functions)
        scheduler.optimizer.add_param_group(group(0.5))
        before = scheduler.state_dict()
        with pytest.raises(CountError, match="groups: 3 are not allowed; 2, the number of groups"):
            scheduler.step()
        assert scheduler.state_dict() == before
        with pytest.raises(CountError, match="groups: 3 are not allowed"):
            ScheduleLR(scheduler.optimizer, per_group, functions)

    def test_a_state_of_another_number(self):
        more, less = ScheduleLR(optimizer(), COSINE), ScheduleLR(optimizer(), COSINE)
        more.optimizer.add_param_group(group(0.5))
        steps(more), steps(less)
        for one, other, count in ((more, less, 2), (less, more, 3)):
            before = one.state_dict()
            with pytest.raises(CountError, match=f"base_lrs: {count} .* those that were saved"):
                one.load_state_dict(other.state_dict())
            with pytest.raises(CountError, match=f"groups: {count} .* those that were saved"):
                resume(one, save(other))
            assert one.state_dict() == before


class TestWithoutRates:
    def test_a_schedule_of_other_values_leaves_rates_alone(self):
        target = optimizer()
        cosine, decay = CosineAnnealingLR(target, 10), ScheduleLR(target, DECAY)
        alone = CosineAnnealingLR(optimizer(), 10)
        for position in range(1, 12):
            target.step(), alone.optimizer.step()
            for one in (cosine, decay, alone):
                one.step()
            assert rates(decay) == rates(alone) == decay.get_last_lr()
            value = Schedule(LINE).value(position, 0.25)
            assert [one["weight_decay"] for one in target.param_groups] == [value, value]
        assert decay._engaged

    @pytest.mark.parametrize("rate", [None, "auto", "missing"])
    def test_it_needs_none(self, rate):
        target = optimizer()
        for one in target.param_groups:
            one["lr"] = rate
            if rate == "missing":
                del one["lr"]
        before = [list(one) for one in target.param_groups]
        scheduler = ScheduleLR(target, DECAY)
        for _ in range(3):
            scheduler.step()
        twin = ScheduleLR(target, DECAY)
        resume(twin, save(scheduler))
        twin.load_state_dict(scheduler.state_dict())
        for one, keys in zip(target.param_groups, before):
            assert one.get("lr", "missing") == rate
            assert list(one) == [*keys, "initial_weight_decay"]
            assert one["weight_decay"] == Schedule(LINE).value(3, 0.25)

    @every_kind
    def test_it_resumes_whatever_the_rates_are_then(self, kind):
        scheduler = ScheduleLR(optimizer(kind), DECAY)
        steps(scheduler, 3)
        twin = ScheduleLR(optimizer(), DECAY)
        for one in twin.optimizer.param_groups:
            one["lr"] = 0.625
        resume(twin, save(scheduler))
        steps(twin)
        assert rates(twin) == [0.625, 0.625]
        assert twin.optimizer.param_groups[0]["weight_decay"] == Schedule(LINE).value(4, 0.25)


@every_kind
def test_a_group_without_decay_stays_without(kind):
    for told in (False, True):
        target = optimizer(kind)
        target.param_groups[1]["weight_decay"] = 0.0
        if told:
            target.param_groups[1]["initial_weight_decay"] = 0.5
        scheduler = ScheduleLR(target, DECAY)
        for position in range(4):
            decays = [one["weight_decay"] for one in target.param_groups]
            line = Schedule(LINE)
            assert decays == [line.value(position, 0.25), line.value(position, 0.5 * told)]
            steps(scheduler)
        target.add_param_group(group(0.1, kind, weight_decay=0.0))
        steps(scheduler)
        assert target.param_groups[2]["weight_decay"] == 0


def test_a_momentum_that_only_a_later_part_drives():
    cycle = {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 20}
    spec = {"type": "swiftlr.sequence", "schedules": [LINE, cycle], "lengths": [3]}
    scheduler, engine = ScheduleLR(optimizer(), spec), swiftlr.Scheduler(spec, [0.1, 0.02])
    for _ in range(12):
        steps(scheduler), engine.step()
        driven = "momentum" in engine.value_names
        momenta = engine.get_last_values("momentum") if driven else [0.7, 0.7]
        assert [one["betas"][0] for one in scheduler.optimizer.param_groups] == momenta
    assert driven and scheduler._engaged

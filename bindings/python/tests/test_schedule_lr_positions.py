"""A ScheduleLR goes to any position, and a counter of updates uses that."""

import math
import warnings

import pytest
import torch

import swiftlr
from swiftlr.torch import ReduceLROnPlateau, ScheduleLR

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 69}


def scheduler(spec=COSINE, **options):
    lrs = [torch.tensor(0.1), 0.2] if options.pop("with_tensor", False) else [0.1, 0.2]
    groups = [{"params": [torch.nn.Parameter(torch.zeros(1))], "lr": lr} for lr in lrs]
    found = ScheduleLR(torch.optim.SGD(groups, **options), spec)
    found.optimizer.step()
    return found


@pytest.mark.parametrize("position", [0, 1, 2.5, 69, 70.25, 2**53, -3])
def test_the_value_there_is_that_of_the_schedule(position):
    schedule, one = swiftlr.Schedule(COSINE), scheduler()
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # torch's, that an epoch is out of date, is not for this
        one.step_to(position)
    assert one.last_epoch == position
    assert one.get_last_lr() == [schedule.value(position, base) for base in (0.1, 0.2)]
    assert [group["lr"] for group in one.optimizer.param_groups] == one.get_last_lr()
    assert one._step_count == 2
    one.step()
    assert one.last_epoch == position + 1 or position == 2**53


def test_whole_positions_stay_ints_and_tensors_tensors():
    one = scheduler(with_tensor=True)
    tensor = one.optimizer.param_groups[0]["lr"]
    one.step_to(3.0)
    assert type(one.last_epoch) is int
    assert one.optimizer.param_groups[0]["lr"] is tensor
    value = swiftlr.Schedule(COSINE).value(3, torch.tensor(0.1).item())
    assert tensor.item() == torch.tensor(value).item()


@pytest.mark.parametrize("position", [math.nan, math.inf, 2.0**54, "3", None, True])
def test_what_is_no_position_changes_nothing(position):
    one = scheduler()
    before = one.state_dict()
    with pytest.raises(ValueError, match="position: .* is not allowed; "):
        one.step_to(position)
    assert one.state_dict() == before


def test_what_follows_a_metric_goes_step_by_step():
    one = scheduler({"type": "swiftlr.plateau"})
    with pytest.raises(swiftlr.FormError, match="position: the schedule follows a metric"):
        one.step_to(3)
    counter = swiftlr.UpdateCounter(one, "samples", per_step=10)
    counter.update(samples=25, metric=1.0)
    assert one.last_epoch == 2


def test_a_counter_takes_no_plateau():
    plateau = ReduceLROnPlateau(torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1))
    with pytest.raises(swiftlr.ArgumentError, match="a ReduceLROnPlateau goes by no clock"):
        swiftlr.UpdateCounter(plateau)


def test_a_counter_steps_what_is_in_a_wrapper():
    """As Accelerate's, which would step it once for each process."""

    class Wrapper:
        def __init__(self, scheduler):
            self.scheduler = scheduler

        def step(self):
            raise AssertionError("many steps")

    one = scheduler()
    counter = swiftlr.UpdateCounter(Wrapper(one))
    counter.update()
    assert counter.scheduler is one and one.last_epoch == 1


def test_a_counter_says_between_two_steps_where_it_is():
    one = scheduler()
    counter = swiftlr.UpdateCounter(one, "samples", per_step=64)
    counter.update(samples=torch.tensor(16))
    assert one.last_epoch == 0.25
    assert one.get_last_lr()[0] == swiftlr.Schedule(COSINE).value(0.25, 0.1)
    assert "samples=16" in repr(counter) and "position=0.25" in repr(counter)

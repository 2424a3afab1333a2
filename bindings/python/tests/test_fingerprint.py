"""Fingerprints: the same for what resuming takes for the same, and with the position and rates."""

import struct

import pytest
import torch

import swiftlr
import swiftlr.torch
from swiftlr import Schedule

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 9}
CYCLE = {"type": "torch.CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 5}
STEPS = {"type": "torch.MultiStepLR", "milestones": [9]}
ONE_CYCLE = {"type": "torch.OneCycleLR", "max_lr": 0.1}


def groups(*lrs):
    return [{"params": [torch.nn.Parameter(torch.zeros(1))], "lr": lr} for lr in lrs]


def optimizer(*lrs):
    return torch.optim.SGD(groups(*lrs or (0.1,)), momentum=0.9)


# Pairs that resume() takes for one schedule.
ALIKE = [
    (COSINE, {**COSINE, "T_max": 9.0}),
    (COSINE, {**COSINE, "eta_min": -0.0}),
    (COSINE, {**COSINE, "T_max": {"length": "3ep", "steps": 9}}),
    (CYCLE, {**CYCLE, "max_lr": [0.1, 0.1]}),
    (CYCLE, {**CYCLE, "step_size_down": 5.0}),
    (
        {**ONE_CYCLE, "total_steps": 6},
        {**ONE_CYCLE, "epochs": 2, "steps_per_epoch": 3},
    ),
    (
        {"type": "swiftlr.knots", "knots": [[0, 1], [5, 0]]},
        {"type": "swiftlr.knots", "knots": [[0.0, 1.0], [5.0, 0.0]]},
    ),
    (
        {"type": "swiftlr.sequence", "schedules": [COSINE, CYCLE], "lengths": [4]},
        {
            "type": "swiftlr.sequence",
            "schedules": [{**COSINE, "T_max": 9.0}, {**CYCLE, "max_lr": [0.1]}],
            "lengths": [4.0],
        },
    ),
    (
        {"type": "swiftlr.curves", "curves": {"lr": COSINE}},
        {"type": "swiftlr.curves", "curves": {"lr": {**COSINE, "T_max": 9.0}}},
    ),
]

OTHER = [
    (COSINE, {**COSINE, "T_max": 9.5}),
    (CYCLE, {**CYCLE, "max_lr": [0.1, 0.2]}),
    ({**STEPS, "milestones": [5]}, {**STEPS, "milestones": [5, 5]}),
    (STEPS, COSINE),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_resuming_takes_for_the_same_has_the_same_fingerprint(one, other):
    lrs = [0.1, 0.1] if "[0.1, 0.1]" in str(other) else [0.1]
    swiftlr.Scheduler.resume(swiftlr.Scheduler(one, lrs).checkpoint(), other)
    assert Schedule(one).fingerprint() == Schedule(other).fingerprint()


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_schedule_has_another(one, other):
    lrs = [0.1, 0.1] if "[0.1, 0.2]" in str(other) else [0.1]
    with pytest.raises(swiftlr.StateError, match="in the checkpoint"):
        swiftlr.Scheduler.resume(swiftlr.Scheduler(one, lrs).checkpoint(), other)
    assert Schedule(one).fingerprint() != Schedule(other).fingerprint()


def test_drop_ins_torchs_own_and_other_forms_have_that_of_their_schedule():
    known = Schedule(COSINE).fingerprint()
    for steps in (9, 9.0):
        drop_in = swiftlr.torch.CosineAnnealingLR(optimizer(), T_max=steps)
        assert drop_in.fingerprint() == known
        theirs = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer(), T_max=steps)
        assert swiftlr.schedule_of(theirs).fingerprint() == known
        spec = {**COSINE, "T_max": steps}
        assert swiftlr.torch.ScheduleLR(optimizer(), spec).fingerprint() == known
        assert swiftlr.Scheduler(spec, [0.1]).fingerprint() == known


def schedulers():
    return [
        swiftlr.Scheduler(COSINE, [0.1, 0.2]),
        swiftlr.torch.ScheduleLR(optimizer(0.1, 0.2), COSINE),
        swiftlr.torch.ScheduleLR(optimizer(*torch.tensor([0.1, 0.2]).double()), COSINE),
    ]


def hashed(bits, *numbers):
    """FNV-1a, by its definition."""
    for byte in struct.pack(f"<{len(numbers)}d", *numbers):
        bits = ((bits ^ byte) * 0x100000001B3) % 2**64
    return bits


@pytest.mark.parametrize("index", range(3))
def test_position_and_rates_are_folded_in(index):
    scheduler = schedulers()[index]
    if index:
        scheduler.optimizer.step()
    bits = scheduler.fingerprint()
    for _ in range(3):
        scheduler.step()
    now = [Schedule(COSINE).value(3, base) for base in (0.1, 0.2)]
    if index == 2:  # of tensors that were made from float32
        initial = torch.tensor([0.1, 0.2]).double().tolist()
        now = [Schedule(COSINE).value(3, base) for base in initial]
    else:
        initial = [0.1, 0.2]
    assert scheduler.fingerprint() == bits
    assert scheduler.fingerprint(position=True) == hashed(bits, 3)
    assert scheduler.fingerprint(rates=True) == hashed(bits, *initial, *now)
    assert scheduler.fingerprint(position=True, rates=True) == hashed(bits, 3, *initial, *now)


def test_a_chain_has_the_position_of_its_parts():
    one = optimizer()
    chain = swiftlr.torch.ChainedScheduler([swiftlr.torch.StepLR(one, 3)])
    one.step()
    chain.step()
    assert chain.fingerprint(position=True) == hashed(chain.fingerprint(), 1)


def test_a_scheduler_that_leaves_the_rates_has_a_fingerprint():
    curves = {"type": "swiftlr.curves", "curves": {"weight_decay": {"type": "swiftlr.constant"}}}
    scheduler = swiftlr.torch.ScheduleLR(optimizer(), curves)
    assert scheduler.fingerprint(rates=True) == hashed(scheduler.fingerprint(), 0.1, 0.1)


# ---- The number of groups ------------------------------------------------------------------------

DECAY = {"type": "swiftlr.layer_decay", "groups": 4, "rate": 0.5, "schedule": COSINE}
CONSTANT = {"type": "swiftlr.constant"}


@pytest.mark.parametrize("make", ["Scheduler", "ScheduleLR", "inside"])
@pytest.mark.parametrize("count", [1, 3, 6])
def test_layer_decay_is_for_its_number_of_groups(make, count):
    lrs = [0.1] * count
    allowed = f"groups: {count} are not allowed; 4, the number of groups"
    with pytest.raises(swiftlr.CountError, match=allowed):
        if make == "Scheduler":
            swiftlr.Scheduler(DECAY, lrs)
        elif make == "ScheduleLR":
            swiftlr.torch.ScheduleLR(optimizer(*lrs), DECAY)
        else:
            whole = {"type": "swiftlr.warmup", "steps": 3, "schedule": DECAY}
            swiftlr.Scheduler({"type": "swiftlr.curves", "curves": {"lr": whole}}, lrs)


def test_layer_decay_gives_each_group_its_factor():
    found = swiftlr.torch.ScheduleLR(optimizer(*[0.8] * 4), DECAY).get_last_lr()
    assert found == [0.1, 0.2, 0.4, 0.8]


def test_the_part_of_a_layer_decay_has_as_many_groups():
    part = {"type": "torch.OneCycleLR", "total_steps": 9, "max_lr": [0.1, 0.2]}
    message = "schedule: is for 2 groups; 4, as the schedule around it"
    with pytest.raises(swiftlr.SpecError, match=message):
        Schedule({**DECAY, "schedule": part})


@pytest.mark.parametrize("name", ["swiftlr.groups", "ignite.ParamGroupScheduler"])
def test_no_schedule_of_a_group_is_left_over(name):
    key = "schedules" if name == "swiftlr.groups" else "schedulers"
    spec = {"type": name, key: [CONSTANT, COSINE, CONSTANT]}
    with pytest.raises(swiftlr.CountError, match="groups: 2 are not allowed; 3 or more"):
        swiftlr.Scheduler({"type": "swiftlr.scale", "schedule": spec, "by": 2}, [0.1, 0.1])
    assert swiftlr.Scheduler(spec, [1.0] * 5).get_last_lr()[-2:] == [1, 1]

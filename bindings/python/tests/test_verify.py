"""Four ranks compare what they have: one of them differs, and the message says how."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from many_ranks import together

import swiftlr
import swiftlr.torch
from swiftlr.distributed import Guard, Mismatch, _facts, verify

pytestmark = pytest.mark.once

ODD = 2
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 100}
PLATEAU = {"type": "swiftlr.plateau", "patience": 1}


def optimizer(*lrs):
    groups = [{"params": [torch.nn.Parameter(torch.zeros(1))], "lr": lr} for lr in lrs or (0.1,)]
    return torch.optim.SGD(groups)


def stepped(scheduler, count):
    for _ in range(count):
        scheduler.step()
    return scheduler


def cosine(lr=0.1, module=swiftlr.torch, **parameters):
    return module.CosineAnnealingLR(optimizer(lr), **{"T_max": 100, **parameters})


def one_step_ahead(odd):
    return stepped(cosine(), 6 if odd else 5)


def a_local_metric(odd):
    scheduler = swiftlr.torch.ReduceLROnPlateau(optimizer(), patience=3)
    for loss in (1.0, 0.5, 0.6):
        scheduler.step(loss + odd)
    return scheduler


def a_local_metric_in_a_schedule(odd):
    scheduler = swiftlr.torch.ScheduleLR(optimizer(), PLATEAU)
    scheduler.step(1.0 + odd)
    return scheduler


def a_rate_set_by_hand(odd):
    scheduler = stepped(cosine(), 3)
    scheduler.optimizer.param_groups[0]["lr"] *= 1 + odd
    return scheduler


class Own(torch.optim.lr_scheduler.LRScheduler):
    """A class of the user's, which the engine does not know."""

    def __init__(self, optimizer, slope):
        self.slope = slope
        super().__init__(optimizer)

    def get_lr(self):
        return [base / (1 + self.slope * self.last_epoch) for base in self.base_lrs]


class Doubling:
    """What Accelerate's wrapper is."""

    def __init__(self, scheduler):
        self.scheduler = scheduler


def another_probe(odd):
    if odd:
        _facts.arithmetic = lambda: "another"
    return cosine()


class Fails(Own):
    def state_dict(self):
        raise ValueError("no state")


def counter(samples, **parameters):
    scheduler = swiftlr.torch.ScheduleLR(optimizer(), COSINE)
    found = swiftlr.UpdateCounter(scheduler, "samples", per_step=10, **parameters)
    found.update(samples=samples)
    return found


# How a rank builds its scheduler, and what the others read of it.
PLANTED = {
    "another T_max": (
        lambda odd: cosine(T_max=200 if odd else 100),
        "spec.T_max: 200 on rank 2, 100 on ranks 0, 1 and 3",
    ),
    "another T_max, torch": (
        lambda odd: cosine(module=torch.optim.lr_scheduler, T_max=200 if odd else 100),
        "spec.T_max: 200 on rank 2, 100 on ranks 0, 1 and 3",
    ),
    "another spec": (
        lambda odd: swiftlr.torch.StepLR(optimizer(), 100) if odd else cosine(),
        "spec.type: 'torch.StepLR' on rank 2, 'torch.CosineAnnealingLR' on ranks 0, 1 and 3",
    ),
    "another part": (
        lambda odd: swiftlr.torch.ScheduleLR(
            optimizer(), {"type": "swiftlr.warmup", "steps": 5 + odd, "schedule": COSINE}
        ),
        "spec.steps: 6 on rank 2, 5 on ranks 0, 1 and 3",
    ),
    "without torch": (
        lambda odd: swiftlr.Scheduler({**COSINE, "eta_min": 0.01 * odd}, [0.1]),
        "spec.eta_min: 0.01 on rank 2, 0.0 on ranks 0, 1 and 3",
    ),
    "a class of one's own": (
        lambda odd: Own(optimizer(), 0.2 if odd else 0.1),
        "spec.slope: 0.2 on rank 2, 0.1 on ranks 0, 1 and 3",
    ),
    "one step ahead": (one_step_ahead, "position: 6 on rank 2, 5 on ranks 0, 1 and 3"),
    "another initial rate": (
        lambda odd: cosine(0.2 if odd else 0.1),
        "groups[0].initial_lr: 0.2 on rank 2, 0.1 on ranks 0, 1 and 3",
    ),
    "another number of groups": (
        lambda odd: swiftlr.torch.StepLR(optimizer(*[0.1] * (1 + odd)), 3),
        "groups: 2 on rank 2, 1 on ranks 0, 1 and 3",
    ),
    "a rate that was set by hand": (a_rate_set_by_hand, "groups[0].lr: 0.1995"),
    "a local metric": (a_local_metric, "state.best: 1.5 on rank 2, 0.5 on ranks 0, 1 and 3"),
    "a local metric in a schedule": (
        a_local_metric_in_a_schedule,
        "state.memory[0].best: 2 on rank 2, 1 on ranks 0, 1 and 3",
    ),
    "no scheduler": (
        lambda odd: 5 if odd else cosine(),
        "error: TypeError: scheduler: 5 is not allowed; a scheduler, or a counter of updates "
        "on rank 2",
    ),
    "an error": (
        lambda odd: (Fails if odd else Own)(optimizer(), 0.1),
        "error: ValueError: no state on rank 2",
    ),
    "uneven batches": (
        lambda odd: counter(7 if odd else 10),
        "clock.samples: 28 on rank 2, 40 on ranks 0, 1 and 3",
    ),
    "another CPU": (another_probe, "arithmetic: another on rank 2, "),
}

SAME = {
    "a drop-in": lambda: stepped(cosine(), 3),
    "9 and 9.0": lambda: cosine(T_max=9 if torch.distributed.get_rank() else 9.0),
    "torch's": lambda: stepped(cosine(module=torch.optim.lr_scheduler), 3),
    "a chain": lambda: torch.optim.lr_scheduler.ChainedScheduler(
        [cosine(), torch.optim.lr_scheduler.StepLR(optimizer(), 3)][:1]
    ),
    "a plateau": lambda: a_local_metric(False),
    "in a wrapper": lambda: Doubling(cosine()),
    "own": lambda: Own(optimizer(), 0.1),
    "a counter": lambda: counter(torch.distributed.get_rank() + 1, counts="uneven"),
    "a fingerprint of 64 bits": lambda: cosine(T_max=BEYOND),
}

BEYOND = next(
    steps
    for steps in range(1, 100)
    if swiftlr.Schedule({**COSINE, "T_max": steps}).fingerprint() >= 2**63
)


def answer(call):
    try:
        return str(call())
    except Mismatch as error:
        return [str(error), {what: len(values) for what, values in error.differences.items()}]


def compare(rank):
    answers = {name: answer(lambda: verify(make())) for name, make in SAME.items()}
    before = _facts.arithmetic
    for name, (make, _) in PLANTED.items():
        answers[name] = answer(lambda: verify(make(rank == ODD)))
    _facts.arithmetic = before
    group = torch.distributed.new_group([1, 2, 3])
    answers["subgroup"] = answer(lambda: verify(one_step_ahead(rank == ODD), group))
    return answers


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    return together(4, tmp_path_factory.mktemp("verify"), compare)


@pytest.mark.parametrize("name", SAME)
def test_ranks_that_have_the_same_agree(name, answers):
    for found in answers:
        assert found[name].startswith("4 ranks agree: fingerprint 0x")
    assert len({found[name] for found in answers}) == 1


@pytest.mark.parametrize("name", PLANTED)
def test_a_difference_is_named_on_every_rank(name, answers):
    for message, differences in (found[name] for found in answers):
        assert PLANTED[name][1] in message
        assert set(differences.values()) == {4}


def test_a_subgroup_has_the_numbers_of_the_run(answers):
    assert answers[0]["subgroup"] == "nothing to compare: this rank is not in the group"
    for found in answers[1:]:
        assert found["subgroup"][0].startswith("position: 6 on rank 2, 5 on ranks 1 and 3")


def test_without_other_ranks_nothing_is_compared():
    found = verify(cosine())
    assert str(found) == "nothing to compare: one process"
    assert found == (1, cosine().fingerprint(), 0)
    with pytest.raises(Mismatch, match="error: TypeError: scheduler: 5 is not allowed"):
        verify(5)


# ---- The guard -----------------------------------------------------------------------------------


def guarded(rank):
    """What a guard notices, and after how many updates."""
    found = {}

    def watched(name, scheduler, step, updates=250, **plan):
        guard = Guard(scheduler, **plan)
        for i in range(1, updates + 1):
            scheduler.optimizer.step()
            step(i, scheduler)
            try:
                guard.step()
            except Mismatch as error:
                found[name] = [i, str(error)]
                return guard
        found[name] = [updates, "nothing"]
        return guard

    def late(i, scheduler):
        scheduler.step()
        if i == 120 and rank == 1:
            scheduler.step()

    watched("all is well", cosine(), lambda i, scheduler: scheduler.step())
    watched("num_processes", cosine(), lambda i, scheduler: stepped(scheduler, 2), 5)
    watched("two are meant", cosine(), lambda i, one: stepped(one, 2), 5, steps_per_update=2)
    watched("one step too many", cosine(), late)
    guard = watched("before a jump", cosine(), lambda i, scheduler: scheduler.step(), 10, every=5)
    stepped(guard.scheduler, 40)
    found["after resumed()"] = str(guard.resumed())
    try:
        Guard(cosine(T_max=50 + rank))
    except Mismatch as error:
        found["at the start"] = str(error)
    return found


def test_a_guard_looks_at_the_start_after_one_update_and_every_hundred(tmp_path):
    for found in together(2, tmp_path, guarded):
        assert found["all is well"] == [250, "nothing"]
        updates, message = found["num_processes"]
        assert updates == 1
        assert "error: 2 steps of the schedule in 1 update are not allowed; 1 an update" in message
        assert "on ranks 0 and 1" in message
        assert found["two are meant"] == [5, "nothing"]
        updates, message = found["one step too many"]
        assert updates == 200
        assert "101 steps of the schedule in 100 updates are not allowed" in message
        assert "position: 200 on rank 0, 201 on rank 1" in message
        assert found["after resumed()"].startswith("2 ranks agree")
        assert found["at the start"] == "spec.T_max: 50 on rank 0, 51 on rank 1"


@pytest.mark.parametrize("plan", [{"every": 0}, {"every": 1.5}, {"steps_per_update": 0}])
def test_a_guard_refuses_odd_plans(plan):
    (name,) = plan
    with pytest.raises(ValueError, match=rf"{name}: .* is not allowed; a whole number above 0"):
        Guard(cosine(), **plan)


# ---- The arithmetic ------------------------------------------------------------------------------

PRINT = "from swiftlr.distributed._probe import arithmetic; print(arithmetic())"


def test_the_probe_sees_a_cpu_without_fma():
    if "fma" not in Path("/proc/cpuinfo").read_text():
        pytest.skip("this CPU has none")
    hidden = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-AVX2"}
    seen = [
        subprocess.check_output([sys.executable, "-c", PRINT], env={**os.environ, **more})
        for more in ({}, {}, hidden)
    ]
    assert seen[0] == seen[1] != seen[2]

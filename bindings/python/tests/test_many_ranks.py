"""Ranks that train together: one metric, one file, and a run that goes on with other ranks."""

import json
import os
import signal

import pytest
import torch
from many_ranks import launch, together

import swiftlr
import swiftlr.torch
from swiftlr.distributed import Mismatch, reduce, resume, save, verify

pytestmark = pytest.mark.once

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 50}


def optimizer(lr=0.1):
    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=lr)


def cosine(T_max=50, lr=0.1):
    return swiftlr.torch.CosineAnnealingLR(optimizer(lr), T_max)


def stepped(scheduler, count):
    for _ in range(count):
        scheduler.optimizer.step()
        scheduler.step()
    return scheduler


def error_of(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


# ---- Metrics, files and the clock, in one launch -------------------------------------------------


def plateaus(rank, losses):
    """The rates of a plateau on each rank, with its own losses and with those of all."""
    found = {}
    for how in ("local", "mean", "min", "max", "first"):
        scheduler = swiftlr.torch.ReduceLROnPlateau(optimizer(), patience=0, factor=0.5)
        rates = []
        for epoch in losses:
            loss = torch.tensor(epoch[rank])
            scheduler.step(loss if how == "local" else reduce(loss, how))
            rates += scheduler.get_last_lr()
        found[how] = [rates, error_of(lambda: verify(scheduler))]
    found["weighted"] = reduce([2.0, 5.0][rank], weight=[3, 1][rank])
    found["nan"] = [str(reduce([1.0, float("nan")][rank], how)) for how in ("mean", "min", "max")]
    found["one has none"] = error_of(lambda: reduce([1.0, None][rank]))
    found["no weight"] = error_of(lambda: reduce(1.0, weight=0))
    return found


def files(rank, folder):
    """What saving and resuming say, and what is there afterwards."""
    found, path = {}, folder / "run.json"
    old = swiftlr.UpdateCounter(
        stepped(swiftlr.torch.ScheduleLR(optimizer(), COSINE), 0), per_step=1
    )
    for _ in range(7):
        old.scheduler.optimizer.step()
        old.update(samples=8)
    found["saved"] = str(save(old, path))
    found["files"] = sorted(one.name for one in folder.iterdir() if "run" in one.name)
    found["ranks differ"] = error_of(lambda: save(stepped(cosine(), 1 + rank), folder / "not-run"))
    found["no folder"] = error_of(lambda: save(old, folder / "none" / "run.json"))

    new = swiftlr.UpdateCounter(swiftlr.torch.ScheduleLR(optimizer(), COSINE))
    found["resumed"] = str(resume(new, path))
    found["clock"] = new.state_dict() == old.state_dict()
    found["rates"] = new.scheduler.get_last_lr() == old.scheduler.get_last_lr()

    other = swiftlr.UpdateCounter(
        swiftlr.torch.ScheduleLR(optimizer(), {**COSINE, "T_max": 50 + rank})
    )
    before = [other.state_dict(), other.scheduler.state_dict(), other.scheduler.get_last_lr()]
    found["one rank has another"] = error_of(lambda: resume(other, path))
    after = [other.state_dict(), other.scheduler.state_dict(), other.scheduler.get_last_lr()]
    found["nothing has changed"] = before == after
    found["all keep"] = str(resume(other, path, "keep"))
    found["no file"] = error_of(lambda: resume(other, folder / "nowhere"))
    (folder / f"{rank}-broken").write_text("{}")
    found["no run"] = error_of(lambda: resume(other, folder / "0-broken"))
    found["without a counter"] = str(save(stepped(cosine(), 3), folder / "plain"))
    found["plain"] = str(resume(cosine(), folder / "plain"))
    found["no clock"] = error_of(lambda: resume(new, folder / "plain"))
    return found


def clocks(rank):
    """The clock of ranks whose batches differ, by what it was told of them."""
    found = {}
    for counts in ("uneven", "even", "global"):
        schedule = swiftlr.Scheduler(COSINE, [0.1])
        counter = swiftlr.UpdateCounter(schedule, "samples", per_step=10, counts=counts)
        for own in ((5, 5), (5, 3)):
            counter.batch(samples=10 if counts == "global" else own[rank])
            counter.update()
        found[counts] = [counter.samples, error_of(lambda: verify(counter))]
    return found


LOSSES = [[1.0, 1.0], [0.9, 2.0], [0.8, 3.0], [0.7, 3.0]]


def everything(rank, folder):
    return {
        "plateaus": plateaus(rank, LOSSES),
        "files": files(rank, folder),
        "clocks": clocks(rank),
    }


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ranks")
    return together(2, folder, everything, folder)


def test_with_one_metric_for_all_the_plateau_decides_one_thing(answers):
    first, second = (found["plateaus"] for found in answers)
    assert first["local"][0] != second["local"][0]
    assert first["local"][1] == second["local"][1]
    assert "Mismatch: groups[0].lr: 0.1 on rank 0, 0.0125 on rank 1" in first["local"][1]
    for how, rates in (
        ("mean", [0.1, 0.05, 0.025, 0.025 / 2]),
        ("min", [0.1] * 4),
        ("max", [0.1, 0.05, 0.025, 0.025 / 2]),
        ("first", [0.1] * 4),
    ):
        assert first[how] == second[how] == [rates, ""]
    assert first["weighted"] == second["weighted"] == 2.75
    assert first["nan"] == second["nan"] == ["nan", "nan", "nan"]
    assert first["one has none"] == "RuntimeError: metric: rank 1 failed, and all ranks stop"
    assert second["one has none"] == "ValueError: metric: None is not allowed; a number"
    assert "weight: 0 on all ranks is not allowed" in first["no weight"]


def test_one_rank_writes_and_all_agree(answers):
    for found in (answer["files"] for answer in answers):
        assert found["saved"].startswith("2 ranks agree")
        assert found["files"] == ["run.json"]
        assert found["ranks differ"].startswith("Mismatch: position: 1 on rank 0, 2 on rank 1")
        assert found["resumed"] == found["saved"]
        assert found["clock"] and found["rates"]
        assert found["nothing has changed"]
        assert found["all keep"] == found["saved"]
        assert "position 3" in found["without a counter"]
        assert found["plain"] == found["without a counter"]
        assert found["no clock"].startswith("StateError: clock: null is not allowed")


def test_what_fails_on_one_rank_is_an_error_on_all(answers):
    first, second = (answer["files"] for answer in answers)
    assert first["no folder"].startswith("FileNotFoundError: ")
    assert second["no folder"].startswith("RuntimeError: rank 0: FileNotFoundError: ")
    assert first["no file"].startswith("FileNotFoundError: ")
    assert second["no file"].startswith("RuntimeError: rank 0: FileNotFoundError: ")
    message = "StateError: spec.T_max: 50 in the checkpoint, 51 given"
    assert first["one rank has another"].startswith(f"RuntimeError: rank 1: {message}")
    assert second["one rank has another"].startswith(message)
    for found in (first, second):
        assert found["no run"].startswith("StateError: format: missing; a file of swiftlr.distr")


def test_uneven_batches_are_added_up(answers):
    first, second = (answer["clocks"] for answer in answers)
    assert first["uneven"] == second["uneven"] == [18, ""]
    assert first["global"] == second["global"] == [20, ""]
    assert (first["even"][0], second["even"][0]) == (20, 16)
    assert first["even"][1].startswith("Mismatch: clock.samples: 20 on rank 0, 16 on rank 1")


def test_alone_the_metric_is_a_float_and_a_file_is_written(tmp_path):
    assert reduce(torch.tensor(2.5)) == 2.5
    assert reduce(3, "max") == 3.0
    scheduler = stepped(cosine(), 4)
    assert str(save(scheduler, tmp_path / "run")) == "nothing to compare: one process"
    other = cosine()
    resume(other, tmp_path / "run")
    assert other.state_dict() == scheduler.state_dict()
    envelope = json.loads((tmp_path / "run").read_text())
    assert swiftlr.Scheduler.restore(envelope["checkpoint"]).last_epoch == 4
    with pytest.raises(TypeError, match="scheduler: a Scheduler is not allowed; one of torch's"):
        resume(swiftlr.Scheduler(COSINE, [0.1]), tmp_path / "run")
    with pytest.raises(ValueError, match="how: 'median' is not allowed; one of 'mean', 'min', "):
        reduce(1.0, "median")
    with pytest.raises(ValueError, match="weight: -1 is not allowed"):
        reduce(1.0, weight=-1)
    with pytest.raises(Mismatch, match="error: "):
        save(5, tmp_path / "run")


# ---- Killed with four ranks, and on with four, two and three -------------------------------------

SAMPLES, EPOCHS, BATCH = 100, 3, 24  # the last batch of an epoch has 4
STEPS = 40


def train(rank, folder, start, batch, killed_at=None):
    """Trains from a file on, and saves into it after every third update.

    Returns the sample clock and the rate of each update.
    """
    torch.manual_seed(0)
    data, model = torch.randn(SAMPLES, 4), torch.nn.Linear(4, 1)
    ddp = torch.nn.parallel.DistributedDataParallel(model)
    sgd = torch.optim.SGD(ddp.parameters(), lr=0.1)
    scheduler = swiftlr.torch.ScheduleLR(sgd, {**COSINE, "T_max": STEPS})
    plan = {"total": EPOCHS * SAMPLES, "steps": STEPS, "counts": "uneven"}
    counter = swiftlr.UpdateCounter(scheduler, "samples", **plan)
    path, count = folder / "run", torch.distributed.get_world_size()
    if start:
        resume(counter, path)
    seen = []
    while not counter.is_over:
        place = counter.samples % SAMPLES
        rows = list(range(place, min(place + batch, SAMPLES)))[rank::count]
        seen.append([counter.samples, sgd.param_groups[0]["lr"]])
        loss = ddp(data[rows]).square().mean()
        sgd.zero_grad()
        loss.backward()
        sgd.step()
        counter.batch(samples=len(rows))
        counter.update()
        if counter.updates == killed_at and rank == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        if counter.updates % 3 == 0:
            save(counter, path)
            (folder / f"seen-{rank}.json").write_text(json.dumps(seen))
    return seen


def uninterrupted(batch=BATCH):
    """The sample clock and the rate of each update."""
    schedule = swiftlr.Schedule({**COSINE, "T_max": STEPS})
    clock, found = 0, []
    while clock < EPOCHS * SAMPLES:
        found.append([clock, schedule.value(clock * STEPS / (EPOCHS * SAMPLES), 0.1)])
        clock += min(batch, SAMPLES - clock % SAMPLES)
    return found


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    """A run of four ranks, one of which was killed in the middle of the second epoch."""
    folder = tmp_path_factory.mktemp("killed")
    ends, results = launch(4, folder, train, folder, False, BATCH, 8)
    assert ends[2] == -signal.SIGKILL and 0 not in ends and not results
    return folder


@pytest.mark.parametrize("count", [4, 2, 3])
@pytest.mark.parametrize("batch", [BATCH, 12])
def test_a_run_goes_on_with_other_ranks(count, batch, killed, tmp_path):
    before = json.loads((killed / "seen-0.json").read_text())
    assert len(before) == 6 and before[-1][0] == 6 * BATCH - 20 - BATCH
    (tmp_path / "run").write_text((killed / "run").read_text())
    results = together(count, tmp_path / "again", train, tmp_path, True, batch)
    for after in results:
        if batch == BATCH:  # no gap and no repeat
            assert before + after == uninterrupted()
        assert after[0][0] == before[-1][0] + BATCH
        known = dict(uninterrupted(1))
        assert after == [[clock, known[clock]] for clock, _ in after]
        assert after[-1][0] + min(batch, SAMPLES - after[-1][0] % SAMPLES) == EPOCHS * SAMPLES

"""swiftlr.log with TensorBoard: what its event files hold."""

import pytest
import torch
from bits import optimizer
from tensorboard_files import scalars, texts

import swiftlr.torch
from swiftlr.log import Log

pytestmark = pytest.mark.once
pytest.importorskip("tensorboard")

SPEC = {
    "type": "swiftlr.warmup",
    "steps": 10,
    "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 90},
}
STEPS = 100


def writer(folder, **how):
    from torch.utils.tensorboard import SummaryWriter

    return SummaryWriter(str(folder), **how)


def start():
    return swiftlr.torch.ScheduleLR(optimizer(), SPEC)


def train(scheduler, log, steps):
    """The rates that the updates are made with."""
    rates = []
    for _ in range(steps):
        rates.append(scheduler.optimizer.param_groups[0]["lr"])
        scheduler.optimizer.step()
        scheduler.step()
        log.step()
    return rates


def single(values):
    return torch.tensor(values, dtype=torch.float32).tolist()


def test_the_real_curve_and_the_planned_one(tmp_path):
    scheduler = start()
    with writer(tmp_path) as board:
        rates = train(scheduler, Log(scheduler, board, steps=STEPS), STEPS)
    real, planned = scalars(tmp_path), scalars(tmp_path / "planned")
    assert set(real) == set(planned) == {"scheduler/lr"}
    assert real["scheduler/lr"][:STEPS] == list(zip(range(STEPS), single(rates)))
    assert planned["scheduler/lr"] == real["scheduler/lr"][:STEPS]
    told = texts(tmp_path)
    assert list(told) == [0, 10] and told[10].startswith("warm-up ended; ")


def test_a_long_plan_has_some_points_and_every_turn(tmp_path):
    spec = {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 60_000}
    scheduler = swiftlr.torch.ScheduleLR(optimizer(), spec)
    with writer(tmp_path) as board:
        train(scheduler, Log(scheduler, board, steps=200_000, every=50), 100)
    assert [step for step, _ in scalars(tmp_path)["scheduler/lr"]] == [0, 50, 100]
    points = dict(scalars(tmp_path / "planned")["scheduler/lr"])
    assert 500 <= len(points) <= 510
    assert {0, 59_999, 60_000, 119_999, 120_000, 199_999} <= set(points)
    assert points[60_000] == single([0.1])[0]


def test_without_a_length_the_plan_is_beside_each_row(tmp_path):
    scheduler = swiftlr.torch.ExponentialLR(optimizer(), gamma=0.9)
    with writer(tmp_path) as board:
        train(scheduler, Log(scheduler, board), 5)
    found = scalars(tmp_path)
    assert found["scheduler/planned/lr"] == found["scheduler/lr"]
    assert not (tmp_path / "planned").exists()


@pytest.mark.parametrize("purge", [False, True])
def test_a_run_that_was_killed_writes_no_step_twice(tmp_path, purge):
    scheduler = start()
    board = writer(tmp_path)
    log = Log(scheduler, board, steps=STEPS)
    rates = train(scheduler, log, 30)
    state, target = scheduler.state_dict(), scheduler.optimizer.state_dict()
    train(scheduler, log, 12)  # which no checkpoint has
    board.flush()  # and the process is killed

    scheduler = start()
    board = writer(tmp_path, filename_suffix=".1", **({"purge_step": 31} if purge else {}))
    log = Log(scheduler, board, steps=STEPS)
    scheduler.load_state_dict(state)
    scheduler.optimizer.load_state_dict(target)
    rates += train(scheduler, log, STEPS - 30)
    board.close()

    found = scalars(tmp_path)["scheduler/lr"]
    if purge:  # TensorBoard hides the first ones from there on
        found = found[:31] + found[43:]
    assert found[:STEPS] == list(zip(range(STEPS), single(rates)))
    planned = [step for step, _ in scalars(tmp_path / "planned")["scheduler/lr"]]
    assert planned == list(range(STEPS))

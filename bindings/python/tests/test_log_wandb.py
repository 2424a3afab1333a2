"""swiftlr.log with Weights & Biases, offline: what the file of a run holds."""

import pytest
from wandb_files import history

import swiftlr
from swiftlr.log import Log

pytestmark = pytest.mark.once
pytest.importorskip("wandb.sdk")  # a folder of runs is a package of this name, too
import wandb  # noqa: E402

SPEC = {
    "type": "swiftlr.warmup",
    "steps": 3,
    "schedule": {"type": "torch.CosineAnnealingLR", "T_max": 9},
}


@pytest.fixture
def offline(tmp_path, monkeypatch):
    monkeypatch.setenv("WANDB_SILENT", "true")
    monkeypatch.setenv("WANDB_ERROR_REPORTING", "false")
    settings = wandb.Settings(console="off", x_disable_stats=True, x_disable_meta=True)
    return wandb.init(mode="offline", dir=tmp_path, settings=settings)


def test_a_row_goes_out_with_one_of_the_users(offline, tmp_path):
    scheduler = swiftlr.Scheduler(SPEC, [0.1, 0.2])
    log = Log(scheduler, offline, steps=12)
    rates = [scheduler.get_last_lr()]
    for step in range(10):
        rates.append(scheduler.step())
        log.step()
        if step % 2:
            offline.log({"loss": step})
    offline.finish()
    rows = history(tmp_path)
    assert [row["loss"] for row in rows] == [1, 3, 5, 7, 9]
    assert [row["scheduler/step"] for row in rows] == [2, 4, 6, 8, 10]
    for row in rows:
        for group in (0, 1):
            value = rates[row["scheduler/step"]][group]
            assert row[f"scheduler/lr/{group}"] == row[f"scheduler/planned/lr/{group}"] == value
    assert rows[0]["scheduler/event"].startswith("at step 0: warm-up begins")
    assert "warm-up ended" in rows[1]["scheduler/event"]  # at step 3, within the row of 4
    assert not any("scheduler/event" in row for row in rows[2:])
    (table,) = tmp_path.glob("wandb/offline-run-*/files/media/table/scheduler/*.json")
    assert table.stat().st_size > 0


def test_rows_of_their_own(offline, tmp_path):
    scheduler = swiftlr.Scheduler(SPEC, [0.1])
    log = Log(scheduler, offline, commit=True, every=2)
    for _ in range(6):
        scheduler.step()
        log.step()
    offline.finish()
    rows = [row for row in history(tmp_path) if "scheduler/step" in row]
    assert [row["scheduler/step"] for row in rows] == [0, 2, 3, 4, 6]

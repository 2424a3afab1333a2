"""`swiftlr inspect`: the schedule, the position and the rates that are in a checkpoint."""

import json
import pathlib

import pytest
import torch
from torch.optim import lr_scheduler
from torch.optim.swa_utils import SWALR

import swiftlr
from swiftlr._cli import main
from swiftlr.torch import ScheduleLR, save

pytestmark = pytest.mark.once

STEPS = 7
TIMM = {"type": "timm.CosineLRScheduler", "t_initial": 100, "warmup_t": 5}

KNOWN = {
    "StepLR": lambda o: lr_scheduler.StepLR(o, 3),
    "MultiStepLR": lambda o: lr_scheduler.MultiStepLR(o, [2, 2, 80], 0.5),
    "ConstantLR": lambda o: lr_scheduler.ConstantLR(o, total_iters=9),
    "LinearLR": lambda o: lr_scheduler.LinearLR(o, 0.1, total_iters=50),
    "ExponentialLR": lambda o: lr_scheduler.ExponentialLR(o, 0.9),
    "PolynomialLR": lambda o: lr_scheduler.PolynomialLR(o, 50, 2.0),
    "CosineAnnealingLR": lambda o: lr_scheduler.CosineAnnealingLR(o, 100, 1e-5),
    "WarmRestarts": lambda o: lr_scheduler.CosineAnnealingWarmRestarts(o, 5, 2),
    "CyclicLR": lambda o: lr_scheduler.CyclicLR(o, 0.01, 0.1, 20, 30, "triangular2"),
    "SequentialLR": lambda o: lr_scheduler.SequentialLR(
        o, [lr_scheduler.LinearLR(o, 0.1), lr_scheduler.MultiStepLR(o, [20])], [5]
    ),
    "ChainedScheduler": lambda o: lr_scheduler.ChainedScheduler(
        [lr_scheduler.StepLR(o, 3), lr_scheduler.ExponentialLR(o, 0.9)], o
    ),
    "ScheduleLR": lambda o: ScheduleLR(o, TIMM),
}
UNKNOWN = {
    "LambdaLR": (lambda o: lr_scheduler.LambdaLR(o, lambda step: 0.9**step), "a function"),
    "OneCycleLR": (lambda o: lr_scheduler.OneCycleLR(o, 0.1, 100), "torch keeps its max_lr"),
    "SWALR": (lambda o: SWALR(o, 0.05), "torch keeps its swa_lr"),
}


def stepped(make):
    parameters = [torch.nn.Parameter(torch.zeros(2)) for _ in range(2)]
    groups = [{"params": [one], "lr": lr} for one, lr in zip(parameters, (0.1, 0.2))]
    scheduler = make(torch.optim.SGD(groups, momentum=0.9))
    for _ in range(STEPS):
        scheduler.optimizer.step()
        scheduler.step()
    return scheduler


@pytest.fixture
def inspect(capsys):
    def run(path):
        assert main(["inspect", str(path), "--json"]) == 0
        (found,) = json.loads(capsys.readouterr().out)
        return found

    return run


def check(found, scheduler):
    assert found["last_epoch"] == STEPS
    assert found["lr"] == scheduler.get_last_lr()


@pytest.mark.parametrize("name", KNOWN)
def test_the_schedule_of_a_state(inspect, tmp_path, name):
    scheduler = stepped(KNOWN[name])
    torch.save(scheduler.state_dict(), tmp_path / "scheduler.pt")
    (found,) = inspect(tmp_path / "scheduler.pt")["schedulers"]
    check(found, scheduler)
    expected = swiftlr.schedule_of(scheduler)
    there = swiftlr.Schedule(found["schedule"])
    for group, base in enumerate(found["initial_lr"]):
        for step in (0, 1, STEPS, 60):
            assert there.value(step, base, group) == pytest.approx(
                expected.value(step, base, group), rel=1e-12
            )


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_a_state_does_not_have(inspect, tmp_path, name):
    make, reason = UNKNOWN[name]
    scheduler = stepped(make)
    torch.save(scheduler.state_dict(), tmp_path / "scheduler.pt")
    (found,) = inspect(tmp_path / "scheduler.pt")["schedulers"]
    check(found, scheduler)
    assert found["schedule"] is None and reason in found["reason"]


@pytest.mark.parametrize("name", ["StepLR", "MultiStepLR", "SequentialLR", "ScheduleLR"])
def test_as_json_and_as_a_checkpoint_it_is_the_same(inspect, tmp_path, name):
    scheduler = stepped(KNOWN[name])
    torch.save(scheduler.state_dict(), tmp_path / "a.pt")
    (tmp_path / "b.json").write_text(json.dumps(scheduler.state_dict()))
    (tmp_path / "c.json").write_text(save(scheduler))
    torch.save({"nested": {"scheduler": save(scheduler)}}, tmp_path / "d.pt")
    places = []
    for file in ("a.pt", "b.json", "c.json", "d.pt"):
        (found,) = inspect(tmp_path / file)["schedulers"]
        check(found, scheduler)
        assert swiftlr.Schedule(found["schedule"]) == swiftlr.schedule_of(scheduler)
        places.append(found["place"])
    assert places == ["", "", "", "nested.scheduler"]


def test_a_plateau(inspect, tmp_path):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(2))], lr=0.1)
    scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, patience=2)
    for _ in range(STEPS):
        scheduler.step(1.0)
    torch.save(scheduler.state_dict(), tmp_path / "a.pt")
    (found,) = inspect(tmp_path / "a.pt")["schedulers"]
    check(found, scheduler)
    assert found["schedule"]["patience"] == 2 and found["stretch"] is None


def test_a_checkpoint_of_lightning(inspect, tmp_path):
    scheduler = stepped(KNOWN["CosineAnnealingLR"])
    checkpoint = {
        "epoch": 3,
        "state_dict": {"weight": torch.zeros(3)},
        "optimizer_states": [scheduler.optimizer.state_dict()],
        "lr_schedulers": [scheduler.state_dict()],
    }
    torch.save(checkpoint, tmp_path / "last.ckpt")
    found = inspect(tmp_path / "last.ckpt")
    assert [one["place"] for one in found["schedulers"]] == ["lr_schedulers[0]"]
    (groups,) = found["optimizers"]
    assert groups["lr"] == scheduler.get_last_lr() and groups["initial_lr"] == [0.1, 0.2]


class Planted:
    """What runs when a pickle of it is loaded."""

    def __reduce__(self):
        return pathlib.Path.touch, (pathlib.Path("ran"),)


def test_nothing_in_a_file_is_executed(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    torch.save({"scheduler": Planted()}, "planted.pt")
    torch.save({"scheduler": Planted()}, "old.pt", _use_new_zipfile_serialization=False)
    for file in ("planted.pt", "old.pt"):
        assert main(["inspect", file]) == 2
        assert "is not loaded" in capsys.readouterr().err
    assert not pathlib.Path("ran").exists()


def test_for_people(capsys, tmp_path):
    torch.save(stepped(KNOWN["CosineAnnealingLR"]).state_dict(), tmp_path / "a.pt")
    assert main(["inspect", str(tmp_path / "a.pt")]) == 0
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert lines[1:3] == [
        "a state of torch.CosineAnnealingLR at step 7",
        "torch.CosineAnnealingLR(T_max=100, eta_min=1e-05)",
    ]
    assert lines[4] == "falling since step 0, until 100"

"""A process that is killed while it sweeps: the next one puts back what was there before."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from everything import Setting, differences

from swiftlr.torch import LRFinder, preserve_state

HERE = Path(__file__).parent

# Trains, then sweeps, and is gone at a step of the sweep.
PROGRAM = """
import os, signal, sys
sys.path.insert(0, {here!r})
from everything import Setting
from swiftlr.torch import LRFinder

setting = Setting({optimizer!r})
setting.train(5)
calls = 0

def step(batch):
    global calls
    calls += 1
    if calls == {at}:
        {end}
    return setting.batch_step(batch)

finder = LRFinder(setting.model, setting.optimizer, cache_dir={directory!r},
                  memory_cache={in_memory}, preserve=[setting.scaler])
finder.find(step, setting.loader, num_iter=50)
"""
ENDS = {
    "kill": "os.kill(os.getpid(), signal.SIGKILL)",
    "exit": "os._exit(3)",
    "abort": "os.abort()",
}


def die(directory, optimizer="AdamW", at=10, end="kill", in_memory=True):
    program = PROGRAM.format(
        here=str(HERE),
        optimizer=optimizer,
        at=at,
        end=ENDS[end],
        directory=str(directory),
        in_memory=in_memory,
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    expected = {"kill": -signal.SIGKILL, "exit": 3, "abort": -signal.SIGABRT}[end]
    assert result.returncode == expected, result.stderr


def finder_of(setting, directory):
    return LRFinder(
        setting.model,
        setting.optimizer,
        setting.criterion,
        cache_dir=directory,
        preserve=[setting.scaler],
    )


def assert_is_as_never_swept(setting, optimizer):
    never = Setting(optimizer)
    never.train(5)
    own = {name: bits(value) for name, value in setting.image().items()}
    assert differences({name: bits(value) for name, value in never.image().items()}, own) == []
    assert setting.train() == never.train()


def bits(value):
    """Without the identities of objects, which another process cannot have."""
    if isinstance(value, int) and not isinstance(value, bool) and value > 2**32:
        return "an object"
    if isinstance(value, (list, tuple)):
        return [bits(one) for one in value]
    return value


KILLS = [
    pytest.param(optimizer, at, end, in_memory, id=f"{optimizer}, step {at}, {end}")
    for optimizer, at, end, in_memory in [
        ("AdamW", 1, "kill", True),
        ("AdamW", 10, "kill", False),
        ("AdamW", 20, "exit", True),
        ("AdamW", 30, "kill", True),
        ("AdamW", 40, "abort", True),
        ("AdamW", 50, "kill", True),
        ("SGD", 20, "kill", True),
        ("LBFGS", 10, "kill", True),
        ("tensor rate", 10, "kill", True),
    ]
]


@pytest.mark.parametrize(("optimizer", "at", "end", "in_memory"), KILLS)
def test_the_next_sweep_begins_with_what_was_stored(
    optimizer, at, end, in_memory, tmp_path, capsys
):
    die(tmp_path, optimizer, at, end, in_memory)
    (left,) = tmp_path.iterdir()
    setting = Setting(optimizer)  # of a program that starts anew, and has trained nothing
    finder_of(setting, tmp_path).range_test(setting.loader, num_iter=5)
    assert f"put back what a process left in {left}" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
    assert_is_as_never_swept(setting, optimizer)


def test_reset_puts_back_what_was_stored_without_a_sweep(tmp_path):
    die(tmp_path)
    setting = Setting("AdamW")
    finder_of(setting, tmp_path).reset()
    assert list(tmp_path.iterdir()) == []
    assert setting.optimizer.state
    never = Setting("AdamW")
    never.train(5)
    assert torch.equal(never.model.layers[0].weight, setting.model.layers[0].weight)
    finder_of(setting, tmp_path).reset()  # nothing is there any more


def test_a_file_for_another_network_is_left_alone(tmp_path):
    die(tmp_path)
    (left,) = tmp_path.iterdir()
    setting = Setting("SGD")
    before = setting.image()
    finder_of(setting, tmp_path).range_test(setting.loader, num_iter=5)
    assert differences(before, setting.image()) == []
    assert list(tmp_path.iterdir()) == [left]


def test_a_file_of_a_process_that_lives_is_left_alone(tmp_path):
    living, setting = Setting("AdamW"), Setting("AdamW")
    living.train(5)
    with preserve_state(living.model, living.optimizer, living.scaler, directory=tmp_path):
        (own,) = tmp_path.iterdir()
        before = setting.image()
        with preserve_state(setting.model, setting.optimizer, setting.scaler, directory=tmp_path):
            assert len(list(tmp_path.iterdir())) == 2
            assert differences(before, setting.image()) == []
        assert list(tmp_path.iterdir()) == [own]


def test_a_file_that_was_not_finished_is_not_read(tmp_path):
    """The name of a draft is another one, and a draft that failed is removed."""
    setting = Setting("AdamW")
    (tmp_path / "rank0-abc.draft").write_bytes(b"half of it")
    before = setting.image()
    with preserve_state(*setting.things, directory=tmp_path):
        setting.train(3)
    assert differences(before, setting.image()) == []
    os.unlink(tmp_path / "rank0-abc.draft")
    assert list(tmp_path.iterdir()) == []

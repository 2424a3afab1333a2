"""A process that is killed while it sweeps: the next one puts back what was there before."""

import os
import signal

import forked
import pytest
import torch
from everything import OPTIMIZERS, Setting, differences

from swiftlr.torch import LRFinder, preserve_state

pytestmark = pytest.mark.once

ENDS = {
    "kill": (lambda: os.kill(os.getpid(), signal.SIGKILL), -signal.SIGKILL),
    "exit": (lambda: os._exit(3), 3),
}


def sweep_and_die(directory, optimizer, at, end, in_memory):
    """A program that trains, then sweeps, and is gone at a step of the sweep."""
    setting = Setting(optimizer)
    setting.train(5)
    calls = 0

    def step(batch):
        nonlocal calls
        calls += 1
        if calls == at:
            ENDS[end][0]()
        return setting.batch_step(batch)

    finder = finder_of(setting, directory, in_memory)
    finder.find(step, setting.loader, num_iter=60, diverge_th=1e9)


def die(directory, optimizer="AdamW", at=10, end="kill", in_memory=True):
    child = forked.start(sweep_and_die, directory, optimizer, at, end, in_memory)
    assert forked.wait(child) == ENDS[end][1]


def finder_of(setting, directory, in_memory=True):
    return LRFinder(
        setting.model,
        setting.optimizer,
        setting.criterion,
        memory_cache=in_memory,
        cache_dir=directory,
        preserve=[setting.scaler],
    )


def assert_is_as_never_swept(setting, optimizer):
    own, losses = image_of(setting), setting.train()
    never = Setting(optimizer)  # which seeds the generators that all share
    never.train(5)
    assert differences(image_of(never), own) == []
    assert losses == never.train()


def image_of(setting):
    return {name: bits(value) for name, value in setting.image().items()}


def bits(value):
    """Without the identities of objects, which another process cannot have."""
    if isinstance(value, int) and not isinstance(value, bool) and value > 2**32:
        return "an object"
    if isinstance(value, (list, tuple)):
        return [bits(one) for one in value]
    return value


KILLS = [
    *(("AdamW", at, "kill", at % 20 == 10) for at in (1, 10, 20, 30, 40, 50, 60)),
    *((optimizer, 30, "kill", True) for optimizer in OPTIMIZERS),
    ("SGD", 20, "exit", True),
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

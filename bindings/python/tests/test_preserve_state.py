"""What preserve_state puts back, in every way in which a block may end."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from everything import OPTIMIZERS, Setting, differences

from swiftlr.torch import preserve_state


class Failure(Exception):
    pass


def fall_through(setting):
    pass


def fail(setting):
    raise Failure


def interrupt(setting):
    signal.raise_signal(signal.SIGINT)


def spoil(setting):
    """NaN everywhere, another mode, keys that nobody knew, no gradients."""
    with torch.no_grad():
        for parameter in setting.model.parameters():
            parameter.fill_(float("nan"))
            parameter.requires_grad_(True)
            parameter.grad = None
    setting.model.eval()
    setting.model.surprise = 1
    setting.model.layers[1].running_mean = torch.ones(32)
    for group in setting.optimizer.param_groups:
        group["initial_lr"] = 7.0
        group["lr"] = float("inf")
    setting.optimizer.state.clear()
    setting.optimizer.surprise = 1


ENDS = (fall_through, fail, interrupt, spoil)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("in_file", [False, True])
@pytest.mark.parametrize("trained", [0, 5])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_everything_is_put_back(optimizer, trained, in_file, end, tmp_path):
    setting = Setting(optimizer)
    setting.train(trained)
    before = setting.image()
    try:
        with preserve_state(*setting.things, directory=tmp_path if in_file else None):
            setting.train(7)
            assert differences(before, setting.image())
            end(setting)
    except (Failure, KeyboardInterrupt):
        pass
    assert differences(before, setting.image()) == []
    assert list(tmp_path.iterdir()) == []
    losses = setting.train()
    never = Setting(optimizer)
    never.train(trained)
    assert losses == never.train()

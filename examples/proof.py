"""The proofs: that the rates are the engine's, and that a killed run goes on with the same bits."""

from __future__ import annotations

import json
import os
import signal
import struct
import subprocess
import sys
from pathlib import Path

import torch
from digits import BATCHES_PER_EPOCH
from training import RATE, Training

import swiftlr
from swiftlr.torch import save

CHECKPOINT_EVERY = 30  # batches
SCHEDULE = "warm-up + cosine"


def rates_without_torch(training: Training) -> list[float]:
    """The rates once more: the same schedule on the engine alone, with no optimizer around it."""
    saved = json.loads(save(training.scheduler))
    engine = swiftlr.Scheduler(saved["spec"], [RATE], form=saved["form"])
    rates = engine.get_last_lr()
    for _ in range(training.steps - 1):
        rates += engine.step()
    return rates


def train_with_checkpoints(path: Path, epochs: int, die_at: int | None) -> None:
    """Trains, going on from the checkpoint if there is one. After the batch `die_at` the process is
    killed, by a signal that it can neither catch nor delay."""
    training = Training(SCHEDULE, epochs)
    if path.exists():
        training.load(path)

    def after_batch() -> None:
        if len(training.rates) == die_at:
            os.kill(os.getpid(), signal.SIGKILL)
        if len(training.rates) % CHECKPOINT_EVERY == 0:
            training.save(path)

    training.run(after_batch)
    training.save(path)


def killed_and_resumed(script: str, path: Path, epochs: int) -> tuple[Training, dict[str, int]]:
    """The run in two processes, of which the first is killed. Returns it, and where that was."""
    path.unlink(missing_ok=True)
    command = [sys.executable, script, f"--checkpoint={path}", f"--epochs={epochs}"]
    die_at = a_bad_moment(epochs * BATCHES_PER_EPOCH)

    status = subprocess.run([*command, f"--die-at={die_at}"]).returncode
    if status != -signal.SIGKILL:
        raise SystemExit(f"the first process should have been killed, but its status is {status}")
    training = Training(SCHEDULE, epochs)
    training.load(path)
    interruption = {"killed_at": die_at, "resumed_from": len(training.rates)}
    (path.parent / "scheduler.json").write_text(save(training.scheduler) + "\n")

    subprocess.run(command, check=True)
    training.load(path)
    return training, interruption


def a_bad_moment(steps: int) -> int:
    """A batch in the second half, some batches after a checkpoint; neither ends an epoch."""
    for step in range(steps // 2, steps):
        lost = step % CHECKPOINT_EVERY
        if (
            lost == CHECKPOINT_EVERY // 2
            and step % BATCHES_PER_EPOCH
            and (step - lost) % BATCHES_PER_EPOCH
        ):
            return step
    raise ValueError(f"{steps} batches are too few to be interrupted among them")


def differences(one: Training, other: Training) -> list[str]:
    """What does not have the same bits in both."""
    found = []
    if not same_bits(one.rates, other.rates):
        found.append("the learning rates")
    if not same_bits(one.losses, other.losses):
        found.append("the losses")
    if not same_bits(one.validation_losses, other.validation_losses):
        found.append("the validation losses")
    for (name, a), b in zip(one.model.state_dict().items(), other.model.state_dict().values()):
        if not torch.equal(a.view(torch.int32), b.view(torch.int32)):
            found.append(f"the weights {name}")
    return found


def same_bits(one: list[float], other: list[float]) -> bool:
    return struct.pack(f"{len(one)}d", *one) == struct.pack(f"{len(other)}d", *other)

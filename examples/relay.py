"""One run in several languages, and runs that are killed.

    python examples/relay.py C++=PROGRAM C=PROGRAM Rust=PROGRAM Swift=PROGRAM

Python trains for a while and leaves a checkpoint, and each program goes on from that of the one
before, up to the last, which finishes; then the other way round. All take their rates from one
schedule file, warm_up_cosine.json, and must get the same bits as each of them alone: in closed
form, and in the chain form of torch's own classes, which the checkpoint carries along. So must the
programs when `kill -9` meets them between two checkpoints; then network and momentum must end up
with the same bits as well.

A checkpoint is the scheduler's, a newline, and the network and its momentum as floats.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
import torch
from digits import Digits, network
from proof import same_bits
from torch import Tensor
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

import swiftlr.torch as lr_scheduler

SPEC = Path(__file__).with_name("warm_up_cosine.json")
RATE = 0.3
STEPS = 460
KILL_AT = 130  # checkpoints are written every 30 steps


@dataclass(frozen=True)
class Line:
    """What is known of a step: its number, its rate, its loss."""

    step: int
    rate: float
    loss: float

    @staticmethod
    def parse(text: str) -> Line:
        step, rate, loss = text.split()
        return Line(int(step), float.fromhex(rate), float(loss))


Trainer = Callable[[Path, int], list[Line]]
"""Goes on from the checkpoint, if there is one, up to a step, and leaves a checkpoint there."""


# ---- The trainer in Python -----------------------------------------------------------------------


def closed_form(optimizer: Optimizer, spec: dict[str, Any]) -> LRScheduler:
    return lr_scheduler.ScheduleLR(optimizer, spec)


def chain_form(optimizer: Optimizer, spec: dict[str, Any]) -> LRScheduler:
    """The drop-ins for torch's classes that the spec names."""
    arguments = dict(spec)
    cls = getattr(lr_scheduler, arguments.pop("type").removeprefix("torch."))
    if "schedules" in arguments:
        parts = [chain_form(optimizer, part) for part in arguments.pop("schedules")]
        arguments["schedulers"] = parts
    return cls(optimizer, **arguments)


class Training:
    def __init__(self, form: Callable[..., LRScheduler], digits: Digits, path: Path):
        self.digits = digits
        self.path = path
        self.model = network()
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=RATE, momentum=0.9)
        for parameter in self.model.parameters():  # as its first step would
            self.optimizer.state[parameter]["momentum_buffer"] = torch.zeros_like(parameter)
        self.scheduler = form(self.optimizer, json.loads(SPEC.read_text()))
        if path.exists():
            self.load()

    def run(self, steps: int) -> list[Line]:
        lines = [self.train_batch(step) for step in range(self.scheduler.last_epoch, steps)]
        self.save()
        return lines

    def train_batch(self, step: int) -> Line:
        images, labels = self.digits.batch(step)
        rate = self.optimizer.param_groups[0]["lr"]
        self.optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(self.model(images), labels)
        loss.backward()
        self.optimizer.step()
        self.scheduler.step()
        return Line(step, rate, loss.item())

    def save(self) -> None:
        text = lr_scheduler.save(self.scheduler)
        floats = b"".join(tensor.numpy().tobytes() for tensor in self.tensors())
        self.path.write_bytes(text.encode() + b"\n" + floats)

    def load(self) -> None:
        text, floats = self.path.read_bytes().split(b"\n", 1)
        values = torch.from_numpy(numpy.frombuffer(floats, numpy.float32).copy())
        tensors = self.tensors()
        for tensor, part in zip(tensors, values.split([tensor.numel() for tensor in tensors])):
            tensor.copy_(part.view_as(tensor))
        lr_scheduler.resume(self.scheduler, text)

    def tensors(self) -> list[Tensor]:
        parameters = list(self.model.parameters())
        buffers = [self.optimizer.state[parameter]["momentum_buffer"] for parameter in parameters]
        return [parameter.detach() for parameter in parameters] + buffers


# ---- The programs --------------------------------------------------------------------------------


class Program:
    def __init__(self, path: Path, digits: Path):
        self.path = path
        self.digits = digits

    def run(self, checkpoint: Path, steps: int) -> list[Line]:
        result = subprocess.run(
            self.command(checkpoint, steps), check=True, stdout=subprocess.PIPE, text=True
        )
        return list(map(Line.parse, result.stdout.splitlines()))

    def run_killed(self, checkpoint: Path) -> list[Line]:
        """Kills it once it has said that a step is done; by then it may be some steps further. The
        small pipe holds it up long before the end."""
        command = self.command(checkpoint, STEPS)
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, pipesize=4096) as process:
            lines = []
            for text in process.stdout:
                if not text.endswith("\n"):
                    break  # it was killed there
                lines.append(Line.parse(text))
                if len(lines) == KILL_AT:
                    process.kill()
        if process.returncode != -signal.SIGKILL:
            raise SystemExit(f"{self.path} should have been killed; status {process.returncode}")
        return lines

    def command(self, checkpoint: Path, steps: int) -> list[str]:
        return [str(word) for word in (self.path, SPEC, self.digits, checkpoint, steps)]


# ---- The proofs ----------------------------------------------------------------------------------


def require(condition: bool, what: str) -> None:
    if not condition:
        raise SystemExit(f"relay: FAILED: {what}")
    print(f"  {what}")


def rates(lines: Iterable[Line]) -> list[float]:
    return [line.rate for line in lines]


def relay(trainers: dict[str, Trainer], names: list[str], path: Path, expected: list[Line]) -> None:
    """Each trains for its leg. A loss that is low from the start shows that the network came."""
    found: list[Line] = []
    for i, name in enumerate(names):
        end = STEPS * (i + 1) // len(names)
        leg = trainers[name](path, end)
        require(not found or leg[0].loss < 1.0, f"{name} from step {leg[0].step} to {end}")
        found += leg
    require([line.step for line in found] == list(range(STEPS)), "every step once")
    require(same_bits(rates(found), rates(expected)), " -> ".join(names) + ": rates bit-identical")


def killed_and_resumed(name: str, program: Program, path: Path, whole: Path) -> None:
    lines = program.run_killed(path)
    resumed = program.run(path, STEPS)
    start = resumed[0].step
    again = [line for line in lines if line.step >= start]
    require(0 < start < STEPS and bool(again), f"{name} killed, and resumed from step {start}")
    require(
        again == resumed[: len(again)], "the steps that were lost, once more with the same bits"
    )
    require(path.read_bytes() == whole.read_bytes(), f"{name}: the last checkpoint bit-identical")


def main() -> None:
    parser = argparse.ArgumentParser(description="Train in turns, in Python and other languages.")
    parser.add_argument(
        "programs", nargs="+", metavar="LANGUAGE=PROGRAM", help="examples/train_digits.*, built"
    )
    paths = dict(program.split("=", 1) for program in parser.parse_args().programs)
    torch.set_num_threads(1)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        digits = Digits.load()
        digits.write(folder / "digits.txt")
        programs = {one: Program(Path(path), folder / "digits.txt") for one, path in paths.items()}
        trainers: dict[str, Trainer] = {
            "Python": lambda path, steps: Training(closed_form, digits, path).run(steps),
            **{one: program.run for one, program in programs.items()},
        }

        alone = {one: train(folder / f"{one} alone", STEPS) for one, train in trainers.items()}
        expected = alone["Python"]
        for one, lines in alone.items():
            require(same_bits(rates(lines), rates(expected)), f"{one} alone: {len(lines)} rates")
        relay(trainers, ["Python", *programs], folder / "relay", expected)
        relay(trainers, [*reversed(programs), "Python"], folder / "relay back", expected)
        torchs = "Python with torch's classes"
        trainers[torchs] = lambda path, steps: Training(chain_form, digits, path).run(steps)
        expected = trainers[torchs](folder / "torch's alone", STEPS)
        relay(trainers, [torchs, *programs], folder / "relay of chains", expected)
        for one, program in programs.items():
            killed_and_resumed(one, program, folder / f"{one} killed", folder / f"{one} alone")
    print("relay: bit-identical")


if __name__ == "__main__":
    sys.exit(main())

"""What swiftlr.distributed.verify() costs beside a step of two ranks that train on the digits.

Usage: verify_cost.py [SCHEDULER]

SCHEDULER is "ScheduleLR", the default, or "CosineAnnealingLR", the drop-in. Two processes train a
perceptron with DistributedDataParallel over gloo on one thread each. The step and the check are
timed in turn, and the medians printed, with the share of the time that a check every 100 steps
takes. docs/many-ranks.md has the numbers.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import torch
from torch import multiprocessing, nn

import swiftlr.torch
from swiftlr.distributed import verify

sys.path.append(str(Path(__file__).parents[1] / "examples"))
from digits import Digits

RANKS = 2
STEPS = 600
EVERY = 100


def train(rank: int, rendezvous: str, kind: str) -> None:
    torch.set_num_threads(1)
    torch.distributed.init_process_group(
        "gloo", init_method=f"file://{rendezvous}", rank=rank, world_size=RANKS
    )
    digits = Digits.load()
    model = nn.parallel.DistributedDataParallel(
        nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    )
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    scheduler = (
        swiftlr.torch.ScheduleLR(optimizer, {"type": "torch.CosineAnnealingLR", "T_max": STEPS})
        if kind == "ScheduleLR"
        else swiftlr.torch.CosineAnnealingLR(optimizer, STEPS)
    )
    steps, checks = [], []
    for i in range(STEPS):
        start = time.perf_counter()
        images, labels = digits.batch(i)
        loss = nn.functional.cross_entropy(model(images[rank::RANKS]), labels[rank::RANKS])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        end = time.perf_counter()
        steps.append(end - start)
        if i % 10 == 9:
            verify(scheduler)
            checks.append(time.perf_counter() - end)
    if rank == 0:
        step, check = statistics.median(steps), statistics.median(checks)
        share = check / (EVERY * step)
        print(
            f"{kind}: a step {step * 1e3:.2f} ms, a check {check * 1e3:.2f} ms; "
            f"every {EVERY} steps it takes {share:.2%}"
        )
    torch.distributed.barrier()
    os._exit(0)  # gloo may abort while it is taken down


def main() -> None:
    kind = sys.argv[1] if len(sys.argv) > 1 else "ScheduleLR"
    with tempfile.TemporaryDirectory() as folder:
        arguments = (f"{folder}/rendezvous", kind)
        multiprocessing.start_processes(train, arguments, RANKS, start_method="fork")


if __name__ == "__main__":
    main()

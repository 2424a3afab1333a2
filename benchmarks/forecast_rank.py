"""Does a law that was fitted on two short runs rank schedules of a longer one as training them
does?

A small network learns the digits, moved and under noise, so that no image comes twice. For each
seed it is trained for 600 steps under two schedules, on which the law is fitted, and for 2,400
steps under four others. The law ranks the four; the table has Spearman's correlation of the two
orders.

Usage: forecast_rank.py [--seeds N] [--write]    --write puts the table into docs/forecast.md
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from statistics import mean
from typing import Any

import numpy as np
import torch
from scipy.stats import spearmanr
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

import swiftlr
from swiftlr.forecast import Curve, fit

sys.path.append(str(Path(__file__).parents[1] / "examples"))
from digits import BATCH, Digits

PAGE = Path(__file__).parents[1] / "docs/forecast.md"
SHORT, LONG, WARMUP, PEAK = 600, 2400, 60, 0.01
EVERY = 10  # steps from one measured loss to the next
NOISE = 0.4
AVERAGED = 5  # measured losses at the end, whose mean is what a run ends at


def with_warmup(then: dict[str, Any]) -> dict[str, Any]:
    return {"type": "swiftlr.warmup", "schedule": then, "steps": WARMUP}


def cosine(steps: int) -> dict[str, Any]:
    over = steps - WARMUP
    return with_warmup({"type": "swiftlr.curve", "shape": "cosine", "to": 0.1 * PEAK, "over": over})


def linear(steps: int) -> dict[str, Any]:
    return with_warmup({"type": "swiftlr.curve", "to": 0, "over": steps - WARMUP})


def constant(steps: int) -> dict[str, Any]:
    return with_warmup({"type": "swiftlr.constant"})


def wsd(steps: int) -> dict[str, Any]:
    down = steps // 5
    return {
        "type": "swiftlr.cooldown",
        "schedule": constant(steps),
        "at": steps - down,
        "steps": down,
    }


FITTED, RANKED = (cosine, wsd), (constant, cosine, linear, wsd)


def augmented(images: Tensor, generator: torch.Generator) -> Tensor:
    """Each image moved by up to a pixel, under noise."""
    down, right = torch.randint(-1, 2, (2, len(images), 1, 1), generator=generator)
    rows = (torch.arange(8).view(1, 8, 1) - down) % 8
    columns = (torch.arange(8).view(1, 1, 8) - right) % 8
    each = torch.arange(len(images)).view(-1, 1, 1)
    moved = images.view(-1, 8, 8)[each, rows, columns]
    return (moved + NOISE * torch.randn(moved.shape, generator=generator)).view(-1, 64)


def train(data: Digits, spec: dict[str, Any], steps: int, seed: int) -> Curve:
    """The validation losses of a run."""
    torch.manual_seed(seed)
    network = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
    )
    optimizer = torch.optim.AdamW(network.parameters(), lr=PEAK)
    schedule = swiftlr.Schedule(spec)
    rates = schedule.fill(steps, base=PEAK)
    fixed, fresh = torch.Generator().manual_seed(0), torch.Generator().manual_seed(seed)
    judged = torch.cat([augmented(data.validation_images, fixed) for _ in range(4)])
    labels = data.validation_labels.repeat(4)
    places, losses = [], []
    for step in range(steps):
        rows = torch.randint(len(data.images), (BATCH,), generator=fresh)
        for group in optimizer.param_groups:
            group["lr"] = rates[step]
        loss = cross_entropy(network(augmented(data.images[rows], fresh)), data.labels[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % EVERY == EVERY - 1:
            with torch.no_grad():
                places.append(step)
                losses.append(float(cross_entropy(network(judged), labels)))
    return Curve(places, losses, np.array(rates), name=str(spec["type"]))


def compare(data: Digits, seed: int) -> dict[float, tuple[float, float]]:
    """For each memory of the law: the rank correlation, and the mean error of the final losses."""
    short = [train(data, make(SHORT), SHORT, seed) for make in FITTED]
    long = [train(data, make(LONG), LONG, seed) for make in RANKED]
    ends = [float(one.losses[-AVERAGED:].mean()) for one in long]
    found = {}
    for memory in (0.999, 0.99):
        law = fit(short, memory=memory)
        guesses = [law.final(one.rates) for one in long]
        apart = mean(abs(guess / end - 1) for guess, end in zip(guesses, ends))
        found[memory] = float(spearmanr(guesses, ends).statistic), apart
    print(
        seed, {make.__name__: round(end, 4) for make, end in zip(RANKED, ends)}, found, flush=True
    )
    return found


def table(results: list[dict[float, tuple[float, float]]]) -> str:
    lines = [
        "| lambda | rank correlation, mean | of each seed | final loss, mean error |",
        "|---|---:|---|---:|",
    ]
    for memory in results[0]:
        ranks = [one[memory][0] for one in results]
        errors = mean(one[memory][1] for one in results)
        each = ", ".join(f"{rank:.1f}" for rank in ranks)
        lines.append(f"| {memory} | {mean(ranks):.2f} | {each} | {100 * errors:.1f} % |")
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=8)
    parser.add_argument("--write", action="store_true", help=f"put the table into {PAGE.name}")
    options = parser.parse_args()
    torch.set_num_threads(1)
    data = Digits.load()
    text = table([compare(data, seed) for seed in range(options.seeds)])
    print(text)
    if options.write:
        page = PAGE.read_text()
        pattern = r"(?m)^\| lambda \|(?:.*\n)+?(?=\n)"
        PAGE.write_text(re.sub(pattern, lambda _: text, page))


if __name__ == "__main__":
    main()

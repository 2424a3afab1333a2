"""What the comparison writes: step costs, a table, a picture, the numbers as JSON."""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import matplotlib
import torch
from digits import BATCHES_PER_EPOCH

import swiftlr
import swiftlr.torch

if TYPE_CHECKING:
    from training import Training

matplotlib.use("Agg")  # no window, no display
from matplotlib import pyplot

COLOURS = ["#7f7f7f", "#0072b2", "#e69f00", "#009e73"]  # told apart by colour-blind eyes as well


# ---- Cost of a step ------------------------------------------------------------------------------


def step_cost(schedule: Callable[..., Any], steps: int) -> dict[str, float]:
    """Nanoseconds of one scheduler.step(), of swiftlr and of torch: the median of rounds that take
    turns, so that whatever else the machine does meets both."""
    ours = stepping(schedule, swiftlr.torch, steps)
    theirs = stepping(schedule, torch.optim.lr_scheduler, steps)
    rounds = [(nanoseconds(ours, 2000), nanoseconds(theirs, 500)) for _ in range(9)]
    cost = {"swiftlr_ns": median(r[0] for r in rounds), "torch_ns": median(r[1] for r in rounds)}
    return {**cost, "ratio": cost["torch_ns"] / cost["swiftlr_ns"]}


def stepping(schedule: Callable[..., Any], module: Any, steps: int) -> Callable[[], Any]:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.3)
    scheduler = schedule(module, optimizer, steps)
    optimizer.step()
    return scheduler.step


def nanoseconds(step: Callable[[], Any], times: int) -> float:
    start = time.perf_counter_ns()
    for _ in range(times):
        step()
    return (time.perf_counter_ns() - start) / times


# ---- Table and JSON ------------------------------------------------------------------------------


def print_table(runs: list[Training], costs: dict[str, dict[str, float]]) -> None:
    print(f"\n{'':18}  {'validation':>10}  {'final':>8}  {'scheduler.step()':^30}")
    columns = f"{'rate':>8}  {'swiftlr':>9}  {'torch':>9}  {'faster':>8}"
    print(f"{'schedule':18}  {'accuracy':>10}  {columns}")
    for run in runs:
        cost = costs[run.name]
        print(
            f"{run.name:18}  {run.digits.accuracy(run.model):10.1%}  {run.rates[-1]:8.2g}  "
            f"{cost['swiftlr_ns']:6.0f} ns  {cost['torch_ns']:6.0f} ns  {cost['ratio']:6.1f} x"
        )


def write_metrics(
    path: Path, runs: list[Training], costs: dict[str, dict[str, float]], resume: dict[str, Any]
) -> None:
    metrics = {
        "swiftlr": swiftlr.__version__,
        "backend": swiftlr.backend,
        "torch": torch.__version__,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "resume": resume,
        "runs": {
            run.name: {
                "validation_accuracy": run.digits.accuracy(run.model),
                "final_rate": run.rates[-1],
                "step_cost": costs[run.name],
                "rates": run.rates,
                "losses": run.losses,
                "validation_losses": run.validation_losses,
            }
            for run in runs
        },
    }
    path.write_text(json.dumps(metrics, indent=1) + "\n")


# ---- Picture -------------------------------------------------------------------------------------


def draw(path: Path, runs: list[Training], interruption: dict[str, int]) -> None:
    """On the left four curves of the validation loss with the best one marked where it is lowest,
    on the right four of the rate."""
    style = {
        "svg.fonttype": "none",  # text stays text
        "svg.hashsalt": "swiftlr",  # the same numbers give the same file
        "font.size": 10,
        "font.family": "sans-serif",
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "grid.alpha": 0.25,
    }
    with matplotlib.rc_context(style):
        figure, (loss_axes, rate_axes) = pyplot.subplots(
            1, 2, figsize=(11, 4.2), layout="constrained"
        )
        for run, colour in zip(runs, COLOURS):
            epochs = range(1, len(run.validation_losses) + 1)
            look = {"color": colour, "label": run.name, "linewidth": 1.8}
            loss_axes.plot(epochs, run.validation_losses, **look)
            batches = [step / BATCHES_PER_EPOCH for step in range(len(run.rates))]
            rate_axes.plot(batches, run.rates, **look)
        loss_axes.margins(y=0.12)  # room for a label
        mark_the_best(loss_axes, runs)
        loss_axes.set(title="validation loss", xlabel="epoch", ylabel="cross entropy", yscale="log")
        rate_axes.set(title="learning rate", xlabel="epoch", ylabel="rate")
        resumed = interruption["resumed_from"]
        rate_axes.plot(
            resumed / BATCHES_PER_EPOCH, runs[-1].rates[resumed], "o", color=COLOURS[-1],
            markeredgecolor="black", label="killed, then resumed here",
        )  # fmt: skip
        figure.legend(
            *rate_axes.get_legend_handles_labels(),
            loc="outside lower center",
            ncols=5,
            frameon=False,
        )
        metadata = {"Date": None} if path.suffix == ".svg" else None
        figure.savefig(path, dpi=150, metadata=metadata)
        pyplot.close(figure)


def mark_the_best(axes: Any, runs: list[Training]) -> None:
    best, colour = min(zip(runs, COLOURS), key=lambda one: min(one[0].validation_losses))
    lowest = min(best.validation_losses)
    epoch = best.validation_losses.index(lowest) + 1
    axes.plot(epoch, lowest, "*", color=colour, markeredgecolor="black", markersize=13)
    axes.annotate(
        f"best: {lowest:.3f}", (epoch, lowest), (0, -16), textcoords="offset points", ha="center"
    )

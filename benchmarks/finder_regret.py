"""How good the rates are that finders suggest: swiftlr's rules and those of others, on the digits.

In each setting runs at many peak rates show which is best. The regret of a suggestion is how much
higher the validation loss is after a run at the suggested rate.

Usage: finder_regret.py RESULTS.json [--quick] [--write]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from statistics import mean, median, quantiles
from typing import Any

import torch
from finder_training import (
    GUESSING,
    PER_DECADE,
    SETTINGS,
    loss_with_peak,
    nearest_place,
    rate_at,
    swept,
)
from tqdm import tqdm

PAGE = Path(__file__).parents[1] / "docs" / "finder.md"
START, END = "<!-- made by make finder-bench -->\n", "<!-- end -->\n"

GRID = range(-4 * PER_DECADE, PER_DECADE + 1, PER_DECADE // 4)  # places from 1e-4 to 10
COMPARED_POINTS = 100  # the sweeps whose suggestions are compared with 10 times and a tenth of it
LEAST_SHARE_BEST = 33 / 36  # of them, a run at the default suggestion beats both others
RUN_SEEDS = {66: range(100, 103), 264: range(100, 102)}  # by updates of a run

DEFAULT = "swiftlr"
# Of each rule: whose finder sweeps, the name of the rule, and which rate of its answer is meant.
RULES = {
    DEFAULT: ("torch_lr_finder", "default", "lr"),
    "swiftlr, mid": ("torch_lr_finder", "default", "mid"),
    "swiftlr, safe": ("torch_lr_finder", "default", "safe"),
    "swiftlr, steepest": ("torch_lr_finder", "default", "steepest"),
    **{
        rule: (rule.partition(".")[0], rule, "lr")
        for rule in (
            "torch_lr_finder.steepest",
            "fastai.valley",
            "fastai.slide",
            "fastai.minimum",
            "fastai.steep",
            "lightning.per_index",
            "lightning.per_rate",
            "ignite",
        )
    },
}


@dataclass(frozen=True)
class Sweep:
    setting: int
    convention: str
    points: int
    seed: int


@dataclass(frozen=True)
class Run:
    updates: int
    setting: int
    place: int
    seed: int


@dataclass
class Row:
    """What is known of a rule. A refusal has the regret of a network that was not trained."""

    rule: str
    updates: int
    median: float
    mean: float
    ratio: float
    spread: float
    refusals: int
    bests: int
    compared: int


def suggestions(sweep: Sweep) -> dict[str, float | None]:
    """What each rule for such a sweep suggests."""
    setting = SETTINGS[sweep.setting]
    finder = swept(setting, sweep.convention, sweep.points, sweep.seed)
    return {
        label: getattr(finder.suggest(rule), field)
        for label, (convention, rule, field) in RULES.items()
        if convention == sweep.convention
    }


def final_loss(run: Run) -> float:
    return loss_with_peak(SETTINGS[run.setting], run.place, run.updates, run.seed)


class Losses:
    """The mean losses over the seeds of runs with so many updates, by setting and place of the peak
    rate."""

    def __init__(self, updates: int, runs: dict[Run, float]) -> None:
        self.updates = updates
        lists: dict[tuple[int, int], list[float]] = {}
        for run, loss in runs.items():
            if run.updates == updates:
                lists.setdefault((run.setting, run.place), []).append(loss)
        self.means = {key: mean(losses) for key, losses in lists.items()}

    def best_place(self, setting: int) -> int:
        return min(GRID, key=lambda place: self.means[setting, place])

    def regret(self, setting: int, rate: float | None) -> float:
        loss = GUESSING if rate is None else self.means[setting, nearest_place(rate)]
        return loss - self.means[setting, self.best_place(setting)]

    def is_best_of_decades(self, setting: int, rate: float | None) -> bool:
        """Whether a run at the rate beats one at 10 times and one at a tenth of it."""
        if rate is None:
            return False
        others = [self.means[setting, place] for place in _decade_around(rate)]
        return self.means[setting, nearest_place(rate)] < min(others)


def _decade_around(rate: float) -> tuple[int, int]:
    place = nearest_place(rate)
    return place - PER_DECADE, place + PER_DECADE


def runs_for(found: dict[Sweep, dict[str, float | None]], seeds: dict[int, range]) -> list[Run]:
    """Those of the grid, of all suggestions, and of what these are compared with."""
    places = {(i, place) for i in range(len(SETTINGS)) for place in GRID}
    for sweep, rates in found.items():
        for rate in rates.values():
            if rate is None:
                continue
            places.add((sweep.setting, nearest_place(rate)))
            if sweep.points == COMPARED_POINTS:
                places |= {(sweep.setting, place) for place in _decade_around(rate)}
    return [
        Run(updates, setting, place, seed)
        for updates, chosen in seeds.items()
        for setting, place in sorted(places)
        for seed in chosen
    ]


def row(rule: str, found: dict[Sweep, dict[str, float | None]], losses: Losses) -> Row:
    rates = {sweep: suggested[rule] for sweep, suggested in found.items() if rule in suggested}
    regrets = [losses.regret(sweep.setting, rate) for sweep, rate in rates.items()]
    ratios = [
        nearest_place(rate) / PER_DECADE - losses.best_place(sweep.setting) / PER_DECADE
        for sweep, rate in rates.items()
        if rate is not None
    ]
    compared = [
        losses.is_best_of_decades(sweep.setting, rate)
        for sweep, rate in rates.items()
        if sweep.points == COMPARED_POINTS
    ]
    low, middle, high = quantiles(ratios, n=4) if len(ratios) > 1 else [float("nan")] * 3
    return Row(
        rule,
        losses.updates,
        median(regrets),
        mean(regrets),
        middle,
        high - low,
        len(rates) - len(ratios),
        sum(compared),
        len(compared),
    )


def table(rows: list[Row]) -> str:
    """In Markdown, for runs of one length."""
    lines = [
        f"Runs of {rows[0].updates} updates:\n",
        "| rule | regret, median | mean | log10(suggested / best), median | quartiles apart "
        "| no rate | beats 10 times and a tenth of it |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for one in rows:
        name = f"**{one.rule}**" if one.rule == DEFAULT else one.rule
        lines.append(
            f"| {name} | {one.median:.3f} | {one.mean:.3f} | {one.ratio:+.2f} | {one.spread:.2f} "
            f"| {one.refusals} | {one.bests} of {one.compared} |"
        )
    return "\n".join(lines) + "\n"


def write(text: str) -> None:
    before, start, rest = PAGE.read_text().partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        sys.exit(f"{PAGE}: no lines {START.strip()} and {END.strip()}")
    PAGE.write_text(f"{before}{START}\n{text}\n{END}{after}")


def print_verdicts(rows: list[Row]) -> None:
    """What is required of the default rule in runs of one length, and whether it holds."""
    own = next(one for one in rows if one.rule == DEFAULT)
    peers = [one for one in rows if not one.rule.startswith(DEFAULT)]
    least_median, least_mean = min(p.median for p in peers), min(p.mean for p in peers)
    least_bests = round(LEAST_SHARE_BEST * own.compared)
    checks = [
        (
            f"{own.updates} updates: regret, median {own.median:.3f}",
            f"< {least_median:.3f}",
            own.median < least_median,
        ),
        (
            f"{own.updates} updates: regret, mean {own.mean:.3f}",
            f"< {least_mean:.3f}",
            own.mean < least_mean,
        ),
        (
            f"{own.updates} updates: beats both {own.bests}",
            f">= {least_bests}",
            own.bests >= least_bests,
        ),
    ]
    for what, limit, holds in checks:
        print(f"{what:38} {limit:10} {'PASS' if holds else 'FAIL'}")


def print_best(all_losses: list[Losses]) -> None:
    for losses in all_losses:
        for i, setting in enumerate(SETTINGS):
            place = losses.best_place(i)
            best = f"best at {rate_at(place):.2g}: loss {losses.means[i, place]:.3f}"
            print(f"{losses.updates} updates, {setting.name:26} {best}")
    print()


def results(
    pool: ProcessPoolExecutor, work: Callable[[Any], Any], items: Iterable[Any], name: str
) -> dict[Any, Any]:
    """What `work` returns for each item, in their order, with a bar while it is done."""
    futures = {item: pool.submit(work, item) for item in items}
    for future in tqdm(as_completed(futures.values()), name, len(futures), unit=""):
        future.result()  # so that an error ends all at once
    return {item: future.result() for item, future in futures.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("results", type=Path, help="where the numbers go, as JSON")
    parser.add_argument("--quick", action="store_true", help="a minute: fewer sweeps and runs")
    parser.add_argument("--write", action="store_true", help=f"put the table into {PAGE.name}")
    options = parser.parse_args()
    if options.quick and options.write:
        parser.error("--write: not with --quick, whose numbers are too few")
    points, sweep_seeds, run_seeds = [50, COMPARED_POINTS, 200], range(6), RUN_SEEDS
    if options.quick:
        points, sweep_seeds, run_seeds = [COMPARED_POINTS], range(2), {66: range(100, 101)}
    conventions = dict.fromkeys(convention for convention, _, _ in RULES.values())
    sweeps = [
        Sweep(i, convention, n, seed)
        for i in range(len(SETTINGS))
        for convention in conventions
        for n in points
        for seed in sweep_seeds
    ]
    with ProcessPoolExecutor(
        os.cpu_count(), get_context("spawn"), torch.set_num_threads, (1,)
    ) as pool:
        found = results(pool, suggestions, sweeps, "sweeps")
        runs = results(pool, final_loss, runs_for(found, run_seeds), "runs")

    all_losses = [Losses(updates, runs) for updates in run_seeds]
    all_rows = [
        sorted((row(rule, found, losses) for rule in RULES), key=lambda one: one.median)
        for losses in all_losses
    ]
    print_best(all_losses)
    text = "\n".join(map(table, all_rows))
    print(text)
    options.results.parent.mkdir(parents=True, exist_ok=True)
    options.results.write_text(
        json.dumps(
            {
                "rules": [asdict(one) for rows in all_rows for one in rows],
                "sweeps": [asdict(sweep) | {"rates": rates} for sweep, rates in found.items()],
                "losses": [
                    asdict(run) | {"rate": rate_at(run.place), "loss": loss}
                    for run, loss in runs.items()
                ],
            },
            indent=1,
        )
        + "\n"
    )
    if options.write:
        write(text)
    for rows in all_rows:
        print_verdicts(rows)


if __name__ == "__main__":
    main()

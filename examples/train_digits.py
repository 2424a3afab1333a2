"""Trains a small network on real handwritten digits, once under each of four schedules.

Every learning rate comes from swiftlr. One of the runs is repeated in a process that is killed in
the middle of an epoch, and finished by another process: its rates and its weights must have the
same bits as those of the run that nobody disturbed.

    python examples/train_digits.py                          the whole comparison
    python examples/train_digits.py --checkpoint run.pt      one run; call it again to go on
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import proof
import report
import torch
from training import SCHEDULES, Training


def compare(out: Path, epochs: int, picture: Path | None) -> int:
    runs = [Training(schedule, epochs).run() for schedule in SCHEDULES]
    for run in runs:
        if not proof.same_bits(run.rates, proof.rates_without_torch(run)):
            raise SystemExit(f"{run.name}: the rates of the run are not those of the engine")
    resumed, interruption = proof.killed_and_resumed(__file__, out / "checkpoint.pt", epochs)
    undisturbed = next(run for run in runs if run.name == resumed.name)
    different = proof.differences(undisturbed, resumed)
    verdict = "bit-identical" if not different else "DIFFERENT in " + ", ".join(different)

    step_costs = {run.name: report.step_cost(SCHEDULES[run.name], run.steps) for run in runs}
    report.write_metrics(
        out / "metrics.json", runs, step_costs, {**interruption, "verdict": verdict}
    )
    report.draw(out / "curves.png", runs, interruption)
    if picture:
        report.draw(picture, runs, interruption)

    report.print_table(runs, step_costs)
    print(
        f"\nkilled after batch {interruption['killed_at']}, "
        f"resumed from the checkpoint of batch {interruption['resumed_from']}, "
        f"finished at batch {resumed.steps}"
    )
    print(f"results: {out}/curves.png, {out}/metrics.json, {out}/scheduler.json")
    print(f"resume: {verdict}")
    return 1 if different else 0


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Train on digits under four learning-rate schedules."
    )
    parser.add_argument(
        "--out", type=Path, default=Path("build/demo"), help="folder for the results"
    )
    parser.add_argument("--epochs", type=int, default=40, help="3 or more (default 40)")
    parser.add_argument(
        "--picture", type=Path, help="draw the curves into this file, too (.svg, .pdf)"
    )
    parser.add_argument(
        "--checkpoint", type=Path, help="only train with warm-up and cosine, saving here"
    )
    parser.add_argument("--die-at", type=int, help="with --checkpoint: be killed after this batch")
    options = parser.parse_args()
    if options.epochs < 3:
        parser.error(f"--epochs: {options.epochs} is not allowed; 3 or more")

    torch.set_num_threads(1)  # one order of additions, hence one result
    torch.use_deterministic_algorithms(True)
    if options.checkpoint:
        proof.train_with_checkpoints(options.checkpoint, options.epochs, options.die_at)
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    return compare(options.out, options.epochs, options.picture)


if __name__ == "__main__":
    sys.exit(main())

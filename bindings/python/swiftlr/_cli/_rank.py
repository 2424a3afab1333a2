"""Which of several schedules ends at the lowest loss, by a law fitted on measured curves.

All are taken for the same number of steps. Of two that are closer to each other than the law is
exact, it does not know which is better, and says so.
"""

from __future__ import annotations

import argparse

from ._laws import add_base, add_law, law_of, rates_argument, tell
from ._output import print_json
from ._schedules import add_output, whole


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "candidates", nargs="+", metavar="RATES", help="a schedule, or a table of step and lr"
    )
    parser.add_argument("--steps", type=whole, metavar="N", help="steps of the run")
    add_base(parser)
    add_law(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    from ..forecast import rank

    law = law_of(options)
    schedules = [rates_argument(one, options) for one in options.candidates]
    ranked = rank(
        law,
        schedules,
        options.steps,
        base=options.lr,
        names=options.candidates,
        force=options.force,
    )
    if options.json:
        rows = [
            {
                "schedule": one.name,
                "loss": one.loss,
                "low": one.low,
                "high": one.high,
                "apart": one.is_apart,
            }
            for one in ranked
        ]
        print_json({"ranking": rows, "law": law.to_dict()})
        return 0
    for place, one in enumerate(ranked, 1):
        unsure = "" if place == 1 or one.is_apart else ", not apart from the first"
        print(f"{place}. {one.loss:.4f} ({one.low:.4f} to {one.high:.4f}) {one.name}{unsure}")
    print(law.basis)
    tell(law.notes)
    return 0

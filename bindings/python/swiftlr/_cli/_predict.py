"""What loss a schedule will end at, by a law fitted on measured curves.

The law is fitted on the logs of one or several runs (--curve), or read from a file (--law). The
rates are a schedule or a table with every step (--rates). It says how sure it is, and refuses what
it cannot know: far more steps than were measured, another peak, another batch size.
"""

from __future__ import annotations

import argparse

from ._laws import add_base, add_law, law_of, rates_argument, steps_argument, tell
from ._output import print_json
from ._schedules import add_output, whole


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--rates",
        required=True,
        metavar="RATES",
        help="the run that is asked for: a schedule, or a table of step and lr",
    )
    parser.add_argument("--steps", type=whole, metavar="N", help="steps of that run")
    parser.add_argument(
        "--at", type=steps_argument, metavar="N,N,...", help="the steps whose loss is wanted"
    )
    add_base(parser)
    add_law(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    law = law_of(options)
    forecast = law.predict(
        rates_argument(options.rates, options),
        options.steps,
        at=options.at,
        base=options.lr,
        batch_size=options.batch_size,
        force=options.force,
    )
    if options.json:
        print_json(
            {
                "steps": forecast.steps,
                "loss": forecast.losses,
                "low": forecast.low,
                "high": forecast.high,
                "law": law.to_dict(),
                "notes": forecast.notes,
            }
        )
        return 0
    if options.at is not None:
        for step, loss, low, high in zip(
            forecast.steps, forecast.losses, forecast.low, forecast.high
        ):
            print(f"step {step}: loss {loss:.4f} ({low:.4f} to {high:.4f})")
        print(forecast.basis)
    else:
        print(str(forecast).partition("\n")[0])
    tell(forecast.notes)
    return 0

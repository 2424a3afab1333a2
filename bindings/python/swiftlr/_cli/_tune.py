"""The best schedule of so many steps, by a law fitted on measured curves: warm-up, hold and decay.

Tries all lengths of the decay and several shapes, and prints the best as a schedule file. With
--free it may fall at each of so many knots. With --loss it says how many steps it takes to that
loss instead.
"""

from __future__ import annotations

import argparse

from ._errors import WrongUse
from ._laws import add_base, add_law, law_of, spec_text, tell
from ._output import print_json
from ._schedules import add_output, from_zero, number, whole


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--steps", type=whole, metavar="N", help="steps of the run")
    parser.add_argument("--loss", type=number, metavar="X", help="a loss to reach, instead")
    parser.add_argument(
        "--warmup", type=from_zero, metavar="N", help="steps of the warm-up; else as in the curves"
    )
    parser.add_argument("--peak", type=number, metavar="RATE", help="else that of the curves")
    parser.add_argument(
        "--floor", type=number, default=0.0, metavar="RATE", help="the last rate, or 0"
    )
    parser.add_argument(
        "--free", type=whole, default=0, metavar="KNOTS", help="30 to 100 knots, any decay"
    )
    add_base(parser)
    add_law(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    from ..forecast import steps_to, tune

    law = law_of(options)
    if options.loss is not None:
        steps = steps_to(law, options.loss, warmup=options.warmup, force=options.force)
        if options.json:
            print_json({"loss": options.loss, "steps": steps, "law": law.to_dict()})
        elif steps is None:
            print(f"a loss of {options.loss:g} is not reached within 5 times the fitted steps")
        else:
            print(f"a loss of {options.loss:g} takes {steps} steps, a fifth of them a cooldown")
        if not options.json:
            print(law.basis)
            tell(law.notes)
        return int(steps is None)
    if options.steps is None:
        raise WrongUse("tune: --steps N is missing; or --loss X")
    tuned = tune(
        law,
        options.steps,
        warmup=options.warmup,
        peak=options.peak,
        floor=options.floor,
        free=options.free,
        force=options.force,
    )
    if options.json:
        print_json(
            {
                "spec": tuned.spec,
                "loss": tuned.loss,
                "low": tuned.forecast.low[-1],
                "high": tuned.forecast.high[-1],
                "shape": tuned.shape,
                "cooldown": tuned.cooldown,
                "tried": tuned.tried,
                "law": law.to_dict(),
                "notes": tuned.forecast.notes,
            }
        )
        return 0
    for one in tuned.tried:
        length = "" if one["cooldown"] is None else f" over the last {one['cooldown']} steps"
        print(f"{one['loss']:.4f} {one['shape']}{length}")
    print(spec_text(tuned.spec))
    print(f"loss {tuned.loss:.4f} {law.basis}")
    tell(tuned.forecast.notes)
    return 0

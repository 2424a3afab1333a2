"""Rules for the highest rate, each with its formula and source.

    swiftlr peak step_law N=1e9 D=2e10
    swiftlr peak sqrt lr=3e-4 batch=256 new_batch=1024
    swiftlr peak horizon BEFORE AFTER

Without a rule it lists them. The rule horizon takes two schedules, such as the same shape over more
steps, and says by what the best peak changes, by the convex bound, which needs no measured run.
"""

from __future__ import annotations

import argparse
from typing import Any

from ._errors import WrongUse, nearest
from ._laws import add_base, rates_argument
from ._output import print_json
from ._schedules import add_output, number

_HORIZON = "horizon"
_FORMULA = "best c of E(c) = t1 / c + c (t2 + t3), which is sqrt(t1 / (t2 + t3)), of both schedules"
_SOURCE = (
    "F. Schaipp et al., The Surprising Agreement Between Convex Optimization Theory and "
    "Learning-Rate Scheduling, ICML 2025, arXiv:2501.18965"
)


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", metavar="RULE", help="which rule; without one, a list")
    parser.add_argument(
        "numbers", nargs="*", metavar="NAME=X", help="what it takes; two schedules for horizon"
    )
    add_base(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    from ..forecast import RULES, peak

    if options.rule is None:
        return list_rules(options)
    if options.rule == _HORIZON:
        return horizon(options)
    if options.rule not in RULES:
        near = nearest(options.rule, [*RULES, _HORIZON])
        raise WrongUse(f"{options.rule}: no such rule{near}; swiftlr peak lists them")
    found = peak(options.rule, **numbers(options.numbers))
    if options.json:
        print_json(
            {
                "rule": found.rule,
                **found.values,
                "formula": found.formula,
                "source": found.source,
            }
        )
    else:
        print(found)
    return 0


def numbers(arguments: list[str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for argument in arguments:
        name, sign, text = argument.partition("=")
        if not sign:
            raise WrongUse(f"{argument}: no number with a name; such as batch=256")
        if name in found:
            raise WrongUse(f"{name}: stands twice; once")
        try:
            found[name] = number(text)
        except argparse.ArgumentTypeError as error:
            raise WrongUse(f"{name}: {error}") from None
    return found


def horizon(options: argparse.Namespace) -> int:
    from ..forecast import peak_factor

    if len(options.numbers) != 2:
        raise WrongUse("horizon: two schedules are needed; the one before and the one after")
    before, after = (rates_argument(one, options) for one in options.numbers)
    factor = peak_factor(before, after)
    if options.json:
        print_json({"rule": _HORIZON, "factor": factor, "formula": _FORMULA, "source": _SOURCE})
    else:
        print(f"{_HORIZON}: the best peak times {factor:.6g}\n  {_FORMULA}\n  {_SOURCE}")
    return 0


def list_rules(options: argparse.Namespace) -> int:
    from ..forecast import RULES

    if options.json:
        rules: dict[str, Any] = {
            name: {"about": rule.about, "takes": rule.inputs, "formula": rule.formula}
            for name, rule in RULES.items()
        }
        rules[_HORIZON] = {"about": "another schedule", "takes": {}, "formula": _FORMULA}
        print_json(rules)
        return 0
    for name, rule in RULES.items():
        print(f"{name:12} {rule.about}; takes {', '.join(rule.inputs)}")
    print(f"{_HORIZON:12} another schedule, such as one over more steps; takes two of them")
    return 0

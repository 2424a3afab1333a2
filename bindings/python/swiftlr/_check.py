"""Looks for the mistakes that people make with a schedule and a run."""

from __future__ import annotations

from ._backend import api
from ._values import json_text

TYPE_CHECKING = False  # as in _values
if TYPE_CHECKING:
    from typing import Optional

    from ._schedule import Functions
    from ._values import Spec


def check(
    spec: Spec,
    steps: int,
    steps_per_epoch: Optional[float] = None,
    base: float = 1.0,
    functions: Optional[Functions] = None,
) -> list[dict[str, str]]:
    """What is wrong with `spec` for a run of `steps` steps with the initial rate `base`.

    A list of dicts with the keys ``rule``, ``path`` (the parameter or part), ``message`` and ``fix``,
    empty if there is nothing to say. The rules stand in ``swiftlr.h``, at ``swiftlr_spec_check()``.
    """
    import json

    run = {"total_steps": steps, "steps_per_epoch": steps_per_epoch, "base": base}
    findings: list[dict[str, str]] = json.loads(
        api.spec_check(json_text("spec", spec), functions, json_text("run", run))
    )
    return findings


def main(arguments: list[str]) -> int:
    """python -m swiftlr check: 0 if there is nothing to say, 1 if there is, 2 if it cannot be read."""
    import argparse
    import sys
    from pathlib import Path

    from ._errors import Error

    parser = argparse.ArgumentParser(
        prog="python -m swiftlr check", description="Looks for mistakes in a schedule file."
    )
    parser.add_argument("file", type=Path, help="JSON, {'type': ...}")
    parser.add_argument("--steps", type=int, required=True, help="steps of the run")
    parser.add_argument("--steps-per-epoch", type=float, help="steps of an epoch, if it has any")
    parser.add_argument("--base", type=float, default=1.0, help="the initial rate; 1 if not given")
    options = parser.parse_args(arguments)
    try:
        findings = check(
            options.file.read_bytes(), options.steps, options.steps_per_epoch, options.base
        )
    except (OSError, Error) as error:
        print(f"{options.file}: {error}", file=sys.stderr)
        return 2
    for finding in findings:
        place = ": ".join(filter(None, [str(options.file), finding["path"]]))
        print(f"{place}: {finding['message']}; {finding['fix']} [{finding['rule']}]")
    return 1 if findings else 0

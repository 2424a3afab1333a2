"""Writes Tests/golden/torch.txt: what torch's schedulers give, to the last bit.

Usage: make_golden.py [FILE]

Not run by any build: the file is made anew when golden_cases.py has changed, with the versions that
its head names, and committed.
"""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path
from typing import Any

import golden_cases
import torch
from golden_cases import Case
from golden_torch import Run, text

FILE = Path(__file__).parents[1] / "Tests" / "golden" / "torch.txt"

HEAD = """\
# What the schedulers of torch.optim.lr_scheduler and swa_utils give, to the last bit.
#
# made by  scripts/make_golden.py
# command  python scripts/make_golden.py
# torch    {torch}
# python   {python}
# libc     {libc}, {machine}
# seeds    the random choices of a case come from Python's Random(name of the case)
# cases    {cases}
# results  {results}
#
# A case is a scheduler and what is done to it, one operation a line:
#   case   its name: class, what is done, type of the rates, number
#   form   chain: rates are floats; chain32: they are float32 tensors
#   spec   the schedule
#   lrs    the groups' rates before the scheduler is made
#   start  : the rates once it is made
#   step   : the rates after step()
#   to     epoch : the rates after step(epoch)
#   metric m : the rates after ReduceLROnPlateau.step(m)
#   set    the groups' rates, written by somebody else
#   value  position : the rates that step(position) gives right after the start
#   fails  the operation : the exception it raises. The state after it is no part of the case.
#   epoch  last_epoch, count _step_count, where torch has them
#   end
# Behind a bar stand the momenta, where they are driven. Rates and momenta that come out are C99
# hexadecimal floats; numbers that go in are decimals that read back to the same bits.
"""


def lines_of(case: Case) -> list[str]:
    lrs = case.lrs
    if case.form == "chain32":
        lrs = torch.tensor(lrs, dtype=torch.float32).tolist()
    run = Run(case.spec, case.form, lrs)
    spec = json.dumps(case.spec)
    lines = [f"case {case.name}", f"form {case.form}", f"spec {spec}", f"lrs {plain(lrs)}"]
    lines.append(f"start : {run.seen()}")
    counted = run.counted()
    for verb, argument in case.operations:
        if verb == "set" and case.form == "chain32":
            argument = torch.tensor(argument, dtype=torch.float32).tolist()
        line = f"{verb} {plain(argument)}".rstrip()
        try:
            if verb == "value":
                fresh = Run(case.spec, case.form, lrs)
                fresh.do("to", argument)
                line += f" : {text(fresh.rates())}"
            else:
                run.do(verb, argument)
                line += "" if verb == "set" else f" : {run.seen()}"
                counted = run.counted()
            lines.append(line)
        except Exception as error:
            lines.append(f"fails {line} : {type(error).__name__}")
            if verb != "value" and not case.by_hand:
                break
    if not any(line.startswith("fails") for line in lines):
        lines += counted
    return [*lines, "end"]


def plain(argument: Any) -> str:
    """Numbers as the shortest decimal that reads back to the same bits."""
    if argument is None:
        return ""
    return " ".join(map(repr, argument)) if isinstance(argument, list) else repr(argument)


def main() -> None:
    torch.set_num_threads(1)
    names = list(golden_cases.names())
    lines = [line for name in names for line in lines_of(golden_cases.case(name))]
    head = HEAD.format(
        torch=torch.__version__,
        python=platform.python_version(),
        libc=" ".join(platform.libc_ver()),
        machine=platform.machine(),
        cases=len(names),
        results=sum(len(line.partition(" : ")[2].replace("|", "").split()) for line in lines),
    )
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    file.parent.mkdir(exist_ok=True)
    file.write_text(head + "".join(line + "\n" for line in lines))
    print(f"{file}: {len(names)} cases, {file.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()

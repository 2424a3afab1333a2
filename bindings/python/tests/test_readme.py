"""The Python of README.md does what is written there."""

import ast
import builtins
import contextlib
import io
import re
from pathlib import Path

import pytest
import torch

import swiftlr
import swiftlr.torch

README = (Path(__file__).parents[3] / "README.md").read_text()
# The code, and the block without a language that follows it as its output, if there is one.
BLOCKS = re.findall(r"```python\n(.*?)```\n(?:\n```\n(.*?)```)?", README, re.DOTALL)


def optimizer():
    return torch.optim.Adam([torch.nn.Parameter(torch.zeros(1))], lr=0.1)


def long_run(type, **parameters):
    scheduler = swiftlr.Scheduler({"type": type, **parameters}, [0.1], "closed")
    for _ in range(3000):
        scheduler.step()
    return scheduler


def names(code):
    """What stands around a block: an optimizer, and what its sentence speaks of."""
    known = {"swiftlr": swiftlr, "optimizer": optimizer()}
    if "restore(text)" in code:
        known["text"] = long_run("swiftlr.constant").checkpoint()
        known["schedule"] = swiftlr.Schedule({"type": "swiftlr.constant"})
    elif "mismatch" in code:
        known["text"] = long_run("torch.CosineAnnealingLR", T_max=10_000).checkpoint()
        known["schedule"] = swiftlr.Schedule({"type": "torch.CosineAnnealingLR", "T_max": 20_000})
    elif "scheduler" in code:
        known["scheduler"] = swiftlr.torch.ScheduleLR(optimizer(), {"type": "swiftlr.constant"})
    return known


def run(code, known):
    """Statement by statement: one with a line `# SomeError: ...` below it has to raise that."""
    lines = code.splitlines()
    for statement in ast.parse(code).body:
        part = "\n".join(lines[statement.lineno - 1 : statement.end_lineno])
        below = "".join(lines[statement.end_lineno : statement.end_lineno + 1])
        if error := re.match(r"# (\w+Error): (.*?);", below):
            kind = getattr(swiftlr, error[1], None) or getattr(builtins, error[1])
            with pytest.raises(kind, match=re.escape(error[2])):
                exec(part, known)
        else:
            exec(part, known)


@pytest.mark.parametrize("code, output", BLOCKS, ids=lambda text: text.partition("\n")[0][:40])
def test_a_block_runs_and_prints_what_stands_below_it(code, output):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        run(code, names(code))
    assert printed.getvalue() == output


def test_there_are_blocks():
    assert len(BLOCKS) > 5

"""Completion: what is offered after each word, and the lines that shells are given."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import swiftlr
from swiftlr._cli._commands import COMMANDS
from swiftlr._cli._completion import completions

pytestmark = pytest.mark.once

TYPES = [type["name"] for type in swiftlr.types()]


def words(*before):
    return [word for word, _ in completions(list(before))]


def test_commands():
    assert words("") == list(COMMANDS) and words("ex") == ["explain", "explore"]
    assert words() == list(COMMANDS) and words("nothing", "") == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_every_command(command, capsys):
    offered = words(command, "--")
    with pytest.raises(SystemExit):
        parser(command).parse_args(["--help"])
    help = capsys.readouterr().out
    assert offered and all(option in help for option in offered)
    assert words(command, "--zzz") == []


def parser(command):
    from importlib import import_module

    from swiftlr._cli._commands import module_of
    from swiftlr._cli._parser import Parser

    made = Parser(prog=f"swiftlr {command}")
    import_module(module_of(command)).configure(made)
    return made


def test_types_where_a_type_or_a_schedule_is_wanted():
    assert words("describe", "torch.Cos") == [
        "torch.CosineAnnealingLR",
        "torch.CosineAnnealingWarmRestarts",
    ]
    assert words("show", "") == TYPES
    assert words("compare", "--log", "a.json", "noam") == ["noam.lr"]


def test_values_of_options():
    assert words("table", "--form", "") == ["closed", "chain", "chain32"]
    assert words("list", "--peer", "tor") == ["torch", "torchtitan"]
    assert words("completion", "") == ["bash", "zsh", "fish"]


def test_files_where_nothing_is_known():
    assert words("inspect", "") == [] and words("plot", "-o", "x") == []


def test_a_meaning_beside_each_word():
    assert dict(completions([""])) == COMMANDS
    ((_, meaning),) = completions(["describe", "torch.StepLR"])
    assert meaning.startswith("The base value times")


def environment():
    """With the program of this Python first."""
    return {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


@pytest.mark.skipif(not shutil.which("bash"), reason="without bash")
def test_bash(tmp_path):
    (tmp_path / "my.json").write_text("{}")
    script = """
eval "$(swiftlr completion bash)"
ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _swiftlr; echo "${COMPREPLY[*]}"; }
ask swiftlr descr
ask swiftlr describe torch.Step
ask swiftlr plot --findi
ask swiftlr inspect my
"""
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, cwd=tmp_path, env=environment()
    )
    assert done.stdout.splitlines() == ["describe", "torch.StepLR", "--findings", "my.json"], done


@pytest.mark.skipif(not shutil.which("fish"), reason="without fish")
def test_fish(tmp_path):
    (tmp_path / "my.json").write_text("{}")
    script = """
swiftlr completion fish | source
complete -C "swiftlr descr"
complete -C "swiftlr describe torch.Step"
complete -C "swiftlr inspect my"
"""
    done = subprocess.run(
        ["fish", "-c", script], capture_output=True, text=True, cwd=tmp_path, env=environment()
    )
    offered = [line.split("\t")[0] for line in done.stdout.splitlines()]
    assert offered == ["describe", "torch.StepLR", "my.json"], done


@pytest.mark.skipif(not shutil.which("zsh"), reason="without zsh")
def test_zsh(tmp_path):
    script = """
compdef() { :; }
_describe() { print -rl -- "${(@P)${@[-1]}}"; }
_files() { print files; }
eval "$(swiftlr completion zsh)"
words=(swiftlr describe torch.Step); CURRENT=3; _swiftlr
words=(swiftlr inspect my); CURRENT=3; _swiftlr
"""
    done = subprocess.run(
        ["zsh", "-f", "-c", script], capture_output=True, text=True, cwd=tmp_path, env=environment()
    )
    lines = done.stdout.splitlines()
    assert lines[0].startswith("torch.StepLR:The base value times") and lines[1] == "files", done

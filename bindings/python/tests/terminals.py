"""Runs commands of swiftlr in pseudo-terminals, each in a process of its own that is forked from
one that has started already.

Usage: terminals.py, with a JSON list of cases on standard input, each a dict: "arguments", and, if
they are not the usual ones, "width", "stdin" (a text; null for none at all), "stdout" ("terminal",
"pipe", "closed pipe", "closed" or "full"), "encoding", "environment", "without" (a module that is
not there), "torch" (true to have it loaded before, which takes seconds). Answers with a list of
dicts: "code", "stdout", "stderr".
"""

from __future__ import annotations

import fcntl
import importlib
import io
import json
import os
import pty
import select
import struct
import sys
import termios
import traceback
from typing import Any

from swiftlr._cli import _main
from swiftlr._cli._commands import COMMANDS, module_of

SECONDS = 60


def run(case: dict[str, Any]) -> dict[str, Any]:
    if case.get("torch"):
        importlib.import_module("torch")
    kind = case.get("stdout", "terminal")
    out, its_out = pty.openpty() if kind == "terminal" else os.pipe()
    err, its_err = os.pipe()
    if kind == "terminal":
        size = struct.pack("HHHH", 24, case.get("width", 80), 0, 0)
        fcntl.ioctl(its_out, termios.TIOCSWINSZ, size)
    child = os.fork()
    if child == 0:
        os.close(out)
        os.close(err)
        os._exit(in_child(case, kind, its_out, its_err))
    os.close(its_out)
    os.close(its_err)
    if kind == "closed pipe":
        os.close(out)
    read = {err: b""} if kind == "closed pipe" else {out: b"", err: b""}
    open_ones = set(read)
    while open_ones:
        ready, _, _ = select.select(open_ones, [], [], SECONDS)
        if not ready:
            os.kill(child, 9)
            break
        for one in ready:
            try:
                found = os.read(one, 1 << 16)
            except OSError:  # the end of a terminal
                found = b""
            read[one] += found
            if not found:
                open_ones.remove(one)
    for one in read:
        os.close(one)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    texts = [read.get(one, b"").decode("utf-8", "replace") for one in (out, err)]
    return {"code": code, "stdout": texts[0].replace("\r\n", "\n"), "stderr": texts[1]}


def in_child(case: dict[str, Any], kind: str, out: int, err: int) -> int:
    os.environ.update(case.get("environment", {}))
    for name in [name for name, value in os.environ.items() if value == ""]:
        del os.environ[name]
    if case.get("without"):
        sys.modules[case["without"]] = None  # type: ignore[assignment]
    encoding = case.get("encoding", "utf-8")
    sys.stdin = standard_input(case.get("stdin", ""))
    sys.stdout = standard_output(kind, out, encoding)
    os.dup2(err, 2)
    errors = open(2, "wb", buffering=0, closefd=False)  # noqa: SIM115
    sys.stderr = io.TextIOWrapper(errors, encoding, write_through=True)
    try:
        code = _main.main(case["arguments"])
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except SystemExit as end:  # of --help
        sys.stdout.flush()
        return int(end.code or 0)
    except BaseException:
        traceback.print_exc()
        return 99


def standard_input(text: str | None) -> Any:
    if text is None:
        os.close(0)
        return None
    reader, writer = os.pipe()
    if os.fork() == 0:  # so that no text is too long for the pipe
        os.close(reader)
        try:
            os.write(writer, text.encode())
        finally:
            os._exit(0)
    os.close(writer)
    os.dup2(reader, 0)
    return open(0, closefd=False)


def standard_output(kind: str, out: int, encoding: str) -> Any:
    if kind == "closed":
        os.close(1)
        return None
    os.dup2(os.open("/dev/full", os.O_WRONLY) if kind == "full" else out, 1)
    os.close(out)
    raw = open(1, "wb", closefd=False)  # noqa: SIM115
    return io.TextIOWrapper(raw, encoding, line_buffering=kind == "terminal")


def main() -> None:
    for command in COMMANDS:  # once, and not in each child
        importlib.import_module(module_of(command))
    for module in ("difflib", "json", "yaml", "swiftlr._cli._parser", "swiftlr._plot._text"):
        importlib.import_module(module)
    cases = json.load(sys.stdin)
    for variable in ("NO_COLOR", "COLUMNS", "LINES"):
        os.environ.pop(variable, None)
    os.environ["TERM"] = "xterm-256color"
    print(json.dumps([run(case) for case in cases]))


if __name__ == "__main__":
    main()

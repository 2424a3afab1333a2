#!/usr/bin/env python3
"""Compares what mypy and pyright say of bindings/python/tests/typed_uses.py with its comments.

They see the installed package, as those of users do.
pyright is basedpyright here: its package brings Node.js along, for which pyright's looks on the
machine or on the network.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILE = ROOT / "bindings/python/tests/typed_uses.py"
SETTINGS = {
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
    # What torch leaves without types, and statements that are there for their types only.
    "reportUnknownMemberType": False,
    "reportUnusedExpression": False,
    "reportUnusedVariable": False,
}

Complaints = set[tuple[int, str]]


def expected(checker: str) -> Complaints:
    pattern = re.compile(rf"#.*\b{checker}: ([\w-]+)")
    lines = enumerate(FILE.read_text().splitlines(), 1)
    return {(number, found[1]) for number, line in lines if (found := pattern.search(line))}


def run(*command: str) -> str:
    call = [sys.executable, "-m", *command]
    return subprocess.run(call, capture_output=True, text=True, cwd=ROOT).stdout


def mypy() -> Complaints:
    strict = ("--strict", "--python-version=3.11", "--config-file=")
    pattern = re.compile(rf"{FILE.name}:(\d+): error: .*\[([\w-]+)\]")
    return {(int(line), code) for line, code in pattern.findall(run("mypy", *strict, str(FILE)))}


def pyright() -> Complaints:
    settings = ROOT / "build/pyright.json"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text(json.dumps({**SETTINGS, "include": [str(FILE)]}))
    options = ("--outputjson", f"--project={settings}", f"--pythonpath={sys.executable}")
    found = json.loads(run("basedpyright", *options))["generalDiagnostics"]
    return {
        (one["range"]["start"]["line"] + 1, one.get("rule", one["message"]))
        for one in found
        if one["severity"] == "error"
    }


def main() -> None:
    failed = False
    for check in (mypy, pyright):
        name = check.__name__
        found, wanted = check(), expected(name)
        for line, rule in sorted(found - wanted):
            print(f"{FILE.name}:{line}: {name} says {rule}, unexpected")
        for line, rule in sorted(wanted - found):
            print(f"{FILE.name}:{line}: {name} does not say {rule}")
        failed |= found != wanted
        print(f"{name}: {len(found & wanted)} mistakes found as expected")
    sys.exit(failed)


if __name__ == "__main__":
    main()

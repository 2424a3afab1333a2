#!/usr/bin/env python3
"""Runs a peer's own tests of its schedules with swiftlr's values in place of the peer's.

    scripts/run_peer_suite.py PEER FILE ... [ARGUMENTS OF PYTEST]

The files are those of the peer's repository that `scripts/peer_suites/PEER.py` names, with the
peer installed. The peer's classes stay as they are, with their arguments, errors and states; but
each value that one of them computes is that of the swiftlr type of its name. A test that asks for
no value at all is no test of swiftlr: the last line counts the values.
"""

import sys
from importlib import import_module
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


def main(peer, *arguments):
    sys.path.insert(0, str(HERE))
    try:
        module = import_module(f"peer_suites.{peer}")
    except ModuleNotFoundError as error:
        known = sorted(one.stem for one in (HERE / "peer_suites").glob("[!_]*.py"))
        sys.exit(f"{peer}: {error}; there are {', '.join(known)}")
    counts = import_module("peer_suites._swap").counts
    module.swap()
    how = ["-q", "-p", "no:cacheprovider", "--disable-warnings", "--import-mode=importlib"]
    for name, why in getattr(module, "LEFT_OUT", {}).items():
        how += ["--deselect", name] if "::" in name else ["-k", f"not {name}"]
        print(f"left out: {name}: {why}")
    status = pytest.main([*how, *arguments])
    print(f"{counts['schedules']} schedules gave {counts['values']} values in place of the peer's,")
    print(f"{counts['same']} with the same bits; others differ by {counts['furthest']:.2g} at most")
    return status or int(not counts["values"])


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip())
    sys.exit(main(*sys.argv[1:]))

#!/usr/bin/env python3
"""Writes Tests/golden/types/PEER.jsonl: what the code of a peer gives for its schedules.

    scripts/make_type_rows.py [--check] PEER ...

scripts/type_rows/PEER.py has a function `rows()` that runs the peer's package, or a file of its
repository, and yields the rows. Its first lines say what has to be installed or fetched. Nothing of
it is needed to compare: that takes the .jsonl alone. With --check nothing is written; the answer is
whether the peer that is installed gives what the file has.

A row is an object on one line:

    id      the type, a slash and the case
    type    the type
    source  the peer and its version, or the file and commit
    how     "run": its code was executed. "read": it cannot run here; its formula was read there and
            evaluated in its order and in its type of float. "own": swiftlr has no peer for it
    spec    the schedule
    base    the base value; or `groups`, those of several groups: then each value is a list
    at      the positions
    values  the peer's values there, as float.hex() writes them
    within  0 for the same bits, or the largest distance allowed, as a part of the highest value
    why     where within is not 0: why
    form    "chain", where a scheduler in this form is stepped from position 0
    metrics what a scheduler is stepped with: position 0 is the start, i what the i-th metric led to
    functions  the caller's functions that the spec names: what each gives at 0, 1, 2 ...
    curve   which other hyper-parameter the values are of
"""

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent / "Tests" / "golden" / "types"


def text(peer):
    """The lines of the file, sorted by their ids."""
    try:
        module = import_module(f"type_rows.{peer}")
        rows = sorted(module.rows(), key=lambda row: row["id"])
    except ImportError as error:
        needs = (import_needs(peer) or "see its first lines").strip()
        sys.exit(f"type_rows/{peer}.py: {error}\n{needs}")
    ids = [row["id"] for row in rows]
    if twice := {one for one in ids if ids.count(one) > 1}:
        sys.exit(f"type_rows/{peer}.py: twice: {', '.join(sorted(twice))}")
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def import_needs(peer):
    """The comment or documentation that the file of a peer begins with."""
    file = HERE / "type_rows" / f"{peer}.py"
    if not file.exists():
        return f"there are {', '.join(sorted(one.stem for one in file.parent.glob('[!_]*.py')))}"
    return file.read_text().split('"""')[1]


def differing(peer, wanted):
    """The ids whose rows the file lacks or has otherwise."""
    file = FOLDER / f"{peer}.jsonl"
    kept = set(file.read_text().splitlines()) if file.exists() else set()
    made = set(wanted.splitlines())
    return sorted({json.loads(line)["id"] for line in kept ^ made})


def main(peers, check):
    sys.path.insert(0, str(HERE))
    FOLDER.mkdir(exist_ok=True)
    wrong = 0
    for peer in peers:
        wanted = text(peer)
        if check:
            different = differing(peer, wanted)
            wrong += bool(different)
            print(f"{peer}: {len(wanted.splitlines())} rows,", end=" ")
            print(f"other than the file's: {', '.join(different)}" if different else "the file's")
        else:
            (FOLDER / f"{peer}.jsonl").write_text(wanted)
            print(f"{peer}: {len(wanted.splitlines())} rows, {len(wanted)} bytes")
    return wrong


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare with the files only")
    parser.add_argument("peer", nargs="+")
    options = parser.parse_args()
    sys.exit(1 if main(options.peer, options.check) else 0)

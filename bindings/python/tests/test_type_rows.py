"""Every type has the values of its peer: rows of Tests/golden, made by the peer's own code."""

import json
import sys

import pytest
from golden import ROOT, TORCH, cases

import swiftlr

sys.path.insert(0, str(ROOT / "scripts"))

import check_golden
import check_type_rows

FILES = sorted((ROOT / "Tests/golden/types").glob("*.jsonl"))
ROWS = [(file.stem, row) for file in FILES for row in check_type_rows.read(file)]


@pytest.mark.parametrize("peer, row", ROWS, ids=[row["id"] for _, row in ROWS])
def test_row(peer, row):
    assert not list(check_type_rows.faults(row))
    assert row["type"].startswith(f"{peer}.")
    assert check_type_rows.difference(row) is None


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_rows_are_sorted_and_have_a_generator(file):
    ids = [row["id"] for row in check_type_rows.read(file)]
    assert ids == sorted(set(ids))
    assert (ROOT / f"scripts/type_rows/{file.stem}.py").exists()


def test_every_type_has_a_row():
    """Those of torch are in torch.txt. Of peers.json count the rows that a peer's run gave. What is
    swiftlr's own has rows too, made by its formula in Python."""
    covered = {row["type"] for _, row in ROWS} | {case.spec["type"] for case in cases(TORCH)}
    rows = json.loads((ROOT / "Tests/golden/peers.json").read_text())["rows"]
    for row in rows:
        if "real-run" in row["method"]:
            _, what = check_golden.check(row)
            covered.add(what.rpartition("(")[2].rstrip(")"))
    missing = {entry["name"] for entry in swiftlr.types()} - covered
    assert not missing, f"without a row: {', '.join(sorted(missing))}"


def test_a_changed_value_is_noticed():
    for _, row in ROWS:
        if row["within"] == 0 and isinstance(row["values"][-1], str):
            value = float.fromhex(row["values"][-1])
            changed = [*row["values"][:-1], (value * (1 + 2**-52) if value else 5e-324).hex()]
            assert check_type_rows.difference({**row, "values": changed}) is not None
            return

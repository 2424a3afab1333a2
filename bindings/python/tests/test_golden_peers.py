"""Golden values of the peers, as `make golden` compares them."""

import json
import sys

import pytest
from golden import ROOT

sys.path.insert(0, str(ROOT / "scripts"))

import check_golden
import golden_peers
import golden_sweeps

ROWS = json.loads((ROOT / "Tests/golden/peers.json").read_text())["rows"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_row(row):
    matches, what = check_golden.check(row)
    assert matches, what


def test_a_changed_value_is_noticed():
    row = dict(next(row for row in ROWS if row["id"] == "hf/linear"))
    row["values"] = [*row["values"][:50], row["values"][50] * (1 + 2**-52), *row["values"][51:]]
    matches, what = check_golden.check(row)
    assert not matches and "1 ulp at index 50" in what


def test_a_changed_rate_of_a_sweep_is_noticed():
    for row in filter(golden_sweeps.is_sweep, ROWS):
        rates = list(row["params"]["lrs"])
        rates[20] *= 1 + 2**-52
        matches, what = check_golden.check({**row, "params": {**row["params"], "lrs": rates}})
        assert not matches and "rate 20" in what


def test_the_id_has_no_part_in_it():
    for row in ROWS:
        if golden_sweeps.is_sweep(row):
            continue
        assert golden_peers.candidates({**row, "id": "another"}) == golden_peers.candidates(row)

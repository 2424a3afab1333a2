"""The engine in WebAssembly against the values of the library: all cases of Tests/golden. What
differs is libm, and agreement.json says by how much, for the page to say it.
SWIFTLR_WRITE_AGREEMENT=1 writes it.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from conftest import ROOT, WASM

GOLDEN = ROOT / "Tests" / "golden"
AGREEMENT = ROOT / "bindings" / "web" / "agreement.json"


def peers(folder: Path) -> Path:
    """The rows of the peers as cases, for which a script knows the specs."""
    command = [sys.executable, ROOT / "scripts" / "check_golden.py", "--text"]
    path = folder / "peers.txt"
    with path.open("w") as file:
        subprocess.run([*command, GOLDEN / "peers.json"], check=True, stdout=file)
    return path


def followed(*paths: Path) -> list[dict]:
    script = Path(__file__).parent / "golden.mjs"
    answer = subprocess.run(["node", script, WASM, *paths], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    return [json.loads(line) for line in answer.stdout.splitlines()]


def test_what_differs_is_what_the_page_says(tmp_path):
    found = followed(GOLDEN / "torch.txt", GOLDEN / "specs.txt", peers(tmp_path))
    measured = {"values": sum(one["values"] for one in found)}
    for precision in ("double", "single"):
        differences = [one[precision] for one in found]
        worst = max(differences, key=lambda one: one["relative"])
        count = sum(one["count"] for one in differences)
        of_base = max(one["ofBase"] for one in differences)
        measured[precision] = {**worst, "count": count, "ofBase": of_base}
    if os.environ.get("SWIFTLR_WRITE_AGREEMENT"):
        AGREEMENT.write_text(json.dumps(measured, indent=2) + "\n")
    assert measured == json.loads(AGREEMENT.read_text())
    others = measured["double"]["count"] + measured["single"]["count"]
    page = (ROOT / "docs" / "explore.md").read_text()
    assert f"compares {measured['values']:,} values" in page and f": {others} differ" in page
    assert measured["double"]["relative"] < 1e-12
    assert measured["single"]["relative"] < 2**-22


def test_another_value_is_noticed(tmp_path):
    text = (GOLDEN / "torch.txt").read_text()
    first = text.index("\ncase ") + 1
    case = text[first : text.index("\nend\n", first) + 5]
    (same, changed) = (tmp_path / "same.txt", tmp_path / "changed.txt")
    same.write_text(case)
    lines = case.splitlines(keepends=True)
    start = next(i for i, line in enumerate(lines) if line.startswith("start"))
    lines[start] = lines[start].replace(lines[start].split()[2], "0x1.8p-2", 1)
    changed.write_text("".join(lines))
    (one, other) = followed(same, changed)
    assert one["double"]["count"] == one["single"]["count"] == 0
    assert other["double"]["count"] + other["single"]["count"] == 1
    assert "start" in other["double"]["worst"] + other["single"]["worst"]


def test_a_call_that_fails_there_fails_here(tmp_path):
    path = tmp_path / "case.txt"
    spec = '{"type": "torch.StepLR", "step_size": 3}'
    head = f"case c\nform closed\nspec {spec}\nlrs 0.1\nstart : 0x1.999999999999ap-4\n"
    path.write_text(f"{head}fails metric 0.5 : TypeError\nend\n")
    assert followed(path)[0]["results"] == 2
    path.write_text(f"{head}fails step : TypeError\nend\n")
    command = ["node", Path(__file__).parent / "golden.mjs", WASM, path]
    answer = subprocess.run(command, capture_output=True, text=True)
    assert answer.returncode != 0 and "gave a value" in answer.stderr


def test_the_engine_imports_nothing():
    code = (
        "const m = new WebAssembly.Module(require('fs').readFileSync(process.argv[1]));"
        "console.log(WebAssembly.Module.imports(m).length)"
    )
    answer = subprocess.run(["node", "-e", code, WASM], capture_output=True, text=True, check=True)
    assert answer.stdout == "0\n"

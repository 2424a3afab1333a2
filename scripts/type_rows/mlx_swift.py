"""The schedules of MLXOptimizers, which compute in Float.

Needs ml-explore/mlx-swift at 09051ed, whose file Source/MLXOptimizers/Schedulers.swift is compiled:
its folder on PYTHONPATH; a Swift compiler as `swiftc`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from ._rows import around, row, spread

PEER = "ml-explore/mlx-swift@09051ed"
SINGLE = {"within": 2e-6, "why": "Float"}
STARTS, ENDS = [0.1, 1.0, 3e-4, 0.5], [0.0, 0.01, 1e-5, 0.1]
SIZES, RATES = [10, 33, 7, 100], [0.9, 0.5, 0.99, 0.97]


def calls():
    """Each row's name, case, spec, positions, and the expression in Swift."""
    for i in range(4):
        start, end, size, rate = STARTS[i], ENDS[i], SIZES[i], RATES[i]
        at = spread(110, *around(size))
        first = f"linearSchedule({end}, end: {start}, steps: {3 * size})"
        second = f"cosineDecay({start}, decaySteps: {5 * size}, end: {end})"
        line = {"initial": end, "end": start, "steps": 3 * size}
        wave = {"initial": start, "decaySteps": 5 * size, "end": end}
        spec = {"initial": start, "decayRate": rate}
        yield "exponentialDecay", i, spec, at, f"exponentialDecay({start}, decayRate: {rate})"
        text = f"stepDecay({start}, decayRate: {rate}, stepSize: {size})"
        yield "stepDecay", i, {**spec, "stepSize": size}, at, text
        yield "cosineDecay", i, wave, at, second
        yield "linearSchedule", i, line, at, first
        parts = [
            {"type": "mlx_swift.linearSchedule", **line},
            {"type": "mlx_swift.cosineDecay", **wave},
        ]
        spec = {"schedules": parts, "boundaries": [3 * size]}
        at = spread(110, *around(3 * size))
        text = f"joinSchedules([{first}, {second}], boundaries: [{3 * size}])"
        yield "joinSchedules", i, spec, at, text


def rows():
    cases = list(calls())
    for (name, i, spec, at, _), values in zip(cases, run(cases), strict=True):
        yield row(f"mlx_swift.{name}", f"random_{i}", PEER, spec, at, values, **SINGLE)


def run(cases):
    found = next(
        (
            Path(one) / "Schedulers.swift"
            for one in sys.path
            if (Path(one) / "Schedulers.swift").exists()
        ),
        None,
    )
    if found is None:
        raise ImportError("Schedulers.swift of mlx-swift is in no folder of PYTHONPATH")
    lines = [f"print({at}.map {{ Double(({text})($0)) }})" for _, _, _, at, text in cases]
    with tempfile.TemporaryDirectory() as work:
        main, program = Path(work) / "main.swift", Path(work) / "rates"
        main.write_text("\n".join(lines))
        subprocess.run(["swiftc", main, found, "-o", program], check=True)
        output = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]

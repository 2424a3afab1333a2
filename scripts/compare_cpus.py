"""How many values differ in the last bits on a CPU without FMA.

Usage: compare_cpus.py LIBRARY

glibc chooses its cos, exp, log and pow by the CPU, and GLIBC_TUNABLES hides what the CPU has. Two
processes evaluate each of some schedules at 9,000 positions. docs/reproducibility.md has the
numbers.
"""

from __future__ import annotations

import array
import ctypes
import json
import os
import struct
import subprocess
import sys

COUNT = 9000
HIDDEN = "glibc.cpu.hwcaps=-FMA,-AVX2"

SPECS: dict[str, dict[str, object]] = {
    "cosine": {"type": "torch.CosineAnnealingLR", "T_max": 9001},
    "cosine to a floor": {"type": "torch.CosineAnnealingLR", "T_max": 7919, "eta_min": 1e-3},
    "warm restarts": {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 100, "T_mult": 2},
    "one cycle": {"type": "torch.OneCycleLR", "max_lr": 0.3, "total_steps": 9001},
    "exponential": {"type": "torch.ExponentialLR", "gamma": 0.9997},
    "polynomial": {"type": "torch.PolynomialLR", "total_iters": 9001, "power": 0.9},
    "linear": {"type": "torch.LinearLR", "total_iters": 9001},
    "steps": {"type": "torch.StepLR", "step_size": 7, "gamma": 0.993},
    "inverse square root": {"type": "transformers.inverse_sqrt", "num_warmup_steps": 4000},
    "exponential of Keras": {
        "type": "keras.ExponentialDecay",
        "initial_learning_rate": 0.1,
        "decay_steps": 1000,
        "decay_rate": 0.96,
    },
    "warm-up and cosine": {
        "type": "transformers.cosine",
        "num_warmup_steps": 500,
        "num_training_steps": 9001,
    },
}


def values(library: str) -> bytes:
    lr = ctypes.CDLL(library)
    lr.swiftlr_last_error.restype = ctypes.c_char_p
    double, size = ctypes.c_double, ctypes.c_size_t
    numbers = (double * COUNT)()
    result = b""
    for spec in SPECS.values():
        text, schedule = json.dumps(spec).encode(), ctypes.c_void_p()
        status = lr.swiftlr_schedule_create(
            text, size(len(text)), None, size(0), ctypes.byref(schedule)
        )
        status = status or lr.swiftlr_schedule_fill(
            schedule, double(0.1), double(0), double(1), numbers, size(COUNT)
        )
        if status:
            raise SystemExit(lr.swiftlr_last_error().decode())
        lr.swiftlr_schedule_free(schedule)
        result += bytes(numbers)
    return result


def values_of_another_process(library: str, tunables: str) -> bytes:
    environment = os.environ | {"GLIBC_TUNABLES": tunables}
    command = [sys.executable, __file__, library, "values"]
    return subprocess.run(command, env=environment, check=True, capture_output=True).stdout


def place(value: float) -> int:
    """Of a double above 0 among all of them."""
    return int(struct.unpack("q", struct.pack("d", value))[0])


def main() -> None:
    library = sys.argv[1]
    if len(sys.argv) > 2:
        sys.stdout.buffer.write(values(library))
        return
    full = array.array("d", values_of_another_process(library, ""))
    hidden = array.array("d", values_of_another_process(library, HIDDEN))
    total, worst = 0, 0
    for i, name in enumerate(SPECS):
        pairs = list(zip(full, hidden))[i * COUNT : (i + 1) * COUNT]
        distances = [abs(place(a) - place(b)) for a, b in pairs if a != b]
        total, worst = total + len(distances), max([worst, *distances])
        print(f"{name:20} {len(distances):5} of {COUNT}")
    print(f"{'all':20} {total:5} of {len(full)}, by {worst} in the last place at most")


if __name__ == "__main__":
    main()

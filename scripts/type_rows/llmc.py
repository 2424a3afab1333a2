"""The schedulers of llm.c, compiled from its header.

Needs karpathy/llm.c at f1e2ace: the folder with schedulers.h on PYTHONPATH; a C compiler as `cc`.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
import tempfile
from pathlib import Path

from ._rows import around, row, spread

PEER = "karpathy/llm.c@f1e2ace llmc/schedulers.h"
WRAPPER = """
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "schedulers.h"
float rate(const char *type, float lr, int warmup, int total, float last, int step) {
  LearningRateScheduler scheduler;
  lr_scheduler_init(&scheduler, type, lr, warmup, total, last);
  return get_learning_rate(&scheduler, step);
}
"""


def rows():
    rate = compiled().rate
    rate.restype = ctypes.c_float
    for name in ("cosine", "linear", "constant", "wsd"):
        for i in range(5):
            lr, last = [3e-4, 0.1, 6e-4, 1.0, 2e-5][i], [0.1, 0.0, 0.01, 0.5, 0.0][i]
            warmup, total = [10, 0, 33, 7, 1][i], [100, 64, 250, 91, 1000][i]
            at = spread(total, *around(warmup, int(0.8 * total)))
            # Past the end it asserts.
            at = [position for position in at if position <= total or name == "constant"]
            values = [
                rate(
                    name.encode(), ctypes.c_float(lr), warmup, total, ctypes.c_float(last), position
                )
                for position in at
            ]
            spec = {"learning_rate": lr}
            if name != "constant":
                spec |= {
                    "warmup_iterations": warmup,
                    "train_num_batches": total,
                    "final_learning_rate_frac": last,
                }
            yield row(f"llmc.{name}", f"random_{i}", PEER, spec, at, values)


def compiled():
    folder = next((one for one in sys.path if (Path(one) / "schedulers.h").exists()), None)
    if folder is None:
        raise ImportError("schedulers.h of llm.c is in no folder of PYTHONPATH")
    with tempfile.TemporaryDirectory() as work:
        library = Path(work) / "schedulers.so"
        command = ["cc", "-shared", "-fPIC", "-I", folder, "-xc", "-", "-o", library, "-lm"]
        subprocess.run(command, input=WRAPPER.encode(), check=True)
        return ctypes.CDLL(str(library))

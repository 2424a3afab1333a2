"""The StepLR of libtorch, by a program in C++ that is compiled against it.

Needs torch 2.13.0 with its headers and libraries; a C++ compiler as `c++`.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from ._rows import around, row, spread

PEER = "libtorch 2.13.0"
PROGRAM = """
#include <torch/optim/schedulers/step_lr.h>
#include <torch/optim/sgd.h>
#include <cstdio>
#include <cstdlib>
int main(int, char **argv) {
  torch::optim::SGD optimizer({torch::zeros(1)}, torch::optim::SGDOptions(atof(argv[1])));
  torch::optim::StepLR scheduler(optimizer, atoi(argv[2]), atof(argv[3]));
  for (int i = 0; i <= atoi(argv[4]); ++i) {
    std::printf("%a\\n", optimizer.param_groups()[0].options().get_lr());
    scheduler.step();
  }
}
"""


def rows():
    with tempfile.TemporaryDirectory() as work:
        program = compiled(Path(work))
        for i in range(4):
            base, size, gamma = (
                [0.1, 1.0, 3e-4, 0.5][i],
                [10, 33, 1, 7][i],
                [0.1, 0.5, 0.97, 0.9][i],
            )
            at = spread(100, *around(size, 2 * size))
            command = [program, repr(base), str(size), repr(gamma), str(max(at))]
            lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            found = [float.fromhex(line) for line in lines.splitlines()]
            values = [found[x] for x in at]
            spec = {"step_size": size, "gamma": gamma}
            # After 64 factors ours are a power.
            chained = {"within": 1e-13, "why": "it multiplies from value to value"}
            more = chained if size == 1 else {}
            yield row("libtorch.StepLR", f"random_{i}", PEER, spec, at, values, base, **more)


def compiled(work):
    import torch

    folder = Path(torch.__file__).parent
    source, program = work / "step.cpp", work / "step"
    source.write_text(PROGRAM)
    include, lib = folder / "include", folder / "lib"
    flags = [f"-I{include}", f"-I{include}/torch/csrc/api/include", f"-L{lib}"]
    flags += ["-ltorch_cpu", "-lc10", "-ltorch", f"-Wl,-rpath,{lib}"]
    subprocess.run(["c++", "-std=c++20", "-w", source, *flags, "-o", program], check=True)
    return program

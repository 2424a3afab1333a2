"""Two ranks of a framework train: each writes what its run has left. torchrun starts it.

Usage: two_ranks.py MODULE FOLDER
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import warnings
from pathlib import Path

import torch
from checks import hard_run, what_is_wrong

warnings.simplefilter("ignore")


def main(name: str, folder: Path) -> None:
    rank = os.environ["RANK"]
    if name == "in_ignite":
        torch.distributed.init_process_group("gloo")
    framework = importlib.import_module(name)
    run = hard_run(framework, folder)
    noticed = framework.plant(folder / "planted") if name == "in_accelerate" else ""
    found = {"wrong": what_is_wrong(run), "rates": run.rates, "noticed": noticed}
    (folder / f"rank{rank}.json").write_text(json.dumps(found))
    torch.distributed.barrier()
    torch.distributed.destroy_process_group()
    os._exit(0)  # gloo may abort after the end


if __name__ == "__main__":
    torch.set_num_threads(1)
    main(sys.argv[1], Path(sys.argv[2]))

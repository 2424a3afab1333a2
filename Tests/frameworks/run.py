"""Trains under each framework and prints a table: whether the drop-in has the bits of torch's
class, whether the schedule ends where a hard run ends, whether a run goes on, what was noticed.

Usage: run.py [FRAMEWORK ...]     each in a process of its own; exit status 1 if something is wrong
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import io
import json
import os
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
NAMES = sorted(path.stem[3:] for path in HERE.glob("in_*.py"))
MOST_SECONDS = 300
"""A framework takes less than 60 on a machine that does nothing else."""


def one(name: str) -> dict[str, Any]:
    """What is found of a framework."""
    import checks
    import torch

    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    framework = importlib.import_module("in_" + name)
    found: dict[str, Any] = {
        "framework": framework.NAME,
        "version": importlib.metadata.version(framework.PACKAGE),
        "peer": getattr(framework, "PEER", "torch's"),
        "left out": getattr(framework, "WITHOUT", ""),
    }
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        found["bits"] = checks.has_the_bits(framework, place / "bits")
        hard = checks.hard_run(framework, place / "hard")
        found["steps"], found["wrong"] = len(hard.rates), checks.what_is_wrong(hard)
        found["resumes"] = checks.resumes(framework, place / "resume")
        found["noticed"] = framework.plant(place / "planted")
        if "2 ranks" not in found["left out"]:
            found["ranks"] = on_two_ranks("in_" + name, place / "ranks")
    return found


def on_two_ranks(module: str, folder: Path) -> dict[str, Any]:
    folder.mkdir()
    launch = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    environment = {key: value for key, value in os.environ.items() if key not in _RANK}
    result = subprocess.run(
        [*launch, str(HERE / "two_ranks.py"), module, str(folder)],
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
        env={**environment, "OMP_NUM_THREADS": "1"},
    )
    files = sorted(folder.glob("rank*.json"))
    if len(files) != 2:
        said = result.stderr.partition("Traceback")[2].partition("torch.distributed.elastic")[0]
        return {"wrong": "no result: " + said[-2000:]}
    ranks = [json.loads(file.read_text()) for file in files]
    if ranks[0]["rates"] != ranks[1]["rates"]:
        return {"wrong": "the ranks have different rates"}
    return {
        "wrong": ranks[0]["wrong"] or ranks[1]["wrong"],
        "steps": len(ranks[0]["rates"]),
        "noticed": ranks[0]["noticed"],
    }


_RANK = ("RANK", "LOCAL_RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT")


def in_a_process(name: str) -> dict[str, Any]:
    try:
        result = subprocess.run(
            [sys.executable, __file__, "--one", name],
            capture_output=True,
            text=True,
            timeout=MOST_SECONDS,
        )
        return json.loads(result.stdout.splitlines()[-1])
    except subprocess.TimeoutExpired:
        return {"framework": name, "failed": f"not done after {MOST_SECONDS} s"}
    except (IndexError, ValueError):
        return {"framework": name, "failed": (result.stderr or result.stdout)[-2000:]}


def is_right(found: dict[str, Any]) -> bool:
    return (
        "failed" not in found
        and found["bits"]
        and found["resumes"]
        and found["noticed"] != ""
        and not found["wrong"]
        and not found.get("ranks", {}).get("wrong")
    )


def table(all_found: list[dict[str, Any]]) -> list[str]:
    rows = [["framework", "version", "steps", "2 ranks", "rates", "ends", "resume", "s"]]
    for found in all_found:
        if "failed" in found:
            rows.append([found["framework"], "FAILED", *[""] * 6])
            continue
        ranks = found.get("ranks", {"wrong": "", "steps": "-"})
        rows.append(
            [
                found["framework"],
                found["version"],
                str(found["steps"]),
                "WRONG" if ranks["wrong"] else str(ranks["steps"]),
                f"{found['peer']} bits" if found["bits"] else "WRONG",
                "WRONG" if found["wrong"] else "exactly",
                "same bits" if found["resumes"] else "WRONG",
                str(round(found["seconds"])),
            ]
        )
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)) for row in rows]


def main(names: list[str]) -> int:
    all_found = []
    for i, name in enumerate(names):
        print(f"frameworks: {name} ({i + 1} of {len(names)}) ...", file=sys.stderr, flush=True)
        start = time.monotonic()
        all_found.append({**in_a_process(name), "seconds": time.monotonic() - start})
    print(*table(all_found), sep="\n")
    print("\nplanted, and noticed:")
    for found in all_found:
        for said in filter(None, [found.get("noticed"), found.get("ranks", {}).get("noticed")]):
            print(f"  {found['framework']}: {' '.join(said.split())}")
    print("\nleft out:")
    for found in all_found:
        if found.get("left out"):
            print(f"  {found['framework']}: {found['left out']}")
    for found in all_found:
        wrong = found.get("failed") or found["wrong"] or found.get("ranks", {}).get("wrong")
        if wrong:
            print(f"\n{found['framework']}: {wrong}", file=sys.stderr)
    return 0 if all(map(is_right, all_found)) else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        with contextlib.redirect_stdout(io.StringIO()):
            try:
                result = one(sys.argv[2])
            except Exception:
                result = {"framework": sys.argv[2], "failed": traceback.format_exc()[-2000:]}
        print(json.dumps(result), flush=True)
        os._exit(0)  # threads of frameworks may keep the process
    sys.exit(main(sys.argv[1:] or NAMES))

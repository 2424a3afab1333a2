"""What `import swiftlr` costs, in fresh processes.

Usage: import_time.py RESULTS.json
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from statistics import median

PROCESSES = 15
MOST_MS = 15.0


def milliseconds(backend: str) -> float:
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import swiftlr"],
        env=os.environ | {"SWIFTLR_BACKEND": backend},
        capture_output=True,
        text=True,
        check=True,
    )
    line = re.search(r"(\d+) \| swiftlr$", result.stderr, re.MULTILINE)
    assert line is not None, result.stderr
    return int(line[1]) / 1000


def main() -> None:
    print(f"import swiftlr, median of {PROCESSES} processes\n")
    times = {}
    for backend in ("native", "ctypes"):
        times[backend] = median(milliseconds(backend) for _ in range(PROCESSES))
        verdict = "PASS" if times[backend] < MOST_MS else "FAIL"
        print(f"{backend:18} {times[backend]:6.1f} ms   < {MOST_MS:.0f} ms  {verdict}")
    Path(sys.argv[1]).write_text(json.dumps(times, indent=1) + "\n")
    print()


if __name__ == "__main__":
    main()

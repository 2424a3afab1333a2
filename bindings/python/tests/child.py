"""A fresh Python, with an environment of its own."""

import os
import subprocess
import sys


def run(code, seconds=120, **environment):
    """What `code` prints in a new process within so many seconds; its error output if it fails."""
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=seconds,
    )
    return result.stdout.strip() if result.returncode == 0 else result.stderr.strip()

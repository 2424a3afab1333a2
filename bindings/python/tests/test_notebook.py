"""docs/tutorial.ipynb runs from top to bottom, and gives what it shows."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.once
pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")

SCRIPT = Path(__file__).parents[3] / "scripts" / "run_notebook.py"


def test_the_tutorial_gives_what_it_shows():
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr

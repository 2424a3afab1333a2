"""The JSON Schema of schedule files, with which editors complete and check them.

`swiftlr config --schema` says in which file it is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ._config import answer


def configure(parser: argparse.ArgumentParser) -> None:
    pass


def run(options: argparse.Namespace) -> int:
    sys.stdout.write(Path(answer("schema")).read_text())
    return 0

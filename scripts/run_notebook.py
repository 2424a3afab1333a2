#!/usr/bin/env python3
"""Runs docs/tutorial.ipynb from top to bottom and writes it anew, with the outputs of this run.

    run_notebook.py            writes it
    run_notebook.py --check    writes nothing; ends with an error if an output is another one

Numbers of a training run depend on the processor. In cells with the tag "training" they are not
compared, only what stands around them. Everything else has to be the same.
"""

from __future__ import annotations

import copy
import os
import re
import sys
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
from nbclient import NotebookClient
from traitlets.config import Config

PATH = Path(__file__).parents[1] / "docs" / "tutorial.ipynb"
NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")


def executed(notebook: Any) -> Any:
    """The notebook with new outputs. An exception in a cell is one here."""
    os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"  # the kernel warns of it otherwise
    with TemporaryDirectory() as folder:
        sockets = {"transport": "ipc", "ip": f"{folder}/kernel"}  # which nobody else can reach
        client = NotebookClient(
            notebook,
            timeout=300,
            kernel_name="python3",
            resources={"metadata": {"path": PATH.parent}},
            config=Config(KernelManager=sockets),
        )
        client.execute()
    notebook.metadata["language_info"] = {"name": "python"}  # in any version
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # when it was run
        for output in cell.get("outputs", ()):
            if "image/svg+xml" in output.get("data", ()):
                output.data.pop("text/html", None)  # the same picture
    return notebook


def outputs(cell: Any) -> dict[str, str]:
    """What a cell gave, by kind, as text that can be compared."""
    found: dict[str, str] = {}
    for output in cell.get("outputs", ()):
        printed = {output.get("name", output.output_type): output.get("text", "")}
        for kind, value in (output.get("data") or printed).items():
            found[kind] = found.get(kind, "") + value
    if "training" in cell.metadata.get("tags", ()):
        return {kind: without_numbers(kind, value) for kind, value in found.items()}
    return found


def without_numbers(kind: str, value: str) -> str:
    return "a picture" if kind.startswith("image/") else NUMBER.sub("0", value)


def differences(old: Any, new: Any) -> list[str]:
    """A line for each cell that gave something else."""
    found = []
    for before, after in zip(old.cells, new.cells):
        was, now = outputs(before), outputs(after)
        for kind in sorted(was.keys() | now.keys()):
            lines = zip_longest(was.get(kind, "").split("\n"), now.get(kind, "").split("\n"))
            for one, other in lines:
                if one != other:
                    found.append(f"cell {before.id}, {kind}: {one!r} is now {other!r}"[:300])
                    break
    return found


def main() -> None:
    notebook = nbformat.read(PATH, as_version=4)
    new = executed(copy.deepcopy(notebook))
    if "--check" not in sys.argv[1:]:
        nbformat.write(new, PATH)
        return
    if found := differences(notebook, new):
        sys.exit(f"{PATH.name}: run `make notebook`, and look at what changes\n" + "\n".join(found))


if __name__ == "__main__":
    main()

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


def outputs(cell: Any) -> list[Any]:
    """What a cell gave, as text that can be compared."""
    is_training = "training" in cell.metadata.get("tags", ())
    found = []
    for output in cell.get("outputs", ()):
        data = output.get("data") or {output.get("name", output.output_type): output.get("text")}
        for kind, value in data.items():
            if kind.startswith("image/") and is_training:
                value = f"{value.count('<path')} paths"  # a picture of such numbers
            found.append((kind, NUMBER.sub("0", value) if is_training else value))
    return found


def differences(old: Any, new: Any) -> list[str]:
    found = []
    for before, after in zip(old.cells, new.cells):
        was, now = outputs(before), outputs(after)
        if was != now:
            found.append(f"{before.id}: {was} was the output, but now it is {now}")
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

"""Where headers, libraries and package files are, for builds in C and C++ and for editors.

One at a time. The flags are quoted for a shell: cc $(swiftlr config --includes) cosine.c ...
"""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path

from .. import __path__
from .._build import LIBRARY
from ._errors import WrongUse

ANSWERS = {
    "includes": "flags for the compiler",
    "libs": "flags for the linker: the shared library",
    "static-libs": "flags for the linker: the static library",
    "cmakedir": "what CMake takes as swiftlr_DIR",
    "pkgconfigdir": "what goes into PKG_CONFIG_PATH",
    "schema": "the file with the JSON Schema of schedule files",
}


def configure(parser: argparse.ArgumentParser) -> None:
    wish = parser.add_mutually_exclusive_group(required=True)
    for name, meaning in ANSWERS.items():
        wish.add_argument(
            f"--{name}", dest="answer", action="store_const", const=name, help=meaning
        )


def run(options: argparse.Namespace) -> int:
    print(answer(options.answer))
    return 0


def answer(name: str) -> str:
    if name == "schema":
        return str(Path(__file__).parent.parent / "schedule.schema.json")
    package = folder_of_the_library()
    # Flags are quoted for the shell that a Makefile hands them to; a folder is printed as it is.
    return {
        "includes": shlex.join([f"-I{package}/include"]),
        "libs": shlex.join([f"-L{package}", f"-l:{LIBRARY}", f"-Wl,-rpath,{package}"]),
        "static-libs": shlex.join([f"{package}/libswiftlr.a", "-lm"]),
        "cmakedir": f"{package}/cmake/swiftlr",
        "pkgconfigdir": f"{package}/pkgconfig",
    }[name]


def folder_of_the_library() -> Path:
    # The package may lie in more than one folder, as an editable installation does.
    for folder in map(Path, __path__):
        if (folder / LIBRARY).exists():
            return folder
    raise WrongUse(f"{LIBRARY} is missing in the folders of this package: {', '.join(__path__)}")

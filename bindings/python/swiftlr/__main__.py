"""python -m swiftlr: where the library, headers, package files and the schema of spec files are in
here; python -m swiftlr check: what is wrong with a spec file.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path

from . import __path__, __version__
from ._build import LIBRARY


def folder_of_the_library() -> Path:
    # The package may lie in more than one folder, as an editable installation does.
    for folder in map(Path, __path__):
        if (folder / LIBRARY).exists():
            return folder
    sys.exit(f"swiftlr: {LIBRARY} is in none of the folders of this package: {', '.join(__path__)}")


def main() -> None:
    if sys.argv[1:2] == ["check"]:
        from ._check import main as check

        sys.exit(check(sys.argv[2:]))
    package = folder_of_the_library()
    libs = [f"-L{package}", f"-l:{LIBRARY}", f"-Wl,-rpath,{package}"]
    static_libs = [f"{package}/libswiftlr.a", "-lm"]
    # Flags are quoted for the shell that a Makefile hands them to; a folder is printed as it is.
    answers = {
        "includes": (shlex.join([f"-I{package}/include"]), "flags for the compiler"),
        "libs": (shlex.join(libs), "flags for the linker: the shared library"),
        "static-libs": (shlex.join(static_libs), "flags for the linker: the static library"),
        "cmakedir": (f"{package}/cmake/swiftlr", "what CMake takes as swiftlr_DIR"),
        "pkgconfigdir": (f"{package}/pkgconfig", "what goes into PKG_CONFIG_PATH"),
        "schema": (
            f"{Path(__file__).parent}/schedule.schema.json",
            "the JSON Schema of spec files",
        ),
    }

    parser = argparse.ArgumentParser(
        prog="python -m swiftlr",
        description="Prints what a build in C or C++ or an editor needs of this package.",
        epilog="python -m swiftlr check --help: looks for mistakes in a schedule file.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    wish = parser.add_mutually_exclusive_group(required=True)
    for name, (answer, meaning) in answers.items():
        wish.add_argument(
            f"--{name}", dest="answer", action="store_const", const=answer, help=meaning
        )
    print(parser.parse_args().answer)


if __name__ == "__main__":
    main()

"""What the wheel says of itself: the systems that it is for, what it needs, whose it is.

Usage: wheel.py WHEEL    (auditwheel has to be on the PATH)
"""

from __future__ import annotations

import ast
import email
import json
import platform
import re
import subprocess
import sys
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
HEADER = ROOT / "include" / "swiftlr.h"
OLDEST = f"manylinux_2_17_{platform.machine()}"


def fail(text: str) -> None:
    sys.exit(f"wheel: {text}")


def check_tags(wheel: Path) -> None:
    tags = wheel.stem.split("-")[2:]
    if tags[:2] != ["cp310", "abi3"] or OLDEST not in tags[2].split("."):
        fail(f"its tags are {'-'.join(tags)}, not cp310-abi3-{OLDEST}")
    command = ["auditwheel", "show", "--json", wheel]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    if answer["overall_tag"] != OLDEST:
        versions = {name: max(all) for name, all in answer["versioned_symbols"].items()}
        fail(f"auditwheel confirms {answer['overall_tag']}, not {OLDEST}: it needs {versions}")


def check_metadata(archive: zipfile.ZipFile) -> None:
    (path,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = email.message_from_bytes(archive.read(path))

    version = ".".join(re.findall(r"#define SWIFTLR_VERSION_\w+ (\d+)", HEADER.read_text()))
    if metadata["Version"] != version:
        fail(f"its version is {metadata['Version']}, and that of {HEADER.name} is {version}")

    for name in "LICENSE", "LICENSE.Swift":
        inside = f"{path.rpartition('/')[0]}/licenses/{name}"
        if inside not in archive.namelist() or archive.read(inside) != (ROOT / name).read_bytes():
            fail(f"it has no {inside}")

    modules = imported_modules(archive)
    for requirement in map(Requirement, metadata.get_all("Requires-Dist")):
        if requirement.marker is None:
            fail(f"it requires {requirement.name}, and works without anything")
        elif 'extra == "test"' not in str(requirement.marker):
            check_extra(requirement, modules)


def check_extra(requirement: Requirement, modules: set[str]) -> None:
    distribution = requirement.name.lower()
    provided = {
        module
        for module, names in packages_distributions().items()
        if distribution in map(str.lower, names)
    }
    # One for another version of Python is not installed here, and has the name of its module.
    provided = provided or {distribution}
    if not provided & modules:
        fail(f"an extra brings {requirement.name}, which nothing in the package imports")


def imported_modules(archive: zipfile.ZipFile) -> set[str]:
    """The modules that the package imports, somewhere and at some time."""
    found = set()
    for name in archive.namelist():
        for node in ast.walk(ast.parse(archive.read(name))) if name.endswith(".py") else ():
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                found.add(node.module.partition(".")[0])
    return found


def check_program(archive: zipfile.ZipFile) -> None:
    """That there is a program swiftlr, which is what python -m swiftlr is."""
    (path,) = (name for name in archive.namelist() if name.endswith("dist-info/entry_points.txt"))
    if "swiftlr = swiftlr._cli:main" not in archive.read(path).decode().splitlines():
        fail("it installs no program swiftlr")


def check_page(archive: zipfile.ZipFile) -> None:
    """That of `swiftlr explore`, which is left out where its engine cannot be built."""
    name = "swiftlr/explore.html"
    if name not in archive.namelist() or b'id="engine"' not in archive.read(name):
        fail(f"it has no {name}; make page makes it")


def main() -> None:
    wheel = Path(sys.argv[1])
    check_tags(wheel)
    with zipfile.ZipFile(wheel) as archive:
        check_metadata(archive)
        check_program(archive)
        check_page(archive)
    print(f"wheel: {wheel.name} is what it says")


if __name__ == "__main__":
    main()

"""Builds the wheel from the source distribution, in a folder of another name. Each of its files has
to have the bytes of the one in the wheel that the checkout gave: so the source distribution has all
that is needed, and no file depends on where it was built.

Usage: sdist.py SDIST WHEEL

Where SWIFTLR_BUILT names the folder of a build, its Swift objects are taken: they take a minute to
compile.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

# They name the systems that the wheel is for, which auditwheel has changed in the other.
TAGS = ("WHEEL", "RECORD")


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {
            name: archive.read(name)
            for name in archive.namelist()
            if not name.endswith("/") and name.rpartition("/")[2] not in TAGS
        }


def build(sdist: Path, folder: Path) -> Path:
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    (source,) = folder.iterdir()
    # The folder of the build, too, has a name of its own.
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    command += [f"--config-settings=build-dir={folder / 'build'}", f"--wheel-dir={folder}", source]
    subprocess.run(command, check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def main() -> None:
    sdist, wheel = (Path(argument).resolve() for argument in sys.argv[1:])
    expected = contents(wheel)
    with tempfile.TemporaryDirectory(prefix="a folder with a name of its own ") as folder:
        found = contents(build(sdist, Path(folder)))
    for name in sorted(expected.keys() | found.keys()):
        if name not in found:
            sys.exit(f"sdist: the wheel that is built from it has no {name}")
        if name not in expected:
            sys.exit(f"sdist: {name} is only in the wheel that is built from it")
        if found[name] != expected[name]:
            sys.exit(f"sdist: {name} has other bytes when it is built in another folder")
    print(f"sdist: {len(found)} files of the wheel are the same, built in another folder")


if __name__ == "__main__":
    main()

"""Copies of the present sources: as the Git repository of a release, and as a newer release."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Of these consists a build of the library.
LIBRARY = (
    "CMakeLists.txt",
    "cmake",
    "include",
    "Sources",
    "bindings/cpp/include",
    "docs/swiftlr.3",
    "CHANGELOG.md",
    "LICENSE",
    "LICENSE.Swift",
)


def run(*command: str | Path, folder: Path, **options: object) -> str:
    """What the command prints. If it fails, that ends this program."""
    result = subprocess.run(command, cwd=folder, text=True, capture_output=True, **options)
    if result.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}:\n{result.stdout}{result.stderr}")
    return result.stdout


def version_of(tree: Path) -> str:
    header = (tree / "include" / "swiftlr.h").read_text()
    return ".".join(
        re.findall(r"^#define SWIFTLR_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", header, re.M)
    )


def copy_sources(tree: Path, parts: tuple[str, ...]) -> None:
    tree.mkdir(parents=True)
    for part in parts:
        source, copy = ROOT / part, tree / part
        copy.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, copy)
        else:
            shutil.copy(source, copy)


def commit(tree: Path) -> str:
    """Makes a repository of the tree, whose only tag is the version of its header."""
    version = version_of(tree)
    git = ("git", "-c", "user.name=swiftlr", "-c", "user.email=swiftlr@localhost")
    run(*git, "init", "--quiet", folder=tree)
    run(*git, "add", "--all", folder=tree)
    run(*git, "commit", "--quiet", "--message", version, folder=tree)
    run(*git, "tag", version, folder=tree)
    return version


def raise_version(tree: Path) -> None:
    """Gives the tree the next minor version and the next number of the binary interface."""
    header = tree / "include" / "swiftlr.h"
    text, changes = re.subn(
        r"^(#define SWIFTLR_(?:VERSION_MINOR|ABI)) (\d+)$",
        lambda line: f"{line[1]} {int(line[2]) + 1}",
        header.read_text(),
        flags=re.M,
    )
    if changes != 2:
        raise SystemExit(f"{header}: SWIFTLR_VERSION_MINOR and SWIFTLR_ABI are not there once each")
    header.write_text(text)

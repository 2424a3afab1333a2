#!/usr/bin/env python3
"""Builds the documentation of the module SwiftLR with the DocC of the Swift toolchain, into
build/docs. Fails on a warning, such as a link to what does not exist, and on a public name without
a comment.

Usage: check_swift_docs.py, after `swift build`
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "docs"


def run(*command: str | Path) -> str:
    result = subprocess.run(command, cwd=ROOT, text=True, capture_output=True)
    if result.returncode != 0:
        raise SystemExit(result.stdout + result.stderr)
    return result.stdout


def extract_symbols() -> Path:
    target = json.loads(run("swiftc", "-print-target-info"))["target"]["unversionedTriple"]
    modules = Path(run("swift", "build", "--show-bin-path").strip()) / "Modules"
    symbols = FOLDER / "symbols"
    symbols.mkdir(parents=True, exist_ok=True)
    imported = ("-I", modules, "-I", "Sources/CSupport/include")
    public = ("-minimum-access-level", "public", "-skip-synthesized-members")
    command = ("swift", "symbolgraph-extract", "-module-name", "SwiftLR", "-target", target)
    run(*command, *imported, *public, "-output-dir", symbols)
    return symbols


def main() -> None:
    symbols = extract_symbols()
    graph = json.loads((symbols / "SwiftLR.symbols.json").read_text())["symbols"]
    bare = [".".join(symbol["pathComponents"]) for symbol in graph if "docComment" not in symbol]
    if len(graph) < 50 or bare:
        raise SystemExit(f"SwiftLR, {len(graph)} names: without a comment {', '.join(bare)}")
    archive = FOLDER / "SwiftLR.doccarchive"
    catalogue = ROOT / "Sources" / "SwiftLR" / "SwiftLR.docc"
    command = ("docc", "convert", catalogue, "--additional-symbol-graph-dir", symbols)
    run(*command, "--output-path", archive, "--warnings-as-errors")
    print(f"SwiftLR: {len(graph)} names documented in {archive.relative_to(ROOT)}")


if __name__ == "__main__":
    sys.exit(main())

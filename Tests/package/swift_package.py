"""Uses this package as programs in Swift do: from a Git repository by a version, in a release
build. The program is the Swift code of docs/swift.md.

Usage: swift_package.py FOLDER    (for the build, which is kept there)
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from source_repository import ROOT, commit, copy_sources, run

PAGE = ROOT / "docs" / "swift.md"

# Of these consists the package; the rest of the repository is not looked at.
PARTS = ("Package.swift", "Sources", "Tests", "benchmarks", "include")

MANIFEST = """\
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "trainer",
  platforms: [.macOS(.v26)],
  dependencies: [.package(url: "{repository}", exact: "{version}")],
  targets: [
    .executableTarget(
      name: "trainer", dependencies: [.product(name: "SwiftLR", package: "swiftlr")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
"""


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    copy_sources(folder / "swiftlr", PARTS)
    version = commit(folder / "swiftlr")
    sources = folder / "trainer" / "Sources" / "trainer"
    sources.mkdir(parents=True)
    manifest = MANIFEST.format(repository=(folder / "swiftlr").as_uri(), version=version)
    (folder / "trainer" / "Package.swift").write_text(manifest)
    blocks = re.findall(r"^```swift\n(.*?)^```$", PAGE.read_text(), re.M | re.S)
    # What the page only shows, a program has to use.
    program = re.sub(r"^try (\w+\.)", r"_ = try \1", "\n".join(blocks), flags=re.M)
    program = re.sub(r"^_ = (try \w+\.step)", r"\1", program, flags=re.M)
    (sources / "main.swift").write_text(program)

    cache = ("--cache-path", folder / "cache")
    run("swift", "build", "-c", "release", *cache, folder=folder / "trainer")
    printed = run(folder / "trainer" / ".build" / "release" / "trainer", folder=folder)
    expected = re.findall(r"^ *print\(error.message\)  // (.*)$", program, re.M)
    if not expected or printed.splitlines()[-1:] != expected:
        raise SystemExit(f"docs/swift.md: prints\n{printed}and not last\n{expected}")
    print(f"SwiftLR {version} from a Git repository: docs/swift.md runs")


if __name__ == "__main__":
    main()

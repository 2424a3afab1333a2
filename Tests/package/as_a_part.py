"""Builds swiftlr as a part of another project, in the two ways of docs/linking.md, with the C
compiler of the release and with clang. What that project asks of its own code may not reach the
library: with the same compiler it is the released one, byte for byte.

Usage: as_a_part.py BUILD_OF_THE_RELEASE ITS_C_COMPILER CLANG
The Swift code is taken from that build. With SWIFTLR_TEST_WHOLE in the environment it is compiled
again, also for several configurations at once, which takes two minutes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from linking import PROGRAMS, blocks_of_the_page, expected_of
from source_repository import LIBRARY, ROOT, commit, copy_sources, run

HABITS = ROOT / "Tests" / "package" / "as_a_part" / "habits.cmake"


def fail(text: str) -> None:
    raise SystemExit(f"as a part: {text}")


def cpp_compiler(c_compiler: str) -> str:
    name = Path(c_compiler).name
    for c, cpp in ("clang", "clang++"), ("gcc", "g++"), ("cc", "c++"):
        if c in name:
            return str(Path(c_compiler).with_name(name.replace(c, cpp)))
    raise SystemExit(f"as a part: the C++ compiler beside {c_compiler} is unknown")


class Project:
    """The project of the page, with swiftlr in it."""

    def __init__(
        self, folder: Path, targets: str, compiler: str, environment: dict, generator: str
    ) -> None:
        self.folder = folder
        self.environment = environment
        self.programs = "build/Debug" if "Multi" in generator else "build"
        folder.mkdir()
        for program in PROGRAMS:
            shutil.copy(ROOT / program, folder)
        page = blocks_of_the_page()["With CMake"][0][1]
        text, replaced = re.subn(r"^find_package\(.*\n", lambda _: targets, page, flags=re.M)
        if not replaced:
            fail("docs/linking.md, With CMake: there is no find_package()")
        (folder / "CMakeLists.txt").write_text(text)
        self.options = (
            f"-G{generator}",
            f"-DCMAKE_C_COMPILER={compiler}",
            f"-DCMAKE_CXX_COMPILER={cpp_compiler(compiler)}",
            f"-DCMAKE_PROJECT_trainer_INCLUDE={HABITS}",
            "-DCMAKE_BUILD_TYPE=Debug",
        )

    def run(self, *command: str | Path) -> str:
        printed = run(*command, folder=self.folder, env=self.environment)
        if re.search("warning", printed, re.I):
            fail(f"{' '.join(map(str, command))}\n{printed}")
        return printed

    def build(self, *options: str) -> None:
        self.run("cmake", "-B", "build", "--fresh", *self.options, *options)
        self.run("cmake", "--build", "build", "--config", "Debug")

    def installed(self) -> set[str]:
        """The names of the files that the project installs."""
        tree = self.folder / "installed"
        self.run("cmake", "--install", "build", "--config", "Debug", "--prefix", tree)
        return {path.name for path in tree.rglob("*") if path.is_file()}


def check(project: Project) -> None:
    for program in "cosine", "cosine_cpp", "cosine_static":
        printed = project.run(f"{project.programs}/{program}")
        if printed != expected_of(program):
            fail(f"{program} printed\n{printed}instead of\n{expected_of(program)}")
    if installed := project.installed():
        fail(f"the project installs {installed}, and asks for nothing of that")
    if "Total Tests: 0" not in (
        tests := project.run("ctest", "--test-dir", "build", "-C", "Debug", "-N")
    ):
        fail(f"the project has tests that are not its own:\n{tests}")


def check_bytes(project: Project, library: Path) -> None:
    (built,) = project.folder.rglob(f"build/**/{library.name}")
    if built.read_bytes() != library.read_bytes():
        fail(f"{built} is another library than {library}")


EXPORTED = """
add_library(rates STATIC cosine.c)
target_link_libraries(rates PUBLIC swiftlr::swiftlr)
install(TARGETS rates EXPORT rates)
install(EXPORT rates DESTINATION lib)
"""


def check_install(project: Project, library: Path) -> None:
    """The project installs swiftlr, and exports a library of its own that uses it."""
    with (project.folder / "CMakeLists.txt").open("a") as lists:
        lists.write(EXPORTED)
    project.build("-DSWIFTLR_INSTALL=ON", "-DCMAKE_PROJECT_trainer_INCLUDE=")
    missing = {"swiftlr.h", library.name, "libswiftlr.a", "swiftlr-config.cmake"}
    if missing := missing - project.installed():
        fail(f"-DSWIFTLR_INSTALL=ON does not install {missing}")
    if "swiftlr::swiftlr" not in (project.folder / "installed/lib/rates.cmake").read_text():
        fail("the project's library does not export swiftlr::swiftlr")


def check_refusal(project: Project) -> None:
    """A project that enables Swift itself, in a way in which swiftlr cannot be built."""
    lists = project.folder / "CMakeLists.txt"
    lists.write_text(lists.read_text().replace("LANGUAGES C CXX", "LANGUAGES C CXX Swift"))
    command = ("cmake", "-B", "build", "--fresh", *project.options)
    options = {"cwd": project.folder, "env": project.environment, "text": True}
    result = subprocess.run(command, capture_output=True, **options)
    said = " ".join(result.stderr.split())
    if result.returncode == 0 or "cmake_minimum_required(VERSION 3.29)" not in said:
        fail(f"a project in the way of CMake 3.28 is not told what to do:\n{result.stderr}")


def main() -> None:
    release, compiler, clang = sys.argv[1:]
    library = (Path(release) / "libswiftlr.so").resolve()
    environment = dict(os.environ)
    environment.pop("SWIFTLR_BUILT", None)
    whole = "SWIFTLR_TEST_WHOLE" in environment
    if not whole:
        environment["SWIFTLR_BUILT"] = str(library.parent)
    several = "Ninja Multi-Config" if whole else "Ninja"
    fetch, add = (text for _, text in blocks_of_the_page()["As a part of a CMake project"])
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        copy_sources(folder / "swiftlr", LIBRARY)
        commit(folder / "swiftlr")
        fetch = fetch.replace("…", folder.as_uri()).replace("swiftlr.git", "swiftlr")

        fetched = Project(folder / "fetched", fetch, compiler, environment, "Ninja")
        fetched.build()
        check(fetched)
        check_bytes(fetched, library)

        added = Project(folder / "added", add, clang, environment, several)
        (added.folder / "swiftlr").symlink_to(folder / "swiftlr")
        added.build()
        check(added)
        check_install(added, library)
        check_refusal(added)
    print(f"as a part: FetchContent with {Path(compiler).name}, add_subdirectory with clang")


if __name__ == "__main__":
    main()

"""Runs the commands of docs/linking.md: one way to get swiftlr with each way to build, with gcc and
with clang, warnings being errors. The programs have to print the right rates.

Usage: linking.py tree BUILD_FOLDER
       linking.py wheel WHEEL
       linking.py debian FOLDER_OF_THE_PACKAGES    (as root: it installs them)
"""

from __future__ import annotations

import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "linking.md"
HEADER = ROOT / "include" / "swiftlr.h"
PROGRAMS = ("examples/cosine.c", "examples/loader.c", "Tests/package/cosine.cpp")

GET = {
    "tree": "From the source",
    "debian": "As Debian packages",
    "wheel": "From the Python wheel",
}
BUILD = ("With CMake", "With pkg-config", "As one static program", "With LTO")
MESON = "With Meson"
WITHOUT = "Do without it"
SHARED = {"cosine", "cosine_cpp", "cosine_lto"}  # the programs that need libswiftlr.so
COMPILERS = {"gcc": "g++", "clang": "clang++"}
STRICT = "-Wall -Wextra -pedantic -Werror"

Blocks = list[tuple[str, str]]


def blocks_of_the_page() -> dict[str, Blocks]:
    """The code of each section: its language and its text."""
    sections: dict[str, Blocks] = {}
    for section in re.split(r"^#+ ", PAGE.read_text(), flags=re.M):
        title = section.partition("\n")[0]
        sections[title] = re.findall(r"^```(\w+)\n(.*?)^```$", section, re.M | re.S)
    return sections


# ---- What the programs have to print -------------------------------------------------------------


def cosine(base: float, position: float, length: float) -> float:
    return base * (1 + math.cos(math.pi * position / length)) / 2


def warm_up_and_cosine(base: float, step: int) -> float:
    return base * (0.25 + 0.75 * step / 4) if step < 4 else cosine(base, step - 4, 8)


def expected_of(program: str) -> str:
    if program == "loader":
        return "".join(f"{step}  {cosine(0.1, step, 4):.6f}\n" for step in range(4))
    return "".join(
        f"{step:2}  {warm_up_and_cosine(0.1, step):.6f}  {warm_up_and_cosine(0.01, step):.6f}\n"
        for step in range(12)
    )


# ---- Running -------------------------------------------------------------------------------------


def path_of(tool: str) -> Path:
    return Path(shutil.which(tool) or sys.exit(f"linking: {tool} is not on the PATH"))


class Machine:
    """A folder to work in, and an environment that knows nothing of the build or of Swift."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.commands = folder / "bin"
        self.commands.mkdir()
        tools = ":".join(str(path_of(tool).parent) for tool in ("cmake", "ninja", "meson"))
        self.environment = {
            "PATH": f"{self.commands}:{tools}:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": os.environ.get("HOME", str(folder)),
            "PIP_NO_INDEX": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }

    def command(self, name: str, script: str) -> None:
        path = self.commands / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def take_compiler(self, name: str) -> None:
        # Swift has a clang, for systems without one.
        for command, real in ("cc", name), ("c++", COMPILERS[name]):
            standard = "-std=c99" if command == "cc" else "-std=c++17"
            self.command(command, f'exec {path_of(real)} {standard} {STRICT} "$@"')

    def run(self, script: str) -> str:
        result = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if result.returncode != 0:
            sys.exit(f"linking: exit code {result.returncode} of\n{script}\n{result.stdout}")
        return result.stdout

    def export(self, script: str) -> None:
        """Keeps what the script exports for all commands that follow."""
        variables = self.run(f"{script}env --null").rstrip("\0").split("\0")
        self.environment |= dict(variable.split("=", 1) for variable in variables)


def lines_for(compiler: str, script: str) -> list[str]:
    """The lines of a block, as the page wants them for this compiler."""
    if compiler == "gcc":
        return script.splitlines()
    script = re.sub(r"-flto|-static-pie", r"\g<0> -fuse-ld=lld", script)
    thin = script.replace("-flto", "-flto=thin") if "-flto" in script else ""
    return (script + thin).splitlines()


def build_and_run(machine: Machine, lines: list[str]) -> None:
    """Runs lines one by one, so that what a program prints is told from what a tool says."""
    for line in lines:
        printed = machine.run(line)
        program = re.fullmatch(r"[\w.-]+/(\w+)", line)
        if not program:
            if re.search("warning", printed, re.I):
                sys.exit(f"linking: {line}\n{printed}")
            continue
        name = program[1]
        if printed != expected_of(name):
            sys.exit(f"linking: {line} printed\n{printed}instead of\n{expected_of(name)}")
        needed = "libswiftlr.so" in machine.run(f"readelf --dynamic --wide {line}")
        if needed != (name in SHARED):
            sys.exit(f"linking: {line} {'needs' if needed else 'does not need'} libswiftlr.so")


def get(machine: Machine, place: str, source: Path, commands: str) -> dict[str, str]:
    """Runs the commands that bring swiftlr here; returns what reads differently in later ones."""
    if place == "tree":
        staged, moved = machine.folder / "staged", machine.folder / "moved"
        machine.run(  # the library is built already
            commands.replace("cmake --workflow --preset library\n", "")
            .replace("build/library", str(source))
            .replace("/opt/swiftlr", str(staged))
        )
        staged.rename(moved)
        (library,) = moved.glob("**/libswiftlr.so")
        return {"/opt/swiftlr/lib": str(library.parent), "/opt/swiftlr": str(moved)}
    if place == "wheel":
        machine.run(commands.replace("build/wheel/swiftlr-*.whl", str(source)))
    else:
        machine.command("sudo", 'exec "$@"')
        (machine.folder / "apt.conf").write_text(
            'APT::Get::Assume-Yes "true"; APT::Get::ReInstall "true"; APT::Get::Purge "true";'
        )
        machine.environment["APT_CONFIG"] = str(machine.folder / "apt.conf")
        machine.run(commands.replace("./build/debian", str(source)))
    return {}


def check_dependencies(machine: Machine, packages: Path) -> None:
    library, development = sorted(
        (path.name.split("_")[0] for path in packages.glob("*.deb")),
        key=lambda name: name.endswith("-dev"),
    )
    if f"Purg {development} " not in machine.run(f"apt-get --simulate remove {library}"):
        sys.exit(f"linking: {development} would stay where {library} is removed")
    depends, version = (
        machine.run(f"dpkg-query --show --showformat='${{{field}}}' {development}")
        for field in ("Depends", "Version")
    )
    if f"{library} (= {version})" not in depends:
        sys.exit(f"linking: {development} {version} depends on {depends}")


def check_depends_of_a_program(machine: Machine) -> None:
    """A package with a program depends on the library, and on a version with its functions."""
    (machine.folder / "debian").mkdir()
    (machine.folder / "debian" / "control").write_text(
        "Source: a\n\nPackage: a\nArchitecture: any\n"
    )
    depends = machine.run("dpkg-shlibdeps -O cosine")
    if not re.search(r"\blibswiftlr\d+ \(>= \d+\.\d+\.\d+\)", depends):
        sys.exit(f"linking: a package with cosine would have {depends}")


def check_manual(machine: Machine) -> None:
    # Small images of Debian leave manual pages out as packages are installed: ask the package.
    listed = machine.run("dpkg --listfiles libswiftlr-dev")
    functions = re.findall(r"^[a-z].*[ *](swiftlr_\w+)\(", HEADER.read_text(), re.M)
    for name in "swiftlr", *functions:
        if f"/usr/share/man/man3/{name}.3.gz\n" not in listed:
            sys.exit(f"linking: libswiftlr-dev has no manual page {name}")


def check_paths(machine: Machine) -> None:
    if (flags := machine.run("pkg-config --cflags --libs swiftlr").strip()) != "-lswiftlr":
        sys.exit(f"linking: pkg-config says {flags}, though all lies where compilers look")


def check_licences(folder: Path) -> None:
    for name in "LICENSE", "LICENSE.Swift":
        installed = folder / "share" / "doc" / "swiftlr" / name
        if not installed.exists() or installed.read_bytes() != (ROOT / name).read_bytes():
            sys.exit(f"linking: {installed} is not installed")


def check_removal(machine: Machine) -> None:
    machine.run("apt-get remove 'libswiftlr*'")
    left = machine.run("find /usr/include /usr/lib /usr/share/{doc,man} -name '*swiftlr*'")
    if left:
        sys.exit(f"linking: the removed packages left behind\n{left}")


def builds_of_the_page(machine: Machine, place: str, sections: dict[str, Blocks]) -> list[str]:
    """The scripts that build programs; these and all that they read go into the folder."""
    for program in PROGRAMS:
        shutil.copy(ROOT / program, machine.folder)
    blocks = sections[GET[place]][1:]
    # A wheel's library lies where no loader looks for it. Meson finds the packages of Debian as it
    # finds the tree.
    titles = {
        "tree": (*BUILD, MESON, WITHOUT),
        "wheel": (*BUILD, MESON),
        "debian": (*BUILD, WITHOUT),
    }
    for title in titles[place]:
        blocks = blocks + sections[title]
    (machine.folder / "CMakeLists.txt").write_text(sections["With CMake"][0][1])
    (machine.folder / "meson.build").write_text(sections[MESON][0][1])
    return [text for language, text in blocks if language == "sh" and not is_export(text)]


def meson_by_cmake(machine: Machine, blocks: Blocks) -> None:
    """The page's project for Meson, with the dependencies of its second block."""
    (_, project), (_, dependencies), (_, commands) = blocks
    for line in dependencies.splitlines():
        name = line.partition(" ")[0]
        project, replaced = re.subn(rf"^{name} = .*$", line, project, flags=re.M)
        if not replaced:
            sys.exit(f"linking: {name} is no dependency of the project for Meson")
    (machine.folder / "meson.build").write_text(project)
    shutil.rmtree(machine.folder / "by-meson")
    del machine.environment["PKG_CONFIG_PATH"]
    build_and_run(machine, commands.splitlines())


def is_export(text: str) -> bool:
    return text.startswith("export ")


def main() -> None:
    place, source = sys.argv[1], Path(sys.argv[2]).resolve()
    sections = blocks_of_the_page()
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(Path(folder))
        (_, commands), *others = sections[GET[place]]
        exports = "".join(text for _, text in others if is_export(text))
        for written, meant in get(machine, place, source, commands).items():
            exports = exports.replace(written, meant)
        machine.export(exports)

        builds = builds_of_the_page(machine, place, sections)
        for compiler in COMPILERS:
            machine.take_compiler(compiler)
            for folder in "build", "by-meson":
                shutil.rmtree(machine.folder / folder, ignore_errors=True)
            for script in builds:
                build_and_run(machine, lines_for(compiler, script))
            print(f"linking: {place}, {compiler}: {len(builds)} ways to build")

        if place == "tree":
            meson_by_cmake(machine, sections[MESON])
            machine.run(f"cmake -S '{ROOT}/Tests/package/find_package' -B cases")
            check_licences(machine.folder / "moved")
        elif place == "debian":
            check_dependencies(machine, source)
            check_depends_of_a_program(machine)
            check_paths(machine)
            check_manual(machine)
            check_removal(machine)


if __name__ == "__main__":
    main()

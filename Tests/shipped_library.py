"""What the shared library that ships is made of. CTest says where it lies."""

import json
import os
import re
import statistics
import subprocess
import unittest
from pathlib import Path

HEADER = Path(os.environ["SWIFTLR_TEST_HEADER"])
LIBRARY = Path(os.environ["SWIFTLR_TEST_LIBRARY"])
ARCHIVE = Path(os.environ["SWIFTLR_TEST_ARCHIVE"])
LOADER = Path(os.environ["SWIFTLR_TEST_LOADER"])
CC, CLANG, NM, READELF = (
    os.environ[f"SWIFTLR_TEST_{tool}"] for tool in ("CC", "CLANG", "NM", "READELF")
)

ABI = re.search(r"^#define SWIFTLR_ABI (\d+)$", HEADER.read_text(), re.MULTILINE)[1]


def run(program, *arguments, **options):
    command = [str(program), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def dynamic_section(tag):
    """The values of all entries of one kind, such as NEEDED."""
    lines = run(READELF, "--dynamic", "--wide", LIBRARY).splitlines()
    return {line.split("[")[1].rstrip("]") for line in lines if f"({tag})" in line}


def declared_functions():
    """The functions of the header, as the compiler reads it."""
    tree = json.loads(
        run(CLANG, "-x", "c", "-std=c99", "-fsyntax-only", "-Xclang", "-ast-dump=json", HEADER)
    )
    nodes = (node for node in tree["inner"] if node["kind"] == "FunctionDecl")
    return {node["name"] for node in nodes if node["name"].startswith("swiftlr_")}


def symbols(*arguments):
    lines = run(NM, "--extern-only", *arguments).splitlines()
    return {line.split()[-1].split("@")[0] for line in lines if re.match(r"[0-9a-f ]+ \w ", line)}


def defined_symbols(*arguments):
    return symbols("--defined-only", *arguments) - {f"SWIFTLR_{ABI}"}  # the version node


# What each part of the library may take, stripped.
MOST_BYTES = {
    "schedules and schedulers": 880_000,  # 409 types
    "finder": 40_000,
    "pictures": 20_000,
    "check": 70_000,
    "laws of the loss": 16_000,
}


class ShippedLibrary(unittest.TestCase):
    def test_is_stripped_and_no_larger_than_its_parts_may_be(self):
        sections = run(READELF, "--sections", "--wide", LIBRARY)
        self.assertIn(".dynsym", sections)
        self.assertNotIn(".symtab", sections)
        self.assertLessEqual(LIBRARY.stat().st_size, sum(MOST_BYTES.values()))

    def test_needs_libc_and_libm_and_nothing_else(self):
        needed = {name for name in dynamic_section("NEEDED") if not name.startswith("ld-linux")}
        self.assertEqual(needed, {"libc.so.6", "libm.so.6"})

    def test_takes_symbols_of_libc_and_libm_alone(self):
        # A program that defines one of another name would give its own to the library.
        system = {"_GLOBAL_OFFSET_TABLE_", "__dso_handle"}  # the linker's and the compiler's
        for name in dynamic_section("NEEDED"):
            path = run(CC, f"-print-file-name={name}").strip()
            system |= symbols("--defined-only", "-D", path)
        # Every library of this compiler's asks for these, if anyone has them.
        system |= {"__gmon_start__", "_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable"}
        for arguments in (("-D", LIBRARY), (ARCHIVE,)):
            self.assertEqual(symbols("--undefined-only", *arguments) - system, set())

    def test_soname_has_the_number_of_the_interface(self):
        self.assertEqual(dynamic_section("SONAME"), {f"libswiftlr.so.{ABI}"})

    def test_searches_no_path_of_its_own(self):
        self.assertEqual(dynamic_section("RUNPATH") | dynamic_section("RPATH"), set())

    def test_takes_no_static_thread_local_memory(self):
        # The little that a process has of it is left to others where the library is loaded late.
        flags = run(READELF, "--dynamic", "--wide", LIBRARY)
        self.assertIn("FLAGS", flags)
        self.assertNotIn("STATIC_TLS", flags)

    def test_exports_the_functions_of_the_header_and_nothing_else(self):
        self.assertGreater(len(declared_functions()), 20)
        self.assertEqual(defined_symbols("-D", LIBRARY), declared_functions())

    def test_every_export_has_the_version_of_the_interface(self):
        lines = run(NM, "-D", "--defined-only", "--with-symbol-versions", LIBRARY).splitlines()
        exported = {line.split()[-1] for line in lines if " swiftlr_" in line}
        self.assertEqual(exported, {f"{name}@@SWIFTLR_{ABI}" for name in declared_functions()})

    def test_archive_shows_the_functions_of_the_header_and_nothing_else(self):
        self.assertEqual(defined_symbols(ARCHIVE), declared_functions())

    def test_asks_for_no_glibc_newer_than_2_17(self):  # that of manylinux_2_17
        symbols = run(NM, "-D", LIBRARY)
        versions = {tuple(map(int, v.split("."))) for v in re.findall(r"GLIBC_([0-9.]+)", symbols)}
        self.assertLessEqual(max(versions), (2, 17))

    def test_loads_in_under_a_millisecond(self):
        times = [float(run(LOADER, LIBRARY).splitlines()[0]) for _ in range(31)]
        self.assertLess(statistics.median(times), 1000.0, f"microseconds: {sorted(times)}")

    def test_loads_nothing_of_swift(self):
        mapped = set(run(LOADER, LIBRARY, env={}).splitlines()[1:])
        swift = {path for path in mapped if "swift" in Path(path).name.lower()}
        self.assertEqual({Path(path).resolve() for path in swift}, {LIBRARY.resolve()})


if __name__ == "__main__":
    unittest.main()

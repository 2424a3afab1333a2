"""Several copies of libswiftlr.so in one process: in namespaces of their own, from two files, and
of two versions. CTest says where things lie. With SWIFTLR_TEST_WHOLE the newer version is compiled
from its sources, which takes a minute; else it is linked from the objects of the release.
"""

import math
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from source_repository import LIBRARY as SOURCES
from source_repository import copy_sources, raise_version, run, version_of

CC, LIBRARY, INCLUDE, BUILD = (
    os.environ[f"SWIFTLR_TEST_{name}"] for name in ("CC", "LIBRARY", "INCLUDE", "BUILD")
)
WHOLE = "SWIFTLR_TEST_WHOLE" in os.environ
HERE = Path(__file__).parent
STRICT = ("-Wall", "-Wextra", "-pedantic", "-Werror")
STEPS = 4


def rate(base, step):
    return f"{base * (1 + math.cos(math.pi * step / STEPS)) / 2:.6f}"


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = Path(cls.temporary.name)
        cls.compile(HERE / "copies.c", "-o", "copies", "-ldl", "-pthread")

    @classmethod
    def compile(cls, *arguments):
        flags = ["-std=c99", "-O2", *STRICT, f"-I{INCLUDE}"]
        run(CC, *flags, "-Wl,--fatal-warnings", *arguments, folder=cls.folder)

    def check(self, *paths, **environment):
        """copies.c with paths of the library. Returns the versions that it prints first."""
        result = subprocess.run(
            [self.folder / "copies", *paths], env=environment, text=True, capture_output=True
        )
        self.assertEqual(result.stderr, "")
        lines = [line.split() for line in result.stdout.splitlines()]
        copies = range(len(paths))
        self.assertEqual(
            [line[2:] for line in lines],
            [[str(i), rate(i + 1, step)] for step in range(STEPS) for i in copies],
        )
        return [line[0] for line in lines[: len(paths)]]


class Copies(Case):
    def test_in_namespaces(self):
        self.check(f"new:{LIBRARY}", f"new:{LIBRARY}", LIBRARY)

    def test_in_as_many_namespaces_as_glibc_has(self):
        # Each has a libc, which takes thread-local memory of a store that the tunable enlarges.
        self.check(*[f"new:{LIBRARY}"] * 15, GLIBC_TUNABLES="glibc.rtld.nns=16")

    def test_from_another_file(self):
        other = shutil.copy(LIBRARY, self.folder / "other.so")
        self.check(LIBRARY, other)


class Versions(Case):
    """The release, and one with the next version and the next number of the binary interface"""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        tree = cls.folder / "newer"
        copy_sources(tree, SOURCES)
        cls.version = version_of(tree)
        raise_version(tree)
        cls.newer_version = version_of(tree)
        environment = dict(os.environ) if WHOLE else {**os.environ, "SWIFTLR_BUILT": BUILD}
        compiler = f"-DCMAKE_C_COMPILER={CC}", f"-DCMAKE_C_FLAGS={' '.join(STRICT)}"
        configure = ("cmake", "-G", "Ninja", "-B", "build", "-DSWIFTLR_TESTS=OFF", *compiler)
        run(*configure, folder=tree, env=environment)
        run("cmake", "--build", "build", folder=tree, env=environment)
        cls.newer = tree / "build"

    def dependents(self, older, newer):
        """two_dependents.c with both dependents, and what it prints for either order of them."""
        for name, flags in ("older", older), ("newer", newer):
            source = (HERE / "dependent.c", f"-DDEPENDENT={name}", "-shared", "-fPIC")
            self.compile(*source, "-o", f"lib{name}.so", *flags)
        for order in ("-lolder", "-lnewer"), ("-lnewer", "-lolder"):
            self.compile(
                HERE / "two_dependents.c", "-o", "program", "-L.", *order, "-Wl,-rpath,$ORIGIN"
            )
            yield run(self.folder / "program", folder=self.folder).splitlines()

    def check_dependents(self, older, newer):
        rates = [f"{rate(1, step)} {rate(1, step)}" for step in range(1, STEPS)]
        for printed in self.dependents(older, newer):
            versions, *printed_rates = printed
            self.assertEqual(versions, f"older {self.version}, newer {self.newer_version}")
            self.assertEqual(printed_rates, rates)

    def test_loaded(self):
        versions = self.check(LIBRARY, self.newer / "libswiftlr.so")
        self.assertEqual(versions, [self.version, self.newer_version])

    def test_linked_to_two_libraries(self):
        def flags(folder):
            return f"-L{folder}", "-lswiftlr", f"-Wl,-rpath,{folder}", "-Wl,-z,defs"

        older = self.folder / "older"
        older.mkdir()
        (older / "libswiftlr.so").symlink_to(LIBRARY)
        (older / Path(LIBRARY).name).symlink_to(LIBRARY)
        self.check_dependents(flags(older), flags(self.newer))

    def test_with_the_library_inside_each(self):
        def flags(folder):
            return f"{folder}/libswiftlr.a", "-lm"

        self.check_dependents(flags(Path(LIBRARY).parent), flags(self.newer))

    def test_the_newer_has_its_own_number(self):
        (soname,) = self.newer.glob("libswiftlr.so.?")
        number = int(Path(LIBRARY).suffix[1:]) + 1
        self.assertEqual(soname.suffix, f".{number}")
        if WHOLE:
            import ctypes

            self.assertEqual(ctypes.CDLL(str(soname)).swiftlr_abi(), number)


if __name__ == "__main__":
    unittest.main()

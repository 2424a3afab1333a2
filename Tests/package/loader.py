"""examples/loader.c with the library, without it, and with libraries that are not the right one.
CTest says where things lie."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

CC, LIBRARY, INCLUDE, SOURCE = (
    os.environ[f"SWIFTLR_TEST_{name}"] for name in ("CC", "LIBRARY", "INCLUDE", "LOADER")
)

COSINE = ["0.100000", "0.085355", "0.050000", "0.014645"]
CONSTANT = ["0.100000"] * 4


class Loader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.folder = Path(cls.temporary.name)
        cls.program = cls.folder / "loader"
        cls.compile(SOURCE, "-o", cls.program, "-ldl")

    @classmethod
    def compile(cls, *arguments, **options):
        flags = ["-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", f"-I{INCLUDE}"]
        subprocess.run([CC, *flags, *arguments], check=True, **options)

    def library(self, body):
        """A library with another content, under the name that the loader looks for."""
        path = self.folder / Path(LIBRARY).name
        source = f'#include "swiftlr.h"\n{body}\n'
        self.compile("-shared", "-fPIC", "-xc", "-", "-o", path, input=source, text=True)
        return path

    def run_loader(self, *arguments, folder="/nowhere"):
        """The rates that it uses, and what it complains of."""
        result = subprocess.run(
            [self.program, *arguments],
            env={"LD_LIBRARY_PATH": str(folder)},
            check=True,
            capture_output=True,
            text=True,
        )
        return [line.split()[1] for line in result.stdout.splitlines()], result.stderr

    def test_finds_the_library_by_its_soname(self):
        self.assertEqual(self.run_loader(folder=Path(LIBRARY).parent), (COSINE, ""))

    def test_takes_the_library_that_is_named(self):
        self.assertEqual(self.run_loader(LIBRARY), (COSINE, ""))

    def test_goes_on_without_the_library(self):
        rates, complaint = self.run_loader("/nowhere/libswiftlr.so")
        self.assertEqual(rates, CONSTANT)
        self.assertIn("/nowhere/libswiftlr.so: cannot open", complaint)

    def test_goes_on_without_a_library_of_another_abi(self):
        path = self.library("int32_t swiftlr_abi(void) { return SWIFTLR_ABI + 1; }")
        rates, complaint = self.run_loader(folder=path.parent)
        abi = int(path.suffix[1:])
        self.assertEqual(rates, CONSTANT)
        self.assertIn(f"ABI {abi + 1}, and this program was built for ABI {abi};", complaint)

    def test_goes_on_without_a_library_that_lacks_a_function(self):
        path = self.library("int32_t swiftlr_abi(void) { return SWIFTLR_ABI; }")
        rates, complaint = self.run_loader(path)
        self.assertEqual(rates, CONSTANT)
        self.assertIn("undefined symbol: swiftlr_schedule_create", complaint)

    def test_goes_on_without_a_library_that_is_another(self):
        rates, complaint = self.run_loader("libm.so.6")
        self.assertEqual(rates, CONSTANT)
        self.assertIn("undefined symbol: swiftlr_abi", complaint)

    def test_goes_on_where_the_schedule_is_refused(self):
        path = self.library(
            "int32_t swiftlr_abi(void) { return SWIFTLR_ABI; }\n"
            "int32_t swiftlr_schedule_create(const char *spec, size_t length,\n"
            "  const swiftlr_function *functions, size_t count, swiftlr_schedule **out) {\n"
            "  (void)spec, (void)length, (void)functions, (void)count, (void)out;\n"
            "  return SWIFTLR_ERROR_SPEC; }\n"
            "int32_t swiftlr_schedule_value(const swiftlr_schedule *schedule, double base,\n"
            "  double position, double *value) {\n"
            "  (void)schedule, (void)base, (void)position, (void)value; return 1; }\n"
            "void swiftlr_schedule_free(swiftlr_schedule *schedule) { (void)schedule; }\n"
            'const char *swiftlr_last_error(void) { return "T_max: refused"; }'
        )
        rates, complaint = self.run_loader(path)
        self.assertEqual(rates, CONSTANT)
        self.assertIn("T_max: refused;", complaint)


if __name__ == "__main__":
    unittest.main()

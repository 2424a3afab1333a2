"""swiftlr_cdef.h, as cffi and LuaJIT read it. CTest says where things lie."""

import math
import os
import re
import subprocess
import unittest
from pathlib import Path

import cffi

LIBRARY, INCLUDE, NM = (os.environ[f"SWIFTLR_TEST_{name}"] for name in ("LIBRARY", "INCLUDE", "NM"))
HEADER = (Path(INCLUDE) / "swiftlr.h").read_text()
CDEF = Path(INCLUDE) / "swiftlr_cdef.h"
STEPS = 4
COSINE = [(1 + math.cos(math.pi * step / STEPS)) / 2 for step in range(STEPS + 1)]

LUA = """
local ffi = require("ffi")
local file = io.open(arg[1])
ffi.cdef(file:read("*a"))
local lib = ffi.load(arg[2])
local spec = '{"type": "torch.CosineAnnealingLR", "T_max": 4}'
local schedule = ffi.new("swiftlr_schedule *[1]")
assert(lib.swiftlr_schedule_create(spec, #spec, nil, 0, schedule) == lib.SWIFTLR_OK)
local value = ffi.new("double[1]")
assert(lib.swiftlr_schedule_value(schedule[0], 1, 2, value) == lib.SWIFTLR_OK)
lib.swiftlr_schedule_free(schedule[0])
print(value[0])
"""


class Cdef(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ffi = cffi.FFI()
        cls.ffi.cdef(CDEF.read_text())
        cls.lib = cls.ffi.dlopen(LIBRARY)

    def create(self, spec, functions=(), count=0):
        schedule, text = self.ffi.new("swiftlr_schedule **"), spec.encode()
        status = self.lib.swiftlr_schedule_create(
            text, len(text), functions or self.ffi.NULL, count, schedule
        )
        self.assertEqual(status, self.lib.SWIFTLR_OK, self.message())
        return self.ffi.gc(schedule[0], self.lib.swiftlr_schedule_free)

    def message(self):
        return self.ffi.string(self.lib.swiftlr_last_error()).decode()

    def rates(self, schedule):
        """The rates of a scheduler, from step to step."""
        scheduler, rate = self.ffi.new("swiftlr_scheduler **"), self.ffi.new("double[1]", [1.0])
        form = self.lib.SWIFTLR_FORM_CLOSED
        status = self.lib.swiftlr_scheduler_create(schedule, form, rate, 1, scheduler)
        self.assertEqual(status, self.lib.SWIFTLR_OK, self.message())
        scheduler = self.ffi.gc(scheduler[0], self.lib.swiftlr_scheduler_free)
        rates = [rate[0]]
        for _ in range(STEPS):
            status = self.lib.swiftlr_scheduler_step(scheduler, rate, 1)
            self.assertEqual(status, self.lib.SWIFTLR_OK, self.message())
            rates.append(rate[0])
        return rates

    def test_has_declarations_and_nothing_else(self):
        for what in "#", "//", "/*", "__", "extern", "inline":
            self.assertNotIn(what, CDEF.read_text())

    def test_has_every_function(self):
        command = [NM, "-D", "--defined-only", LIBRARY]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        exported = set(re.findall(r"\bswiftlr_\w+", printed))
        declared = set(re.findall(r"\b(swiftlr_\w+)\(", CDEF.read_text()))
        self.assertEqual(declared, exported)
        for name in exported:
            self.assertTrue(callable(getattr(self.lib, name)), name)

    def test_has_every_constant(self):
        constants = re.findall(r"^#define (SWIFTLR_[A-Z0-9_]+) \(?(-?\d+)\)?(?: |$)", HEADER, re.M)
        self.assertGreater(len(constants), 20)
        for name, value in constants:
            self.assertEqual(getattr(self.lib, name), int(value), name)

    def test_steps(self):
        rates = self.rates(self.create('{"type": "torch.CosineAnnealingLR", "T_max": 4}'))
        for rate, expected in zip(rates, COSINE, strict=True):
            self.assertAlmostEqual(rate, expected, places=15)

    def test_calls_a_function(self):
        @self.ffi.callback("int32_t(void *, double, double *)")
        def halve(user, epoch, factor):
            factor[0] = 0.5**epoch
            return 0

        name = self.ffi.new("char[]", b"halve")
        function = self.ffi.new("swiftlr_function *", {"name": name, "call": halve})
        spec = '{"type": "torch.LambdaLR", "lr_lambda": "halve"}'
        self.assertEqual(self.rates(self.create(spec, function, 1)), [1, 0.5, 0.25, 0.125, 0.0625])

    def test_luajit_reads_it(self):
        command = ["luajit", "-", CDEF, LIBRARY]
        result = subprocess.run(command, input=LUA, text=True, capture_output=True)
        self.assertEqual((result.stdout, result.stderr), ("0.5\n", ""))


if __name__ == "__main__":
    unittest.main()

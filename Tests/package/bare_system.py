"""What a user does first with the installed wheel, on a system that has neither Swift, nor a
compiler, nor a framework. bare_systems.sh runs it there.

Usage: bare_system.py FOLDER    (that of the package)

SWIFTLR_BACKEND names the backend. Without it the library is used alone, because this Python is too
old for the package.
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
import math
import os
import platform
import re
import runpy
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SPEC = {
    "type": "torch.SequentialLR",
    "milestones": [4],
    "schedules": [
        {"type": "torch.LinearLR", "start_factor": 0.25, "total_iters": 4},
        {"type": "torch.CosineAnnealingLR", "T_max": 8},
    ],
}
STEPS = 12
SAVED_AT = 7  # in the second run, which goes on from there with a scheduler of its own
# The loader has another name on each architecture.
SYSTEM = re.compile(r"linux-vdso\.so\.1|libc\.so\.6|libm\.so\.6|ld-linux.*\.so\.\d")


def fail(text: str) -> None:
    sys.exit(f"bare_system: {text}")


def expect_bareness() -> None:
    for command in ("cc", "gcc", "clang", "swift", "swiftc", "cmake"):
        if shutil.which(command):
            fail(f"{command} is there")
    for framework in ("torch", "numpy"):
        if importlib.util.find_spec(framework):
            fail(f"{framework} is there")


def expect_dependencies(folder: Path, library: str) -> None:
    for path in folder.glob("*.so*"):
        lines = subprocess.run(["ldd", path], stdout=subprocess.PIPE, check=True, text=True).stdout
        for line in lines.splitlines():
            name = line.split()[0].rpartition("/")[2]
            if name != library and not SYSTEM.fullmatch(name):
                fail(f"{path.name} needs {name}")
            if "not found" in line:
                fail(f"{path.name}: {line.strip()}")


def expected_rates() -> list[float]:
    line = [0.1 * (0.25 + 0.75 * step / 4) for step in range(4)]
    return line + [0.1 * (1 + math.cos(math.pi * step / 8)) / 2 for step in range(STEPS - 4)]


def rates_of_the_package(saved_at: int) -> list[float]:
    import swiftlr

    if swiftlr.backend != os.environ["SWIFTLR_BACKEND"]:
        fail(f"the backend is {swiftlr.backend}")
    scheduler = swiftlr.Scheduler(swiftlr.Schedule(SPEC), [0.1])
    rates = []
    for step in range(STEPS):
        if step == saved_at:
            scheduler = swiftlr.Scheduler.restore(scheduler.checkpoint())
        rates.append(scheduler.get_last_lr()[0])
        scheduler.step()
    return rates


def rates_of_the_library(saved_at: int, folder: Path, name: str) -> list[float]:
    """The same through the C interface alone, for a Python that is too old for the package."""
    library = ctypes.CDLL(str(folder / name))
    signatures = runpy.run_path(str(folder / "_signatures.py"))["SIGNATURES"]
    for function, (result, types) in signatures.items():
        getattr(library, function).restype = result
        getattr(library, function).argtypes = types
    library.swiftlr_last_error.restype = ctypes.c_char_p

    def call(function: str, *arguments: object) -> None:
        if getattr(library, function)(*arguments):
            fail(f"{function}: {library.swiftlr_last_error().decode()}")

    spec = json.dumps(SPEC).encode()
    schedule, scheduler = ctypes.c_void_p(), ctypes.c_void_p()
    rate = (ctypes.c_double * 1)(0.1)
    text, needed = ctypes.create_string_buffer(4096), ctypes.c_size_t()
    call("swiftlr_schedule_create", spec, len(spec), None, 0, ctypes.byref(schedule))
    call("swiftlr_scheduler_create", schedule, 0, rate, 1, ctypes.byref(scheduler))
    rates = []
    for step in range(STEPS):
        if step == saved_at:
            call("swiftlr_scheduler_checkpoint", scheduler, text, len(text), ctypes.byref(needed))
            library.swiftlr_scheduler_free(scheduler)
            saved = text.value
            call("swiftlr_scheduler_restore", saved, len(saved), None, 0, ctypes.byref(scheduler))
        rates.append(rate[0])
        call("swiftlr_scheduler_step", scheduler, rate, 1)
    return rates


def expect_checked_files(folder: str) -> None:
    def check(name: str, text: str) -> tuple[int, str]:
        path = Path(folder) / name
        path.write_text(text)
        command = [sys.executable, "-m", "swiftlr", "check", str(path), f"--steps={STEPS}"]
        result = subprocess.run(command, capture_output=True, text=True)
        return result.returncode, result.stdout + result.stderr

    code, said = check("right.json", json.dumps(SPEC))
    if code:
        fail(f"swiftlr check refuses a right file: {said}")
    code, said = check("wrong.json", json.dumps(SPEC).replace("T_max", "t_max"))
    if not code or "T_max" not in said:
        fail(f"swiftlr check on a wrong file: exit code {code}, {said}")


def main() -> None:
    folder = Path(sys.argv[1])
    (library,) = (path.name for path in folder.glob("libswiftlr.so.*"))
    expect_bareness()
    expect_dependencies(folder, library)
    if backend := os.environ.get("SWIFTLR_BACKEND"):
        what = f"the package, {backend}"
        rates, resumed = map(rates_of_the_package, (-1, SAVED_AT))
        with tempfile.TemporaryDirectory() as scratch:
            expect_checked_files(scratch)
    else:
        what = "the library alone"
        rates, resumed = (rates_of_the_library(at, folder, library) for at in (-1, SAVED_AT))
    if [round(rate, 12) for rate in rates] != [round(rate, 12) for rate in expected_rates()]:
        fail(f"the rates are {rates}, not {expected_rates()}")
    if resumed != rates:
        fail(f"the rates of the resumed run are {resumed}, not {rates}")
    print(f"  Python {platform.python_version()}, glibc {platform.libc_ver()[1]}: {what}")


if __name__ == "__main__":
    main()

"""Makes a program of frozen/trainer.py with PyInstaller and the installed package, and runs it:
moved, without an environment, with both backends, and where it may, in a root that has no Python.

Usage: frozen.py [--onefile]    (which compresses all of Python, and takes twice the time)
"""

from __future__ import annotations

import json
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PyInstaller.depend.bindepend import get_python_library_path
from source_repository import run

TRAINER = Path(__file__).parent / "frozen" / "trainer.py"


def freeze(folder: Path, kind: str) -> Path:
    """The folder of the program."""
    places = [f"--{name}path={folder / name}" for name in ("work", "spec", "dist")]
    command = (sys.executable, "-m", "PyInstaller", kind, *places, TRAINER)
    settings = {"PYINSTALLER_CONFIG_DIR": str(folder / "cache"), "PYI_LOG_LEVEL": "WARN"}
    environment = {**os.environ, **settings}
    result = subprocess.run(command, text=True, capture_output=True, env=environment)
    if said := result.stdout + result.stderr:
        raise SystemExit(f"frozen: PyInstaller says\n{said}")
    moved = folder / "moved"
    dist = folder / "dist"
    (dist if kind == "--onefile" else dist / TRAINER.stem).rename(moved)
    return moved


def check(printed: str, backend: str) -> None:
    found = json.loads(printed)
    parts = found.pop("parts")
    rates = [rate for (rate,) in found.pop("rates")]
    expected = {
        "frozen": True,
        "backend": backend,
        "refused": "step_size: 0 is not allowed; a number above 0, or a length",
        "halved": 0.125,
        "table": "step,lr\n0,1.0\n1,1.0\n2,0.1\n",
        "drawn": "torch.CosineAnnealingLR",
        "converted": "Darknet",
    }
    if found != expected:
        raise SystemExit(f"frozen: the program has {found}\ninstead of {expected}")
    if any(
        abs(rate - (1 + math.cos(math.pi * step / 4)) / 2) > 1e-15
        for step, rate in enumerate(rates)
    ):
        raise SystemExit(f"frozen: the rates are {rates}")
    if missing := {"schedules", "torch"} - set(parts):
        raise SystemExit(f"frozen: the program has no {missing} of swiftlr")


def copy_system_libraries(program: Path, root: Path) -> None:
    """What the system's loader takes for the program from outside its folder, and the loader."""
    files = [path for path in program.rglob("*") if ".so" in path.name or os.access(path, os.X_OK)]
    needed = run("ldd", *filter(Path.is_file, files), folder=program)
    for path in sorted(set(re.findall(r"(/\S+) \(0x", needed))):
        if not path.startswith(str(program)):
            (root / path[1:]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, root / path[1:])


def in_a_root_of_its_own(program: Path, folder: Path) -> str | None:
    """What the program prints where there are the libraries of the system and nothing else."""
    enter = ["chroot"] if os.getuid() == 0 else ["unshare", "--map-root-user", "chroot"]
    if subprocess.run([*enter, "/", "true"], capture_output=True).returncode != 0:
        return None
    root = folder / "root"
    shutil.copytree(program, root / "trainer", symlinks=True)
    copy_system_libraries(program, root)
    chroot = shutil.which("chroot") or "/usr/sbin/chroot"
    return run(*enter[:-1], chroot, root, f"/trainer/{TRAINER.stem}", folder=root, env={})


def main() -> None:
    if get_python_library_path() is None:
        print("frozen: skipped, for this Python has no shared library, which PyInstaller needs")
        return
    kind = sys.argv[1] if len(sys.argv) > 1 else "--onedir"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        program = freeze(folder, kind)
        for backend in "native", "ctypes":
            environment = {"SWIFTLR_BACKEND": "ctypes"} if backend == "ctypes" else {}
            check(run(program / TRAINER.stem, folder=program, env=environment), backend)
        torchs = [path for path in program.rglob("*") if path.name.startswith("libtorch")]
        if torchs:
            raise SystemExit(f"frozen: the program has torch, which it does not use: {torchs}")
        where = ""
        if kind == "--onedir":
            printed = in_a_root_of_its_own(program, folder)
            where = (
                ", also in a root without Python"
                if printed
                else "; not in a root without Python, which takes rights"
            )
            if printed:
                check(printed, "native")
    print(f"frozen: a program of PyInstaller's runs, {kind[2:]}{where}")


if __name__ == "__main__":
    main()

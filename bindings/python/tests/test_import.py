"""What `import swiftlr` does and does not do."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from child import run

import swiftlr
from swiftlr import _build

PACKAGE = Path(swiftlr.__file__).parent
HEADER = Path(__file__).parents[3] / "include" / "swiftlr.h"


def test_no_framework_and_nothing_slow_is_imported():
    code = (
        "import sys; before = set(sys.modules); import swiftlr; print(*set(sys.modules) - before)"
    )
    loaded = set(run(code).split())
    assert "swiftlr" in loaded
    # benchmarks/import_time.py has the milliseconds.
    assert loaded.isdisjoint({"torch", "numpy", "jax", "typing", "inspect", "json", "importlib"})


@pytest.mark.skipif(not find_spec("torch"), reason="without torch")
def test_torch_comes_without_other_frameworks():
    code = "import sys, swiftlr.torch; print(*sys.modules)"
    names = {name.partition(".")[0] for name in run(code).split()}
    assert "torch" in names
    assert names.isdisjoint(
        {"lightning", "pytorch_lightning", "transformers", "accelerate", "ignite", "matplotlib"}
    )


def test_backend_is_the_one_that_was_asked_for():
    for name in ("native", "ctypes"):
        assert run("import swiftlr; print(swiftlr.backend)", SWIFTLR_BACKEND=name) == name


def test_backend_is_native_unless_told_otherwise():
    environment = {k: v for k, v in os.environ.items() if k != "SWIFTLR_BACKEND"}
    code = "import swiftlr; print(swiftlr.backend)"
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True)
    assert result.stdout.strip() == b"native"


def test_unknown_backend():
    message = run("import swiftlr", SWIFTLR_BACKEND="jit")
    assert message.endswith("SWIFTLR_BACKEND: 'jit' is not allowed; 'native' or 'ctypes'")


def test_ctypes_falls_in_where_the_extension_does_not_load(tmp_path):
    package = copy_package(tmp_path)
    (package / "_native.abi3.so").write_bytes(b"not a library")
    code = "import swiftlr; print(swiftlr.backend)"
    assert run(code, SWIFTLR_BACKEND="", PYTHONPATH=str(tmp_path)) == "ctypes"


def test_ctypes_names_every_path_it_tried(tmp_path):
    package = copy_package(tmp_path)
    (package / _build.LIBRARY).unlink()
    message = run("import swiftlr", SWIFTLR_BACKEND="ctypes", PYTHONPATH=str(tmp_path))
    assert f"{package / _build.LIBRARY}: " in message and "No such file" in message


def test_ctypes_names_the_library_it_was_told_to_take():
    message = run("import swiftlr", SWIFTLR_BACKEND="ctypes", SWIFTLR_LIBRARY="/nowhere/lib.so")
    assert "/nowhere/lib.so: " in message and "No such file" in message


def test_ctypes_refuses_a_library_that_is_another():
    message = run("import swiftlr", SWIFTLR_BACKEND="ctypes", SWIFTLR_LIBRARY="libm.so.6")
    assert "libm.so.6: it has no function swiftlr_version" in message


def test_both_backends_refuse_another_abi(tmp_path):
    package = copy_package(tmp_path)
    library = package / _build.LIBRARY
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler to make a library of another ABI")
    declarations = HEADER.read_text()
    names = re.findall(r"^SWIFTLR_[A-Z]+ .*[ *](swiftlr_\w+)\(", declarations, re.M)
    source = "".join(f"int {name}(void) {{ return {_build.ABI + 1}; }}\n" for name in names)
    (tmp_path / "names.map").write_text(f"SWIFTLR_{_build.ABI} {{ global: swiftlr_*; }};")
    linking = f"-Wl,-soname,{library.name},--version-script,{tmp_path / 'names.map'}"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-xc", "-", "-o", library, linking],
        input=source.encode(),
        check=True,
    )
    for backend in ("native", "ctypes"):
        message = run("import swiftlr", SWIFTLR_BACKEND=backend, PYTHONPATH=str(tmp_path))
        assert f"ABI {_build.ABI}" in message and f"ABI {_build.ABI + 1}" in message
        assert str(package) in message


@pytest.mark.parametrize("backend", ["", "native", "ctypes"])
def test_from_an_archive_it_says_what_to_do(tmp_path, backend):
    archive = make_archive(tmp_path)
    message = run("import swiftlr", SWIFTLR_BACKEND=backend, PYTHONPATH=archive)
    (line,) = re.findall(r"^ImportError: .*", message, re.M)
    assert line.startswith(f"ImportError: swiftlr cannot be imported from {archive}/swiftlr: ")
    assert "Install the wheel with pip" in line and "SWIFTLR_LIBRARY" in line
    assert "exception" not in message  # no second one that led to this


def test_from_an_archive_it_takes_a_library_that_is_named(tmp_path):
    environment = {
        "SWIFTLR_BACKEND": "",
        "SWIFTLR_LIBRARY": str(PACKAGE / _build.LIBRARY),
        "PYTHONPATH": make_archive(tmp_path),
    }
    code = """
import swiftlr
schedule = swiftlr.Schedule({"type": "torch.StepLR", "step_size": 2})
print(swiftlr.backend, "archive.zip" in swiftlr.__file__, schedule.value(2, 0.5))
"""
    assert run(code, **environment) == "ctypes True 0.05"


def test_ctypes_declares_every_function_of_the_header():
    from swiftlr._ctypes import SIGNATURES

    text = re.sub(r"/\*.*?\*/", "", HEADER.read_text(), flags=re.S)
    declared = {
        name: 0 if arguments.strip() == "void" else arguments.count(",") + 1
        for name, arguments in re.findall(
            r"^SWIFTLR_[A-Z]+ [^;(]*[ *](swiftlr_\w+)\(([^)]*)\);", text, re.M
        )
    }
    assert {name: len(taken) for name, (_, taken) in SIGNATURES.items()} == declared


def test_both_backends_have_the_same_functions():
    code = """
from swiftlr import _native, _ctypes, _ctypes_drive
wanted = {name for name in dir(_native) if not name.startswith('_')}
print(sorted(wanted - {*dir(_ctypes), *dir(_ctypes_drive)}))
"""
    assert run(code) == "[]"


def test_version_is_the_headers():
    numbers = re.findall(r"#define SWIFTLR_VERSION_\w+ (\d+)", HEADER.read_text())
    assert swiftlr.__version__ == ".".join(numbers)


def make_archive(folder):
    """A zip file with the installed package, as zipimport takes it."""
    return shutil.make_archive(str(folder / "archive"), "zip", PACKAGE.parent, "swiftlr")


def copy_package(folder):
    """A copy of the installed package that a test may damage; PYTHONPATH puts it first."""
    return Path(shutil.copytree(PACKAGE, folder / "swiftlr"))

"""What builds and editors ask `swiftlr`. Tests/package/linking.py builds with what it prints."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import swiftlr
from swiftlr import _build

PACKAGE = Path(swiftlr.__file__).parent


def answer(*options):
    command = [sys.executable, "-m", "swiftlr", *options]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.rstrip("\n")


def test_the_program_is_what_python_m_is():
    program = Path(sys.executable).parent / "swiftlr"
    if not program.exists():
        pytest.skip("the wheel is unpacked here, and not installed")
    found = subprocess.run(
        [program, "config", "--libs"], check=True, capture_output=True, text=True
    )
    assert found.stdout.rstrip("\n") == answer("config", "--libs") == answer("--libs")


def test_version():
    assert answer("--version") == swiftlr.__version__


@pytest.mark.parametrize(
    "option, file",
    [("--cmakedir", "swiftlr-config.cmake"), ("--pkgconfigdir", "swiftlr-static.pc")],
)
def test_folders(option, file):
    assert (Path(answer(option)) / file).exists()


def test_includes_are_where_the_header_is():
    assert answer("--includes") == f"-I{PACKAGE / 'include'}"
    assert (PACKAGE / "include" / "swiftlr.h").exists()


def test_libs_name_the_library_of_this_abi():
    assert answer("--libs") == f"-L{PACKAGE} -l:{_build.LIBRARY} -Wl,-rpath,{PACKAGE}"
    assert f"libswiftlr.so.{_build.ABI}" == _build.LIBRARY


def test_static_libs_need_libm_alone():
    assert answer("--static-libs") == f"{PACKAGE / 'libswiftlr.a'} -lm"
    assert (PACKAGE / "libswiftlr.a").exists()


def test_one_question_at_a_time():
    for options in ((), ("--libs", "--includes"), ("--colour",)):
        with pytest.raises(subprocess.CalledProcessError) as refused:
            answer(*options)
        assert refused.value.returncode == 2 and refused.value.stderr.startswith("swiftlr: ")


def test_schema():
    assert answer("--schema") == str(PACKAGE / "schedule.schema.json")
    assert json.loads(Path(answer("--schema")).read_text())["title"].startswith(
        "A schedule of swiftlr"
    )

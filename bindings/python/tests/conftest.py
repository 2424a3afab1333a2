import gc
import re
import signal
from importlib.util import find_spec
from pathlib import Path

import pytest

import swiftlr

HERE = Path(__file__).parent

# Ctrl-C is tested too; a shell in the background has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)


def imported(file):
    """The modules that a file of the tests imports, or another file of the tests for it."""
    found = set(
        re.findall(r"^\s*(?:from|import) (\w+(?:\.torch)?)", file.read_text(), re.MULTILINE)
    )
    for name in found:
        if (HERE / f"{name}.py").exists():
            found = found | imported(HERE / f"{name}.py")
    return found


# Without a framework, as scripts/check-abi3.sh has it, the tests run that need none.
missing = {name for name in ("torch", "numpy", "jsonschema") if not find_spec(name)}
missing |= {"swiftlr.torch"} if "torch" in missing else set()
collect_ignore = [file.name for file in HERE.glob("test_*.py") if imported(file) & missing]


def pytest_report_header(config):
    return f"swiftlr {swiftlr.__version__}, backend {swiftlr.backend}"


def pytest_collection_modifyitems(config, items):
    """What is marked `once` runs with the extension only."""
    if swiftlr.backend == "ctypes":
        left_out = [item for item in items if item.get_closest_marker("once")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(autouse=True, scope="module")
def what_is_there_stays():
    """Keeps the frameworks out of the collections that follow: one would take half a second."""
    gc.collect()
    gc.freeze()

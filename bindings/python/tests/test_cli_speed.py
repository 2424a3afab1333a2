"""What a command costs, beside a Python that does nothing."""

import os
import subprocess
import sys
from statistics import median

import pytest

pytestmark = pytest.mark.once

TIMES = 5


def cpu_seconds(*arguments):
    """Of a process, the median of a few; what other processes do counts little in it."""
    found = []
    for _ in range(TIMES):
        process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        found.append(usage.ru_utime + usage.ru_stime)
    return median(found)


@pytest.fixture(scope="module")
def nothing():
    return cpu_seconds("-c", "pass")


# On an idle machine, where a Python that does nothing takes 20 ms, the aims are 120 ms for --help,
# 200 ms for show and 500 ms for plot. Other processes on the same cores cost the larger ones more.
@pytest.mark.parametrize(
    "most, arguments",
    [
        (6, ["--help"]),
        (8, ["plot", "--help"]),
        (13, ["show", "torch.StepLR(30)"]),
        (13, ["show", "transformers.cosine(100, 1000)", "--steps", "1000"]),
        (25, ["plot", "transformers.cosine(100, 1000)", "--steps", "1e6", "-o", "x.svg"]),
    ],
    ids=lambda value: str(value)[:30],
)
def test_the_cost_is_a_small_multiple(nothing, tmp_path, monkeypatch, most, arguments):
    monkeypatch.chdir(tmp_path)
    cost = cpu_seconds("-m", "swiftlr", *arguments)
    assert cost <= most * nothing, f"{cost * 1e3:.0f} ms, and {nothing * 1e3:.0f} ms for nothing"

import gc

import pytest

import swiftlr


def pytest_report_header(config):
    return f"swiftlr {swiftlr.__version__}, backend {swiftlr.backend}"


@pytest.fixture(autouse=True, scope="module")
def what_is_there_stays():
    """Keeps the frameworks out of the collections that follow: one would take half a second."""
    gc.collect()
    gc.freeze()

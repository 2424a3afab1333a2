"""The page that was built, in a browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import Browser

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "build" / "explore.html"
WASM = ROOT / "build" / "release" / "wasm32" / "swiftlr.wasm"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    browser = Browser()
    browser.resize(1280, 900)
    yield browser
    browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Browser]:
    """The page as it opens. It writes nothing to the console, and asks for nothing but itself."""
    browser.console.clear()
    browser.requests.clear()
    browser.open(PAGE.as_uri())
    browser.wait_for("globalThis.explore?.link")
    yield browser
    browser.run("new Promise((done) => setTimeout(done, 0))")
    assert browser.console == []
    assert {url.split("#")[0] for url in browser.requests} <= {"about:blank", PAGE.as_uri()}

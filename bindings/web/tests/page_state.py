"""The page as tests see it: what it shows, its lines, and links to it."""

from __future__ import annotations

import json
import math
import time
import urllib.parse
from typing import Any

from browser import Browser

import swiftlr


def fragment(state: dict[str, Any]) -> str:
    return urllib.parse.quote(json.dumps(state))


def show(page: Browser, *specs: dict[str, Any], **fields: Any) -> None:
    """Goes to a link that has these specs."""
    # Chromium ignores links after the 200th in ten seconds; the page writes one for each of these.
    time.sleep(0.11)
    curves = [spec if "spec" in spec else {"spec": spec} for spec in specs]
    link = json.dumps("#" + fragment({"curves": curves, **fields}))
    page.run(
        "new Promise((done) => {"
        f"if (location.hash === {link}) return done();"
        f"addEventListener('hashchange', done, {{once: true}}); location.hash = {link};}})"
    )
    settle(page)


def settle(page: Browser) -> None:
    """Draws, and writes the texts, without waiting for a frame."""
    page.run("explore.draw(), explore.write()")


def values(page: Browser, steps: list[int], curve: int = 0, quantity: str = "lr") -> list[Any]:
    """What the page has for the first group of a curve, None where there is no value."""
    return page.run(
        f"(() => {{const r = explore.results.get(explore.state.curves[{curve}]);"
        f"const t = r.traces.find((one) => one.quantity === {json.dumps(quantity)});"
        f"return {steps}.map((step) => {{try {{return t.at(step);}} catch {{return null;}}}});}})()"
    )


def errors(page: Browser) -> list[str]:
    return page.run("[...explore.results.values()].map((one) => one.error).filter(Boolean)")


def expected(
    spec: Any, steps: list[int], lr: float, functions: Any = None, run: Any = None
) -> list:
    schedule = swiftlr.Schedule(spec, functions, run)

    def value(step: int) -> float | None:
        try:
            return schedule.value(step, lr)
        except (ArithmeticError, ValueError):
            return None

    return [value(step) for step in steps]


def is_near(found: Any, wanted: Any, base: float) -> bool:
    """Up to what agreement.json says, with room for other positions than it is made from."""
    if found is None or wanted is None or math.isnan(wanted):
        return found is None and (wanted is None or math.isnan(wanted))
    return math.isclose(found, wanted, rel_tol=3e-7, abs_tol=1e-13 * abs(base))


def texts(page: Browser, selector: str) -> list[str]:
    """Those of all elements that a selector finds."""
    found = f"[...document.querySelectorAll({json.dumps(selector)})]"
    return page.run(f"{found}.map((one) => one.textContent)")


def message(page: Browser) -> str:
    """What stands above the picture, "" if nothing does."""
    return page.run(
        "((one) => one.hidden ? '' : one.textContent)(document.getElementById('message'))"
    )


def spec_of(page: Browser) -> Any:
    """What the page offers to copy as JSON."""
    return json.loads(page.run("document.getElementById('json').value"))


def is_curve_of(page: Browser, spec: Any, steps: list[int] | None = None, **known: Any) -> bool:
    """Whether the first curve has the values of the library."""
    steps = steps or [0, 1, 50, 99, 149]
    found, wanted = values(page, steps), expected(spec, steps, 0.1, **known)
    return all(is_near(one, other, 0.1) for one, other in zip(found, wanted, strict=True))

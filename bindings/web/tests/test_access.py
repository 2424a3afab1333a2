"""The page for everybody: by keyboard, with names to be read aloud, narrow, light and dark."""

import json

import pytest
from page_state import errors, settle, show, spec_of, texts

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 100}


def tab_to(page, condition):
    """Presses Tab until an element that fulfils a condition has the focus."""
    for _ in range(80):
        if page.run(f"((one) => Boolean({condition}))(document.activeElement)"):
            return
        page.press("Tab")
    raise AssertionError(f"not reached by Tab: {condition}")


def test_the_keyboard_is_enough(page):
    show(page, COSINE, steps=150)
    page.run("document.activeElement.blur()")
    tab_to(page, "one.id === 'overlay'")
    tab_to(page, "one.id === 'add'")
    page.press("Enter")
    page.wait_for("document.activeElement.id === 'type-search'")
    page.write("exponential gamma torch")
    page.press("Enter")
    page.wait_for("explore.state.curves.length === 2")
    settle(page)
    assert page.run("explore.selected.spec.type") == "torch.ExponentialLR"
    tab_to(page, "one.type === 'range' && one.closest('[data-path=gamma]')")
    before = spec_of(page)
    page.press("ArrowLeft")
    settle(page)
    assert spec_of(page)["gamma"] < before["gamma"]
    tab_to(page, "one.id === 'tab-json'")
    page.press("ArrowRight")
    assert page.run("document.getElementById('panel-python').hidden") is False


def test_the_focus_stays_in_a_form_that_is_made_anew(page):
    show(page, {"type": "torch.MultiStepLR", "milestones": [50]}, steps=150)
    page.run("document.querySelector('[aria-label=\\'add to milestones\\']').focus()")
    page.press("Enter")
    page.press("Enter")
    assert page.run("document.activeElement.getAttribute('aria-label')") == "add to milestones"
    settle(page)
    assert spec_of(page)["milestones"] == [50, 100, 200]


def test_enter_in_a_field_sends_nothing(page):
    show(page, COSINE, steps=150)
    page.run("document.querySelector('[data-path=T_max] input').focus()")
    page.press("Enter")
    settle(page)
    assert spec_of(page) == COSINE
    page.run("document.getElementById('skip').click()")
    assert page.run("document.activeElement.id") == "overlay"
    assert page.run("explore.state.curves.length") == 1


def test_an_error_stands_at_its_field(page):
    show(
        page,
        {"type": "swiftlr.sequence", "schedules": [COSINE, COSINE], "lengths": [50]},
        steps=150,
    )
    field = '[data-path="schedules[1].T_max"]'
    page.run(f"document.querySelector('{field} input').focus()")
    page.run(f"document.querySelector('{field} input').select()")
    page.write("-5")
    settle(page)
    wrong = "schedules[1].T_max: -5 is not allowed; a number above 0, or a length"
    assert texts(page, f"{field} > .error") == [wrong]
    assert (
        page.run(f"document.querySelector('{field} input').getAttribute('aria-invalid')") == "true"
    )
    page.run(f"document.querySelector('{field} input').select()")
    page.write("60")
    settle(page)
    assert page.run(f"document.querySelector('{field} > .error').hidden")
    assert errors(page) == []


def test_everything_that_takes_the_focus_has_a_name(page):
    spec = {
        "type": "swiftlr.curves",
        "curves": {"lr": {"type": "torch.LambdaLR", "lr_lambda": "f"}},
    }
    spec["curves"]["weight_decay"] = {"type": "swiftlr.knots", "knots": [[0, 1.0], [100, 0.1]]}
    for shown in (
        spec,
        {"type": "torch.SequentialLR", "schedules": [COSINE, COSINE], "milestones": [9]},
    ):
        show(page, shown, {"type": "torch.ReduceLROnPlateau"}, steps=150)
        nodes = page.call("Accessibility.getFullAXTree")["nodes"]
        names = [
            (node["role"]["value"], node.get("name", {}).get("value", ""))
            for node in nodes
            if any(
                one["name"] == "focusable" and one["value"]["value"]
                for one in node.get("properties", [])
            )
            and node["role"]["value"] not in ("RootWebArea", "StaticText")
        ]
        assert len(names) > 30
        assert [role for role, name in names if not name] == []


def test_a_narrow_window(page):
    try:
        for width in (400, 320):
            page.resize(width, 800)
            show(
                page,
                {"type": "torch.SequentialLR", "schedules": [COSINE, COSINE], "milestones": [9]},
            )
            assert page.run("document.documentElement.scrollWidth") <= width
    finally:
        page.resize(1280, 900)


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_colours_can_be_told_from_the_background(page, is_dark):
    page.dark(is_dark)
    names = [
        "--text",
        "--muted",
        "--accent",
        "--wrong",
        "--warning",
        *(f"--curve-{i}" for i in range(8)),
    ]
    colours = page.run(
        "(() => {const style = getComputedStyle(document.documentElement);"
        f"return {json.dumps(['--back', *names])}.map((name) => style.getPropertyValue(name));}})()"
    )
    page.dark(False)

    def luminance(colour):
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    back, *rest = map(luminance, colours)
    for name, other in zip(names, rest, strict=True):
        contrast = (max(back, other) + 0.05) / (min(back, other) + 0.05)
        assert contrast >= 4.5, name

"""Each type on the page: a control for each parameter, and the curve that the library has."""

import json

import pytest
from page_state import errors, expected, is_near, show, values

import swiftlr

TYPES = swiftlr.types()
STEPS = 150
SAMPLES = [0, 1, 2, 10, 49, 50, 75, 99, 100, 149]
FUNCTIONS = {"my_function": lambda epoch: 0.99**epoch}  # the stand-in that the page begins with


def follows_a_metric(spec):
    try:
        swiftlr.Schedule(spec, FUNCTIONS).value(0, 0.1)
    except swiftlr.FormError:
        return True
    return False


def stepped(page, spec):
    """The library's rates with the metrics that the page has, or in chain form."""
    metrics = page.run(
        "explore.metricPanel().traces.map((trace) => "
        "Array.from({length: explore.state.steps}, (_, step) => trace.at(step)))[0]"
    )
    form = "chain" if spec["type"] == "torch.MultiplicativeLR" else "closed"
    scheduler = swiftlr.Scheduler(spec, [0.1], form, FUNCTIONS)
    rates = scheduler.get_last_lr()
    for metric in metrics[:-1]:
        rates += scheduler.step() if form == "chain" else scheduler.step(metric=metric)
    return [rates[step] for step in SAMPLES]


@pytest.fixture(scope="module")
def opened(browser):
    """One page for all types, which are shown one after the other."""
    from conftest import PAGE

    browser.console.clear()
    browser.open(PAGE.as_uri())
    browser.wait_for("globalThis.explore?.link")
    yield browser
    assert browser.console == []


def shown(page, entry):
    """What the page has for the example of a type: errors, controls, values, drawn values."""
    show(page, entry["example"], steps=STEPS)
    controls = page.run(
        "Object.fromEntries("
        "[...document.querySelectorAll('#form > .fields > .field')].map((one) => "
        "[one.dataset.path, one.querySelectorAll('input, select, button').length]))"
    )
    drawn = page.run(
        "(() => {const t = explore.chart.panels[0].traces[0];"
        f"return {SAMPLES}.map((s) => [t.low[s], t.high[s]]);}})()"
    )
    spec = entry["example"]
    wanted = (
        stepped(page, spec) if follows_a_metric(spec) else expected(spec, SAMPLES, 0.1, FUNCTIONS)
    )
    return errors(page), controls, values(page, SAMPLES), drawn, wanted


@pytest.fixture(scope="module")
def all_shown(opened):
    return {entry["name"]: shown(opened, entry) for entry in TYPES}


def test_every_type_opens_with_a_control_for_each_parameter(all_shown):
    for entry in TYPES:
        found, controls, *_ = all_shown[entry["name"]]
        assert found == [], entry["name"]
        assert list(controls) == [one["name"] for one in entry["parameters"]], entry["name"]
        assert all(controls.values()), entry["name"]


def test_every_type_has_the_curve_of_the_library(all_shown):
    wrong = []
    for name, (_, _, found, drawn, wanted) in all_shown.items():
        if not all(is_near(one, other, 0.1) for one, other in zip(found, wanted, strict=True)):
            wrong.append(f"{name}: {found}, not {wanted}")
        # What is drawn goes through these values.
        for value, (low, high) in zip(found, drawn, strict=True):
            if (value is None) != (low is None) or (value is not None and not low <= value <= high):
                wrong.append(f"{name}: {value} is not drawn, but {low} to {high}")
    assert wrong == []


def test_every_type_is_found_by_its_name(opened):
    opened.run("document.getElementById('add').click()")
    search = (
        "((name) => {explore.picker.search.value = name; explore.picker.list();"
        "return [...explore.picker.select.options].map((one) => one.value);})"
    )
    for entry in TYPES:
        found = opened.run(f"{search}({json.dumps(entry['name'])})")
        assert entry["name"] in found and len(found) < 40, entry["name"]
    assert opened.run(f"{search}('xyzzy')") == []
    opened.press("Escape")

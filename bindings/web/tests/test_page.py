"""What a reader does with the page, in a browser: opens it, moves a slider, reads the curve, copies, drops a file,
follows a link, with the keyboard alone."""

import json
import statistics
import subprocess

import pytest
from conftest import PAGE, ROOT
from page_state import errors, expected, fragment, is_near, settle, show, values

import swiftlr

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 100}
SAMPLES = [0, 1, 50, 99, 149]


def texts(page, selector):
    return page.run(f"[...document.querySelectorAll({json.dumps(selector)})].map((one) => one.textContent)")


def message(page):
    return page.run("document.getElementById('message').hidden ? '' : document.getElementById('message').textContent")


def spec_of(page):
    return json.loads(page.run("document.getElementById('json').value"))


def is_curve_of(page, spec, steps=SAMPLES, lr=0.1, **known):
    found, wanted = values(page, steps), expected(spec, steps, lr, **known)
    return all(is_near(one, other, lr) for one, other in zip(found, wanted, strict=True))


def test_it_is_there_within_a_second(browser):
    def seconds():
        browser.open(PAGE.as_uri())
        browser.wait_for("globalThis.explore?.drawn")
        return browser.run("performance.getEntriesByName('drawn')[0].startTime") / 1000

    assert min(seconds() for _ in range(4)) < 1


def test_a_slider_moves_the_curve(page):
    show(page, COSINE, steps=150)
    assert is_curve_of(page, COSINE)
    page.run("document.querySelector('[data-path=T_max] [type=range]').focus()")
    for _ in range(5):
        page.press("ArrowRight")
    settle(page)
    assert spec_of(page) == {**COSINE, "T_max": 105}
    assert is_curve_of(page, spec_of(page))
    page.click("[data-path=eta_min] [type=range]")
    settle(page)
    assert spec_of(page)["eta_min"] > 0
    assert is_curve_of(page, spec_of(page))


def test_a_slider_draws_a_hundred_thousand_points_within_a_frame(page):
    slow = {"type": "transformers.cosine", "num_warmup_steps": 5000, "num_training_steps": 100_000}
    show(page, slow, steps=100_000)
    times = page.run(
        "(async () => {const slider = document.querySelector('[data-path=num_warmup_steps] [type=range]');"
        "const times = []; for (let i = 0; i < 30; i++) {slider.value = 50 + i;"
        "slider.dispatchEvent(new Event('input', {bubbles: true}));"
        "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));"
        "times.push(explore.drawn);} return times;})()"
    )
    assert len(set(times)) > 5
    assert statistics.quantiles(times)[0] < 16, times  # others may take the processor away


def test_the_keys_read_the_curve(page):
    show(page, COSINE, steps=150)
    page.run("document.getElementById('overlay').focus()")
    for _ in range(3):
        page.press("ArrowRight")
    (shown,) = texts(page, "#readout .value")
    assert texts(page, "#readout strong") == ["step 3"]
    assert is_near(float(shown.rpartition(": ")[2]), swiftlr.Schedule(COSINE).value(3, 0.1), 0.1)
    page.press("End")
    assert texts(page, "#readout strong") == ["step 149"]
    page.press("Escape")
    assert texts(page, "#readout .value") == []


def test_the_pointer_reads_the_curve(page):
    show(page, COSINE, steps=101)
    box = page.run("(({x, y, width}) => [x, y, width])(document.getElementById('overlay').getBoundingClientRect())")
    page.call("Input.dispatchMouseEvent", type="mouseMoved", x=box[0] + box[2] - 15, y=box[1] + 60)
    settle(page)
    assert texts(page, "#readout strong") == ["step 100"]


def test_what_is_copied_is_the_spec(page):
    page.call("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    show(page, COSINE, steps=150)
    page.click("#copy")
    page.wait_for("document.getElementById('copied').textContent")
    assert json.loads(page.run("navigator.clipboard.readText()")) == COSINE
    page.click("#tab-python")
    page.click("#copy")
    page.wait_for("document.getElementById('copied').textContent")
    page.run("new Promise((done) => setTimeout(done, 50))")
    assert "import swiftlr" in page.run("navigator.clipboard.readText()")


@pytest.mark.parametrize(
    "spec",
    [
        COSINE,
        {"type": "torch.LambdaLR", "lr_lambda": "my_function"},
        {"type": "transformers.cosine", "num_warmup_steps": "0.1dur", "num_training_steps": "3ep"},
        {"type": "torch.ReduceLROnPlateau", "patience": 2},
        {"type": "swiftlr.sequence", "schedules": [COSINE, COSINE], "lengths": [50]},
    ],
    ids=lambda spec: spec["type"],
)
def test_the_programs_run(page, tmp_path, spec):
    show(page, spec, steps=150, steps_per_epoch=50)
    assert errors(page) == []
    python = page.run("document.getElementById('python').textContent")
    exec(compile(python, "python", "exec"), {})
    source = tmp_path / "program.c"
    source.write_text(page.run("document.getElementById('c').textContent"))
    command = ["cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-I", ROOT / "include", source]
    command += ["-o", tmp_path / "program", ROOT / "build/release/libswiftlr.a", "-lm"]
    subprocess.run(command, check=True)
    lines = subprocess.run([tmp_path / "program"], check=True, capture_output=True, text=True)
    rates = [float(line.split()[1]) for line in lines.stdout.splitlines()]
    assert len(rates) == 150
    if spec["type"] not in ("torch.LambdaLR", "torch.ReduceLROnPlateau"):
        run = {"steps_per_epoch": 50, "total_steps": 150}
        assert rates == expected(spec, list(range(150)), 0.1, run=run)


def drop(page, path):
    data = {"items": [], "files": [str(path)], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        page.call("Input.dispatchDragEvent", type=kind, x=300, y=300, data=data)


def test_a_file_is_dropped(page, tmp_path):
    show(page, COSINE, steps=150)
    spec = {"type": "torch.StepLR", "step_size": "2ep", "run": {"steps_per_epoch": 40, "total_steps": 160}}
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(spec))
    drop(page, path)
    page.wait_for("explore.state.curves.length === 2")
    settle(page)
    assert page.run("explore.selected.name") == "mine"
    assert page.run("[explore.state.steps, explore.state.steps_per_epoch]") == [160, 40]
    assert values(page, [79, 80], 1) == [0.1, 0.1 * 0.1]
    checkpoint = tmp_path / "run.json"
    checkpoint.write_text(swiftlr.Scheduler(COSINE, [0.1]).checkpoint())
    drop(page, checkpoint)
    page.wait_for("explore.state.curves.length === 3")
    assert page.run("explore.selected.spec.type") == COSINE["type"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'{"type": "torch.StepLR",', "line 1, column 24"),
        (b"type: torch.StepLR\n", "YAML"),
        (b"\x00\xff\xfe", "line 1"),
        (b"[1]", "JSON object"),
        (b" " * 2_000_000, "too many"),
    ],
    ids=["cut", "yaml", "binary", "list", "large"],
)
def test_a_file_that_is_no_schedule(page, tmp_path, content, why):
    path = tmp_path / "odd.json"
    path.write_bytes(content)
    before = page.run("explore.state.curves.length")
    drop(page, path)
    page.wait_for("!document.getElementById('message').hidden")
    assert message(page).startswith("odd") and why in message(page)
    assert page.run("explore.state.curves.length") == before


def test_a_link_holds_all_of_it(browser):
    show_state = {"curves": [{"spec": COSINE, "lr": 0.5, "name": "mine"}], "steps": 321, "log": True}
    browser.open(f"{PAGE.as_uri()}#{fragment(show_state)}")
    browser.wait_for("globalThis.explore?.link")
    settle(browser)
    assert texts(browser, "#curves .name") == ["mine"]
    assert browser.run("document.getElementById('run-steps').value") == "321"
    assert browser.run("document.getElementById('view-log').checked")
    link = browser.run("document.getElementById('link').textContent")
    assert values(browser, [0]) == [0.5]
    browser.open(link)
    browser.wait_for("globalThis.explore?.link")
    assert browser.run("location.href") == link
    assert texts(browser, "#curves .name") == ["mine"]


@pytest.mark.parametrize("link", ["%", "nonsense", "%7B%7D", fragment({"curves": [], "steps": -1})])
def test_a_bad_link_is_a_message(browser, link):
    browser.console.clear()
    browser.open(f"{PAGE.as_uri()}#{link}")
    browser.wait_for("globalThis.explore?.drawn")
    assert message(browser).startswith("This link cannot be shown: ")
    assert len(texts(browser, "#curves .name")) == 2  # as without a link
    assert browser.console == []


def test_an_error_stands_at_its_field(page):
    show(page, {"type": "swiftlr.sequence", "schedules": [COSINE, COSINE], "lengths": [50]}, steps=150)
    field = '[data-path="schedules[1].T_max"]'
    page.run(f"document.querySelector('{field} input').focus()")
    page.run(f"document.querySelector('{field} input').select()")
    page.write("-5")
    settle(page)
    wrong = "schedules[1].T_max: -5 is not allowed; a number above 0, or a length"
    assert texts(page, f"{field} > .error") == [wrong]
    assert page.run(f"document.querySelector('{field} input').getAttribute('aria-invalid')") == "true"
    page.run(f"document.querySelector('{field} input').select()")
    page.write("60")
    settle(page)
    assert page.run(f"document.querySelector('{field} > .error').hidden")
    assert errors(page) == []


def test_the_json_can_be_edited(page):
    show(page, COSINE, steps=150)
    page.run("document.getElementById('json').focus(), document.getElementById('json').select()")
    page.write('{"type": "torch.StepLR", "step_size": 7')
    settle(page)
    assert "line 1" in texts(page, "#json-error")[0]
    page.write("}")
    settle(page)
    assert texts(page, "#json-error") == [""]
    assert is_curve_of(page, {"type": "torch.StepLR", "step_size": 7})


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


def test_everything_that_takes_the_focus_has_a_name(page):
    spec = {"type": "swiftlr.curves", "curves": {"lr": {"type": "torch.LambdaLR", "lr_lambda": "f"}}}
    spec["curves"]["weight_decay"] = {"type": "swiftlr.knots", "knots": [[0, 1.0], [100, 0.1]]}
    for shown in (spec, {"type": "torch.SequentialLR", "schedules": [COSINE, COSINE], "milestones": [9]}):
        show(page, shown, {"type": "torch.ReduceLROnPlateau"}, steps=150)
        nodes = page.call("Accessibility.getFullAXTree")["nodes"]
        names = [
            (node["role"]["value"], node.get("name", {}).get("value", ""))
            for node in nodes
            if any(one["name"] == "focusable" and one["value"]["value"] for one in node.get("properties", []))
            and node["role"]["value"] not in ("RootWebArea", "StaticText")
        ]
        assert len(names) > 30
        assert [role for role, name in names if not name] == []


def test_a_narrow_window(page):
    try:
        for width in (400, 320):
            page.resize(width, 800)
            show(page, {"type": "torch.SequentialLR", "schedules": [COSINE, COSINE], "milestones": [9]})
            assert page.run("document.documentElement.scrollWidth") <= width
    finally:
        page.resize(1280, 900)


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_colours_can_be_told_from_the_background(page, is_dark):
    page.dark(is_dark)
    names = ["--text", "--muted", "--accent", "--wrong", "--warning", *(f"--curve-{i}" for i in range(8))]
    colours = page.run(
        "(() => {const style = getComputedStyle(document.documentElement);"
        f"return {json.dumps(['--back', *names])}.map((name) => style.getPropertyValue(name));}})()"
    )
    page.dark(False)

    def luminance(colour):
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    back, *rest = map(luminance, colours)
    for name, other in zip(names, rest, strict=True):
        contrast = (max(back, other) + 0.05) / (min(back, other) + 0.05)
        assert contrast >= 4.5, name


def test_curves_are_hidden_selected_copied_and_removed(page):
    show(page, COSINE, {"type": "torch.StepLR", "step_size": 30}, steps=150)
    lines = "explore.panels()[0].traces.length"
    assert page.run(lines) == 2
    page.click("#curves li:nth-child(2) [type=checkbox]")
    settle(page)
    assert page.run(lines) == 1
    page.click("#curves li:nth-child(2) .name")
    settle(page)
    assert texts(page, "#form-title") == ["torch.StepLR"]
    page.click('#curves [aria-label="copy torch.StepLR"]')
    settle(page)
    assert texts(page, "#curves .name")[2] == "torch.StepLR (2)"
    page.click('#curves [aria-label="remove torch.StepLR"]')
    settle(page)
    assert len(texts(page, "#curves .name")) == 2


def test_compositions(page):
    show(page, COSINE, steps=150)
    choose = (
        "((name) => {const s = document.querySelector('#form-tools select'); s.value = name;"
        "s.dispatchEvent(new Event('change'));})"
    )
    page.run(f"{choose}('Warm up before it')")
    settle(page)
    warm = {"type": "swiftlr.warmup", "steps": 10, "schedule": COSINE}
    assert spec_of(page) == warm and is_curve_of(page, warm)
    page.run(f"{choose}('Drive the weight decay, too')")
    settle(page)
    assert page.run("explore.chart.panels.map((one) => one.quantity)") == ["lr", "weight_decay"]
    assert values(page, [0], quantity="weight_decay") == [1]


def test_values_of_the_run(page):
    spec = {"type": "transformers.cosine", "num_warmup_steps": "0.1dur", "num_training_steps": "3ep"}
    show(page, spec, steps=1500)
    field = '[data-path="num_training_steps"]'
    assert "needs steps_per_epoch" in texts(page, f"{field} > .error")[0]
    page.run("document.getElementById('run-steps_per_epoch').focus()")
    page.write("500")
    settle(page)
    assert errors(page) == []
    run = {"steps_per_epoch": 500, "total_steps": 1500}
    assert is_curve_of(page, spec, [0, 75, 150, 700, 1499], run=run)
    assert json.loads(page.run("document.getElementById('json').value"))["run"] == run


def test_values_that_do_not_exist_leave_a_gap(page):
    spec = {"type": "fvcore.StepParamScheduler", "values": [1.0, 0.1], "num_updates": 100}
    show(page, spec, steps=150)
    low = page.run("[...explore.chart.panels[0].traces[0].low]")
    assert low == expected(spec, list(range(150)), 0.1)
    assert low[0] == 1 and low[149] is None
    assert "after the end" in texts(page, "#curves .note")[0]


def test_a_finding_leads_to_its_field(page):
    show(page, COSINE, steps=1000, steps_per_epoch=100)
    wanted = swiftlr.check(COSINE, 1000, 100, base=0.1)
    rules = page.run("[...document.querySelectorAll('#findings li')].map((one) => one.dataset.rule)")
    assert rules == [finding["rule"] for finding in wanted] != []
    assert wanted[0]["message"] in texts(page, "#findings li")[0]
    page.click("#findings button")
    assert page.run("document.activeElement.closest('.field').dataset.path") == wanted[0]["path"]
    show(page, COSINE, steps=100)
    assert texts(page, "#findings") == ["Nothing looks like a mistake."]


def test_the_phases_are_those_of_the_engine(page):
    spec = {"type": "transformers.cosine_with_restarts", "num_warmup_steps": 10}
    spec |= {"num_training_steps": 110, "num_cycles": 2}
    show(page, spec, steps=110)
    wanted = swiftlr.Schedule(spec).outline(0, 109, base=0.1)["phases"]
    names = texts(page, "#phases li strong")
    assert names == [phase["name"] for phase in wanted]
    settle(page)
    drawn = page.run("explore.chart.panels[0].phases.map((one) => [one.first, one.restart])")
    assert drawn == [[phase["first"], phase["restart"]] for phase in wanted]

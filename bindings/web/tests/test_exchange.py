"""What goes out of the page and comes in: copies, programs, files, links, JSON that is edited."""

import json
import subprocess

import pytest
from conftest import PAGE, ROOT
from page_state import errors, expected, fragment, is_curve_of, message, settle, show, texts, values

import swiftlr

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 100}


def test_what_is_copied_is_the_spec(page):
    page.call(
        "Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"]
    )
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
    losses = [f"{2.5 * 0.99**step}\n" for step in range(150)]
    (tmp_path / "losses.csv").write_text("loss\n" + "".join(losses))
    for line in page.run("document.getElementById('command').textContent").splitlines():
        answer = subprocess.run(line, shell=True, capture_output=True, text=True, cwd=tmp_path)
        is_check = line.startswith("swiftlr check")  # which finds what it finds
        assert answer.returncode in ([0, 1] if is_check else [0]), f"{line}: {answer.stderr}"
    assert (tmp_path / "schedule.svg").exists()
    if spec["type"] not in ("torch.LambdaLR", "torch.ReduceLROnPlateau"):
        run = {"steps_per_epoch": 50, "total_steps": 150}
        assert rates == expected(spec, list(range(150)), 0.1, run=run)


def drop(page, path):
    data = {"items": [], "files": [str(path)], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        page.call("Input.dispatchDragEvent", type=kind, x=300, y=300, data=data)


def test_a_file_is_dropped(page, tmp_path):
    show(page, COSINE, steps=150)
    spec = {
        "type": "torch.StepLR",
        "step_size": "2ep",
        "run": {"steps_per_epoch": 40, "total_steps": 160},
    }
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


def test_a_text_is_dropped_or_pasted(page):
    show(page, COSINE, steps=150)
    for event in (
        "DragEvent('drop', {dataTransfer: data",
        "ClipboardEvent('paste', {clipboardData: data",
    ):
        page.run(
            "(() => {const data = new DataTransfer();"
            'data.setData("text/plain", \'{"type": "torch.StepLR", "step_size": 9}\');'
            f"document.body.dispatchEvent(new {event}, bubbles: true, cancelable: true}}));}})()"
        )
    settle(page)
    assert texts(page, "#curves .name")[1:] == ["torch.StepLR", "torch.StepLR (2)"]


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
    show_state = {
        "curves": [{"spec": COSINE, "lr": 0.5, "name": "mine"}],
        "steps": 321,
        "log": True,
    }
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

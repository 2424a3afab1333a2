"""The code of README.md and of the pages in docs/ does what is written there."""

import ast
import builtins
import contextlib
import io
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from doc_frameworks import asked_for_by_frameworks

import swiftlr
import swiftlr.torch

ROOT = Path(__file__).parents[3]
# docs/reference.md is made from the header; a test in C compiles its examples.
PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text()
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    if path.name != "reference.md"
}


def blocks(language, page):
    """The code in a language, what of the page stands before it, and the block without a language
    that follows it as its output, if there is one."""
    pattern = rf"^```{language}\n(.*?)^```\n(?:\n```\n(.*?)```)?"
    for match in re.finditer(pattern, PAGES[page], re.DOTALL | re.MULTILINE):
        yield match[1], PAGES[page][: match.start()], match[2] or ""


def every(language):
    return [
        pytest.param(*block, id=f"{page}: {block[0].partition(chr(10))[0][:40]}")
        for page in PAGES
        for block in blocks(language, page)
    ]


def last_file(before):
    """The text of the schedule file that a page shows last."""
    files = re.findall(r"^```json\n(.*?)^```", before, re.DOTALL | re.MULTILINE)
    return files[-1] if files else ""


def optimizer():
    return torch.optim.Adam([torch.nn.Parameter(torch.zeros(1))], lr=0.1)


def forecasting():
    """Measured curves under their names, in files as well, and a law."""
    import loss_curves

    from swiftlr.forecast import fit

    pytest.importorskip("scipy")
    measured = {name: loss_curves.curve("100M", name) for name in loss_curves.SPECS}
    for name in measured:
        Path(f"{name}.csv").write_text(loss_curves.path("100M", name).read_text())
    return {
        "measured": measured,
        "law": fit(measured["cosine_24000"]),
        "constant": loss_curves.SPECS["constant_24000"],
        "wsd": loss_curves.SPECS["wsdld_20000_24000"],
        **loss_curves.SPECS,
    }


def long_run(type, **parameters):
    scheduler = swiftlr.Scheduler({"type": type, **parameters}, [0.1], "closed")
    for _ in range(3000):
        scheduler.step()
    return scheduler


def range_tested():
    """A small network with its data, and a finder that has swept."""
    model = torch.nn.Linear(8, 2)
    images = torch.randn(64, 8)
    data = torch.utils.data.TensorDataset(images, images[:, :2].argmax(1))
    known = {
        "model": model,
        "optimizer": torch.optim.SGD(model.parameters(), lr=1e-3),
        "criterion": torch.nn.CrossEntropyLoss(),
        "loader": torch.utils.data.DataLoader(data, batch_size=8),
    }
    finder = swiftlr.torch.LRFinder(model, known["optimizer"], known["criterion"], verbose=False)
    finder.range_test(known["loader"])
    return {**known, "finder": finder}


def transformer():
    """The model that docs/parameter-groups.md starts with."""
    known = {}
    exec(next(blocks("python", "docs/parameter-groups.md"))[0], known)
    return known["model"]


def logged(target):
    """A short warm-up and cosine, and a writer that keeps nothing."""
    spec = {"type": "torch.CosineAnnealingLR", "T_max": 900}
    warm_up = {"type": "swiftlr.warmup", "steps": 100, "schedule": spec}
    return {
        "scheduler": swiftlr.torch.ScheduleLR(target, warm_up),
        "writer": SimpleNamespace(add_scalar=lambda *row: None, add_text=lambda *text: None),
        "log_row": lambda row, step: None,
    }


def names(code, before):
    """What stands around a block: an optimizer, and what its sentence speaks of."""
    known = {"swiftlr": swiftlr, "optimizer": optimizer(), "spec": last_file(before)}
    if "run.cooldown" in code:
        known["text"] = long_run("swiftlr.constant").checkpoint()
        known["schedule"] = swiftlr.Schedule({"type": "swiftlr.constant"})
    elif before.startswith(("# Many ranks", "# Counting updates")):
        known |= range_tested()
        spec = {"type": "torch.ExponentialLR", "gamma": 0.9}
        known |= {"torch": torch, "scheduler": swiftlr.torch.ScheduleLR(known["optimizer"], spec)}
    elif "T_max was 100" in code:
        saved = swiftlr.torch.CosineAnnealingLR(optimizer(), T_max=100)
        for _ in range(30):
            saved.optimizer.step()
            saved.step()
        known |= {"resume": swiftlr.torch.resume, "text": swiftlr.torch.save(saved)}
    elif "# Parameter groups" in before:
        known["model"] = transformer()
    elif "# Finding the learning rate" in before:
        known |= range_tested()
        known |= asked_for_by_frameworks(code, known)
    elif "# Choosing by forecast" in before:
        known |= forecasting()
    elif "# Logging" in before:
        known |= {"train": known["optimizer"].step, **logged(known["optimizer"])}
    elif "mismatch" in code:
        known["text"] = long_run("torch.CosineAnnealingLR", T_max=10_000).checkpoint()
        known["schedule"] = swiftlr.Schedule({"type": "torch.CosineAnnealingLR", "T_max": 20_000})
    else:
        known["scheduler"] = swiftlr.torch.ScheduleLR(optimizer(), {"type": "swiftlr.constant"})
    return known


def run(code, known):
    """Statement by statement: one with a line `# SomeError: ...` below it has to raise that. One
    that ends with `# 12`, or with that and more after a colon, has to give that."""
    lines = code.splitlines()
    for statement in ast.parse(code).body:
        decorators = [one.lineno for one in getattr(statement, "decorator_list", ())]
        first = min([statement.lineno, *decorators])
        part = "\n".join(lines[first - 1 : statement.end_lineno])
        below = "".join(lines[statement.end_lineno : statement.end_lineno + 1])
        if error := re.match(r"# (\w+Error): (.*?);", below):
            kind = getattr(swiftlr, error[1], None) or getattr(builtins, error[1])
            with pytest.raises(kind, match=re.escape(error[2])):
                exec(part, known)
        elif value := re.search(r"  # (\d+)(:.*)?$", part):
            assert eval(part, known) == int(value[1])
        else:
            exec(part, known)


@pytest.mark.parametrize("code, before, output", every("python"))
def test_a_block_runs_and_prints_what_stands_below_it(code, before, output, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # for the files that it writes
    monkeypatch.setenv("KERAS_BACKEND", "torch")
    monkeypatch.setenv("WANDB_DIR", str(tmp_path))
    if "import wandb" in code:
        pytest.importorskip("wandb").teardown()  # it reads the environment once
    for package in ("optax", "keras", "mlx"):  # which the tests do not need
        if f"swiftlr.{package}" in code:
            pytest.importorskip(package)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        run(code, names(code, before))
    lines = printed.getvalue().splitlines(keepends=True)
    if "trainer." in code:  # a framework's, which prints what it likes
        return
    assert "".join(line for line in lines if not line.startswith("swiftlr: ")) == output


@pytest.mark.parametrize("text, before, output", every("json"))
def test_a_schedule_file_is_valid(text, before, output):
    units = {"steps_per_epoch": 500, "total_steps": 1500}
    swiftlr.Schedule(text, run=None if "run" in json.loads(text) else units)


COMMANDS = re.compile(r"^```sh\n\$ swiftlr (.*)\n((?:.*\n)*?)```", re.MULTILINE)


def files_of(before):
    """What stands before a command: the last schedule file, and tables below their names."""
    files = {"schedule.json": last_file(before)}
    files.update(
        re.findall(r"`([\w.]+)`[^`]*\n\n```csv\n(.*?)^```", before, re.DOTALL | re.MULTILINE)
    )
    cosine = swiftlr.Scheduler({"type": "torch.CosineAnnealingLR", "T_max": 100}, [0.1])
    cosine.step(30)
    return {**files, "checkpoint.json": cosine.checkpoint()}


def printed_by(command, before, folder):
    for name, text in files_of(before).items():
        (folder / name).write_text(text)
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}
    done = subprocess.run(
        [sys.executable, "-m", "swiftlr", *shlex.split(command)],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env=environment,
    )
    assert done.stderr == "", done.stderr
    return done.stdout


@pytest.mark.once
@pytest.mark.parametrize(
    "page, command, output, before",
    [
        pytest.param(
            page, *match.groups(), PAGES[page][: match.start()], id=f"{page}: {match[1][:40]}"
        )
        for page in PAGES
        for match in COMMANDS.finditer(PAGES[page])
    ],
)
def test_a_command_prints_what_stands_below_it(tmp_path, page, command, output, before):
    printed = printed_by(command, before, tmp_path)
    if os.environ.get("SWIFTLR_WRITE_DOCS"):
        text = (ROOT / page).read_text()
        shown = f"```sh\n$ swiftlr {command}\n"
        (ROOT / page).write_text(text.replace(f"{shown}{output}```", f"{shown}{printed}```"))
    else:
        assert printed == output


def test_every_command_of_the_readme_is_run_by_a_test():
    run_by_ci = (ROOT / ".ci/run").read_text().splitlines()
    # Tests/package/linking.py runs those of docs/linking.md.
    run_by_linking = [
        line.removeprefix("venv/bin/") for line in PAGES["docs/linking.md"].splitlines()
    ]
    # What every target of the Makefile above needs.
    known = {*run_by_ci, *run_by_linking, "make setup"}
    for commands, *_ in blocks("sh", "README.md"):
        if commands.startswith("$ swiftlr"):
            continue  # the test above compares what it prints
        for command in commands.splitlines():
            assert command.partition("#")[0].strip() in known


@pytest.mark.parametrize("code, before, output", every("c"))
def test_lines_in_c_are_those_of_the_examples(code, before, output):
    examples = [(ROOT / f"examples/{name}.c").read_text() for name in ("cosine", "compose")]
    for line in code.splitlines():
        line = line.strip()
        assert any(line in example for example in examples) or line == "train(rates);"


def test_the_readme_is_short():
    assert len(PAGES["README.md"].splitlines()) <= 150


def test_there_are_blocks():
    assert len(every("python")) > 15 and len(every("json")) > 40

"""What LRFinder draws: with matplotlib, as text, and while it works."""

import contextlib
import importlib
import io
import re
import sys
from pathlib import Path
from time import sleep

import forked
import pytest
from everything import Setting
from matplotlib.figure import Figure

import swiftlr.torch
from swiftlr.torch import LRFinder
from swiftlr.torch._finder import _progress

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def finder():
    setting = Setting("SGD", samples=600)
    found = LRFinder(setting.model, setting.optimizer, setting.criterion)
    found.range_test(setting.loader, start_lr=1e-4)
    assert found.suggestion().lr is not None
    return found


def labels(ax):
    return [text.get_text() for text in ax.get_legend().get_texts()]


def test_into_a_given_axes(finder):
    ax = Figure().subplots()
    assert finder.plot(ax=ax) == (ax, finder.suggestion().lr)
    assert ax.get_xscale() == "log"
    raw, smoothed = ax.get_lines()[:2]
    assert list(raw.get_ydata()) == finder.raw["loss"]
    assert list(smoothed.get_ydata()) == finder.suggestion().losses
    assert (
        finder.plot(ax=Figure().subplots(), suggest_lr=False, log_lr=False).get_xscale() == "linear"
    )


def test_each_suggestion_is_marked_and_so_is_what_is_refused(finder):
    ax, _ = finder.plot(rules=["default", "torch_lr_finder.steepest"], show_lr=0.25)
    found = finder.suggestion()
    steepest = finder.suggestion("torch_lr_finder.steepest").lr
    marked = {line.get_xdata()[0] for line in ax.get_lines()[2:]}
    assert marked == {found.lr, found.steepest, found.safe, found.mid, steepest, 0.25}
    assert f"default {found.lr:.3g}" in labels(ax) and "refused" in labels(ax)
    (refused,) = ax.patches
    assert refused.get_x() == found.edge


def test_a_second_panel_has_the_rates_of_the_groups(finder):
    ax, _ = finder.plot()
    first, second = ax.figure.axes
    assert first is ax
    assert [list(line.get_ydata()) for line in second.get_lines()] == finder.group_rates
    pair = Figure().subplots(2)
    finder.plot(ax=pair)
    assert pair[1].get_lines()


def test_what_is_skipped_is_not_drawn(finder):
    ax = finder.plot(10, 5, suggest_lr=False)
    assert list(ax.get_lines()[0].get_xdata()) == finder.history["lr"][10:-5]
    with pytest.raises(ValueError, match="skip_end: -1 is not allowed; at least 0"):
        finder.plot(skip_end=-1)


@pytest.mark.parametrize(("name", "begin"), [("a.svg", b"<?xml"), ("a.png", b"\x89PNG")])
def test_into_a_file(finder, name, begin, tmp_path):
    finder.plot(file=tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(begin)


def test_a_refusal_is_drawn_with_its_reason():
    setting = Setting()
    finder = LRFinder(setting.model, setting.optimizer, setting.criterion)
    finder.range_test(setting.loader, num_iter=4)
    ax, lr = finder.plot()
    assert lr is None
    assert finder.suggestion().reason in ax.get_title(loc="left")
    assert ax.patches


def without_matplotlib(folder):
    sys.modules["matplotlib"] = sys.modules["matplotlib.figure"] = None  # as if it were not there
    del sys.modules["matplotlib.pyplot"]
    setting = Setting()
    finder = LRFinder(setting.model, setting.optimizer, setting.criterion)
    finder.range_test(setting.loader)
    with open(folder / "printed", "w") as file, contextlib.redirect_stdout(file):
        finder.show()
    try:
        finder.plot()
    except ImportError as error:
        (folder / "error").write_text(str(error))


def test_without_matplotlib_it_says_what_to_do_and_draws_text(tmp_path):
    pytest.importorskip("matplotlib.pyplot")
    assert forked.wait(forked.start(without_matplotlib, tmp_path)) == 0
    assert "\u28ff" > max((tmp_path / "printed").read_text()) > "\u2800"  # Braille
    assert (tmp_path / "error").read_text() == (
        "plot() needs matplotlib: pip install 'swiftlr[plot]'; show() draws in the terminal"
    )


def test_importing_swiftlr_torch_imports_nothing_for_pictures():
    """Whatever is imported with a module stands at its left edge."""
    found = set()
    files = list(Path(swiftlr.torch.__file__).parent.rglob("*.py"))
    for file in files:
        found |= set(re.findall(r"^(?:import|from) (\w+)", file.read_text(), re.MULTILINE))
    assert len(files) > 40 and "torch" in found
    assert found.isdisjoint({"matplotlib", "tqdm", "numpy"})


def test_a_report_has_all_rules_and_numbers(finder, tmp_path):
    text = finder.report(tmp_path / "sweep.txt")
    assert (tmp_path / "sweep.txt").read_text(encoding="utf-8") == text
    for rule in ("default", "fastai.valley", "lightning.per_rate", "ignite"):
        assert str(finder.suggestion(rule)) in text.splitlines()
    steps = [line.split() for line in text.splitlines() if re.match(r" +[0-9]+ .* .* ", line)][-1]
    assert int(steps[0]) == len(finder.raw["lr"]) - 1
    assert float(steps[2]) == pytest.approx(finder.raw["loss"][-1], rel=1e-5)


def test_text_has_the_curve_and_the_marks(finder, capsys):
    finder.show("default", "torch_lr_finder.steepest")
    lines = capsys.readouterr().out.splitlines()
    found = finder.suggestion()
    assert f"a: default {found.lr:.3g}" in lines
    assert f"e: mid {found.mid:.3g}" in lines
    rows = [line[11:] for line in lines if " |" in line]
    assert len(rows) == 12 and all(len(row) == 64 for row in rows)
    # Each column has the curve, and the lowest point is where the edge is marked.
    assert all(any(row[i] != " " for row in rows) for i in range(64))
    marks = next(
        line for line in lines if line.strip().startswith(("a", "b", "c")) and ":" not in line
    )
    assert rows[-1][marks.index("e") - 11] != " "


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize("has_tqdm", [True, False])
def test_progress_on_a_terminal(has_tqdm, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    if not has_tqdm:
        monkeypatch.setitem(sys.modules, "tqdm", None)
    with _progress.Progress(2, is_shown=True) as progress:
        progress.step(1e-3, 2.5)
        sleep(0.15)  # tqdm draws ten times a second
        progress.step(1e-2, 1.25)
    assert "2/2" in terminal.getvalue()
    assert "lr 1.00e-02, loss 1.25" in terminal.getvalue()


@pytest.mark.parametrize(("stream", "is_shown"), [(io.StringIO, True), (Terminal, False)])
def test_no_progress_where_nobody_watches(stream, is_shown, monkeypatch):
    silent = stream()
    monkeypatch.setattr(sys, "stderr", silent)
    with _progress.Progress(2, is_shown) as progress:
        progress.step(1e-3, 2.5)
    assert silent.getvalue() == ""


def test_pyplot_shows_the_figure_if_it_is_in_use(finder, monkeypatch):
    import matplotlib

    matplotlib.use("Agg")
    pyplot = importlib.import_module("matplotlib.pyplot")
    before = len(pyplot.get_fignums())
    finder.plot()
    assert len(pyplot.get_fignums()) == before + 1
    pyplot.close("all")

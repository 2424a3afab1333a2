"""Pictures and tables of schedules in files and notebooks; those of docs/pictures.md."""

import json
import os
import re
from pathlib import Path
from time import perf_counter

import pytest
from child import run
from picture_reading import svg_curves, value_at
from picture_specs import COSINE, CURVES, PLATEAU

import swiftlr
from swiftlr import Schedule, plot


@pytest.mark.parametrize(
    ("name", "begin"), [("a.svg", b"<svg"), ("a.txt", b"trans"), ("a.png", b"\x89PNG")]
)
def test_into_a_file(name, begin, tmp_path):
    if name.endswith(".png"):
        pytest.importorskip("matplotlib")
    plot(COSINE).save(tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(begin)


def test_in_a_notebook():
    schedule = Schedule(COSINE)
    assert schedule._repr_svg_() == schedule.plot().svg()
    assert schedule._repr_html_() == plot(schedule)._repr_html_()
    assert Schedule(PLATEAU)._repr_svg_() is None
    assert repr(plot(COSINE)) == "<Picture of transformers.cosine>"


def test_as_an_array_and_as_a_table():
    pytest.importorskip("numpy")
    schedule = Schedule(CURVES)
    array = schedule.to_numpy(50, base=0.1, first=10)
    assert list(array) == list(schedule.fill(50, 10, base=0.1))
    pytest.importorskip("pandas")
    table = schedule.to_pandas(50, base={"lr": 0.1, "weight_decay": 2}, first=10)
    assert list(table.columns) == ["lr", "weight_decay"] and table.index.name == "step"
    assert list(table["lr"]) == list(array) and list(table.index) == list(range(10, 60))


@pytest.mark.once
@pytest.mark.parametrize(
    ("call", "module", "message"),
    [
        ("to_numpy(9)", "numpy", "to_numpy() needs NumPy: pip install numpy; fill() does not"),
        ("to_pandas(9)", "pandas", "to_pandas() needs pandas: pip install pandas"),
        (
            "plot(9).save('x.png')",
            "matplotlib",
            "save() needs matplotlib for such a file: pip install 'swiftlr[plot]'; svg() and "
            "text() draw without it",
        ),
    ],
)
def test_what_is_missing_is_named(call, module, message):
    spec = json.dumps(COSINE)
    code = f"""
import sys
sys.modules[{module!r}] = None
import swiftlr
swiftlr.Schedule({spec}).{call}
"""
    assert run(code).endswith(f"ImportError: {message}")


@pytest.mark.once
def test_a_picture_of_a_million_steps_is_quick_and_loads_nothing_large():
    code = f"""
import sys, swiftlr
swiftlr.plot({COSINE!r}, 1_000_000).svg()
print(*sys.modules)
"""
    loaded = set(run(code).split())
    assert loaded.isdisjoint({"matplotlib", "numpy", "torch", "pandas"})
    start = perf_counter()
    plot(COSINE, 1_000_000).svg()
    assert perf_counter() - start < 1  # 0.02 s on a quiet machine


# ---- docs/pictures.md

PAGE = Path(__file__).parents[3] / "docs/pictures.md"


@pytest.mark.once
def test_the_pictures_of_the_page_are_those_of_its_code(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for code in re.findall(r"^```python\n(.*?)^```", PAGE.read_text(), re.DOTALL | re.MULTILINE):
        exec(code, {"swiftlr": swiftlr})
    folder = PAGE.with_suffix("")
    drawn = {path.name: path.read_text() for path in tmp_path.glob("*.svg")}
    if os.environ.get("SWIFTLR_WRITE_DOCS"):
        for name, text in drawn.items():
            (folder / name).write_text(text)
    assert drawn.keys() == {path.name for path in folder.iterdir()} and len(drawn) == 5
    for name, text in drawn.items():
        old = (folder / name).read_text()
        # Numbers apart, whose last digits depend on the libm.
        assert re.sub(r"[\d.]+|slr-[0-9a-f]{8}", "", _without_curves(old)) == re.sub(
            r"[\d.]+|slr-[0-9a-f]{8}", "", _without_curves(text)
        ), f"{name}: SWIFTLR_WRITE_DOCS=1 writes it anew"
        for before, now in zip(svg_curves(old, 0, 1), svg_curves(text, 0, 1)):
            assert all(
                value_at(now, x) == pytest.approx(y, rel=0.01, abs=1e-4) for x, y in before[1:-1]
            )


def _without_curves(svg):
    return re.sub(r'(data-label="[^"]*") d="[^"]*"', r"\1", svg)

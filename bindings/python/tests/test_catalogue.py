"""The pictures of docs/schedules.md."""

import re
from pathlib import Path
from xml.etree import ElementTree

import swiftlr

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "docs/catalogue"
NAMES = [type["name"] for type in swiftlr.types()]


def test_every_type_has_a_picture_and_nothing_else_has():
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.svg" for name in NAMES}
    page = (ROOT / "docs/schedules.md").read_text()
    assert re.findall(r"^!\[(.+)\]\(catalogue/\1\.svg\)$", page, re.MULTILINE) == NAMES
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 600_000


def test_pictures_are_current(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "scripts")
    import draw_catalogue

    for name, text in draw_catalogue.pictures().items():
        old, new = (ElementTree.fromstring(t) for t in ((FOLDER / name).read_text(), text))
        for tag in ("title", "desc"):
            assert find(old, tag).text == find(new, tag).text, f"{name}: run scripts/draw_catalogue.py"
        # The last bits of another libm may move a point by a unit.
        assert abs(len(points(old)) - len(points(new))) < 20, f"{name}: run scripts/draw_catalogue.py"
        for (x, y), (u, v) in zip((points(old)[0], points(old)[-1]), (points(new)[0], points(new)[-1])):
            assert abs(x - u) <= 1 and abs(y - v) <= 1, f"{name}: run scripts/draw_catalogue.py"


def find(svg, tag):
    return svg.find(f"{{http://www.w3.org/2000/svg}}{tag}")


def points(svg):
    return [tuple(map(int, pair.split(","))) for pair in find(svg, "polyline").get("points").split()]

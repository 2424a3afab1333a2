"""The pages of docs/schedules/, their pictures, and the links of all pages.

DocumentationTests.swift compares what is made from the declarations. Here is what people write.
"""

import functools
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import swiftlr

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "docs/catalogue"
NAMES = [type["name"] for type in swiftlr.types()]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_every_type_has_a_picture_and_nothing_else_has():
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.svg" for name in NAMES}
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 600_000


def test_every_type_has_its_picture_on_a_page_and_in_the_index():
    pages = "".join(path.read_text() for path in sorted((ROOT / "docs/schedules").glob("*.md")))
    shown = re.findall(r"^!\[(.+)\]\(\.\./catalogue/\1\.svg\)$", pages, re.MULTILINE)
    assert sorted(shown) == sorted(NAMES)
    in_index = re.findall(r'<img src="\.\./catalogue/(.+?)\.svg"', pages)
    assert sorted(in_index) == sorted(NAMES)


def test_the_list_of_names_is_in_order():
    page = (ROOT / "docs/schedules/names.md").read_text()
    names = re.findall(r"^\| `(.+?)`", page, re.MULTILINE)
    assert len(names) > 200
    assert names == sorted(names, key=str.lower)


@pytest.mark.parametrize("name", ["schedules/names.md", "coming-from.md"])
def test_every_type_that_a_page_names_exists(name):
    page = (ROOT / "docs" / name).read_text()
    peers = {name.partition(".")[0] for name in NAMES}
    # In backticks and in files, `peer.Type`; what is a class of a package is written with its path.
    named = re.findall(r"[`\"]([A-Za-z_]+)\.([A-Za-z_0-9.]+)[`\"]", page)
    unknown = [
        f"{peer}.{type}" for peer, type in named if peer in peers and f"{peer}.{type}" not in NAMES
    ]
    modules = ("torch.optim.", "swiftlr.torch", "swiftlr.Schedule")
    assert [type for type in unknown if not type.startswith(modules)] == []


def test_every_link_leads_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"", page.read_text()):
            path, _, anchor = "".join(target).partition("#")
            if path.startswith("https:"):
                continue
            file = (page.parent / path).resolve() if path else page
            assert file.exists(), f"{page}: {path}"
            if anchor:
                assert anchor in anchors(file), f"{page}: {path}#{anchor}"


@functools.cache
def anchors(page):
    """The names that GitHub gives the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-") for text in headings}


def test_pictures_are_current(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "scripts")
    import draw_catalogue

    for name, text in draw_catalogue.pictures().items():
        old, new = (ElementTree.fromstring(t) for t in ((FOLDER / name).read_text(), text))
        for tag in ("title", "desc"):
            assert find(old, tag).text == find(new, tag).text, (
                f"{name}: run scripts/draw_catalogue.py"
            )
        # The last bits of another libm may move a point by a unit.
        assert abs(len(points(old)) - len(points(new))) < 20, (
            f"{name}: run scripts/draw_catalogue.py"
        )
        for (x, y), (u, v) in zip(
            (points(old)[0], points(old)[-1]), (points(new)[0], points(new)[-1])
        ):
            assert abs(x - u) <= 1 and abs(y - v) <= 1, f"{name}: run scripts/draw_catalogue.py"


def find(svg, tag):
    return svg.find(f"{{http://www.w3.org/2000/svg}}{tag}")


def points(svg):
    return [
        tuple(map(int, pair.split(","))) for pair in find(svg, "polyline").get("points").split()
    ]

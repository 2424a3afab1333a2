"""Every page is in the index of the documentation, and every link leads somewhere."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs"
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
PAGES += sorted(DOCS.rglob("*.md")) + sorted(DOCS.rglob("*.ipynb"))


def prose(page):
    """The text of a page without code, in which brackets mean other things."""
    text = page.read_text()
    if page.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        text = "\n\n".join(
            "".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"
        )
    return re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)


def links(page):
    """What a page links to, its pictures as well, other hosts left out."""
    text = re.sub(r"`[^`\n]*`", "code", prose(page))  # a link may have code for its text
    found = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'(?:src|href)="([^"]+)"', text)
    return [link for link in found if not re.match(r"[a-z]+:", link)]


@cache
def anchors(page):
    """The anchors that GitHub gives the headings of a page, and those that it sets itself."""
    text = prose(page)
    found = re.findall(r'<a (?:id|name)="([^"]+)"', text)
    seen = Counter()
    for heading in re.findall(r"^#+ (.*?)(?: #+)?$", text, re.MULTILINE):
        words = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").lower()
        anchor = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        found.append(f"{anchor}-{seen[anchor]}" if seen[anchor] else anchor)
        seen[anchor] += 1
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    assert [link for link in links(page) if not leads_somewhere(link, page)] == []


def leads_somewhere(link, page):
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.exists():
        return False
    return not anchor or target.suffix not in (".md", ".ipynb") or anchor in anchors(target)


def test_the_index_lists_every_page():
    listed = {(DOCS / link.partition("#")[0]).resolve() for link in links(DOCS / "README.md")}
    pages = {page for page in PAGES if page.parent == DOCS} - {DOCS / "README.md"}
    folders = {page for page in PAGES if page.parent.parent == DOCS and page.name == "README.md"}
    assert sorted(path.name for path in (pages | folders) - listed) == []


def test_the_test_finds_links_and_anchors(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "# A `b` and: c\n\n[`x`](#a-b-and-c) ![](y.svg)\n\n```\n[no](link)\n```\n## Two\n## Two"
    )
    assert links(page) == ["#a-b-and-c", "y.svg"]
    assert anchors(page) == ["a-b-and-c", "two", "two-1"]

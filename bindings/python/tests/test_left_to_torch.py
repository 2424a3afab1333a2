"""What the engine leaves to torch, counted over all classes and situations; the table of
docs/left-to-torch.md. SWIFTLR_WRITE_DOCS=1 writes it.
"""

import os
from pathlib import Path

import pytest
from bits import same
from schedulers import CLASSES, MODULES, groups, step
from situations import SITUATIONS

PAGE = Path(__file__).parents[3] / "docs" / "left-to-torch.md"
HEAD = "| situation | the engine steps | left to torch | because |\n|---|---|---|---|\n"
START, END = "<!-- made by a test -->\n", "<!-- end -->\n"


def engaged(name, make):
    """Whether the engine steps a class in a situation; None where torch does not, or where there is
    no such thing. Both have to give the same rates.
    """
    schedulers = []
    for module in reversed(MODULES):
        try:
            scheduler = make(name, module)
            if scheduler is None:
                return None
            for _ in range(3):
                step(scheduler)
        except Exception:
            assert not schedulers, "torch does it"
            return None
        schedulers.append(scheduler)
    theirs, ours = schedulers
    if all(getattr(group["lr"], "is_cpu", True) for group in ours.optimizer.param_groups):
        assert same(groups(ours.optimizer), groups(theirs.optimizer))
    return ours._engaged


def row(title, why, make):
    found = {name: engaged(name, make) for name in CLASSES}
    known = [name for name, is_engaged in found.items() if is_engaged is not None]
    left = [name for name in known if not found[name]]
    names = "all" if len(left) == len(known) else ", ".join(left)
    count = f"{len(known) - len(left)} of {len(known)}"
    assert known, title
    if bool(left) != bool(why):
        print("MISMATCH", title, left)
    return f"| {title} | {count} | {names} | {why} |\n"


def table():
    text = ""
    for kind, situations in SITUATIONS.items():
        text += f"\n## {kind}\n\n{HEAD}"
        text += "".join(row(*situation) for situation in situations)
    return text + "\n"


@pytest.mark.filterwarnings("ignore")
def test_the_table_of_the_docs_is_true():
    before, _, rest = PAGE.read_text().partition(START)
    _, _, after = rest.partition(END)
    text = before + START + table() + END + after
    if os.environ.get("SWIFTLR_WRITE_DOCS"):
        PAGE.write_text(text)
    assert PAGE.read_text() == text, "SWIFTLR_WRITE_DOCS=1 writes the table anew"

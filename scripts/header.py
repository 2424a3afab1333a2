"""Reads include/swiftlr.h: its declarations, and what the comments say of them.

The comment before a function has what it does, one line "  name  text" for each parameter that the
head of the header does not explain, and the fields "Errors:", "Since:" and "Example:". What is
missing is an error.
"""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = ROOT / "include/swiftlr.h"
PROMISES = ["fails", "allocates", "locks", "threads"]


class Mistake(Exception):
    """The header does not have the form that this script reads."""


@dataclass
class Entry:
    """A declaration with its comment; what follows `code` is a function's, else empty."""

    code: str
    prose: str
    parameters: dict[str, str]
    fields: dict[str, str]
    name: str = ""
    result: str = ""
    types: tuple[str, ...] = ()


def unwrap(comment):
    """The lines of a comment without its marks."""
    lines = comment.strip().removeprefix("/*").removesuffix("*/").splitlines()
    return [re.sub(r"^ ?\*? ?", "", line, count=1).rstrip() for line in lines]


def definitions(lines):
    """The lines "  name, name  text" and those that go on with the text, as a dictionary."""
    found, names = {}, []
    for line in lines:
        if start := re.match(r"  (\w+)  +(\S.*)", line):
            names = [start[1]]
            found[start[1]] = start[2]
        else:
            found[names[0]] += " " + line.strip()
    return found


def read_entry(comment, code, common):
    prose, parameters, fields = [], [], {}
    for line in unwrap(comment):
        if start := re.match(r"(Errors|Since|Example): (.*)", line):
            field = start[1]
            fields[field] = start[2]
        elif fields:
            fields[field] += " " + line.strip()
        elif line.startswith("  "):
            parameters.append(line)
        else:
            prose.append(line.strip())
    code = re.sub(r"^SWIFTLR_(API|CALL) ", "", code)
    entry = Entry(code, " ".join(prose).strip(), definitions(parameters), fields)
    function = re.fullmatch(r"(.+?)(swiftlr_\w+)\((.*)\);", " ".join(code.split()))
    if code.startswith(("typedef", "#define")) or not function:
        return entry
    entry.result, entry.name = function[1].strip(), function[2]
    declared = [] if function[3] == "void" else function[3].split(", ")
    names = [re.search(r"\w+$", one)[0] for one in declared]
    entry.types = tuple(one.removesuffix(name).strip() for one, name in zip(declared, names))
    for name in entry.parameters.keys() - set(names):
        raise Mistake(f"{entry.name}: there is no parameter {name}")
    entry.parameters = {name: entry.parameters.get(name) or common.get(name) for name in names}
    for name, text in entry.parameters.items():
        if not text:
            raise Mistake(f"{entry.name}: the parameter {name} is not explained")
    fields.setdefault("Since", "0.1")
    if "Example" not in fields:
        raise Mistake(f"{entry.name}: there is no Example")
    if code.startswith("int32_t") and names and "Errors" not in fields:
        raise Mistake(f"{entry.name}: there are no Errors")
    return entry


def expect_same(declared, found, place):
    """Refuses names that are missing, and names in another order."""
    for name in declared:
        if name not in found:
            raise Mistake(f"{name}: declared in swiftlr.h, missing in {place}")
    for name in found:
        if name not in declared:
            raise Mistake(f"{name}: in {place}, not declared in swiftlr.h")
    for name, other in zip(declared, found, strict=True):
        if name != other:
            raise Mistake(f"{name}: another place in {place}, where {other} stands")


def read(text):
    """The head of the header, its table of promises, and its sections with their entries."""
    head, body = text.split("#ifndef SWIFTLR_H", 1)
    lines = unwrap(head)
    begin = lines.index("Parameters that mean the same in every function:")
    end = lines.index("", begin)
    common = definitions(lines[begin + 1 : end])
    rows = [line.split() for line in lines if line.startswith("  swiftlr_")]
    promises = {row[0]: dict(zip(PROMISES, row[1:], strict=True)) for row in rows}
    table = next(i for i, line in enumerate(lines) if line.split() == ["function", *PROMISES])
    about = "\n".join(lines[:begin] + lines[end + 1 : table]).strip()

    sections = {}
    for title, content in re.findall(
        r"/\* ---- (.+?) -+ \*/\n(.*?)(?=/\* ----|#ifdef __cplusplus\n})", body, re.DOTALL
    ):
        commented = r"(/\*(?:[^*]|\*(?!/))*\*/)\n(.+?)(?:\n\n|\Z)"
        blocks = re.findall(commented, content + "\n", re.DOTALL)
        sections[title] = [read_entry(note, code.strip(), common) for note, code in blocks]
    commented = [entry.name for entries in sections.values() for entry in entries if entry.name]
    declared = re.findall(r"^SWIFTLR_(?:API|CALL) .*[ *](swiftlr_[a-z0-9_]+)\(", body, re.MULTILINE)
    expect_same(declared, commented, "its comments")
    expect_same(declared, list(promises), "its table of promises")
    return about, promises, sections

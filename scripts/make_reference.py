#!/usr/bin/env python3
"""Makes docs/reference.md and the manual page docs/swiftlr.3 from the comments of swiftlr.h.

The comment before a function has what it does, one line "  name  text" for each parameter that the
head of the header does not explain, and the fields "Errors:", "Since:" and "Example:". What is
missing is an error.

Usage: make_reference.py           writes both
       make_reference.py --check    fails where they are not what it would write
       make_reference.py --examples prints a C program of all examples, to be compiled
"""

import re
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = ROOT / "include/swiftlr.h"
NOTE = "Made from include/swiftlr.h by scripts/make_reference.py"
PROMISES = ["fails", "allocates", "locks", "threads"]

# What the examples use, and what a program has at hand where it calls them.
EXAMPLE_SETTING = """\
#include <stdio.h>
#include <string.h>
#include <swiftlr.h>

void examples(const char *spec, double loss);
void examples(const char *spec, double loss) {
  swiftlr_schedule *schedule, *changed, *curve;
  swiftlr_scheduler *scheduler, *twin;
  double lrs[2] = {0.1, 0.01}, momenta[2], decays[2] = {0.01, 0.1}, values[100], value, epoch;
  float floats[100];
  size_t groups, needed;
  int64_t steps;
  uint64_t fingerprint;
  char text[1000] = "{}";
  const int64_t milestones[2] = {30, 60};
"""


class Mistake(Exception):
    """The header does not have the form that this script reads."""


@dataclass
class Entry:
    """A declaration with its comment; `name` is that of a function, else empty."""

    name: str
    code: str
    prose: str
    parameters: dict[str, str]
    fields: dict[str, str]


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
    function = re.search(r"\b(swiftlr_\w+)\((.*)\);$", " ".join(code.split()))
    entry = Entry("", code, " ".join(prose).strip(), definitions(parameters), fields)
    if code.startswith(("typedef", "#define")) or not function:
        return entry
    entry.name = function[1]
    names = re.findall(r"(\w+)(?:,|$)", "" if function[2] == "void" else function[2])
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


def read(text):
    """The head of the header, its table of promises, and its sections with their entries."""
    head, body = text.split("#ifndef SWIFTLR_H", 1)
    lines = unwrap(head)
    begin = lines.index("Parameters that mean the same in every function:")
    end = lines.index("", begin)
    common = definitions(lines[begin + 1 : end])
    rows = [line.split() for line in lines if line.startswith("  swiftlr_")]
    promises = {row[0]: dict(zip(PROMISES, row[1:], strict=True)) for row in rows}
    table = lines.index("  function".ljust(33) + "fails  allocates  locks  threads")
    about = "\n".join(lines[:begin] + lines[end + 1 : table]).strip()

    sections = {}
    for title, content in re.findall(
        r"/\* ---- (.+?) -+ \*/\n(.*?)(?=/\* ----|#ifdef __cplusplus\n})", body, re.DOTALL
    ):
        commented = r"(/\*(?:[^*]|\*(?!/))*\*/)\n(.+?)(?:\n\n|\Z)"
        blocks = re.findall(commented, content + "\n", re.DOTALL)
        sections[title] = [read_entry(note, code.strip(), common) for note, code in blocks]
    functions = [entry.name for entries in sections.values() for entry in entries if entry.name]
    declared = re.findall(r"^[a-z].*[ *](swiftlr_[a-z0-9_]+)\(", body, re.MULTILINE)
    if not functions == declared == list(promises):
        odd = set(functions) ^ set(declared) | set(declared) ^ set(promises)
        raise Mistake(f"not every function has its comment and its row of promises: {sorted(odd)}")
    return about, promises, sections


def markdown(about, promises, sections):
    out = [f"<!-- {NOTE}. -->", "# Reference of the C interface", about]
    table = [["function", *PROMISES], ["---"] * 5]
    table += [[f"[{name}](#{name})", *row.values()] for name, row in promises.items()]
    out.append("\n".join("| " + " | ".join(row) + " |" for row in table))
    for title, entries in sections.items():
        out.append(f"## {title}")
        for entry in entries:
            if not entry.name:
                out += [entry.prose, f"```c\n{entry.code}\n```"]
                continue
            out += [f"### {entry.name}", f"```c\n{entry.code}\n```", entry.prose]
            out.append("\n".join(f"- `{name}`: {text}" for name, text in entry.parameters.items()))
            out += [f"{key}: {text}" for key, text in entry.fields.items() if key != "Example"]
            out.append(f"```c\n{entry.fields['Example']}\n```")
    # Text of the header is no markup; a table or code is not to be wrapped.
    return "\n\n".join(part for part in out if part) + "\n"


def manual(about, promises, sections):
    def plain(text):
        text = text.replace("\\", "\\e").replace("-", "\\-")
        return re.sub(r"(?m)^(['.])", r"\\&\1", text)

    def code(text):
        return f".PP\n.nf\n{plain(text)}\n.fi"

    version = ".".join(re.findall(r"#define SWIFTLR_VERSION_\w+ (\d+)", HEADER.read_text()))
    out = [f'.\\" {NOTE}.', f'.TH SWIFTLR 3 "" "swiftlr {version}" "Library Functions"', ".SH NAME"]
    out += ["swiftlr \\- learning\\-rate schedules behind a plain C interface", ".SH LIBRARY"]
    out += ["libswiftlr (pkg\\-config swiftlr, \\-lswiftlr)", ".SH DESCRIPTION", code(about)]
    out += [".SH PROMISES"]
    rows = [["function", *PROMISES], *([name, *row.values()] for name, row in promises.items())]
    out.append(code("\n".join("{:<31}{:<7}{:<11}{:<7}{}".format(*row) for row in rows)))
    for title, entries in sections.items():
        out.append(f".SH {title.upper()}")
        for entry in entries:
            if entry.name:
                out.append(f".SS {entry.name}")
            out += [code(entry.code), ".PP", plain(textwrap.fill(entry.prose, 90))]
            for name, text in entry.parameters.items():
                out += [".TP", f".I {name}", plain(textwrap.fill(text, 90))]
            out += [f".PP\n{key}: {plain(text)}" for key, text in entry.fields.items()]
    return "\n".join(out) + "\n"


def main():
    parts = read(HEADER.read_text())
    made = {"reference.md": markdown(*parts), "swiftlr.3": manual(*parts)}
    if sys.argv[1:] == ["--examples"]:
        entries = [entry for entries in parts[2].values() for entry in entries if entry.name]
        print(EXAMPLE_SETTING + "".join(f"  {e.fields['Example']}\n" for e in entries) + "}")
        return
    for name, text in made.items():
        path = ROOT / "docs" / name
        if sys.argv[1:] != ["--check"]:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            raise Mistake(f"docs/{name} is not what the header says; run scripts/make_reference.py")


if __name__ == "__main__":
    try:
        main()
    except Mistake as mistake:
        sys.exit(f"{HEADER.name}: {mistake}")

#!/usr/bin/env python3
"""Makes what follows from swiftlr.h: docs/reference.md, the manual page docs/swiftlr.3, the table
of functions that the Python package gives to ctypes, and the declarations of the crate swiftlr-sys.

Usage: make_reference.py             writes all
       make_reference.py --check     fails where they are not what it would write
       make_reference.py --examples  prints the examples as C functions, for Tests/c/promises.c
"""

import re
import sys
import textwrap

from header import HEADER, PROMISES, ROOT, Mistake, read
from rust_declarations import rust

NOTE = "Made from include/swiftlr.h by scripts/make_reference.py"


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
    out.append(code("\n".join("{:<36}{:<7}{:<11}{:<7}{}".format(*row) for row in rows)))
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


NUMBERS = {
    "double": "c_double",
    "float": "c_float",
    "int32_t": "c_int32",
    "int64_t": "c_int64",
    "size_t": "c_size_t",
    "uint64_t": "c_uint64",
}


def ctypes_type(kind):
    """A type of C as ctypes names it. Structures are known by their addresses alone."""
    kind = kind.replace("*const ", "*").replace("const ", "")
    if kind == "void":
        return "None"
    if kind.startswith("char *"):
        return "POINTER(c_char_p)" if kind == "char **" else "c_char_p"
    if kind in NUMBERS:
        return NUMBERS[kind]
    pointed = kind.removesuffix("*").strip()
    if pointed in NUMBERS:
        return f"POINTER({NUMBERS[pointed]})"
    if re.fullmatch(r"swiftlr_\w+ \*\*?", kind):
        return "POINTER(c_void_p)" if kind.endswith("**") else "c_void_p"
    raise Mistake(f"{kind}: no type of ctypes is known for it")


def signatures(sections):
    rows = []
    for entry in functions(sections):
        result, types = ctypes_type(entry.result), list(map(ctypes_type, entry.types))
        listed = f"[{', '.join(types)}]"
        row = f'    "{entry.name}": ({result}, {listed}),'
        if len(row) > 95:  # broken as ruff breaks it
            if len(listed) > 91:
                lines = "".join(f"            {one},\n" for one in types)
                listed = f"[\n{lines}        ]"
            row = f'    "{entry.name}": (\n        {result},\n        {listed},\n    ),'
        rows.append(row)
    used = sorted(set(re.findall(r"POINTER|\bc_\w+", "\n".join(rows))))
    what = "What each function of swiftlr.h returns and takes; else ctypes would cut a handle to 32"
    out = [f'"""{what} bits.\n\n{NOTE}.\n"""\n']
    out += ["from ctypes import (", *(f"    {name}," for name in used), ")\n"]
    return "\n".join([*out, "SIGNATURES = {", *rows, "}"]) + "\n"


def examples(sections):
    """Each example as a function that gives its status, or fails for a NULL if it is asked to."""
    out, table = [f"/* {NOTE}. */"], []
    for entry in functions(sections):
        call = entry.fields["Example"]
        body = f"  (void)with_null;\n  {call}\n  return 0;"
        if entry.result == "int32_t" and entry.types:
            body = f"  if (with_null) return {without_last_pointer(entry, call)}\n  return {call}"
        out.append(f"static int32_t example_{entry.name}(int with_null) {{\n{body}\n}}")
        table.append(f'    {{"{entry.name}", example_{entry.name}}},')
    out += ["static const struct {\n  const char *name;\n  int32_t (*call)(int with_null);"]
    return "\n".join([*out, "} examples[] = {", *table, "};"]) + "\n"


def without_last_pointer(entry, call):
    """The call with NULL in place of its last pointer."""
    start = f"{entry.name}("
    if not call.startswith(start) or not call.endswith(");"):
        raise Mistake(f"{entry.name}: its Example is not one call")
    arguments = re.split(r", (?![^(]*\))", call.removeprefix(start).removesuffix(");"))
    if len(arguments) != len(entry.types):
        raise Mistake(f"{entry.name}: its Example has {len(arguments)} arguments")
    arguments[max(i for i, kind in enumerate(entry.types) if kind.endswith("*"))] = "NULL"
    return f"{start}{', '.join(arguments)});"


def functions(sections):
    return [entry for entries in sections.values() for entry in entries if entry.name]


def main():
    about, promises, sections = read(HEADER.read_text())
    if sys.argv[1:] == ["--examples"]:
        print(examples(sections), end="")
        return
    made = {
        "docs/reference.md": markdown(about, promises, sections),
        "docs/swiftlr.3": manual(about, promises, sections),
        "bindings/python/swiftlr/_signatures.py": signatures(sections),
        "bindings/rust/swiftlr-sys/src/declarations.rs": rust(sections, NOTE),
    }
    for name, text in made.items():
        path = ROOT / name
        if sys.argv[1:] != ["--check"]:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            raise Mistake(f"{name} is not what the header says; run scripts/make_reference.py")


if __name__ == "__main__":
    try:
        main()
    except Mistake as mistake:
        sys.exit(f"{HEADER.name}: {mistake}")

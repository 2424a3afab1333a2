#!/usr/bin/env python3
"""Writes the constructors of the crate swiftlr, bindings/rust/swiftlr/src/types, and a test that
compares each with the example of its type, from what the installed swiftlr says of its types.

Usage: make_rust.py            writes all
       make_rust.py --check    fails where they are not what it would write
"""

from __future__ import annotations

import json
import re
import sys
import textwrap
from pathlib import Path
from typing import Any

import swiftlr

ROOT = Path(__file__).resolve().parents[1]
CRATE = ROOT / "bindings" / "rust" / "swiftlr"
TYPES = CRATE / "src" / "types"
TEST = CRATE / "tests" / "types.rs"

HEAD = "// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.\n"

MODULES = """
//! A constructor for each type of schedule, with the names of its framework.
//!
//! `new` takes the parameters without a default; each other parameter is a method.
#![allow(non_camel_case_types, non_snake_case)]
#![allow(clippy::new_without_default, clippy::should_implement_trait, clippy::too_many_arguments)]

"""

TEST_HEAD = """
//! Each constructor makes what the example of its type says in JSON, with its defaults written out.

use swiftlr::{types, Error, Functions, Schedule};

#[track_caller]
fn expect(json: &str, build: impl FnOnce(&Functions) -> Result<Schedule, Error>) {
    let functions = Functions::new().with("my_function", |_| 1.0);
    let expected = Schedule::from_json_with(json, &functions).unwrap();
    assert_eq!(build(&functions).unwrap().spec(), expected.spec());
}
"""

# As rustc has them; those that are names of parameters or types.
KEYWORDS = {"as", "box", "const", "enum", "final", "fn", "for", "in", "let", "loop", "match", "mod"}
KEYWORDS |= {"move", "override", "priv", "ref", "static", "type", "use", "where", "while", "yield"}

# What each structure has already.
TAKEN = {"new", "run", "build", "build_with", "clone", "fmt", "eq"}

# The type of an argument, for each kind of parameter that has one way.
KINDS = {
    "choice": "&str",
    "flag": "bool",
    "schedule": "impl Into<Spec>",
    "schedules": "impl IntoIterator<Item = Spec>",
    "pairs": "impl IntoIterator<Item = (impl Into<Length>, impl Into<Number>)>",
    "curves": "impl IntoIterator<Item = (impl AsRef<str>, Spec)>",
}

Declaration = dict[str, Any]


def quoted(name: str) -> str:
    return f"r#{name}" if name in KEYWORDS else name


def names(type: str) -> tuple[str, str]:
    """`torch` and `StepLR`"""
    peer, name = type.split(".", 1)
    return peer, name.replace(".", "_")


def argument(parameter: Declaration) -> tuple[str, str]:
    """The type of an argument, and the method of `Fields` that takes it."""
    kind = parameter["kind"]
    if kind in KINDS:
        return KINDS[kind], kind
    if kind == "product":
        return KINDS["choice"], "choice"
    if kind == "function":
        return ("impl Into<Names>", "functions") if "per_group" in parameter else ("&str", kind)
    if "per_group" in parameter or "listed" in parameter:
        return "impl Into<PerGroup>", "per_group"
    made = "length" if "unit" in parameter else "number"
    if kind == "list":
        return f"impl IntoIterator<Item = impl Into<{made.title()}>>", f"{made}s"
    return f"impl Into<{made.title()}>", made


def markdown(text: str) -> str:
    """Brackets are links to rustdoc, and a < begins HTML; not in code."""
    parts = text.split("`")
    parts[::2] = (re.sub(r"([\[\]<>])", r"\\\1", part) for part in parts[::2])
    return "`".join(parts)


def comment(text: str, indent: str = "") -> list[str]:
    return [f"{indent}/// {line}".rstrip() for line in markdown(text).splitlines()]


def sentence(parameter: Declaration) -> str:
    text = f"{parameter['meaning'].removesuffix('.')}; {parameter['allowed']}."
    if parameter.get("default") is not None:
        text += f" The default is `{json.dumps(parameter['default'])}`."
    return text


def wrapped(text: str, indent: str, following: str = "") -> list[str]:
    width = 100 - len(indent) - 4
    lines = textwrap.wrap(text, width, subsequent_indent=following, break_on_hyphens=False)
    return comment("\n".join(lines), indent)


def member(name: str, arguments: list[str], result: list[str]) -> list[str]:
    """A method, in the format of rustfmt."""
    line = f"    pub fn {name}({', '.join(arguments)}) -> Self {{"
    if len(line) > 100:
        line = f"    pub fn {name}(\n" + "".join(f"        {one},\n" for one in arguments)
        line += "    ) -> Self {"
    calls = [*result, ".into()"]
    separator = "" if len("".join(calls)) <= 92 else "\n            "
    return [line, f"        {separator.join(calls)}", "    }"]


def structure(type: Declaration) -> str:
    name = names(type["name"])[1]
    text = type["documentation"]
    if type["source"]:
        text += f"\n\nSource: {' '.join(type['source'].split())}"
    lines = ["schedule_type! {", *comment(text, "    "), f"    {name}", "}", "", f"impl {name} {{"]

    required = [one for one in type["parameters"] if "default" not in one]
    about = f"`{type['name']}`"
    lines += comment(
        about + (" with the parameters that have no default." if required else "."), "    "
    )
    if required:
        lines.append("    ///")
    for one in required:
        lines += wrapped(f"- `{one['name']}`: {sentence(one)}", "    ", "  ")
    arguments = [f"{quoted(one['name'])}: {argument(one)[0]}" for one in required]
    result = [f'Fields::of("{type["name"]}")', *map(field, required)]
    lines += member("new", arguments, result)

    for one in type["parameters"]:
        if one["name"] in TAKEN:
            raise SystemExit(f"{type['name']}: a parameter cannot be called {one['name']} in Rust")
        if "default" in one:
            taken = f"{quoted(one['name'])}: {argument(one)[0]}"
            lines += ["", *wrapped(sentence(one), "    ")]
            lines += member(quoted(one["name"]), ["self", taken], ["self.fields", field(one)])
    return "\n".join([*lines, "}"]) + "\n"


def field(parameter: Declaration) -> str:
    name = parameter["name"]
    return f'.{argument(parameter)[1]}("{name}", {quoted(name)})'


def file_of(peer: str, types: list[Declaration]) -> str:
    body = "\n".join(map(structure, types))
    uses = [name for name in ("Length", "Names", "Number", "PerGroup") if f"<{name}>" in body]
    uses = sorted(["Error", "Functions", "Run", "Schedule", "Spec", *uses])
    head = f"{HEAD}\n//! The schedules whose names begin with `{peer}`.\n\n"
    head += "use crate::spec::{schedule_type, Fields};\n"
    return f"{head}use crate::{{{', '.join(uses)}}};\n\n{body}"


# ---- The test ------------------------------------------------------------------------------------


def call(spec: Declaration, types: dict[str, Declaration]) -> str:
    """The constructor's call that makes this spec."""
    peer, name = names(spec["type"])
    required, others = [], ""
    for parameter in types[spec["type"]]["parameters"]:
        if (key := parameter["name"]) in spec:
            value = rust_value(parameter, spec[key], types)
            if "default" not in parameter:
                required.append(value)
            elif spec[key] is not None:
                others += f".{quoted(key)}({value})"
    return f"types::{quoted(peer)}::{quoted(name)}::new({', '.join(required)}){others}"


def rust_value(parameter: Declaration, value: Any, types: dict[str, Declaration]) -> str:
    match parameter["kind"]:
        case "schedule":
            return call(value, types)
        case "schedules":
            # Parts that can be of one type only do not name it.
            parts = [{"type": parameter.get("of"), **part} for part in value]
            return f"[{', '.join(call(part, types) + '.into()' for part in parts)}]"
        case "curves":
            curves = (f'("{key}", {call(part, types)}.into())' for key, part in value.items())
            return f"[{', '.join(curves)}]"
        case "pairs":
            return f"[{', '.join(f'({first}, {second})' for first, second in value)}]"
        case "list" if not value:
            return "[0; 0]"
    infinities = {"Infinity": "f64::INFINITY", "-Infinity": "f64::NEG_INFINITY"}
    return infinities.get(value) if str(value) in infinities else json.dumps(value)


def with_defaults(spec: Declaration, type: Declaration) -> Declaration:
    """The example, and a value for each parameter that has one by default."""
    defaults = {one["name"]: one["default"] for one in type["parameters"] if "default" in one}
    return {**defaults, **spec}


def test(types: list[Declaration]) -> str:
    by_name = {type["name"]: type for type in types}
    text = HEAD + TEST_HEAD
    for peer in sorted({names(name)[0] for name in by_name}):
        text += f"\n#[test]\n#[rustfmt::skip]\nfn {peer}() {{\n"
        for name, type in by_name.items():
            if names(name)[0] == peer:
                example = type["example"]
                made = call(with_defaults(example, type), by_name)
                text += f'    expect(r#"{json.dumps(example)}"#, |f| {made}.build_with(f));\n'
        text += "}\n"
    return text


def files() -> dict[Path, str]:
    types = swiftlr.types()
    peers: dict[str, list[Declaration]] = {}
    for type in types:
        peers.setdefault(names(type["name"])[0], []).append(type)
    made = {TYPES / f"{peer}.rs": file_of(peer, members) for peer, members in peers.items()}
    modules = HEAD + MODULES + "".join(f"pub mod {peer};\n" for peer in sorted(peers))
    return {**made, TYPES / "mod.rs": modules, TEST: test(types)}


def main() -> None:
    made = files()
    known = {*TYPES.glob("*.rs"), TEST}
    if sys.argv[1:] == ["--check"]:
        for path in sorted({*made, *known}):
            if not path.exists() or made.get(path) != path.read_text():
                name = path.relative_to(ROOT)
                raise SystemExit(f"{name}: not what scripts/make_rust.py writes; make types")
        return
    TYPES.mkdir(exist_ok=True)
    for path in known - made.keys():
        path.unlink(missing_ok=True)
    for path, text in made.items():
        path.write_text(text)


if __name__ == "__main__":
    main()

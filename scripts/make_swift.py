#!/usr/bin/env python3
"""Writes the constructors of the Swift module, Sources/SwiftLR/Types, and a test that compares each
with the example of its type, from what the installed swiftlr says of its types.

Usage: make_swift.py            writes all
       make_swift.py --check    fails where they are not what it would write
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import swiftlr

ROOT = Path(__file__).resolve().parents[1]
TYPES = ROOT / "Sources" / "SwiftLR" / "Types"
TEST = ROOT / "Tests" / "SwiftLRTests" / "TypesTests.swift"

HEAD = """\
// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.
"""

TEST_HEAD = """\
import SwiftLR
import Testing

@Suite("The constructors of all types")
struct TypesTests {
  @Test("make what the examples in JSON say, defaults included")
  func examples() throws {
    for (name, json, schedule) in try all() {
      #expect(try schedule.spec == Schedule(json, functions: [myFunction]).spec, "\\(name)")
    }
  }

  private let myFunction = Function("my_function") { _ in 1 }

"""

KEYWORDS = {"default", "extension", "for", "in", "init", "repeat"}

# The type of an argument and what a spec makes of it, for each kind of parameter that has one way.
KINDS = {
    "choice": ("String", ".text({})"),
    "product": ("String", ".text({})"),
    "flag": ("Bool", ".flag({})"),
    "schedule": ("Schedule", ".schedule({})"),
    "schedules": ("[Schedule]", ".schedules({})"),
    "pairs": ("[(Int, Double)]", ".pairs({})"),
    "curves": ("KeyValuePairs<String, Schedule>", ".curves({})"),
}

Declaration = dict[str, Any]


def quoted(name: str) -> str:
    return f"`{name}`" if name in KEYWORDS else name


def names(type: str) -> tuple[str, str]:
    """`torch` and `StepLR`"""
    peer, name = type.split(".", 1)
    return peer, name.replace(".", "_")


def is_whole(parameter: Declaration) -> bool:
    """Lengths in steps are whole numbers here; a spec in JSON may have others."""
    whole = "unit" in parameter or "whole" in parameter
    return whole and not isinstance(parameter.get("default"), float)


def argument(parameter: Declaration) -> tuple[str, str]:
    """The type of an argument, and the parameter made of it."""
    kind, is_nullable = parameter["kind"], parameter.get("nullable")
    if parameter.get("listed"):
        return "Parameter", "{}"
    if kind in KINDS:
        return KINDS[kind]
    if kind == "function":
        if is_nullable:
            return "Function?", ".function(orNull: {})"
        return "[Function]", ".functions({})"
    if parameter.get("per_group"):
        return "Parameter", "{}"
    swift, case = ("Int", "integer") if is_whole(parameter) else ("Double", "number")
    if kind == "list":
        return f"[{swift}]", f".{case}s({{}})"
    if is_nullable:
        return f"{swift}?", f".{case}(orNull: {{}})"
    standard = parameter.get("default")
    if case == "number" and isinstance(standard, int):
        return swift, f".number({{}}, standard: {standard})"
    return swift, f".{case}({{}})"


def literal(value: Any) -> str:
    return "nil" if value is None else json.dumps(value)


def comment(type: Declaration) -> list[str]:
    lines = type["documentation"].splitlines() + [""]
    if type["source"]:
        lines += [f"Source: {' '.join(type['source'].split())}", ""]
    lines.append("- Parameters:")
    for parameter in type["parameters"]:
        allowed = parameter["allowed"].replace(", or a length", "")
        meaning = parameter["meaning"].removesuffix(".")
        lines.append(f"  - {parameter['name']}: {meaning}; {allowed}.")
    if lines[-1] == "- Parameters:":
        lines.pop()
    return lines + ["- Throws: ``ScheduleError`` for a value that is not allowed."]


def constructor(type: Declaration) -> str:
    arguments, members = [], []
    for parameter in type["parameters"]:
        name = parameter["name"]
        swift, case = argument(parameter)
        default = f" = {literal(parameter['default'])}" if "default" in parameter else ""
        arguments.append(f"{name}: {swift}{default}")
        members.append(f'"{name}": {case.format(quoted(name))}')
    lines = [f"/// {line}".rstrip() for line in comment(type)]
    head = f"public static func {quoted(names(type['name'])[1])}("
    lines.append(head + ("" if arguments else ") throws(ScheduleError) -> Schedule {"))
    if arguments:
        lines += [f"  {text}," for text in arguments[:-1]] + [f"  {arguments[-1]}"]
        lines.append(") throws(ScheduleError) -> Schedule {")
    lines.append(f'  try Schedule(type: "{type["name"]}"' + (", [" if members else ")"))
    if members:
        lines += [f"    {text}," for text in members] + ["  ])"]
    return "".join(f"    {line}".rstrip() + "\n" for line in [*lines, "}"])


def file_of(peer: str, types: list[Declaration]) -> str:
    bodies = "\n".join(map(constructor, types))
    what = f"/// The schedules whose names begin with `{peer}`."
    return f"{HEAD}\nextension Schedule {{\n  {what}\n  public enum {peer} {{\n{bodies}  }}\n}}\n"


def call(spec: Declaration, types: dict[str, Declaration]) -> str:
    """The constructor's call that makes this spec."""
    peer, name = names(spec["type"])
    arguments = []
    for parameter in types[spec["type"]]["parameters"]:
        if parameter["name"] in spec:
            value = swift_value(parameter, spec[parameter["name"]], types)
            arguments.append(f"{parameter['name']}: {value}")
    return f"Schedule.{peer}.{name}({', '.join(arguments)})"


def swift_value(parameter: Declaration, value: Any, types: dict[str, Declaration]) -> str:
    match parameter["kind"]:
        case "schedule":
            return call(value, types)
        case "schedules":
            # Parts that can be of one type only do not name it.
            parts = [{"type": parameter.get("of"), **part} for part in value]
            return f"[{', '.join(call(part, types) for part in parts)}]"
        case "curves":
            curves = (f'"{name}": {call(part, types)}' for name, part in value.items())
            return f"[{', '.join(curves)}]"
        case "pairs":
            return f"[{', '.join(f'({first}, {second})' for first, second in value)}]"
        case "function":
            return "myFunction" if parameter.get("nullable") else "[myFunction]"
    return literal(value)


def with_reals(spec: Declaration, types: dict[str, Declaration]) -> Declaration:
    """The example with real numbers where the constructor takes a `Double`."""
    spec = dict(spec)
    for parameter in types[spec["type"]]["parameters"]:
        name, kind = parameter["name"], parameter["kind"]
        if name not in spec:
            continue
        if kind == "schedule":
            spec[name] = with_reals(spec[name], types)
        elif kind == "schedules" and "of" not in parameter:
            spec[name] = [with_reals(part, types) for part in spec[name]]
        elif argument(parameter)[0] == "Double" and spec[name] != parameter.get("default"):
            spec[name] = float(spec[name])
    return spec


def test(types: list[Declaration]) -> str:
    by_name = {type["name"]: type for type in types}
    text = HEAD.replace("names are those of the frameworks", "lines are long") + "\n" + TEST_HEAD
    peers = sorted({names(name)[0] for name in by_name})
    text += "  private func all() throws -> [(String, String, Schedule)] {\n    try "
    text += " + ".join(f"{peer}()" for peer in peers) + "\n  }\n"
    for peer in peers:
        text += f"\n  private func {peer}() throws -> [(String, String, Schedule)] {{\n"
        text += "    var list: [(String, String, Schedule)] = []\n"
        for name, type in by_name.items():
            if names(name)[0] == peer:
                example = json.dumps(with_reals(type["example"], by_name))
                made = call(type["example"], by_name)
                text += f'    list.append(("{name}", #"{example}"#, try {made}))\n'
        text += "    return list\n  }\n"
    return text + "}\n"


def files() -> dict[Path, str]:
    types = swiftlr.types()
    peers: dict[str, list[Declaration]] = {}
    for type in types:
        peers.setdefault(names(type["name"])[0], []).append(type)
    made = {TYPES / f"{peer}.swift": file_of(peer, members) for peer, members in peers.items()}
    return {**made, TEST: test(types)}


def main() -> None:
    made = files()
    known = {*TYPES.glob("*.swift"), TEST}
    if sys.argv[1:] == ["--check"]:
        for path in sorted({*made, *known}):
            if not path.exists() or made.get(path) != path.read_text():
                name = path.relative_to(ROOT)
                raise SystemExit(f"{name}: not what scripts/make_swift.py writes; make types")
        return
    TYPES.mkdir(exist_ok=True)
    for path in known - made.keys():
        path.unlink()
    for path, text in made.items():
        path.write_text(text)


if __name__ == "__main__":
    main()

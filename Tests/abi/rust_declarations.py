"""Compares bindings/rust/swiftlr-sys/src/declarations.rs with include/swiftlr.h as clang reads it:
every function, structure and number. Usage: rust_declarations.py CLANG"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADER = ROOT / "include/swiftlr.h"
RUST = ROOT / "bindings/rust/swiftlr-sys/src/declarations.rs"

PLAIN = {
    "c_char": "char",
    "c_void": "void",
    "f32": "float",
    "f64": "double",
    "i32": "int32_t",
    "i64": "int64_t",
    "u32": "uint32_t",
    "u64": "uint64_t",
    "usize": "size_t",
}


def c_type(rust):
    """A type of Rust as C writes it."""
    if call := re.fullmatch(r'Option<unsafe extern "C" fn\((.*)\)(?: -> (.+))?>', rust):
        types = [c_type(one.split(": ", 1)[1]) for one in call[1].split(", ")]
        return f"{c_type(call[2]) if call[2] else 'void'} (*)({', '.join(types)})"
    if pointer := re.fullmatch(r"\*(const|mut) (.+)", rust):
        pointed = c_type(pointer[2])
        if pointer[1] == "const":
            pointed = f"{pointed}const" if pointed.endswith("*") else f"const {pointed}"
        return f"{pointed}*" if pointed.endswith("*") else f"{pointed} *"
    return PLAIN.get(rust, rust)


def of_rust(text):
    text = re.sub(r"///.*", "", text)
    numbers = {name: int(value) for name, value in re.findall(r"const (\w+): i32 = (.+);", text)}
    structures = {}
    for name, body in re.findall(r"pub struct (\w+) \{(.*?)\n\}", text, re.DOTALL):
        fields = re.findall(r"pub (\w+): (.+),", body)
        structures[name] = [(field, c_type(kind)) for field, kind in fields]
    functions = {}
    for name, listed, result in re.findall(r"pub fn (\w+)\(([^)]*)\)(?: -> (.+))?;", text):
        parameters = re.findall(r"(?:r#)?(\w+): ([^,\s][^,]*)", listed)
        types = [(parameter, c_type(kind.strip())) for parameter, kind in parameters]
        functions[name] = (c_type(result) if result else "void", types)
    return {"numbers": numbers, "structures": structures, "functions": functions}


def of_c(clang):
    def run(*options):
        call = [clang, "-x", "c", "-std=c99", *options, str(HEADER)]
        return subprocess.run(call, check=True, capture_output=True, text=True).stdout

    def members(node, kind):
        inner = [one for one in node.get("inner", []) if one["kind"] == kind]
        return [(one.get("name"), one["type"]["qualType"]) for one in inner]

    tree = json.loads(run("-fsyntax-only", "-Xclang", "-ast-dump=json"))["inner"]
    own = [node for node in tree if node.get("name", "").startswith("swiftlr_")]
    numbers = re.findall(r"#define (SWIFTLR_\w+) (-?\d+)\n", run("-dM", "-E"))
    return {
        "numbers": {name: int(value) for name, value in numbers},
        "structures": {
            node["name"]: members(node, "FieldDecl") for node in own if node["kind"] == "RecordDecl"
        },
        "functions": {
            node["name"]: (
                node["type"]["qualType"].split("(")[0].strip(),
                members(node, "ParmVarDecl"),
            )
            for node in own
            if node["kind"] == "FunctionDecl"
        },
    }


def main():
    rust, c = of_rust(RUST.read_text()), of_c(sys.argv[1])
    for kind, declared in c.items():
        found = rust[kind]
        for name in [*declared, *(found.keys() - declared.keys())]:
            if declared.get(name) != found.get(name):
                sys.exit(f"{name}: {declared.get(name)} in C, {found.get(name)} in Rust")
    counts = ", ".join(f"{len(members)} {kind}" for kind, members in c.items())
    if not c["functions"] or not c["structures"]:
        sys.exit("clang finds no functions or structures in swiftlr.h")
    print(f"declarations of swiftlr-sys: {counts} as in swiftlr.h")


if __name__ == "__main__":
    main()

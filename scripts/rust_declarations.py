"""The declarations of include/swiftlr.h in Rust, in the format of rustfmt."""

import re
import textwrap

from header import Mistake

TYPES = {
    "char": "c_char",
    "double": "f64",
    "float": "f32",
    "int32_t": "i32",
    "int64_t": "i64",
    "size_t": "usize",
    "uint32_t": "u32",
    "uint64_t": "u64",
    "void": "c_void",
}
WIDTH = 100
COMMENT = r"/\*(?:[^*]|\*(?!/))*\*/"


def rust_type(kind):
    """`const swiftlr_schedule *const *` is `*const *const swiftlr_schedule`."""
    words = re.findall(r"\*|\w+", kind)
    base = [word for word in words[: words.index("*") if "*" in words else None] if word != "const"]
    if len(base) != 1 or not (base[0] in TYPES or base[0].startswith("swiftlr_")):
        raise Mistake(f"{kind}: no type of Rust is known for it")
    made, is_const = TYPES.get(base[0], base[0]), "const" in words[: words.index(base[0]) + 2]
    for word in words[words.index(base[0]) + 1 :]:
        if word == "*":
            made, is_const = f"*{'const' if is_const else 'mut'} {made}", False
        else:
            is_const = True
    return made


def documented(text, indent=""):
    """A comment of the header for rustdoc, to which brackets are links and a < begins HTML."""
    text = re.sub(r"([\[\]<>])", r"\\\1", text)
    lines = []
    for paragraph in text.split("\n"):
        width = WIDTH - len(indent) - 4
        following = "  " if paragraph.startswith("- ") else ""
        wrapped = textwrap.wrap(
            paragraph, width, subsequent_indent=following, break_long_words=False,
            break_on_hyphens=False,
        )  # fmt: skip
        # A sum that goes on there is no item of a list.
        wrapped[1:] = [re.sub(r"^( *)([-+*] )", r"\1\\\2", line) for line in wrapped[1:]]
        lines += [f"{indent}/// {line}".rstrip() for line in wrapped or [""]]
    return lines


def inner(comment):
    """The text of a comment that stands in a structure or after a constant."""
    return " ".join(re.sub(r"^[ /]*\*+|\*/$", "", line).strip() for line in comment.splitlines())


def sentence(text):
    return text[:1].upper() + text[1:].removesuffix(".") + "."


def constants(entry):
    """The first one has the comment before all of them."""
    lines, text = [], entry.prose
    definition = rf"#define (SWIFTLR_\w+) (-?\d+) *({COMMENT})?"
    for name, value, note in re.findall(definition, entry.code):
        lines += documented(sentence(inner(note)) if note else text)
        lines.append(f"pub const {name}: i32 = {value};")
        text = f"As `{name}`." if text == entry.prose else text
    return lines


def parameter(kind, name):
    return f"{'r#' if name in ('in', 'type', 'where', 'box') else ''}{name}: {rust_type(kind)}"


def declared(text):
    """The type and the name of a declaration."""
    name = re.search(r"\w+$", text)[0]
    return text.removesuffix(name).strip(), name


def field(text):
    """A field of a structure: a value, or a pointer to a function."""
    call = re.fullmatch(r"(\w+) \(\*(\w+)\)\((.*)\)", text)
    if not call:
        return parameter(*declared(text))
    types = ", ".join(parameter(*declared(one)) for one in call[3].split(", "))
    result = "" if call[1] == "void" else f" -> {rust_type(call[1])}"
    return f'{call[2]}: Option<unsafe extern "C" fn({types}){result}>'


def structure(entry):
    opaque = re.fullmatch(r"typedef struct (\w+) \1;", entry.code)
    lines = documented(entry.prose) + ["#[repr(C)]"]
    if opaque:
        # As the Nomicon has it: no one can make a value of it, and it is neither Send nor Sync.
        marker = "_marker: PhantomData<(*mut u8, PhantomPinned)>"
        return lines + [
            f"pub struct {opaque[1]} {{", "    _data: [u8; 0],", f"    {marker},", "}"
        ]  # fmt: skip
    name, body = re.match(r"typedef struct (\w+) \{(.*)\} \1;", entry.code, re.DOTALL).groups()
    lines += ["#[derive(Clone, Copy, Debug)]", f"pub struct {name} {{"]
    for before, code, after in re.findall(
        rf"\s*({COMMENT})?\s*([^;/]+);(?:[ ]*({COMMENT}))?", body
    ):
        lines += documented(sentence(inner(before or after) or f"See `{name}`"), "    ")
        lines.append(f"    pub {field(' '.join(code.split()))},")
    return [*lines, "}"]


def function(entry):
    indent = "    "
    lines = documented(entry.prose, indent)
    if entry.parameters:
        lines.append(f"{indent}///")
        text = "\n".join(f"- `{name}`: {text}" for name, text in entry.parameters.items())
        lines += documented(text, indent)
    if "Errors" in entry.fields:
        lines += [f"{indent}///", *documented(f"Errors: {entry.fields['Errors']}", indent)]
    names = list(entry.parameters)
    listed = [parameter(kind, name) for kind, name in zip(entry.types, names, strict=True)]
    result = "" if entry.result == "void" else f" -> {rust_type(entry.result)}"
    line = f"{indent}pub fn {entry.name}({', '.join(listed)}){result};"
    if len(line) > WIDTH:
        body = "".join(f"\n{indent * 2}{one}," for one in listed)
        line = f"{indent}pub fn {entry.name}({body}\n{indent}){result};"
    return [*lines, line]


def rust(sections, note):
    values, types, functions = [], [], []
    for entries in sections.values():
        for entry in entries:
            if entry.name:
                functions.append("\n".join(function(entry)))
            elif entry.code.startswith("typedef struct"):
                types.append("\n".join(structure(entry)))
            values += constants(entry)
    uses = "use core::ffi::{c_char, c_void};\nuse core::marker::{PhantomData, PhantomPinned};"
    block = 'extern "C" {\n' + "\n\n".join(functions) + "\n}"
    parts = [f"// {note}.", uses, "\n".join(values), *types, block]
    return "\n\n".join(parts) + "\n"

"""Makes the page: one HTML file with its style, its code and the engine in it.

Usage: make_page.py SWIFTLR.WASM EXPLORE.HTML

The modules of JavaScript become one, in the order of their imports, without `import` and `export`.
So no two of them have the same name for something of their top level, and they import by `{name}`
alone.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
IMPORT = re.compile(r"^import \{[^}]*\} from '([^']+)';\n", re.MULTILINE)
MOST_BYTES = 1_000_000


def modules(path: Path, seen: set[Path]) -> list[Path]:
    """The module after all that it imports, each once."""
    if path in seen:
        return []
    seen.add(path)
    names = IMPORT.findall(path.read_text())
    imported = [one for name in names for one in modules((path.parent / name).resolve(), seen)]
    return [*imported, path]


def script(main: Path) -> str:
    parts = []
    for path in modules(main, set()):
        code = re.sub(r"^export ", "", IMPORT.sub("", path.read_text()), flags=re.MULTILINE)
        for word in ("import ", "export "):
            if re.search(f"^{word}", code, re.MULTILINE):
                sys.exit(
                    f"{path}: only `import {{name}} from 'file';` and `export` of declarations"
                )
        parts.append(code)
    return "\n".join(parts)


def agreement() -> str:
    """How far values may be from the library's, as tests/test_agreement.py measures it."""
    found = json.loads((FOLDER / "agreement.json").read_text())
    double, single = found["double"], found["single"]
    part = 100 * (double["count"] + single["count"]) / found["values"]
    return (
        "The C library in this page has other last bits than that of your machine: of "
        f"{found['values']:,} values, {part:.1g} % differ from those of the library, by at most "
        f"{double['relative']:.0e} of the value, and by one last bit of a float32, "
        f"{single['relative']:.0e}, in the types that compute in float32."
    )


def page(wasm: Path) -> str:
    engine = base64.b64encode(gzip.compress(wasm.read_bytes(), 9, mtime=0)).decode()
    text = (FOLDER / "index.html").read_text()
    for mark, content in {
        "/* style */": (FOLDER / "style.css").read_text(),
        "/* agreement */": agreement(),
        "/* engine */": engine,
        "/* script */": script(FOLDER / "page" / "main.mjs"),
    }.items():
        before, found, after = text.partition(mark)
        if not found or "</script" in content:
            sys.exit(f"make_page.py: {mark} cannot be put in")
        text = before + content + after
    return text


def main() -> None:
    wasm, path = map(Path, sys.argv[1:])
    text = page(wasm)
    size = len(text.encode())
    if size > MOST_BYTES:
        sys.exit(f"make_page.py: the page has {size} bytes; at most {MOST_BYTES}")
    path.write_text(text)
    print(f"{path}: {size} bytes")


if __name__ == "__main__":
    main()

"""The modules of the package are in an order: each uses only what lies below it."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import swiftlr

ROOT = Path(swiftlr.__file__).parent


def modules():
    """The files of each module, by name: its text, and the stub that an extension has."""
    found = {}
    for file in [*ROOT.rglob("*.py"), *ROOT.rglob("*.pyi")]:
        parts = [ROOT.name, *file.relative_to(ROOT).with_suffix("").parts]
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found.setdefault(name, []).append(file)
    return found


def imports(name, file, known):
    """The modules of the package that a module imports anywhere, for type checkers alone, too."""
    package = name.split(".") if file.stem == "__init__" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) + 1 - node.level] if node.level else []
            source = ".".join([*above, *filter(None, [node.module])])
            for alias in node.names:
                target = f"{source}.{alias.name}"
                if target in known:
                    yield target
                elif source in known:
                    yield source


def test_no_module_uses_one_that_uses_it():
    known = modules()
    assert "swiftlr.torch._plan" in known
    graph = {
        name: {used for file in files for used in imports(name, file, known)}
        for name, files in known.items()
    }
    assert "swiftlr._values" in graph["swiftlr._operations"]
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        raise AssertionError("a circle: " + " <- ".join(error.args[1])) from None

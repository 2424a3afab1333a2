"""Files of peers that are in no package: those of their repositories.

They are looked for in the folder that SWIFTLR_PEERS names, as OWNER/NAME/PATH.
"""

from __future__ import annotations

import ast
import os
from pathlib import Path


def extracted(repository, path, names, **given):
    """Some functions and classes at the top of a file, executed without the rest of it.

    Args:
      given: the other names of the module that they use.
    """
    return taken(source(repository, path), names, **given)


def source(repository, path):
    """The path of a file."""
    file = Path(os.environ.get("SWIFTLR_PEERS", ""), repository, path)
    if not file.is_file():
        raise ImportError(f"{repository}/{path}: not in the folder that SWIFTLR_PEERS names")
    return file


def taken(file, names, **given):
    """The same of a file whose path is known."""
    tree = ast.parse(Path(file).read_text())
    chosen = [node for node in tree.body if getattr(node, "name", None) in names]
    code = compile(ast.Module(body=chosen, type_ignores=[]), str(file), "exec")
    # Decorators look for the module of what they decorate.
    module = {"__name__": __name__, **given}
    exec(code, module)
    return module

"""Schedule files in YAML, read as strictly as those in JSON. Needs PyYAML."""

from __future__ import annotations

import re
from typing import Any

import yaml

from ._errors import JSONError


class _Loader(yaml.SafeLoader):
    """YAML as people mean it: ``1e-3`` is a number, a date is text, and no key stands twice.
    Aliases are refused: a few lines of them can stand for more than any memory holds.
    """

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(
                None, None, f"the alias *{event.anchor} is not allowed", event.start_mark
            )
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        keys = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, str) or key in keys:
                problem = "stands twice" if key in keys else "is no string"
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} {problem}", key_node.start_mark
                )
            keys.add(key)
        return super().construct_mapping(node, deep)


# YAML 1.1, which PyYAML reads, has no exponent without a point; it has dates, and on, off, yes, no.
_DROPPED = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:merge")
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _DROPPED]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"(true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)[eE][-+]?\d+$"),
    list("-+.0123456789"),
)


def load(name: str, text: str) -> Any:
    """The object that the text stands for; errors call it `name`."""
    try:
        return yaml.load(text, _Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        at = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise JSONError(f"{name}: {at}{error.problem}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise JSONError(f"{name}: {' '.join(str(error).split())}") from None

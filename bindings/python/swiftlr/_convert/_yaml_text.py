"""YAML as configurations have it: anchors, and tags such as ``!new:`` as data. Needs PyYAML."""

from __future__ import annotations

import re
from typing import Any

from .._errors import JSONError, SpecError
from ._settings import Expression, is_of_schedules

try:
    import yaml
except ImportError:
    raise JSONError("this is YAML, for which PyYAML is missing; JSON") from None

_MOST_CHARACTERS = 1 << 20
_MOST_VALUES = 200_000
_DEEPEST = 60
_REFERENCE = re.compile(r"<([\w.\[\]-]+)>")
_INTERPOLATION = re.compile(r"\$\{([\w.]+)\}$")


class _Loader(yaml.SafeLoader):
    """As PyYAML's, but ``1e-3`` is a number, a date is text, and no key about schedules stands
    twice with different values. Of other keys the last one counts, as for PyYAML."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        seen: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                continue
            before = seen.setdefault(key.value, value)
            if before is not value and is_of_schedules(key.value) and not _same(before, value):
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key.value!r} stands twice", key.start_mark
                )
        return super().construct_mapping(node, deep)


def _same(one: Any, other: Any) -> bool:
    """Whether two nodes are the same single value."""
    is_single = isinstance(one, yaml.ScalarNode) and isinstance(other, yaml.ScalarNode)
    return is_single and one.value == other.value


def _as_data(loader: Any, suffix: str, node: Any) -> Any:
    """A node with an unknown tag: a mapping gets the tag as the key ``!tag``."""
    tag = f"!{suffix}"
    if isinstance(node, yaml.MappingNode):
        return {"!tag": tag, **loader.construct_mapping(node, deep=True)}
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    text = loader.construct_scalar(node)
    if tag in ("!ref", "!copy"):
        return Expression(text)
    return {"!tag": tag} if not text else {"!tag": tag, "!value": text}


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":int"))
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"[-+]?(0|[1-9][\d_]*)$"), list("-+0123456789")
)
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?(\d[\d_]*(\.\d*)?|\.\d+)[eE][-+]?\d+$"),
    list("-+.0123456789"),
)
_Loader.add_multi_constructor("!", _as_data)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", _as_data)


def load(text: str) -> Any:
    """What the text stands for, references of the file to itself resolved."""
    if len(text) > _MOST_CHARACTERS:
        raise SpecError(f"more than {_MOST_CHARACTERS >> 20} MiB of YAML; a smaller file")
    text = text.replace("\t", "    ")
    try:
        documents = [one for one in yaml.load_all(text, _Loader) if one is not None]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        at = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise SpecError(f"no YAML: {at}{error.problem}") from None
    except (
        yaml.YAMLError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        OverflowError,
    ) as error:
        raise SpecError(f"no YAML: {' '.join(str(error).split())[:200]}") from None
    tree = documents[0] if len(documents) == 1 else documents
    return _Plain(tree).copy(tree, 0)


class _Plain:
    """Copies with what aliases stand for, and with references resolved, within limits."""

    def __init__(self, root: Any) -> None:
        self.root, self.count = root, 0

    def copy(self, value: Any, depth: int) -> Any:
        self.count += 1
        if self.count > _MOST_VALUES:
            raise SpecError(f"more than {_MOST_VALUES} values, those of aliases among them; fewer")
        if depth > _DEEPEST:
            raise SpecError("nested too deeply; less deeply")
        if isinstance(value, dict):
            return {str(key): self.copy(one, depth + 1) for key, one in value.items()}
        if isinstance(value, (list, tuple, set)):
            return [self.copy(one, depth + 1) for one in value]
        if isinstance(value, str):
            return self.resolved(value, depth)
        return value if isinstance(value, (int, float, bool)) or value is None else str(value)

    def resolved(self, text: str, depth: int) -> Any:
        """``!ref <lr> * 2`` and ``${optim.lr}``; as it is where that is not in the file."""
        if depth > _DEEPEST - 2:
            return text
        if isinstance(text, Expression) and "<" in text:
            from ._python import computed

            names = _REFERENCE.findall(text)
            values = {name: self.at(name, "[", depth) for name in names[:20]}
            if text.strip() == f"<{names[0]}>" if names else False:
                found = values[names[0]]
                return Expression(text) if found is None else found
            if all(isinstance(one, (int, float)) for one in values.values()):
                return computed(_REFERENCE.sub(lambda name: f"({values[name[1]]!r})", text))
            return Expression(text)
        if found := _INTERPOLATION.match(text):
            value = self.at(found[1], ".", depth)
            return Expression(text) if value is None else value
        return text

    def at(self, path: str, mark: str, depth: int) -> Any:
        value = self.root
        for key in path.replace("]", "").split(mark):
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, str):
            return self.resolved(value, depth + 8)
        return value if isinstance(value, (int, float, bool)) else None

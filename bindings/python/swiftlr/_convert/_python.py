"""Configurations in Python, read as data: assignments of literals, arithmetic, ``dict(...)``.

Calls of anything else are kept as mappings: ``StepLR(opt, step_size=30)`` is
``{"!call": "StepLR", "!args": [...], "step_size": 30}``. Nothing is imported or called.
"""

from __future__ import annotations

import ast
import operator
import warnings
from collections.abc import Callable
from typing import Any

from .._errors import SpecError
from ._settings import Expression

_DEEPEST = 60
_OPERATIONS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "int": int,
    "float": float,
    "round": round,
    "max": max,
    "min": min,
    "abs": abs,
}
_ARGUMENTS = ("args", "opt", "opts", "FLAGS", "hparams")
_IN_ORDER = (ast.With, ast.Try)


def load(text: str) -> dict[str, Any]:
    """What a module assigns. A function's own names are in a mapping under its name, those of a
    class too, and a call that stands alone is under ``!calls``."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        at = f"line {error.lineno}: " if isinstance(error, SyntaxError) else ""
        said = error.msg if isinstance(error, SyntaxError) else str(error)
        raise SpecError(f"no Python: {at}{said}") from None
    scope = _Scope({}, {}, {}, {})
    scope.run(tree.body, 0)
    if scope.of_program:
        scope.names.setdefault("args", scope.of_program)
    if not scope.names:
        raise SpecError("no settings in it; names with values")
    if set(scope.names) == {"!calls"} and len(scope.names["!calls"]) == 1:
        only = scope.names["!calls"][0]
        return only if isinstance(only, dict) else scope.names
    return scope.names


def computed(text: str) -> Any:
    """The value of an arithmetic expression; the expression itself if it is none."""
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Expression(text)
    return _Scope({}, {}, {}, {}).value(tree.body, 0)


class _Scope:
    """The names of a module or a function, with those around them."""

    def __init__(
        self,
        names: dict[str, Any],
        around: dict[str, Any],
        imported: dict[str, str],
        of_program: dict[str, Any],
    ) -> None:
        self.names, self.around, self.imported = names, around, imported
        self.of_program = of_program  # of the program's arguments, by add_argument()

    # ---- Statements ----------------------------------------------------------------------------

    def run(self, body: list[ast.stmt], depth: int) -> None:
        if depth > _DEEPEST:
            raise SpecError("nested too deeply; less deeply")
        for statement in body:
            self.one(statement, depth)

    def one(self, statement: ast.stmt, depth: int) -> None:
        if isinstance(statement, ast.Assign):
            value = self.value(statement.value, depth)
            for target in statement.targets:
                self.assign(target, value, depth)
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            self.assign(statement.target, self.value(statement.value, depth), depth)
        elif isinstance(statement, ast.AugAssign):
            joined = ast.BinOp(statement.target, statement.op, statement.value)
            self.assign(statement.target, self.value(joined, depth), depth)
        elif isinstance(statement, ast.Import):
            for alias in statement.names:
                self.imported[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(statement, ast.ImportFrom):
            for alias in statement.names:
                dots = "." * statement.level
                self.imported[alias.asname or alias.name] = (
                    f"{dots}{statement.module or ''}.{alias.name}"
                )
        elif isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            around = {**self.around, **self.names}
            inner = _Scope({}, around, dict(self.imported), self.of_program)
            if not isinstance(statement, ast.ClassDef):
                inner.defaults(statement.args, depth)
            inner.run(statement.body, depth + 1)
            if inner.names:
                self.names.setdefault(statement.name, inner.names)
        elif isinstance(statement, (ast.Expr, ast.Return)):
            if statement.value is not None:
                self.expression(statement.value, depth)
        elif isinstance(statement, _IN_ORDER):
            self.run(statement.body, depth + 1)

    def defaults(self, arguments: ast.arguments, depth: int) -> None:
        pairs = [
            *zip(reversed(arguments.args), reversed(arguments.defaults)),
            *zip(arguments.kwonlyargs, arguments.kw_defaults),
        ]
        for argument, default in pairs:
            if default is not None:
                self.names[argument.arg] = self.value(default, depth)

    def expression(self, value: ast.expr, depth: int) -> None:
        if isinstance(value, (ast.Call, ast.Dict, ast.List, ast.Tuple)):
            found = self.value(value, depth)
            if isinstance(found, dict) and found.get("!call", "").endswith(".add_argument"):
                self.argument(found)
                return
            if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
                owner = self.value(value.func.value, depth)
                if value.func.attr == "update" and isinstance(owner, dict):
                    given = {k: v for k, v in found.items() if not k.startswith("!")}
                    for one in found["!args"]:
                        given.update(one if isinstance(one, dict) else {})
                    owner.update(given)
                    return
            if isinstance(found, (dict, list)) and found:
                self.names.setdefault("!calls", []).append(found)

    def argument(self, found: dict[str, Any]) -> None:
        """What ``add_argument("--lr", default=0.1)`` says."""
        flags = [one for one in found["!args"] if isinstance(one, str) and one.startswith("--")]
        if flags and found.get("default") is not None:
            self.of_program[flags[0].lstrip("-").replace("-", "_")] = found["default"]

    def assign(self, target: ast.expr, value: Any, depth: int) -> None:
        if isinstance(target, ast.Name):
            self.names[target.id] = value
        elif isinstance(target, (ast.Attribute, ast.Subscript)):
            key = self.key(target, depth)
            owner = self.owner(target.value, depth)
            if isinstance(owner, dict) and key is not None:
                owner[key] = value
        elif isinstance(target, (ast.Tuple, ast.List)):
            values = value if isinstance(value, list) else []
            for i, one in enumerate(target.elts):
                self.assign(one, values[i] if i < len(values) else Expression("..."), depth)

    def key(self, target: ast.expr, depth: int) -> str | None:
        if isinstance(target, ast.Attribute):
            return target.attr
        found = self.value(target.slice, depth) if isinstance(target, ast.Subscript) else None
        return found if isinstance(found, str) and not isinstance(found, Expression) else None

    def owner(self, expression: ast.expr, depth: int) -> Any:
        """The mapping that is assigned into; made if a name has none."""
        if depth > _DEEPEST:
            return None
        if isinstance(expression, ast.Name):
            found = self.names.get(expression.id)
            if not isinstance(found, dict):
                found = self.names[expression.id] = {}
            return found
        if isinstance(expression, (ast.Attribute, ast.Subscript)):
            key, owner = self.key(expression, depth), self.owner(expression.value, depth + 1)
            if not isinstance(owner, dict) or key is None:
                return None
            found = owner.get(key)
            if not isinstance(found, dict):
                found = owner[key] = {}
            return found
        return None

    # ---- Expressions ---------------------------------------------------------------------------

    def value(self, node: ast.expr, depth: int) -> Any:
        if depth > _DEEPEST:
            raise SpecError("nested too deeply; less deeply")
        depth += 1
        if isinstance(node, ast.Constant):
            if node.value is None or isinstance(node.value, (bool, int, float, str)):
                return node.value
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            return self.items(node.elts, depth)
        elif isinstance(node, ast.Dict):
            return self.mapping(node, depth)
        elif isinstance(node, ast.Name):
            if node.id in self.names:
                return self.names[node.id]
            if node.id in self.around:
                return self.around[node.id]
            if node.id in _ARGUMENTS and self.of_program:
                return self.of_program
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            found = self.inside(node, depth)
            if found is not None:
                return found
        elif isinstance(node, ast.UnaryOp):
            value = self.value(node.operand, depth)
            if isinstance(value, (int, float)):
                if isinstance(node.op, ast.USub):
                    return -value
                if isinstance(node.op, ast.UAdd):
                    return +value
                if isinstance(node.op, ast.Not):
                    return not value
        elif isinstance(node, ast.BinOp):
            found = self.operation(node, depth)
            if found is not None:
                return found
        elif isinstance(node, ast.Call):
            return self.call(node, depth)
        return Expression(_written(node))

    def items(self, nodes: list[ast.expr], depth: int) -> list[Any]:
        found: list[Any] = []
        for one in nodes:
            if isinstance(one, ast.Starred):
                inside = self.value(one.value, depth)
                found += inside if isinstance(inside, list) else [Expression(_written(one))]
            else:
                found.append(self.value(one, depth))
        return found

    def mapping(self, node: ast.Dict, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, one in zip(node.keys, node.values):
            value = self.value(one, depth)
            if key is None:
                found.update(value if isinstance(value, dict) else {})
            else:
                found[str(self.value(key, depth))] = value
        return found

    def inside(self, node: ast.Attribute | ast.Subscript, depth: int) -> Any:
        owner = self.value(node.value, depth)
        if isinstance(node, ast.Attribute):
            return owner.get(node.attr) if isinstance(owner, dict) else None
        key = self.value(node.slice, depth)
        if isinstance(owner, dict):
            return owner.get(str(key))
        is_place = isinstance(owner, list) and isinstance(key, int) and not isinstance(key, bool)
        return owner[key] if is_place and -len(owner) <= key < len(owner) else None

    def operation(self, node: ast.BinOp, depth: int) -> Any:
        left, right = self.value(node.left, depth), self.value(node.right, depth)
        operation = _OPERATIONS.get(type(node.op))
        if isinstance(left, list) and isinstance(node.op, (ast.Add, ast.Mult)):
            if isinstance(right, list) and isinstance(node.op, ast.Add):
                return left + right
            if isinstance(right, int) and len(left) * right <= 10_000:
                return left * right if isinstance(node.op, ast.Mult) else None
            return None
        if operation is None or not (_is_small(left) and _is_small(right)):
            return None
        if isinstance(node.op, ast.Pow) and not abs(right) <= 400:
            return None
        try:
            found = operation(left, right)
        except (ArithmeticError, ValueError):
            return None
        return found if _is_small(found) else None

    def call(self, node: ast.Call, depth: int) -> Any:
        name = self.dotted(node.func)
        if name.endswith((".parse_args", ".parse_known_args")) and self.of_program:
            return self.of_program
        arguments = self.items(node.args, depth)
        named: dict[str, Any] = {}
        for keyword in node.keywords:
            value = self.value(keyword.value, depth)
            if keyword.arg is not None:
                named[keyword.arg] = value
            elif isinstance(value, dict):
                named.update(value)
        if name == "dict" and all(isinstance(one, dict) for one in arguments):
            found: dict[str, Any] = {}
            for one in arguments:
                found.update(one)
            return {**found, **named}
        if name in _FUNCTIONS and arguments and not named and all(map(_is_small, arguments)):
            try:
                return _FUNCTIONS[name](*arguments)
            except (ArithmeticError, ValueError, TypeError):
                return Expression(_written(node))
        if name in ("list", "tuple") and len(arguments) == 1 and isinstance(arguments[0], list):
            return arguments[0]
        return {"!call": name, "!args": arguments, **named}

    def dotted(self, node: ast.expr) -> str:
        """The name that is called, as it was imported."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ".".join(reversed(parts)) or "..."
        first = self.imported.get(node.id, node.id)
        return ".".join([first, *reversed(parts)])


def _is_small(value: Any) -> bool:
    """A finite number that fits into a double."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e300


def _written(node: ast.AST) -> str:
    try:
        return ast.unparse(node)[:120]
    except (RecursionError, ValueError):
        return "..."

"""Which parameters of a model a rule is for, and what it says of them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from torch import nn

from .._errors import ArgumentError
from .._values import number

Match = (
    str
    | re.Pattern[str]
    | type[nn.Module]
    | tuple[type[nn.Module], ...]
    | Callable[[str, Any], bool]
)


class Parameter(NamedTuple):
    """One parameter of a model, however many names it has there."""

    names: list[str]
    tensor: Any
    modules: list[nn.Module]
    """Those it lies in, at any depth."""
    owners: list[nn.Module]
    """Those that have it as an attribute."""


class ParamRule:
    """What holds for the parameters that match.

    Where several rules match, their factors are multiplied, and of other values that of the last
    rule counts.

    Args:
        match: A name such as ``"encoder.layer.0"``, which is also that of all parameters in this
            module, with ``*`` and ``?`` as in file names; a compiled regular expression, searched
            for in the names; a class of modules or several, for all parameters in such a module;
            or a function of the name and the parameter.
        name: What the group is called; by default what ``match`` is called.
        lr_factor: What the rate is multiplied by: a finite number of at least 0.
        weight_decay_factor: The same for the weight decay.
        optional: Whether it may match nothing.
        options: Values for the group in place of those for all: ``weight_decay=0.1``, ``lr=1e-4``,
            ``betas=(0.9, 0.95)`` ... Factors apply to them, too.
    """

    __slots__ = ("lr_factor", "match", "name", "optional", "options", "weight_decay_factor")

    def __init__(
        self,
        match: Match,
        *,
        name: str | None = None,
        lr_factor: float = 1.0,
        weight_decay_factor: float = 1.0,
        optional: bool = False,
        **options: Any,
    ) -> None:
        self.match = match
        self.name = name if name is not None else _called(match)
        if not isinstance(self.name, str) or not self.name:
            raise ArgumentError(f"name: {name!r} is not allowed; a text")
        self.lr_factor = factor("lr_factor", lr_factor)
        self.weight_decay_factor = factor("weight_decay_factor", weight_decay_factor)
        self.optional = optional
        for key in ("lr", "weight_decay"):
            if key in options:
                options[key] = factor(key, options[key])
        for key in ("params", "param_names"):
            if key in options:
                raise ArgumentError(f"{key}: not for a rule, which matches parameters")
        self.options = options

    def matches(self, parameter: Parameter) -> bool:
        """Whether it is for this parameter, by any of its names."""
        match = self.match
        if isinstance(match, (type, tuple)):
            return any(isinstance(module, match) for module in parameter.modules)
        if isinstance(match, str):
            return any(is_named(name, match) for name in parameter.names)
        if isinstance(match, re.Pattern):
            return any(match.search(name) for name in parameter.names)
        return any(match(name, parameter.tensor) for name in parameter.names)

    def __repr__(self) -> str:
        return f"ParamRule({self.name!r})"


def is_named(name: str, pattern: str) -> bool:
    """Whether a parameter, or a module around it, is called so."""
    return fnmatchcase(name, pattern) or fnmatchcase(name, pattern + ".*")


def factor(name: str, value: Any) -> float:
    found = number(name, value)
    if math.isfinite(found) and found >= 0:
        return found
    raise ArgumentError(f"{name}: {value!r} is not allowed; a finite number of at least 0")


def _called(match: Any) -> str:
    """What a rule is called by itself."""
    if isinstance(match, str):
        return match
    if isinstance(match, re.Pattern):
        return str(match.pattern)
    classes = match if isinstance(match, tuple) else (match,)
    if classes and all(isinstance(one, type) and issubclass(one, nn.Module) for one in classes):
        return "+".join(one.__name__ for one in classes)
    if callable(match) and not isinstance(match, type):
        return str(getattr(match, "__name__", type(match).__name__))
    raise ArgumentError(
        f"match: {match!r} is not allowed; a name, a regular expression, a class of modules or a "
        "function"
    )


def matches_nothing(i: int, rule: ParamRule, names: Iterable[str]) -> str:
    """The message about a rule, with the nearest name."""
    near = get_close_matches(rule.name, _with_modules(names), 1, 0)
    hint = f"; the nearest is {near[0]!r}" if isinstance(rule.match, str) and near else ""
    return f"rules[{i}].match: {rule.name!r} matches no parameter{hint}"


def _with_modules(names: Iterable[str]) -> list[str]:
    """The names of parameters and of the modules that they lie in."""
    found: dict[str, None] = {}
    for name in names:
        parts = name.split(".")
        found.update(dict.fromkeys(".".join(parts[:i]) for i in range(1, len(parts) + 1)))
    return list(found)


def parameters_of(model: nn.Module) -> list[Parameter]:
    """Each parameter once, in the order of the model."""
    modules = dict(model.named_modules(remove_duplicate=False))
    found: dict[int, Parameter] = {}
    for name, tensor in model.named_parameters(remove_duplicate=False):
        one = found.setdefault(id(tensor), Parameter([], tensor, [], []))
        one.names.append(name)
        parts = name.split(".")[:-1]
        one.modules.extend(modules[".".join(parts[:i])] for i in range(len(parts) + 1))
        one.owners.append(one.modules[-1])
    return list(found.values())


# ---- Weight decay --------------------------------------------------------------------------------

_NORMS = (
    nn.modules.batchnorm._NormBase,
    nn.GroupNorm,
    nn.LayerNorm,
    nn.RMSNorm,
)


def is_without_decay(parameter: Parameter) -> bool:
    """Whether it is a bias, or a weight of a norm or of one dimension, which weight decay harms."""
    if parameter.tensor.ndim <= 1:
        return True
    if any(name.rpartition(".")[2] == "bias" for name in parameter.names):
        return True
    return any(map(_is_norm, parameter.owners))


def _is_norm(module: nn.Module) -> bool:
    """Also those of other packages, whose classes say that they are."""
    return isinstance(module, _NORMS) or type(module).__name__.endswith("Norm")


# ---- muP -----------------------------------------------------------------------------------------


def mup_rules(
    width: float,
    readout: Match,
    *,
    depth: float = 1.0,
    alpha: float = 1.0,
    embeddings: Match = nn.Embedding,
    eps: float | None = None,
) -> list[ParamRule]:
    """Rules with which rates that were found with a small model serve a wider and deeper one.

    Matrices other than embeddings have their rate divided by ``width`` and their weight decay
    multiplied by it, so that the product stays; all but embeddings and readout have their rate
    multiplied by ``depth ** (alpha - 1)``. The rules say nothing of initial weights and of
    multipliers in the network, which the parametrization needs as well: initial variances of hidden
    matrices divided by ``width``, branches of residual blocks multiplied by ``depth ** -alpha``.

    Args:
        width: The width of the model in widths of the small one, above 0.
        readout: What matches the last layer, such as ``"lm_head"``. One that is tied to embeddings
            is treated as they are.
        depth: The same for the number of blocks.
        alpha: From 0.5 to 1; with 1 it is CompleteP.
        embeddings: What matches the embeddings.
        eps: Adam's epsilon for the small model; by default the optimizer's own is left for all.

    Source: G. Yang et al., "Tensor Programs V", arXiv:2203.03466, table 3, for Adam; N. Dey et al.,
    "Don't be lazy: CompleteP enables compute-efficient deep transformers", arXiv:2505.01618.
    """
    for name, value in (("width", width), ("depth", depth), ("alpha", alpha)):
        if not factor(name, value) > 0:
            raise ArgumentError(f"{name}: {value!r} is not allowed; a finite number above 0")
    blocks = depth ** (alpha - 1)
    first, last = ParamRule(embeddings, optional=True), ParamRule(readout)

    def kind(parameter: Parameter) -> str:
        if first.matches(parameter):
            return "embeddings"
        if parameter.tensor.ndim <= 1:
            return "vectors"
        return "readout" if last.matches(parameter) else "matrices"

    epsilon = {} if eps is None else {"eps": factor("eps", eps) / width * depth**-alpha}
    return [
        _OfKind("matrices", kind, blocks / width, width, epsilon),
        _OfKind("readout", kind, 1 / width, width, {}),
        _OfKind("vectors", kind, blocks, 1.0, {}),
    ]


class _OfKind(ParamRule):
    """A rule for one kind of parameters, which depends on more than a name."""

    __slots__ = ("_kind",)

    def __init__(
        self,
        name: str,
        kind: Callable[[Parameter], str],
        lr_factor: float,
        weight_decay_factor: float,
        options: dict[str, Any],
    ) -> None:
        super().__init__(
            name,
            lr_factor=lr_factor,
            weight_decay_factor=weight_decay_factor,
            optional=True,
            **options,
        )
        self._kind = kind

    def matches(self, parameter: Parameter) -> bool:
        return self._kind(parameter) == self.name

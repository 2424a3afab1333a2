"""The groups of an optimizer, made from a model by rules, with a report of what fell where."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from torch import nn
from torch.nn.parallel import DistributedDataParallel

from .._errors import ArgumentError
from ._layers import Layers, layers_of
from ._param_rules import (
    Parameter,
    ParamRule,
    factor,
    is_without_decay,
    matches_nothing,
    parameters_of,
)

NO_DECAY = "no_decay"


def param_groups(
    model: nn.Module,
    *,
    lr: float | None = None,
    weight_decay: float | None = None,
    no_decay: bool = True,
    layer_decay: float | None = None,
    layers: Layers | None = None,
    rules: Iterable[ParamRule] = (),
    unmatched: Literal["error", "warn"] = "error",
) -> ParamGroups:
    """The groups of an optimizer for the parameters of a model: ``AdamW(param_groups(model))``.

    Each parameter that takes gradients is in one group, once, whatever other names it has. A group
    has a ``"name"``, by which :func:`schedule_by_name` finds it.

    Args:
        model: Its parameters are those of the module inside of a ``DistributedDataParallel`` or of
            what ``torch.compile`` has made.
        lr: The rate before all factors; without one, the optimizer's, and then no rule may have a
            factor.
        weight_decay: The same for the weight decay.
        no_decay: Whether biases, parameters of one dimension and those of norms have no weight
            decay, whatever the rules say, nor those that the model's ``no_weight_decay()`` names,
            as models of timm do.
        layer_decay: A factor above 0. The last layer has the rate, each layer before it
            ``layer_decay`` times that of the one after.
        layers: The layers from input to output: names as in rules, or a function from the name of a
            parameter to the number of its layer, from 0. Without them each block of the model is
            one; a block is a member of a ``ModuleList`` or ``Sequential`` of modules of one class.
            What comes before the first block is a layer, and so is what comes after the last.
        rules: What else holds, later ones after earlier ones.
        unmatched: What a rule that matches no parameter is.

    Raises:
        ArgumentError: an argument is not allowed, or a rule matches nothing.
    """
    model = _unwrapped(model)
    rules = _checked(rules)
    if unmatched not in ("error", "warn"):
        raise ArgumentError(f"unmatched: {unmatched!r} is not allowed; 'error' or 'warn'")
    lr = None if lr is None else factor("lr", lr)
    weight_decay = None if weight_decay is None else factor("weight_decay", weight_decay)
    parameters = parameters_of(model)
    if not parameters:
        raise ArgumentError(f"model: {type(model).__name__} has no parameters")
    never_decayed = _named_by(model) if no_decay else frozenset()
    numbers: list[int | None] = [None] * len(parameters)
    factors = [1.0]
    if layer_decay is not None:
        if not factor("layer_decay", layer_decay) > 0:
            raise ArgumentError(
                f"layer_decay: {layer_decay!r} is not allowed; a finite number above 0"
            )
        numbers[:], count = layers_of(model, parameters, layers)
        factors = [layer_decay ** (count - 1 - i) for i in range(count)]
    elif layers is not None:
        raise ArgumentError("layers: without a layer_decay they mean nothing")

    members: dict[_Kind, list[Parameter]] = {}
    frozen: list[str] = []
    matched: set[int] = set()
    for parameter, layer in zip(parameters, numbers):
        mine = tuple(i for i, rule in enumerate(rules) if rule.matches(parameter))
        matched.update(mine)
        if not parameter.tensor.requires_grad:
            frozen.append(parameter.names[0])
            continue
        is_bare = no_decay and (
            is_without_decay(parameter) or not never_decayed.isdisjoint(parameter.names)
        )
        members.setdefault(_Kind(layer, mine, is_bare), []).append(parameter)
    _complain(rules, matched, parameters, unmatched)
    groups = ParamGroups(frozen, {one.names[0]: one.names[1:] for one in parameters})
    for kind, found in members.items():
        chosen = [rules[i] for i in kind.rules]
        scale = 1.0 if kind.layer is None else factors[kind.layer]
        for rule in chosen:
            scale *= rule.lr_factor
        options = _options(kind, chosen, lr, weight_decay, scale)
        groups.add(_name(kind, chosen), found, scale, options)
    return groups


class _Kind(NamedTuple):
    """What the parameters of one group have in common."""

    layer: int | None
    rules: tuple[int, ...]
    is_without_decay: bool


class ParamGroups(list[dict[str, Any]]):
    """The groups, for an optimizer to take. :meth:`report` says in text what the attributes have.

    Attributes:
        members: For each group the names of its parameters.
        lr_factors: For each group the product of the factors of its rate.
        frozen: Parameters that take no gradients, and are in no group.
        tied: The further names of parameters that have several.
    """

    def __init__(self, frozen: list[str], names: dict[str, list[str]]) -> None:
        self.members: dict[str, list[str]] = {}
        self.lr_factors: dict[str, float] = {}
        self.frozen = frozen
        self.tied = {name: others for name, others in names.items() if others}

    def add(
        self, name: str, found: list[Parameter], lr_factor: float, options: dict[str, Any]
    ) -> None:
        """One more group; its name gets a number if another group has it."""
        wish, count = name, 1
        while name in self.members:
            count += 1
            name = f"{wish}.{count}"
        self.members[name] = [one.names[0] for one in found]
        self.lr_factors[name] = lr_factor
        self.append({"params": [one.tensor for one in found], "name": name, **options})

    def report(self, names: bool = False) -> str:
        """A table of the groups; with `names`, those of all their parameters."""
        keys = list(dict.fromkeys(key for one in self for key in one if key != "params"))
        rows = [[*keys, "parameters", "numbers"]]
        for group in self:
            tensors = group["params"]
            sizes = str(len(tensors)), f"{sum(one.numel() for one in tensors):,}"
            rows.append([*(_short(group.get(key, "")) for key in keys), *sizes])
        widths = [max(map(len, column)) for column in zip(*rows)]
        lines = []
        for i, row in enumerate(rows):
            cells = [row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]
            lines.append("  ".join(cells).rstrip())
            if names and i:
                lines += [f"    {name}" for name in self.members[self[i - 1]["name"]]]
        if self.frozen:
            lines.append(f"frozen, in no group: {', '.join(self.frozen)}")
        lines += [f"one parameter: {' = '.join((one, *more))}" for one, more in self.tied.items()]
        return "\n".join(lines)

    def __reduce__(self) -> tuple[Any, ...]:
        return ParamGroups, (self.frozen, {}), self.__dict__, iter(self)


def _short(value: Any) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _unwrapped(model: Any) -> Any:
    while True:
        if isinstance(model, DistributedDataParallel):
            model = model.module
        elif hasattr(model, "_orig_mod"):  # made by torch.compile
            model = model._orig_mod
        elif isinstance(model, nn.Module):
            return model
        else:
            raise ArgumentError(f"model: {model!r:.80} is not allowed; a torch.nn.Module")


def _checked(rules: Any) -> list[ParamRule]:
    found = list(rules) if isinstance(rules, Iterable) else [rules]
    for i, rule in enumerate(found):
        if not isinstance(rule, ParamRule):
            raise ArgumentError(f"rules[{i}]: {rule!r:.80} is not allowed; a ParamRule")
    return found


def _named_by(model: nn.Module) -> frozenset[str]:
    named = getattr(model, "no_weight_decay", None)
    return frozenset(named()) if callable(named) else frozenset()


def _complain(
    rules: list[ParamRule], matched: set[int], parameters: list[Parameter], unmatched: str
) -> None:
    """About rules that match nothing."""
    idle = [(i, rule) for i, rule in enumerate(rules) if i not in matched and not rule.optional]
    if not idle:
        return
    names = [name for one in parameters for name in one.names]
    message = "; ".join(matches_nothing(i, rule, names) for i, rule in idle)
    if unmatched == "error":
        raise ArgumentError(message)
    warnings.warn(message, stacklevel=3)


def _options(
    kind: _Kind,
    rules: list[ParamRule],
    lr: float | None,
    weight_decay: float | None,
    scale: float,
) -> dict[str, Any]:
    """What a group has besides its name and parameters."""
    options: dict[str, Any] = {"lr": lr, "weight_decay": weight_decay}
    for rule in rules:
        options.update(rule.options)
    if kind.is_without_decay:
        options["weight_decay"] = 0.0
    decay_scale = 1.0
    for rule in rules:
        decay_scale *= rule.weight_decay_factor
    for key, by in (("lr", scale), ("weight_decay", decay_scale)):
        if options[key] is not None:
            options[key] *= by
        elif by != 1:
            raise ArgumentError(f"{key}: needed, because there are factors of it; a number")
        else:
            del options[key]
    return options


def _name(kind: _Kind, rules: list[ParamRule]) -> str:
    words = [] if kind.layer is None else [f"layer_{kind.layer}"]
    if rules:
        words.append("+".join(dict.fromkeys(rule.name for rule in rules)))
    return ".".join([*(words or ["default"]), *[NO_DECAY] * kind.is_without_decay])

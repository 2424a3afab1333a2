"""The layers of a model from its input to its output, for rates that fall from layer to layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from torch import nn

from .._errors import ArgumentError
from ._param_rules import Parameter, is_named

Layers = Sequence[str] | Callable[[str], int]


def layers_of(
    model: nn.Module, parameters: list[Parameter], layers: Layers | None
) -> tuple[list[int], int]:
    """The layer of each parameter, from 0 at the input, and how many layers there are."""
    if layers is None:
        found = _by_blocks(model, parameters)
    elif callable(layers):
        found = [_asked(layers, one.names[0]) for one in parameters]
    else:
        found = [_listed(layers, one) for one in parameters]
    count = len(layers) if isinstance(layers, Sequence) else max(found, default=0) + 1
    return found, count


def _asked(layers: Callable[[str], int], name: str) -> int:
    found = layers(name)
    if isinstance(found, int) and not isinstance(found, bool) and found >= 0:
        return found
    raise ArgumentError(f"layers({name!r}): {found!r} is not allowed; a whole number from 0 on")


def _listed(layers: Sequence[str], parameter: Parameter) -> int:
    for i, pattern in enumerate(layers):
        if any(is_named(name, pattern) for name in parameter.names):
            return i
    raise ArgumentError(
        f"layers: {parameter.names[0]!r} is outside the {len(layers)} that are given"
    )


def _by_blocks(model: nn.Module, parameters: list[Parameter]) -> list[int]:
    """Each block of the model is a layer, and so is what comes before the first and after the last
    of them. What lies between two blocks belongs to the one before."""
    blocks = _blocks(model)
    if len(blocks) < 2:
        raise ArgumentError(
            "layers: the model has no row of blocks; say which layers it has, from input to output"
        )
    homes = [_block_of(one.names[0], blocks) for one in parameters]
    inside = [i for i, home in enumerate(homes) if home is not None]
    first, last = inside[0], inside[-1]
    layers: list[int] = []
    present, known = 0, homes[first]
    for i, home in enumerate(homes):
        if i >= first and home is not None and home != known:
            present, known = present + 1, home
        layers.append(present + (first > 0) * (i >= first) + (i > last))
    return layers


def _block_of(name: str, blocks: list[str]) -> str | None:
    return next((block for block in blocks if name.startswith(block + ".")), None)


def _blocks(model: nn.Module) -> list[str]:
    """The names of blocks: the members of each list of modules of one class, unless the list lies
    in a block itself; otherwise the parts of a model that is a sequence of modules."""
    found: list[str] = []
    for path, module in model.named_modules():
        if _block_of(path + ".", found) is not None:
            continue
        if isinstance(module, (nn.ModuleList, nn.Sequential)) and _are_alike(module):
            found += [f"{path}.{name}".lstrip(".") for name, _ in module.named_children()]
    if not found and isinstance(model, nn.Sequential):
        found = [name for name, part in model.named_children() if _has_parameters(part)]
    return found


def _are_alike(modules: Any) -> bool:
    kinds = {type(one) for one in modules}
    return len(modules) > 1 and len(kinds) == 1 and all(map(_has_parameters, modules))


def _has_parameters(module: nn.Module) -> bool:
    return next(module.parameters(), None) is not None

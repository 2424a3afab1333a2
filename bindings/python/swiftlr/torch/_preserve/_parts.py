"""What belongs to a module, an optimizer, a scaler, a loader: the dicts in which it lies."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from torch import Tensor, nn
from torch.amp.grad_scaler import GradScaler
from torch.nn.parameter import is_lazy
from torch.optim import Optimizer
from torch.utils.data import BatchSampler, DataLoader, Sampler

from ._kept import PLAIN, Kept, KeptDict, Memo, is_generator, keep

_DATA = frozenset({"dataset", "data_source"})

# What a module has of its own, next to other modules and hooks.
_OF_MODULES = ("_parameters", "_buffers", "training")
_HOOKS_AND_MODULES = frozenset(vars(nn.Module())) - {*_OF_MODULES}


class KeptState(Kept):
    """Anything with state_dict() and load_state_dict(), such as a scheduler."""

    def __init__(self, thing: Any) -> None:
        super().__init__(thing)
        self.state = deepcopy(thing.state_dict())

    def put_back(self) -> Any:
        self.object.load_state_dict(deepcopy(self.state))
        return self.object


class KeptExtraState(Kept):
    """What a module itself adds to its state."""

    def __init__(self, module: nn.Module) -> None:
        super().__init__(module)
        self.state = deepcopy(module.get_extra_state())

    def put_back(self) -> Any:
        self.object.set_extra_state(deepcopy(self.state))
        return self.object


def parts_of(thing: Any, memo: Memo) -> Iterator[tuple[str, Kept]]:
    """What has to be put back of a thing, by name."""
    if isinstance(thing, nn.Module):
        yield from _of_module(thing, memo)
    elif isinstance(thing, Optimizer):
        yield from _of_optimizer(thing, memo)
    elif isinstance(thing, GradScaler):
        yield "scaler", KeptDict(vars(thing), memo)
    elif isinstance(thing, (DataLoader, Sampler, BatchSampler)):
        yield from _of_loader(thing, memo)
    elif is_generator(thing):
        yield "generator", keep(thing, memo)
    elif hasattr(thing, "state_dict") and hasattr(thing, "load_state_dict"):
        yield "state", KeptState(thing)
    else:
        yield from _of_loader(thing, memo)


def _of_module(module: nn.Module, memo: Memo) -> Iterator[tuple[str, Kept]]:
    for name, one in module.named_modules():
        for key, parameter in one._parameters.items():
            if parameter is not None and is_lazy(parameter):
                raise ValueError(
                    f"{name}.{key}".lstrip(".") + ": it has no shape yet, and would have none to "
                    "go back to; make one forward pass before"
                )
        yield name, _kept_of(one, memo)
        if type(one).get_extra_state is not nn.Module.get_extra_state:
            yield f"{name}.extra_state", KeptExtraState(one)


def _kept_of(module: nn.Module, memo: Memo) -> Kept:
    """Of a class of the user's also its numbers, tensors and generators. Classes of torch's, such
    as those around a module for many ranks or for the compiler, count what they themselves do."""
    source = type(module).__module__
    if source.startswith("torch.") and not source.startswith("torch.nn.modules."):
        return KeptDict(vars(module), memo, only=_OF_MODULES)
    return KeptDict(vars(module), memo, leave=_HOOKS_AND_MODULES)


def _of_optimizer(optimizer: Any, memo: Memo) -> Iterator[tuple[str, Kept]]:
    while isinstance(getattr(optimizer, "optimizer", None), Optimizer):
        yield "around", _plain(optimizer, memo)
        optimizer = optimizer.optimizer
    yield "groups", keep(optimizer.param_groups, memo)
    yield "state", keep(optimizer.state, memo)
    yield "optimizer", KeptDict(vars(optimizer), memo)


def _of_loader(loader: Any, memo: Memo) -> Iterator[tuple[str, Kept]]:
    """Its own attributes, those of its samplers, and the generators of its data set. Of a class
    that is not torch's only numbers and generators, as the rest may be all the data."""
    if not hasattr(loader, "__dict__") or id(vars(loader)) in memo:
        return
    if not isinstance(loader, (DataLoader, Sampler, BatchSampler)):
        yield "loader", _plain(loader, memo)
    else:
        yield "loader", KeptDict(vars(loader), memo, leave=_DATA)
    for name in ("sampler", "batch_sampler"):
        one = getattr(loader, name, None)
        if isinstance(one, (Sampler, BatchSampler)):
            yield from ((f"{name}.{part}", kept) for part, kept in _of_loader(one, memo))
    data = getattr(loader, "dataset", None)
    while data is not None and hasattr(data, "__dict__"):
        yield "data", _plain(data, memo)
        data = getattr(data, "dataset", None)


def _plain(thing: Any, memo: Memo) -> Kept:
    """Its numbers and generators: a data set may be all that fits into memory."""
    found = [
        key for key, value in vars(thing).items() if type(value) in PLAIN or is_generator(value)
    ]
    return KeptDict(vars(thing), memo, only=found)


def describe(thing: Any) -> str:
    """What a file says of a thing, so that it is put back into one of the same shape only."""
    if isinstance(thing, nn.Module):
        tensors = [*thing.named_parameters(), *thing.named_buffers()]
        return "module: " + ", ".join(f"{name} {_shape(tensor)}" for name, tensor in tensors)
    if isinstance(thing, Optimizer):
        groups = (
            " ".join(_shape(parameter) for parameter in group["params"])
            for group in thing.param_groups
        )
        return f"{type(thing).__name__}: " + "; ".join(groups)
    return type(thing).__name__


def _shape(tensor: Tensor) -> str:
    return f"{tuple(tensor.shape)} {tensor.dtype}".replace("torch.", "")

"""Values as they are now, to be put back later: the same objects, with the same bits in them.

Tensors, arrays, generators of random numbers, dicts and lists are copied. Anything else stays the
object that it is. What is kept can be released, and refilled from a file.
"""

from __future__ import annotations

import random
import sys
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Set
from typing import Any

import torch
from torch import Tensor

PLAIN = frozenset({type(None), bool, int, float, complex, str, bytes})


class Kept:
    """A value that stays as it is. Classes below have those that change."""

    def __init__(self, value: Any) -> None:
        self.object = value

    def put_back(self) -> Any:
        """Writes what was kept into the object, and returns it."""
        return self.object

    def parts(self) -> Iterator[Kept]:
        return iter(())


class KeptTensor(Kept):
    """Its bits, whether it has a gradient, and the gradient."""

    def __init__(self, tensor: Tensor, memo: Memo) -> None:
        super().__init__(tensor)
        memo[id(tensor)] = self
        self.home = tensor.detach()  # shares its memory, which a move to a GPU leaves
        self.bits: Tensor | None = self.home.clone()
        self.needs_gradient = tensor.requires_grad
        # Reading the gradient of a tensor that is no leaf warns.
        self.gradient = keep(tensor.grad, memo) if tensor.is_leaf else None

    @torch.no_grad()
    def put_back(self) -> Tensor:
        assert self.bits is not None
        tensor: Tensor = self.object
        try:
            self.home.copy_(self.bits)
        except RuntimeError:  # some cannot be written, such as expanded ones
            if not torch.equal(self.home, self.bits):
                raise
        if not _shares_memory(tensor, self.home):
            tensor.data = self.home
        if self.gradient is not None:
            if tensor.requires_grad != self.needs_gradient:
                tensor.requires_grad_(self.needs_gradient)
            tensor.grad = self.gradient.put_back()
        return tensor

    def parts(self) -> Iterator[Kept]:
        if self.gradient is not None:
            yield self.gradient


class KeptArray(Kept):
    """An array of NumPy's."""

    def __init__(self, array: Any) -> None:
        super().__init__(array)
        self.copy = array.copy()

    def put_back(self) -> Any:
        if self.object.flags.writeable:
            self.object[...] = self.copy
        return self.object


class KeptDict(Kept):
    """The keys that it has, in their order, and the values.

    With `only`, other keys are nobody's concern. Those to `leave` are neither kept nor removed.
    """

    def __init__(
        self,
        items: Any,
        memo: Memo,
        only: Iterable[Any] | None = None,
        leave: Set[Any] = frozenset(),
    ) -> None:
        super().__init__(items)
        self.is_whole = only is None
        self.left = leave
        if self.is_whole:
            memo[id(items)] = self
        names = list(items) if only is None else [key for key in only if key in items]
        self.values = {key: keep(items[key], memo) for key in names if key not in leave}

    def put_back(self) -> Any:
        items = self.object
        kind = OrderedDict if isinstance(items, OrderedDict) else dict  # past a class that refuses
        before = {key: kept.put_back() for key, kept in self.values.items()}
        if self.is_whole:
            for key in [key for key in items if key not in before and key not in self.left]:
                kind.__delitem__(items, key)
            if not self.left and list(items) != list(before):
                kind.clear(items)
        for key, value in before.items():
            if key not in items or items[key] is not value:
                kind.__setitem__(items, key, value)
        return items

    def parts(self) -> Iterator[Kept]:
        return iter(self.values.values())


class KeptList(Kept):
    """The elements of a list."""

    def __init__(self, elements: list[Any], memo: Memo) -> None:
        super().__init__(elements)
        memo[id(elements)] = self
        self.elements: list[Kept] | None = None
        self.plain: list[Any] = []
        if all(type(element) in PLAIN for element in elements):  # a million indices are no objects
            self.plain = elements[:]
        else:
            self.elements = [keep(element, memo) for element in elements]

    def put_back(self) -> list[Any]:
        if self.elements is None:
            self.object[:] = self.plain
        else:
            self.object[:] = [kept.put_back() for kept in self.elements]
        return self.object  # type: ignore[no-any-return]

    def parts(self) -> Iterator[Kept]:
        return iter(self.elements or ())


class KeptTuple(Kept):
    """A tuple stays; its elements may be objects that change."""

    def __init__(self, elements: tuple[Any, ...], memo: Memo) -> None:
        super().__init__(elements)
        self.elements = [keep(element, memo) for element in elements]

    def put_back(self) -> Any:
        for kept in self.elements:
            kept.put_back()
        return self.object

    def parts(self) -> Iterator[Kept]:
        return iter(self.elements)


class KeptGenerator(Kept):
    """The state of a generator of random numbers: torch's, NumPy's or Python's."""

    def __init__(self, generator: Any) -> None:
        super().__init__(generator)
        self.state = read_generator(generator)

    def put_back(self) -> Any:
        write_generator(self.object, self.state)
        return self.object


Memo = dict[int, Kept]


def keep(value: Any, memo: Memo) -> Kept:
    """What `value` is now. An object that is met twice is kept once."""
    if type(value) in PLAIN:
        return Kept(value)
    if id(value) in memo:
        return memo[id(value)]
    if isinstance(value, Tensor):
        return KeptTensor(value, memo)
    if isinstance(value, (OrderedDict, defaultdict)) or type(value) is dict:
        return KeptDict(value, memo)
    if type(value) is list:
        return KeptList(value, memo)
    if type(value) is tuple:
        return KeptTuple(value, memo)
    if is_generator(value):
        return KeptGenerator(value)
    if _is_array(value):
        return KeptArray(value)
    return Kept(value)


def is_generator(value: Any) -> bool:
    numpy = sys.modules.get("numpy")
    kinds: tuple[Any, ...] = (torch.Generator, random.Random)
    if numpy is not None:
        kinds += (numpy.random.Generator, numpy.random.RandomState)
    return isinstance(value, kinds)


def read_generator(generator: Any) -> Any:
    if isinstance(generator, torch.Generator):
        return generator.get_state()
    if isinstance(generator, random.Random):
        return generator.getstate()
    if hasattr(generator, "bit_generator"):
        return generator.bit_generator.state
    return generator.get_state()


def write_generator(generator: Any, state: Any) -> None:
    if isinstance(generator, random.Random):
        generator.setstate(state)
    elif hasattr(generator, "bit_generator"):
        generator.bit_generator.state = state
    else:
        generator.set_state(state)


def _is_array(value: Any) -> bool:
    numpy = sys.modules.get("numpy")
    return numpy is not None and type(value) is numpy.ndarray


def _shares_memory(tensor: Tensor, other: Tensor) -> bool:
    """Whether a tensor still lies where it lay. Sparse ones and wrappers do not tell; they do not
    move either, as they are no parameters that a module moves."""
    if (tensor.device, tensor.dtype, tensor.shape) != (other.device, other.dtype, other.shape):
        return False
    try:
        return tensor.stride() == other.stride() and tensor.data_ptr() == other.data_ptr()
    except RuntimeError:
        return True

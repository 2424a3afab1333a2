"""What is kept, as plain data for a file, and back.

The file has numbers, texts, tensors, lists and tuples only, so that reading it runs no code. What
is neither stays what it is in the program that reads it.
"""

from __future__ import annotations

import sys
from typing import Any

import torch
from torch import Tensor

from ._kept import (
    Kept,
    KeptArray,
    KeptDict,
    KeptGenerator,
    KeptList,
    KeptTensor,
    KeptTuple,
    keep,
)
from ._parts import KeptExtraState, KeptState

_OBJECT = ("object",)
_STORED = (type(None), bool, int, float, str)


class Encoder:
    """Numbers what it has written, to refer to it when it comes again."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}  # by the id of an object

    def encode(self, kept: Kept) -> tuple[Any, ...]:
        if id(kept.object) in self._numbers:
            return "again", self._numbers[id(kept.object)]
        if isinstance(kept, KeptTensor):
            number = self._number(kept)
            gradient = _OBJECT if kept.gradient is None else self.encode(kept.gradient)
            return "tensor", number, kept.bits, kept.needs_gradient, gradient
        if isinstance(kept, KeptDict):
            number = self._number(kept)
            items = [(self._key(key), self.encode(one)) for key, one in kept.values.items()]
            return "dict", number, [item for item in items if item[0] != _OBJECT]
        if isinstance(kept, KeptList):
            number = self._number(kept)
            elements = map(Kept, kept.plain) if kept.elements is None else kept.elements
            return "list", number, [self.encode(one) for one in elements]
        if isinstance(kept, KeptTuple):
            return "tuple", [self.encode(one) for one in kept.elements]
        if isinstance(kept, KeptArray):
            return self._array(kept)
        if isinstance(kept, (KeptGenerator, KeptState, KeptExtraState)):
            return "state", Encoder().encode(keep(kept.state, {}))
        return _value(kept.object)

    def _number(self, kept: Kept) -> int:
        return self._numbers.setdefault(id(kept.object), len(self._numbers))

    def _key(self, key: Any) -> tuple[Any, ...]:
        if id(key) in self._numbers and isinstance(key, Tensor):
            return "again", self._numbers[id(key)]
        return _value(key)

    def _array(self, kept: KeptArray) -> tuple[Any, ...]:
        try:
            return "array", torch.from_numpy(kept.copy)
        except TypeError:  # of texts or objects
            return _OBJECT


def _value(value: Any) -> tuple[Any, ...]:
    if type(value) in _STORED:
        return "value", value
    if isinstance(value, float):  # NumPy's
        return "value", float(value)
    return _OBJECT


class Decoder:
    """Gives what was kept of a program's objects the values that another process stored."""

    def __init__(self) -> None:
        self._known: dict[int, Kept] = {}

    def decode(self, code: Any, live: Kept) -> Kept:
        """`live` with the stored values, or something new where it is of another kind."""
        kind = code[0]
        if kind == "again":
            return self._known[code[1]]
        if kind == "value":
            return Kept(code[1])
        if kind == "tensor":
            return self._tensor(code, live)
        if kind == "dict":
            return self._dict(code, live)
        if kind == "list":
            return self._list(code, live)
        if kind == "tuple":
            found = live.elements if isinstance(live, KeptTuple) else []
            elements = [self.decode(one, at(found, i)) for i, one in enumerate(code[1])]
            return keep(tuple(one.put_back() for one in elements), {})
        if kind == "array" and isinstance(live, KeptArray) and _fits(live.copy, code[1]):
            live.copy = code[1].numpy()
        elif kind == "array":
            return Kept(code[1].numpy())
        if kind == "state" and isinstance(live, (KeptGenerator, KeptState, KeptExtraState)):
            live.state = Decoder().decode(code[1], Kept(None)).put_back()
        return live

    def _tensor(self, code: Any, live: Kept) -> Kept:
        _, number, bits, needs_gradient, gradient = code
        if not (
            isinstance(live, KeptTensor)
            and live.home.shape == bits.shape
            and live.home.dtype == bits.dtype
        ):
            live = KeptTensor(bits.clone(), {})
        self._known[number] = live
        live.bits, live.needs_gradient = bits, needs_gradient
        if live.gradient is not None:
            live.gradient = self.decode(gradient, live.gradient)
        return live

    def _dict(self, code: Any, live: Kept) -> Kept:
        found = live if isinstance(live, KeptDict) else KeptDict({}, {})
        self._known[code[1]] = found
        values: dict[Any, Kept] = {}
        for key, one in code[2]:
            name = self.decode(key, Kept(None)).object
            if one != _OBJECT or name in found.values:
                values[name] = self.decode(one, found.values.get(name, Kept(None)))
        for name, one in found.values.items():
            if type(name) not in _STORED and not isinstance(name, Tensor):
                values.setdefault(name, one)
        found.values = values
        return found

    def _list(self, code: Any, live: Kept) -> Kept:
        found = live if isinstance(live, KeptList) else KeptList([], {})
        self._known[code[1]] = found
        before = list(map(Kept, found.plain)) if found.elements is None else found.elements
        found.elements = [self.decode(one, at(before, i)) for i, one in enumerate(code[2])]
        return found


def at(elements: list[Kept], index: int) -> Kept:
    return elements[index] if index < len(elements) else Kept(None)


def _fits(array: Any, stored: Tensor) -> bool:
    numpy = sys.modules["numpy"]
    return bool(array.shape == tuple(stored.shape) and numpy.asarray(stored).dtype == array.dtype)

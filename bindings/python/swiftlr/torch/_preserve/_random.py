"""The generators of random numbers that belong to no object: torch's on every device, NumPy's,
Python's."""

from __future__ import annotations

import random
import sys
from typing import Any

import torch

_MANY = ("cuda", "xpu")  # with a generator for each device
_ONE = ("mps",)


class RandomState:
    """Their states now. A device that is first used later starts anew when they are put back."""

    def __init__(self) -> None:
        self.states: dict[str, Any] = {"torch": torch.get_rng_state(), "python": random.getstate()}
        for kind in _MANY:
            if _is_in_use(kind):
                self.states[kind] = getattr(torch, kind).get_rng_state_all()
        for kind in _ONE:
            if _is_in_use(kind):
                self.states[kind] = getattr(torch, kind).get_rng_state()
        if "numpy" in sys.modules:
            self.states["numpy"] = sys.modules["numpy"].random.get_state(legacy=False)

    def put_back(self) -> None:
        torch.set_rng_state(self.states["torch"])
        random.setstate(self.states["python"])
        for kind in _MANY:
            if kind in self.states:
                getattr(torch, kind).set_rng_state_all(self.states[kind])
            elif _is_in_use(kind):
                for generator in getattr(torch, kind).default_generators:
                    generator.manual_seed(generator.initial_seed())
        for kind in _ONE:
            if kind in self.states:
                getattr(torch, kind).set_rng_state(self.states[kind])
        if "numpy" in self.states:
            import numpy

            numpy.random.set_state(self.states["numpy"])


def _is_in_use(kind: str) -> bool:
    """Whether the devices of a kind are there and set up, which asking them would do."""
    module = getattr(torch, kind, None)
    if kind == "mps":
        return module is not None and torch.backends.mps.is_available()
    return module is not None and module.is_initialized()

"""What is known of the run: what the caller says, and what the configuration says."""

from __future__ import annotations

import math
from typing import Any, NoReturn

from .._errors import ArgumentError, SpecError

OPTIONS = {
    "steps": "the optimizer steps of the whole run",
    "steps_per_epoch": "the optimizer steps of an epoch",
    "epochs": "the epochs of the run",
    "lr": "the learning rate of the optimizer",
    "batch_size": "the samples of an optimizer step",
    "tokens_per_step": "the tokens of an optimizer step",
    "warmup_steps": "the steps of the warm-up",
    "processes": "the number of processes",
}
"""The arguments of convert() that say something about the run. The command has the same options."""

_WHOLE = {"steps", "warmup_steps", "processes"}


class Run:
    """The values of OPTIONS, None where nothing says, and the notes of the conversion."""

    steps: int | None
    steps_per_epoch: float | None
    epochs: float | None
    lr: float | None
    batch_size: float | None
    tokens_per_step: float | None
    warmup_steps: int | None
    processes: int | None

    def __init__(self, **given: Any) -> None:
        self.notes: list[str] = []
        self._given = {
            name: _allowed(name, value) for name, value in given.items() if value is not None
        }
        for name in OPTIONS:
            setattr(self, name, self._given.get(name))

    def note(self, text: str) -> None:
        """An assumption, or what is left out; each is kept once."""
        if text not in self.notes:
            self.notes.append(text)

    def take(self, name: str, value: float | None, place: str) -> Any:
        """What the configuration says at `place`. What the caller says comes before it. Returns the
        value that holds."""
        if value is not None and name in self._given:
            if self._given[name] != value:
                self.note(f"{place} is {value!r}; {option(name)} {self._given[name]!r} is used")
        elif value is not None:
            setattr(self, name, int(value) if name in _WHOLE else value)
        return getattr(self, name)

    def is_given(self, name: str) -> bool:
        """Whether the caller says it."""
        return name in self._given

    def need(self, name: str, why: str = "") -> Any:
        """The value, or an error that names the option to give."""
        value = getattr(self, name)
        if value is None:
            self.miss(name, why)
        return value

    def miss(self, name: str, why: str = "") -> NoReturn:
        reason = f" ({why})" if why else ""
        raise SpecError(f"{OPTIONS[name]} must be known{reason}; {option(name)} N")

    def base(self, default: float | None = None, where: str = "the framework's default") -> float:
        """The rate of the optimizer. Without any it is 1, with a note."""
        if self.lr is not None:
            return self.lr
        if default is not None:
            self.note(f"no learning rate is given; {default!r}, {where}")
            return default
        self.note("no learning rate is given; the values are factors of it (--lr RATE)")
        return 1.0

    def total_steps(self, why: str = "") -> int:
        """The steps of the run: as given, or those of its epochs, a part of a step counting as
        one."""
        if self.steps is None and self.epochs is not None and self.steps_per_epoch is not None:
            length = self.epochs * self.steps_per_epoch
            if not length <= 2**53:
                raise SpecError(f"the run has {length!r} steps; at most {2**53}")
            self.steps = math.ceil(length)
        if self.steps is None and self.epochs is not None:
            self.miss("steps_per_epoch", f"the run has {self.epochs:g} epochs")
        steps: int = self.need("steps", why)
        return steps

    def known_steps(self) -> int | None:
        """The same, or None."""
        if self.steps is None and (self.epochs is None or self.steps_per_epoch is None):
            return None
        return self.total_steps()


def option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _allowed(name: str, value: Any) -> Any:
    if name not in OPTIONS:
        raise TypeError(f"convert() has no argument {name!r}; one of {', '.join(OPTIONS)}")
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if name in _WHOLE:
        least = 0 if name == "warmup_steps" else 1
        if not is_number or not least <= value <= 2**53 or value != int(value):
            raise ArgumentError(
                f"{name}: {value!r} is not allowed; a whole number, {least} or more"
            )
        return int(value)
    if not is_number or not 0 <= value < math.inf or (value == 0 and name != "lr"):
        raise ArgumentError(f"{name}: {value!r} is not allowed; a number above 0")
    return int(value) if name != "lr" and value == int(value) else value

"""A fitted law, and what it predicts."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .._backend import api
from .._errors import ArgumentError
from .._values import json_text
from ._rates import rates_of

Array = NDArray[np.float64]

KINDS = {
    "momentum": ("L0", "A", "alpha", "C", "lambda"),
    "multi_power": ("L0", "A", "alpha", "B", "C", "beta", "gamma"),
    "functional_scaling": ("L0", "c1", "s", "c2", "c3", "c4", "g"),
    "convex_bound": ("D", "G"),
}
_FORMAT, _VERSION = "swiftlr.law", 1
FARTHEST = 5
"""How many times the fitted steps a law is asked about without being forced."""
_MOST_WORK = 2e8
"""The pairs of a point and a change of the rate up to which a law is evaluated exactly."""


@dataclass
class Forecast:
    """What a law predicts of a run: losses after some of its steps, and a band for measured
    ones."""

    steps: list[int]
    losses: list[float]
    low: list[float]
    high: list[float]
    basis: str
    """By which law, and what it was fitted on."""
    notes: list[str]

    @property
    def final(self) -> float:
        return self.losses[-1]

    def __str__(self) -> str:
        lines = [
            f"loss {self.final:.4f} at step {self.steps[-1]} "
            f"({self.low[-1]:.4f} to {self.high[-1]:.4f}), {self.basis}"
        ]
        return "\n".join([*lines, *(f"note: {note}" for note in self.notes)])


@dataclass
class Law:
    """A law with its parameters, and where they come from. :func:`fit` makes one."""

    kind: str
    parameters: dict[str, float]
    peak: float | None = None
    """The highest rate of the curves."""
    steps: tuple[int, int] | None = None
    """The first and the last step that was fitted."""
    residual: float | None = None
    """The median of the relative distances from the curves."""
    band: float | None = None
    """The relative half-width of the band for measured losses, up to the fitted steps."""
    batch_size: float | None = None
    points: int = 0
    curves: list[dict[str, Any]] = field(default_factory=list)
    """What it was fitted on."""
    units: dict[str, str] = field(
        default_factory=lambda: {"rate": "as logged", "step": "update", "loss": "as logged"}
    )
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ArgumentError(f"kind: {self.kind!r} is not allowed; one of {', '.join(KINDS)}")

    # ---- As JSON

    def to_dict(self) -> dict[str, Any]:
        return {"format": _FORMAT, "version": _VERSION, **asdict(self)}

    def save(self, path: str | os.PathLike[str]) -> None:
        with open(path, "w", encoding="utf-8") as file:
            json.dump(self.to_dict(), file, indent=2, allow_nan=False)
            file.write("\n")

    @classmethod
    def load(cls, source: Any) -> Law:
        """From a file, JSON text or an object."""
        value = source
        if isinstance(source, os.PathLike) or (
            isinstance(source, str) and not source.lstrip().startswith("{")
        ):
            with open(source, encoding="utf-8") as file:
                value = file.read()
        if isinstance(value, (str, bytes)):
            try:
                value = json.loads(value)
            except ValueError as error:
                raise ArgumentError(f"law: {error}") from None
        if not isinstance(value, dict) or "kind" not in value:
            raise ArgumentError("law: no kind in it; an object as swiftlr predict --save writes it")
        if value.get("format", _FORMAT) != _FORMAT or value.get("version", 1) != _VERSION:
            raise ArgumentError(
                f"law: format {value.get('format')!r}, version {value.get('version')!r} is not "
                f"allowed; {_FORMAT!r}, {_VERSION}"
            )
        known = {key: value[key] for key in cls.__dataclass_fields__ if key in value}
        known.setdefault("parameters", {})
        _check_fields(known)
        if known.get("steps") is not None:
            known["steps"] = tuple(known["steps"])
        law = cls(**known)
        law._losses(np.zeros(0), None)  # refuses what the engine would
        return law

    # ---- Predicting

    def predict(
        self,
        schedule: Any,
        steps: int | None = None,
        *,
        at: Any = None,
        base: float = 1.0,
        batch_size: float | None = None,
        force: bool = False,
    ) -> Forecast:
        """The losses of a run with this schedule, which is whatever :func:`rates_of` takes.

        ``at`` has the steps whose loss is wanted, in any order; without it there are up to 500 over
        the run, with the last one. What the law cannot know is refused: more than five times the
        fitted steps, another peak, another batch size. With ``force`` that becomes a note.
        """
        wanted = None if at is None else _places(at)
        count = steps
        if count is None and wanted is not None and not _is_whole_run(schedule):
            count = int(wanted.max()) + 1
        rates = rates_of(schedule, count, base=base)
        if wanted is not None and wanted.max() == len(rates):
            rates = np.append(rates, rates[-1])
        if wanted is None:
            wanted = np.unique(np.linspace(0, len(rates) - 1, min(len(rates), 500)).round())
        elif wanted.max() >= len(rates):
            raise ArgumentError(
                f"at: step {wanted.max():.0f} is beyond the {len(rates)} rates of the run"
            )
        notes = self._doubts(rates[: int(wanted.max()) + 1], batch_size, force)
        order = np.argsort(wanted, kind="stable")
        losses = np.empty(len(wanted))
        losses[order] = self._losses(rates, wanted[order])
        width = self.width(wanted)
        # At a rate of 0 from the start there is no loss to tell.
        finite = np.isfinite(losses)
        if not finite.all():
            notes.append("no loss is known before the first rate above 0")
            losses[~finite] = np.nan
        return Forecast(
            [int(step) for step in wanted],
            losses.tolist(),
            (losses * np.exp(-width)).tolist(),
            (losses * np.exp(width)).tolist(),
            self.basis,
            notes,
        )

    def final(self, rates: Array) -> float:
        """The loss at the end of a run with these rates, without any questions."""
        return float(self._losses(rates, np.array([len(rates) - 1.0]))[0])

    def width(self, steps: Array) -> Array:
        """The relative half-width of the band at some steps. It grows beyond the fitted ones."""
        last = max(self.steps[1], 1) if self.steps else 1
        band = self.band if self.band is not None else 0.0
        return np.asarray(band * np.sqrt(np.maximum(np.asarray(steps, float) / last, 1)))

    @property
    def basis(self) -> str:
        if not self.curves or self.steps is None or self.residual is None:
            return f"by the law {self.kind}, fitted on nothing"
        names = ", ".join(os.path.basename(str(curve["name"])) for curve in self.curves[:3])
        more = f" and {len(self.curves) - 3} more" if len(self.curves) > 3 else ""
        return (
            f"by the law {self.kind}, fitted on {names}{more} (steps {self.steps[0]} to "
            f"{self.steps[1]}, peak {self.peak:.4g}, residual {100 * self.residual:.2g} %)"
        )

    def _losses(self, rates: Array, steps: Array | None, block: int = 1) -> Array:
        text = json_text("law", {"kind": self.kind, "parameters": self.parameters})
        if block == 1 and self.kind != "momentum" and len(rates) > 1:
            points = len(rates) if steps is None else len(steps)
            work = points * (np.count_nonzero(np.diff(rates)) + 1)
            block = max(1, int(work / _MOST_WORK + 0.999))
        places = None if steps is None else np.ascontiguousarray(steps, np.int64).tobytes()
        found = np.frombuffer(
            api.law_losses(text, np.ascontiguousarray(rates, float).tobytes(), places, block)
        )
        return np.array(found)

    def _doubts(self, rates: Array, batch_size: float | None, force: bool) -> list[str]:
        doubts, notes = [], list(self.notes)
        if self.steps is not None:
            last, end = self.steps[1], len(rates) - 1
            if end > FARTHEST * last:
                doubts.append(f"step {end} is more than {FARTHEST} times the fitted {last} steps")
            elif end > 1.05 * last:
                notes.append(f"step {end} is beyond the fitted {last} steps")
        peak = float(rates.max())
        is_rising = bool(rates[-1] == peak)  # and may come to the peak after the steps asked for
        too_low = self.peak is not None and peak < 0.99 * self.peak and not is_rising
        if self.peak is not None and (peak > 1.01 * self.peak or too_low):
            doubts.append(f"the peak is {peak:.4g}, and the law was fitted with {self.peak:.4g}")
        if self.batch_size is not None and batch_size is not None and batch_size != self.batch_size:
            doubts.append(
                f"the batch size is {batch_size:g}, and the law was fitted with {self.batch_size:g}"
            )
        if doubts and not force:
            raise ArgumentError(
                f"{doubts[0]}: the law cannot know; force the answer, or fit on a run like that"
            )
        return notes + [f"forced: {doubt}" for doubt in doubts]


def _check_fields(known: dict[str, Any]) -> None:
    """What stands beside the parameters in a file; these the engine checks."""
    for name in ("peak", "residual", "band", "batch_size"):
        number = known.get(name)
        if number is not None and not _is_number(number, 0):
            raise ArgumentError(f"law: {name}: {number!r} is not allowed; a number or null")
    steps = known.get("steps")
    is_pair = isinstance(steps, (list, tuple)) and len(steps) == 2
    if steps is not None and not (is_pair and all(_is_number(step, 0) for step in steps)):
        raise ArgumentError(
            f"law: steps: {steps!r} is not allowed; the first and the last, or null"
        )
    for name, kind in (("curves", list), ("notes", list), ("units", dict)):
        if name in known and not isinstance(known[name], kind):
            raise ArgumentError(f"law: {name}: {known[name]!r} is not allowed; a {kind.__name__}")
    if any(not isinstance(one, dict) or "name" not in one for one in known.get("curves", [])):
        raise ArgumentError("law: curves: each needs a name")


def _is_number(value: Any, least: float) -> bool:
    return (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and bool(np.isfinite(value))
        and value >= least
    )


def _is_whole_run(source: Any) -> bool:
    """Whether it says itself how many steps it has."""
    return isinstance(source, (list, tuple, np.ndarray))


def _places(at: Any) -> Array:
    places = np.atleast_1d(np.asarray(at, float))
    if places.ndim != 1 or len(places) == 0:
        raise ArgumentError("at: a list of steps is needed")
    wrong = ~(np.isfinite(places) & (places >= 0) & (places == np.round(places)))
    if wrong.any():
        raise ArgumentError(f"at: {places[wrong][0]} is not allowed; whole numbers from 0 on")
    return places

"""What comes of a sweep: its curve, suggestions, pictures."""

from __future__ import annotations

import os
from collections import namedtuple
from collections.abc import Iterable
from typing import Any

from ..._finder import Finder
from .._ranks import Ranks
from . import _drawing
from ._suggestion import RateSuggestion, has_momentum
from ._suspend import attached
from ._sweep import read_rates, write_rates


class Results:
    """Of the last sweep of an optimizer's rates."""

    def __init__(self, optimizer: Any, verbose: bool) -> None:
        self.optimizer = optimizer
        self.verbose = verbose
        self.end: str | None = None
        """Why the last sweep ended: "end", "diverged", "not_finite", "no_data" or "skipped"."""
        self.group_rates: list[list[float]] = []
        """The rates of each group, one for each point of the last sweep."""
        self._finder: Finder | None = None
        self._before: list[float] = []
        self._group = 0

    @property
    def history(self) -> dict[str, list[float]]:
        """The rates of the last sweep, "lr", and its averaged losses, "loss"."""
        return {"lr": [], "loss": []} if self._finder is None else self._finder.history

    @property
    def best_loss(self) -> float | None:
        """The lowest of the averaged losses."""
        return min(self.history["loss"], default=None)

    @property
    def raw(self) -> dict[str, list[float]]:
        """The rates and the losses as they were."""
        return {"lr": [], "loss": []} if self._finder is None else self._finder.raw

    def suggestion(self, rule: str | dict[str, Any] = "default") -> RateSuggestion:
        """What a rule makes of the last sweep: a rate, or a reason why there is none."""
        if self._finder is None:
            raise RuntimeError("there has been no sweep; call range_test() or find() first")
        shares = self._shares()
        return RateSuggestion.of(self._finder.suggest(rule), shares, has_momentum(self.optimizer))

    def _shares(self) -> list[float]:
        base = self._before[self._group]
        return [rate / base if base else 1.0 for rate in self._before]

    def apply(self, lr: float | None = None, rule: str | dict[str, Any] = "default") -> list[float]:
        """Writes ``lr``, or what a rule suggests, into the optimizer, and returns the rates of its
        groups, which keep their ratios. Schedulers are to be built after that."""
        if lr is None:
            found = self.suggestion(rule)
            if found.lr is None:
                raise ValueError(f"no rate is applied, as none is suggested: {found.reason}")
            lr = found.lr
        if self._finder is None:
            self._before = read_rates(self.optimizer)
        rates = [share * lr for share in self._shares()]
        write_rates(self.optimizer, rates)
        for group, rate in zip(self.optimizer.param_groups, rates):
            if "initial_lr" in group:  # of a scheduler before: the next would begin there
                group["initial_lr"] = rate
        self._say("learning rate: " + ", ".join(f"{rate:.3g}" for rate in rates))
        schedulers = attached(self.optimizer)
        if schedulers:
            names = ", ".join(sorted({type(one).__name__ for one in schedulers}))
            self._say(f"{names}: built before, it goes on with its own rates; build it anew")
        return rates

    def plot(
        self,
        skip_start: int = 0,
        skip_end: int = 0,
        log_lr: bool = True,
        show_lr: float | None = None,
        ax: Any = None,
        suggest_lr: bool = True,
        *,
        rules: Iterable[str] = ("default",),
        file: str | os.PathLike[str] | None = None,
    ) -> Any:
        """Draws the losses over the rates with matplotlib, and returns ``ax``, with ``suggest_lr``
        also the rate of the first of the ``rules``, None if it suggests none.

        ``ax`` is where to draw; two of them, and the second has the rates of the groups. Without
        one there is a new figure, ``ax.figure``, which needs no display. ``file`` is where to save
        it, as SVG or PNG by its name.
        """
        suggestions = [self.suggestion(rule) for rule in rules] if suggest_lr else []
        curve = _drawing.Curve(
            self.raw, self.history, suggestions, self.group_rates, show_lr, skip_start, skip_end
        )
        from ._plot import plot

        axes = plot(curve, ax, log_lr, file)
        return (axes, suggestions[0].lr) if suggest_lr else axes

    def show(self, *rules: str) -> None:
        """Prints the curve as text, with what rules suggest, for a terminal."""
        suggestions = [self.suggestion(rule) for rule in rules or ("default",)]
        print(_drawing.text(_drawing.Curve(self.raw, self.history, suggestions, self.group_rates)))

    def report(self, file: str | os.PathLike[str] | None = None) -> str:
        """A page of text: the picture, what each rule suggests, and the numbers of each step.
        ``file`` is where to write it."""
        from ._report import RULES, report

        found = [self.suggestion(rule) for rule in RULES]
        curve = _drawing.Curve(self.raw, self.history, found[:1], self.group_rates)
        text = report(curve, found)
        if file is not None:
            with open(file, "w", encoding="utf-8") as page:
                page.write(text)
        return text

    def _suggested(self, suggest_funcs: Any, num_it: int, show_plot: bool) -> Any:
        """The named tuple of lr_find()."""
        rules = [suggest_funcs] if isinstance(suggest_funcs, str) else suggest_funcs
        rules = [rules] if callable(rules) else list(rules)
        found = {_short(rule): self._rate_by(rule, num_it) for rule in rules}
        if show_plot and self._is_first_rank():
            self.show(*(_full(rule) for rule in rules if isinstance(rule, str)))
        return namedtuple("SuggestedLRs", found)(**found)

    def _rate_by(self, rule: Any, num_it: int) -> float | None:
        if callable(rule):
            history = self.history
            rate: float = float(rule(history["lr"], history["loss"], num_it))
            return rate
        return self.suggestion(_full(rule)).lr

    def _is_first_rank(self) -> bool:
        return Ranks().rank == 0

    def _say(self, message: str) -> None:
        if self.verbose and self._is_first_rank():
            print(f"swiftlr: {message}")


def _full(rule: str) -> str:
    return f"fastai.{rule}" if rule in ("valley", "slide", "minimum", "steep") else rule


def _short(rule: Any) -> str:
    name: str = rule if isinstance(rule, str) else getattr(rule, "__name__", "own")
    return name.removeprefix("fastai.").replace(".", "_").strip("_<>")

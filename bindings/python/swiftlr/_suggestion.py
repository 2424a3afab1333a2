"""What a rule suggests after a range test."""

from __future__ import annotations

from ._schedule import Schedule
from ._types import Any


class Suggestion:
    """A rate, or a reason why there is none.

    ``lr`` is the rate, None if there is a ``reason``. The default rule also has ``edge`` (the
    highest rate that still helped, its ``lr``), ``steepest`` (where the loss falls fastest),
    ``mid`` (between them) and ``safe`` (a third of the edge); long runs want lower rates.
    ``warning`` says what speaks against the rate, ``band`` from where to where repeated sweeps had
    it. ``rates`` and ``losses`` are the curve that the rule looked at; for the default rule that is
    the smoothed one.
    """

    __slots__ = (
        "band", "edge", "losses", "lr", "mid", "rates", "reason", "rule", "safe", "steepest",
        "warning",
    )  # fmt: skip

    rule: str
    lr: float | None
    edge: float | None
    steepest: float | None
    mid: float | None
    safe: float | None
    reason: str | None
    warning: str | None
    band: tuple[float, float] | None
    rates: list[float]
    losses: list[float]

    @classmethod
    def from_json(cls, text: str) -> Suggestion:
        import json

        found: dict[str, Any] = json.loads(text)
        suggestion = cls()
        suggestion.rates = found.pop("lrs")
        suggestion.losses = [float(loss) for loss in found.pop("losses")]
        suggestion.band = None
        for name, value in found.items():
            setattr(suggestion, name, value)
        return suggestion

    @property
    def smoothed(self) -> list[float]:
        """The losses that the rule looked at."""
        return self.losses

    def one_cycle(self, steps: int, **parameters: Any) -> Schedule:
        """A ``torch.OneCycleLR`` up to this rate, over so many steps."""
        return self._schedule(
            {"type": "torch.OneCycleLR", "max_lr": self._rate(), "total_steps": steps, **parameters}
        )

    def warmup_cosine(self, steps: int, warmup: int | None = None) -> Schedule:
        """A tenth of the steps, or ``warmup`` of them, up to this rate, then half a cosine wave
        down to 0. It gives the rates themselves, whatever the base value.
        """
        cosine = {
            "type": "transformers.cosine",
            "num_warmup_steps": steps // 10 if warmup is None else warmup,
            "num_training_steps": steps,
        }
        return self._schedule({"type": "swiftlr.base", "schedule": cosine, "base": self._rate()})

    def _rate(self) -> float:
        if self.lr is None:
            raise ValueError(f"there is no rate to plan with; {self.reason}")
        return self.lr

    def _schedule(self, spec: dict[str, Any]) -> Schedule:
        return Schedule(spec)

    def __repr__(self) -> str:
        return f"<swiftlr.Suggestion {self}>"

    def __str__(self) -> str:
        if self.lr is None:
            return f"{self.rule}: none; {self.reason}"
        text = f"{self.rule}: {self.lr:.3g}"
        if self.edge is not None:
            text += f" (steepest {self.steepest:.3g}, mid {self.mid:.3g}, safe {self.safe:.3g})"
        if self.band is not None:
            text += f", {self.band[0]:.3g} to {self.band[1]:.3g} over the sweeps"
        return text + (f"; {self.warning}" if self.warning else "")

"""A page of text about a sweep, to keep beside the run."""

from __future__ import annotations

from . import _drawing
from ._suggestion import RateSuggestion

RULES = (
    "default", "torch_lr_finder.steepest", "fastai.valley", "fastai.slide", "fastai.minimum",
    "fastai.steep", "lightning.per_index", "lightning.per_rate", "ignite",
)  # fmt: skip


def report(curve: _drawing.Curve, suggestions: list[RateSuggestion]) -> str:
    """The picture, what each rule suggests, and the numbers of each step."""
    lines = ["Learning-rate range test", "", _drawing.text(curve), ""]
    lines += [str(suggestion) for suggestion in suggestions]
    lines += ["", f"{'step':>5} {'rate':>12} {'loss':>12} {'averaged':>12}"]
    numbers = zip(curve.raw["lr"], curve.raw["loss"], curve.history["loss"])
    for step, (rate, loss, average) in enumerate(numbers):
        lines.append(f"{step:5} {rate:12.6g} {loss:12.6g} {average:12.6g}")
    return "\n".join(lines) + "\n"

"""The picture of a sweep with matplotlib, which is loaded only here."""

from __future__ import annotations

import os
from typing import Any

from ..._plot._figure import as_list, new_axes
from ._drawing import Curve

_COLOURS = ("C3", "C2", "C4", "C5", "C6", "C7", "C8", "C9")


def plot(curve: Curve, ax: Any, log_lr: bool, file: str | os.PathLike[str] | None) -> Any:
    """Draws into `ax`, the first of several, or into a new figure; returns it."""
    several = len(curve.group_rates) > 1
    axes = _new_axes(several) if ax is None else as_list(ax)
    _draw_losses(curve, axes[0], log_lr)
    if several and len(axes) > 1:
        _draw_groups(curve, axes[1])
    if file is not None:
        axes[0].figure.savefig(file, bbox_inches="tight")
    return axes[0]


def _new_axes(several: bool) -> list[Any]:
    heights = [3.0, 1.0] if several else [3.0]
    return new_axes(heights, (7.0, 6.4 if several else 4.2), "show() draws in the terminal")


def _draw_losses(curve: Curve, ax: Any, log_lr: bool) -> None:
    rates, losses = curve.points
    ax.plot(rates, losses, color="C0", alpha=0.35, linewidth=1, label="loss")
    ax.plot(*curve.smoothed, color="C0", linewidth=2, label="smoothed")
    if log_lr:
        ax.set_xscale("log")
    for i, (name, rate) in enumerate(curve.marks):
        ax.axvline(
            rate,
            color=_COLOURS[i % len(_COLOURS)],
            linewidth=1.5,
            linestyle="-" if i < len(curve.suggestions) else ":",
            label=f"{name} {rate:.3g}",
        )
    refused = curve.refused_from
    if refused is not None and rates:
        ax.axvspan(refused, max(rates[-1], refused), color="C3", alpha=0.12, label="refused")
    if curve.highest is not None and max(losses) > curve.highest:
        margin = 0.05 * (curve.highest - min(losses))
        ax.set_ylim(min(losses) - margin, curve.highest)
    ax.set_xlabel("learning rate")
    ax.set_ylabel("loss")
    ax.set_title(curve.title, fontsize="small", loc="left", wrap=True)
    ax.legend(fontsize="small")


def _draw_groups(curve: Curve, ax: Any) -> None:
    for i, rates in enumerate(curve.group_rates):
        ax.plot(rates, label=f"group {i}")
    ax.set_yscale("log")
    ax.set_xlabel("step")
    ax.set_ylabel("learning rate")
    ax.legend(fontsize="small")

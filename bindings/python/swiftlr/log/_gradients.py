"""The norms of gradients."""

from __future__ import annotations

from typing import Any


def gradient_norms(
    groups: list[dict[str, Any]], labels: list[str], is_sum: bool
) -> dict[str, float]:
    """The norm of all gradients of each group that has any now: Euclidean, or the sum of their
    magnitudes."""
    found = [[p.grad for p in group["params"] if p.grad is not None] for group in groups]
    if not any(found):
        return {}
    from torch.nn.utils import get_total_norm

    name, power = ("grad_l1_norm", 1.0) if is_sum else ("grad_norm", 2.0)
    return {
        f"{name}{label}": float(get_total_norm(gradients, power))
        for gradients, label in zip(found, labels)
        if gradients
    }

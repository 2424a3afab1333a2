"""The norms of gradients."""

from __future__ import annotations

from typing import Any


def gradient_norms(groups: list[dict[str, Any]], labels: list[str]) -> dict[str, float]:
    """The Euclidean norm of all gradients of each group that has any now."""
    found = [[p.grad for p in group["params"] if p.grad is not None] for group in groups]
    if not any(found):
        return {}
    from torch.nn.utils import get_total_norm

    return {
        f"grad_norm{label}": float(get_total_norm(gradients))
        for gradients, label in zip(found, labels)
        if gradients
    }

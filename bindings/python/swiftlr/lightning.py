"""Schedules for modules of Lightning, and the finder."""

from __future__ import annotations

from .torch._finder._lightning import LearningRateFinder

__all__ = ["LearningRateFinder"]

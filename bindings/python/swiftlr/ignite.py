"""Schedules as handlers of ignite, and the finder."""

from __future__ import annotations

from .torch._finder._ignite import LRFinder

__all__ = ["LRFinder"]

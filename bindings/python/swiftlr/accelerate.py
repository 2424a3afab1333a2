"""Schedules in loops with Accelerate, and the finder."""

from __future__ import annotations

from .torch._finder._accelerate import find_lr

__all__ = ["find_lr"]

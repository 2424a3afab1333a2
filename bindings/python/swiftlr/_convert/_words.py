"""Single values of forms that have text alone: flags, sections, gin."""

from __future__ import annotations

import json
import re
from typing import Any

_NUMBER = re.compile(r"[-+]?(\d[\d_]*\.?\d*|\.\d+)([eE][-+]?\d+)?$")
_WORDS = {"true": True, "false": False, "none": None, "null": None}


def value_of(text: str) -> Any:
    """A number, a truth value, a list, a quoted text or a mapping in JSON; else the text."""
    text = text.strip()
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if (number := number_of(text)) is not None:
        return number
    if text[:1] in '[{"' and len(text) > 1:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            pass
    if text[:1] in "[(" and text[-1:] in "])":
        return [value_of(one) for one in text[1:-1].split(",") if one.strip()]
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1]
    return text


def number_of(text: str) -> Any:
    if not _NUMBER.match(text) or len(text) > 40:
        return None
    try:
        return int(text)
    except ValueError:
        return float(text)

"""JSON for programs."""

from __future__ import annotations

import json
import sys
from typing import Any

from .._values import strict
from ._errors import WrongUse


def print_json(value: Any) -> None:
    """One JSON text; NaN and infinities are the strings that specs have for them."""
    json.dump(strict(value), sys.stdout, indent=2, allow_nan=False)
    sys.stdout.write("\n")


def save(picture: Any, path: str) -> None:
    """Writes a picture; the end of the name says of which kind."""
    try:
        picture.save(path)
    except ImportError:
        raise WrongUse(f"{path}: matplotlib is missing for this; x.svg needs nothing") from None

"""Files of numbers that programs have logged, as columns: csv, JSON, lines of JSON, TensorBoard."""

from __future__ import annotations

import os
from typing import Any

from .._errors import ArgumentError

Table = dict[str, list[float]]

STEPS = ("step", "_step", "steps", "global_step", "iteration", "iter", "update", "updates", "x")
LOSSES = (
    "loss", "train_loss", "training_loss", "loss/train", "train/loss", "lm_loss", "lm loss",
    "losses", "train_loss_step", "val_loss", "valid_loss", "validation_loss", "eval_loss",
)  # fmt: skip
RATES = ("lr", "learning_rate", "learning rate", "rate", "lrs", "rates", "learning_rates")
NORMS = ("grad_l1_norm", "grad_norm", "gradient_norm", "grad_norms", "norm", "norms", "total_norm")


def read_table(path: str | os.PathLike[str]) -> tuple[Table, list[str]]:
    """The columns of a file, or of a folder with event files, and what is odd about it."""
    name = os.fspath(path)
    if os.path.isdir(name) or "tfevents" in os.path.basename(name):
        from ._events import read_events

        return read_events(name)
    from .._cli._columns import read_columns
    from .._cli._errors import WrongUse
    from .._cli._inputs import read_bytes, text_of

    try:
        text = text_of(name, read_bytes(name, 1 << 28))
        if lines := _lines_of_json(text):
            return _from_lines(name, lines)
        return read_columns(name), []
    except WrongUse as error:
        raise ArgumentError(str(error)) from None


def _lines_of_json(text: str) -> list[str]:
    """The lines of a text that has an object in each of several lines."""
    lines = [line for line in text.splitlines() if line.strip()]
    first = lines[0].strip() if lines else ""
    if len(lines) < 2 or not (first.startswith("{") and first.endswith("}")):
        return []
    return lines


def _from_lines(name: str, lines: list[str]) -> tuple[Table, list[str]]:
    import json

    rows: list[dict[str, Any]] = []
    for i, line in enumerate(lines):
        try:
            row = json.loads(line)
        except ValueError:
            if i == len(lines) - 1:  # a program was killed while it wrote
                return _columns(rows), [f"{name}: the last line is cut off; it is left out"]
            raise ArgumentError(
                f"{name}: line {i + 1} is no JSON; an object in each line"
            ) from None
        if isinstance(row, dict):
            rows.append(row)
    return _columns(rows), []


def _columns(rows: list[dict[str, Any]]) -> Table:
    names = dict.fromkeys(key for row in rows for key in row)
    return {name: [_number(row.get(name)) for row in rows] for name in names}


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return float("nan")
    try:
        return float(value)
    except (ValueError, OverflowError):
        return float("nan")


def plain_name(name: str) -> str:
    """``run-7 - train/loss`` of an export is ``loss``."""
    return name.strip().lower().rpartition(" - ")[2].rpartition("/")[2]


def find_column(
    file: str, table: Table, what: str, names: tuple[str, ...], wish: str | None, option: str
) -> str | None:
    """The column that is wished for, or the first that has one of the names."""
    if wish is not None:
        if wish in table:
            return wish
        from difflib import get_close_matches

        near = get_close_matches(wish, list(table), n=1, cutoff=0.4)
        more = f"; the nearest is {near[0]}" if near else ""
        raise ArgumentError(f"{file}: no column {wish}, but {', '.join(table)}{more}")
    # What Weights & Biases adds to an export.
    known = [name for name in table if not name.endswith(("__MIN", "__MAX"))]
    for wanted in names:
        exact = [name for name in known if name.strip().lower() == wanted]
        found = exact or [name for name in known if plain_name(name) == wanted]
        if len(found) > 1:
            raise ArgumentError(
                f"{file}: several columns of {what}: {', '.join(found)}; say which with {option}"
            )
        if found:
            return found[0]
    return None

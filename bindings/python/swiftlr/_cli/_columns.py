"""Tables of numbers that programs have logged: csv with a header, or JSON."""

from __future__ import annotations

from typing import Any

from ._errors import WrongUse
from ._inputs import json_value, read_bytes, text_of

_MOST_BYTES = 256 << 20
_SEPARATORS = ",;\t"

Table = dict[str, list[float]]


def read_columns(path: str) -> Table:
    """The columns of a file by their names. A cell that is empty or no number is a NaN.

    JSON may be an object of lists, a list of objects, a list of rows with two numbers or more, or a
    list of numbers. csv without a header has columns ``0``, ``1`` ...
    """
    text = text_of(path, read_bytes(path, _MOST_BYTES))
    table = _from_json(path, text) if text.lstrip()[:1] in ("{", "[") else _from_csv(path, text)
    if not any(table.values()):
        raise WrongUse(f"{path}: no numbers in it; csv with a header, or JSON")
    return table


def column_of(table: Table, names: tuple[str, ...]) -> str | None:
    """The first column with one of these names, whatever the case and the part before a slash."""
    plain = {name.strip().lower().rpartition("/")[2]: name for name in reversed([*table])}
    return next((plain[name] for name in names if name in plain), None)


def _from_csv(path: str, text: str) -> Table:
    import csv

    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    if not lines:
        return {}
    separator = max(_SEPARATORS, key=lines[0].count)
    try:
        rows = list(csv.reader(lines, delimiter=separator))
    except csv.Error as error:
        raise WrongUse(f"{path}: {error}") from None
    header = rows[0]
    if all(_number(cell) is not None for cell in header):
        header = list(map(str, range(len(header))))
    else:
        rows = rows[1:]
    columns: Table = {name: [] for name in header}
    if len(columns) < len(header):
        twice = next(name for name in header if header.count(name) > 1)
        raise WrongUse(f"{path}: the column {twice} stands twice; once")
    for row in rows:
        for i, name in enumerate(header):
            columns[name].append(_or_nan(row[i] if i < len(row) else ""))
    return columns


def _from_json(path: str, text: str) -> Table:
    value = json_value(path, text)
    if isinstance(value, dict):
        if isinstance(value.get("log_history"), list):  # transformers' trainer_state.json
            return _from_rows(value["log_history"])
        return {str(k): [*map(_or_nan, v)] for k, v in value.items() if isinstance(v, list)}
    return _from_rows(value)


def _from_rows(value: list[Any]) -> Table:
    if all(isinstance(row, dict) for row in value):
        names = dict.fromkeys(key for row in value for key in row)
        return {name: [_or_nan(row.get(name)) for row in value] for name in names}
    if all(isinstance(row, list) for row in value):
        width = max(map(len, value))
        return {
            str(i): [_or_nan(row[i] if i < len(row) else None) for row in value]
            for i in range(width)
        }
    return {"value": [*map(_or_nan, value)]}


def _or_nan(value: Any) -> float:
    found = _number(value)
    return float("nan") if found is None else found


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None

"""The values of a schedule as an array of NumPy's or a table of pandas'."""

from __future__ import annotations

from typing import Any

from .._schedule import Schedule


def to_numpy(schedule: Schedule, steps: int, base: float, first: float, group: int) -> Any:
    try:
        import numpy
    except ImportError as error:
        raise ImportError("to_numpy() needs NumPy: pip install numpy; fill() does not") from error
    return numpy.array(schedule.fill(steps, first, base=base, group=group))


def to_pandas(schedule: Schedule, steps: int, base: Any, first: int, group: int) -> Any:
    try:
        import pandas
    except ImportError as error:
        raise ImportError("to_pandas() needs pandas: pip install pandas") from error
    from ._source import source_of

    source = source_of(schedule, None, None)
    columns = {
        name: list(curve.fill(steps, first, base=source.base(base, name, group), group=group))
        for name, curve in source.curves()
    }
    index = pandas.RangeIndex(first, first + steps, name="step")
    return pandas.DataFrame(columns, index=index)

"""For how many parameter groups a schedule is."""

from __future__ import annotations

from .._errors import CountError, Error
from .._schedule import Schedule
from .._scheduler import Scheduler

_MOST = 1024


def fewest_groups(schedule: Schedule) -> int:
    """The number that it is written for, or else the fewest that it takes: one for each part of a
    ``swiftlr.groups``."""
    if schedule.group_count:
        return schedule.group_count
    for count in range(1, _MOST):
        try:
            Scheduler(schedule, [1.0] * count)
        except CountError:
            continue
        except (Error, ArithmeticError):
            pass  # of something else, which comes up where a value is asked for
        return count
    return 1

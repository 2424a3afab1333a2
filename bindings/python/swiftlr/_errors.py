"""What libswiftlr answers, as exceptions: one class for each status of the C interface."""

from __future__ import annotations


class Error(Exception):
    """What libswiftlr refused. The message names the field, its value and what is allowed."""

    status: int = 0
    """The status of the C interface, ``SWIFTLR_ERROR_...`` in ``swiftlr.h``."""

    @property
    def message(self) -> str:
        return str(self)


class ArgumentError(Error, ValueError):
    """An impossible argument."""

    status = 1


class JSONError(Error, ValueError):
    """The text is not JSON; line and column are named."""

    status = 2


class SpecError(Error, ValueError):
    """A schedule cannot be built from this JSON."""

    status = 3


class StateError(Error, ValueError):
    """A state or a checkpoint does not fit."""

    status = 4


class FormatError(Error, ValueError):
    """A checkpoint of a newer format than this library reads."""

    status = 5


class CountError(Error, ValueError):
    """Not the number of groups that the scheduler has."""

    status = 6


class FormError(Error, ValueError):
    """The schedule does not have the form that was asked for."""

    status = 7


class DivisionError(Error, ZeroDivisionError):
    """The formula divides by zero at this position."""

    status = 16


class RangeError(Error, OverflowError):
    """The formula leaves the range of a double at this position."""

    status = 17


class DomainError(Error, ValueError):
    """The formula has no real value at this position."""

    status = 18


class CallbackError(Error, RuntimeError):
    """A function of the caller's reported a failure."""

    status = 32


_by_status: dict[int, type[Error]] = {cls.status: cls for cls in Error.__subclasses__()}


def error_for(status: int, message: str) -> Error:
    """The exception for a status; a status of a newer library is a plain :class:`Error`."""
    error = _by_status.get(status, Error)(message)
    error.status = status
    return error


for _class in (Error, *_by_status.values()):
    _class.__module__ = "swiftlr"  # where users find them

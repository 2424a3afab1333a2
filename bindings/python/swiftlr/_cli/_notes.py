"""What a reader of a drawing has to know, on standard error."""

from __future__ import annotations

from ._errors import say
from ._schedules import Named


def say_what_stands_in(one: Named) -> None:
    for name in dict.fromkeys(one.unknown):
        say(f"{one.name}: the function {name!r} is a program's own; 1 stands for its values")

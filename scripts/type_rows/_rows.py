"""Rows from what a peer gave: what the modules of this folder share."""

from __future__ import annotations

from random import Random


def row(type, case, source, spec, at, values, base=1.0, how="run", within=0, **more):
    """A row as scripts/make_type_rows.py describes it. `spec` lacks the type."""
    found = {
        "id": f"{type}/{case}",
        "type": type,
        "source": source,
        "how": how,
        "spec": {"type": type, **spec},
        "base": base,
        "at": list(at),
        "values": hexadecimal(values),
        "within": within,
        **more,
    }
    if "groups" in more:
        del found["base"]
    return found


def hexadecimal(values):
    return [hexadecimal(x) if isinstance(x, (list, tuple)) else float(x).hex() for x in values]


def seeded(name):
    """Random choices that are the same in every run: those of a row come from its own name."""
    return Random(name)


def spread(last, *more, count=16):
    """Positions from 0 to past `last`: some evenly spread, the first and last ones, and `more`."""
    last = int(last)
    chosen = {0, 1, 2, last - 1, last, last + 1, last + 7, *more}
    chosen |= {round(i * last / count) for i in range(count)}
    return sorted(position for position in chosen if position >= 0)


def around(*positions):
    """The positions before, at and after each."""
    return [p for one in positions for p in (one - 1, one, one + 1) if p >= 0]

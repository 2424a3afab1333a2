"""Puts swiftlr's values where a peer's class or function computes its own."""

from __future__ import annotations

import functools
import inspect
from collections import Counter

import swiftlr

counts = Counter()


def given(function, arguments, keywords):
    """The arguments of a call by their names, with the defaults."""
    bound = inspect.signature(function).bind(*arguments, **keywords)
    bound.apply_defaults()
    return dict(bound.arguments)


def schedule(spec):
    counts["schedules"] += 1
    return swiftlr.Schedule(spec)


def told(ours, theirs):
    """Ours, after it was counted and compared."""
    counts["values"] += 1
    counts["same"] += ours == theirs
    counts["furthest"] = max(counts["furthest"], abs(ours - theirs) if ours != theirs else 0.0)
    return ours


def in_jax(ours, count, expected):
    """Our values where JAX has those of the peer, also in a compiled function."""
    import jax
    import numpy

    count = jax.numpy.asarray(getattr(count, "value", count))

    def value(count, expected):
        one = numpy.vectorize(lambda x, y: told(ours.value(float(x)), float(y)), otypes=[float])
        return numpy.asarray(one(count, expected), numpy.asarray(expected).dtype)

    form = jax.ShapeDtypeStruct(expected.shape, expected.dtype)
    return jax.pure_callback(value, form, count, expected)


def swap_method(cls, name, spec, value, arguments=given, answered=None):
    """Has a method of a class answer with our values.

    The peer's method is called first, for its errors.

    Args:
      spec: makes a spec from the arguments of the constructor.
      value: our value, a number or a list of them, from the object, its schedule and the arguments;
        None where the peer's stays.
      arguments: names the arguments of the constructor, where its signature does not.
      answered: what the method answers, from our schedule, the arguments and the peer's answer,
        where that is more than a number; then `value` is not asked.
    """
    construct, theirs = cls.__init__, getattr(cls, name)

    @functools.wraps(construct)
    def __init__(self, *positional, **keywords):
        # The errors about arguments are the peer's.
        construct(self, *positional, **keywords)
        if type(self) is cls:
            found = arguments(construct, (self, *positional), keywords)
            found.pop("self")
            self.__dict__["_given"] = found

    @functools.wraps(theirs)
    def method(self, *positional, **keywords):
        answer = theirs(self, *positional, **keywords)
        kept = self.__dict__.get("_given")
        if kept is None or answer is None:
            return answer
        if (ours := made.get(id(kept))) is None:
            ours = made[id(kept)] = (schedule(spec(kept)), kept)
        if answered:
            return answered(ours[0], *positional, **keywords, answer=answer)
        found = value(self, ours[0], *positional, **keywords)
        if found is None:
            return answer
        if isinstance(answer, (list, tuple)):
            return [told(x, float(y)) for x, y in zip(found, answer, strict=True)]
        return told(found, float(answer))

    made = {}
    cls.__init__ = __init__
    setattr(cls, name, method)


def without(keywords, *names):
    return {key: one for key, one in keywords.items() if key not in names and one is not None}

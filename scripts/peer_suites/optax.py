"""optax: optax/schedules/_schedule_test.py, which its wheel has."""

import functools

from ._swap import given, in_jax, schedule

NAMES = (
    "constant_schedule",
    "polynomial_schedule",
    "linear_schedule",
    "piecewise_constant_schedule",
    "exponential_decay",
    "cosine_decay_schedule",
    "piecewise_interpolate_schedule",
    "linear_onecycle_schedule",
    "cosine_onecycle_schedule",
    "warmup_constant_schedule",
    "warmup_cosine_decay_schedule",
    "warmup_exponential_decay_schedule",
    "sgdr_schedule",
)


def swap():
    import jax
    from optax.schedules import _schedule

    def swapped(name, theirs):
        @functools.wraps(theirs)
        def function(*arguments, **keywords):
            answer = theirs(*arguments, **keywords)
            ours = schedule({"type": f"optax.{name}", **parameters(theirs, arguments, keywords)})

            def called(count):
                return in_jax(ours, count, jax.numpy.asarray(answer(count)))

            return called

        return function

    originals = {name: getattr(_schedule, name) for name in NAMES}
    for name, theirs in originals.items():
        setattr(_schedule, name, swapped(name, theirs))


def parameters(theirs, arguments, keywords):
    found = given(theirs, arguments, keywords)
    names = set(found)
    pairs = found.pop("boundaries_and_scales", None)
    if "boundaries_and_scales" in names:
        found["boundaries_and_scales"] = [list(pair) for pair in dict(pairs or {}).items()]
    if "cosine_kwargs" in found:
        found["cosine_kwargs"] = [dict(one) for one in found["cosine_kwargs"]]
    return {key: one for key, one in found.items() if one is not None}

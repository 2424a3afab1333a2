"""fvcore: the files of tests/param_scheduler in its repository."""

from ._swap import swap_method, without

NAMES = (
    "Constant",
    "Cosine",
    "Exponential",
    "Linear",
    "MultiStep",
    "Step",
    "StepWithFixedGamma",
    "PolynomialDecay",
    "Composite",
)


def spec(scheduler):
    """The spec of one of its objects."""
    return {"type": f"fvcore.{type(scheduler).__name__}", **parameters(scheduler._given)}


def parameters(given):
    found = without(given)
    if "schedulers" in found:
        found["schedulers"] = [spec(one) for one in found["schedulers"]]
    return {key: list(one) if isinstance(one, tuple) else one for key, one in found.items()}


def swap():
    from fvcore.common import param_scheduler

    for name in NAMES:
        cls = getattr(param_scheduler, f"{name}ParamScheduler")
        type_ = f"fvcore.{cls.__name__}"
        swap_method(
            cls,
            "__call__",
            lambda given, type_=type_: {"type": type_, **parameters(given)},
            lambda self, ours, where: ours.value(where),
        )

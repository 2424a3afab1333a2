"""pytorch_warmup: the files of the folder test in its repository."""

import functools

from ._swap import schedule, told

CONSTANT = {"type": "swiftlr.constant"}


def swap():
    from pytorch_warmup import base, radam

    for module, name, parameter in (
        (base, "LinearWarmup", "warmup_period"),
        (base, "ExponentialWarmup", "warmup_period"),
        (radam, "RAdamWarmup", "beta2"),
    ):
        cls = getattr(module, name)
        theirs = cls.warmup_factor

        def warmup_factor(self, step, *, _name=name, _theirs=theirs, _key=parameter, **params):
            answer = _theirs(self, step, **params)
            values = {_key: params[_key]}
            ours = schedule({"type": f"pytorch_warmup.{_name}", "schedule": CONSTANT, **values})
            return told(ours.value(step), float(answer))

        cls.warmup_factor = functools.wraps(theirs)(warmup_factor)

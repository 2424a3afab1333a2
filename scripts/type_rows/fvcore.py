"""The schedules of fvcore.common.param_scheduler, at parts of the run.

Needs fvcore 0.1.5.post20221221.
"""

from __future__ import annotations

from ._rows import row, seeded

PEER = "fvcore 0.1.5.post20221221"
AT = [i / 24 for i in range(24)] + [0.999]

MAKERS = {
    "Constant": lambda r, i: {"value": r.choice([0.1, 3e-4, 2])},
    "Cosine": lambda r, i: {
        "start_value": r.choice([0.1, 1]),
        "end_value": r.choice([0.0, 1e-4]),
    },
    "Exponential": lambda r, i: {"start_value": r.choice([0.1, 1]), "decay": r.choice([0.02, 0.5])},
    "Linear": lambda r, i: {
        "start_value": r.choice([0.1, 1]),
        "end_value": r.choice([0.0, 1e-4]),
    },
    "PolynomialDecay": lambda r, i: {
        "base_value": r.choice([0.1, 1]),
        "power": r.choice([0.9, 2, 1]),
    },
    "StepWithFixedGamma": lambda r, i: {
        "base_value": r.choice([0.1, 1]),
        "num_decays": [1, 3, 7, 9][i],
        "gamma": r.choice([0.1, 0.7]),
        "num_updates": r.choice([100, 90]),
    },
    "Step": lambda r, i: {
        "num_updates": r.choice([100, 90]),
        "values": [0.5 / (j + 1) for j in range([1, 2, 5, 12][i])],
    },
    "MultiStep": lambda r, i: {
        "values": [1.0, 0.1, 0.01],
        **[
            {"num_updates": 90, "milestones": [60, 80]},
            {"milestones": [30, 60, 90]},
            {"num_updates": 1000, "milestones": [10, 999]},
            {"num_updates": 24, "milestones": [8, 16]},
        ][i],
    },
}


def sequences(made):
    """Rows of composites with a list of scalings and lengths that miss 1, and of even steps."""
    for i in range(4):
        random = seeded(f"composite/{i}")
        lengths = [[0.3, 0.7], [0.1, 0.2, 0.7], [0.25, 0.25, 0.5002], [1 / 3, 1 / 3, 1 / 3]][i]
        scaling = [random.choice(["rescaled", "fixed"]) for _ in lengths]
        lines = [
            {"start_value": random.choice([0.1, 1.0]), "end_value": 1e-4 * k}
            for k in range(len(lengths))
        ]
        parts = [made.LinearParamScheduler(**line) for line in lines]
        scheduler = made.CompositeParamScheduler(parts, list(lengths), scaling)
        schedulers = [{"type": "fvcore.LinearParamScheduler", **line} for line in lines]
        spec = {"schedulers": schedulers, "lengths": lengths, "interval_scaling": scaling}
        values = [scheduler(where) for where in AT]
        yield row("fvcore.CompositeParamScheduler", f"scaled_{i}", PEER, spec, AT, values)
        spec = {"values": [0.1, 0.01, 0.001, 1e-4][: i + 1], "num_updates": [10, 90, 17, 33][i]}
        values = [made.MultiStepParamScheduler(**spec)(where) for where in AT]
        yield row("fvcore.MultiStepParamScheduler", f"even_{i}", PEER, spec, AT, values)


def rows():
    from fvcore.common import param_scheduler

    for name, make in MAKERS.items():
        for i in range(4):
            spec = make(seeded(f"{name}/{i}"), i)
            function = getattr(param_scheduler, f"{name}ParamScheduler")(**spec)
            # There is no value at the end in some of them.
            at = AT + ([1.0] if name not in ("Constant", "StepWithFixedGamma", "Step") else [])
            values = [function(x) for x in at]
            yield row(f"fvcore.{name}ParamScheduler", f"random_{i}", PEER, spec, at, values)
    yield from sequences(param_scheduler)
    for scaling in ("rescaled", "fixed"):
        parts = [
            {"type": "fvcore.LinearParamScheduler", "start_value": 0.01, "end_value": 0.42},
            {"type": "fvcore.CosineParamScheduler", "start_value": 0.42, "end_value": 1e-4},
        ]
        made = [
            param_scheduler.LinearParamScheduler(0.01, 0.42),
            param_scheduler.CosineParamScheduler(0.42, 1e-4),
        ]
        for lengths in ([0.25, 0.75], [0.5, 0.5]):
            function = param_scheduler.CompositeParamScheduler(made, lengths, [scaling] * 2)
            spec = {"schedulers": parts, "lengths": lengths, "interval_scaling": scaling}
            yield row(
                "fvcore.CompositeParamScheduler",
                f"{scaling}_{lengths[0]}",
                PEER,
                spec,
                [*AT, 1.0],
                [function(x) for x in [*AT, 1.0]],
            )

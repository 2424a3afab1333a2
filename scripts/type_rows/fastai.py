"""The schedules of fastai.callback.schedule, at parts of the run, and its ReduceLROnPlateau.

Needs fastai 2.8.12 and torch 2.13.0.
"""

from __future__ import annotations

from types import SimpleNamespace

from ._rows import metrics, row, seeded

PEER = "fastai 2.8.12"
AT = [i / 24 for i in range(24)] + [0.999, 1.0]


def rows():
    from fastai.callback import schedule

    for name in ("SchedNo", "SchedLin", "SchedCos", "SchedExp", "SchedPoly"):
        for i in range(4):
            random = seeded(f"{name}/{i}")
            spec = {"start": random.choice([0.1, 1e-3, 2]), "end": random.choice([1e-5, 0.5, 1])}
            if name == "SchedPoly":
                spec["power"] = random.choice([2, 0.5, 3])
            function = getattr(schedule, name)(**spec)
            yield row(f"fastai.{name}", f"random_{i}", PEER, spec, AT, [function(x) for x in AT])
    for i in range(4):
        random = seeded(f"combined/{i}")
        spec = {"pct": [0.25, 0.3, 0.5, 0.75][i], "start": 0.01, "middle": 0.1, "end": 1e-4}
        function = schedule.combined_cos(**spec)
        yield row("fastai.combined_cos", f"random_{i}", PEER, spec, AT, [function(x) for x in AT])
    for i, pcts in enumerate(([0.25, 0.75], [0.5, 0.25, 0.25], [0.1, 0.4, 0.5])):
        specs = [
            {"type": "fastai.SchedCos", "start": 0.01, "end": 0.1},
            {"type": "fastai.SchedLin", "start": 0.1, "end": 0.05},
            {"type": "fastai.SchedExp", "start": 0.05, "end": 1e-4},
        ][: len(pcts)]
        made = [getattr(schedule, one["type"][7:])(one["start"], one["end"]) for one in specs]
        function = schedule.combine_scheds(pcts, made)
        spec = {"pcts": pcts, "scheds": specs}
        values = [function(x) for x in AT]
        yield row("fastai.combine_scheds", f"parts_{i}", PEER, spec, AT, values)
    yield from fits()
    for i in range(4):
        yield plateau(i)


def fits():
    for i in range(3):
        spec = {"div": [25.0, 10.0, 5][i], "div_final": [1e5, 1e4, 100][i]}
        spec["pct_start"] = [0.25, 0.3, 0.1][i]
        yield fit("fit_one_cycle", f"random_{i}", {"lr_max": 3e-3, **spec}, 5)
        spec = {"lr": 1e-2, "div_final": [1e5, 1e4, 100][i], "pct_start": [0.75, 0.5, 0.3][i]}
        yield fit("fit_flat_cos", f"random_{i}", spec, 5)
        spec = {"n_cycles": [1, 2, 3][i], "cycle_len": [1, 2, 1][i], "cycle_mult": [2, 2, 3][i]}
        yield fit("fit_sgdr", f"random_{i}", {**spec, "lr_max": 0.1}, None)


def fit(name, case, spec, epochs):
    """What the method of the learner hands to its ParamScheduler."""
    import numpy
    from fastai.learner import Learner

    caught = {}

    class Recorded:
        """A learner that is not there: the method asks it for its optimizer and to fit."""

        lr, moms = 1e-3, (0.95, 0.85, 0.95)
        opt = SimpleNamespace(hypers=[{}], set_hyper=lambda key, value: caught.update(lr=value))

        def fit(self, n_epoch, cbs=(), **_):
            caught["scheds"] = next(iter(cbs)).scheds

    learner = Recorded()
    learner.opt = SimpleNamespace(
        hypers=[{"lr": spec.get("lr_max", spec.get("lr"))}], set_hyper=lambda *_: None
    )
    arguments = [] if epochs is None else [epochs]
    getattr(Learner, name)(learner, *arguments, **spec)
    values = [numpy.asarray(caught["scheds"]["lr"](x)).item() for x in AT]
    return row(f"fastai.{name}", case, PEER, spec, AT, values)


def plateau(i):
    import numpy
    from fastai.callback.tracker import ReduceLROnPlateau

    random = seeded(f"plateau/{i}")
    spec = {
        "min_delta": random.choice([0.0, 0.01]),
        "patience": random.choice([1, 2, 4]),
        "factor": random.choice([10.0, 2.0]),
        "min_lr": random.choice([0, 1e-3]),
    }
    callback = ReduceLROnPlateau(comp=numpy.less, **spec)
    learner = SimpleNamespace(
        opt=SimpleNamespace(hypers=[{"lr": 0.1}]),
        recorder=SimpleNamespace(metric_names=["epoch", "valid_loss"], values=[]),
        epoch=0,
    )
    callback.learn = learner
    callback.before_fit()
    fed = metrics(random)
    found = [0.1]
    for metric in fed:
        learner.recorder.values.append([metric])
        callback.after_epoch()
        found.append(learner.opt.hypers[0]["lr"])
    at = list(range(0, len(fed) + 1, 2))
    values = [found[position] for position in at]
    spec["comp"] = "less"
    return row("fastai.ReduceLROnPlateau", f"fed_{i}", PEER, spec, at, values, 0.1, metrics=fed)

"""The schedulers of ignite.handlers.

Needs pytorch-ignite 0.5.5 and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import around, metrics, row, seeded, spread

PEER = "pytorch-ignite 0.5.5"


def rows():
    for name in ("LinearCyclicalScheduler", "CosineAnnealingScheduler"):
        for i in range(5):
            random = seeded(f"{name}/{i}")
            spec = {
                "start_value": random.choice([0.1, 1.0]),
                "end_value": random.choice([0.0, 1e-3]),
                "cycle_size": [20, 13, 40, 10, 25][i],
                "cycle_mult": [1.0, 2, 1.5, 1.0, 2.0][i],
                "start_value_mult": random.choice([1.0, 0.5]),
                "end_value_mult": random.choice([1.0, 0.9]),
                "warmup_duration": [0, 0, 0, 4, 5][i],
            }
            if name[0] == "L":
                spec["monotonic"] = spec["warmup_duration"] > 0 or i == 1
            at = spread(100, *around(spec["cycle_size"]))
            yield row(f"ignite.{name}", f"random_{i}", PEER, spec, at, simulated(name, spec, at))
    for i in range(4):
        random = seeded(f"piecewise/{i}")
        places = sorted(random.sample(range(90), 4))
        spec = {"milestones_values": [[at, round(random.random(), 3)] for at in places]}
        at = spread(100, *around(*places))
        values = simulated("PiecewiseLinear", spec, at)
        yield row("ignite.PiecewiseLinear", f"random_{i}", PEER, spec, at, values)
    yield from joined()
    yield from groups()
    yield from warmed()
    yield from states()
    for i in range(4):
        yield plateau(i)


def simulated(name, spec, at, base=0.1):
    from ignite import handlers

    cls = getattr(handlers, name)
    made = dict(spec)
    if "milestones_values" in made:
        made["milestones_values"] = [tuple(pair) for pair in made["milestones_values"]]
    found = cls.simulate_values(num_events=max(at) + 1, param_name="lr", **made)
    return [found[position][1] for position in at]


def optimizer(bases=(0.1,)):
    import torch

    return torch.optim.SGD(
        [{"params": [torch.zeros(1, requires_grad=True)], "lr": base} for base in bases], lr=0.1
    )


def called(scheduler, made, last):
    """The rates of the groups at each event: the handler sets them before its step."""
    found = []
    for _ in range(last + 1):
        scheduler(None)
        found.append([float(group["lr"]) for group in made.param_groups])
    return found


def joined():
    from ignite import handlers

    for i, durations in enumerate(([20], [30, 25], [10, 15])):
        made = optimizer()
        line = {"start_value": 0.0, "end_value": 0.3, "cycle_size": 40}
        cosine = {"start_value": 0.3, "end_value": 0.01, "cycle_size": 30}
        kinds = [("LinearCyclicalScheduler", line), ("CosineAnnealingScheduler", cosine)]
        kinds = [*kinds, kinds[0]][: len(durations) + 1]
        parts = [getattr(handlers, name)(made, "lr", **spec) for name, spec in kinds]
        scheduler = handlers.ConcatScheduler(parts, durations)
        at = spread(100, *around(durations[0], sum(durations)))
        found = called(scheduler, made, max(at))
        spec = {
            "schedulers": [{"type": f"ignite.{name}", **one} for name, one in kinds],
            "durations": durations,
        }
        values = [found[position][0] for position in at]
        yield row("ignite.ConcatScheduler", f"joined_{i}", PEER, spec, at, values)


def groups():
    from ignite import handlers

    for i in range(2):
        made = optimizer([0.1, 0.1])
        line = {"start_value": 0.0, "end_value": 0.3, "cycle_size": 40 - i}
        cosine = {"start_value": 0.3, "end_value": 0.01, "cycle_size": 30}
        parts = [
            handlers.LinearCyclicalScheduler(made, "lr", param_group_index=0, **line),
            handlers.CosineAnnealingScheduler(made, "lr", param_group_index=1, **cosine),
        ]
        scheduler = handlers.ParamGroupScheduler(parts, ["a", "b"])
        at = spread(60, 40)
        found = called(scheduler, made, max(at))
        spec = {
            "schedulers": [
                {"type": "ignite.LinearCyclicalScheduler", **line},
                {"type": "ignite.CosineAnnealingScheduler", **cosine},
            ]
        }
        values = [found[position] for position in at]
        yield row(
            "ignite.ParamGroupScheduler", f"two_{i}", PEER, spec, at, values, groups=[0.1, 0.1]
        )


def warmed():
    from ignite import handlers

    for i in range(4):
        made = optimizer()
        inner = {"start_value": 0.3, "end_value": 0.01, "cycle_size": [30, 40, 25, 50][i]}
        duration = [2, 5, 10, 20][i]
        start, end = [0.0, 0.01, 0.1, 0.0][i], [0.3, None, 0.2, 0.3][i]
        scheduler = handlers.create_lr_scheduler_with_warmup(
            handlers.CosineAnnealingScheduler(made, "lr", **inner),
            warmup_start_value=start,
            warmup_duration=duration,
            warmup_end_value=end,
        )
        at = spread(60, *around(duration))
        found = called(scheduler, made, max(at))
        spec = {
            "lr_scheduler": {"type": "ignite.CosineAnnealingScheduler", **inner},
            "warmup_start_value": start,
            "warmup_duration": duration,
        }
        if end is not None:
            spec["warmup_end_value"] = end
        values = [found[position][0] for position in at]
        yield row(
            "ignite.create_lr_scheduler_with_warmup", f"cosine_{i}", PEER, spec, at, values, 0.1
        )


def states():
    """Schedulers of a value of the engine's state, whose events begin with 1."""
    from types import SimpleNamespace

    from ignite import handlers

    for name in ("PiecewiseLinear", "Exp", "Step", "MultiStep"):
        for i in range(4):
            random = seeded(f"state/{name}/{i}")
            if name == "PiecewiseLinear":
                places = sorted(random.sample(range(50), 3))
                spec = {"milestones_values": [[at, round(random.random(), 3)] for at in places]}
            else:
                spec = {
                    "initial_value": random.choice([0.1, 10]),
                    "gamma": random.choice([0.9, 0.5]),
                }
            if name == "Step":
                spec["step_size"] = random.choice([1, 7, 10])
            if name == "MultiStep":
                spec["milestones"] = sorted(random.sample(range(2, 50), 3))
            made = dict(spec)
            if name == "PiecewiseLinear":
                made["milestones_values"] = [tuple(pair) for pair in spec["milestones_values"]]
            scheduler = getattr(handlers, f"{name}StateScheduler")(param_name="x", **made)
            engine = SimpleNamespace(state=SimpleNamespace())
            found = [None]
            for _ in range(60):
                scheduler(engine)
                found.append(engine.state.x)
            at = list(range(1, 61, 2))
            values = [found[position] for position in at]
            yield row(f"ignite.{name}StateScheduler", f"random_{i}", PEER, spec, at, values)


def plateau(i):
    from types import SimpleNamespace

    from ignite import handlers

    random = seeded(f"plateau/{i}")
    spec = {
        "mode": "min",
        "factor": random.choice([0.5, 0.1]),
        "patience": random.choice([0, 2, 4]),
        "threshold": random.choice([1e-4, 0.01]),
        "threshold_mode": random.choice(["rel", "abs"]),
        "cooldown": random.choice([0, 2]),
        "min_lr": random.choice([0.0, 1e-3]),
    }
    made = optimizer()
    scheduler = handlers.ReduceLROnPlateauScheduler(
        made, metric_name="loss", param_group_index=0, **spec
    )  # without the index, ignite does without the lowest rate
    fed = metrics(random)
    found = [0.1]
    for metric in fed:
        scheduler(SimpleNamespace(state=SimpleNamespace(metrics={"loss": metric})))
        found.append(made.param_groups[0]["lr"])
    at = list(range(0, len(fed) + 1, 2))
    values = [found[position] for position in at]
    return row(
        "ignite.ReduceLROnPlateauScheduler", f"fed_{i}", PEER, spec, at, values, 0.1, metrics=fed
    )

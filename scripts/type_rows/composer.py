"""The schedulers of composer.optim.scheduler.

Needs mosaicml 0.32.1 and torch 2.13.0. Of it, the schedulers and the file of its time are executed.
"""

from __future__ import annotations

from types import SimpleNamespace

from ._rows import alone, around, row, seeded, spread

PEER = "mosaicml 0.32.1"


def modules():
    """The schedulers, and the time that they count."""

    class StringEnum(str, __import__("enum").Enum):
        """The one of composer.utils, whose values can be made from their own text."""

        @classmethod
        def _missing_(cls, value):
            return next((one for one in cls if one.value == value), None)

    time = alone(
        "composer",
        "core/time.py",
        ["composer.utils", "composer.core.serializable"],
        {
            "composer.utils": {"StringEnum": StringEnum},
            "composer.core.serializable": {"Serializable": object},
        },
    )
    parts = {"Time": time.Time, "TimeUnit": time.TimeUnit, "State": object}
    scheduler = alone("composer", "optim/scheduler.py", ["composer.core"], {"composer.core": parts})
    return scheduler, time


def state(time, position, total):
    return SimpleNamespace(
        max_duration=time.Time(total, "ba"),
        timestamp=time.Timestamp(batch=position),
        dataloader_len=None,
    )


def values(time, scheduler, at, total, base):
    return [base * scheduler(state(time, position, total)) for position in at]


LENGTHS = ("t_max", "t_warmup", "step_size", "decay_period", "t_0", "t_scale", "t_cooldown")


def in_batches(spec):
    """The arguments with lengths in batches."""
    found = {key: f"{value}ba" if key in LENGTHS else value for key, value in spec.items()}
    if "milestones" in found:
        found["milestones"] = [f"{value}ba" for value in found["milestones"]]
    return found


def rows():
    scheduler, time = modules()
    for name, make in MAKERS.items():
        for i in range(4):
            random = seeded(f"{name}/{i}")
            spec = make(random, i)
            total = spec.get("t_max", 100)
            base = random.choice([0.1, 3e-4])
            ends = [value for key, value in spec.items() if key in LENGTHS]
            at = spread(total, *around(*ends, *spec.get("milestones", [])))
            made = getattr(scheduler, name)(**in_batches(spec))
            found = values(time, made, at, total, base)
            yield row(f"composer.{name}", f"random_{i}", PEER, spec, at, found, base)
    yield from scaled(scheduler, time)


def scaled(scheduler, time):
    """Rows of schedules that a scale ratio stretches, with their warm-up or without it."""
    for name in [name for name in MAKERS if "WithWarmup" in name]:
        for i in range(4):
            random = seeded(f"scaled/{name}/{i}")
            spec, ratio = MAKERS[name](random, i), [0.5, 0.33, 2.0, 1.7][i]
            line = int(spec["t_warmup"] * ratio)
            scales = {"scale_warmup": i % 2 == 1 and line > 0} if i else {}
            made = getattr(scheduler, name)(**in_batches(spec), **scales)
            at = spread(100, *around(spec["t_warmup"], int(spec.get("t_max", 40) * ratio)))
            found = []
            for position in at:
                # The run is as long as the schedule.
                found.append(
                    0.1 * made(state(time, position, int(spec.get("t_max", 100) * ratio)), ratio)
                )
            spec |= {**scales, "scale_schedule_ratio": ratio}
            yield row(f"composer.{name}", f"scaled_{i}", PEER, spec, at, found, 0.1)


def total(i):
    return [100, 64, 250, 91][i]


def warm_up(i):
    return {"t_warmup": [10, 1, 33, 7][i]}


MAKERS = {
    "ConstantScheduler": lambda r, i: {"alpha": r.choice([1.0, 0.3]), "t_max": [50, 64, 20, 7][i]},
    "StepScheduler": lambda r, i: {
        "step_size": [10, 33, 7, 50][i],
        "gamma": r.choice([0.1, 0.5]),
    },
    "LinearScheduler": lambda r, i: {
        "alpha_i": r.choice([1.0, 0.5]),
        "alpha_f": r.choice([0.0, 0.1]),
        "t_max": total(i),
    },
    "ExponentialScheduler": lambda r, i: {
        "gamma": r.choice([0.96, 0.5]),
        "decay_period": [1, 10, 33, 7][i],
    },
    "CosineAnnealingScheduler": lambda r, i: {
        "t_max": total(i),
        "alpha_f": r.choice([0.0, 0.1]),
    },
    "PolynomialScheduler": lambda r, i: {
        "power": [2, 1, 3, 2][i],
        "t_max": total(i),
        "alpha_f": r.choice([0.0, 0.1]),
    },
    "ConstantWithWarmupScheduler": lambda r, i: {
        **warm_up(i),
        "alpha": r.choice([1.0, 0.3]),
        "t_max": total(i),
    },
    "LinearWithWarmupScheduler": lambda r, i: {
        **warm_up(i),
        "alpha_i": r.choice([1.0, 0.5]),
        "alpha_f": r.choice([0.0, 0.1]),
        "t_max": total(i),
    },
    "CosineAnnealingWithWarmupScheduler": lambda r, i: {
        **warm_up(i),
        "t_max": total(i),
        "alpha_f": r.choice([0.0, 0.1]),
    },
    "PolynomialWithWarmupScheduler": lambda r, i: {
        **warm_up(i),
        "power": [2.0, 1, 3, 0.5][i],
        "t_max": total(i),
        "alpha_f": r.choice([0.0, 0.1]),
    },
    "CosineAnnealingWarmRestartsScheduler": lambda r, i: {
        "t_0": [10, 33, 20, 7][i],
        "t_mult": [1.0, 2.0, 1.5, 2.0][i],
        "alpha_f": r.choice([0.0, 0.1]),
    },
    "MultiStepScheduler": lambda r, i: {
        "milestones": sorted(r.sample(range(2, 90), 3)),
        "gamma": r.choice([0.1, 0.5]),
    },
    "MultiStepWithWarmupScheduler": lambda r, i: {
        **warm_up(i),
        "milestones": sorted(r.sample(range(40, 90), 3)),
        "gamma": r.choice([0.1, 0.5]),
    },
}

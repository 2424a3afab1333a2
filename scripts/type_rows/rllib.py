"""The schedules of RLlib.

Needs the files of ray/rllib/utils/schedules of ray 2.60.0 on the path; nothing else of it.
"""

from __future__ import annotations

from ._rows import around, row, seeded, spread

PEER = "ray 2.60.0"


def rows(cases=4):
    schedules = load()
    for i in range(cases):
        random = seeded(f"rllib/{i}")
        total = random.randint(20, 120)
        start = random.choice([1.0, random.uniform(0.01, 1)])
        common = {"schedule_timesteps": total, "initial_p": start}
        end = {"final_p": random.random() / 100}
        power = {"power": random.choice([1.0, 2.0, random.uniform(0.3, 3)])}
        points = [[0, start]] + [
            [step, random.random()] for step in sorted(random.sample(range(1, 100), 3))
        ]
        outside = points[-1][1]
        for name, spec in {
            "ConstantSchedule": {"value": start},
            "LinearSchedule": common | end,
            "PolynomialSchedule": common | end | power,
            "ExponentialSchedule": common | {"decay_rate": random.random()},
            "PiecewiseSchedule": {"endpoints": points, "outside_value": random.random()},
        }.items():
            schedule = getattr(schedules, name)(**spec, framework=None)
            at = spread(130, *around(total, *(step for step, _ in points)))
            found = [schedule(e) for e in at]
            yield row(f"rllib.{name}", i, PEER, spec, at, found)
        # As Scheduler makes one of the list of a setting.
        schedule = schedules.PiecewiseSchedule(points, outside_value=outside, framework=None)
        found = [schedule(e) for e in at]
        yield row("rllib.Scheduler", i, PEER, {"fixed_value_or_schedule": points}, at, found)


def load():
    """The package of the schedules without those around it."""
    import sys
    from importlib.machinery import PathFinder
    from types import ModuleType
    from unittest.mock import MagicMock

    found = PathFinder.find_spec("ray")
    if found is None:
        raise ImportError("No module named 'ray'")
    folder = next(iter(found.submodule_search_locations))
    kept = set(sys.modules)
    for name in ("ray", "ray.rllib", "ray.rllib.utils"):
        sys.modules[name] = ModuleType(name)
        sys.modules[name].__path__ = [folder + name.replace(".", "/")[3:]]
    plain = MagicMock(OldAPIStack=lambda one: one, DeveloperAPI=lambda one: one)
    plain.override = lambda one: lambda function: function
    sys.modules["ray.rllib.utils.annotations"] = sys.modules["ray.util.annotations"] = plain
    framework = MagicMock()
    framework.try_import_tf = lambda: (None, None, None)
    framework.try_import_torch = lambda: (None, None)
    sys.modules["ray.rllib.utils.framework"] = framework
    sys.modules["ray.rllib.utils.typing"] = MagicMock()
    try:
        from ray.rllib.utils import schedules
    finally:
        for name in set(sys.modules) - kept:
            del sys.modules[name]
    return schedules

"""The schedules of Stable-Baselines3.

Needs the file stable_baselines3/common/utils.py of stable_baselines3 2.9.2 on the path, and numpy;
nothing else of it.
"""

from __future__ import annotations

from ._rows import alone, row, seeded, spread

PEER = "stable_baselines3 2.9.2"
STUBS = (
    "cloudpickle",
    "gymnasium",
    "stable_baselines3.common.logger",
    "stable_baselines3.common.type_aliases",
    "torch",
)


def rows(cases=4):
    utils = alone("stable_baselines3", "common/utils.py", stubs=STUBS)
    for i in range(cases):
        random = seeded(f"stable_baselines3/{i}")
        total = random.randint(50, 200)
        rate = random.choice([2.5e-4, random.uniform(1e-4, 1)])
        spec = {
            "start": rate,
            "end": [0.0, random.random() / 100][i % 2],
            "end_fraction": [1.0, random.uniform(0.1, 1)][i % 2],
        }
        at = spread(total, int(total * spec["end_fraction"]))
        # As BaseAlgorithm._update_current_progress_remaining has it.
        left = [1.0 - float(e) / float(total) for e in at]
        for name in ("LinearSchedule", "get_linear_fn"):
            schedule = getattr(utils, name)(**spec)
            found = [schedule(x) for x in left]
            given = spec | {"total_timesteps": total}
            yield row(f"stable_baselines3.{name}", i, PEER, given, at, found)
        schedule = utils.ConstantSchedule(rate)
        found = [schedule(x) for x in left]
        yield row("stable_baselines3.ConstantSchedule", i, PEER, {"val": rate}, at, found)

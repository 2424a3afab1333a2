"""The schedule of RL Zoo.

Needs the file rl_zoo3/utils.py of rl_zoo3 2.9.2 on the path, and numpy; nothing else of it.
"""

from __future__ import annotations

from ._rows import alone, row, seeded, spread

PEER = "rl_zoo3 2.9.2"
STUBS = (
    "gymnasium",
    "huggingface_hub",
    "huggingface_sb3",
    "sb3_contrib",
    "stable_baselines3",
    "stable_baselines3.common",
    "stable_baselines3.common.base_class",
    "stable_baselines3.common.callbacks",
    "stable_baselines3.common.env_util",
    "stable_baselines3.common.sb2_compat",
    "stable_baselines3.common.sb2_compat.rmsprop_tf_like",
    "stable_baselines3.common.vec_env",
    "torch",
    "yaml",
)


def rows(cases=4):
    zoo = alone("rl_zoo3", "utils.py", stubs=STUBS)
    for i in range(cases):
        random = seeded(f"rl_zoo3.linear_schedule/{i}")
        total = random.randint(50, 200)
        rate = random.choice([2.5e-4, random.uniform(1e-4, 1)])
        at = spread(total)
        schedule = zoo.linear_schedule(str(rate))
        # As BaseAlgorithm._update_current_progress_remaining has it.
        found = [schedule(1.0 - float(e) / float(total)) for e in at]
        spec = {"initial_value": rate, "total_timesteps": total}
        yield row("rl_zoo3.linear_schedule", i, PEER, spec, at, found)

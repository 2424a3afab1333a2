"""The schedules of modded-nanogpt.

Needs train_gpt.py of KellerJordan/modded-nanogpt, in the folder that SWIFTLR_PEERS names.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from types import SimpleNamespace

from ._files import extracted
from ._rows import around, row, seeded, spread

PEER = "KellerJordan/modded-nanogpt@f411b3d3 train_gpt.py"


def rows():
    schedule = SimpleNamespace(total_steps=0)
    module = extracted(
        "KellerJordan/modded-nanogpt",
        "train_gpt.py",
        ["TrainingStage", "TrainingSchedule", "get_muon_momentum"],
        dataclass=__import__("dataclasses").dataclass,
        accumulate=accumulate,
        pairwise=pairwise,
        torch=SimpleNamespace(tensor=lambda values, device: values),
        device=None,
        training_schedule=schedule,
    )
    for i in range(6):
        yield get_lr(module, i)
        yield momentum(module["get_muon_momentum"], schedule, i)


def get_lr(module, i):
    r = seeded(f"get_lr/{i}")
    third = 1 / 3
    durations = [[third] * 3, [0.5, 0.5], [0.25, 0.25, 0.5], [1.0], [third] * 3, [0.2] * 5][i]
    spec = {
        "duration": durations,
        "lr_mul": [r.choice([1.0, 1.52, 1.73, 2]) for _ in [*durations, 0]],
        "scheduled_iterations": [1270, 100, 77, 50, 1001, 33][i],
        "extension_iterations": r.choice([0, 15]),
        "cooldown_frac": [0.6, 0.5, 0.55, 1.0, 0.45, 0.3][i],
    }
    stages = [
        module["TrainingStage"](ratio, 1, (1, 1), [1.0], [1.0], 1, duration=duration)
        for ratio, duration in zip(spec["lr_mul"], [*durations, None])
    ]
    made = module["TrainingSchedule"](
        stages,
        spec["scheduled_iterations"],
        spec["extension_iterations"],
        spec["cooldown_frac"],
        split_embed_stage=0,
    )
    ends = [end for _, end in made.boundaries]
    at = spread(ends[-1], *around(*ends, int(ends[-2] * (1 - spec["cooldown_frac"]))))
    values = [0.008 * made.get_lr(position) for position in at]
    return row("modded_nanogpt.get_lr", f"random_{i}", PEER, spec, at, values, 0.008)


def momentum(function, schedule, i):
    r = seeded(f"momentum/{i}")
    spec = {
        "muon_warmup_steps": [300, 20, 0, 10, 33, 1][i],
        "muon_cooldown_steps": [50, 10, 20, 1, 33, 7][i],
        "momentum_min": r.choice([0.85, 0.5]),
        "momentum_max": r.choice([0.95, 0.99]),
    }
    schedule.total_steps = [1285, 100, 77, 50, 66, 90][i]
    at = spread(
        schedule.total_steps,
        *around(spec["muon_warmup_steps"], schedule.total_steps - spec["muon_cooldown_steps"]),
    )
    values = [function(position, **spec) for position in at]
    spec["total_steps"] = schedule.total_steps
    return row("modded_nanogpt.get_muon_momentum", f"random_{i}", PEER, spec, at, values)

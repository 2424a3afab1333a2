"""The schedulers of deepspeed.runtime.lr_schedules.

Needs deepspeed 0.19.8 and torch 2.13.0. Only its file lr_schedules.py is executed.
"""

from __future__ import annotations

from ._rows import alone, around, row, seeded, spread

PEER = "deepspeed 0.19.8"


def rows():
    schedules = alone("deepspeed", "runtime/lr_schedules.py", ["deepspeed.utils"])
    for name in ("WarmupLR", "WarmupDecayLR", "WarmupCosineLR"):
        for i in range(5):
            random = seeded(f"{name}/{i}")
            spec = {
                "warmup_num_steps": [10, 1, 25, 3, 100][i],
                "warmup_type": ["log", "linear"][i % 2],
            }
            if name == "WarmupCosineLR":
                spec |= {
                    "warmup_min_ratio": random.choice([0.0, 0.1]),
                    "cos_min_ratio": random.choice([1e-4, 0.1]),
                }
            else:
                spec |= {
                    "warmup_min_lr": random.choice([0.0, 1e-5]),
                    "warmup_max_lr": random.choice([1e-3, 0.1]),
                }
            if name != "WarmupLR":
                spec["total_num_steps"] = [100, 64, 100, 33, 250][i]
            at = spread(spec.get("total_num_steps", 110), *around(spec["warmup_num_steps"] + 1))
            values = stepped(schedules, name, spec, at)
            yield row(f"deepspeed.{name}", f"random_{i}", PEER, spec, at, values, 0.1)
    for i in range(4):
        spec = {
            "lr_range_test_min_lr": [1e-3, 1e-5, 0.01, 1e-4][i],
            "lr_range_test_step_size": [10, 33, 100, 7][i],
            "lr_range_test_step_rate": [1.0, 5.0, 0.5, 2.0][i],
            "lr_range_test_staircase": i % 2 == 1,
        }
        at = spread(110, *around(spec["lr_range_test_step_size"]))
        values = stepped(schedules, "LRRangeTest", spec, at)
        yield row("deepspeed.LRRangeTest", f"random_{i}", PEER, spec, at, values, 0.1)
    for i in range(5):
        cycle = {
            "cycle_first_step_size": [20, 30, 10, 25, 40][i],
            "decay_step_size": [0, 10, 5, 20, 1][i],
            "cycle_first_stair_count": [0, 0, 0, 5, 4][i],
        }
        if i > 1:
            cycle["cycle_second_step_size"] = [0, 0, 30, 25, 15][i]
        rate = {
            "cycle_min_lr": 1e-4,
            "cycle_max_lr": 1e-2,
            "decay_lr_rate": [0.0, 0.1, 0.5, 1, 0][i],
        }
        momentum = {"cycle_min_mom": 0.8, "cycle_max_mom": 0.95, "decay_mom_rate": 0.01 * i}
        length = cycle["cycle_first_step_size"] + cycle.get("cycle_second_step_size", 0)
        at = spread(110, *around(cycle["cycle_first_step_size"], length))
        made = {**cycle, **rate, **momentum}
        spec = {**cycle, **rate}
        values = stepped(schedules, "OneCycle", made, at)
        yield row("deepspeed.OneCycle", f"random_{i}", PEER, spec, at, values, 0.1)
        spec = {**cycle, **momentum}
        values = stepped(schedules, "OneCycle", made, at, "momentum")
        yield row("deepspeed.OneCycle.momentum", f"random_{i}", PEER, spec, at, values)
    yield from grouped(schedules)


def grouped(schedules):
    """Rows of lists with a number for each group."""
    minimum, maximum = {"warmup_min_lr": [0.0, 1e-5]}, {"warmup_max_lr": [0.1, 3e-3]}
    cases = {
        "WarmupLR": [minimum | maximum, minimum, maximum],
        "WarmupDecayLR": [{"total_num_steps": 60, **minimum, **maximum}],
        "LRRangeTest": [{"lr_range_test_min_lr": [1e-3, 0.02], "lr_range_test_step_size": 10}],
        "OneCycle": [
            {
                "cycle_min_lr": [1e-4, 0.01],
                "cycle_max_lr": [1e-2, 0.3],
                "cycle_first_step_size": 20,
                "cycle_second_step_size": size,
                "decay_step_size": 5,
                "decay_lr_rate": 0.1,
            }
            for size in (0, 30)
        ],
    }
    at, groups = list(range(0, 80, 3)), [0.1, 0.02]
    for name, specs in cases.items():
        for i, spec in enumerate(specs):
            spec = {"warmup_num_steps": 10, **spec} if name[0] == "W" else spec
            values = stepped(schedules, name, spec, at, groups=groups)
            type = f"deepspeed.{name}"
            yield row(type, f"groups_{i}", PEER, spec, at, values, groups=groups)
    cycle = {
        "cycle_first_step_size": 20,
        "cycle_min_mom": [0.08, 0.8],
        "cycle_max_mom": [0.09, 0.95],
    }
    rate = {"cycle_min_lr": 1e-4, "cycle_max_lr": 1e-2}
    values = stepped(schedules, "OneCycle", cycle | rate, at, "momentum", groups)
    type = "deepspeed.OneCycle.momentum"
    yield row(type, "groups", PEER, cycle, at, values, groups=groups)


def stepped(schedules, name, spec, at, what="lr", groups=None):
    import torch

    bases = groups or [0.1]
    parameters = [{"params": [torch.zeros(1, requires_grad=True)], "lr": base} for base in bases]
    optimizer = torch.optim.Adam(parameters)
    scheduler = getattr(schedules, name)(optimizer, **spec)

    def now():
        found = optimizer.param_groups
        found = [float(one["lr"] if what == "lr" else one["betas"][0]) for one in found]
        return found if groups else found[0]

    found = [now()]
    for _ in range(max(at)):
        scheduler.step()
        found.append(now())
    return [found[position] for position in at]

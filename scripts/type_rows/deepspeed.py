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
        # Before the first step the momentum is what the optimizer was given.
        later = [position for position in at if position > 0]
        values = stepped(schedules, "OneCycle", made, later, "momentum")
        yield row("deepspeed.OneCycle.momentum", f"random_{i}", PEER, spec, later, values)


def stepped(schedules, name, spec, at, what="lr"):
    import torch

    optimizer = torch.optim.Adam([torch.zeros(1, requires_grad=True)], lr=0.1)
    scheduler = getattr(schedules, name)(optimizer, **spec)

    def now():
        group = optimizer.param_groups[0]
        return group["lr"] if what == "lr" else group["betas"][0]

    found = [now()]
    for _ in range(max(at)):
        scheduler.step()
        found.append(now())
    return [float(found[position]) for position in at]

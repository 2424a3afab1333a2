"""The schedulers of pytorch_optimizer.lr_scheduler.

Needs pytorch_optimizer 4.1.0 and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import around, rate, rates, row, seeded, spread

PEER = "pytorch_optimizer 4.1.0"


def rows():
    from pytorch_optimizer import lr_scheduler

    for i in range(5):
        random = seeded(f"restarts/{i}")
        spec = {
            "first_cycle_steps": [50, 30, 20, 33, 40][i],
            "cycle_mult": [1.0, 2.0, 1.5, 1.2, 0.7][i],
            "max_lr": 0.1,
            "min_lr": random.choice([1e-3, 1e-6]),
            "warmup_steps": [0, 10, 5, 1, 8][i],
            "gamma": random.choice([1.0, 0.5, 0.9]),
        }
        at = spread(160, *around(spec["first_cycle_steps"], spec["warmup_steps"]))
        cls = lr_scheduler.CosineAnnealingWarmupRestarts
        values = rate(cls, 0.1, at, spec)
        yield row("kozistr.CosineAnnealingWarmupRestarts", f"random_{i}", PEER, spec, at, values)
    for name in ("LinearScheduler", "CosineScheduler", "PolyScheduler"):
        for i in range(4):
            random = seeded(f"{name}/{i}")
            spec = {
                "t_max": [100, 64, 50, 200][i],
                "max_lr": random.choice([0.1, 1e-3]),
                "min_lr": random.choice([0.0, 1e-5]),
                "init_lr": random.choice([0.0, 1e-6]),
                "warmup_steps": [0, 10, 5, 33][i],
            }
            if name[0] == "P":
                spec["poly_order"] = random.choice([0.5, 1.5])
            at = spread(spec["t_max"], *around(spec["warmup_steps"]))
            # The n-th step gives the value of position n - 1.
            found = rates(getattr(lr_scheduler, name), [0.1], max(at) + 1, spec)
            values = [found[position + 1][0] for position in at]
            yield row(f"kozistr.{name}", f"random_{i}", PEER, spec, at, values)
    for i in range(4):
        spec = {"total_steps": [100, 64, 7, 250][i], "max_lr": [1.0, 0.1, 3e-4, 0.5][i]}
        spec["min_lr"] = [0.0, 1e-3, 0.0, 0.01][i]
        at = [position for position in spread(spec["total_steps"]) if position > 0]
        values = rate(lr_scheduler.REXScheduler, 0.1, at, spec)
        yield row("kozistr.REXScheduler", f"random_{i}", PEER, spec, at, values)
    for i in range(8):
        random = seeded(f"wsd/{i}")
        spec = {
            "num_warmup_steps": random.choice([0, 10]),
            "num_stable_steps": random.choice([30, 50]),
            "num_decay_steps": random.choice([20, 40]),
            "min_lr_ratio": random.choice([0.0, 0.1]),
            "num_cycles": random.choice([0.5, 0.8]),
            "cooldown_type": ["1-sqrt", "cosine", "linear", "1-square"][i % 4],
        }
        ends = [spec["num_warmup_steps"]]
        ends.append(ends[0] + spec["num_stable_steps"])
        ends.append(ends[1] + spec["num_decay_steps"])
        at = spread(ends[-1], *around(*ends))
        values = rate(lr_scheduler.get_wsd_schedule, 0.1, at, spec)
        yield row("kozistr.get_wsd_schedule", f"random_{i}", PEER, spec, at, values, 0.1)
    for i in range(4):
        spec = {"num_epochs": [16, 100, 7, 33][i], "is_warmup": i == 3}
        at = spread(spec["num_epochs"])
        values = rate(lr_scheduler.get_chebyshev_schedule, 0.1, at, spec)
        yield row("kozistr.get_chebyshev_schedule", f"random_{i}", PEER, spec, at, values, 0.1)
    for i in range(3):
        yield proportion(lr_scheduler, i)


def proportion(lr_scheduler, i):
    import torch

    bounds = {"max_lr": 0.1, "min_lr": [0.0, 1e-3, 0.02][i]}
    limits = {"max_value": [2.0, 0.5, 1.0][i], "min_value": [0.1, 2.0, 0.3][i]}
    inner = {"t_max": 60, "warmup_steps": [0, 10, 5][i], **bounds}
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    scheduler = lr_scheduler.CosineScheduler(optimizer, **inner)
    follower = lr_scheduler.ProportionScheduler(scheduler, **bounds, **limits)
    found = []
    for _ in range(61):
        scheduler.step()
        found.append(follower.step())
    at = spread(52)
    spec = {"lr_scheduler": {"type": "kozistr.CosineScheduler", **inner}, **bounds, **limits}
    values = [found[position] for position in at]
    return row("kozistr.ProportionScheduler", f"cosine_{i}", PEER, spec, at, values)

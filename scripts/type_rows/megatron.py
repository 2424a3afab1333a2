"""The rate and the weight decay of megatron.core.optimizer_param_scheduler.

Needs megatron-core 0.16.1 and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import around, row, seeded, spread

PEER = "megatron-core 0.16.1"


def rows():
    styles = ["constant", "linear", "cosine", "inverse-square-root", "WSD"]
    cases = [(style, None) for style in styles[:4] * 2]
    cases += [("WSD", style) for style in ("linear", "cosine", "exponential", "minus_sqrt")]
    for i, (style, wsd) in enumerate(cases):
        random = seeded(f"{style}/{wsd}/{i}")
        total = random.choice([100, 64, 1000])
        spec = {
            "init_lr": random.choice([0.0, 1e-5]),
            "max_lr": random.choice([3e-4, 0.1]),
            "min_lr": random.choice([0.0, 1e-5]),
            "lr_warmup_steps": random.choice([0, 10, 33]),
            "lr_decay_steps": total,
            "lr_decay_style": style,
        }
        if wsd:
            spec |= {"wsd_decay_steps": total // 4, "lr_wsd_decay_style": wsd}
        at = spread(total, *around(spec["lr_warmup_steps"], total - total // 4))
        name = f"{style}_{wsd or 'x'}_{i}"
        lrs = values(spec, at, "lr")
        yield row("megatron.OptimizerParamScheduler", name, PEER, spec, at, lrs)
    for i, style in enumerate(["constant", "linear", "cosine", "linear", "cosine"]):
        spec = {
            "start_wd": 0.01 if style != "constant" else 0.1,
            "end_wd": 0.1,
            "wd_incr_steps": [100, 100, 100, 33, 64][i],
            "wd_incr_style": style,
        }
        at = spread(100, *around(spec["wd_incr_steps"]))
        found = values(spec, at, "weight_decay")
        yield row(
            "megatron.OptimizerParamScheduler.weight_decay", f"{style}_{i}", PEER, spec, at, found
        )


def values(spec, at, key):
    import torch
    from megatron.core.optimizer_param_scheduler import OptimizerParamScheduler

    # What the other of the two takes.
    rest = {
        "init_lr": 0.0,
        "max_lr": 1.0,
        "min_lr": 0.0,
        "lr_warmup_steps": 0,
        "lr_decay_steps": 10,
        "lr_decay_style": "linear",
        "start_wd": 0.0,
        "end_wd": 0.0,
        "wd_incr_steps": 10,
        "wd_incr_style": "constant",
    }
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = OptimizerParamScheduler(optimizer, **{**rest, **spec})
    found = {0: optimizer.param_groups[0][key]}
    for position in range(1, max(at) + 1):
        scheduler.step(1)
        found[position] = optimizer.param_groups[0][key]
    return [found[position] for position in at]

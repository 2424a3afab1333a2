"""The dampening of pytorch_warmup over schedulers of torch.

Needs pytorch_warmup 0.2.0 and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import row, seeded, spread

PEER = "pytorch_warmup 0.2.0 / torch 2.13.0"
INNER = [
    ("CosineAnnealingLR", {"T_max": 100}),
    ("StepLR", {"step_size": 30, "gamma": 0.1}),
    ("ExponentialLR", {"gamma": 0.97}),
    ("MultiStepLR", {"milestones": [20, 50], "gamma": 0.5}),
]


def rows():
    for name in (
        "LinearWarmup",
        "ExponentialWarmup",
        "UntunedLinearWarmup",
        "UntunedExponentialWarmup",
        "RAdamWarmup",
    ):
        for i, (inner, arguments) in enumerate(INNER):
            random = seeded(f"{name}/{i}")
            if name in ("LinearWarmup", "ExponentialWarmup"):
                extra, beta2 = {"warmup_period": [10, 20, 1, 33][i]}, 0.999
            else:
                beta2 = random.choice([0.9, 0.95, 0.99, 0.999])
                extra = {"beta2": beta2}
            spec = {"schedule": {"type": f"torch.{inner}", **arguments}, **extra}
            at = spread(110)
            values = dampened(name, inner, arguments, extra, beta2, at)
            yield row(
                f"pytorch_warmup.{name}", f"{inner}_{i}", PEER, spec, at, values, 0.1, form="chain"
            )


def dampened(name, inner, arguments, extra, beta2, at):
    import pytorch_warmup
    import torch

    optimizer = torch.optim.AdamW([torch.zeros(1, requires_grad=True)], lr=0.1, betas=(0.9, beta2))
    scheduler = getattr(torch.optim.lr_scheduler, inner)(optimizer, **arguments)
    period = {"warmup_period": extra["warmup_period"]} if "warmup_period" in extra else {}
    warmup = getattr(pytorch_warmup, name)(optimizer, **period)
    found = [optimizer.param_groups[0]["lr"]]
    for _ in range(max(at)):
        optimizer.step()
        with warmup.dampening():
            scheduler.step()
        found.append(optimizer.param_groups[0]["lr"])
    return [found[position] for position in at]

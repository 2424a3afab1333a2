"""The class of OpenFold.

Needs torch 2.13.0, and the repository aqlaboratory/openfold at commit ce0029e1 as the folder
openfold on the path.
"""

from __future__ import annotations

from ._rows import alone, around, rate, row, seeded, spread

PEER = "aqlaboratory/openfold openfold/utils/lr_schedulers.py ce0029e1"


def rows(cases=5):
    import torch

    module = alone("openfold", "openfold/utils/lr_schedulers.py")

    class Scheduler(module.AlphaFoldLRScheduler):
        """Its constructor passes `verbose`, which torch no longer has."""

        def __init__(self, optimizer, **spec):
            plain = torch.optim.lr_scheduler.LRScheduler.__init__
            base = torch.optim.lr_scheduler.LRScheduler
            base.__init__ = lambda self, optimizer, last_epoch=-1, verbose=False: plain(
                self, optimizer, last_epoch
            )
            try:
                super().__init__(optimizer, **spec)
            finally:
                base.__init__ = plain

    for i in range(cases):
        random = seeded(f"openfold.AlphaFoldLRScheduler/{i}")
        spec = {
            "base_lr": [0.0, random.random() / 1000][i % 2],
            "max_lr": random.choice([0.001, random.uniform(1e-4, 1)]),
            "warmup_no_steps": random.randint(1, 30),
            "start_decay_after_n_steps": random.randint(30, 60),
            "decay_every_n_steps": random.randint(1, 40),
            "decay_factor": random.choice([0.95, random.random()]),
        }
        ends = around(spec["warmup_no_steps"], spec["start_decay_after_n_steps"])
        at = spread(150, *ends)
        found = rate(lambda optimizer, spec=spec: Scheduler(optimizer, **spec), 1.0, at)
        yield row("openfold.AlphaFoldLRScheduler", i, PEER, spec, at, found)

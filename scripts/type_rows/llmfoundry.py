"""The scheduler that LLM Foundry adds to those of Composer.

Needs llm-foundry 0.22.0, mosaicml 0.32.1 and torch 2.13.0. Of them, single files are executed.
"""

from __future__ import annotations

from . import composer
from ._rows import alone, around, row, spread

PEER = "llm-foundry 0.22.0 / mosaicml 0.32.1"


def rows():
    schedulers, time = composer.modules()
    stubs = ["composer.core", "composer.optim", "composer.optim.scheduler"]
    stubs += ["composer", "llmfoundry.utils.warnings"]
    contents = {
        "composer.core": {"Time": time.Time, "TimeUnit": time.TimeUnit, "State": object},
        "composer.optim": {
            "ComposerScheduler": object,
            "LinearScheduler": schedulers.LinearScheduler,
        },
        "composer.optim.scheduler": {"_convert_time": schedulers._convert_time},
        "llmfoundry.utils.warnings": {"experimental_class": lambda _: lambda found: found},
    }
    module = alone("llmfoundry", "optim/scheduler.py", stubs, contents)
    for i in range(6):
        spec = {
            "t_warmup": [10, 20, 1, 33, 5, 25][i],
            "t_scale": [10, 20, 50, 33, 7, 100][i],
            "t_cooldown": [20, 0, 30, 10, 50, 1][i],
            "t_max": [100, 64, 250, 91, 100, 128][i],
            "alpha_f_decay": [0.0, 0.1, 0.2, 0.0, 0.05, 0.0][i],
            "alpha_f_cooldown": [0.0, 0.0, 0.1, 0.0, 0.01, 0.0][i],
        }
        made = module.InverseSquareRootWithWarmupScheduler(**composer.in_batches(spec))
        total = spec["t_max"]
        at = spread(total, *around(spec["t_warmup"], total - spec["t_cooldown"]))
        values = composer.values(time, made, at, total, 0.003)
        name = "llmfoundry.InverseSquareRootWithWarmupScheduler"
        within = {"within": 4e-16, "why": "order of operations in the warm-up"}
        yield row(name, f"random_{i}", PEER, spec, at, values, 0.003, **within)

"""The schedules of mlx.optimizers.schedulers, which compute in float32.

Needs mlx 0.32.4 with its CPU library mlx-cpu 0.32.4.
"""

from __future__ import annotations

from ._rows import around, row, spread

PEER = "mlx 0.32.4"
SINGLE = {"within": 2e-6, "why": "float32 of MLX"}
STARTS, ENDS = [0.1, 1.0, 3e-4, 0.5], [0.0, 0.01, 1e-5, 0.1]
SIZES, RATES = [10, 33, 7, 100], [0.9, 0.5, 0.99, 0.97]


def specs(i):
    start, end, size, rate = STARTS[i], ENDS[i], SIZES[i], RATES[i]
    return {
        "exponential_decay": {"init": start, "decay_rate": rate},
        "step_decay": {"init": start, "decay_rate": rate, "step_size": size},
        "cosine_decay": {"init": start, "decay_steps": 5 * size, "end": end},
        "linear_schedule": {"init": end, "end": start, "steps": 3 * size},
    }


def rows():
    from mlx import core
    from mlx.optimizers import schedulers

    core.set_default_device(core.cpu)
    for i in range(4):
        for name, spec in specs(i).items():
            function = getattr(schedulers, name)(**spec)
            at = spread(110, *around(SIZES[i]))
            # Single precision is written as it is where the function takes no array.
            values = [float(core.array(function(core.array(x)), core.float32)) for x in at]
            yield row(f"mlx.{name}", f"random_{i}", PEER, spec, at, values, **SINGLE)
        linear, cosine = specs(i)["linear_schedule"], specs(i)["cosine_decay"]
        boundary = 3 * SIZES[i]
        joined = schedulers.join_schedules(
            [schedulers.linear_schedule(**linear), schedulers.cosine_decay(**cosine)], [boundary]
        )
        at = spread(110, *around(boundary))
        values = [float(joined(core.array(x))) for x in at]
        spec = {
            "schedules": [
                {"type": "mlx.linear_schedule", **linear},
                {"type": "mlx.cosine_decay", **cosine},
            ],
            "boundaries": [boundary],
        }
        yield row("mlx.join_schedules", f"two_{i}", PEER, spec, at, values, **SINGLE)

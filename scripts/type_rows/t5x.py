"""The learning rate of T5X, computed with jax_enable_x64.

Needs t5x/utils.py of google-research/t5x, in the folder that SWIFTLR_PEERS names, jax 0.10.2 and
jaxlib 0.10.2.
"""

from __future__ import annotations

from ._files import extracted
from ._rows import around, row, seeded, spread

PEER = "google-research/t5x@cc342d41 t5x/utils.py / jax 0.10.2 x64"
FACTORS = [
    "constant * linear_warmup * rsqrt_decay",
    "constant * rsqrt_decay",
    "constant",
    "linear_decay",
    "constant*linear_warmup * rsqrt_normalized_decay",
    "constant * decay_every",
    "constant * linear_warmup * cosine_decay",
    " constant * linear_warmup * decay_every * cosine_decay ",
    "rsqrt_decay * constant * decay_every",
    "linear_warmup * constant * constant",
]


def rows():
    import jax

    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp

    module = extracted(
        "google-research/t5x",
        "t5x/utils.py",
        ["create_learning_rate_scheduler"],
        jnp=jnp,
        LearningRateCallable=object,
    )
    for i, factors in enumerate(FACTORS):
        r = seeded(f"{factors}/{i}")
        spec = {
            "factors": factors,
            "base_learning_rate": r.choice([0.5, 1.0, 0.001]),
            "warmup_steps": r.choice([10, 1000, 33, 1]),
            "decay_factor": 0.002 if factors == "linear_decay" else r.choice([0.5, 0.9]),
            "steps_per_decay": r.choice([20, 33]),
            "steps_per_cycle": r.choice([50, 77]),
            "step_offset": r.choice([0, 7]),
            "min_learning_rate": r.choice([1e-8, 1e-3]),
        }
        schedule = module["create_learning_rate_scheduler"](**spec)
        ends = [v for k, v in spec.items() if "step" in k]
        at = spread(120, *around(*ends), 5000)
        values = [float(schedule(jnp.asarray(position, jnp.int64))) for position in at]
        yield row("t5x.create_learning_rate_scheduler", f"factors_{i}", PEER, spec, at, values)

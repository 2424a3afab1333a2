"""The learning rate of MaxText, computed with jax_enable_x64.

Needs src/maxtext/utils/maxtext_utils.py of AI-Hypercomputer/maxtext, in the folder that
SWIFTLR_PEERS names, optax 0.2.8, jax 0.10.2 and jaxlib 0.10.2.
"""

from __future__ import annotations

from types import SimpleNamespace

from ._files import extracted
from ._rows import around, row, seeded, spread

PEER = "AI-Hypercomputer/maxtext@e591f30c src/maxtext/utils/maxtext_utils.py / jax 0.10.2 x64"


def rows():
    import jax

    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp
    import optax

    module = extracted(
        "AI-Hypercomputer/maxtext",
        "src/maxtext/utils/maxtext_utils.py",
        ["create_learning_rate_schedule"],
        jnp=jnp,
        optax=optax,
        types=SimpleNamespace(
            LearningRateScheduleType=SimpleNamespace(COSINE="cosine"),
            WsdDecayStyle=SimpleNamespace(LINEAR="linear"),
        ),
    )
    for i in range(12):
        r = seeded(f"create_learning_rate_schedule/{i}")
        spec = {
            "learning_rate": r.choice([3e-5, 1.0]),
            "lr_schedule_type": ["cosine", "wsd"][i % 2],
            "learning_rate_final_fraction": r.choice([0.1, 0.0]),
            "wsd_decay_steps_fraction": [
                0.1,
                0.1,
                0.2,
                0.3,
                0.5,
                0.0,
                0.2,
                0.01,
                0.1,
                0.9,
                0.2,
                0.5,
            ][i],
            "wsd_decay_style": ["linear", "linear", "cosine", "cosine"][i % 4],
            "warmup_steps_fraction": [0.1, 0.1, 0, 0.2, 1.0, 0.1, 0.05, 0.1, 0.29, 0.1, 0.1, 0][i],
            "learning_rate_schedule_steps": [100, 100, 77, 100, 50, 60, 100, 100, 90, 80, 1, 10][i],
        }
        total = spec["learning_rate_schedule_steps"]
        spec["steps"] = r.choice([total, total + 20])
        schedule = module["create_learning_rate_schedule"](SimpleNamespace(**spec))
        ends = [int(total * f) for k, f in spec.items() if "steps_fraction" in k]
        at = spread(130, *around(ends[1], total - ends[0], total))
        values = [float(schedule(jnp.asarray(position, jnp.int64))) for position in at]
        name = "maxtext.create_learning_rate_schedule"
        yield row(name, f"random_{i}", PEER, spec, at, values)

"""The schedules of big_vision.utils, as float32 of double precision.

Needs google-research/big_vision at 0127fb6, whose file big_vision/utils.py alone is executed: the
folder above it on PYTHONPATH; jax 0.10.2 and jaxlib 0.10.2.
"""

from __future__ import annotations

from ._rows import alone, around, row, spread

PEER = "google-research/big_vision@0127fb6 / jax 0.10.2 x64"
STUBS = [
    "big_vision.pp",
    "absl",
    "einops",
    "flax",
    "flax.jax_utils",
    "ml_collections",
    "tensorflow",
    "tensorflow.io",
    "tensorflow.io.gfile",
    "jax.experimental.array_serialization",
]
KINDS = {
    "rsqrt": lambda i: {"timescale": [100, 10000, 20, 50][i], "shift": [0, 0, 10, 5][i]},
    "polynomial": lambda i: {"power": [1, 2, 0.5, 3][i], "end": [0, 0.01, 0.0, 0.1][i]},
    "linear": lambda i: {"end": [0, 0.01, 0.0, 0.1][i]},
    "cosine": lambda i: {},
    "stair": lambda i: {"steps": [[30, 60], [50], [10, 20, 30], [89]][i], "mults": [0.5, 0.1, 0]},
}


def rows():
    import jax

    jax.config.update("jax_enable_x64", True)
    utils = alone("big_vision", "utils.py", STUBS)
    for name, make in KINDS.items():
        for i in range(4):
            spec = {
                "total_steps": [100, 64, 250, 90][i],
                "warmup_steps": [10, 5, 33, 1][i],
                "cooldown_steps": [0, 10, 50, 0][i],
                **make(i),
            }
            if name == "stair":
                spec["mults"] = spec["mults"][: len(spec["steps"])]
            made = dict(spec)
            base, total = [1.0, 1e-3, 0.1, 0.5][i], made.pop("total_steps")
            function = utils.create_learning_rate_schedule(
                total, base=base, decay_type=name, batch_size=1, data_size=1, **made
            )
            at = spread(total, *around(spec["warmup_steps"], *spec.get("steps", [])))
            # After the end the ramp of the cooldown goes on below 0 there.
            at = [position for position in at if position <= total]
            values = [float(function(position)) for position in at]
            yield row(
                f"big_vision.{name}",
                f"random_{i}",
                PEER,
                spec,
                at,
                values,
                base,
                within=1e-7,
                why="the peer's last step rounds to float32",
            )

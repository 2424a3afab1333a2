"""The compound schedule of Scenic, computed with jax_enable_x64.

Needs scenic/train_lib/lr_schedules.py of google-research/scenic, in the folder that SWIFTLR_PEERS
names, jax 0.10.2 and jaxlib 0.10.2.
"""

from __future__ import annotations

from ._files import extracted
from ._rows import around, row, seeded, spread

PEER = "google-research/scenic@4a38d475 scenic/train_lib/lr_schedules.py / jax 0.10.2 x64"
NAMES = ["polynomial_lr", "piecewise_constant", "piecewise_linear", "linear_warmup"]
NAMES = [
    f"{name}_scheduler" for name in [*NAMES, "decay_every", "exponential_decay", "cosine_decay"]
]
FACTORS = [
    "constant",
    "constant * polynomial",
    "constant * piecewise_constant * linear_warmup",
    "constant * piecewise_linear",
    "constant*linear_warmup*rsqrt_decay",
    "constant * decay_every",
    "constant * exponential_decay * linear_warmup",
    "constant * cosine_decay * linear_warmup",
    "constant * cosine_decay",
    "constant * linear_decay * linear_warmup",
    "constant * linear_warmup * linear_cooldown * rsqrt_decay",
    "constant * polynomial * linear_warmup * linear_cooldown",
    "constant * cosine_decay * linear_warmup",
    "constant * exponential_decay",
]


class Config(dict):
    """Of ml_collections: keys that are attributes as well."""

    __getattr__ = dict.__getitem__


def rows():
    import jax

    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp

    module = extracted(
        "google-research/scenic",
        "scenic/train_lib/lr_schedules.py",
        [*NAMES, "compound_lr_scheduler"],
        jnp=jnp,
        ml_collections=__import__("types").SimpleNamespace(ConfigDict=Config),
    )
    for i, factors in enumerate(FACTORS):
        spec = spec_of(seeded(f"{factors}/{i}"), factors, i)
        schedule = module["compound_lr_scheduler"](Config(spec))
        ends = [v for k, v in spec.items() if "steps" in k]
        at = spread(120, *around(*ends, *spec.get("decay_events", ())), 5000)
        if "cosine" in factors and spec.get("t_mul", 1.0) != 1.0:
            at = [p for p in at if p < 500]
        values = [float(schedule(jnp.asarray(position, jnp.int64))) for position in at]
        flushed = {"within": 2**-100, "why": "XLA writes 0 for subnormal numbers"}
        more = flushed if "exponential" in factors or "m_mul" in spec else {}
        yield row("scenic.compound_lr_scheduler", f"factors_{i}", PEER, spec, at, values, **more)


def spec_of(r, factors, i):
    spec = {"factors": factors, "base_learning_rate": r.choice([1.0, 0.003])}
    if "warmup" in factors:
        spec |= {"warmup_steps": r.choice([10, 33]), "warmup_alpha": r.choice([0, 0.1])}
    if "polynomial" in factors:
        spec |= {"decay_steps": 80, "end_factor": 0.1, "power": r.choice([1, 2.0])}
    if "piecewise" in factors:
        spec |= {"decay_events": [20, 50, 90], "decay_factors": [0.5, 0.1, 0.7]}
    if "rsqrt" in factors:
        spec |= {"timescale": r.choice([10000, 40])}
    if "decay_every" in factors:
        spec |= {"steps_per_decay": r.choice([20, 33]), "decay_factor": 0.5}
    if "exponential" in factors:
        spec |= {"decay_steps": 30, "decay_rate": 0.6, "staircase": i % 2 == 0}
    if "cosine" in factors:
        spec |= {"steps_per_cycle": r.choice([50, 100]), "alpha": r.choice([0.0, 0.1])}
        if i == 8:
            spec |= {"t_mul": 2.0, "m_mul": 0.5, "start_decay_step": 5}
        if i == 12:
            spec |= {"total_steps": 100, "steps_per_cycle": 50, "m_mul": 0.5}
    if "linear_decay" in factors:
        spec |= {"total_steps": 100, "end_learning_rate": 1e-4}
    if "cooldown" in factors:
        spec |= {"total_steps": 100, "cooldown_steps": 20}
    return spec

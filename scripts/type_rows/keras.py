"""The schedules of keras.optimizers.schedules and its ReduceLROnPlateau.

Needs keras 3.15.1 with its dependencies, jax 0.10.2 and jaxlib 0.10.2 as its backend.
"""

from __future__ import annotations

import os

from ._rows import around, metrics, row, seeded, spread

PEER = "keras 3.15.1, jax backend in float64"
SINGLE = {"within": 1e-6, "why": "float32 of the backend's cosine"}


def rows():
    os.environ["KERAS_BACKEND"] = "jax"
    import jax

    jax.config.update("jax_enable_x64", True)
    import keras

    keras.config.set_floatx("float64")
    for name, (make, last) in MAKERS.items():
        for i in range(5):
            random = seeded(f"{name}/{i}")
            spec = make(random, i)
            schedule = getattr(keras.optimizers.schedules, name)(**spec)
            ends = last(spec)
            at = spread(ends[-1], *around(*ends))
            values = [float(schedule(position)) for position in at]
            within = SINGLE if name.startswith("Cosine") else {}
            yield row(f"keras.{name}", f"random_{i}", PEER, spec, at, values, **within)
    for i in range(5):
        yield plateau(keras, i)


START = "initial_learning_rate"
MAKERS = {
    "ExponentialDecay": (
        lambda r, i: {
            START: r.choice([0.1, 1e-3]),
            "decay_steps": [10, 33, 100, 7, 64][i],
            "decay_rate": r.choice([0.96, 0.5, 1.02]),
            "staircase": i % 2 == 1,
        },
        lambda s: [s["decay_steps"], 100],
    ),
    "PiecewiseConstantDecay": (
        lambda r, i: {
            "boundaries": sorted(r.sample(range(1, 90), i + 1)),
            "values": [round(0.5 / (j + 1), 3) for j in range(i + 2)],
        },
        lambda s: s["boundaries"],
    ),
    "PolynomialDecay": (
        lambda r, i: {
            START: r.choice([0.1, 1e-3]),
            "decay_steps": [100, 33, 100, 7, 64][i],
            "end_learning_rate": r.choice([1e-4, 0.0]),
            "power": [1.0, 2.0, 0.5, 1.0, 2.0][i],
            "cycle": i >= 3,
        },
        lambda s: [s["decay_steps"], 2 * s["decay_steps"]],
    ),
    "InverseTimeDecay": (
        lambda r, i: {
            START: r.choice([0.1, 1e-3]),
            "decay_steps": [10, 33, 1, 7, 64][i],
            "decay_rate": r.choice([0.5, 1.0, 0.05]),
            "staircase": i % 2 == 1,
        },
        lambda s: [s["decay_steps"], 100],
    ),
    "CosineDecay": (
        lambda r, i: {
            START: 0.0 if i > 1 else 0.1,
            "decay_steps": [100, 33, 100, 70, 64][i],
            "alpha": r.choice([0.0, 0.1]),
            **({"warmup_target": 0.3, "warmup_steps": [0, 0, 10, 1, 33][i]} if i > 1 else {}),
        },
        lambda s: [s.get("warmup_steps", 0), s["decay_steps"] + s.get("warmup_steps", 0)],
    ),
    "CosineDecayRestarts": (
        lambda r, i: {
            START: 0.1,
            "first_decay_steps": [10, 33, 50, 25, 20][i],
            "t_mul": [2.0, 1.0, 1.5, 2.0, 1.0][i],
            "m_mul": [1.0, 0.5, 0.9, 0.5, 1.0][i],
            "alpha": r.choice([0.0, 0.1]),
        },
        # Near a restart the float32 of the peer decides on which side of it a position lies.
        lambda s: [s["first_decay_steps"] // 2, 2 * s["first_decay_steps"] - 5],
    ),
}


def plateau(keras, i):
    import jax

    random = seeded(f"plateau/{i}")
    spec = {
        "mode": ["auto", "min", "max", "auto", "min"][i],
        "factor": random.choice([0.5, 0.1, 0.9]),
        "patience": random.choice([1, 2, 4]),
        "min_delta": random.choice([1e-4, 0.01]),
        "cooldown": random.choice([0, 2]),
        "min_lr": random.choice([0.0, 1e-3]),
    }
    fed = metrics(random)
    callback = keras.callbacks.ReduceLROnPlateau(monitor="loss", **spec)
    model = keras.Sequential([keras.layers.Input((1,)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.1))
    callback.set_model(model)
    callback.on_train_begin()
    found = [float(model.optimizer.learning_rate)]
    with jax.disable_jit():
        for epoch, metric in enumerate(fed):
            callback.on_epoch_end(epoch, {"loss": metric})
            found.append(float(model.optimizer.learning_rate))
    at = list(range(0, len(fed) + 1, 2))
    values = [found[position] for position in at]
    return row("keras.ReduceLROnPlateau", f"fed_{i}", PEER, spec, at, values, 0.1, metrics=fed)

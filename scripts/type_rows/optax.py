"""The schedules of optax, in double precision: with jax_enable_x64 and counts of int64.

Needs optax 0.2.8, jax 0.10.2 and jaxlib 0.10.2.
"""

from __future__ import annotations

from ._rows import around, metrics, row, seeded, spread

PEER = "optax 0.2.8 / jax 0.10.2 x64"


def rows():
    import jax

    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp
    import optax

    for name in MAKERS:
        for i in range(5):
            random = seeded(f"{name}/{i}")
            spec, arguments, ends = MAKERS[name](random, i)
            schedule = getattr(optax, name)(*arguments[0], **arguments[1])
            at = spread(ends[-1], *around(*map(int, ends)))
            values = [schedule(jnp.asarray(position, jnp.int64)) for position in at]
            yield row(f"optax.{name}", f"random_{i}", PEER, spec, at, values)
    yield from joined(optax, jnp)
    for i in range(4):
        yield plateau(i)


def keywords(**spec):
    return spec, ((), spec)


def decay(r, i):
    more = {"end_value": r.choice([1e-3, 0.05])} if i % 2 else {}
    if i == 3:
        more["transition_begin"] = 9
    return {
        "transition_steps": r.choice([10, 25]),
        "decay_rate": r.choice([0.5, 0.96, 1.1]) if i < 4 else 0.8,
        "staircase": r.random() < 0.5,
        **more,
    }


def simple(make, last):
    def maker(r, i):
        spec = make(r, i)
        return spec, ((), spec), last(spec)

    return maker


def scaled(kind):
    def maker(r, i):
        boundaries = sorted(r.sample(range(5, 90), 3))
        scales = [r.choice([0.5, 0.1, 2.0, 0.0 if i == 4 else 0.3]) for _ in boundaries]
        start = r.choice([0.1, 1.0])
        spec = {"init_value": start}
        positional = [start, dict(zip(boundaries, scales))]
        if kind:
            interpolation = ["linear", "cosine"][i % 2]
            spec["interpolate_type"] = interpolation
            positional = [interpolation, *positional]
        spec["boundaries_and_scales"] = [list(p) for p in zip(boundaries, scales)]
        return spec, (positional, {}), boundaries

    return maker


MAKERS = {
    "constant_schedule": simple(lambda r, i: {"value": r.choice([0.1, 1e-3])}, lambda s: [50]),
    "linear_schedule": simple(
        lambda r, i: {
            "init_value": r.choice([0.1, 0.0]),
            "end_value": r.choice([1e-3, 1.0]),
            "transition_steps": [100, 33, 0, 7, 64][i],
            "transition_begin": [0, 10, 0, 5, 0][i],
        },
        lambda s: [s["transition_begin"], s["transition_begin"] + s["transition_steps"] + 1],
    ),
    "polynomial_schedule": simple(
        lambda r, i: {
            "init_value": r.choice([0.1, 1.0]),
            "end_value": r.choice([1e-3, 0.0]),
            "power": [1, 2, 0.5, 3.0, 1.7][i],
            "transition_steps": r.choice([100, 33]),
            "transition_begin": [0, 10, 0, 5, 0][i],
        },
        lambda s: [s["transition_begin"], s["transition_begin"] + s["transition_steps"]],
    ),
    "exponential_decay": simple(
        lambda r, i: {"init_value": r.choice([0.1, 1.0]), **decay(r, i)}, lambda s: [9, 100]
    ),
    "cosine_decay_schedule": simple(
        lambda r, i: {
            "init_value": r.choice([0.1, 1.0]),
            "decay_steps": [100, 33, 250, 7, 64][i],
            "alpha": r.choice([0.0, 0.1]),
            "exponent": r.choice([1.0, 2.0, 0.5]),
        },
        lambda s: [s["decay_steps"]],
    ),
    "warmup_constant_schedule": simple(
        lambda r, i: {
            "init_value": r.choice([0.0, 0.01]),
            "peak_value": 0.3,
            "warmup_steps": [10, 0, 33, 1, 100][i],
        },
        lambda s: [s["warmup_steps"], 110],
    ),
    "warmup_cosine_decay_schedule": simple(
        lambda r, i: {
            "init_value": r.choice([0.0, 0.01]),
            "peak_value": r.choice([0.3, 1e-3]),
            "warmup_steps": [10, 0, 33, 1, 50][i],
            "decay_steps": [100, 100, 90, 64, 250][i],
            "end_value": r.choice([0.0, 1e-4]),
            "exponent": r.choice([1.0, 2.0]),
        },
        lambda s: [s["warmup_steps"], s["decay_steps"]],
    ),
    "warmup_exponential_decay_schedule": simple(
        lambda r, i: {
            "init_value": r.choice([0.0, 0.01]),
            "peak_value": 0.3,
            "warmup_steps": [10, 1, 33, 5, 20][i],
            **decay(r, i),
        },
        lambda s: [s["warmup_steps"], 110],
    ),
    "sgdr_schedule": lambda r, i: (
        lambda kwargs: (
            {"cosine_kwargs": kwargs},
            ([kwargs], {}),
            [kwargs[0]["decay_steps"], sum(one["decay_steps"] for one in kwargs)],
        )
    )(
        [
            {
                "init_value": r.choice([0.0, 0.01]),
                "peak_value": r.choice([0.3, 0.1]),
                "warmup_steps": r.choice([0, 5]),
                "decay_steps": r.choice([30, 50]),
                "end_value": r.choice([0.0, 1e-3]),
            }
            for _ in range(2 + i % 2)
        ]
    ),
    "piecewise_constant_schedule": scaled(False),
    "piecewise_interpolate_schedule": scaled(True),
    "linear_onecycle_schedule": simple(
        lambda r, i: {
            "transition_steps": [100, 64, 250, 99, 1000][i],
            "peak_value": r.choice([0.1, 3e-3]),
            "pct_start": r.choice([0.3, 0.2]),
            "pct_final": r.choice([0.85, 0.7]),
            "div_factor": r.choice([25.0, 10.0]),
            "final_div_factor": r.choice([1e4, 100.0]),
        },
        lambda s: [s["transition_steps"]],
    ),
    "cosine_onecycle_schedule": simple(
        lambda r, i: {
            "transition_steps": [100, 64, 250, 99, 1000][i],
            "peak_value": r.choice([0.1, 3e-3]),
            "pct_start": r.choice([0.3, 0.2]),
            "div_factor": r.choice([25.0, 10.0]),
            "final_div_factor": r.choice([1e4, 100.0]),
        },
        lambda s: [s["transition_steps"]],
    ),
}


def joined(optax, jnp):
    for i in range(3):
        first = {"init_value": 0.0, "end_value": 0.3, "transition_steps": 20}
        second = {"init_value": 0.3, "transition_steps": 10, "decay_rate": 0.5}
        third = {"value": 1e-3}
        names = ["linear_schedule", "exponential_decay", "constant_schedule"]
        boundaries = [[20, 50], [10, 11], [25, 90]][i]
        parts = list(zip(names, (first, second, third)))
        schedule = optax.join_schedules(
            [getattr(optax, name)(**spec) for name, spec in parts], boundaries
        )
        at = spread(100, *around(*boundaries))
        spec = {
            "schedules": [{"type": f"optax.{name}", **one} for name, one in parts],
            "boundaries": boundaries,
        }
        values = [schedule(jnp.asarray(position, jnp.int64)) for position in at]
        yield row("optax.join_schedules", f"three_{i}", PEER, spec, at, values)


def plateau(i):
    import jax.numpy as jnp
    from optax import contrib

    random = seeded(f"plateau/{i}")
    spec = {
        "factor": random.choice([0.5, 0.1]),
        "patience": random.choice([1, 3, 5]),
        "rtol": random.choice([1e-4, 0.01]),
        "atol": random.choice([0.0, 0.01]),
        "cooldown": random.choice([0, 2]),
        "accumulation_size": [1, 1, 2, 3][i],
        "min_scale": random.choice([0.0, 0.05]),
    }
    if spec["rtol"] and spec["atol"]:
        spec["rtol"] = 0.0
    transform = contrib.reduce_on_plateau(**spec)
    fed = metrics(random)
    state = transform.init({"w": jnp.zeros(1, jnp.float64)})
    scales = [float(state.scale)]
    for metric in fed:
        _, state = transform.update({"w": jnp.ones(1)}, state, value=jnp.float64(metric))
        scales.append(float(state.scale))
    at = list(range(0, len(fed) + 1, 2))
    values = [scales[position] for position in at]
    # The scale is a float32 there.
    return row(
        "optax.contrib.reduce_on_plateau",
        f"fed_{i}",
        PEER,
        spec,
        at,
        values,
        1.0,
        metrics=fed,
    )

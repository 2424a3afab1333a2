"""Keras: keras/src/optimizers/schedules/learning_rate_schedule_test.py, which its wheel has.
The backend is JAX: KERAS_BACKEND=jax."""

from ._swap import in_jax, swap_method, without

NAMES = (
    "ExponentialDecay",
    "PiecewiseConstantDecay",
    "PolynomialDecay",
    "InverseTimeDecay",
    "CosineDecay",
    "CosineDecayRestarts",
)


def swap():
    from keras.src.optimizers.schedules import learning_rate_schedule

    for name in NAMES:

        def spec(given, name=name):
            return {"type": f"keras.{name}", **without(given, "name")}

        swap_method(
            getattr(learning_rate_schedule, name),
            "__call__",
            spec,
            None,
            answered=lambda ours, step, answer: in_jax(ours, step, answer),
        )

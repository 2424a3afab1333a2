"""The functions of TensorFlow's Object Detection API.

Needs tensorflow-cpu 2.21.0, and the file object_detection/utils/learning_schedules.py of
tf-models-research-object-detection 2.8.0.post1 on the path; nothing else of it.
"""

from __future__ import annotations

from ._rows import alone, around, row, seeded, spread

PEER = "tf-models-research-object-detection 2.8.0.post1"


def rows(cases=4):
    import tensorflow as tf

    module = alone("object_detection", "utils/learning_schedules.py")
    for name, make in MAKERS.items():
        for i in range(cases):
            random = seeded(f"object_detection.{name}/{i}")
            spec = make(random, i)
            at = spread(150, *around(*marks(spec)))
            step = tf.Variable(0, dtype=tf.int64)
            # The function that is returned goes by the value of the variable.
            value = getattr(module, name)(step, **spec)
            found = []
            for e in at:
                step.assign(e)
                found.append(float(value()))
            yield row(f"object_detection.{name}", i, PEER, spec, at, found)


def marks(spec):
    steps = [
        v for key, v in spec.items() if key.endswith("steps") and not key.startswith("learning")
    ]
    return steps + spec.get("boundaries", [])


def rate(random):
    return random.choice([0.1, 0.04, random.uniform(1e-3, 1)])


def decay(random, i):
    return {
        "learning_rate_base": rate(random),
        "learning_rate_decay_steps": random.randint(1, 40),
        "learning_rate_decay_factor": random.uniform(0.5, 0.99),
        "min_learning_rate": [0.0, random.random() / 100][i % 2],
        "staircase": bool(i // 2 % 2),
    }


def cosine(random, i):
    base = rate(random)
    return {
        "learning_rate_base": base,
        "total_steps": random.randint(60, 140),
        "warmup_learning_rate": base * random.random(),
        "warmup_steps": [0, random.randint(1, 30)][i % 2],
        "hold_base_rate_steps": [0, random.randint(1, 20)][i // 2 % 2],
    }


def manual(random, i):
    boundaries = sorted(random.sample(range(1, 140), random.randint(1, 4)))
    rates = [random.uniform(1e-3, 1) for _ in range(len(boundaries) + 1)]
    return {"boundaries": boundaries, "rates": rates, "warmup": bool(i % 2)}


MAKERS = {
    "exponential_decay_with_burnin": lambda r, i: (
        decay(r, i)
        | {"burnin_learning_rate": [0.0, r.random()][i % 2], "burnin_steps": r.randint(0, 30)}
    ),
    "exponential_decay_with_warmup": lambda r, i: (
        lambda spec: (
            spec
            | {
                "warmup_learning_rate": spec["learning_rate_base"] * r.random(),
                "warmup_steps": r.randint(1, 30),
            }
        )
    )(decay(r, i)),
    "cosine_decay_with_warmup": cosine,
    "manual_stepping": manual,
}

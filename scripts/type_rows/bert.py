"""The rate of BERT's optimizer.

Needs tensorflow-cpu 2.21.0, and the repository google-research/bert at commit eedf5716 as the
folder bert on the path. TensorFlow 1, for which it was written, is `tensorflow.compat.v1` today. As
in BERT, the rate is part of a graph.
"""

from __future__ import annotations

from importlib.machinery import PathFinder
from pathlib import Path

from ._rows import around, row, seeded, spread

PEER = "google-research/bert optimization.py eedf5716"


class Made(Exception):
    """The rate that the optimizer was to have."""


def rows(cases=3):
    import tensorflow.compat.v1 as tf

    found = PathFinder.find_spec("bert")
    if found is None:
        raise ImportError("No folder bert")
    text = Path(next(iter(found.submodule_search_locations)), "optimization.py").read_text()
    names = {"__name__": "optimization"}
    exec(text.replace("import tensorflow as tf", "import tensorflow.compat.v1 as tf"), names)

    def optimizer(learning_rate, **more):
        raise Made(learning_rate)

    names["AdamWeightDecayOptimizer"] = optimizer
    for i in range(cases):
        random = seeded(f"bert.create_optimizer/{i}")
        spec = {
            "init_lr": random.choice([5e-5, random.uniform(1e-5, 1)]),
            "num_train_steps": random.randint(30, 200),
            "num_warmup_steps": [0, random.randint(1, 30)][i % 2],
        }
        at = spread(spec["num_train_steps"], *around(spec["num_warmup_steps"]))
        with tf.Graph().as_default(), tf.Session() as session:
            step = tf.train.get_or_create_global_step()
            try:
                names["create_optimizer"](None, use_tpu=False, **spec)
            except Made as made:
                rate = made.args[0]
            session.run(tf.global_variables_initializer())
            values = []
            for e in at:
                step.load(e, session)
                values.append(session.run(rate))
        yield row("bert.create_optimizer", i, PEER, spec, at, values)

"""swiftlr.keras over PyTorch and over JAX, where Keras is installed. A process has one backend."""

import importlib.util
import json
import re

import pytest
from child import run

import swiftlr

has_keras = importlib.util.find_spec("keras") is not None
pytestmark = [pytest.mark.once, pytest.mark.skipif(not has_keras, reason="no Keras")]
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 20}
BACKENDS = [name for name in ("torch", "jax") if importlib.util.find_spec(name) is not None]

SCRIPT = """
import json, os, sys, tempfile
import numpy as np
import keras
from keras import ops
from swiftlr.keras import ScheduleCallback, TableSchedule

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 20}
PLATEAU = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.5, "threshold": 0.99}
x = np.random.default_rng(0).random((64, 4), "float32")
y = x.sum(1)
said = {}

def number(value):
    return float(ops.convert_to_numpy(value))

def model(rate, **options):
    keras.utils.set_random_seed(0)
    made = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(1)])
    made.compile(keras.optimizers.SGD(rate, **options), "mse")
    return made

def fit(one, epochs, **more):
    return one.fit(x, y, batch_size=16, epochs=epochs, verbose=0, **more).history

class Rates(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.seen = []
    def on_train_batch_begin(self, batch, logs=None):
        self.seen.append(number(self.model.optimizer.learning_rate))

table = TableSchedule(COSINE, 20, base=0.1)
said["values"] = [number(table(step)) for step in range(25)]
coarse = TableSchedule(COSINE, base=0.1, every=5)
said["coarse"] = [number(coarse(step)) for step in range(21)]
copied = TableSchedule.from_config(json.loads(json.dumps(table.get_config())))
said["copied"] = [number(copied(step)) for step in range(25)]

one, rates = model(table), Rates()
fit(one, 3, callbacks=[rates])
path = os.path.join(tempfile.mkdtemp(), "model.keras")
one.save(path)
again = keras.models.load_model(path)
said["loaded"] = type(again.optimizer._learning_rate).__name__
fit(again, 1, callbacks=[rates])
said["fitted"] = rates.seen

by_table = one.get_weights()
one, rates = model(0.1), Rates()  # with the same seed: batches come in the same order
callback = ScheduleCallback(COSINE, base=0.1)
said["history"] = fit(one, 3, callbacks=[callback, rates])["learning_rate"]
said["alike"] = all(np.allclose(*both, 1e-5) for both in zip(by_table, one.get_weights()))
one.save(path)
again = keras.models.load_model(path)
fit(again, 1, callbacks=[ScheduleCallback(COSINE, base=0.1), rates])
said["called back"] = rates.seen

for name, rate, callbacks in (
    ("accumulated", TableSchedule(COSINE, 20, base=0.1, accumulation=2), []),
    ("accumulated by callback", 0.1, [ScheduleCallback(COSINE, base=0.1)]),
):
    one, rates = model(rate, gradient_accumulation_steps=2), Rates()
    fit(one, 2, callbacks=[*callbacks, rates])
    said[name] = rates.seen

said["base"] = fit(model(0.1), 3, callbacks=[ScheduleCallback(COSINE)])["learning_rate"]
callback = ScheduleCallback(PLATEAU, monitor="val_loss")
one = model(0.1)
said["plateau"] = fit(one, 3, callbacks=[callback], validation_data=(x, y))["learning_rate"]
said["plateau"] += fit(one, 1, callbacks=[callback], validation_data=(x, y))["learning_rate"]

refused = {
    "functions": lambda: TableSchedule({"type": "torch.LambdaLR", "lr_lambda": lambda e: 1.0}, 5),
    "accumulation": lambda: TableSchedule(COSINE, 5, accumulation=0),
    "metric": lambda: TableSchedule(PLATEAU, 5),
    "no monitor": lambda: ScheduleCallback(PLATEAU),
    "monitor": lambda: ScheduleCallback(COSINE, monitor="loss"),
    "other monitor": lambda: fit(
        model(0.1), 1, callbacks=[ScheduleCallback(PLATEAU, monitor="accuracy")]
    ),
}
for name, call in refused.items():
    try:
        call()
    except ValueError as error:
        said[name] = str(error)
print(json.dumps(said))
"""


@pytest.fixture(scope="module", params=BACKENDS)
def said(request):
    text = run(SCRIPT, 600, KERAS_BACKEND=request.param, JAX_PLATFORMS="cpu")
    return json.loads(text.splitlines()[-1])


@pytest.fixture(scope="module")
def exact():
    """What the schedule has at 0, 1 ... in float32."""
    return list(swiftlr.Schedule(COSINE).fill(21, base=0.1, dtype="float32"))


def test_the_table_has_the_bits_of_fill_and_holds_its_last_value(said, exact):
    assert said["values"] == said["copied"] == exact + exact[-1:] * 4
    assert said["coarse"][::5] == exact[::5]
    middle = said["coarse"][7]
    assert exact[10] < middle < exact[5] and abs(middle - exact[7]) < 0.01


def test_a_model_that_was_saved_goes_on(said, exact):
    assert said["loaded"] == "TableSchedule"
    assert said["fitted"] == said["called back"] == exact[:16]


def test_table_and_callback_train_alike(said, exact):
    assert said["alike"]
    assert said["history"] == [exact[3], exact[7], exact[11]]
    # Without a base it is the optimizer's rate, which Keras has rounded to float32.
    assert said["base"] == pytest.approx(said["history"], rel=2**-22)


def test_positions_count_updates(said, exact):
    twice = [value for value in exact[:4] for _ in range(2)]
    assert said["accumulated"] == said["accumulated by callback"] == twice


def test_a_metric_moves_the_rate_after_each_epoch(said):
    assert [round(rate, 4) for rate in said["plateau"]] == [0.1, 0.1, 0.05, 0.025]


@pytest.mark.parametrize(
    "name, message",
    [
        ("functions", "spec: it has functions, which cannot be saved"),
        ("accumulation", "accumulation: 0 is not allowed; a whole number above 0"),
        ("metric", "the schedule follows a metric"),
        ("no monitor", "monitor: needed, because the schedule follows a metric"),
        ("monitor", "monitor: 'loss' is not allowed; the schedule follows none"),
        ("other monitor", "monitor: 'accuracy' is not allowed; one of 'loss', 'learning_rate'"),
    ],
)
def test_refusals(said, name, message):
    assert re.search(message, said[name])

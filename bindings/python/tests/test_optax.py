"""swiftlr.optax beside the engine, where jax and optax are installed."""

import json

import pytest
from child import run

import swiftlr
from swiftlr import Schedule

jax = pytest.importorskip("jax")
optax = pytest.importorskip("optax")
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

from swiftlr.optax import schedule  # noqa: E402

pytestmark = pytest.mark.once
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 60, "eta_min": 1e-4}
STEPS = 120

EVERY_TYPE = """
import json, sys
import jax, jax.numpy as jnp, numpy as np
import swiftlr
from swiftlr.optax import schedule

wide = sys.argv[1:] == ["x64"]
jax.config.update("jax_enable_x64", wide)
dtype = "float64" if wide else "float32"
made = {}
for kind in swiftlr.types():
    try:
        made[kind["name"]] = schedule(kind["example"], 120, base=0.1)
    except swiftlr.Error:
        pass  # it follows a metric, needs a function, or has no value somewhere

counts = jnp.arange(-2, 125)
def all_of_them(count):
    return {name: one(count) for name, one in made.items()}
compiled = jax.jit(all_of_them)
wrong = []
for at in [0, 1, 7, 119, 120, 121]:
    for name, value in compiled(at).items():
        if value != made[name].schedule.fill(1, min(at, 120), base=0.1, dtype=dtype)[0]:
            wrong.append(f"{name} at {at}")
many = jax.jit(jax.vmap(all_of_them))(counts)
for name, one in made.items():
    exact = np.array(one.schedule.fill(121, base=0.1, dtype=dtype))
    exact = exact[np.clip(np.asarray(counts), 0, 120)]
    for values in (one(counts), many[name]):
        if values.dtype != dtype or not np.array_equal(values, exact, equal_nan=True):
            wrong.append(name)
print(json.dumps([len(made), wrong]))
"""


@pytest.mark.parametrize("precision", ["float32", "x64"])
def test_every_type_has_the_bits_of_fill_eager_and_compiled(precision):
    code = EVERY_TYPE.replace("sys.argv[1:]", repr([precision]))
    said = run(code, 600, JAX_PLATFORMS="cpu")
    count, wrong = json.loads(said.splitlines()[-1])
    assert wrong == []
    position_types = [kind for kind in swiftlr.types() if has_values(kind["example"])]
    assert count == len(position_types) > 200


def has_values(example):
    try:
        Schedule(example).fill(STEPS + 1, base=0.1)
    except swiftlr.Error:
        return False
    return True


def test_the_compiled_step_neither_calls_back_nor_is_traced_twice():
    rate = schedule(COSINE, STEPS, base=0.1)
    text = str(jax.make_jaxpr(rate)(3))
    assert "callback" not in text
    traces = []

    @jax.jit
    def step(count):
        traces.append(count)
        return rate(count)

    for count in range(5):
        step(jnp.asarray(count))
    assert len(traces) == 1


def test_adamw_goes_as_with_optaxs_own_schedule():
    spec = {"type": "optax.cosine_decay_schedule", "init_value": 0.1, "decay_steps": 40}
    ours, theirs = schedule(spec, 40), optax.cosine_decay_schedule(0.1, 40)
    results = []
    for rate in (ours, theirs):
        optimizer = optax.adamw(rate)
        weights = {"w": jnp.arange(4.0)}
        state = optimizer.init(weights)

        @jax.jit
        def update(weights, state, optimizer=optimizer):
            grads = jax.grad(lambda one: jnp.square(one["w"]).sum())(weights)
            updates, state = optimizer.update(grads, state, weights)
            return optax.apply_updates(weights, updates), state

        for _ in range(50):
            weights, state = update(weights, state)
        results.append(weights["w"])
    assert np.allclose(*results, rtol=0, atol=1e-6)
    assert not np.array_equal(results[0], np.arange(4.0))


def test_positions_outside_of_the_table_have_its_first_and_last_values():
    rate = schedule(COSINE, STEPS, base=0.1)
    assert rate(-5) == rate(0) and rate(10**9) == rate(STEPS) == rate(STEPS + 0.5)
    assert rate(np.int8(-3)) == rate(0) and rate(np.uint32(4_000_000_000)) == rate(STEPS)


def test_fractions_lie_on_a_line_and_pass_no_gradient():
    rate = schedule(COSINE, STEPS, base=0.1)
    low, high = rate(7), rate(8)
    assert rate(7.25) == low + (high - low) * np.float32(0.25)
    assert rate(7.0) == low
    assert jax.grad(rate)(7.25) == 0
    assert np.isnan(rate(float("nan")))


def test_a_coarse_table():
    spec = {"type": "swiftlr.curve", "to": 0.5, "over": STEPS}
    fine, coarse = schedule(spec, STEPS), schedule(spec, STEPS, every=10)
    assert len(coarse._table.values) == 13
    for count in range(STEPS + 5):
        if count % 10 == 0:
            assert coarse(count) == fine(count)
        assert abs(coarse(count) - fine(count)) <= 2**-23


def test_a_curve_and_functions():
    curves = {"type": "swiftlr.curves", "curves": {"weight_decay": COSINE}}
    decay = schedule(Schedule(curves).curve("weight_decay"), STEPS, base=0.1)
    assert decay(7) == schedule(COSINE, STEPS, base=0.1)(7)
    own = {"type": "torch.LambdaLR", "lr_lambda": lambda epoch: 0.5**epoch}
    assert schedule(own, 20)(3) == 0.125


def test_the_table_is_as_long_as_the_schedule_by_default():
    assert schedule(COSINE).steps == 60
    with pytest.raises(swiftlr.ArgumentError, match="steps: needed, because the schedule has no e"):
        schedule({"type": "swiftlr.constant"})


@pytest.mark.parametrize(
    "given, message",
    [
        ({"spec": {"type": "swiftlr.plateau"}}, "the schedule follows a metric"),
        ({"steps": 0}, "steps: 0 is not allowed; a whole number above 0"),
        ({"steps": 1.5}, "steps: 1.5 is not allowed"),
        ({"every": 7}, "every: 7 is not allowed; a divisor of steps, which are 120"),
        ({"every": 0}, "every: 0 is not allowed"),
        ({"base": None}, "base: None is not allowed; a number"),
    ],
)
def test_refusals(given, message):
    with pytest.raises(ValueError, match=message):
        schedule(**{"spec": COSINE, "steps": STEPS, **given})

"""swiftlr.mlx beside the engine, where MLX is installed."""

import pytest

mx = pytest.importorskip("mlx.core")
import mlx.optimizers as optim  # noqa: E402

import swiftlr  # noqa: E402
from swiftlr.mlx import schedule  # noqa: E402

pytestmark = pytest.mark.once
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 60, "eta_min": 1e-4}
EXACT = list(swiftlr.Schedule(COSINE).fill(61, base=0.1, dtype="float32"))


def test_values_are_those_of_fill_plain_and_compiled():
    rate = schedule(COSINE, base=0.1)
    compiled = mx.compile(rate)
    for step in range(65):
        for call in (rate, compiled):
            value = call(mx.array(step, mx.uint64))
            assert value.dtype == mx.float32 and value.item() == EXACT[min(step, 60)]
    assert rate(mx.arange(61)).tolist() == EXACT
    assert rate(-3).item() == EXACT[0]


def test_between_two_values_there_is_a_line():
    rate, coarse = schedule(COSINE, base=0.1), schedule(COSINE, base=0.1, every=10)
    assert rate(7.0).item() == EXACT[7]
    assert rate(7.25).item() == pytest.approx(0.75 * EXACT[7] + 0.25 * EXACT[8], rel=1e-6)
    assert [coarse(step).item() for step in range(0, 61, 10)] == EXACT[::10]
    assert coarse(mx.array(15, mx.uint64)).item() == pytest.approx((EXACT[10] + EXACT[20]) / 2)


def test_an_optimizer_takes_it_also_in_a_compiled_step():
    optimizer = optim.SGD(learning_rate=schedule(COSINE, base=0.1))
    weights = {"w": mx.array([1.0])}

    def update(weights):
        return optimizer.apply_gradients({"w": mx.ones(1)}, weights)

    step = mx.compile(update, inputs=optimizer.state, outputs=optimizer.state)
    optimizer.init(weights)
    moved = mx.array([1.0])
    for position in range(20):
        weights = step(weights)
        moved = moved - mx.array(EXACT[position]) * mx.ones(1)
        assert optimizer.learning_rate.item() == EXACT[position]
        assert weights["w"].item() == pytest.approx(moved.item(), rel=1e-6)

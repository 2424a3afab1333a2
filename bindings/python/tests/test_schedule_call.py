"""Schedules as functions of the step."""

import pickle

import numpy as np
import pytest

import swiftlr
from swiftlr import Schedule

COSINE = Schedule({"type": "torch.CosineAnnealingLR", "T_max": 20})
HALVES = Schedule({"type": "torch.ExponentialLR", "gamma": 0.5})


def test_a_number_gives_a_float():
    for position in (0, 7, 2.5, np.int64(7), np.float32(2.5), np.array(7)):
        value = COSINE(position, 0.1)
        assert type(value) is float and value == COSINE.value(float(position), 0.1)
    assert HALVES(3) == 0.125


def test_an_array_gives_an_array_of_its_shape():
    places = np.arange(12).reshape(3, 4)
    values = COSINE(places, base=0.1)
    assert values.shape == (3, 4) and values.dtype == "float64"
    assert values.ravel().tolist() == list(COSINE.fill(12, base=0.1))
    assert COSINE(places[:0]).shape == (0, 4)


@pytest.mark.parametrize("position", [None, "3", [1, 2], True])
def test_refusals(position):
    with pytest.raises(ValueError, match="position: .* is not allowed; a number"):
        COSINE(position)


def test_it_stays_without_attributes():
    assert vars(COSINE) == {}
    with pytest.raises(AttributeError):
        COSINE.note = 1
    assert pickle.loads(pickle.dumps(COSINE)) == COSINE
    assert not callable(swiftlr.Scheduler(COSINE, [0.1]))  # which steps


class TestInTorch:
    @pytest.mark.filterwarnings("ignore:Detected call of .lr_scheduler.step")  # on purpose
    @pytest.mark.parametrize("ours", [True, False])
    def test_lambda_lr_takes_it_and_saves_its_state(self, ours):
        torch = pytest.importorskip("torch")
        import swiftlr.torch as drop_ins

        module = drop_ins if ours else torch.optim.lr_scheduler

        def start():
            parameter = torch.zeros(1, requires_grad=True)
            return module.LambdaLR(torch.optim.SGD([parameter], lr=0.3), HALVES)

        scheduler = start()
        for position in range(1, 6):
            scheduler.step()
            assert scheduler.get_last_lr() == [0.3 * 0.5**position]
        twin = start()
        twin.load_state_dict(scheduler.state_dict())
        twin.step()
        assert twin.get_last_lr() == [0.3 * 0.5**6]
        # What drives it is known to whoever asks, as that of any function.
        assert swiftlr.schedule_of(scheduler).functions == {"Schedule": HALVES}

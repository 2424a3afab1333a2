"""A loop with Accelerate, and find_lr() before it."""

import pytest
import torch
from everything import differences
from finder_ends import ENDS, Failure, Watched, assert_same, every_end, result

accelerate = pytest.importorskip("accelerate")
from swiftlr.accelerate import find_lr  # noqa: E402

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.once]


class Prepared(Watched):
    def __init__(self, error=None, accumulated=1):
        super().__init__(error)
        self.accelerator = accelerate.Accelerator(cpu=True, gradient_accumulation_steps=accumulated)
        self.wrapped = self.accelerator.prepare(self.model, self.optimizer, self.loader)

    def loss(self, batch):
        images, labels = batch
        return self.criterion(self.wrapped[0](images), labels)

    def find(self, *plan, **more):
        return find_lr(self.accelerator, *self.wrapped, self.loss, *plan, verbose=False, **more)

    def train(self, steps=12):
        model, optimizer, loader = self.wrapped
        losses = []
        while len(losses) < steps:
            for batch in loader:
                with self.accelerator.accumulate(model):
                    loss = self.loss(batch)
                    self.accelerator.backward(loss)
                    optimizer.step()
                    optimizer.zero_grad()
                losses.append((loss.item(), self.accelerator.sync_gradients))
        return losses

    def image(self):
        lists = ("_models", "_optimizers", "_schedulers", "_dataloaders")
        accelerator = self.accelerator
        return {
            **super().image(),
            "step": accelerator.step,
            "prepared": {key: list(map(id, vars(accelerator)[key])) for key in lists},
            "accumulation": repr(sorted(map(str, vars(accelerator.gradient_state).items()))),
            "loader": [self.wrapped[2].iteration, super().image()["loader"]],
        }


@pytest.mark.parametrize("accumulated", [1, 3])
def test_a_run_after_a_search_is_one_that_never_searched(accumulated):
    runs = []
    for searches in (False, True):
        setting = Prepared(accumulated=accumulated)
        if searches:
            assert setting.find(1e-6, 1, 40).lr
        runs.append({"losses": setting.train(), **result(setting)})
    assert_same(*runs)


@pytest.mark.parametrize("accumulated", [1, 3])
def test_a_step_of_the_optimizer_is_a_point(accumulated):
    setting = Prepared(accumulated=accumulated)
    found = setting.find(1e-30, 1e-29, 6, rule="ignite", smooth_f=0)
    for group in setting.optimizer.param_groups:
        group["lr"] = 0.0
    points, window = [], []
    for loss, is_step in setting.train(30):
        window.append(loss)
        if is_step:
            points.append(sum(window) / len(window))
            window = []
    assert len(found.losses) == 6
    assert found.losses == pytest.approx(points[:6], rel=1e-6)


@every_end
def test_everything_is_put_back(end):
    setting = Prepared(ENDS[end])
    setting.loss(next(iter(setting.loader))).backward()  # it has gradients already
    setting.calls = 0
    before = setting.image()
    try:
        setting.find(1e-6, 1, 40, max_grad_norm=1.0)
        assert end == "whole"
    except (Failure, KeyboardInterrupt):
        assert end != "whole"
    assert setting.calls >= 7
    assert differences(before, setting.image()) == []


@pytest.mark.parametrize("is_prepared", [False, True])
def test_a_scheduler_from_before_is_told_of(is_prepared, capsys):
    setting = Prepared()
    scheduler = torch.optim.lr_scheduler.StepLR(setting.optimizer, 5)
    scheduler = setting.accelerator.prepare(scheduler) if is_prepared else scheduler
    find_lr(setting.accelerator, *setting.wrapped, setting.loss, 1e-6, 1, 40, apply=True)
    assert "StepLR: built before, it goes on with its own rates" in capsys.readouterr().out


def test_the_rate_goes_into_the_groups():
    setting = Prepared()
    found = setting.find(1e-6, 1, 40, apply=True)
    rates = [group["lr"] for group in setting.optimizer.param_groups]
    assert rates == found.lrs and rates[1] == pytest.approx(10 * rates[0])


def test_gradients_are_clipped():
    """Then the rate does not matter."""
    rates = {"high": (1e-2, 1e-1), "none": (1e-30, 1e-29)}
    losses = {
        (name, norm): Prepared().find(*ends, 20, max_grad_norm=norm, rule="ignite").losses
        for name, ends in rates.items()
        for norm in (None, 1e-20)
    }
    assert losses["high", 1e-20] == pytest.approx(losses["none", None], rel=1e-6)
    assert losses["high", None] != pytest.approx(losses["none", None], rel=1e-2)


def test_gradients_from_before_have_no_part_in_it():
    losses = []
    for gradient in (None, 1e6):
        setting = Prepared()
        for parameter in setting.model.layers.parameters():
            parameter.grad = None if gradient is None else torch.full_like(parameter, gradient)
        losses.append(setting.find(1e-2, 1e-1, 10, rule="ignite").losses)
    assert losses[0] == losses[1]


def test_what_is_not_prepared_is_told():
    setting = Prepared()
    with pytest.raises(ValueError, match="optimizer: SGD is not prepared"):
        find_lr(setting.accelerator, setting.model, setting.optimizer, setting.loader, setting.loss)

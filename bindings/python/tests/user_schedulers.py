"""Functions and schedulers such as users write, beside torch's classes and among them."""

import torch
from torch.optim import lr_scheduler

import swiftlr.torch


class Slope:
    """A callable with a state of its own."""

    def __init__(self, slope):
        self.slope = slope

    def __call__(self, x):
        return 1 / (1 + self.slope * abs(x))

    def __eq__(self, other):
        return vars(self) == vars(other)

    def __repr__(self):
        return f"Slope({self.slope})"


def power(x):
    return 0.95**x


def whole(x):
    return int(x) % 3


def tensor(x):
    return torch.tensor(0.75)


def fails_at_seven(x):
    if x == 7:
        raise LookupError(x)
    return 0.5


class Sawtooth(lr_scheduler.LRScheduler):
    """A function of the epoch alone."""

    def get_lr(self):
        return [base * (1 - self.last_epoch % 8 / 8) for base in self.base_lrs]


class Friction(lr_scheduler.LRScheduler):
    """A recurrence with a closed form, and an attribute of its own."""

    def __init__(self, optimizer, loss=0.03, last_epoch=-1):
        self.loss = loss
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        if self._is_initial:
            return [group["lr"] for group in self.optimizer.param_groups]
        return [group["lr"] * (1 - self.loss) for group in self.optimizer.param_groups]

    def _get_closed_form_lr(self):
        return [base * (1 - self.loss) ** self.last_epoch for base in self.base_lrs]


class Floor:
    """No rate below a floor."""

    def get_lr(self):
        return [max(lr, 0.02) for lr in super().get_lr()]


class TwoSteps:
    """Two steps for one."""

    def step(self, epoch=None):
        super().step(epoch)
        super().step()


class TorchFloor(Floor, lr_scheduler.StepLR): ...


class DropInFloor(Floor, swiftlr.torch.StepLR): ...


class TorchTwoSteps(TwoSteps, lr_scheduler.CosineAnnealingLR): ...


class DropInTwoSteps(TwoSteps, swiftlr.torch.CosineAnnealingLR): ...

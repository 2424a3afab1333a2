"""Schedulers of every class, for tests that go through them all, and in another process."""

import warnings
from types import SimpleNamespace

import torch
from bits import same
from torch.optim import lr_scheduler, swa_utils

import swiftlr.torch

MODULES = {
    "ours": swiftlr.torch,
    "torch's": SimpleNamespace(**{**vars(lr_scheduler), "SWALR": swa_utils.SWALR}),
}

# ---- What users bring along ----------------------------------------------------------------------


def power(epoch):
    return 0.9**epoch


class Slope:
    """A function with a state of its own."""

    def __init__(self, slope):
        self.slope = slope
        self.calls = 0
        self.seen = None

    def __call__(self, epoch):
        self.calls += 1
        self.seen = [epoch]
        return 1 / (1 + self.slope * epoch + self.calls / 1000)


class Own(lr_scheduler.LRScheduler):
    """A scheduler of a user's: a function, an attribute unknown at first, a list that grows."""

    def __init__(self, optimizer, last_epoch=-1):
        self.function = lambda epoch: 0.95
        self.first = None
        self.history = []
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        if self.first is None:
            self.first = self.optimizer.param_groups[0]["lr"] / 3
        self.history.append(self.last_epoch)
        self.late = {"bound": (float("inf"), len(self.history))}
        scale = self.function(self.last_epoch) + self.first / 1000
        return [group["lr"] * scale for group in self.optimizer.param_groups]


class Counting(swiftlr.torch.StepLR):
    """A drop-in of a user's."""

    calls = 0

    def step(self, epoch=None):
        self.calls += 1
        super().step(epoch)


# ---- Cases ---------------------------------------------------------------------------------------

EVERY = {
    "ConstantLR": {"factor": 0.5, "total_iters": 4},
    "LinearLR": {"start_factor": 0.25, "total_iters": 5},
    "StepLR": {"step_size": 4, "gamma": 0.3},
    "MultiStepLR": {"milestones": [4, 9, 4], "gamma": 0.3},
    "ExponentialLR": {"gamma": 0.9},
    "PolynomialLR": {"total_iters": 9, "power": 1.5},
    "CosineAnnealingLR": {"T_max": 4, "eta_min": 1e-3},
    "CosineAnnealingWarmRestarts": {"T_0": 4, "T_mult": 2, "eta_min": 1e-3},
    "LambdaLR": {"lr_lambda": power},
    "MultiplicativeLR": {"lr_lambda": power},
    "CyclicLR": {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 4, "step_size_down": 5},
    "OneCycleLR": {"max_lr": 0.1, "total_steps": 16, "pct_start": 0.3},
    "SWALR": {"swa_lr": 0.05, "anneal_epochs": 5},
    "ReduceLROnPlateau": {"patience": 1, "factor": 0.5, "cooldown": 1, "min_lr": [1e-3, 2e-3]},
}


def simple(name, **arguments):
    def build(module, optimizer, last_epoch):
        given = {**EVERY[name], **arguments}
        if name != "ReduceLROnPlateau":
            given["last_epoch"] = last_epoch
        return getattr(module, name)(optimizer, **given)

    return build


def sequence(*parts, milestones):
    def build(module, optimizer, last_epoch):
        schedulers = [part(module, optimizer, last_epoch) for part in parts]
        return module.SequentialLR(optimizer, schedulers, list(milestones), last_epoch)

    return build


def chain(*parts):
    def build(module, optimizer, last_epoch):
        return module.ChainedScheduler([part(module, optimizer, last_epoch) for part in parts])

    return build


def own(cls, **arguments):
    return lambda module, optimizer, last_epoch: cls(optimizer, **arguments, last_epoch=last_epoch)


def scaled(module, optimizer, last_epoch):
    given = {"base_lr": [0.01, 0.02], "max_lr": 0.1, "step_size_up": 4, "scale_fn": Slope(0.1)}
    return module.CyclicLR(optimizer, **given, cycle_momentum=False, last_epoch=last_epoch)


def schedule(module, optimizer, last_epoch):
    spec = {"type": "torch.CosineAnnealingLR", "T_max": 9}
    return swiftlr.torch.ScheduleLR(optimizer, spec, last_epoch=last_epoch)


def objects(name):
    def build(module, optimizer, last_epoch):
        return getattr(module, name)(optimizer, [Slope(0.1), power], last_epoch)

    return build


WARM_UP = simple("LinearLR", total_iters=4)
COMPOSITIONS = {
    "warm-up, cosine": sequence(WARM_UP, simple("CosineAnnealingLR", T_max=9), milestones=[4]),
    "three in a row": sequence(
        WARM_UP, simple("MultiStepLR"), simple("ExponentialLR"), milestones=[4, 9]
    ),
    "warm-up, one cycle": sequence(WARM_UP, simple("OneCycleLR"), milestones=[4]),
    "sequence first in a sequence": sequence(
        sequence(WARM_UP, simple("StepLR"), milestones=[4]), simple("SWALR"), milestones=[9]
    ),
    "chain": chain(simple("ConstantLR"), simple("ExponentialLR"), simple("MultiplicativeLR")),
    "sequence in a chain": chain(
        sequence(WARM_UP, simple("CosineAnnealingLR"), milestones=[4]), objects("MultiplicativeLR")
    ),
    "chain of cycles": chain(simple("CyclicLR"), simple("MultiStepLR")),
    "schedule in a chain": chain(schedule, simple("MultiplicativeLR")),
    "with a user's part": chain(own(Own), simple("StepLR")),
}
VARIANTS = {
    "LambdaLR of objects": objects("LambdaLR"),
    "MultiplicativeLR of objects": objects("MultiplicativeLR"),
    "CyclicLR triangular2": simple("CyclicLR", mode="triangular2"),
    "CyclicLR exp_range": simple("CyclicLR", mode="exp_range", gamma=0.97),
    "CyclicLR scaled by an object": scaled,
    "OneCycleLR in three phases": simple("OneCycleLR", three_phase=True),
    "OneCycleLR linear": simple("OneCycleLR", anneal_strategy="linear", cycle_momentum=False),
    "SWALR linear": simple("SWALR", anneal_strategy="linear"),
    "ReduceLROnPlateau max": simple("ReduceLROnPlateau", mode="max", min_lr=0.0),
    "a user's class": own(Own),
    "a user's drop-in": own(Counting, step_size=4),
}


class Case:
    def __init__(self, build, kind="SGD", rates="float"):
        self.build = build
        self.kind = kind
        self.rates = rates

    def optimizer(self):
        lrs = {
            "float": (0.1, 0.02),
            "float32": (torch.tensor(0.1), torch.tensor(0.02)),
            "float64": tuple(torch.tensor(lr, dtype=torch.float64) for lr in (0.1, 0.02)),
            "two precisions": (0.1, torch.tensor(0.02)),
            "mixed": (0.1, torch.tensor([0.02], dtype=torch.bfloat16)),
        }[self.rates]
        groups = [{"params": [torch.zeros(1, requires_grad=True)], "lr": lr} for lr in lrs]
        if self.kind == "Adam":
            return torch.optim.Adam(groups, lr=0.1)
        return torch.optim.SGD(groups, lr=0.1, momentum=0.5)

    def make(self, module, optimizer=None, last_epoch=-1):
        optimizer = self.optimizer() if optimizer is None else optimizer
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch warns when a sequence is built inside another
            scheduler = self.build(MODULES[module], optimizer, last_epoch)
        optimizer.step()
        return scheduler


CASES = {
    **{name: Case(simple(name)) for name in EVERY},
    **{name: Case(build) for name, build in {**VARIANTS, **COMPOSITIONS}.items()},
    **{f"{name}, Adam": Case(simple(name), "Adam") for name in ("CyclicLR", "OneCycleLR")},
    "chain of cycles, Adam": Case(COMPOSITIONS["chain of cycles"], "Adam"),
    **{f"{name}, float32": Case(simple(name), rates="float32") for name in EVERY},
    **{
        f"{name}, {rates}": Case(COMPOSITIONS[name], rates=rates)
        for rates in ("float32", "two precisions")
        for name in ("three in a row", "sequence in a chain", "chain of cycles")
    },
    **{
        f"{name}, {rates}": Case(simple(name), rates=rates)
        for rates in ("float64", "two precisions", "mixed")
        for name in ("StepLR", "LinearLR", "CyclicLR", "OneCycleLR", "SWALR", "ReduceLROnPlateau")
    },
}
METRICS = (3.0, 2.0, 2.5, 2.5, 2.4, 1.0, 1.5, 1.6, 1.7, 1.8, 0.5, 0.6, 0.7, 0.8)


def step(scheduler):
    if isinstance(scheduler, lr_scheduler.ReduceLROnPlateau):
        scheduler.step(METRICS[scheduler.last_epoch])
    else:
        scheduler.step()


def advance(scheduler, steps):
    for _ in range(steps):
        step(scheduler)


def groups(optimizer):
    """All that the groups have but the parameters, in one order."""
    return [
        {key: group[key] for key in sorted(group) if key != "params"}
        for group in optimizer.param_groups
    ]


def kept(scheduler):
    """The state, without the functions that a user's class has in it."""
    return without_functions(scheduler.state_dict())


def without_functions(state):
    parts = {"_schedulers": list(map(without_functions, state.get("_schedulers", ())))}
    state = {**state, **parts} if "_schedulers" in state else state
    return {key: value for key, value in state.items() if not callable(value)}


def assert_same(one, other):
    assert same(kept(one), kept(other)), (kept(one), kept(other))
    mine, theirs = groups(one.optimizer), groups(other.optimizer)
    assert same(mine, theirs), (mine, theirs)

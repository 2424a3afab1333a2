"""Random optimizers and schedulers: recipes for torch and for the drop-ins."""

import copy
from typing import NamedTuple

import torch
import user_schedulers
from torch.optim import lr_scheduler, swa_utils
from user_schedulers import Slope, fails_at_seven, power, tensor, whole

import swiftlr.torch

# ---- Arguments -----------------------------------------------------------------------------------


class Source:
    """What the arguments of a class are drawn from."""

    def __init__(self, draw, groups, dtype):
        self.draw, self.groups, self.dtype = draw, groups, dtype
        self.odd = False  # whether it gave anything that an engine need not take

    def steps(self):
        return self.draw.choice((1, 2, 3, 5, 7, 10, 30, 99, 2.5, 4.0))

    def rate(self):
        """A rate; where the optimizer's are tensors, it sometimes is one."""
        rate = self.draw.choice((0.1, 0.01, 1.0, self.draw.uniform(0, 2)))
        if self.dtype and self.draw.random() < 0.3:
            self.odd = True
            return torch.tensor(rate, dtype=self.dtype)
        return rate

    def peak(self):
        """A rate that may be an int, because nothing but a way to it is computed."""
        return self.draw.choice((1, 2)) if self.draw.random() < 0.2 else self.rate()

    def each(self, one):
        """One value, or one for each group."""
        if self.draw.random() < 0.6:
            return one()
        groups = self.groups + (self.draw.random() < 0.01)
        return self.draw.choice((list, tuple))(one() for _ in range(groups))

    def function(self):
        functions = (power, whole, Slope(self.draw.random()), fails_at_seven, tensor)
        function = self.draw.choices(functions, (60, 20, 40, 10, 1))[0]
        self.odd |= function in (fails_at_seven, tensor)
        return function

    def momenta(self):
        if self.draw.random() < 0.3:
            return {"cycle_momentum": False}
        return {
            "base_momentum": self.each(lambda: self.draw.choice((0.8, self.draw.random()))),
            "max_momentum": self.each(lambda: self.draw.choice((0.95, self.draw.random()))),
        }


def constant(source, draw):
    return {"factor": draw.choice((0, 1, draw.uniform(0.01, 1))), "total_iters": source.steps()}


def linear(source, draw):
    start, end = draw.uniform(0.001, 1), draw.choice((0.0, 1, draw.random()))
    return {"start_factor": start, "end_factor": end, "total_iters": source.steps()}


def step(source, draw):
    gamma = draw.choice((0.1, 0.5, 2, draw.uniform(0, 1.2)))
    return {"step_size": source.steps(), "gamma": gamma}


def multi_step(source, draw):
    milestones = [draw.choice((draw.randint(0, 90), source.steps())) for _ in range(5)]
    gamma = draw.choice((0.1, 0.5, 2, draw.uniform(0, 1.2)))
    return {"milestones": milestones[: draw.randint(0, 5)], "gamma": gamma}


def exponential(source, draw):
    return {"gamma": draw.choice((0.9, 1.001, 2, draw.uniform(0, 1.1)))}


def polynomial(source, draw):
    return {"total_iters": source.steps(), "power": draw.choice((1, 2, 0.9, draw.uniform(0, 3)))}


def cosine(source, draw):
    return {"T_max": source.steps(), "eta_min": draw.choice((0, 0.0, 1e-5, draw.uniform(0, 0.2)))}


def warm_restarts(source, draw):
    eta_min = draw.choice((0, 0.0, 1e-5, draw.uniform(0, 0.2)))
    return {"T_0": draw.choice((1, 2, 5, 17, 60)), "T_mult": draw.randint(1, 3), "eta_min": eta_min}


def functions(source, draw):
    return {"lr_lambda": source.each(source.function)}


def cyclic(source, draw):
    given = {"base_lr": source.each(source.rate), "max_lr": source.each(source.peak)}
    given["step_size_up"] = source.steps()
    if draw.random() < 0.5:
        given["step_size_down"] = source.steps()
    given["mode"] = draw.choice(("triangular", "triangular2", "exp_range"))
    if given["mode"] == "exp_range" or draw.random() < 0.2:
        given["gamma"] = draw.choice((0.99, 1, draw.uniform(0.9, 1.01)))
    if draw.random() < 0.3:
        given["scale_fn"] = draw.choice((power, whole, Slope(draw.random())))
        given["scale_mode"] = draw.choice(("cycle", "iterations"))
        given["mode"] = draw.choice((given["mode"], "own"))
    return {**given, **source.momenta()}


def one_cycle(source, draw):
    given = {"max_lr": source.each(source.peak), "pct_start": draw.uniform(0.05, 0.95)}
    if draw.random() < 0.5:
        given["total_steps"] = draw.choice((5, 20, 100, 149, 150, 300))
    else:
        given.update(epochs=draw.randint(1, 9), steps_per_epoch=draw.choice((1, 10, 33)))
    if draw.random() < 0.2:
        given["pct_start"] = draw.choice((0.0, 0.05, 0.1, 0.3, 0.5, 1.0))
    given["three_phase"] = draw.random() < 0.4
    given["anneal_strategy"] = draw.choice(("cos", "linear"))
    if draw.random() < 0.5:
        given["div_factor"] = draw.choice((1, 10.0, draw.uniform(1, 50)))
        given["final_div_factor"] = draw.choice((1, 1e4, draw.uniform(1, 50)))
    return {**given, **source.momenta()}


def averaging(source, draw):
    epochs = draw.choice((0, 1, 5, 10, 40, True))
    source.odd |= epochs is True
    strategy = draw.choice(("cos", "linear"))
    rate = source.each(source.peak if strategy == "cos" else source.rate)
    return {"swa_lr": rate, "anneal_epochs": epochs, "anneal_strategy": strategy}


def plateau(source, draw):
    factor = draw.choice((0, 0.1, 0.5, draw.uniform(-0.1, 0.99)))
    source.odd |= factor < 0
    return {
        "mode": draw.choice(("min", "max")),
        "factor": factor,
        "patience": draw.choice((0, 1, 2, 5, 10, 2.5)),
        "threshold": draw.choice((1e-4, 0.01, 0.5, 0, draw.random())),
        "threshold_mode": draw.choice(("rel", "abs")),
        "cooldown": draw.choice((0, 1, 3)),
        "min_lr": source.each(lambda: draw.choice((0, 0.0, 1e-3, draw.uniform(0, 0.2)))),
        "eps": draw.choice((1e-8, 0, 1e-3, draw.uniform(0, 0.1))),
    }


ARGUMENTS = {
    "ConstantLR": constant,
    "LinearLR": linear,
    "StepLR": step,
    "MultiStepLR": multi_step,
    "ExponentialLR": exponential,
    "PolynomialLR": polynomial,
    "CosineAnnealingLR": cosine,
    "CosineAnnealingWarmRestarts": warm_restarts,
    "LambdaLR": functions,
    "MultiplicativeLR": functions,
    "CyclicLR": cyclic,
    "OneCycleLR": one_cycle,
    "SWALR": averaging,
    "ReduceLROnPlateau": plateau,
    "Sawtooth": lambda source, draw: {},
    "Friction": lambda source, draw: {"loss": draw.random()},
    "Floor": step,
    "TwoSteps": cosine,
}
OF_TORCH = list(ARGUMENTS)[:14]
OF_USERS = list(ARGUMENTS)[14:]
RICH = ["CyclicLR", "OneCycleLR", "ReduceLROnPlateau"]  # in arguments: they come up twice as often
COMPOSITIONS = ["SequentialLR", "ChainedScheduler"]

TORCH = {
    **{name: getattr(lr_scheduler, name, None) for name in OF_TORCH + COMPOSITIONS},
    "SWALR": swa_utils.SWALR,
    "Sawtooth": user_schedulers.Sawtooth,
    "Friction": user_schedulers.Friction,
    "Floor": user_schedulers.TorchFloor,
    "TwoSteps": user_schedulers.TorchTwoSteps,
}
DROP_INS = {
    **{name: getattr(swiftlr.torch, name) for name in OF_TORCH + COMPOSITIONS},
    "Sawtooth": user_schedulers.Sawtooth,
    "Friction": user_schedulers.Friction,
    "Floor": user_schedulers.DropInFloor,
    "TwoSteps": user_schedulers.DropInTwoSteps,
}

# ---- Recipes -------------------------------------------------------------------------------------


class Recipe(NamedTuple):
    """One scheduler. Prints as the code that makes it, but for the optimizer."""

    name: str
    arguments: dict
    parts: list | None = None
    is_torchs: bool = False  # torch's own class, among the drop-ins too

    def __repr__(self):
        given = [f"{name}={_code(value)}" for name, value in self.arguments.items()]
        given[:0] = [repr(self.parts)] if self.parts else []
        return f"{'torch.' if self.is_torchs else ''}{self.name}({', '.join(given)})"

    def walk(self):
        """It and all its parts."""
        yield self
        for part in self.parts or ():
            yield from part.walk()

    def build(self, classes, optimizer, built):
        """The scheduler. All that is made on the way joins `built`."""
        cls = (TORCH if self.is_torchs else classes)[self.name]
        given = copy.deepcopy(self.arguments)
        if self.parts is None:
            scheduler = cls(optimizer, **given)
        else:
            parts = [part.build(classes, optimizer, built) for part in self.parts]
            if given.pop("twice", False):
                parts[-1] = parts[0]
            scheduler = cls(*((optimizer, parts) if "milestones" in given else (parts,)), **given)
        built.append(scheduler)
        return scheduler


def _code(value):
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_code, value))}]"
    return getattr(value, "__name__", None) or repr(value)


def draw_leaf(source, is_part, epoch):
    draw = source.draw
    names = OF_USERS if draw.random() < (0.1 if is_part else 0.02) else OF_TORCH + RICH
    name = draw.choice(names)
    if is_part and name == "ReduceLROnPlateau" and draw.random() < 0.9:
        name = "MultiStepLR"  # torch refuses a plateau
    given = ARGUMENTS[name](source, draw)
    if given and draw.random() < 0.01:
        key, odd = draw.choice(list(given)), draw.choice(("no", None, -1, 0, 1.5, []))
        # Letters are milestones to torch; swiftlr refuses a state with such.
        given[key] = None if (key, odd) == ("milestones", "no") else odd
        source.odd = True
    if epoch is not None and name != "ReduceLROnPlateau":
        given["last_epoch"] = epoch
    return Recipe(name, given, None, is_part and draw.random() < 0.08)


def draw_milestones(draw, count):
    milestones = sorted(draw.randint(0, 90) for _ in range(count))
    kind = draw.random()
    if kind < 0.05:
        draw.shuffle(milestones)
    elif kind < 0.1:
        milestones = [draw.choice((m, float(m), m + 0.5, -m)) for m in milestones]
    elif kind < 0.2:
        milestones = sorted(draw.choice((0, 1, 7, 7, 30)) for _ in milestones)
    elif kind < 0.21:
        milestones.append(95)  # one too many
    return milestones


def draw_recipe(source, depth=0, epoch=None):
    """A leaf or a composition, of compositions too."""
    draw = source.draw
    if depth == 3 or draw.random() > (0.45, 0.2, 0.2)[depth]:
        return draw_leaf(source, depth > 0, epoch)
    parts = [draw_recipe(source, depth + 1, epoch) for _ in range(draw.randint(1, 4 - depth))]
    name = draw.choice(COMPOSITIONS)
    given = {}
    if name == "SequentialLR":
        given["milestones"] = milestones = draw_milestones(draw, len(parts) - 1)
        source.odd |= milestones != sorted(milestones)
        if draw.random() < 0.05:
            given["last_epoch"] = draw.randint(-2, 9)
    if draw.random() < 0.02:
        given["twice"] = True
        source.odd |= len(parts) > 1
    return Recipe(name, given, parts, draw.random() < 0.05)


class Configuration:
    """A scheduler and the optimizer it is for."""

    OPTIMIZERS = ("momentum", "adam", "sgd", "adadelta")
    RATES = ("float", "float32", "float64", "one tensor", "int", "mixed", "odd mixture")
    MIXTURES = {
        "mixed": ("float", "float32", "float64", "one float32 in a list"),
        "odd mixture": ("float", "float32", "float64", "int", "one tensor"),
    }

    def __init__(self, draw):
        self.optimizer = draw.choices(self.OPTIMIZERS, (40, 30, 28, 2))[0]
        self.rates = draw.choices(self.RATES, (70, 7, 6, 1, 2, 11, 3))[0]
        self.groups = [{} for _ in range(draw.randint(1, 4))]
        dtypes = {"float": None, "float64": torch.float64, "int": None}
        dtype = dtypes.get(self.rates, torch.float32)
        shared = torch.tensor(0.5)
        for group in self.groups:
            rate = draw.choice((0.1, 0.01, 1.0, draw.uniform(0, 2)))
            kind = draw.choice(self.MIXTURES.get(self.rates, (self.rates,)))
            if kind in ("float32", "float64"):
                rate = torch.tensor(rate, dtype=getattr(torch, kind))
            if kind == "one float32 in a list":
                rate = torch.tensor([rate])
            group["lr"] = {"one tensor": shared, "int": draw.randint(1, 3)}.get(kind, rate)
        epoch = draw.choice((0, 4, 6, 19, 149, -2)) if draw.random() < 0.05 else None
        if epoch is not None:  # resumed
            for group in self.groups:
                group["initial_lr"] = draw.uniform(0, 1)
                if draw.random() < 0.95:
                    group.update(max_lr=0.9, min_lr=1e-3, base_momentum=0.8, max_momentum=0.9)
        source = Source(draw, len(self.groups), dtype)
        if epoch is not None and dtype is not None:
            source.odd = True  # rates are tensors, the initial ones are not
        self.recipe = draw_recipe(source, 0, epoch)
        self.odd = source.odd

    def __repr__(self):
        return f"{self.optimizer} {self.groups}, {self.recipe}"

    def make_optimizer(self):
        groups = copy.deepcopy(self.groups)
        groups = [{"params": [_PARAMETERS[i]], **group} for i, group in enumerate(groups)]
        if self.optimizer == "adam":
            return torch.optim.Adam(groups, lr=0.1)
        if self.optimizer == "adadelta":
            return torch.optim.Adadelta(groups, lr=0.1)  # neither momentum nor betas
        return torch.optim.SGD(groups, lr=0.1, momentum=0.9 if self.optimizer == "momentum" else 0)


_PARAMETERS = [torch.zeros(1, requires_grad=True) for _ in range(4)]

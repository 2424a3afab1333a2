"""What a ScheduleLR has to do, by a scheduler of the engine that is built anew for each step.

It keeps nothing but numbers, and knows nothing of how a ScheduleLR is built.
"""

import json
import math

import torch

import swiftlr
from swiftlr import CountError, FormError, Scheduler

NAMES = ("weight_decay", "betas.0", "temperature", "momentum")
KEYS = ("lr", "weight_decay", "betas", "temperature")
ALL_KEYS = (*KEYS, "initial_lr", *(f"initial_{name}" for name in NAMES))


def numbers_of(group):
    """What a group has that a scheduler reads or writes, with tensors of its own."""
    return {key: copied(group[key]) for key in ALL_KEYS if key in group}


def copied(value):
    return value.clone() if isinstance(value, torch.Tensor) else value


def read(group, name):
    return group["betas"][0] if name in ("betas.0", "momentum") else group[name]


def write(group, name, value):
    if name in ("betas.0", "momentum"):
        group["betas"] = (value, *group["betas"][1:])
    elif isinstance(group[name], torch.Tensor):
        group[name] = torch.full_like(group[name], value)
    else:
        group[name] = value


class ByHand:
    """The numbers of a ScheduleLR that is built for these groups now."""

    def __init__(self, groups, spec, functions):
        self.groups = [numbers_of(group) for group in groups]
        self.spec = swiftlr.Schedule(spec, functions).spec_json()
        self.functions = dict(functions)
        found = json.loads(self.spec)
        is_one = found["type"] != "swiftlr.curves"
        self.has_rate = is_one or "lr" in found["curves"]
        names = [] if is_one else [name for name in found["curves"] if name != "lr"]
        self.bases, self.last_lr = [], []
        self.curves = {name: [] for name in names}
        self.values = {name: [] for name in names}
        self.memory = None
        self.epoch = self.steps = 0
        self.follows_metric = "memory" in self.engine(self.members()).state_dict()
        self.step(0)

    # ---- Groups

    def members(self):
        """The base values with those of the groups that are new."""
        if len(self.bases) > len(self.groups):
            raise CountError
        bases, curves = list(self.bases), {name: list(self.curves[name]) for name in self.curves}
        for group in self.groups[len(bases) :]:
            bases.append(copied(group.get("initial_lr", group["lr"])))
        for name, values in curves.items():
            for group in self.groups[len(values) :]:
                values.append(group.get("initial_" + name, read(group, name)))
        return bases, curves

    def take_in(self, bases, curves):
        new = len(self.last_lr)
        for group, base in zip(self.groups[new:], bases[new:]):
            if self.has_rate:
                group.setdefault("initial_lr", copied(base))
        for name, values in curves.items():
            for group, base in zip(self.groups[new:], values[new:]):
                group.setdefault("initial_" + name, base)
        self.bases, self.curves = bases, curves

    def complete(self):
        """As a text has it that is saved, whatever came since the last step."""
        self.take_in(*self.members())
        for name, values in self.curves.items():
            for group, base in zip(self.groups, values):
                group["initial_" + name] = base
        self.last_lr += [copied(group["lr"]) for group in self.groups[len(self.last_lr) :]]
        for one in self.memory or ():
            self.make_room(one)
        for name, values in self.values.items():
            values += [read(group, name) for group in self.groups[len(values) :]]

    # ---- Steps

    def engine(self, members):
        bases, curves = members
        engine = Scheduler(self.spec, [float(base) for base in bases], functions=self.functions)
        for name, values in curves.items():
            engine.set_base(name, values)
        return engine

    def step(self, epoch=None, metric=None):
        if metric is not None and not self.follows_metric:
            raise FormError
        members = self.members()
        engine, epoch = self.engine(members), self.epoch + 1 if epoch is None else epoch
        current = [float(group["lr"]) for group in self.groups]
        memory = None
        if self.follows_metric:
            self.place(engine, epoch - 1)
            try:
                engine.step(metric=metric)
            except FormError:
                engine.hold()
            memory = engine.state_dict()["memory"]
        else:
            engine.step(epoch, current)
        self.epoch, self.steps, self.memory = epoch, self.steps + 1, memory
        self.take_in(*members)
        self.write(engine)

    def place(self, engine, position):
        """Brings the engine where a step starts from."""
        state = engine.state_dict()
        state["last_epoch"] = position
        for mine, one in zip(self.memory or (), state["memory"]):
            one.update(mine)
            self.make_room(one)
        engine.load_state_dict(state)

    def make_room(self, memory):
        for key, unknown in (("base_lrs", math.nan), ("lrs", 0.0)):
            memory[key] = memory[key] + [unknown] * (len(self.groups) - len(memory[key]))

    def write(self, engine):
        self.values = {name: engine.get_last_values(name) for name in self.curves}
        written = dict(self.values)
        if self.has_rate:
            written["lr"] = engine.get_last_lr()
        if "momentum" in engine.value_names and "momentum" not in written:
            written["momentum"] = engine.get_last_values("momentum")
        for i, group in enumerate(self.groups):
            for name, values in written.items():
                write(group, name, values[i])
        self.last_lr = [copied(group["lr"]) for group in self.groups]
        self.is_written = True

    # ---- States

    def state(self):
        keys = ("bases", "curves", "values", "memory", "epoch", "steps", "last_lr", "spec")
        return {key: getattr(self, key) for key in keys}

    def load(self, state):
        if len(state["bases"]) not in (len(self.groups), len(self.bases)):
            raise CountError
        vars(self).update(state)
        self.is_written = False  # the groups stay as they are

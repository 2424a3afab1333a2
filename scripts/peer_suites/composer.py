"""Composer: tests/optim/test_scheduler.py of its repository, whose folder is on PYTHONPATH.

Packages that Composer imports and its schedulers do not need are stood in for where they are
missing.
"""

import functools
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from unittest.mock import MagicMock

import pytest

import swiftlr

from ._swap import schedule, told

STOOD_IN_FOR = {"coolname", "libcloud", "mcli", "mlflow", "streaming", "tabulate", "torchvision"}
# Its conftest.py fetches tokenizers.
OPTIONS = ["--noconftest", "-o", "addopts="]
LEFT_OUT = {"test_scheduler_trains": "the trainer needs all of Composer"}
# They are computed by the peer, with the ratio by which it stretches a run.
LENGTHS = ("t_max", "t_warmup", "step_size", "decay_period", "t_0", "milestones")
RATIOS = ("scale_warmup", "scale_schedule_ratio")


@pytest.fixture
def rank_zero_seed():
    """The one of its conftest.py."""
    return 17


class StandIn(MetaPathFinder, Loader):
    """Finds what nothing else has found."""

    def find_spec(self, name, path, target=None):
        stands_in = name.partition(".")[0] in STOOD_IN_FOR
        return ModuleSpec(name, self, is_package=True) if stands_in else None

    def create_module(self, spec):
        return MagicMock(__spec__=spec, __path__=[], __name__=spec.name)

    def exec_module(self, module):
        pass


def swap():
    sys.meta_path.append(StandIn())
    from composer.optim import scheduler

    for entry in swiftlr.types():
        peer, _, name = entry["name"].partition(".")
        if peer == "composer":
            keys = [one["name"] for one in entry["parameters"] if one["name"] not in RATIOS]
            cls = getattr(scheduler, name)
            cls.__call__ = called(scheduler._convert_time, cls.__call__, entry["name"], keys)


def called(convert, theirs, type_, keys):
    @functools.wraps(theirs)
    def __call__(self, state, ssr=1.0):
        answer = theirs(self, state, ssr)
        # With this flag the line of the warm-up is scaled, but not its end.
        # A part of the run is not, since the run is.
        ratio = 1.0
        if getattr(self, "scale_warmup", False):
            scaled = convert(self.t_warmup, state, ssr=ssr)
            ratio = 1.0 if scaled == convert(self.t_warmup, state) else ssr
        spec, units = {"type": type_}, set()

        def length(key, value):
            steps = convert(value, state, ssr=1.0 if key == "t_warmup" else ssr)
            units.add(steps.unit)
            return steps.value if key == "t_warmup" or ratio == 1 else steps.value / ratio

        for key in keys:
            value = getattr(self, key)
            if key == "milestones":
                value = [length(key, one) for one in value]
            spec[key] = length(key, value) if key in LENGTHS and key != "milestones" else value
        if ratio != 1:
            spec |= {"scale_warmup": True, "scale_schedule_ratio": ratio}
        if len(units) != 1:  # a type has one clock
            return answer
        position = state.timestamp.get(units.pop()).value
        return told(schedule(spec).value(position), float(answer))

    return __call__

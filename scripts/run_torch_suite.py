#!/usr/bin/env python3
"""Runs PyTorch's own tests of its schedulers on the drop-ins.

    scripts/run_torch_suite.py PATH_OF_test_lrscheduler.py [ARGUMENTS OF PYTEST]

The file is test/optim/test_lrscheduler.py of PyTorch's repository; its wheel does not have it. It
imports numpy and expecttest. A test that builds a scheduler of torch's own class fails.
"""

import sys
from collections import Counter
from pathlib import Path
from weakref import WeakSet

import pytest
from torch.optim import lr_scheduler, swa_utils

import swiftlr.torch

built = Counter()
engaged = WeakSet()


def swap_names():
    """Puts the drop-ins where the tests import their schedulers from."""
    swapped = {}
    for name in swiftlr.torch.__all__:
        for module in (lr_scheduler, swa_utils):
            original, ours = getattr(module, name, None), getattr(swiftlr.torch, name)
            if original not in (None, ours):
                swapped[original] = ours
                setattr(module, name, ours)
    return swapped


def count_instances(swapped):
    """Counts what is built. Drop-ins are subclasses of torch's: only the exact class offends."""

    def new(cls, *arguments, **keywords):
        if cls in swapped.values():
            built["drop-ins"] += 1
        built["originals"] += cls in swapped
        assert cls not in swapped, f"a scheduler of torch's own class {cls.__name__} was built"
        return object.__new__(cls)

    lr_scheduler.LRScheduler.__new__ = new


def count_engaged(drop_ins):
    """Counts the schedulers of which the engine made at least one step."""

    def counting(engage):
        def _engage(self):
            answer = engage(self)
            if answer is not None and self not in engaged:
                engaged.add(self)
                built["engaged"] += 1
            return answer

        return _engage

    for cls in drop_ins:
        cls._engage = counting(cls._engage)


def main(path, *arguments):
    swapped = swap_names()
    count_instances(swapped)
    count_engaged(swapped.values())
    path = Path(path).resolve()
    how = ("--rootdir", str(path.parent), "-p", "no:cacheprovider", "--disable-warnings")
    status = pytest.main(["-q", *how, *arguments, str(path)])
    print(f"{len(swapped)} classes swapped; schedulers built: {built['drop-ins']} drop-ins,")
    print(f"{built['engaged']} of them stepped by the engine; {built['originals']} torch's own")
    return status or int(not built["drop-ins"])


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    sys.exit(main(*sys.argv[1:]))

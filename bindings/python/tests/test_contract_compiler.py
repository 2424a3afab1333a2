"""torch.compile does not look into a step, and is not loaded for it (R19)."""

import os
import sys

import pytest
from child import run
from schedulers import TORCH

COMPILED = """
import sys, swiftlr.torch
from types import SimpleNamespace
print("loaded" if "torch._dynamo" in sys.modules else "not loaded")
import torch, torch._dynamo.testing
from schedulers import MODULES, make
def schedule(target, step_size, gamma):
    spec = {"type": "torch.StepLR", "step_size": step_size, "gamma": gamma}
    return swiftlr.torch.ScheduleLR(target, spec)
ANY = SimpleNamespace(**{**vars(swiftlr.torch), "StepLR": schedule})
for name, rate, modules in (
    ("StepLR", torch.tensor(0.1), MODULES),
    ("StepLR", torch.tensor(0.1), [ANY, MODULES[1]]),
    ("SequentialLR", 0.1, MODULES),
    ("OneCycleLR", 0.1, MODULES),
):
    counts = []
    for module in modules:
        torch._dynamo.reset()
        p = torch.zeros(3, requires_grad=True)
        lr = rate.clone() if isinstance(rate, torch.Tensor) else rate
        optimizer = torch.optim.SGD([p], lr=lr, foreach=False, momentum=0.9)
        scheduler = make(name, module, target=optimizer)
        counter = torch._dynamo.testing.CompileCounter()
        @torch.compile(backend=counter)
        def train():
            optimizer.step()
            scheduler.step()
        p.grad = torch.ones(3)
        for _ in range(8):
            train()
        counts.append((counter.frame_count, scheduler.last_epoch))
    print(name, "same" if counts[0] == counts[1] else counts)
"""


@pytest.fixture(scope="module")
def lines():
    """What a process with a compiler of its own says."""
    return run(COMPILED, PYTHONPATH=os.pathsep.join(filter(None, sys.path))).splitlines()


def test_import_does_not_load_the_compiler(lines):
    assert lines[0] == "not loaded", lines


def test_torchs_own_functions_are_not_marked():
    for kind in vars(TORCH).values():
        marked = [one for one in vars(kind).values() if hasattr(one, "_torchdynamo_disable")]
        assert not marked


def test_compiler_does_not_look_into_a_step(lines):
    names = ["StepLR", "StepLR", "SequentialLR", "OneCycleLR"]
    assert lines[1:] == [f"{name} same" for name in names], lines

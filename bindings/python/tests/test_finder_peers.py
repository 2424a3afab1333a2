"""The rules of peers and their sweeps, against the code of the peers themselves: the same bits."""

import ast
import importlib.util
import random
from pathlib import Path

import numpy as np
import pytest
import torch
from test_finder import exponential, loss_at, noisy

from swiftlr import Finder, suggest


def curves():
    """Random curves of every kind: falling, flat, rising, noisy, short."""
    for seed in range(120):
        draw = random.Random(seed)
        count = draw.choice((3, 8, 17, 30, 60, 100))
        rates = exponential(count, 10.0 ** draw.uniform(-8, -4), 10.0 ** draw.uniform(-1, 1))
        kind = draw.choice(("smooth", "noisy", "noise", "falling", "rising"))
        losses = {
            "smooth": list(map(loss_at, rates)),
            "noisy": noisy(rates, 0.2, seed),
            "noise": [draw.gauss(2, 0.5) for _ in rates],
            "falling": [3 - i / count for i in range(count)],
            "rising": [1 + i / count for i in range(count)],
        }[kind]
        yield rates, losses


def test_torch_lr_finder():
    finders = pytest.importorskip("torch_lr_finder.lr_finder")
    theirs = finders.LRFinder.__new__(finders.LRFinder)
    compared = 0
    for rates, losses in curves():
        theirs.history = {"lr": rates, "loss": losses}
        for start, end in ((10, 5), (0, 1), (2, 0)):
            rule = {"rule": "torch_lr_finder.steepest", "skip_start": start, "skip_end": end}
            found = suggest(rates, losses, rule)
            if len(rates) < start + end + 2:
                assert found.lr is None and found.reason.startswith("short")
                continue
            kept = losses[start : len(losses) - end]
            place = np.gradient(np.array(kept)).argmin()  # as in its plot(), which draws as well
            assert found.lr == rates[start:][place]
            compared += 1
    assert compared > 200


def fastai_functions():
    """The functions of fastai's file. The package would import what nothing here needs."""
    spec = importlib.util.find_spec("fastai")
    if spec is None:
        # `make setup` installs it; environments for other releases of torch are without.
        pytest.skip("fastai is not installed")
    source = Path(spec.origin).parent / "callback/schedule.py"
    tree = ast.parse(source.read_text())
    names = {"valley", "slide", "minimum", "steep"}
    tree.body = [node for node in tree.body if getattr(node, "name", None) in names]
    space = {"np": np, "to_np": lambda tensor: tensor.numpy()}
    exec(compile(tree, source, "exec"), space)
    return {name: space[name] for name in names}


def is_a_tie(rates, losses):
    """Whether two places are as steep. Torch's logarithm of floats has other last bits on other
    processors, and they decide."""
    slopes = (losses.double().diff() / rates.double().log().diff()).sort().values
    return bool(slopes[1] - slopes[0] <= 1e-5 * abs(slopes[0]))


@pytest.mark.parametrize("rule", ["valley", "slide", "minimum", "steep"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_fastai(rule, dtype):
    function, compared = fastai_functions()[rule], 0
    for rates, losses in curves():
        rates, losses = torch.tensor(rates, dtype=dtype), torch.tensor(losses, dtype=dtype)
        found = suggest(rates.tolist(), losses.tolist(), f"fastai.{rule}")
        if rule == "slide" and len(rates) < 16:
            assert found.lr is None
            continue
        if rule == "steep" and dtype == torch.float32 and is_a_tie(rates, losses):
            continue
        wanted = function(rates, losses, len(rates))[0]
        # A tenth of a float32 is a double there.
        assert found.lr == wanted
        compared += 1
    assert compared > 60


def test_lightning():
    module = pytest.importorskip("lightning.pytorch.tuner.lr_finder")
    for rates, losses in curves():
        theirs = module._LRFinder("exponential", 1e-8, 1, 100)
        theirs.results = {"lr": rates, "loss": losses}
        assert suggest(rates, losses, "lightning.per_rate").lr == theirs.suggestion()
        options = {"skip_begin": 1, "skip_end": 2}
        found = suggest(rates, losses, {"rule": "lightning.per_rate", **options})
        assert found.lr == theirs.suggestion(**options)
        # As it was before 2.5.3: without the rates.
        kept = torch.tensor(losses[10:-1])
        if len(kept) >= 2:
            place = torch.gradient(kept)[0].argmin().item()
            assert suggest(rates, losses, "lightning.per_index").lr == rates[10 + place]


def test_ignite():
    module = pytest.importorskip("ignite.handlers.lr_finder")
    for rates, losses in curves():
        theirs = module.FastaiLRFinder()
        theirs._history = {"lr": rates, "loss": losses}
        found = suggest(rates, losses, "ignite")
        try:
            assert found.lr == theirs.lr_suggestion()
        except RuntimeError:
            assert found.lr is None and found.reason.startswith("never fell")


def swept(losses, convention, plan):
    """The rates and the averages of a sweep with these losses."""
    finder, rates = Finder([1e-3], convention=convention, **plan), []
    for loss in losses:
        rates += finder.lrs
        if finder.step(loss) != "goes_on":
            break
    return finder, rates


def test_the_averages_of_fastai_and_lightning():
    beta, count = 0.98, 60
    losses = [float(np.float32(loss)) for loss in noisy(exponential(count), 0.3, 5)]
    value, wanted = torch.tensor(0.0), []
    for n, loss in enumerate(losses, 1):
        value = torch.lerp(torch.tensor(loss), value, beta)
        wanted.append(float(value / (1 - beta**n)))
    finder, _ = swept(losses, "fastai", {"num_iter": count, "diverge_th": 100})
    assert finder.history["loss"] == wanted
    average, wanted = 0.0, []
    for n, loss in enumerate(losses, 1):
        average = beta * average + (1 - beta) * loss
        wanted.append(average / (1 - beta ** (n + 1)))
    finder, _ = swept(losses, "lightning", {"num_iter": count, "diverge_th": 100})
    assert finder.history["loss"] == wanted

"""Rules for the highest rate, each with its formula, units and source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite, sqrt
from typing import Any

from .._backend import api
from .._errors import ArgumentError
from ._rates import rates_of


@dataclass(frozen=True)
class Rule:
    """A published rule."""

    formula: str
    inputs: dict[str, str]
    """The meaning of each number that it takes, with its unit."""
    source: str
    answer: Callable[..., dict[str, float]]
    about: str
    defaults: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Peak:
    """What a rule answers."""

    rule: str
    values: dict[str, float]
    formula: str
    source: str

    @property
    def lr(self) -> float | None:
        return self.values.get("lr")

    def __str__(self) -> str:
        values = ", ".join(f"{name} {value:.6g}" for name, value in self.values.items())
        return f"{self.rule}: {values}\n  {self.formula}\n  {self.source}"


def _surge(lr: float, batch: float, noise: float) -> dict[str, float]:
    ratio = sqrt(noise / batch)
    return {"lr": lr / (0.5 * (ratio + 1 / ratio))}


def mup(width: float) -> dict[str, dict[str, float]]:
    """The factors of muP for a model ``width`` times as wide as the one whose rates were found,
    with Adam: for each kind of parameters, ``lr``, ``weight_decay``, ``init_variance`` and ``eps``.
    ``swiftlr.torch.mup_rules`` gives them to the groups of an optimizer.
    """
    return complete_p(width, 1.0, 1.0)


def complete_p(
    width: float, depth: float = 1.0, alpha: float = 1.0, *, batch: float = 1.0, steps: float = 1.0
) -> dict[str, dict[str, float]]:
    """The factors of CompleteP, for a model ``width`` times as wide and ``depth`` times as deep.
    ``alpha`` is from 0.5 to 1, which is CompleteP. With ``batch`` and ``steps`` times as large
    batches and as many steps, all rates are multiplied by ``sqrt(batch / steps)``. ``residual`` is
    the factor of the branches of residual blocks.
    """
    for name, value in (
        ("width", width), ("depth", depth), ("alpha", alpha), ("batch", batch), ("steps", steps),
    ):  # fmt: skip
        if not (value > 0 and isfinite(value)):
            raise ArgumentError(f"{name}: {value} is not allowed; a finite number above 0")
    all_rates, blocks = sqrt(batch / steps), depth ** (alpha - 1)
    return {
        "embedding": {"lr": all_rates},
        "hidden": {
            "lr": all_rates * blocks / width,
            "weight_decay": width,
            "init_variance": 1 / width,
            "eps": depth**-alpha / width,
        },
        "bias and norm": {"lr": all_rates * blocks},
        "readout": {"lr": all_rates / width},
        "residual": {"multiplier": depth**-alpha},
    }


RULES = {
    "step_law": Rule(
        "lr = 1.79 N^-0.713 D^0.307, batch = 0.58 D^0.571",
        {"N": "parameters without the vocabulary's", "D": "tokens of the run"},
        "H. Li et al., Predictable Scale: Part I (Step Law), 2025, arXiv:2503.04715",
        lambda N, D: {"lr": 1.79 * N**-0.713 * D**0.307, "batch_tokens": 0.58 * D**0.571},
        "peak and batch of a language model with AdamW, from its size and data",
    ),
    "deepseek": Rule(
        "lr = 0.3118 C^-0.1250, batch = 0.2920 C^0.3271",
        {"C": "compute of the run in floating-point operations"},
        "DeepSeek LLM, 2024, arXiv:2401.02954",
        lambda C: {"lr": 0.3118 * C**-0.1250, "batch_tokens": 0.2920 * C**0.3271},
        "peak and batch of a language model, from its compute",
    ),
    "moonlight": Rule(
        "lr = 0.0127 C^-0.057, batch = 0.0065 C^0.4138",
        {"C": "compute of the run in floating-point operations"},
        "J. Liu et al., Muon is Scalable for LLM Training, 2025, arXiv:2502.16982",
        lambda C: {"lr": 0.0127 * C**-0.057, "batch_tokens": 0.0065 * C**0.4138},
        "peak and batch of the AdamW baseline of Moonlight, from its compute",
    ),
    "linear": Rule(
        "lr' = lr * batch' / batch",
        {"lr": "the peak that is known", "batch": "its batch size", "new_batch": "another one"},
        "P. Goyal et al., Accurate, Large Minibatch SGD, 2017, arXiv:1706.02677",
        lambda lr, batch, new_batch: {"lr": lr * new_batch / batch},
        "another batch size with SGD",
    ),
    "sqrt": Rule(
        "lr' = lr * sqrt(batch' / batch)",
        {"lr": "the peak that is known", "batch": "its batch size", "new_batch": "another one"},
        "S. Malladi et al., On the SDEs and Scaling Rules for Adaptive Gradient Algorithms, 2022, "
        "arXiv:2205.10287",
        lambda lr, batch, new_batch: {"lr": lr * sqrt(new_batch / batch)},
        "another batch size with Adam, while it is small",
    ),
    "noise_scale": Rule(
        "lr = lr_max / (1 + B_noise / batch)",
        {"lr": "the peak for very large batches", "batch": "the batch size", "noise": "B_noise"},
        "S. McCandlish et al., An Empirical Model of Large-Batch Training, 2018, arXiv:1812.06162",
        lambda lr, batch, noise: {"lr": lr / (1 + noise / batch)},
        "a batch size with SGD, by the noise scale of the gradients",
    ),
    "surge": Rule(
        "lr = lr_max / (0.5 (sqrt(B_noise / batch) + sqrt(batch / B_noise)))",
        {"lr": "the highest peak", "batch": "the batch size", "noise": "B_noise"},
        "S. Li et al., Surge Phenomenon in Optimal Learning Rate and Batch Size Scaling, 2024, "
        "arXiv:2405.14578, equation 2",
        _surge,
        "a batch size with Adam: the best peak falls again beyond B_noise",
    ),
    "completep": Rule(
        "hidden: lr * width^-1 * depth^(alpha - 1); bias and norm: lr * depth^(alpha - 1); "
        "readout: lr / width; embedding: lr; all * sqrt(batch / steps)",
        {
            "lr": "the peak of the small model", "width": "widths of the small one",
            "depth": "depths of the small one", "alpha": "from 0.5 to 1",
            "batch": "batch sizes of its run", "steps": "lengths of its run",
        },
        "N. Dey et al., Don't be lazy: CompleteP enables compute-efficient deep transformers, "
        "2025, arXiv:2505.01618; with depth 1 muP: G. Yang et al., arXiv:2203.03466",
        lambda lr, width, depth, alpha, batch, steps: {
            f"lr of {kind}": lr * factors["lr"]
            for kind, factors in complete_p(
                width, depth, alpha, batch=batch, steps=steps
            ).items()
            if "lr" in factors
        },
        "the peaks of a wider and deeper model",
        (("depth", 1.0), ("alpha", 1.0), ("batch", 1.0), ("steps", 1.0)),
    ),
}  # fmt: skip


def peak(rule: str, **numbers: float) -> Peak:
    """What a rule answers, ``peak("step_law", N=1e9, D=2e10)``. ``RULES`` lists them."""
    if rule not in RULES:
        from difflib import get_close_matches

        near = get_close_matches(rule, [*RULES], n=1)
        more = f"; the nearest is {near[0]}" if near else f"; one of {', '.join(RULES)}"
        raise ArgumentError(f"rule: {rule!r} is not allowed{more}")
    found = RULES[rule]
    given = {**dict(found.defaults), **numbers}
    for name in given:
        if name not in found.inputs:
            raise ArgumentError(f"{name}: {rule} takes no such number; {', '.join(found.inputs)}")
    for name, meaning in found.inputs.items():
        if name not in given:
            raise ArgumentError(f"{name}: missing; {meaning}")
        if not (given[name] > 0 and isfinite(given[name])):
            raise ArgumentError(
                f"{name}: {given[name]} is not allowed; {meaning}, a finite number above 0"
            )
    try:
        values = found.answer(**given)
    except OverflowError:
        values = {"lr": float("inf")}
    if not all(isfinite(value) for value in values.values()):
        raise ArgumentError(f"{rule}: these numbers are too far apart for an answer")
    return Peak(rule, values, found.formula, found.source)


def peak_factor(before: Any, after: Any, *, norms: Any = None) -> float:
    """By what the best peak changes from one schedule to another, such as the same shape over more
    steps, by the convex bound, which needs no measured curve (arXiv:2501.18965, theorem 10).

    Both are whatever :func:`rates_of` takes. ``norms`` has the norms of the gradients of ``after``.
    """
    return _best(after, norms) / _best(before, None)


def _best(schedule: Any, norms: Any) -> float:
    """The best peak, in units of the bound."""
    import numpy as np

    rates = rates_of(schedule)
    top = float(rates.max())
    if top == 0:
        raise ArgumentError("schedule: all rates are 0")
    sizes = None if norms is None else np.ascontiguousarray(norms, float).tobytes()
    first, second, third = api.convex_bound((rates / top).tobytes(), sizes)
    return sqrt(first / (second + third))

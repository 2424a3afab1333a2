"""torch's schedulers as swiftlr's specs describe them, and what can be seen of them as text."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch.optim import lr_scheduler, swa_utils

TORCH: Mapping[str, Any] = {**vars(lr_scheduler), "SWALR": swa_utils.SWALR}


# ---- The functions that specs name ---------------------------------------------------------------
# The same ones stand in Tests/c/golden.c and Tests/ABIConformanceTests/GoldenTests.swift. They use
# + - * / on doubles only, so that every language has the same bits.


def inverse(epoch: float) -> float:
    return 1.0 / (1.0 + abs(float(epoch)) / 4.0)


def falling(epoch: float) -> float:
    return 1.0 - float(epoch) / 40.0  # goes below 0


def rising(epoch: float) -> float:
    square = float(epoch) * float(epoch)
    return (square + 1.0) / (square + 3.0)


FUNCTIONS: dict[str, Callable[[float], float]] = {
    "inverse": inverse,
    "falling": falling,
    "rising": rising,
}


# ---- Schedulers ----------------------------------------------------------------------------------


def build(spec: Mapping[str, Any], optimizer: Any, classes: Mapping[str, Any] = TORCH) -> Any:
    """The scheduler that a spec describes, of torch's classes or of others with their names."""
    given = dict(spec)
    kind = classes[given.pop("type").removeprefix("torch.")]
    for key in ("lr_lambda", "scale_fn"):
        if key in given:
            given[key] = functions(given[key])
    if "schedules" not in given:
        return kind(optimizer, **given)
    parts = [build(part, optimizer, classes) for part in given.pop("schedules")]
    if "milestones" in given:
        return kind(optimizer, parts, **given)
    return kind(parts, optimizer)


def functions(names: Any) -> Any:
    return [FUNCTIONS[name] for name in names] if isinstance(names, list) else FUNCTIONS[names]


def drives_momentum(spec: Mapping[str, Any]) -> bool:
    if "schedules" in spec:
        return any(map(drives_momentum, spec["schedules"]))
    return spec["type"] in ("torch.CyclicLR", "torch.OneCycleLR") and spec.get(
        "cycle_momentum", True
    )


class Run:
    """A scheduler on an optimizer of its own, with one parameter a group."""

    def __init__(
        self,
        spec: Mapping[str, Any],
        form: str,
        lrs: Sequence[float],
        classes: Mapping[str, Any] = TORCH,
        optimizer: Callable[..., Any] = torch.optim.SGD,
    ) -> None:
        self.is_float32 = form == "chain32"
        beta = {"betas": (0.9, 0.99)} if optimizer is torch.optim.Adam else {"momentum": 0.9}
        groups = [
            {"params": [torch.zeros(1, requires_grad=True)], "lr": self.rate(lr)} for lr in lrs
        ]
        self.optimizer = optimizer(groups, lr=0.1, **beta)
        self.has_momentum = drives_momentum(spec)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.scheduler = build(spec, self.optimizer, classes)
            self.optimizer.step()

    def rate(self, lr: float) -> Any:
        return torch.tensor(lr, dtype=torch.float32) if self.is_float32 else lr

    def do(self, verb: str, argument: Any) -> None:
        """One operation of a case: step, to, metric or set."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # jumps are deprecated
            if verb == "step":
                self.scheduler.step()
            elif verb in ("to", "metric"):
                self.scheduler.step(argument)
            else:
                assert verb == "set", verb
                for group, lr in zip(self.optimizer.param_groups, argument, strict=True):
                    group["lr"] = self.rate(lr)

    def rates(self) -> list[float]:
        rates = [group["lr"] for group in self.optimizer.param_groups]
        if self.is_float32:
            assert all(rate.dtype == torch.float32 for rate in rates), rates
            return [rate.item() for rate in rates]
        assert all(type(rate) is float for rate in rates), rates
        return rates

    def momenta(self) -> list[float] | None:
        if not self.has_momentum:
            return None
        groups = self.optimizer.param_groups
        return [group["betas"][0] if "betas" in group else group["momentum"] for group in groups]

    def seen(self) -> str:
        """The rates and, where they are driven, the momenta, as they stand in a line."""
        momenta = self.momenta()
        return text(self.rates()) + ("" if momenta is None else " | " + text(momenta))

    def counted(self) -> list[str]:
        """The position and the number of steps, where torch knows them."""
        own = self.scheduler.__dict__
        lines = [f"epoch {own['last_epoch']!r}"] if "last_epoch" in own else []
        return lines + ([f"count {own['_step_count']}"] if "_step_count" in own else [])


# ---- Text ----------------------------------------------------------------------------------------


def text(values: Sequence[float]) -> str:
    return " ".join(map(hexadecimal, values))


def hexadecimal(value: float) -> str:
    """As C99 writes it with %a: without the zeros that end a fraction."""
    mantissa, p, exponent = float(value).hex().partition("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return mantissa + p + exponent

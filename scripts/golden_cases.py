"""The cases of the golden file: what is configured, and what is then done to it.

A name says all about a case. The random choices of one come from its name alone, so that a new case
changes no other.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple

Spec = dict[str, Any]
Operation = tuple[str, Any]

OPERATIONS = 25
FAR = (-1, -3, 1000, 10**6, 2.0**40 + 1)  # the last as a float: torch would raise 2 to it as an int


class Case(NamedTuple):
    name: str
    form: str
    spec: Spec
    lrs: list[float]
    operations: list[Operation]
    by_hand: bool = False


class Draw(Random):
    """Random parameters. `groups` is how many groups they are for, 0 where all share them."""

    groups = 0

    def rate(self) -> float:
        return self.choice((0.1, 0.01, 3e-4, 1.0, self.uniform(0, 2), self.uniform(0, 0.01)))

    def steps(self) -> float:
        return self.choice((1, 2, 3, 4, 5, 7, 10, 16, 2.5, 6.0))

    def factor(self) -> float:
        return self.choice((0.1, 0.5, 0.9, 0.99, self.uniform(0.05, 1)))

    def floor(self) -> float:
        return self.choice((0, 0.0, 1e-5, 1e-3, self.uniform(0, 0.1)))

    def momentum(self) -> float:
        return self.choice((0.8, 0.85, 0.95, self.uniform(0.5, 1)))

    def function(self) -> str:
        return self.choice(("inverse", "falling", "rising"))

    def each(self, one: Callable[[], Any]) -> Any:
        """One value for all groups, or a list with one for each."""
        if self.groups == 0 or self.random() < 0.6:
            return one()
        return [one() for _ in range(self.groups)]

    def some(self, **optional: Any) -> Spec:
        """What is left out has its default."""
        return {key: value for key, value in optional.items() if self.random() < 0.75}


# ---- Parameters ----------------------------------------------------------------------------------


def cyclic(draw: Draw) -> Spec:
    given = {
        "base_lr": draw.each(draw.rate),
        "max_lr": draw.each(draw.rate),
        "step_size_up": draw.steps(),
        **draw.some(
            step_size_down=draw.steps(),
            mode=draw.choice(("triangular", "triangular2", "exp_range")),
            gamma=draw.choice((0.9, 0.99, 1.0)),
            base_momentum=draw.each(draw.momentum),
            max_momentum=draw.each(draw.momentum),
        ),
    }
    if draw.random() < 0.3:
        given["scale_fn"] = draw.function()
        given["scale_mode"] = draw.choice(("cycle", "iterations"))
    if draw.random() < 0.3:
        given["cycle_momentum"] = draw.random() < 0.5
    return given


def one_cycle(draw: Draw) -> Spec:
    if draw.random() < 0.3:
        length = {"epochs": draw.randint(2, 6), "steps_per_epoch": draw.randint(6, 8)}
    else:
        length = {"total_steps": draw.randint(14, 40)}
    given = {
        "max_lr": draw.each(draw.rate),
        **length,
        **draw.some(
            pct_start=draw.uniform(0.2, 0.5),
            anneal_strategy=draw.choice(("cos", "linear")),
            base_momentum=draw.each(draw.momentum),
            max_momentum=draw.each(draw.momentum),
            div_factor=draw.choice((10.0, 25.0, draw.uniform(1, 50))),
            final_div_factor=draw.choice((100.0, 1e4, draw.uniform(1, 1e5))),
        ),
    }
    if draw.random() < 0.4:
        given["three_phase"] = True
    if draw.random() < 0.3:
        given["cycle_momentum"] = draw.random() < 0.5
    return given


def plateau(draw: Draw) -> Spec:
    return {
        "patience": draw.randint(0, 3),
        **draw.some(
            mode=draw.choice(("min", "max")),
            factor=draw.factor() * 0.99,
            threshold=draw.choice((0.0, 1e-4, 0.01)),
            threshold_mode=draw.choice(("rel", "abs")),
            cooldown=draw.randint(0, 3),
            min_lr=draw.each(draw.floor),
            eps=draw.choice((0, 1e-8, 1e-3)),
        ),
    }


PARAMETERS: dict[str, Callable[[Draw], Spec]] = {
    "torch.ConstantLR": lambda draw: draw.some(factor=draw.factor(), total_iters=draw.steps()),
    "torch.LinearLR": lambda draw: draw.some(
        start_factor=draw.factor(),
        end_factor=draw.choice((0.0, 1, draw.factor())),
        total_iters=draw.steps(),
    ),
    "torch.StepLR": lambda draw: {
        "step_size": draw.steps(),
        **draw.some(gamma=draw.choice((2, 1.5, draw.factor()))),
    },
    "torch.MultiStepLR": lambda draw: {
        "milestones": [draw.choice((0, 1, 2, 3, 5, 8, 8, 13, 21, 2.5)) for _ in range(4)],
        **draw.some(gamma=draw.choice((2, 1.5, draw.factor()))),
    },
    "torch.ExponentialLR": lambda draw: {"gamma": draw.choice((2, 1.01, draw.factor()))},
    "torch.PolynomialLR": lambda draw: draw.some(
        total_iters=draw.steps(), power=draw.choice((1, 2, 0.9, draw.uniform(0, 3)))
    ),
    "torch.CosineAnnealingLR": lambda draw: {
        "T_max": draw.steps(),
        **draw.some(eta_min=draw.floor()),
    },
    "torch.LambdaLR": lambda draw: {"lr_lambda": draw.each(draw.function)},
    "torch.MultiplicativeLR": lambda draw: {"lr_lambda": draw.each(draw.function)},
    "torch.CosineAnnealingWarmRestarts": lambda draw: {
        "T_0": draw.randint(1, 10),
        **draw.some(T_mult=draw.randint(1, 4), eta_min=draw.floor()),
    },
    "torch.CyclicLR": cyclic,
    "torch.OneCycleLR": one_cycle,
    "torch.SWALR": lambda draw: {
        "swa_lr": draw.each(draw.rate),
        **draw.some(
            anneal_epochs=draw.randint(0, 20), anneal_strategy=draw.choice(("cos", "linear"))
        ),
    },
}

HAVE_NO_VALUE = ("torch.MultiplicativeLR", "torch.SWALR")


# What a composition is drawn from. A fixed list: a class that is added above changes none.
PARTS = (
    "torch.ConstantLR",
    "torch.LinearLR",
    "torch.StepLR",
    "torch.MultiStepLR",
    "torch.ExponentialLR",
    "torch.PolynomialLR",
    "torch.CosineAnnealingLR",
    "torch.LambdaLR",
    "torch.MultiplicativeLR",
    "torch.CosineAnnealingWarmRestarts",
    "torch.CyclicLR",
    "torch.OneCycleLR",
    "torch.SWALR",
)


def leaf(draw: Draw) -> Spec:
    name = draw.choice(PARTS)
    return {"type": name, **PARAMETERS[name](draw)}


def sequence(draw: Draw, first: Callable[[Draw], Spec] = leaf) -> Spec:
    parts = [first(draw)] + [leaf(draw) for _ in range(draw.randint(1, 3))]
    milestones = sorted(draw.randint(0, 20) for _ in parts[1:])
    return {"type": "torch.SequentialLR", "schedules": parts, "milestones": milestones}


def chained(draw: Draw, part: Callable[[Draw], Spec] = leaf) -> Spec:
    parts = [part(draw) for _ in range(draw.randint(2, 3))]
    return {"type": "torch.ChainedScheduler", "schedules": parts}


def nested(draw: Draw) -> Spec:
    """torch takes a composition as any part of a chain, and as the first part of a sequence."""

    def inner(draw: Draw) -> Spec:
        return draw.choice((sequence, chained))(draw)

    def any_part(draw: Draw) -> Spec:
        return draw.choice((inner, leaf))(draw)

    return sequence(draw, inner) if draw.random() < 0.5 else chained(draw, any_part)


# ---- Operations ----------------------------------------------------------------------------------


def length(spec: Spec) -> int:
    """The positions worth looking at: up to the end where a schedule fails after it."""
    if spec["type"] != "torch.OneCycleLR":
        return 30
    return spec.get("total_steps") or spec["epochs"] * spec["steps_per_epoch"]


def whole(draw: Draw, spec: Spec) -> int:
    return draw.randint(0, length(spec))


def fractional(draw: Draw, spec: Spec) -> float:
    position = draw.random() * length(spec)
    return draw.choice((position, round(position * 8) / 8))


def far(draw: Draw, spec: Spec) -> int:
    return draw.choice(FAR)


def has_value(spec: Spec, position: float) -> bool:
    """False where torch's step(epoch) misses a restart, because it rounds a logarithm down."""
    if spec["type"] != "torch.CosineAnnealingWarmRestarts" or spec.get("T_mult", 1) == 1:
        return True
    first, mult = spec["T_0"], spec["T_mult"]
    cycles, start = 0, 0
    while start + first * mult**cycles <= position:
        start += first * mult**cycles
        cycles += 1
    return position < first or cycles == int(math.log(position / first * (mult - 1) + 1, mult))


def operations(draw: Draw, kind: str, spec: Spec) -> Iterator[Operation]:
    """Far positions come last: what fails there ends a case."""
    for i in range(OPERATIONS):
        is_late = i >= OPERATIONS - 3
        position: Callable[[Draw, Spec], float] = fractional if kind == "fractional" else whole
        if kind == "closed":
            position = draw.choice((whole, fractional))
        if is_late and draw.random() < 0.4:
            position = far
        if kind == "metric":
            yield "metric", metric(draw, i)
        elif kind == "closed":
            verb = "value" if draw.groups == 0 and draw.random() < 0.7 else "to"
            at = position(draw, spec)
            if verb == "to" or has_value(spec, at):
                yield verb, at
        elif kind == "chain" or draw.random() < 0.6:
            yield "step", None
        else:
            yield "to", position(draw, spec)
        if kind != "closed" and draw.random() < 0.05:
            yield "set", None


def metric(draw: Draw, i: int) -> float:
    """Improves more and more slowly; sometimes it is no number."""
    if draw.random() < 0.05:
        return draw.choice((math.nan, math.inf, -math.inf))
    return draw.choice((0.5, 1 / (1 + i), draw.uniform(-1, 1) / (1 + i), 0.25 + 1e-5 * i))


# ---- Cases ---------------------------------------------------------------------------------------

COMPOSITIONS: dict[str, Callable[[Draw], Spec]] = {
    "torch.SequentialLR": sequence,
    "torch.ChainedScheduler": chained,
    "nested": nested,
}


def names() -> Iterator[str]:
    """All cases, but for those that the engine refuses in float32."""
    yield from (name for name in _all_names() if not goes_on_after_one_cycle(case(name)))


def goes_on_after_one_cycle(case: Case) -> bool:
    """Whether the rates are tensors and a part after a OneCycleLR takes its floats for bases."""
    leaves = list(leaves_of(case.spec))
    return case.form == "chain32" and any(leaf == "torch.OneCycleLR" for leaf in leaves[:-1])


def leaves_of(spec: Spec) -> Iterator[str]:
    if "schedules" not in spec:
        yield spec["type"]
    for part in spec.get("schedules", ()):
        yield from leaves_of(part)


def _all_names() -> Iterator[str]:
    for form in ("float", "float32"):
        for name in PARAMETERS:
            for kind in ("chain", "closed", "jump", "fractional"):
                if kind != "closed" or name not in HAVE_NO_VALUE:
                    yield from (f"{name}/{kind}/{form}/{i}" for i in range(3))
        yield from (f"torch.ReduceLROnPlateau/metric/{form}/{i}" for i in range(8))
        for name in COMPOSITIONS:
            yield from (f"{name}/chain/{form}/{i}" for i in range(12))
        yield from (f"{name}/{form}" for name in BY_HAND)


def case(name: str) -> Case:
    head, *rest = name.split("/")
    if len(rest) == 2:
        return case_by_hand(name)
    kind, form, _ = rest
    draw = Draw(name)
    is_float32 = form == "float32"
    count = draw.choice((1, 1, 2, 3))
    draw.groups = 0 if kind == "closed" and not is_float32 else count
    make = {**PARAMETERS, **COMPOSITIONS, "torch.ReduceLROnPlateau": plateau}[head]
    spec = make(draw)
    if head not in COMPOSITIONS:
        spec = {"type": head, **spec}

    def rates() -> list[float]:
        return [draw.rate() for _ in range(count)]

    lrs = rates()
    done = [
        (verb, rates() if verb == "set" else argument)
        for verb, argument in operations(draw, kind, spec)
    ]
    return Case(name, "chain32" if is_float32 else "chain", spec, lrs, done)


STEP: Operation = ("step", None)
LINEAR = {"type": "torch.LinearLR", "start_factor": 0.1, "total_iters": 4}
DECAY = {"type": "torch.ExponentialLR", "gamma": 0.9}
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 2, "eta_min": 1e-3}
ONE_CYCLE = {"type": "torch.OneCycleLR", "max_lr": 0.7, "total_steps": 20}
RISING = {"type": "torch.LambdaLR", "lr_lambda": "rising"}
FROM_THE_BASE = [
    RISING,
    {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 5},
    COSINE,
    LINEAR,
    {"type": "torch.PolynomialLR", "total_iters": 7},
    {"type": "torch.MultiStepLR", "milestones": [0, 2]},
]

BY_HAND: dict[str, tuple[Spec, list[Operation]]] = {
    # Where a call fails, and what comes after it.
    "torch.ExponentialLR/overflow": (
        {"type": "torch.ExponentialLR", "gamma": 2.0},
        [STEP, ("to", 1000), ("to", 10000), ("value", 10000)],
    ),
    "torch.ExponentialLR/zero": (
        {"type": "torch.ExponentialLR", "gamma": 0.0},
        [STEP, ("to", 0), ("to", -1), ("value", -1)],
    ),
    "torch.ConstantLR/zero": (
        {"type": "torch.ConstantLR", "factor": 0.0, "total_iters": 2},
        [STEP, STEP],
    ),
    "torch.LinearLR/no_steps": (
        {"type": "torch.LinearLR", "total_iters": 0},
        [STEP, STEP, ("to", 1), ("value", 0)],
    ),
    "torch.PolynomialLR/no_steps": (
        {"type": "torch.PolynomialLR", "total_iters": 0},
        [STEP, STEP, ("to", 1), ("value", 0)],
    ),
    "torch.CyclicLR/overflow": (
        {
            "type": "torch.CyclicLR",
            "base_lr": 0.1,
            "max_lr": 1.0,
            "step_size_up": 1,
            "mode": "triangular2",
        },
        [STEP, ("to", 2047), ("to", 10**4), ("value", 10**4)],
    ),
    "torch.OneCycleLR/past_the_end": (
        {
            "type": "torch.OneCycleLR",
            "max_lr": 0.1,
            "total_steps": 10,
            "anneal_strategy": "linear",
        },
        [("to", 9), STEP, ("value", 10), STEP, ("to", 11), ("value", 10.5)],
    ),
    "torch.CosineAnnealingWarmRestarts/negative": (
        {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 3},
        [STEP, ("to", -1), ("value", -0.5)],
    ),
    "torch.ReduceLROnPlateau/no_metric": (
        {"type": "torch.ReduceLROnPlateau", "patience": 0},
        [("metric", 1.0), ("metric", 1.0), STEP],
    ),
    "torch.SequentialLR/no_jump": (
        {"type": "torch.SequentialLR", "schedules": [LINEAR, DECAY], "milestones": [4]},
        [STEP, STEP, ("to", 3)],
    ),
    "torch.ChainedScheduler/no_jump": (
        {"type": "torch.ChainedScheduler", "schedules": [LINEAR, DECAY]},
        [STEP, STEP, ("to", 3)],
    ),
    "torch.SequentialLR/late_composition": (
        {
            "type": "torch.SequentialLR",
            "schedules": [
                LINEAR,
                {"type": "torch.ChainedScheduler", "schedules": [DECAY, DECAY]},
            ],
            "milestones": [3],
        },
        [STEP] * 3,
    ),
    # What a seed would hardly find.
    "torch.CosineAnnealingWarmRestarts/missed_restart": (
        {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 1, "T_mult": 3, "eta_min": 1e-3},
        [operation for at in (1, 4, 13, 40, 121, 364, 120.5) for operation in (("to", at), STEP)],
    ),
    "torch.SequentialLR/start_at_a_milestone": (
        {"type": "torch.SequentialLR", "schedules": [LINEAR, DECAY], "milestones": [0]},
        [STEP] * 6,
    ),
    "torch.SequentialLR/skipped_parts": (
        {
            "type": "torch.SequentialLR",
            "schedules": [LINEAR, DECAY, LINEAR, DECAY],
            "milestones": [0, 0, 1],
        },
        [STEP] * 6,
    ),
    # Parts made before a OneCycleLR have the old initial_lr; those after it the new one, a float.
    "torch.SequentialLR/around_one_cycle": (
        {
            "type": "torch.SequentialLR",
            "schedules": [LINEAR, COSINE, ONE_CYCLE, *FROM_THE_BASE],
            "milestones": [3, 6, 9, 12, 15, 18, 21, 24],
        },
        [STEP] * 27,
    ),
    "torch.ChainedScheduler/after_one_cycle": (
        {"type": "torch.ChainedScheduler", "schedules": [ONE_CYCLE, RISING, LINEAR]},
        [STEP] * 12,
    ),
    # Python's integers have no end, but torch's tensors take them up to 64 bits only.
    "torch.ExponentialLR/whole_gamma": (
        {"type": "torch.ExponentialLR", "gamma": 2},
        [STEP, ("to", 63), STEP, ("to", 64), ("to", 10), ("to", 1023), ("to", 1024)],
    ),
    "torch.StepLR/whole_gamma": (
        {"type": "torch.StepLR", "step_size": 10, "gamma": 3},
        [STEP, ("to", 400), ("to", 409.5), ("to", 410), ("to", 10), ("to", 6460), ("to", 6470)],
    ),
    "torch.ExponentialLR/tiny": (
        {"type": "torch.ExponentialLR", "gamma": 1e-9},
        [STEP] * 40,
    ),
    "torch.ExponentialLR/huge": (
        {"type": "torch.ExponentialLR", "gamma": 1e9},
        [STEP] * 40,
    ),
    "torch.CosineAnnealingLR/no_number": (
        {"type": "torch.CosineAnnealingLR", "T_max": 4, "eta_min": 0.01},
        [STEP, ("set", [math.inf, math.nan]), STEP, STEP, STEP, STEP, STEP, ("to", 3), STEP],
    ),
    "torch.ReduceLROnPlateau/no_number": (
        {"type": "torch.ReduceLROnPlateau", "patience": 0, "min_lr": 1e-4},
        [
            ("metric", 1.0),
            ("set", [math.inf, math.nan]),
            ("metric", 2.0),
            ("metric", math.nan),
            ("set", [1e-4, 2e-4]),
            ("metric", math.nan),
            ("metric", math.inf),
        ],
    ),
}


def case_by_hand(name: str) -> Case:
    head, form = name.rsplit("/", 1)
    spec, done = BY_HAND[head]
    if form == "float32":
        done = [(verb, argument) for verb, argument in done if verb != "value"]
        return Case(name, "chain32", spec, [0.1, 0.02], done, by_hand=True)
    return Case(name, "chain", spec, [0.1, 0.02], done, by_hand=True)

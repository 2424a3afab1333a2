"""The schedules of diffusers.optimization.

Needs diffusers 0.42.1 and torch 2.13.0.
"""

from __future__ import annotations

from ._rows import around, rate, row, seeded, spread

PEER = "diffusers 0.42.1"


def rows():
    from diffusers import optimization

    for name in (
        "constant",
        "constant_with_warmup",
        "linear",
        "cosine",
        "cosine_with_restarts",
        "polynomial",
    ):
        for i in range(4):
            random = seeded(f"{name}/{i}")
            spec = {}
            if name != "constant":
                spec["num_warmup_steps"] = [0, 10, 25, 7][i]
            if not name.startswith("constant"):
                spec["num_training_steps"] = [100, 100, 250, 91][i]
            if name == "cosine":
                spec["num_cycles"] = random.choice([0.5, 1, 0.3])
            if name == "cosine_with_restarts":
                spec["num_cycles"] = random.choice([1, 2, 5])
            if name == "polynomial":
                spec |= {"lr_end": random.choice([1e-7, 1e-5]), "power": random.choice([1.0, 2.0])}
            function = getattr(optimization, FUNCTIONS[name])
            base = random.choice([1e-3, 3e-4, 0.1])
            at = spread(
                spec.get("num_training_steps", 60), *around(spec.get("num_warmup_steps", 0))
            )
            values = rate(function, base, at, spec)
            yield row(f"diffusers.{name}", f"random_{i}", PEER, spec, at, values, base)
    for i, (rules, last) in enumerate(
        [
            ([(10, 1.0), (20, 0.1), (30, 0.01)], 0.005),
            ([(5, 0.5)], 1.0),
            ([(1, 0.25), (2, 1.0), (50, 3.0)], 0.0),
        ]
    ):
        text = ",".join(f"{ratio}:{position}" for position, ratio in rules) + f",{last}"
        at = spread(60, *around(*(position for position, _ in rules)))
        function = optimization.get_piecewise_constant_schedule
        values = rate(function, 0.3, at, {"step_rules": text})
        spec = {"step_rules": [list(rule) for rule in rules], "last_ratio": last}
        yield row("diffusers.piecewise_constant", f"rules_{i}", PEER, spec, at, values, 0.3)


FUNCTIONS = {
    "constant": "get_constant_schedule",
    "constant_with_warmup": "get_constant_schedule_with_warmup",
    "linear": "get_linear_schedule_with_warmup",
    "cosine": "get_cosine_schedule_with_warmup",
    "cosine_with_restarts": "get_cosine_with_hard_restarts_schedule_with_warmup",
    "polynomial": "get_polynomial_decay_schedule_with_warmup",
}

"""The learning rate of Levanter, computed with jax_enable_x64.

Needs src/levanter/optim/config.py of stanford-crfm/levanter, in the folder that SWIFTLR_PEERS
names, optax 0.2.8, jax 0.10.2 and jaxlib 0.10.2. Two shapes of a decay came later, in
marin-community/marin: their formulas are put in here.
"""

from __future__ import annotations

import ast

from ._files import source, taken
from ._rows import around, row, seeded, spread

PEER = "stanford-crfm/levanter@9263f81e src/levanter/optim/config.py / jax 0.10.2 x64"
LATER = "marin-community/marin@0f45aa1c lib/levanter/src/levanter/optim/config.py / jax 0.10.2 x64"
SHAPES = [
    "constant",
    "cosine",
    "linear",
    "inv_sqrt",
    "inv",
    "power",
    "polynomial",
    "inv_sqrt_decay",
]
FIELDS = {
    "learning_rate": 6e-4,
    "min_lr_ratio": 0.1,
    "warmup": 0.01,
    "decay": None,
    "rewarmup": 0.0,
    "cooldown": None,
    "cycle_length": None,
    "cycles": None,
    "haps": None,
}


def rows():
    import jax

    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp
    import numpy as np
    import optax

    peer = package(jnp, np, optax)
    for i in range(32):
        yield one(peer, jnp, i)


def package(jnp, np, optax):
    """The functions of the file, and what builds a schedule from a shape and its parameters."""
    file = source("stanford-crfm/levanter", "src/levanter/optim/config.py")
    config = next(
        node for node in ast.parse(file.read_text()).body
        if getattr(node, "name", None) == "OptimizerConfig"
    )  # fmt: skip
    methods = {"lr_scheduler", "_get_cycle_minima"}
    config.body = [node for node in config.body if getattr(node, "name", None) in methods]
    config.bases, config.decorator_list = [], []

    class LrSchedule:
        def __init__(self, **given):
            self.__dict__.update(given)

        @classmethod
        def register_subclass(cls, name):
            return lambda made: cls.__dict__.get("known", {}).setdefault(name, made)

    LrSchedule.known = {}
    classes = ["Cosine", "InvSqrt", "Power"]
    module = taken(
        file,
        [f"{name}LrSchedule" for name in classes]
        + ["_inv_sqrt_decay_schedule", "_inv_decay_schedule", "_convert_frac_or_steps"],
        LrSchedule=LrSchedule,
        LrScheduleContext=object,
        dataclass=__import__("dataclasses").dataclass,
        jnp=jnp,
        np=np,
        optax=optax,
        warnings=__import__("warnings"),
    )
    exec(compile(ast.Module([config], []), str(file), "exec"), module)

    class Polynomial(LrSchedule):
        def build(self, ctx):
            return optax.polynomial_schedule(
                ctx.learning_rate, ctx.min_lr, self.power, ctx.decay_steps
            )

    class InvSqrtDecay(LrSchedule):
        def build(self, ctx):
            def schedule(count):
                root = jnp.sqrt(1.0 + self.decay_constant * count / ctx.decay_steps)
                return jnp.maximum(ctx.min_lr, ctx.learning_rate / root)

            return schedule

    module["LrScheduleContext"] = lambda **given: type("Context", (), given)
    module["shapes"] = {
        "cosine": (module["CosineLrSchedule"], ["exponent"]),
        "inv_sqrt": (module["InvSqrtLrSchedule"], ["timescale"]),
        "power": (module["PowerLrSchedule"], ["batch_size", "seq_length", "a", "b"]),
        "polynomial": (Polynomial, ["power"]),
        "inv_sqrt_decay": (InvSqrtDecay, ["decay_constant"]),
    }
    return module


def spec_of(r, i):
    shape = SHAPES[i % 8]
    spec = {
        "num_train_steps": r.choice([100, 90, 200]),
        "learning_rate": r.choice([6e-4, 1.0]),
        "min_lr_ratio": r.choice([0.1, 0.25]),
        "warmup": r.choice([0.01, 0.1, 5, 0]),
        "lr_schedule": shape,
    }
    if i >= 8:
        spec["decay"] = r.choice([0.2, 0.5, 10])
    if i >= 16:
        spec["rewarmup"] = r.choice([0.0, 0.1, 3])
        kind = r.randrange(3)
        if kind == 0:
            spec["cycle_length"] = r.choice([0.25, 30, 40])
        elif kind == 1:
            spec["cycles"] = r.choice([1, 2, 3])
        else:
            spec["haps"] = r.choice([[30, 60], [20, 55], [40]])
    if i >= 24:
        spec["cooldown"] = r.choice([0.1, 10])
    if shape == "cosine":
        spec["exponent"] = r.choice([1.0, 2.0])
    elif shape == "inv_sqrt":
        spec["timescale"] = r.choice([10000, 20])
    elif shape == "power":
        spec |= {"batch_size": 32, "seq_length": 128, "a": r.choice([4.6, 0.5]), "b": -0.51}
    elif shape == "polynomial":
        spec["power"] = r.choice([2.0, 0.5])
    elif shape == "inv_sqrt_decay":
        spec["decay_constant"] = r.choice([28.6, 5])
    return spec


def one(peer, jnp, i):
    spec = spec_of(seeded(f"lr_scheduler/{i}"), i)
    shape = spec["lr_schedule"]
    config = peer["OptimizerConfig"]()
    config.__dict__.update({**FIELDS, **{k: v for k, v in spec.items() if k in FIELDS}})
    config.lr_schedule = shape
    if shape in peer["shapes"]:
        made, names = peer["shapes"][shape]
        config.lr_schedule = made(**{name: spec[name] for name in names})
    with __import__("warnings").catch_warnings(action="ignore"):
        schedule = config.lr_scheduler(spec["num_train_steps"])
    at = spread(
        spec["num_train_steps"], *around(5, 10, 25, 30, 50, *spec.get("haps", ())), count=24
    )
    values = [float(schedule(jnp.asarray(position, jnp.int64))) for position in at]
    is_later = shape in SHAPES[-2:]
    more = {"how": "read" if is_later else "run"}
    source = LATER if is_later else PEER
    return row("levanter.lr_scheduler", f"{shape}_{i}", source, spec, at, values, **more)

"""The measured curves of Tests/golden/loss_curves, with the schedules of their runs."""

from pathlib import Path

import numpy as np

from swiftlr.forecast import Curve, rates_of

FOLDER = Path(__file__).parents[3] / "Tests/golden/loss_curves"
SIZES = ("25M", "100M")
PEAK, FLOOR, WARMUP = 3e-4, 3e-5, 2160


def _after_warmup(*parts, lengths=()):
    """A linear warm-up whose last of 2160 steps has the peak, and then the parts."""
    rise = {"type": "swiftlr.curve", "from": 0, "to": PEAK, "over": WARMUP - 1}
    return {
        "type": "swiftlr.sequence",
        "schedules": [rise, *parts],
        "lengths": [WARMUP, *lengths],
    }


def _value(rate):
    return {"type": "swiftlr.value", "value": rate}


def _down(shape, steps):
    return {"type": "swiftlr.curve", "shape": shape, "from": PEAK, "to": FLOOR, "over": steps}


SPECS = {
    "constant_24000": _after_warmup(_value(PEAK)),
    "constant_72000": _after_warmup(_value(PEAK)),
    "cosine_24000": _after_warmup(_down("cosine", 24_000 - WARMUP)),
    "cosine_72000": _after_warmup(_down("cosine", 72_000 - WARMUP)),
    "wsd_20000_24000": _after_warmup(
        _value(PEAK), _down("exponential", 4000), lengths=[20_000 - WARMUP]
    ),
    "wsdld_20000_24000": _after_warmup(
        _value(PEAK), _down("linear", 4000), lengths=[20_000 - WARMUP]
    ),
    **{
        f"wsdcon_{name}": _after_warmup(_value(PEAK), _value(rate), lengths=[8000 - WARMUP])
        for name, rate in (("9", 9e-5), ("3", 3e-5), ("18", 1.8e-4))
    },
}

MULTI_POWER = {
    "25M": {
        "L0": 3.04045406, "A": 0.52468604, "alpha": 0.50786857, "B": 363.78751622,
        "C": 2.06560812, "beta": 0.58279013, "gamma": 0.64142257,
    },
    "100M": {
        "L0": 2.6514477, "A": 0.60115152, "alpha": 0.45295811, "B": 437.9464276,
        "C": 2.13245612, "beta": 0.59785199, "gamma": 0.65523644,
    },
}  # fmt: skip
"""The authors' parameters."""


def path(size, name):
    return FOLDER / size / f"{name}.csv"


def curve(size, name):
    return Curve.read(path(size, name), SPECS[name])


def curves(size):
    return {name: curve(size, name) for name in SPECS}


def write_dense(folder, name, steps):
    """A table with the rate of every step."""
    rates = rates_of(SPECS[name], steps)
    file = folder / f"{name}.dense.csv"
    rows = (f"{step},{rate!r}\n" for step, rate in enumerate(rates.tolist()))
    file.write_text("step,lr\n" + "".join(rows))
    return file


def relative(law, one):
    """How far a law is from the measured points, relative to them."""
    found = law.predict(one.rates, at=one.steps).losses
    return np.array(found) / one.losses - 1

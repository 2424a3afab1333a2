"""The pictures of docs/forecast.md, drawn by swiftlr's own plotting from the measured curves."""

import os
import re
from pathlib import Path

import numpy as np
import pytest
from loss_curves import MULTI_POWER, PEAK, SPECS, curve, curves
from picture_reading import svg_curves, value_at

import swiftlr
from swiftlr.forecast import Law, fit, free_optimum, rates_of, refined_schedule, tune

pytest.importorskip("scipy")

FOLDER = Path(__file__).parents[3] / "docs/forecast"


def line(steps, values):
    """Points as a schedule, which is what pictures are of."""
    knots = [[float(step), float(value)] for step, value in zip(steps, values)]
    return {"type": "swiftlr.knots", "knots": knots}


def of_losses(picture):
    return picture.svg().replace("learning rate", "loss")


def predicted():
    law = fit(curve("100M", "cosine_24000"))
    specs, names = [], []
    for name in ("cosine_24000", "wsdld_20000_24000", "cosine_72000"):
        one = curve("100M", name)
        kept = slice(None, None, max(1, len(one.steps) // 150))
        steps = one.steps[kept]
        specs += [
            line(steps, one.losses[kept]),
            line(steps, law.predict(one.rates, at=steps).losses),
        ]
        names += [f"{name}, measured", f"{name}, by the law"]
    title = "Fitted on cosine_24000 alone: validation loss, 100M parameters"
    return of_losses(swiftlr.compare(specs, 68_000, names=names, first=4000, title=title))


def bands():
    found = curves("100M")
    specs, names = [], []
    for name in ("cosine_24000", "wsdcon_9"):
        one = found[name]
        law = fit([other for key, other in found.items() if key != name])
        forecast = law.predict(one.rates, at=one.steps)
        specs += [line(one.steps, values) for values in (one.losses, forecast.low, forecast.high)]
        names += [f"{name}, measured", f"{name}, low", f"{name}, high"]
    title = "Bands of laws from the other eight runs"
    return of_losses(swiftlr.compare(specs, 20_000, names=names, first=4000, title=title))


def best():
    law = fit(curve("100M", "cosine_24000"))
    other = Law("multi_power", MULTI_POWER["100M"])
    free = free_optimum(other, 24_000, warmup=2160, peak=PEAK, knots=40)
    specs = [SPECS["cosine_24000"], tune(law, 24_000, warmup=2160).spec, free.spec]
    names = ["cosine to a tenth", "momentum: hold and decay", "multi_power: any decay"]
    return swiftlr.compare(specs, 24_000, names=names, title="The best by laws").svg()


def refined():
    norms = [1 + 4 * 0.97**i for i in range(200)]
    specs = [
        refined_schedule(norms, 1000, peak=PEAK),
        refined_schedule(np.ones(200), 1000, peak=PEAK),
    ]
    names = ["norms that fall at first", "norms that stay"]
    return swiftlr.compare(specs, 1000, names=names, title="Refined schedules").svg()


@pytest.mark.once
@pytest.mark.parametrize("draw", [predicted, bands, best, refined])
def test_the_pictures_of_the_page(draw):
    path, text = FOLDER / f"{draw.__name__}.svg", draw()
    if os.environ.get("SWIFTLR_WRITE_DOCS"):
        path.write_text(text)
    old = path.read_text()
    frame = r"[\d.]+|slr-[0-9a-f]{8}| d=\"[^\"]*\""
    assert re.sub(frame, "", old) == re.sub(frame, "", text), "SWIFTLR_WRITE_DOCS=1 writes it anew"
    for before, now in zip(svg_curves(old, 0, 1), svg_curves(text, 0, 1)):
        # Fits and searches end a little apart with another SciPy.
        assert all(value_at(now, x) == pytest.approx(y, abs=0.02) for x, y in before[1:-1])


def test_all_pictures_are_shown():
    page = FOLDER.with_suffix(".md").read_text()
    assert set(re.findall(r"\(forecast/(\w+\.svg)\)", page)) == {p.name for p in FOLDER.iterdir()}


def test_the_table_of_the_page():
    """The percentages are those of the laws."""
    page = FOLDER.with_suffix(".md").read_text()
    row = re.search(r"\| cosine of 72,000 steps \|(.*)\|", page)[1]
    said = [float(cell) for cell in row.split("|")]
    found = []
    for size in ("25M", "100M"):
        one = curve(size, "cosine_72000")
        law = fit(curve(size, "cosine_24000"))
        apart = np.array(law.predict(one.rates, at=one.steps).losses) / one.losses - 1
        found += [100 * apart[-1], 100 * np.abs(apart).mean()]
    assert said == pytest.approx(found, abs=0.006)
    assert rates_of(SPECS["cosine_72000"], 72_000).max() == pytest.approx(PEAK)

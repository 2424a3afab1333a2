"""Pictures of schedules: what is drawn, and that every way to draw shows the same curve."""

import math
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure
from picture_reading import SVG, braille_dots, panels, svg_curves, svg_distance, value_at
from picture_specs import COSINE, CURVES, ONE_CYCLE, PLATEAU, RESTARTS

import swiftlr
from swiftlr import Schedule, Scheduler, compare, plot

sys.path.insert(0, str(Path(__file__).parents[3] / "scripts"))
import draw_catalogue

# ---- The same curve in every way


@pytest.mark.parametrize("steps", [37, 1000, 1_000_000])
@pytest.mark.parametrize("spec", [COSINE, RESTARTS, {"type": "torch.StepLR", "step_size": 300}])
def test_text_svg_and_axes_show_the_same_curve(spec, steps):
    picture = plot(spec, steps, base=0.1)
    (curve,) = picture.points()
    assert curve["first"][0] == 0 and curve["last"][-1] == steps - 1
    svg = picture.svg(720, 600)
    scale = [float(panels(svg)[0].get(f"data-{edge}")) for edge in ("low", "high")]
    dots, columns, rows = braille_dots(picture.text(100, 30))
    (line,) = picture.draw(Figure().subplots()).get_lines()[:1]
    on_axes = set(zip(line.get_xdata(), line.get_ydata()))
    places = zip(*(curve[key] for key in ("first", "last", "low", "high")))
    for first, last, low, high in list(places)[:: min(10, steps // 30)]:
        assert {value for step, value in on_axes if step in (first, last)} >= {low, high}
        for value in (low, high):
            # The path leaves out what is within 0.1, and is rounded to 0.1.
            assert any(svg_distance(svg, x, value, 0, steps - 1) < 0.2 for x in (first, last))
            row = round((scale[1] - value) / (scale[1] - scale[0]) * (rows - 1))
            column = round(first / (steps - 1) * (columns - 1))
            assert any((column + dx, row + dy) in dots for dx in (-1, 0, 1) for dy in (-1, 0, 1))


def test_the_points_are_the_values():
    picture = plot(RESTARTS, 300, base=0.5)
    (curve,) = picture.points()
    values = list(Schedule(RESTARTS).fill(300, base=0.5))
    assert curve["low"] == curve["high"] == values
    (curve,) = plot(RESTARTS, 60_000, base=0.5).points()
    values = list(Schedule(RESTARTS).fill(60_000, base=0.5))
    assert len(curve["low"]) == 600
    for first, last, low, high in list(
        zip(*(curve[key] for key in ("first", "last", "low", "high")))
    ):
        own = values[first : last + 1]
        assert (low, high) == (min(own), max(own))


# ---- Every type


@pytest.mark.once
def test_every_type_draws_from_its_example():
    for type in swiftlr.types():
        picture = plot(
            type["example"],
            functions={"my_function": draw_catalogue.function},
            metric=draw_catalogue.metric,
        )
        assert any(map(math.isfinite, picture.points()[0]["low"])), type["name"]
        assert len(picture.text(40, 6).splitlines()) >= 8, type["name"]
        ElementTree.fromstring(picture.svg())


# ---- Steps


@pytest.mark.parametrize(
    ("spec", "options", "last"),
    [
        (COSINE, {}, 1500),
        (COSINE, {"steps": 7}, 6),
        (COSINE, {"steps": 7, "first": 10}, 16),
        (COSINE, {"run": {"total_steps": 300}}, 299),
        ({**COSINE, "run": {"total_steps": 400}}, {}, 399),
        (
            {**COSINE, "num_warmup_steps": "0.05dur", "run": {"total_steps": 500}},
            {},
            499,
        ),
        ({"type": "swiftlr.constant"}, {}, 150),
        (ONE_CYCLE, {}, 199),  # it has no values after that
        (COSINE, {"zoom": "warmup"}, 199),
        (COSINE, {"zoom": (90, 110)}, 110),
        (
            {"type": "swiftlr.sequence", "lengths": [50, 50], "schedules": [RESTARTS] * 3},
            {},
            210,
        ),
    ],
)
def test_how_far_a_picture_goes(spec, options, last):
    assert plot(spec, **options).points()[0]["last"][-1] == last


def test_a_length_that_is_a_part_of_the_run_says_how_long_that_is():
    spec = {"type": "swiftlr.curve", "over": "0.8dur"}
    schedule = Schedule(spec, run={"total_steps": 1000})
    assert schedule.plot().points()[0]["last"][-1] == 999


def test_defaults_count_for_the_horizon():
    schedule = Schedule({"type": "torch.LinearLR"})
    assert schedule.horizon == Schedule(schedule.spec()).horizon == 5


# ---- What cannot be drawn as it is


@pytest.mark.parametrize(
    ("spec", "steps"),
    [
        ({"type": "swiftlr.constant"}, 10),
        ({"type": "swiftlr.value", "value": 0}, 10),
        ({"type": "swiftlr.value", "value": -3}, 10),
        ({"type": "swiftlr.value", "value": 1e308}, 10),
        ({"type": "swiftlr.value", "value": 5e-324}, 10),
        ({"type": "swiftlr.curve", "from": -1e308, "to": 1e308, "over": 9}, 10),
        ({"type": "swiftlr.curve", "from": 1, "to": -1, "over": 9}, 10),
        ({"type": "torch.ExponentialLR", "gamma": 1e30}, 100),
        ({"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 5}, 50),
        (COSINE, 0),
        (COSINE, 1),
        (COSINE, 2),
        (CURVES, 30),
        (COSINE, 2**53),
    ],
)
def test_something_sensible(spec, steps):
    for log in (False, True):
        found = swiftlr.check(spec, steps) if 0 < steps < 100 else []
        picture = plot(spec, steps, log=log, steps_per_epoch=3, at=4, findings=found)
        for size in ((20, 3), (1, 1), (200, 30)):
            for unicode in (False, True):
                text = picture.text(*size, unicode=unicode)
                assert all(len(line) <= max(12, size[0]) for line in text.splitlines())
                assert unicode or text.isascii()
            svg = picture.svg(*size)
            ElementTree.fromstring(svg)
            assert not re.search(r"\b(nan|inf)\b", re.sub("<(title|desc).*?</.*?>", "", svg))


def test_values_that_are_all_nan():
    schedule = Schedule({"type": "torch.LambdaLR", "lr_lambda": "f"}, {"f": lambda epoch: math.nan})
    picture = schedule.plot(20)
    assert "no value from step 0 on" in picture.text()
    assert svg_curves(picture.svg(), 0, 19) == [[]]
    picture.draw(Figure().subplots())


def test_values_that_end_are_marked():
    picture = plot(ONE_CYCLE, 300)
    assert "no value from step 201 on" in picture.text()
    assert picture.points()[0]["low"][201:] == pytest.approx([math.nan] * 99, nan_ok=True)


# ---- Schedules that are stepped through


def test_a_metric():
    message = "metric: None is not allowed; this schedule follows one: .* plot\\(metric=lambda"
    with pytest.raises(swiftlr.ArgumentError, match=message):
        plot(PLATEAU, 20)
    scheduler, wanted = Scheduler(PLATEAU, [1.0]), [1.0]
    wanted += [scheduler.step(metric=1.0)[0] for _ in range(19)]
    assert wanted[-1] < 0.2
    for metric in ([1.0] * 20, lambda step: 1.0):
        assert plot(PLATEAU, 20, metric=metric).points()[0]["low"] == wanted
    assert plot(PLATEAU, metric=[1.0] * 19).points()[0]["low"] == wanted
    assert "no value from step 6 on" in str(plot(PLATEAU, 20, metric=[1.0] * 5))


def test_a_part_that_follows_a_metric():
    spec = {
        "type": "swiftlr.sequence",
        "lengths": [10],
        "schedules": [{"type": "swiftlr.curve", "from": 0, "to": 1, "over": 10}, PLATEAU],
    }
    values = plot(spec, 30, metric=lambda step: 1.0).points()[0]["low"]
    assert values[5] == 0.5 and values[10] == 1 and values[-1] < 0.2


def test_a_schedule_that_has_a_chain_form_alone():
    schedule = Schedule({"type": "torch.MultiplicativeLR", "lr_lambda": "f"}, {"f": lambda e: 0.5})
    assert schedule.plot(4).points()[0]["low"] == [1, 0.5, 0.25, 0.125]


def test_a_function_of_the_callers_that_fails():
    def fails(epoch):
        if epoch > 9:
            raise RuntimeError("no more")
        return 1.0

    with pytest.raises(RuntimeError, match="no more"):
        plot({"type": "torch.LambdaLR", "lr_lambda": fails}, 20)


# ---- Schedulers


def test_a_scheduler_has_its_rates_and_its_position():
    scheduler = Scheduler(RESTARTS, [0.2, 0.4])
    for _ in range(30):
        scheduler.step()
    picture = scheduler.plot(100, group=1)
    assert picture.points()[0]["high"][30] == scheduler.get_last_lr()[1]
    assert picture.points()[0]["high"][0] == 0.4
    assert "now at step 30" in str(picture) and "now at step 30" in picture.svg()
    assert [curve["label"] for curve in scheduler.plot(9, group="all").points()] == [
        "group 0",
        "group 1",
    ]


@pytest.mark.parametrize("kind", ["drop-in", "ScheduleLR", "torch's own"])
def test_a_scheduler_of_torch(kind):
    import torch

    import swiftlr.torch as lr_scheduler

    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.3)
    if kind == "drop-in":
        scheduler = lr_scheduler.CosineAnnealingLR(optimizer, T_max=10)
    elif kind == "ScheduleLR":
        scheduler = lr_scheduler.ScheduleLR(
            optimizer, {"type": "torch.CosineAnnealingLR", "T_max": 10}
        )
    else:
        scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=10)
    optimizer.step()
    scheduler.step()
    picture = plot(scheduler, 20) if kind == "torch's own" else scheduler.plot(20)
    assert picture.points()[0]["high"][1] == pytest.approx(scheduler.get_last_lr()[0])
    assert "now at step 1" in str(picture)
    assert kind == "torch's own" or scheduler._repr_svg_().startswith("<svg")


# ---- What is in a picture


def test_phases_restarts_and_words():
    picture = plot(RESTARTS, 100, base=0.1)
    svg = picture.svg()
    assert svg.count('class="slr-restart"') == 2
    assert "cosine from 0.1 to 0.0001541 in steps 0 to 39" in svg
    root = ElementTree.fromstring(svg)
    ids = root.get("aria-labelledby").split()
    assert root.get("role") == "img"
    assert [root.find(f"{SVG}{tag}").get("id") for tag in ("title", "desc")] == ids
    assert "|cosine" in str(picture)
    assert "prefers-color-scheme:dark" in svg


def test_a_panel_for_each_hyper_parameter():
    picture = plot(CURVES, base={"lr": 0.1, "weight_decay": 5})
    assert [panel.get("data-panel") for panel in panels(picture.svg())] == ["lr", "weight_decay"]
    assert [curve["panel"] for curve in picture.points()] == ["lr", "weight_decay"]
    assert picture.points()[1]["low"][0] == 0.1
    axes = Figure().subplots(2)
    picture.draw(axes)
    assert [ax.get_ylabel() for ax in axes] == ["learning rate", "weight_decay"]
    with pytest.raises(swiftlr.ArgumentError, match="ax: 1 are not allowed; 2, one for each of lr"):
        picture.draw(Figure().subplots())


def test_the_momentum_of_a_one_cycle():
    lr, momentum = plot(ONE_CYCLE).points()
    assert (lr["panel"], momentum["panel"]) == ("lr", "momentum")
    assert (max(momentum["low"]), min(momentum["low"])) == (0.95, 0.85)


def test_epochs_and_findings():
    picture = plot(COSINE, 1500, steps_per_epoch=500, findings=True)
    assert re.search(r"0 +epoch +2\.998$", str(picture), re.MULTILINE)
    found = swiftlr.check(COSINE, 1500, 500)
    assert picture.findings == found
    assert [f["message"] in picture.svg() for f in found] == [True] * len(found)
    own = [{"rule": "x", "path": "", "message": "mind step 700", "fix": "none"}]
    at = plot(COSINE, 1001, findings=own).svg()
    x = float(re.search(r'class="slr-finding" d="M([\d.]+)', at)[1])
    assert x == pytest.approx(0.7 * float(panels(at)[0].get("data-width")), abs=0.1)


def test_a_logarithmic_axis_has_zeros_at_its_edge():
    picture = plot({"type": "torch.ExponentialLR", "gamma": 0.5}, 30, log=True)
    points = [(step, math.log2(y)) for step, y in svg_curves(picture.svg(720, 600), 0, 29)[0]]
    assert value_at(points, 10) == pytest.approx(-10, abs=0.02)
    assert panels(plot(COSINE, 50, log=True).svg())[0].get("data-low") == "0.01"


def test_compare():
    picture = compare([COSINE, RESTARTS, Schedule(RESTARTS)], 100, base=0.1)
    labels = [curve["label"] for curve in picture.points()]
    assert labels == [
        "transformers.cosine",
        "torch.CosineAnnealingWarmRestarts 1",
        "torch.CosineAnnealingWarmRestarts 2",
    ]
    assert re.findall("^([a-c]): ", str(picture), re.MULTILINE) == ["a", "b", "c"]
    rows = [line for line in str(picture).splitlines() if "│" in line]
    assert all(letter in "".join(rows) for letter in "abc")
    assert "\x1b[36m" in picture.text(color=True)
    named = compare([COSINE, RESTARTS], names=["mine", "yours"])
    assert [curve["label"] for curve in named.points()] == ["mine", "yours"]
    assert named.points()[0]["last"][-1] == 1500
    assert compare([]).text() and compare([]).svg()
    with pytest.raises(swiftlr.ArgumentError, match="names: 1 are not allowed; 2, one for each"):
        compare([COSINE, RESTARTS], names=["mine"])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"steps": -1}, "steps: -1 is not allowed; a whole number from 0 on"),
        ({"steps": 2**60}, "steps: .* is not allowed; at most 2^53"),
        ({"steps": 1.5}, "steps: 1.5 is not allowed; a whole number from 0 on"),
        ({"steps_per_epoch": 0}, "steps_per_epoch: 0.0 is not allowed; a finite number above 0"),
        ({"group": "some"}, "group: 'some' is not allowed; an index, or 'all'"),
        ({"zoom": 3}, "zoom: 3 is not allowed; 'warmup', or a pair"),
        ({"base": "x"}, "base: 'x' is not allowed; a number"),
    ],
)
def test_options_that_are_none(options, message):
    with pytest.raises(ValueError, match=message.replace("^", r"\^")):
        plot(COSINE, **options)

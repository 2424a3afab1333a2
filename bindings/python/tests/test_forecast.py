"""Laws of the loss: how well they tell the losses of measured runs."""

import json
import math
import subprocess
import sys
from time import process_time

import numpy as np
import pytest
from loss_curves import MULTI_POWER, PEAK, SIZES, SPECS, curve, curves, path, relative, write_dense

import swiftlr
from swiftlr.forecast import (
    Curve,
    Law,
    advise,
    complete_p,
    fit,
    free_optimum,
    mup,
    peak,
    peak_factor,
    rank,
    rates_of,
    refined_schedule,
    steps_to,
    tune,
)

pytest.importorskip("scipy")


@pytest.fixture(scope="module", params=SIZES)
def measured(request):
    return request.param, curves(request.param)


@pytest.fixture(scope="module")
def law():
    return fit(curve("100M", "cosine_24000"))


# ---- How well ------------------------------------------------------------------------------------


def test_the_rates_of_the_specs_are_those_of_the_logs(measured):
    for name, one in measured[1].items():
        logged = np.loadtxt(path(measured[0], name), delimiter=",", skiprows=1)[:, 1]
        # The log of a cosine is a step of its own late in its last point.
        assert np.abs(one.rates[one.steps.astype(int)] / logged - 1).max() < 2e-4, name


def test_from_one_cosine_run_all_others(measured):
    _, found = measured
    law = fit(found["cosine_24000"])
    for name, one in found.items():
        apart = relative(law, one)
        if name in ("cosine_72000", "wsdld_20000_24000"):
            assert abs(apart[-1]) < 0.006, name
        assert np.abs(apart).mean() < (0.02 if name == "constant_72000" else 0.005), name


def test_the_authors_parameters_have_the_published_metrics(measured):
    """Mean absolute error, R2, mean and worst relative error over the six curves of the test."""
    size, found = measured
    law = Law("multi_power", MULTI_POWER[size])
    names = [
        "constant_72000", "cosine_72000", "wsd_20000_24000", "wsdld_20000_24000", "wsdcon_18",
        "wsdcon_3",
    ]  # fmt: skip
    rows = []
    for name in names:
        one = found[name]
        at = np.isin(one.steps, one.steps)
        predicted = np.array(law.predict(one.rates, at=one.steps).losses)[at]
        apart = np.abs(predicted - one.losses)
        r2 = 1 - (apart**2).sum() / ((one.losses - one.losses.mean()) ** 2).sum()
        rows.append((r2, apart.mean(), (apart / one.losses).mean(), (apart / one.losses).max()))
    r2, mae, mean, worst = np.mean(rows, axis=0)
    published = {
        "25M": (0.9988, 0.00376, 0.0011, 0.0041),
        "100M": (0.9983, 0.00435, 0.0014, 0.0058),
    }
    expected = published[size]
    assert round(r2, 4) == expected[0] and round(mae, 5) == expected[1]
    assert round(mean, 4) == expected[2] and round(worst, 4) == expected[3]


def test_bands_cover_curves_that_are_left_out(measured):
    """Of each curve by a law from the others, whose band comes from leaving out one of these."""
    _, found = measured
    inside = total = 0
    for name, one in found.items():
        law = fit([other for key, other in found.items() if key != name])
        kept = one.steps >= 2160
        forecast = law.predict(one.rates, at=one.steps[kept])
        inside += ((forecast.low <= one.losses[kept]) & (one.losses[kept] <= forecast.high)).sum()
        total += kept.sum()
    assert inside / total >= 0.85


def test_fits_in_less_than_a_second(measured):
    pytest.importorskip("scipy.optimize")  # which takes as long to import
    start = process_time()
    fit(measured[1]["cosine_24000"])
    assert process_time() - start < 1


@pytest.mark.once
def test_a_million_steps_in_less_than_50_ms(law):
    rates = np.full(10**6, PEAK)
    rates[500_000:] *= np.linspace(1, 0, 500_000)
    took = []
    for _ in range(5):
        start = process_time()
        law._losses(rates, None)
        took.append(process_time() - start)
    assert min(took) < 0.05


@pytest.mark.parametrize("kind", ["multi_power", "functional_scaling"])
def test_laws_of_seven_parameters(kind):
    found = curves("100M")
    law = fit([found["cosine_24000"], found["constant_24000"], found["wsdcon_9"]], kind)
    for name in ("cosine_72000", "wsdld_20000_24000", "wsdcon_3"):
        apart = relative(law, found[name])
        assert np.abs(apart).mean() < 0.006, (kind, name)


# ---- Honest by construction ----------------------------------------------------------------------


def test_refuses_what_the_law_cannot_know(law):
    cases = [
        (rates_of({"type": "swiftlr.value", "value": PEAK}, 120_000), {}, "more than 5 times"),
        (rates_of({"type": "swiftlr.value", "value": 2 * PEAK}, 100), {}, "the peak is 0.0006"),
    ]
    for rates, more, message in cases:
        with pytest.raises(swiftlr.ArgumentError, match=message):
            law.predict(rates, **more)
        forecast = law.predict(rates, force=True, **more)
        assert any(note.startswith("forced: ") and message in note for note in forecast.notes)
    with pytest.raises(swiftlr.ArgumentError, match="the peak is 0.00015"):
        law.predict(rates_of(SPECS["cosine_24000"], 9000) / 2)
    # In its warm-up a run is not yet at its peak.
    assert law.predict(SPECS["cosine_24000"], at=[1000]).final > 4
    with_batch = fit(curve("100M", "cosine_24000"), batch_size=128)
    with pytest.raises(swiftlr.ArgumentError, match="the batch size is 256"):
        with_batch.predict(SPECS["cosine_24000"], 24_000, batch_size=256)
    assert with_batch.predict(SPECS["cosine_24000"], 24_000, batch_size=128)


def test_refuses_curves_that_cannot_identify_it():
    constant = curve("100M", "constant_24000")
    with pytest.raises(swiftlr.ArgumentError, match="no curve has a decay"):
        fit(constant)
    assert any("no curve has a decay" in note for note in fit(constant, force=True).notes)
    cosine = curve("100M", "cosine_24000")
    few = Curve(cosine.steps[::30], cosine.losses[::30], SPECS["cosine_24000"])
    with pytest.raises(swiftlr.ArgumentError, match="6 points after the warm-up are too few"):
        fit(few)
    some = Curve(cosine.steps[::12], cosine.losses[::12], SPECS["cosine_24000"])
    assert any("only 15 points" in note for note in fit(some).notes)
    # The run of a decay that the log does not reach.
    early = Curve(cosine.steps[:30], cosine.losses[:30], SPECS["cosine_24000"])
    with pytest.raises(swiftlr.ArgumentError, match="no curve has a decay"):
        fit(early)
    other = Curve(cosine.steps, cosine.losses, 2 * cosine.rates)
    with pytest.raises(swiftlr.ArgumentError, match="peaks from 0.0003 to 0.0006"):
        fit([cosine, other])
    with pytest.raises(swiftlr.ArgumentError, match="kind: 'power' is not allowed"):
        fit(cosine, "power")


def test_every_answer_says_by_what(law):
    text = str(law.predict(SPECS["wsdld_20000_24000"], 24_000, at=[23_999]))
    assert "by the law momentum, fitted on cosine_24000.csv (steps 2160 to 23920" in text
    assert "residual 0.01" in text


def test_as_json(law, tmp_path):
    law.save(tmp_path / "law.json")
    again = Law.load(tmp_path / "law.json")
    assert again == law and Law.load(law.to_dict()) == law
    saved = json.loads((tmp_path / "law.json").read_text())
    assert saved["kind"] == "momentum" and saved["peak"] == pytest.approx(PEAK)
    assert saved["steps"] == [2160, 23920] and saved["units"]["step"] == "update"
    assert saved["curves"][0]["points"] == 171 and saved["residual"] < 2e-4
    for wrong, message in [
        ("{", "law: "), ("{}", "no kind"), ('{"kind": "x"}', "kind: 'x'"),
        ('{"kind": "momentum", "parameters": {}}', "parameters.L0: missing"),
        ('{"kind": "momentum", "format": "other", "parameters": {}}', "format 'other'"),
    ]:  # fmt: skip
        with pytest.raises((swiftlr.Error, ValueError), match=message):
            Law.load(wrong)


def test_both_backends_have_the_same_bits():
    code = """
import sys, numpy, swiftlr
from swiftlr.forecast import Law, refined_schedule, peak_factor
law = Law("multi_power", dict(L0=2, A=.6, alpha=.5, B=400, C=2, beta=.6, gamma=.6))
rates = numpy.concatenate([numpy.linspace(0, 3e-4, 50), numpy.linspace(3e-4, 0, 150)])
print([x.hex() for x in law.predict(rates, at=[60, 199]).losses])
print(peak_factor(rates, rates * 2), refined_schedule(numpy.linspace(2, 1, 50), 100, peak=1))
for call in (lambda: law.predict([-1.0]), lambda: law.predict([])):
    try:
        call()
    except ValueError as error:
        print(error)
"""
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"SWIFTLR_BACKEND": backend},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for backend in ("native", "ctypes")
    }
    assert len(said) == 1


# ---- Questions -----------------------------------------------------------------------------------


def test_ranking_of_measured_runs(measured):
    """The four runs of 24,000 steps, as they ended."""
    _, found = measured
    law = fit([found["cosine_24000"], found["wsdcon_9"]])
    names = ["constant_24000", "cosine_24000", "wsd_20000_24000", "wsdld_20000_24000"]
    ranked = rank(law, [SPECS[name] for name in names], 23_900, names=names)
    assert ranked[-1].name == "constant_24000" and ranked[-1].is_apart
    assert {ranked[0].name, ranked[1].name} <= {
        "wsd_20000_24000",
        "wsdld_20000_24000",
        "cosine_24000",
    }
    assert not ranked[0].is_apart
    with pytest.raises(swiftlr.ArgumentError, match="the same number"):
        rank(law, [found["cosine_24000"].rates, found["wsdcon_9"].rates])


def test_the_best_cooldown(law):
    tuned = tune(law, 24_000, warmup=2160)
    assert tuned.loss == min(one["loss"] for one in tuned.tried) and len(tuned.tried) == 4
    assert 2000 < tuned.cooldown < 12_000
    rates = rates_of(tuned.spec, 24_000)
    assert rates.max() == pytest.approx(PEAK) and law.final(rates) == pytest.approx(tuned.loss)
    # No length near it is better, nor is what people do.
    from swiftlr.forecast._optimum import shaped

    for length in (tuned.cooldown // 2, tuned.cooldown - 50, tuned.cooldown + 50, 20_000):
        assert law.final(shaped(law.peak, 24_000, 2160, length, tuned.shape)) >= tuned.loss
    assert law.final(rates_of(SPECS["cosine_24000"], 24_000)) > tuned.loss
    for arguments, message in [
        ({"warmup": 24_000}, "warmup: 24000"), ({"peak": 0.0}, "peak: 0.0"),
        ({"floor": 1.0}, "floor: 1.0"), ({"shapes": ["round"]}, "'round'"),
        ({"free": 9}, "knots: 9"),
    ]:  # fmt: skip
        with pytest.raises(swiftlr.ArgumentError, match=message):
            tune(law, 24_000, **arguments)


def test_the_free_optimum_never_rises_and_is_no_worse(law):
    best = tune(law, 8000, warmup=500)
    free = free_optimum(law, 8000, warmup=500, knots=30)
    assert free.loss <= best.loss
    rates = np.array(swiftlr.Schedule(free.spec).fill(8000))
    assert (np.diff(rates[500:]) <= 1e-18).all() and rates.min() >= 0
    assert law.final(rates) == pytest.approx(free.loss)


def test_steps_to_a_loss(law):
    within = steps_to(law, 3.0, SPECS["wsdld_20000_24000"], steps=24_000)
    losses = law.predict(SPECS["wsdld_20000_24000"], 24_000, at=[within - 1, within]).losses
    assert losses[0] > 3.0 >= losses[1]
    assert steps_to(law, 1.0, SPECS["wsdld_20000_24000"], steps=24_000) is None
    shortest = steps_to(law, 2.9)
    assert 24_000 < shortest < 60_000 and steps_to(law, 1.0) is None


def test_stop_now_or_go_on(law):
    schedule = swiftlr.Schedule(SPECS["constant_24000"])
    log = curve("100M", "constant_24000")
    advice = advise(law, schedule, 12_000, 24_000, curve=log)
    assert abs(advice.offset) < 0.005 and len(advice.cooldowns) == 3
    assert advice.answer.startswith("go on: ") and advice.later.what.startswith("go on and cool")
    assert advice.later.loss < advice.go_on.loss
    for way in advice.cooldowns:
        # The past is what it was, and the rest goes to 0.
        assert way.schedule.value(12_000) == schedule.value(12_000)
        assert way.schedule.value(way.end) == 0
    late = advise(law, schedule, 23_000, 23_400, lengths=[2000])
    assert late.answer.startswith("stop now")
    with pytest.raises(swiftlr.ArgumentError, match="at: 24000"):
        advise(law, schedule, 24_000, 24_000)
    shifted = Curve(log.steps, log.losses * 1.1, SPECS["constant_24000"])
    assert any(
        "+10" in n or "+9" in n for n in advise(law, schedule, 12_000, 24_000, curve=shifted).notes
    )


def test_peak_against_horizon():
    linear = [np.linspace(1, 0, steps + 1)[:-1] for steps in (100, 400)]
    # The terms of the bound grow with 1 / T: the best peak falls with its root.
    assert peak_factor(*linear) == pytest.approx(0.5, rel=0.02)
    constant = np.ones(100)
    assert peak_factor(constant, linear[0]) == pytest.approx(0.0972552145457 / 0.0402344369809)
    with pytest.raises(swiftlr.ArgumentError, match="all rates are 0"):
        peak_factor(np.zeros(3), constant)


def test_rules_for_the_peak():
    assert peak("step_law", N=1e9, D=2e10).lr == 1.79 * 1e9**-0.713 * 2e10**0.307
    assert peak("deepseek", C=1e20).values["batch_tokens"] == 0.2920 * 1e20**0.3271
    assert peak("moonlight", C=1e20).lr == 0.0127 * 1e20**-0.057
    assert peak("linear", lr=0.1, batch=256, new_batch=1024).lr == 0.4
    assert peak("sqrt", lr=0.1, batch=256, new_batch=1024).lr == 0.2
    assert peak("noise_scale", lr=1, batch=100, noise=100).lr == 0.5
    assert peak("surge", lr=1, batch=100, noise=100).lr == 1.0
    assert (
        peak("surge", lr=1, batch=400, noise=100).lr == peak("surge", lr=1, batch=25, noise=100).lr
    )
    found = peak("completep", lr=0.01, width=4, depth=2, alpha=0.5)
    assert found.values["lr of hidden"] == pytest.approx(0.01 / 4 / math.sqrt(2))
    assert found.formula and "2505.01618" in found.source and "completep" in str(found)
    assert mup(4)["hidden"] == {"lr": 0.25, "weight_decay": 4, "init_variance": 0.25, "eps": 0.25}
    deeper = complete_p(2, 4, batch=4, steps=1)
    assert deeper["hidden"]["lr"] == 1.0 and deeper["residual"]["multiplier"] == 0.25
    for call, message in [
        (lambda: peak("steplaw", N=1, D=1), "the nearest is step_law"),
        (lambda: peak("step_law", N=1), "D: missing; tokens"),
        (lambda: peak("step_law", N=1, D=-1), "D: -1 is not allowed"),
        (lambda: peak("step_law", N=1, D=1, C=1), "C: step_law takes no such number"),
        (lambda: peak("linear", lr=1e300, batch=1e-300, new_batch=1e300), "too far apart"),
        (lambda: mup(0), "width: 0"),
    ]:
        with pytest.raises(swiftlr.ArgumentError, match=message):
            call()


def test_mup_has_the_factors_of_the_rules_for_groups():
    torch = pytest.importorskip("torch")
    import swiftlr.torch

    model = torch.nn.Sequential(
        torch.nn.Embedding(3, 4), torch.nn.Linear(4, 4), torch.nn.Linear(4, 3)
    )
    rules = swiftlr.torch.mup_rules(4, "2", depth=2, alpha=0.5)
    groups = {
        group["name"]: group["lr"]
        for group in swiftlr.torch.param_groups(model, lr=1.0, weight_decay=0.1, rules=rules)
        if "name" in group
    }
    factors = complete_p(4, 2, 0.5)
    assert any(math.isclose(lr, factors["hidden"]["lr"]) for lr in groups.values())
    assert any(math.isclose(lr, factors["readout"]["lr"]) for lr in groups.values())


def test_refined_schedules():
    spec = refined_schedule(np.ones(101), 1000, peak=0.5)
    schedule = swiftlr.Schedule(spec)
    assert schedule.value(0) == 0.5 and schedule.value(999) == 0
    assert schedule.value(500) == pytest.approx(0.25, abs=0.005)
    # Norms that fall at first give a warm-up by themselves.
    rising = swiftlr.Schedule(refined_schedule(3 * np.exp(-np.arange(100) / 5) + 1, 100, peak=1.0))
    assert rising.value(0) < 0.5 < rising.value(15) and rising.value(99) == 0
    exact = refined_schedule([4, 2, 1, 1, 1, 1, 2, 2], 8, peak=1.0, optimizer="sgd", smoothing=0)
    heights = [height for _, height in exact["knots"]]
    assert heights == pytest.approx(
        [0.084821, 0.321429, 1, 0.714286, 0.428571, 0.142857, 0.017857, 0], abs=5e-7
    )
    for arguments, message in [
        (([1], 9), "too few"), (([1, 0], 9), "norms"), (([1, 1], 1), "steps: 1"),
    ]:  # fmt: skip
        with pytest.raises(swiftlr.ArgumentError, match=message):
            refined_schedule(*arguments, peak=1.0)


# ---- The command of the documentation ------------------------------------------------------------


def test_from_the_shell(tmp_path):
    own = write_dense(tmp_path, "cosine_24000", 24_000)
    other = write_dense(tmp_path, "wsdld_20000_24000", 24_000)
    one = curve("100M", "wsdld_20000_24000")
    at = ",".join(str(int(step)) for step in one.steps)
    command = [
        sys.executable, "-m", "swiftlr", "predict", "--curve", path("100M", "cosine_24000"),
        "--curve-rates", own, "--rates", other, "--at", at, "--json",
    ]  # fmt: skip
    said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert said["steps"] == [int(step) for step in one.steps]
    assert abs(said["loss"][-1] / one.losses[-1] - 1) < 0.006
    assert np.abs(np.array(said["loss"]) / one.losses - 1).mean() < 0.005

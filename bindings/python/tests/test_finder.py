"""Range tests without a framework: the sweep, its end, its state, what rules make of a curve."""

import json
import math
import random
import re

import pytest

import swiftlr
from swiftlr import Finder, suggest

NAN = math.nan


def exponential(count, low=1e-5, high=10.0):
    return [low * (high / low) ** (i / (count - 1)) for i in range(count)]


def loss_at(rate):
    """Falls around 0.01 and rises again above 1."""
    x = math.log10(rate)
    return 2.3 - 1.8 / (1 + math.exp(-4 * (x + 2))) + (6 * x * x if x > 0 else 0)


def noisy(rates, noise, seed):
    draw = random.Random(seed)
    return [loss_at(rate) + noise * draw.gauss(0, 1) for rate in rates]


def swept(losses, *arguments, **options):
    finder = Finder(*arguments, **options)
    for loss in losses:
        if finder.step(loss) != "goes_on":
            break
    return finder


class TestSweep:
    def test_goes_from_the_first_rate_to_the_last(self):
        finder, rates = Finder([1e-5], end_lr=1.0, num_iter=6), []
        while finder.status == "goes_on":
            rates += finder.lrs
            finder.step(1.0)
        assert rates == exponential(6, 1e-5, 1.0)
        assert finder.status == "end" and finder.history["lr"] == rates

    def test_keeps_the_ratios_of_groups(self):
        finder = Finder([1e-4, 1e-3, 0.0], start_lr=1e-5, num_iter=20)
        while finder.status == "goes_on":
            first, second, third = finder.lrs
            assert second == pytest.approx(10 * first, rel=1e-15) and third == 0
            finder.step(1.0)

    def test_sweeps_one_group_alone(self):
        finder = Finder([1e-4, 1e-3], group=1, end_lr=1.0, num_iter=3)
        assert finder.lrs == [1e-4, 1e-3]
        finder.step(1.0)
        assert finder.lrs[0] == 1e-4 and finder.lrs[1] > 1e-2

    @pytest.mark.parametrize("last", [NAN, math.inf, -math.inf])
    def test_ends_where_the_loss_is_not_finite(self, last):
        finder = swept([1.0, 0.9, last, 0.8], [1e-5])
        assert finder.status == "not_finite" and finder.raw["loss"] == [1.0, 0.9]

    def test_ends_where_the_loss_diverges(self):
        finder = swept([1.0, 0.5, 0.4, 3.0, 0.1], [1e-5], smooth_f=0)
        assert finder.status == "diverged" and len(finder.history["lr"]) == 4
        with pytest.raises(ValueError, match="loss: the sweep is over"):
            finder.step(1.0)

    def test_a_loss_below_0_is_no_divergence(self):
        assert swept([-0.5, -0.6, -0.4, -0.7], [1e-5], smooth_f=0).status == "goes_on"

    def test_goes_on_where_it_was_killed(self):
        losses = noisy(exponential(100), 0.1, 3)
        whole = swept(losses, [1e-5, 1e-4], convention="lightning")
        for stop in range(0, 80, 7):
            part = Finder([1e-5, 1e-4], convention="lightning")
            for loss in losses[:stop]:
                part.step(loss)
            again = Finder.restore(part.state_json())
            assert again.lrs == part.lrs and again.status == part.status
            for loss in losses[stop:]:
                if again.step(loss) != "goes_on":
                    break
            assert again.history == whole.history and again.lrs == whole.lrs

    @pytest.mark.parametrize(
        "options, message",
        [
            ({"end_lr": 0}, "end_lr: 0 is not allowed"),
            ({"num_iter": 1}, "num_iter: 1 is not allowed"),
            ({"step_mode": "log"}, 'step_mode: "log" is not allowed'),
            ({"smooth_f": 1}, "smooth_f: 1 is not allowed"),
            ({"diverge_th": 1}, "diverge_th: 1 is not allowed"),
            ({"start_lr": 0}, "start_lr: 0 is not allowed"),
            ({"group": 2}, "group: 2 is not allowed; below 2"),
        ],
    )
    def test_names_what_is_wrong(self, options, message):
        with pytest.raises(ValueError, match=message):
            Finder([1e-5, 1e-4], **options)

    def test_refuses_rates_to_which_there_is_no_ratio(self):
        with pytest.raises(ValueError, match=r"lrs\[0\]: 0 is not allowed"):
            Finder([0.0, 1e-4])
        with pytest.raises(ValueError, match=r"lrs\[1\]: nan is not allowed"):
            Finder([1e-5, NAN])

    def test_refuses_other_states(self):
        state = json.loads(swept([1.0, 2.0], [1e-5]).state_json())
        for change, message in [
            ({"version": 2}, "version: 2 is newer"),
            ({"losses": [1.0, "NaN", 1.0]}, r"losses\[2\]: the sweep was over"),
            ({"lrs": []}, "lrs: is empty"),
            ({"plan": {}}, "plan.start_lr: missing"),
        ]:
            with pytest.raises(ValueError, match=message):
                Finder.restore(json.dumps({**state, **change}))


class TestDefaultRule:
    def test_does_not_depend_on_the_number_of_points(self):
        found = {count: suggest(exponential(count), list(map(loss_at, exponential(count))))
                 for count in (50, 100, 200, 400)}  # fmt: skip
        grid = 1e6 ** (1 / 49)  # from one of 50 rates to the next
        for name in ("edge", "mid"):
            rates = [getattr(suggestion, name) for suggestion in found.values()]
            assert max(rates) / min(rates) <= grid

    def test_finds_where_the_loss_falls(self):
        rates = exponential(100)
        suggestion = suggest(rates, noisy(rates, 0.05, 1))
        assert suggestion.reason is None and suggestion.lr == suggestion.edge
        assert 0.003 < suggestion.steepest < 0.03 < suggestion.edge < 1
        assert suggestion.safe == suggestion.edge / 3
        assert len(suggestion.losses) == len(suggestion.rates) == 100

    def test_gives_no_rate_from_noise(self):
        for seed in range(200):
            draw = random.Random(seed)
            for shape in (draw.gauss, draw.uniform, lambda a, b: draw.gauss(a, b) ** 3):
                count = draw.choice((30, 50, 100, 200))
                losses = [2.3 + 0.2 * shape(-1, 1) for _ in range(count)]
                suggestion = suggest(exponential(count), losses)
                assert suggestion.lr is None or suggestion.warning, (seed, suggestion)

    @pytest.mark.parametrize(
        "losses, reason",
        [
            ([], "not finite"),
            ([NAN] * 20, "not finite"),
            ([1.0, 2.0], "short"),
            ([1.0] * 20, "never fell"),
            ([float(i) for i in range(20)], "never fell"),
            ([1.0] * 10 + [50.0] + [1.0] * 9, "never fell"),
            ([1.0] * 5 + [NAN] * 10 + [1.0], "short"),
            ([1.0 + 0.1 * (-1) ** i for i in range(50)], "flat|never fell"),
        ],
    )
    def test_has_a_reason_where_it_has_no_rate(self, losses, reason):
        suggestion = suggest(exponential(max(len(losses), 2))[: len(losses)], losses)
        assert suggestion.lr is None and suggestion.edge is None
        assert re.match(reason, suggestion.reason)
        assert suggestion.reason in str(suggestion)
        with pytest.raises(ValueError, match="there is no rate to plan with; "):
            suggestion.one_cycle(100)

    def test_says_that_the_sweep_ended_early(self):
        rates = exponential(50, 1e-5, 0.01)
        assert "still falls at the end" in suggest(rates, list(map(loss_at, rates))).warning

    def test_has_a_band_over_repeated_sweeps(self):
        rates = exponential(100)
        curves = [noisy(rates, 0.2, seed) for seed in range(6)]
        curves[2] = curves[2][:80]  # one that diverged early
        suggestion = suggest(rates, curves)
        single = [suggest(rates[: len(curve)], curve).lr for curve in curves]
        assert suggestion.band == (min(single), max(single))
        assert min(single) <= suggestion.lr <= max(single)

    def test_plans_a_run(self):
        rates = exponential(100)
        suggestion = suggest(rates, list(map(loss_at, rates)))
        assert suggestion.warmup_cosine(100).value(10) == suggestion.lr
        assert suggestion.warmup_cosine(100, warmup=20).value(20) == suggestion.lr
        assert max(suggestion.one_cycle(100).fill(100)) == suggestion.lr


class TestArguments:
    @pytest.mark.parametrize("rates", [[0.1, 0.01], [0.0, 0.1], [-1.0, 0.1], [NAN, 0.1]])
    def test_rates_that_do_not_rise(self, rates):
        with pytest.raises(ValueError, match=r"lrs\[[01]\]: .* is not allowed"):
            suggest(rates, [1.0, 1.0])

    def test_a_rule_that_is_none(self):
        with pytest.raises(ValueError, match='rule: "steepest" is not allowed'):
            suggest([0.1], [1.0], "steepest")
        with pytest.raises(ValueError, match="skip_begin: no such name"):
            suggest([0.1], [1.0], {"rule": "torch_lr_finder.steepest", "skip_begin": 3})

    def test_as_many_losses_as_rates(self):
        with pytest.raises(ValueError, match="losses"):
            suggest([0.1, 0.2], [1.0])

    def test_more_points_than_a_rule_looks_at(self):
        with pytest.raises(swiftlr.ArgumentError, match="10001 points are not allowed"):
            suggest([1.0] * 10001, [1.0] * 10001)

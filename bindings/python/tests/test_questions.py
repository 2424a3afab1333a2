"""Questions to a schedule: what comes next, and why a value is what it is."""

import math
import random
import struct

import pytest
import random_specs

import swiftlr
from swiftlr import Schedule

STEP = {"type": "torch.StepLR", "step_size": 30}
COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 1000}
LINEAR = {"type": "torch.LinearLR", "start_factor": 0.1, "total_iters": 100}
SEQUENCE = {"type": "torch.SequentialLR", "schedules": [LINEAR, STEP], "milestones": [100]}


class TestFillFloat:
    def test_each_double_is_rounded_once(self):
        schedule = Schedule(COSINE)
        floats = schedule.fill(50, first=3, stride=17.5, base=0.1, dtype="float32")
        assert floats.typecode == "f" and len(floats) == 50
        for x, y in zip(floats, schedule.fill(50, first=3, stride=17.5, base=0.1)):
            assert x == struct.unpack("f", struct.pack("f", y))[0]

    def test_another_dtype(self):
        with pytest.raises(ValueError, match="dtype: 'float16' is not allowed"):
            Schedule(COSINE).fill(3, dtype="float16")

    def test_a_position_without_a_value(self):
        schedule = Schedule({"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 10})
        with pytest.raises(swiftlr.DomainError, match="position 11"):
            schedule.fill(20, dtype="float32")


class TestNextChange:
    @pytest.mark.parametrize(
        "spec, position, expected",
        [
            (COSINE, 250, 251),
            (COSINE, 250.5, 251),
            (STEP, 0, 30),
            (STEP, 29.5, 30),
            (STEP, 30, 60),
            ({"type": "torch.MultiStepLR", "milestones": [10**12]}, 5, 10**12),
            ({"type": "torch.MultiStepLR", "milestones": [7, 9], "gamma": 1}, 5, math.inf),
            ({"type": "swiftlr.constant"}, 3, math.inf),
            (SEQUENCE, 100, 130),
            # A dip of one step in a hundred thousand.
            (
                {
                    "type": "swiftlr.knots",
                    "knots": [[0, 1], [100000, 2], [100001, 1]],
                    "interpolate": "step",
                },
                3,
                100000,
            ),
            # A position without a value is a change.
            (
                {
                    "type": "swiftlr.reverse",
                    "schedule": {"type": "swiftlr.constant"},
                    "over": 50,
                    "past_end": "error",
                },
                3,
                51,
            ),
        ],
    )
    def test_worked_out(self, spec, position, expected):
        assert Schedule(spec).next_change(position) == expected

    @pytest.mark.parametrize("seed", range(60))
    def test_against_a_walk(self, seed):
        schedule = Schedule(
            random_specs.random_spec(random.Random(seed), depth=2), random_specs.FUNCTIONS
        )
        for position in (0, 3.5, 17, 149, 400):
            try:
                schedule.value(position, 0.1)
            except swiftlr.Error:
                continue
            walked = walk(schedule, position, 1000)
            found = schedule.next_change(position, 0.1)
            assert found == walked or (found >= 1000 and walked is None), (schedule, position)

    def test_a_function_that_fails(self):
        def fails_behind_3(epoch):
            if epoch > 3:
                raise RuntimeError("behind 3")
            return 1.0

        schedule = Schedule({"type": "torch.LambdaLR", "lr_lambda": "f"}, {"f": fails_behind_3})
        with pytest.raises(RuntimeError, match="behind 3"):
            schedule.next_change(0)


def walk(schedule, position, end):
    """The next change, step by step."""

    def value(position):
        try:
            return schedule.value(position, 0.1)
        except swiftlr.Error:
            return math.nan

    before = value(position)
    for step in range(math.floor(position) + 1, end):
        after = value(step)
        if after != before and not (math.isnan(after) and math.isnan(before)):
            return step
    return None


class TestExplain:
    def test_a_formula_with_its_numbers(self):
        explanation = Schedule(COSINE).explain(250, base=0.1)
        assert explanation == {
            "path": "",
            "type": "torch.CosineAnnealingLR",
            "position": 250,
            "base": 0.1,
            "value": Schedule(COSINE).value(250, 0.1),
            "formula": "`0.0 + ((0.1 - 0.0) * (1 + cos((pi * 250) / 1000))) / 2`",
            "parts": [],
            "phase": "falling",
            "since": 0,
            "until": 1000,
        }

    def test_the_active_part_of_a_sequence(self):
        explanation = Schedule(SEQUENCE).explain(150.5, base=0.1)
        (part,) = explanation["parts"]
        assert (part["path"], part["position"], part["base"]) == ("schedules[1]", 50.5, 0.1)
        assert part["formula"] == "`0.1 * 0.1 ** (50.5 // 30)`"
        assert part["value"] == explanation["value"] == Schedule(SEQUENCE).value(150.5, 0.1)
        assert [explanation[key] for key in ("phase", "since", "until")] == ["constant", 130, 159]

    def test_all_parts_of_a_product(self):
        spec = {"type": "swiftlr.combine", "schedules": [COSINE, STEP]}
        parts = Schedule(spec).explain(45, base=0.1)["parts"]
        assert [(part["path"], part["base"]) for part in parts] == [
            ("schedules[0]", 1.0),
            ("schedules[1]", 1.0),
        ]

    def test_parts_in_parts_and_their_clocks(self):
        spec = {"type": "swiftlr.warmup", "steps": 10, "schedule": SEQUENCE}
        (sequence,) = Schedule(spec).explain(115)["parts"]
        (step,) = sequence["parts"]
        assert (step["path"], step["position"]) == ("schedule.schedules[1]", 5)

    def test_phases(self):
        spec = {
            "type": "transformers.warmup_stable_decay",
            "num_warmup_steps": 10,
            "num_stable_steps": 20,
            "num_decay_steps": 30,
        }
        schedule = Schedule(spec)
        phases = {}
        for position in (4, 15, 45, 80):
            explanation = schedule.explain(position)
            phases[position] = [explanation[key] for key in ("phase", "since", "until")]
        assert phases == {
            4: ["rising", 0, 10],
            15: ["constant", 10, 30],
            45: ["falling", 30, 60],
            80: ["constant", 60, math.inf],
        }

    def test_a_list_in_a_formula(self):
        spec = {"type": "torch.MultiStepLR", "milestones": [30, 80], "gamma": 0.5}
        assert Schedule(spec).explain(45)["formula"] == (
            "`1.0 * 0.5 ** bisect_right([30, 80], 45)`"
        )

    def test_a_functions_schedule(self):
        spec = {"type": "torch.LambdaLR", "lr_lambda": "f"}
        assert Schedule(spec, {"f": lambda epoch: 0.5**epoch}).explain(2, 0.1)["value"] == 0.025

    def test_what_has_no_value_here(self):
        with pytest.raises(swiftlr.FormError):
            Schedule({"type": "torch.ReduceLROnPlateau"}).explain(3)

    def test_every_type(self):
        for entry in swiftlr.types():
            try:
                schedule = Schedule(entry["example"], random_specs.FUNCTIONS)
                value = schedule.value(5, 0.1)
            except swiftlr.Error:
                continue
            explanation = schedule.explain(5, 0.1)
            assert explanation["value"] == value, entry["name"]
            assert explanation["since"] <= 5 <= explanation["until"], entry["name"]
            assert explanation["formula"], entry["name"]

    def test_to_be_read(self):
        assert str(Schedule(SEQUENCE).explain(130, base=0.1)).splitlines()[:3] == [
            "0.010000000000000002 at 130, constant since 130, until 159",
            "  torch.SequentialLR at 130, base 0.1: 0.010000000000000002",
            "    the part whose stretch the position lies in, `bisect_right([100], 130)`, at the"
            " position counted from its milestone.",
        ]

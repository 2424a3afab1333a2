"""The mistakes that people make, each with the same schedule done right."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import swiftlr


def cosine(steps, **more):
    return {"type": "torch.CosineAnnealingLR", "T_max": steps, **more}


def multi_step(*milestones):
    return {"type": "torch.MultiStepLR", "milestones": milestones}


def warm_up(steps, start=0.1):
    return {"type": "torch.LinearLR", "start_factor": start, "total_iters": steps}


def sequence(*parts, milestones):
    return {"type": "torch.SequentialLR", "schedules": parts, "milestones": milestones}


def wsd(warm, stable, decay):
    return {
        "type": "olmo_core.WSD",
        "warmup_steps": warm,
        "decay_steps": decay,
        "t_max": warm + stable + decay,
        "warmup_min_lr": 0.001,
    }


def olmo_cosine(steps):
    return {"type": "olmo_core.CosWithWarmup", "warmup_steps": 100, "t_max": steps, "alpha_f": 0.1}


def one_cycle(steps):
    return {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": steps}


def line(end):
    return {"type": "swiftlr.curve", "to": end, "over": 1000}


def swiftlr_warm_up(steps, start=0.1):
    return {"type": "swiftlr.warmup", "steps": steps, "start": start, "schedule": cosine(900)}


def knee(warm_up, explore):
    return {"type": "knee.lr", "warmup": warm_up, "explore": explore, "total": 1000}


def hf_phases(warm_up, stable, decay):
    return {
        "num_warmup_steps": warm_up,
        "num_stable_steps": stable,
        "num_decay_steps": decay,
    }


def shifted(before):
    return {"type": "swiftlr.shift", "by": 5, "schedule": cosine(995), "past_start": before}


def hf(kind, steps, warm_up=0, **more):
    lengths = {"num_warmup_steps": warm_up, "num_training_steps": steps}
    return {"type": f"transformers.{kind}", **lengths, **more}


def restarts(steps, **more):
    return {"type": "torch.CosineAnnealingWarmRestarts", "T_0": steps, **more}


def triangle(up):
    return {"type": "torch.CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": up}


def gamma(factor):
    return {"type": "torch.ExponentialLR", "gamma": factor}


def polynomial(steps, power=1.0):
    return {"type": "torch.PolynomialLR", "total_iters": steps, "power": power}


def timm_warm_up(start):
    lengths = {"t_initial": 1000, "warmup_t": 100}
    return {"type": "timm.CosineLRScheduler", **lengths, "warmup_lr_init": start}


FIXED = {"type": "swiftlr.constant"}
RUN = {"steps": 1000, "base": 0.1}
EPOCHS = {**RUN, "steps_per_epoch": 100}
LONG = {"steps": 39000, "base": 0.1, "steps_per_epoch": 390}
MISTAKES = {
    # rule: the mistake, the run, the place, and the same done right
    "rises_again in epochs": (cosine(10), EPOCHS, "T_max", cosine(1000)),
    "rises_again many times": (cosine(20), RUN, "T_max", cosine(1000)),
    "rises_again a little": (cosine(800), RUN, "T_max", cosine(1000)),
    "rises_again in a part": (
        sequence(warm_up(100), cosine(9), milestones=[100]),
        EPOCHS,
        "schedules[1].T_max",
        sequence(warm_up(100), cosine(900), milestones=[100]),
    ),
    "warmup": (wsd(2000, 10, 10), RUN, "warmup_steps", wsd(200, 700, 100)),
    "warmup of a wrapper": (
        {"type": "swiftlr.warmup", "steps": 1001, "start": 0.1, "schedule": cosine(1000)},
        RUN,
        "steps",
        {"type": "swiftlr.warmup", "steps": 100, "start": 0.1, "schedule": cosine(900)},
    ),
    "unfinished": (cosine(2000), RUN, "T_max", cosine(1000)),
    "unfinished before the decay": (wsd(100, 2000, 100), RUN, "t_max", wsd(100, 800, 100)),
    "unfinished by phases without a whole": (
        {"type": "transformers.warmup_stable_decay", **hf_phases(100, 600, 600)},
        RUN,
        "",
        {"type": "transformers.warmup_stable_decay", **hf_phases(0, 400, 600)},
    ),
    "unfinished at a cooldown": (
        {"type": "swiftlr.cooldown", "schedule": FIXED, "at": 900, "steps": 200},
        RUN,
        "",
        {"type": "swiftlr.cooldown", "schedule": FIXED, "at": 900, "steps": 100},
    ),
    "phases": (
        {"type": "knee.lr", "warmup": 600, "explore": 600, "total": 1000},
        RUN,
        "total",
        {"type": "knee.lr", "warmup": 100, "explore": 600, "total": 1000},
    ),
    "unreached": (
        sequence(warm_up(100), cosine(900), cosine(100), milestones=[100, 1000]),
        RUN,
        "schedules[2]",
        sequence(warm_up(100), cosine(900), milestones=[100]),
    ),
    "milestone": (multi_step(300, 1200), RUN, "milestones[1]", multi_step(300, 600)),
    "order": (multi_step(600, 300), RUN, "milestones[1]", multi_step(300, 600)),
    "constant before its first change": (
        {"type": "torch.StepLR", "step_size": 3000},
        RUN,
        "",
        {"type": "torch.StepLR", "step_size": 300},
    ),
    "constant by its values": (cosine(1000, eta_min=0.1), RUN, "", cosine(1000)),
    "zero_start": (
        {"type": "swiftlr.warmup", "steps": 100, "schedule": cosine(900)},
        RUN,
        "",
        {"type": "swiftlr.warmup", "steps": 100, "schedule": cosine(900), "offset": 1},
    ),
    "negative": (line(-0.1), RUN, "", line(0.0)),
    "non_finite": (
        {"type": "swiftlr.combine", "schedules": [line(1e308), line(1e308)], "by": "sum"},
        RUN,
        "",
        {"type": "swiftlr.combine", "schedules": [line(0), line(0)], "by": "sum"},
    ),
    "fails": (one_cycle(900), RUN, "", one_cycle(1000)),
    # at the limits
    "warmup by a few steps": (swiftlr_warm_up(1100), RUN, "steps", swiftlr_warm_up(100)),
    "unfinished by far": (cosine(2000), RUN, "T_max", cosine(1010)),
    "phases by one step": (knee(501, 500), RUN, "total", knee(500, 500)),
    "unreached by one step": (
        {"type": "swiftlr.sequence", "schedules": [cosine(1000), FIXED], "lengths": [1000]},
        RUN,
        "schedules[1]",
        {"type": "swiftlr.sequence", "schedules": [cosine(999), FIXED], "lengths": [999]},
    ),
    "milestone at the end": (multi_step(500, 1500), RUN, "milestones[1]", multi_step(500, 1000)),
    "constant almost": (cosine(1000, eta_min=0.1), RUN, "", cosine(1000, eta_min=0.09)),
    "zero_start almost": (swiftlr_warm_up(100, 0), RUN, "", swiftlr_warm_up(100, 0.001)),
    "fails at the end": (one_cycle(998), RUN, "", one_cycle(1000)),
    "fails before its start": (shifted("error"), RUN, "", shifted("clamp")),
    # on other clocks, in other groups, of several curves
    "unfinished on a slower clock": (
        {"type": "swiftlr.stretch", "by": 2, "schedule": cosine(1000)},
        RUN,
        "schedule.T_max",
        {"type": "swiftlr.stretch", "by": 2, "schedule": cosine(500)},
    ),
    "rises_again in a group": (
        {"type": "swiftlr.groups", "schedules": [cosine(1000), cosine(10)]},
        RUN,
        "schedules[1].T_max",
        {"type": "swiftlr.groups", "schedules": [cosine(1000), cosine(1000)]},
    ),
    "negative in a group": (
        {"type": "ignite.ParamGroupScheduler", "schedulers": [line(0), line(-0.1)]},
        RUN,
        "schedulers[1]",
        {"type": "ignite.ParamGroupScheduler", "schedulers": [line(0), line(0)]},
    ),
    "unfinished of a curve": (
        {"type": "swiftlr.curves", "curves": {"lr": cosine(2000), "momentum": line(-1)}},
        RUN,
        "curves.lr.T_max",
        {"type": "swiftlr.curves", "curves": {"lr": cosine(1000), "momentum": line(-1)}},
    ),
    # waves and restarts, whatever warm-up stands before them
    "rises_again after a warm-up of its own": (
        hf("cosine", 800, 50),
        RUN,
        "num_training_steps",
        hf("cosine", 1000, 50),
    ),
    "rises_again where four processes step": (
        hf("cosine", 250, 25),
        RUN,
        "num_training_steps",
        hf("cosine", 1000, 25),
    ),
    "rises_again in epochs after a warm-up of its own": (
        hf("cosine", 100, 5),
        LONG,
        "num_training_steps",
        hf("cosine", 39000, 1950),
    ),
    "rises_again after a wrapper": (
        {"type": "swiftlr.warmup", "steps": 500, "start": 0.1, "schedule": cosine(100)},
        LONG,
        "schedule.T_max",
        {"type": "swiftlr.warmup", "steps": 500, "start": 0.1, "schedule": cosine(38500)},
    ),
    "restarts in epochs": (restarts(10, eta_min=0.001), LONG, "T_0", restarts(3900, eta_min=0.001)),
    "restarts that get longer": (
        restarts(10, T_mult=2, eta_min=0.001),
        LONG,
        "T_0",
        restarts(390, T_mult=2, eta_min=0.001),
    ),
    "restarts after a warm-up": (
        sequence(warm_up(100), restarts(10, eta_min=0.001), milestones=[100]),
        LONG,
        "schedules[1].T_0",
        sequence(warm_up(100), restarts(3890, eta_min=0.001), milestones=[100]),
    ),
    "restarts without epochs": (
        restarts(5, eta_min=0.001),
        RUN,
        "T_0",
        restarts(100, eta_min=0.001),
    ),
    "restarts of a triangle": (triangle(20), LONG, "step_size_up", triangle(780)),
    # a tail in which nothing happens
    "tail in epochs": (multi_step(30, 60, 90), LONG, "milestones[2]", multi_step(11700, 23400)),
    "tail of a default": (polynomial(5), RUN, "total_iters", polynomial(1000)),
    "tail where four processes step": (
        hf("linear", 250, 25),
        RUN,
        "num_training_steps",
        hf("linear", 1000, 25),
    ),
    "tail with the rate 0": (hf("linear", 800), RUN, "num_training_steps", hf("linear", 1000)),
    "tail after a floor": (olmo_cosine(300), RUN, "t_max", olmo_cosine(1000)),
    "tail of a part": (
        sequence(warm_up(100), polynomial(50), milestones=[100]),
        RUN,
        "schedules[1].total_iters",
        sequence(warm_up(100), polynomial(900), milestones=[100]),
    ),
    "vanishes": (gamma(0.9), RUN, "gamma", gamma(0.999)),
    "vanishes down to 0": (gamma(0.1), LONG, "gamma", gamma(0.9999)),
    "vanishes by steps": (
        {"type": "torch.StepLR", "step_size": 30},
        LONG,
        "step_size",
        {"type": "torch.StepLR", "step_size": 11700},
    ),
    # numbers that are something else
    "fraction of the run": (
        {**hf("cosine", 1000), "num_warmup_steps": 0.1},
        RUN,
        "num_warmup_steps",
        {**hf("cosine", 1000), "num_warmup_steps": "0.1dur"},
    ),
    "floor": (cosine(1000, eta_min=0.5), RUN, "eta_min", cosine(1000, eta_min=0.05)),
    "floor of a part": (
        sequence(warm_up(100), cosine(900, eta_min=0.5), milestones=[100]),
        RUN,
        "schedules[1].eta_min",
        sequence(warm_up(100), cosine(900, eta_min=0.01), milestones=[100]),
    ),
    "growth": (gamma(1.001), RUN, "gamma", gamma(0.999)),
    "growth by steps": (
        {"type": "torch.StepLR", "step_size": 960, "gamma": 10},
        RUN,
        "gamma",
        {"type": "torch.StepLR", "step_size": 960, "gamma": 0.1},
    ),
    "unused_base": (one_cycle(1000), {"steps": 1000, "base": 1e-3}, "max_lr", cosine(1000)),
    "warmup_start": (
        timm_warm_up(0.5),
        RUN,
        "warmup_lr_init",
        timm_warm_up(0.01),
    ),
    # optimizers that take the rate into their own hands
    "optimizer_schedule": (cosine(1000), {**RUN, "optimizer": "AdamWScheduleFree"}, "", FIXED),
    "optimizer_rate": (
        {"type": "optax.constant_schedule", "value": 0.01},
        {**RUN, "base": 1.0, "optimizer": "Prodigy"},
        "",
        {"type": "optax.constant_schedule", "value": 1.0},
    ),
    "optimizer_groups": (
        {"type": "swiftlr.groups", "schedules": [FIXED, cosine(1000)]},
        {**RUN, "base": 1.0, "optimizer": "DAdaptAdam"},
        "",
        {"type": "swiftlr.groups", "schedules": [cosine(1000), cosine(1000)]},
    ),
    "optimizer_warmup": (
        hf("cosine", 1000, 100),
        {**RUN, "base": 1.0, "optimizer": "Prodigy"},
        "",
        hf("cosine", 1000),
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_found_and_its_place(name):
    spec, run, path, _ = MISTAKES[name]
    found = [(finding["rule"], finding["path"]) for finding in swiftlr.check(spec, **run)]
    rule = name.split()[0]
    assert (rule, path) in found, found


@pytest.mark.parametrize("name", MISTAKES)
def test_done_right_there_is_nothing_to_say(name):
    _, run, _, spec = MISTAKES[name]
    # A warm-up of a peer's starts at 0, as it does where it comes from, which is worth a note.
    assert [
        f for f in swiftlr.check(spec, **run) if f["rule"] == name.split()[0] or not is_note(f)
    ] == []


def is_note(finding):
    return finding["severity"] == "note"


def test_messages_have_the_numbers_and_the_fix():
    (finding,) = swiftlr.check(cosine(10), **EPOCHS)
    assert finding == {
        "rule": "rises_again",
        "severity": "warning",
        "path": "T_max",
        "message": "the value is lowest at step 10 and rises again, in a run of 1000 steps",
        "fix": "1000: its unit is the step",
        "first": 10,
        "last": 999,
    }


@pytest.mark.parametrize("steps", [1000, 10**9])
def test_the_step_where_it_begins_is_exact(steps):
    spec = {"type": "swiftlr.curve", "to": -1.0, "over": steps}
    (finding,) = swiftlr.check(spec, steps=steps)
    assert finding["message"].startswith(f"the value is negative from step {steps // 2 + 1} on: ")


DELIBERATE = [
    {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 100, "eta_min": 0.001},
    {"type": "torch.CyclicLR", "base_lr": 0.01, "max_lr": 0.1, "step_size_up": 100},
    {"type": "torch.CosineAnnealingLR", "T_max": 200},  # waves
    {"type": "torch.ExponentialLR", "gamma": 0.999},
    {"type": "torch.StepLR", "step_size": 300},
    {"type": "torch.ReduceLROnPlateau"},
    {"type": "swiftlr.repeat", "period": 100, "schedule": {**cosine(100), "eta_min": 0.01}},
    FIXED,
    {"type": "swiftlr.inverse_sqrt", "timescale": 5000},
    {"type": "optax.constant_schedule", "value": 0.1},
    {"type": "swiftlr.groups", "schedules": [cosine(1000), multi_step(500), line(0.01)]},
    {
        "type": "detectron2.LRMultiplier",
        "max_iter": 1000,
        "multiplier": {
            "type": "detectron2.WarmupParamScheduler",
            "warmup_factor": 0.001,
            "warmup_length": 0.1,
            "schedule": {
                "type": "fvcore.MultiStepParamScheduler",
                "milestones": [600, 800, 1000],
                "values": [1, 0.1, 0.01],
            },
        },
    },
    one_cycle(1000),
    {"type": "transformers.constant_with_warmup", "num_warmup_steps": 100},
    hf("cosine_with_restarts", 1000, 100, num_cycles=5),
    {"type": "torch.LinearLR"},  # a warm-up
    {"type": "torch.MultiStepLR", "milestones": [500, 750]},
    {"type": "swiftlr.rewarm", "schedule": cosine(1000), "at": 500, "steps": 100},
    {"type": "swiftlr.noise", "schedule": cosine(1000, eta_min=0.01)},
    {"type": "swiftlr.stretch", "by": 0.5, "schedule": cosine(2000)},
    {  # a warm-up in rates of its own, which the rate that is given does not reach
        "type": "optax.join_schedules",
        "boundaries": [100],
        "schedules": [
            {
                "type": "optax.linear_schedule",
                "init_value": 0.0,
                "end_value": 0.3,
                "transition_steps": 100,
            },
            {"type": "optax.cosine_decay_schedule", "init_value": 0.3, "decay_steps": 900},
        ],
    },
    {  # a warm-up that is a factor, beside MMEngine's milestones
        "type": "torch.ChainedScheduler",
        "schedules": [
            {"type": "mmengine.LinearLR", "start_factor": 0.001, "begin": 0, "end": 50},
            {"type": "mmengine.MultiStepLR", "milestones": [800, 900], "begin": 0, "end": 1000},
        ],
    },
    {
        "type": "olmo_core.WSDS",
        "warmup_steps": 50,
        "period_lengths": [500, 500],
        "decay_steps": 100,
    },
    {"type": "timm.CosineLRScheduler", "t_initial": 1000, "warmup_t": 50, "warmup_lr_init": 0.1},
]


@pytest.mark.parametrize("spec", DELIBERATE, ids=lambda spec: spec["type"])
def test_a_deliberate_choice_is_no_mistake(spec):
    assert [finding for finding in swiftlr.check(spec, **EPOCHS) if not is_note(finding)] == []


def test_a_cosine_in_epochs_is_told_by_the_length_of_an_epoch_alone():
    assert swiftlr.check(cosine(200), **RUN) == []
    (finding,) = swiftlr.check(cosine(200), **RUN, steps_per_epoch=5)
    assert (finding["rule"], finding["fix"]) == ("rises_again", "1000: its unit is the step")


@pytest.mark.parametrize(
    "spec, run, first, last",
    [
        (line(-1.0), {"steps": 1000}, 501, 999),
        (one_cycle(900), RUN, 901, 999),
        (cosine(2000), RUN, 999, 2000),
        (multi_step(300, 1200), RUN, 1200, 1200),
        (swiftlr_warm_up(100, 0), RUN, 0, 0),
        (sequence(warm_up(100), cosine(9), milestones=[100]), EPOCHS, 109, 999),
        (polynomial(5), RUN, 5, 999),
        (multi_step(600, 300), RUN, None, None),
    ],
)
def test_a_finding_says_which_steps_it_is_about(spec, run, first, last):
    assert (first, last) in [(f["first"], f["last"]) for f in swiftlr.check(spec, **run)]


def test_every_rule_is_described_and_has_a_mistake_here():
    rules = swiftlr.check_rules()
    assert {rule["name"] for rule in rules} == {name.split()[0] for name in MISTAKES}
    assert {rule["severity"] for rule in rules} == {"error", "warning", "note"}
    assert all(rule["meaning"] for rule in rules)


def test_the_documentation_has_every_rule():
    page = Path(__file__).parents[3] / "docs" / "questions.md"
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| (.*) \|$", page.read_text(), re.MULTILINE)
    rules = swiftlr.check_rules()
    assert rows == [(rule["name"], rule["severity"], rule["meaning"]) for rule in rules]


def test_each_group_with_rates_of_its_own_is_looked_at():
    spec = {"type": "torch.LambdaLR", "lr_lambda": ["f", "g"]}
    functions = {"f": lambda epoch: 1.0, "g": lambda epoch: 50.0 - epoch}
    (finding,) = swiftlr.check(spec, 100, functions=functions)
    assert (finding["rule"], finding["first"]) == ("negative", 51)


def test_what_all_groups_have_is_told_once():
    spec = {"type": "swiftlr.layer_decay", "schedule": cosine(10), "groups": 3}
    (finding,) = swiftlr.check(spec, **EPOCHS)
    assert (finding["rule"], finding["path"]) == ("rises_again", "schedule.T_max")


def test_lengths_in_other_units_are_made_steps_of_by_the_run():
    assert swiftlr.check(cosine("10ep"), **EPOCHS) == []
    (finding,) = swiftlr.check(cosine("20ep"), **EPOCHS)
    assert finding["message"].endswith("to 0 at step 2000")


def test_a_clock_that_is_a_fraction_has_no_milestones_in_steps():
    spec = {
        "type": "detectron2.WarmupParamScheduler",
        "schedule": {
            "type": "fvcore.MultiStepParamScheduler",
            "milestones": [60, 80, 100],
            "values": [1, 0.1, 0.01],
        },
        "warmup_factor": 0.001,
        "warmup_length": 0.1,
    }
    assert swiftlr.check(spec, steps=1) == []


def test_a_part_that_is_active_for_a_step_is_reached():
    parts = [warm_up(100), cosine(1), cosine(10**6)]
    spec = sequence(*parts, milestones=[54321, 54322])
    assert "unreached" not in [finding["rule"] for finding in swiftlr.check(spec, 10**6)]


@pytest.mark.parametrize("steps", [1000, 10**9])
def test_the_first_step_without_a_value_is_exact_and_what_was_before_it_is_told(steps):
    at = steps // 2
    spec = sequence(line(-10), one_cycle(7), milestones=[at])
    negative, fails = swiftlr.check(spec, steps=steps)
    assert (negative["rule"], fails["rule"]) == ("negative", "fails")
    assert fails["message"] == f"there is no value from step {at + 8} on"


def test_functions():
    spec = {"type": "torch.LambdaLR", "lr_lambda": "f"}
    (finding,) = swiftlr.check(spec, 100, functions={"f": lambda epoch: 50 - epoch})
    assert "negative from step 51 on" in finding["message"]

    def fails(epoch):
        raise RuntimeError("not here")

    with pytest.raises(RuntimeError, match="not here"):
        swiftlr.check(spec, 100, functions={"f": fails})
    with pytest.raises(swiftlr.SpecError, match="lr_lambda"):
        swiftlr.check(spec, 100)


@pytest.mark.parametrize(
    "run, message",
    [
        ({"steps": 0}, "run.total_steps: 0 is not allowed; a whole number of at least 1"),
        ({"steps": 1.5}, "run.total_steps: 1.5 is not allowed"),
        ({"steps": 10, "steps_per_epoch": 0}, "run.steps_per_epoch: 0 is not allowed"),
        ({"steps": 10, "base": float("nan")}, "run.base: "),
    ],
)
def test_a_run_that_is_none(run, message):
    with pytest.raises(swiftlr.ArgumentError) as refused:
        swiftlr.check(cosine(10), **run)
    assert str(refused.value).startswith(message)


class TestCommand:
    def run(self, tmp_path, spec, *options):
        file = tmp_path / "schedule.json"
        file.write_text(spec if isinstance(spec, str) else json.dumps(spec))
        command = [sys.executable, "-m", "swiftlr", "check", str(file), *options]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    def test_findings(self, tmp_path):
        done = self.run(tmp_path, cosine(10), "--steps", "1000", "--steps-per-epoch", "100")
        assert done.returncode == 0
        assert done.stdout == (
            f"{tmp_path / 'schedule.json'}: T_max: warning: the value is lowest at step 10 and "
            "rises again, in a run of 1000 steps; 1000: its unit is the step [rises_again]\n"
        )

    def test_nothing_to_say(self, tmp_path):
        done = self.run(tmp_path, cosine(1000), "--steps", "1000", "--lr", "0.1")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    def test_what_cannot_be_read(self, tmp_path):
        done = self.run(tmp_path, {"type": "torch.StepRL"}, "--steps", "1000")
        assert (done.returncode, done.stdout) == (2, "")
        assert "torch.StepLR" in done.stderr

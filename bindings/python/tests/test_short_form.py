"""Specs in the short form: read as data, to the schedule that JSON gives."""

import random

import pytest
from random_specs import FUNCTIONS, random_spec

import swiftlr
from swiftlr import Schedule
from swiftlr._repr import constructor_call

pytestmark = pytest.mark.once

STEP = {"type": "torch.StepLR", "step_size": 30}
CURVE = {"type": "swiftlr.curve", "from": 1, "to": 0, "over": 9}


@pytest.mark.parametrize(
    "text, spec",
    [
        ("torch.StepLR(step_size=30)", STEP),
        ("torch.StepLR(30)", STEP),
        ("  torch.StepLR(\n  30,\n)\n", STEP),
        ("torch.StepLR(30, gamma=-.5e-1)", {**STEP, "gamma": -0.05}),
        ("schedules.torch.StepLR(3_0)", STEP),
        ("swiftlr.schedules.torch.StepLR(+30)", STEP),
        ("torch.LinearLR()", {"type": "torch.LinearLR"}),
        ("swiftlr.curve(from=1, to=0, over=9)", CURVE),
        ("swiftlr.curve(from_=1, to=0, over=9)", CURVE),
        (
            "torch.OneCycleLR(0.1, 9, anneal_strategy=linear, three_phase=true)",
            {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 9,
             "anneal_strategy": "linear", "three_phase": True},
        ),
        (
            "torch.SequentialLR([torch.LinearLR, torch.StepLR(30)], milestones=(5,))",
            {"type": "torch.SequentialLR", "milestones": [5],
             "schedules": [{"type": "torch.LinearLR"}, STEP]},
        ),
        (
            "swiftlr.curves(curves={lr: torch.StepLR(30), 'betas.0': swiftlr.value(\"0.9\")})",
            None,
        ),
        (
            "swiftlr.curves({lr: torch.StepLR(30), 'betas.0': swiftlr.value(0.9)})",
            {"type": "swiftlr.curves",
             "curves": {"lr": STEP, "betas.0": {"type": "swiftlr.value", "value": 0.9}}},
        ),
        (
            "schedules.deepspeed.OneCycle_momentum(cycle_first_step_size=5)",
            {"type": "deepspeed.OneCycle.momentum", "cycle_first_step_size": 5},
        ),
    ],
)  # fmt: skip
def test_it_is_the_schedule_of_the_json(text, spec):
    if spec is None:
        with pytest.raises(swiftlr.SpecError, match='"0.9" is not allowed'):
            Schedule(text)
    else:
        assert Schedule(text) == Schedule(spec)


def test_lengths_are_words():
    run = {"steps_per_epoch": 10, "total_steps": 100}
    text = "transformers.cosine(num_warmup_steps=0.05dur, num_training_steps=10ep)"
    assert Schedule(text, run=run).spec()["num_training_steps"] == {"length": "10ep", "steps": 100}


def test_what_print_shows_is_read():
    for seed in range(200):
        spec = random_spec(random.Random(seed), depth=3)
        schedule = Schedule(spec, FUNCTIONS)
        text = constructor_call(schedule.spec(), {})
        assert Schedule(text, FUNCTIONS) == schedule, (seed, text)


def test_parts_may_be_files_and_short(tmp_path):
    (tmp_path / "part.json").write_text('{"type": "torch.StepLR", "step_size": 30}')
    text = f"swiftlr.warmup(steps=3, schedule={tmp_path}/part.json)"
    spec = {"type": "swiftlr.warmup", "steps": 3, "schedule": "torch.StepLR(step_size=30)"}
    assert Schedule(text) == Schedule(spec) == Schedule({**spec, "schedule": STEP})


def test_a_text_that_may_be_the_name_of_a_function_is_one():
    spec = {"type": "torch.LambdaLR", "lr_lambda": "f(x)"}
    assert Schedule(spec, {"f(x)": lambda step: 0.5}).value(3) == 0.5


def test_functions_are_given_beside_it():
    schedule = Schedule("torch.LambdaLR(halve)", {"halve": lambda step: 0.5})
    assert schedule.value(3, base=0.1) == 0.05


@pytest.mark.parametrize(
    "text, says",
    [
        ("torch.StepLR(", "column 14: the end is not allowed; a value"),
        ("torch.StepLR(3", "column 15: the end is not allowed; ','"),
        ("torch.StepLR(3))", "column 16: ')' is not allowed; the end"),
        ("torch.StepLR(3, 4, 5)", "with 3 values is not allowed; at most 2: step_size, gamma"),
        ("torch.StepLR(3, step_size=4)", "step_size stands twice in torch.StepLR; once"),
        ("torch.StepLR(gamma=2, 3)", "column 23: '3' is not allowed; name=value, as before it"),
        ("torch.StepLR(gamma=2, gamma=3)", "column 23: 'gamma' is not allowed; each name once"),
        ("torch.StepLR(step_size=3 gamma=4)", "column 26: 'gamma' is not allowed; ','"),
        ("torch.StepLR('abc", "column 14: \"'\" is not allowed; a text in quotes that ends"),
        ("torch.StepLR('\\x')", "is not allowed; a text as in Python"),
        ("StepLR(3)", 'type: "StepLR" is no schedule type; the nearest is "torch.StepLR"'),
        ("torch.StepLRR(3)", 'the nearest is "torch.StepLR"'),
        ("torch.StepLR(stepsize=3)", "stepsize: no such name; the nearest is `step_size`"),
        ("torch.StepLR(3)(4)", "column 16: '(' is not allowed; the end"),
        ("torch.StepLR(nan)", 'step_size: "NaN" is not allowed'),
        ("f(" * 5000, "nested too deeply"),
        ("__import__('os').system('true')", "column 17: '.system' is not allowed; the end"),
        ("torch.StepLR(2*3)", 'step_size: "2*3" is not allowed'),
        ("torch.StepLR(open(x))", "step_size: "),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(text, says):
    with pytest.raises(swiftlr.SpecError) as raised:
        Schedule(text)
    assert says in str(raised.value)


def test_cut_anywhere_it_is_an_error_and_no_crash():
    text = "torch.SequentialLR([torch.LinearLR(0.1, total_iters='5')], milestones=[5])"
    for end in range(len(text)):
        with pytest.raises((swiftlr.SpecError, swiftlr.JSONError)):
            Schedule(text[:end])

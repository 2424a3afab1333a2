"""The types as the engine describes them, and the schema of spec files made from that."""

import copy
import json
import random
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import swiftlr
from swiftlr import FormError, SpecError, _schema

TYPES = swiftlr.types()
SCHEMA = _schema.schema(swiftlr.__version__, TYPES)
FUNCTIONS = {"my_function": lambda epoch: 1.0}
WRONG = {
    "number": True, "list": 3, "pairs": [1], "choice": 5, "product": "x", "flag": 1, "schedule": [],
    "schedules": {}, "function": 3, "curves": [],
}  # fmt: skip

validator = Draft202012Validator(SCHEMA)


def is_built(spec):
    try:
        swiftlr.Schedule(spec, functions=FUNCTIONS)
        return True
    except SpecError:
        return False


def beyond(parameter):
    """Numbers next to the bounds, on the side that is not allowed."""
    tiny = 1 if parameter.get("whole") else 0.25
    if "minimum" in parameter:
        yield parameter["minimum"] - tiny
    if "exclusiveMinimum" in parameter:
        yield parameter["exclusiveMinimum"]
    if "maximum" in parameter:
        yield parameter["maximum"] + tiny
    if "exclusiveMaximum" in parameter:
        yield parameter["exclusiveMaximum"]
    if parameter.get("whole"):
        yield 2.5


def within(parameter):
    """A value in the form of this parameter, which its type need not go together with."""
    if parameter["kind"] == "choice":
        return parameter["choices"][-1]
    if "default" in parameter:
        return parameter["default"]
    return None


def mutations(type):
    """Specs that must be refused, each with what is wrong with it."""
    example = type["example"]
    yield "unknown name", {**example, "no_such_name": 1}
    yield "no type", {k: v for k, v in example.items() if k != "type"}
    yield "unknown type", {**example, "type": type["name"] + "?"}
    for parameter in type["parameters"]:
        name, kind = parameter["name"], parameter["kind"]
        if parameter.get("required"):
            yield f"no {name}", {k: v for k, v in example.items() if k != name}
        yield f"{name} of a wrong type", {**example, name: WRONG[kind]}
        if not parameter.get("nullable"):
            yield f"{name} null", {**example, name: None}
        for number in beyond(parameter):
            wrong = {"list": [number], "pairs": [[number, 1]]}.get(kind, number)
            yield f"{name} out of range", {**example, name: wrong}
        if kind == "schedule":
            yield f"{name} wrong inside", {**example, name: {"type": "torch.StepLR"}}
        if kind == "schedules":
            yield f"{name} empty", {**example, name: []}
            first = {**copy.deepcopy(example[name][0]), "no_such_name": 1}
            yield f"{name} wrong inside", {**example, name: [first]}
        if kind == "curves":
            yield f"{name} empty", {**example, name: {}}
            yield f"{name} inside", {"type": "swiftlr.scale", "by": 2, "schedule": example}
        if parameter.get("per_group"):
            yield f"{name} for no group", {**example, name: []}


def test_the_files_are_current():
    text = json.dumps(SCHEMA, indent=1) + "\n"
    here = Path(__file__).parents[1] / "swiftlr/schedule.schema.json"
    for path in (here, Path(swiftlr.__file__).with_name("schedule.schema.json")):
        assert path.read_text() == text, f"{path}: run scripts/make_schema.py"


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("type", TYPES, ids=lambda type: type["name"])
def test_the_example_of_a_type_is_valid_and_builds(type):
    validator.validate(type["example"])
    Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{type['name']}"}).validate(type["example"])
    schedule = swiftlr.Schedule(type["example"], functions=FUNCTIONS)
    validator.validate(schedule.spec())


def test_engine_and_schema_refuse_the_same():
    every = [(type, *mutation) for type in TYPES for mutation in mutations(type)]
    for type, what, spec in random.Random(7).sample(every, 600):
        refused = not is_built(spec), not validator.is_valid(spec)
        assert refused == (True, True), f"{type['name']}, {what}: {spec}"


def test_what_the_engine_builds_is_valid():
    built = 0
    for type in TYPES:
        for parameter in type["parameters"]:
            spec = {**type["example"], parameter["name"]: within(parameter)}
            if is_built(spec):
                built += 1
                validator.validate(spec)
    assert built > 300


RUN = {
    "steps_per_epoch": 5,
    "total_steps": 50,
    "batch_size": 2,
    "tokens_per_step": 3,
    "rounding": "up",
}


@pytest.mark.parametrize(
    "length",
    [
        "10ep", "0.5dur", "2e9tok", ".5ep", "3ba", "1E+6sp", "1e6sp",
        {"length": "1ep", "steps": 500},
        "1dur - 3ba", "1ep+.5ep", "0.5rest", "0.9rest - 1e-1dur",
        {"length": "rest - 1ba", "steps": 5},
    ],
)  # fmt: skip
def test_lengths_have_units(length):
    step = {"type": "torch.StepLR", "step_size": length}
    spec = {
        "type": "torch.SequentialLR",
        "milestones": [length],
        "schedules": [step, step],
        "run": RUN,
    }
    assert is_built(spec) and validator.is_valid(spec)
    knots = {"type": "swiftlr.knots", "knots": [[length, 0.1]], "run": RUN}
    assert is_built(knots) and validator.is_valid(knots)


@pytest.mark.parametrize(
    "length",
    [
        "10", "ep", "10 ep", "10weeks", "-1ep", "1ep ", "1e99999ep0", "0" * 62 + "1ep", True, [],
        "1ep -", "- 1ep", "1ep - 5", "1ep 1ep", "restless", "1ep * 2",
        {"length": "10ep"}, {"length": "10", "steps": 1}, {"length": "1ep", "steps": 0},
        {"length": "1ep", "steps": 1, "more": 1}, {"steps": 1},
    ],
)  # fmt: skip
def test_what_is_no_length_is_refused(length):
    spec = {"type": "torch.StepLR", "step_size": length, "run": RUN}
    assert not is_built(spec) and not validator.is_valid(spec)


@pytest.mark.parametrize("name", ["gamma", "run"])
def test_lengths_and_runs_are_not_everywhere(name):
    part = {"type": "torch.StepLR", "step_size": 5, name: "1ep" if name == "gamma" else RUN}
    spec = {"type": "swiftlr.scale", "by": 2, "schedule": part}
    assert not is_built(spec) and not validator.is_valid(spec)


def test_notes_and_settings_of_check_are_in_the_outermost_schedule():
    notes = {"notes": ["from a file"], "check": {"ignore": ["zero_start"]}}
    part = {"type": "torch.StepLR", "step_size": 5}
    spec = {"type": "swiftlr.scale", "by": 2, "schedule": part, **notes}
    assert is_built(spec) and validator.is_valid(spec)
    assert "notes" not in swiftlr.Schedule(spec).spec()
    for key in notes:
        inner = {"type": "swiftlr.scale", "by": 2, "schedule": {**part, key: notes[key]}}
        assert not is_built(inner) and not validator.is_valid(inner)
        for wrong in ("text", 3, [3]):
            assert not is_built({**part, key: wrong}) and not validator.is_valid(
                {**part, key: wrong}
            )


@pytest.mark.parametrize(
    "key, value",
    [
        ("steps_per_epoch", 0),
        ("total_steps", "1"),
        ("rounding", "off"),
        ("batches", 1),
        ("batch_size", []),
    ],
)
def test_what_is_no_run_is_refused(key, value):
    spec = {"type": "torch.StepLR", "step_size": 5, "run": {**RUN, key: value}}
    assert not is_built(spec) and not validator.is_valid(spec)


def test_a_message_says_what_is_wrong():
    (error,) = validator.iter_errors({"type": "torch.StepLR", "step_size": 30, "gama": 0.1})
    assert "'gama' was unexpected" in error.message
    (error,) = validator.iter_errors({"type": "torch.CosineAnnealingWarmRestarts", "T_0": 0})
    assert error.message == "0 is less than the minimum of 1" and list(error.path) == ["T_0"]


def test_a_spec_may_say_where_its_schema_is():
    spec = {"$schema": "schedule.schema.json", "type": "torch.StepLR", "step_size": 30}
    validator.validate(spec)
    assert swiftlr.Schedule(spec).spec() == {
        "type": "torch.StepLR", "step_size": 30, "gamma": 0.1,
    }  # fmt: skip
    with pytest.raises(SpecError, match=r"\$schema: 1 is not allowed; a text"):
        swiftlr.Schedule({**spec, "$schema": 1})
    assert not validator.is_valid({**spec, "$schema": 1})


@pytest.mark.parametrize("type", TYPES, ids=lambda type: type["name"])
def test_forms_are_those_that_a_scheduler_may_have(type):
    schedule = swiftlr.Schedule(type["example"], functions=FUNCTIONS)
    for form in ("closed", "chain"):
        try:
            swiftlr.Scheduler(schedule, [0.1] * 4, form)  # as many as any example is for
            exists = True
        except FormError:
            exists = False
        except ArithmeticError:
            exists = True  # and has no value at its start
        assert exists == (form in type["forms"]), form


def test_types_are_described():
    step = next(type for type in TYPES if type["name"] == "torch.StepLR")
    assert step["source"] == "torch.optim.lr_scheduler.StepLR"
    assert step["forms"] == ["closed", "chain"]
    assert step["example"] == {"type": "torch.StepLR", "step_size": 100}
    assert step["parameters"] == [
        {
            "name": "step_size",
            "kind": "number",
            "exclusiveMinimum": 0,
            "unit": "steps",
            "allowed": "a number above 0, or a length",
            "required": True,
            "meaning": "Steps from one decay to the next.",
        },
        {
            "name": "gamma",
            "kind": "number",
            "allowed": "a number",
            "default": 0.1,
            "meaning": "What a decay multiplies with.",
        },
    ]

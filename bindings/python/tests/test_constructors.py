"""`swiftlr.schedules`: a constructor for every type."""

import ast
import inspect
import pickle
import sys
from pathlib import Path

import pytest

import swiftlr
from swiftlr import Schedule, SpecError, schedules
from swiftlr._names import python_name

ROOT = Path(__file__).parents[3]
TYPES = swiftlr.types()


def half(epoch):
    return 0.5


def constructor(type):
    peer, name = python_name(type["name"])
    return getattr(getattr(schedules, peer), name)


def test_the_stub_is_current(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "scripts")
    import make_stubs

    text = make_stubs.stub(TYPES)
    assert make_stubs.PATH.read_text() == text, "run scripts/make_stubs.py"
    assert Path(swiftlr.__file__).with_name("schedules.pyi").read_text() == text
    classes = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
    assert set(classes) == set(dir(schedules))
    assert sum(len(node.body) for node in classes.values()) == len(TYPES)


@pytest.mark.parametrize("type", TYPES, ids=lambda type: type["name"])
def test_a_constructor_makes_what_the_spec_does(type):
    build = constructor(type)
    arguments = {
        {"from": "from_", "lambda": "lambda_"}.get(name, name): half
        if value == "my_function"
        else value
        for name, value in type["example"].items()
        if name != "type"
    }
    expected = Schedule(type["example"], functions={"my_function": half}).spec_json()
    assert build(**arguments).spec_json() == expected.replace("my_function", "half")
    assert build.__doc__.startswith(type["documentation"])
    for parameter in type["parameters"]:
        assert parameter["meaning"] in build.__doc__
    names = [n for n in inspect.signature(build).parameters if n != "functions"]
    assert [n.rstrip("_") for n in names] == [p["name"] for p in type["parameters"]]


def test_a_signature_shows_what_is_required_and_the_defaults():
    text = str(inspect.signature(schedules.torch.StepLR))
    assert text == "(step_size: 'Length', gamma: 'float' = 0.1) -> 'Schedule'"
    text = str(inspect.signature(schedules.mmengine.LinearLR))
    assert "begin: 'Length' = 0, *, end: 'Length')" in text, "required after a default: by name"
    assert schedules.torch.StepLR(30, 0.5).spec()["gamma"] == 0.5


def test_parts_are_schedules_or_specs():
    warm_up = schedules.torch.LinearLR(total_iters=5)
    cosine = {"type": "torch.CosineAnnealingLR", "T_max": 10}
    made = schedules.swiftlr.sequence(schedules=[warm_up, cosine], lengths=[5])
    spec = {"type": "swiftlr.sequence", "schedules": [warm_up.spec(), cosine], "lengths": [5]}
    assert made.spec() == Schedule(spec).spec()
    assert schedules.swiftlr.scale(warm_up, by=2).value(0) == 2 * warm_up.value(0)


def test_curves():
    cosine = schedules.torch.CosineAnnealingLR(10)
    made = schedules.swiftlr.curves({"lr": cosine, "momentum": schedules.torch.LambdaLR(half)})
    assert made.spec()["curves"]["lr"] == cosine.spec()
    assert made.functions == {"half": half}


def test_functions_come_along():
    made = schedules.torch.LambdaLR(lr_lambda=[half, lambda epoch: 0.25, lambda epoch: 0.125])
    assert made.spec()["lr_lambda"] == ["half", "lr_lambda", "lr_lambda_2"]
    assert schedules.swiftlr.scale(schedules.torch.LambdaLR(half), 2.0).value(1) == 1.0
    assert pickle.loads(pickle.dumps(schedules.torch.LambdaLR(half))).value(1) == 0.5
    named = schedules.torch.LambdaLR("f", functions={"f": half})
    assert named.spec()["lr_lambda"] == "f" and named.value(3) == 0.5


def test_functions_of_two_parts_do_not_mix():
    one = schedules.torch.LambdaLR(lambda epoch: 0.5)
    other = schedules.torch.LambdaLR(lambda epoch: 0.25)
    assert schedules.swiftlr.combine([one, one]).value(0) == 0.25
    assert schedules.swiftlr.combine([one, other]).value(0) == 0.125


def test_names_that_python_keeps_for_itself():
    assert schedules.swiftlr.curve(from_=0.1, over=5).spec()["from"] == 0.1
    assert schedules.deepspeed.OneCycle_momentum().spec()["type"] == "deepspeed.OneCycle.momentum"


def test_mistakes():
    with pytest.raises(TypeError, match="torch.StepLR: missing a required argument: 'step_size'"):
        schedules.torch.StepLR()
    with pytest.raises(TypeError, match="torch.StepLR: got an unexpected keyword argument 'gama'"):
        schedules.torch.StepLR(30, gama=0.1)
    with pytest.raises(SpecError, match="step_size: 0 is not allowed; a number above 0"):
        schedules.torch.StepLR(0)
    with pytest.raises(AttributeError, match="no attribute 'tourch'"):
        schedules.tourch


def test_the_package_has_them_without_an_import():
    assert swiftlr.schedules is sys.modules["swiftlr.schedules"]
    with pytest.raises(AttributeError, match="module 'swiftlr' has no attribute 'shedules'"):
        swiftlr.shedules

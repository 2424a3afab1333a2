"""Schedules, schedulers, files, YAML and NumPy's values go where a spec goes."""

import json
import subprocess
import sys
from functools import partial
from pathlib import Path

import numpy
import pytest
import torch
from torch.optim import SGD, lr_scheduler

import swiftlr
from swiftlr import ArgumentError, JSONError, Schedule, Scheduler, SpecError, schedules
from swiftlr.torch import ScheduleLR

SPEC = {"type": "torch.StepLR", "step_size": 30}
YAML = "# a comment\ntype: torch.StepLR\nstep_size: 30\n"
TYPES = swiftlr.types()


def half(epoch):
    return 0.5


class Decay:
    def __call__(self, epoch):
        return 0.9**epoch


def optimizer():
    return SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)


@pytest.fixture(params=["json", "yaml", "yml"])
def file(request, tmp_path):
    path = tmp_path / f"schedule.{request.param}"
    path.write_text(json.dumps(SPEC) if request.param == "json" else YAML)
    return path


def same_schedules(file):
    """A schedule in each form that the package takes."""
    return {
        "dict": SPEC,
        "text": json.dumps(SPEC),
        "bytes": json.dumps(SPEC).encode(),
        "YAML": YAML,
        "YAML in a line": "{type: torch.StepLR, step_size: 30}",
        "path": file,
        "path as text": str(file),
        "Schedule": Schedule(SPEC),
        "constructor": schedules.torch.StepLR(30),
        "Scheduler": Scheduler(SPEC, [0.1]),
        "chain": Scheduler(SPEC, [0.1], form="chain"),
        "torch's": lr_scheduler.StepLR(optimizer(), 30),
        "drop-in": swiftlr.torch.StepLR(optimizer(), 30),
        "ScheduleLR": ScheduleLR(optimizer(), SPEC),
        "NumPy": {"type": "torch.StepLR", "step_size": numpy.int64(30)},
    }


def test_whatever_takes_a_spec_takes_it_in_each_form(file):
    expected = Schedule(SPEC)
    for name, spec in same_schedules(file).items():
        assert Schedule(spec) == expected, name
        assert swiftlr.resolve(spec) == expected.spec(), name
        assert swiftlr.check(spec, 100) == swiftlr.check(SPEC, 100), name
        assert Scheduler(spec, [0.1]).schedule == expected, name
        assert swiftlr.schedule_of(ScheduleLR(optimizer(), spec)) == expected, name
        branched = expected.branch(spec, at=3)
        assert branched == expected.branch(SPEC, at=3), name
        checkpoint = Scheduler(SPEC, [0.1]).checkpoint()
        assert Scheduler.resume(checkpoint, spec).schedule == expected, name


def test_parts_are_in_each_form(file):
    whole = {"type": "swiftlr.sequence", "schedules": [SPEC, SPEC], "lengths": [5]}
    expected = Schedule(whole)
    for name, part in same_schedules(file).items():
        assert Schedule({**whole, "schedules": (SPEC, part)}) == expected, name
        made = schedules.swiftlr.sequence(schedules=[part, SPEC], lengths=numpy.array([5]))
        assert made == expected, name


def test_functions_come_along():
    first = schedules.torch.LambdaLR(lambda epoch: 0.5)
    second = lr_scheduler.LambdaLR(optimizer(), lambda epoch: 0.25)
    third = {"type": "torch.LambdaLR", "lr_lambda": [half]}
    whole = schedules.swiftlr.sequence(schedules=[first, second, third], lengths=[1, 1])
    assert [whole.value(step) for step in range(3)] == [0.5, 0.25, 0.5]
    assert len(whole.functions) == 3
    assert "half" in whole.functions
    again = schedules.swiftlr.sequence(schedules=[whole, whole], lengths=[3])
    assert again.functions == whole.functions
    assert [again.value(step) for step in range(6)] == [0.5, 0.25, 0.5] * 2


def test_a_function_has_its_own_name_or_that_of_its_class():
    names = [
        next(iter(schedules.torch.LambdaLR(function).functions))
        for function in (half, lambda epoch: 1.0, Decay(), partial(half), Decay().__call__)
    ]
    assert names == ["half", "lr_lambda", "Decay", "half", "__call__"]


def test_only_a_function_that_is_called_is_renamed():
    """A text that happens to be the name of one is left alone."""
    part = Schedule(
        {"type": "torch.CyclicLR", "base_lr": 0, "max_lr": 1, "scale_fn": "cycle"},
        {"cycle": lambda x: 0.5},
    )
    other = schedules.torch.LambdaLR("cycle", functions={"cycle": half})
    whole = schedules.torch.ChainedScheduler([other, part])
    assert whole.spec()["schedules"][1]["scale_fn"] == "cycle_2"
    assert whole.spec()["schedules"][1]["scale_mode"] == "cycle"


# ---- schedule_of ---------------------------------------------------------------------------------


def test_the_schedule_of_torchs_own_schedulers():
    torchs = lr_scheduler
    optim = optimizer()
    parts = [torchs.LinearLR(optim, total_iters=3), torchs.CosineAnnealingLR(optim, 10)]
    schedule = swiftlr.schedule_of(torchs.SequentialLR(optim, parts, milestones=[3]))
    assert (
        schedule.spec()["schedules"][1]
        == Schedule({"type": "torch.CosineAnnealingLR", "T_max": 10}).spec()
    )
    changed = torchs.StepLR(optim, 3)
    changed.gamma = 0.5
    assert swiftlr.schedule_of(changed) == schedules.torch.StepLR(3, 0.5)
    assert swiftlr.schedule_of(schedule) is schedule


@pytest.mark.parametrize(
    "module", [lr_scheduler, swiftlr.torch], ids=lambda module: module.__name__
)
@pytest.mark.parametrize(
    "lr",
    [1, torch.tensor(0.5), torch.tensor(0.5, dtype=torch.float16)],
    ids=lambda lr: str(type(lr)),
)
def test_a_schedule_does_not_depend_on_the_kind_of_the_rates(module, lr):
    def built(rate):
        optim = SGD([torch.nn.Parameter(torch.zeros(1))], lr=rate)
        parts = [module.LinearLR(optim, total_iters=3), module.StepLR(optim, 5)]
        sequence = module.SequentialLR(optim, parts, milestones=[3])
        plateau = module.ReduceLROnPlateau(optim, min_lr=0.25)
        return [swiftlr.schedule_of(one) for one in (*parts, sequence, plateau)]

    assert built(lr) == built(0.5)


def test_what_the_engine_does_not_know_has_no_schedule():
    class Mine(lr_scheduler.LRScheduler):
        def get_lr(self):
            return [0.5]

    class Other(lr_scheduler.StepLR):
        def get_lr(self):
            return [0.5]

    for scheduler in (Mine(optimizer()), Other(optimizer(), 3)):
        with pytest.raises(ArgumentError, match=type(scheduler).__name__):
            swiftlr.schedule_of(scheduler)
        with pytest.raises(ArgumentError, match=type(scheduler).__name__):
            Schedule(scheduler)
    for nothing in (None, 3, object(), SPEC):
        with pytest.raises(ArgumentError, match="scheduler: .* is not allowed; a schedule, or"):
            swiftlr.schedule_of(nothing)


def test_torch_is_not_imported_for_it():
    program = (
        "import sys, swiftlr; swiftlr.Schedule(swiftlr.Schedule({'type': 'swiftlr.constant'}));"
        "print('torch' in sys.modules, 'numpy' in sys.modules, 'yaml' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.split() == ["False"] * 3, done.stderr


# ---- Equality and repr ---------------------------------------------------------------------------


@pytest.mark.parametrize("type", TYPES, ids=lambda type: type["name"])
def test_repr_is_the_call_that_makes_it(type):
    functions = {"my_function": half} if "my_function" in json.dumps(type["example"]) else None
    schedule = Schedule(type["example"], functions)
    names = {"schedules": schedules, "half": half}
    text = repr(schedule).replace(repr(half), "half")
    assert text.startswith("schedules.")
    again = eval(text, names)
    assert again == schedule
    assert hash(again) == hash(schedule)


def test_equal_is_what_gives_the_same_values():
    schedule = schedules.torch.StepLR(30)
    assert schedule == Schedule(json.dumps(schedule.spec()))
    assert schedule != schedules.torch.StepLR(31)
    assert schedule != SPEC
    assert len({schedule, Schedule(SPEC), schedules.torch.StepLR(3)}) == 2
    one, other = (schedules.torch.LambdaLR(f) for f in (lambda e: 1.0, lambda e: 0.5))
    assert one.spec() == other.spec()
    assert one != other


# ---- Text, files, YAML ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text, expected",
    [
        ("type: torch.StepLR\nstep_size: 30\ngamma: 1e-1\n", {"gamma": 0.1}),
        ("type: torch.StepLR\nstep_size: 3e+1\n", {"step_size": 30.0}),
        ("type: torch.StepLR\nstep_size: 30ep\n", {}),
        ("'type': torch.StepLR\nstep_size: 30\n", {"step_size": 30}),
        ("step_size: 30\ntype: torch.StepLR\n", {"step_size": 30}),
        ("{'type': 'torch.StepLR', 'step_size': 30}", {"step_size": 30}),
        ("\ufefftype: torch.StepLR\nstep_size: 30\n", {"step_size": 30}),
    ],
)
def test_yaml_means_what_it_says(text, expected):
    run = {"steps_per_epoch": 10, "total_steps": 300}
    spec = Schedule(text.lstrip("\ufeff"), run=run).spec()
    assert expected.items() <= spec.items()


@pytest.mark.parametrize(
    "text, message",
    [
        ("type: a\ntype: b\n", "line 2, column 1: the key 'type' stands twice"),
        ("type: a\n1: b\n", "line 2, column 1: the key 1 is no string"),
        ("type: &a b\nx: *a\n", r"line 2, column 4: the alias \*a is not allowed"),
        ("type: [1,\n", "line 2, column 1"),
        ("type: !!python/object:os.system x\n", "line 1, column 7"),
        ("a: b\n<<: {type: x}\ntype: y", "a: unknown|<<|y"),
        ("type: torch.StepLR\nstep_size: 2026-01-01\n", "step_size: .2026-01-01. is not allowed"),
        ("type: torch.StepLR\nstep_size: yes\n", "step_size: .yes. is not allowed"),
        ("{" * 3000 + "type: x", "spec"),
    ],
)
def test_yaml_is_refused_as_json_is(text, message):
    with pytest.raises((JSONError, SpecError), match=message):
        Schedule(text)


def test_yaml_without_pyyaml_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "yaml", None)
    monkeypatch.delitem(sys.modules, "swiftlr._yaml", raising=False)
    with pytest.raises(JSONError, match="this is YAML, for which PyYAML is missing"):
        Schedule(YAML)


def test_a_file_that_is_missing_is_an_os_error():
    for path in ("missing.json", Path("missing.yaml")):
        with pytest.raises(FileNotFoundError):
            Schedule(path)


# ---- NumPy ---------------------------------------------------------------------------------------


def test_numpys_values_are_numbers_and_lists_everywhere():
    one, two = numpy.float64(0.1), numpy.array([0.1, 0.2])
    spec = {"type": "torch.MultiStepLR", "milestones": numpy.array([3, 5]), "gamma": one}
    schedule = Schedule(spec)
    assert schedule.spec()["milestones"] == [3, 5]
    assert schedule.value(numpy.int64(4), numpy.float32(0.5)) == 0.5 * 0.1
    assert len(schedule.fill(numpy.int32(4), first=numpy.float64(0))) == 4
    scheduler = Scheduler(schedule, two)
    assert scheduler.step() == [0.1, 0.2]
    assert scheduler.step(numpy.int64(4), two) == [0.1 * 0.1, 0.2 * 0.1]
    scheduler.load_state_dict({**scheduler.state_dict(), "base_lrs": two})
    run = {"total_steps": numpy.int64(100)}
    assert Schedule({**SPEC, "step_size": "0.5dur"}, run=run).value(50) == 0.1
    assert swiftlr.check(SPEC, numpy.int64(100)) == swiftlr.check(SPEC, 100)
    cyclic = schedules.torch.CyclicLR(base_lr=two, max_lr=two * 2)
    assert cyclic.spec()["max_lr"] == [0.2, 0.4]
    plateau = Scheduler({"type": "swiftlr.plateau"}, two)
    assert plateau.step(metric=numpy.float32(0.5)) == [0.1, 0.2]

"""resume() in a program that has changed: every parameter of every class of torch is changed once,
and named, kept or used, whatever was loaded first."""

import copy
import inspect
import json

import pytest
import torch
from bits import same
from scheduler_cases import EVERY, METRICS, MODULES, advance, assert_same, groups, kept, power
from torch.optim import lr_scheduler

import swiftlr
from swiftlr.torch import ScheduleLR, resume, save

STEPS = 5
END = 9
LRS = (0.1, 0.02)
ORDERS = ("build, load, resume", "load, build, resume", "load, build at epoch, resume", "resume")


def fall(epoch):
    return 0.8**epoch


# ---- Programs ------------------------------------------------------------------------------------


def optimizer(lrs=LRS, rates="float", kind="SGD"):
    if rates != "float":
        lrs = [torch.tensor(lr, dtype=getattr(torch, rates)) for lr in lrs]
    parts = [{"params": [torch.zeros(1, requires_grad=True)], "lr": lr} for lr in lrs]
    if kind == "Adam":
        return torch.optim.Adam(parts, lr=0.1)
    return torch.optim.SGD(parts, lr=0.1, momentum=0.5)


class Program:
    """A scheduler that can be built again: `build` takes module, optimizer and last_epoch."""

    def __init__(self, build, **of_optimizer):
        self.build = build
        self.of_optimizer = of_optimizer

    def make(self, module="ours", steps=0, loaded=None, order="resume"):
        target = optimizer(**self.of_optimizer)
        if order.startswith("load"):
            target.load_state_dict(copy.deepcopy(loaded))
        last_epoch = STEPS - 1 if "at epoch" in order else -1
        scheduler = self.build(MODULES[module], target, last_epoch)
        if order.startswith("build"):
            target.load_state_dict(copy.deepcopy(loaded))
        target.step()
        advance(scheduler, steps)
        return scheduler


def alone(name, **arguments):
    given = {**EVERY[name], **arguments}

    def build(module, target, last_epoch):
        more = {} if name == "ReduceLROnPlateau" else {"last_epoch": last_epoch}
        return getattr(module, name)(target, **given, **more)

    return build


def in_a_row(first, second, milestones=(4,)):
    def build(module, target, last_epoch):
        parts = [part(module, target, last_epoch) for part in (first, second)]
        return module.SequentialLR(target, parts, list(milestones), last_epoch)

    return build


def chained(*parts):
    def build(module, target, last_epoch):
        return module.ChainedScheduler([part(module, target, last_epoch) for part in parts])

    return build


# ---- Changes -------------------------------------------------------------------------------------

OTHER_WORDS = {
    "mode": {"triangular": "exp_range", "min": "max"},
    "threshold_mode": {"rel": "abs"},
    "anneal_strategy": {"cos": "linear"},
    "scale_mode": {"cycle": "iterations"},
}
# What a parameter needs beside it to matter, or what is None at first.
BESIDE = {
    ("CyclicLR", "gamma"): {"mode": "exp_range"},
    ("CyclicLR", "scale_mode"): {"scale_fn": power},
    ("OneCycleLR", "epochs"): {"total_steps": None, "epochs": 4, "steps_per_epoch": 4},
    ("OneCycleLR", "steps_per_epoch"): {"total_steps": None, "epochs": 4, "steps_per_epoch": 4},
}
WERE_NONE = {"scale_fn": power}
# The object has them together, or in steps.
NAMED = {"epochs": "total_steps", "steps_per_epoch": "total_steps"}


def other(name, value):
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, str):
        return OTHER_WORDS[name][value]
    if callable(value):
        return fall
    if isinstance(value, list):
        return [other(name, one) for one in value]
    if value is None:
        return WERE_NONE[name]
    if name == "cooldown":
        return value + 1
    return value + 2 if isinstance(value, int) else value * 0.75 or 0.01


def changes():
    """The name of each class with each of its parameters, and the arguments before and after."""
    for name, given in EVERY.items():
        cls = getattr(MODULES["torch's"], name)
        for parameter in inspect.signature(cls).parameters.values():
            key = parameter.name
            if key in ("optimizer", "last_epoch"):
                continue
            before = {**given, **BESIDE.get((name, key), {})}
            value = before.get(key, parameter.default)
            if value is not None or key in WERE_NONE:
                yield name, key, before, {**before, key: other(key, value)}


def programs():
    """The programs before and after a change, and where the change is named."""
    for name, key, before, after in changes():
        path = f"spec.{NAMED.get(key, key)}"
        yield f"{name} {key}", Program(alone(name, **before)), Program(alone(name, **after)), path
    for name in EVERY:
        yield (
            f"{name} initial rate",
            Program(alone(name)),
            Program(alone(name), lrs=(0.1, 0.05)),
            "groups[1].initial_lr: 0.02 in the checkpoint, 0.05 given",
        )
    warm_up = alone("LinearLR", total_iters=4)
    for key, first, second, milestones, path in (
        ("a part", warm_up, alone("CosineAnnealingLR", T_max=9), [4], "schedules[1].T_max"),
        ("a milestone", warm_up, alone("CosineAnnealingLR"), [3], "milestones[0]"),
        ("a class", warm_up, alone("StepLR"), [4], "schedules[1].type"),
        ("a function", warm_up, alone("LambdaLR", lr_lambda=fall), [4], "schedules[1]"),
        ("two parts", alone("ConstantLR"), alone("StepLR"), [4], "schedules[0].type"),
    ):
        old = alone("LambdaLR") if key == "a function" else alone("CosineAnnealingLR")
        yield (
            f"{key} of a sequence",
            Program(in_a_row(warm_up, old)),
            Program(in_a_row(first, second, milestones)),
            f"spec.{path}",
        )
    yield (
        "initial rate of a sequence",
        Program(in_a_row(warm_up, alone("CosineAnnealingLR"))),
        Program(in_a_row(warm_up, alone("CosineAnnealingLR")), lrs=(0.2, 0.02)),
        "groups[0].initial_lr: 0.1 in the checkpoint, 0.2 given",
    )
    yield (
        "a chain",
        Program(chained(alone("ConstantLR"), alone("ExponentialLR"))),
        Program(chained(alone("ConstantLR"), alone("ExponentialLR", gamma=0.7))),
        "spec.schedules[1].gamma: 0.9 in the checkpoint, 0.7 given",
    )
    yield (
        "a chain of cycles",
        Program(chained(alone("CyclicLR"), alone("MultiStepLR"))),
        Program(chained(alone("CyclicLR", base_lr=0.02), alone("MultiStepLR"))),
        "spec.schedules[0].base_lr",
    )
    for rates in ("float32", "float64"):
        for name, key, value in (
            ("CosineAnnealingLR", "T_max", 7),
            ("LinearLR", "end_factor", 0.5),
            ("SWALR", "anneal_epochs", 3),
            ("OneCycleLR", "pct_start", 0.5),
            ("PolynomialLR", "power", 2.0),
        ):
            yield (
                f"{name} {key}, {rates}",
                Program(alone(name), rates=rates),
                Program(alone(name, **{key: value}), rates=rates),
                f"spec.{key}",
            )
    for name in ("CyclicLR", "OneCycleLR"):
        yield (
            f"{name} of betas",
            Program(alone(name), kind="Adam"),
            Program(alone(name, max_momentum=0.7), kind="Adam"),
            "spec.max_momentum",
        )


PROGRAMS = {name: rest for name, *rest in programs()}

# They set the rates, or follow a metric from whatever rate there is.
WITHOUT_INITIAL_RATES = ("CyclicLR", "OneCycleLR", "ReduceLROnPlateau")
IN_THE_GROUPS = {
    "OneCycleLR": {"max_lr", "div_factor", "final_div_factor", "base_momentum", "max_momentum"},
    "SWALR": {"swa_lr"},
}


def is_known(name, order):
    """Whether the object, or its optimizer if that was not loaded since, has what was changed."""
    cls, _, key = name.partition(" ")
    if key == "initial rate":
        return cls not in WITHOUT_INITIAL_RATES and not order.startswith("load")
    if name.startswith("initial rate"):
        return not order.startswith("load")
    if key == "of betas" and cls == "OneCycleLR":
        key = "max_momentum"
    return key not in IN_THE_GROUPS.get(cls, ()) or order in ("load, build, resume", "resume")


def interrupted(old):
    """The text, the state of the optimizer, and a run that goes on."""
    run = old.make(steps=STEPS)
    return save(run), copy.deepcopy(run.optimizer.state_dict()), run


def look(scheduler):
    return kept(scheduler), groups(scheduler.optimizer)


def refused(scheduler, text, mismatch="fail", kind=swiftlr.StateError):
    before = copy.deepcopy(look(scheduler))
    with pytest.raises(kind) as caught:
        resume(scheduler, text, mismatch)
    assert same(look(scheduler), before)
    return str(caught.value)


# ---- The matrix ----------------------------------------------------------------------------------


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_change_is_named(name, module, order):
    old, new, path = PROGRAMS[name]
    text, loaded, _ = interrupted(old)
    scheduler = new.make(module, 0, loaded, order)
    if is_known(name, order):
        message = refused(scheduler, text)
        assert path in message and "; the same schedule, or as mismatch one of keep" in message


def is_of_this_kind(name):
    """Whether the scheduler can have what was saved: functions are not saved, and whether there is
    a momentum is decided when the object is built."""
    others = ("lr_lambda", "scale_", "function", "cycle_momentum", "class of", "two parts")
    return not any(word in name for word in others)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name", list(filter(is_of_this_kind, PROGRAMS)))
def test_what_was_saved_is_kept(name, module, order):
    old, new, _ = PROGRAMS[name]
    text, loaded, run = interrupted(old)
    scheduler = new.make(module, 0, loaded, order)
    resume(scheduler, text, "keep")
    for _ in range(END - STEPS):
        assert_same(scheduler, run)
        advance(scheduler, 1)
        advance(run, 1)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name", PROGRAMS)
def test_what_is_given_is_used_as_if_from_the_start(name, module, order):
    old, new, _ = PROGRAMS[name]
    if name.startswith("ReduceLROnPlateau") or not is_known(name, order):
        return
    text, loaded, _ = interrupted(old)
    scheduler, whole = new.make(module, 0, loaded, order), new.make(steps=STEPS)
    resume(scheduler, text, "use")
    for _ in range(END - STEPS):
        assert same(kept(scheduler), kept(whole))
        assert same(*(of_the_scheduler(one.optimizer, name) for one in (scheduler, whole)))
        advance(scheduler, 1)
        advance(whole, 1)


def of_the_scheduler(optimizer, name):
    """The groups without the momentum, where the new scheduler leaves it as it was loaded."""
    found = groups(optimizer)
    if "cycle_momentum" in name:
        found = [{k: x for k, x in one.items() if "momentum" not in k} for one in found]
    return found


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name", [name for name in PROGRAMS if name.startswith("ReduceLROnPl")])
def test_a_plateau_keeps_its_rates_and_what_it_has_seen(name, module):
    old, new, _ = PROGRAMS[name]
    text, _, run = interrupted(old)
    scheduler, twin = new.make(module), new.make("torch's")
    resume(scheduler, text, "use")
    seen = ("last_epoch", "_last_lr", "best", "num_bad_epochs", "cooldown_counter")
    if name.endswith(" mode"):
        seen = seen[:2]  # what was best is not, and counts of it say nothing
    for key in seen:
        setattr(twin, key, getattr(run, key))
    for mine, theirs in zip(twin.optimizer.param_groups, run.optimizer.param_groups):
        mine["lr"] = theirs["lr"]
    for _ in range(END - STEPS):
        assert same(kept(scheduler), kept(twin))
        advance(scheduler, 1)
        advance(twin, 1)
    if "initial rate" not in name:  # which is no difference, as torch's class does not keep it
        message = refused(new.make(module), text, "rescale")
        assert message.startswith("spec: a schedule that follows a metric has no horizon")


def test_all_differences_are_named_with_the_ways_to_go_on():
    old = Program(alone("CosineAnnealingLR", T_max=100, eta_min=0))
    new = Program(alone("CosineAnnealingLR", T_max=200, eta_min=0.01), lrs=(0.1, 0.2))
    assert refused(new.make(), save(old.make(steps=3))) == (
        "spec.T_max: 100 in the checkpoint, 200 given; spec.eta_min: 0 in the checkpoint, 0.01 "
        "given; groups[1].initial_lr: 0.02 in the checkpoint, 0.2 given; the same schedule, or as "
        "mismatch one of keep (the checkpoint's), use (the given one) and rescale (the given one, "
        "at the same part of the whole)"
    )


def test_functions_are_named_as_in_a_spec():
    class Twice:
        def __call__(self, epoch):
            return 2.0

    def build(*functions):
        target = optimizer([0.1] * len(functions))
        return swiftlr.torch.LambdaLR(target, list(functions))

    def fall(epoch):
        return 0.5

    functions = [fall, power, lambda epoch: 1.0, lambda epoch: 2.0, Twice(), globals()["fall"]]
    names = ["fall", "power", "lr_lambda", "lr_lambda_2", "Twice", "fall_2"]
    text = save(build(*functions, functions[0]))
    assert json.loads(text)["spec"]["lr_lambda"] == [*names, "fall"]
    made = swiftlr.schedules.torch.LambdaLR(lr_lambda=functions)
    assert made.spec()["lr_lambda"] == names
    message = refused(build(*functions, power), text)
    assert message.startswith('spec.lr_lambda[6]: "fall" in the checkpoint, "power" given; ')


# ---- Another length ------------------------------------------------------------------------------


@pytest.mark.parametrize("module", MODULES)
def test_position_is_scaled_with_the_length(module):
    warm_up = alone("LinearLR", total_iters=2)
    for old, new, position in (
        (alone("CosineAnnealingLR", T_max=10), alone("CosineAnnealingLR", T_max=20), 10),
        (alone("OneCycleLR", total_steps=16), alone("OneCycleLR", total_steps=32), 10),
        (alone("StepLR", step_size=4), alone("StepLR", step_size=8), 10),
        (
            in_a_row(warm_up, alone("CosineAnnealingLR", T_max=8), [2]),
            in_a_row(warm_up, alone("CosineAnnealingLR", T_max=18), [2]),
            10,
        ),
    ):
        scheduler, whole = Program(new).make(module), Program(new).make(steps=position)
        count = Program(old).make(steps=STEPS)
        resume(scheduler, save(count), "rescale")
        assert scheduler.last_epoch == position
        advance(scheduler, 3)
        advance(whole, 3)
        assert same(scheduler.get_last_lr(), whole.get_last_lr())
        assert same(groups(scheduler.optimizer), groups(whole.optimizer))
    text = save(Program(alone("ExponentialLR")).make(steps=STEPS))
    message = refused(Program(alone("ExponentialLR", gamma=0.5)).make(module), text, "rescale")
    assert message.startswith("spec: without a length in steps there is no horizon; ")


# ---- The other form ------------------------------------------------------------------------------

FORMS = [name for name in EVERY if name not in ("MultiplicativeLR", "ReduceLROnPlateau")]


def closed(name, arguments, lrs=LRS, **of_optimizer):
    """The ScheduleLR with the schedule of a class of torch."""
    made = getattr(swiftlr.schedules.torch, name)(**arguments)
    target = optimizer(lrs, **of_optimizer)
    scheduler = ScheduleLR(target, made.spec_json(), made.functions)
    target.step()
    return scheduler


@pytest.mark.parametrize("rates", ["float", "float32", "float64"])
@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name", FORMS)
def test_a_schedule_takes_over_from_a_class_of_torch_and_back(name, module, rates):
    old = Program(alone(name), rates=rates).make(module, STEPS)
    scheduler, whole = (closed(name, EVERY[name], rates=rates) for _ in range(2))
    resume(scheduler, save(old))
    advance(whole, STEPS)
    back, chain = (Program(alone(name), rates=rates).make(one) for one in (module, "ours"))
    resume(back, save(scheduler))
    advance(chain, STEPS)
    for _ in range(END - STEPS):
        for one, other_one in ((scheduler, whole), (back, chain)):
            assert same(one.get_last_lr(), other_one.get_last_lr())
            assert one.last_epoch == other_one.last_epoch
            mine, theirs = groups(one.optimizer), groups(other_one.optimizer)
            assert same([x["lr"] for x in mine], [x["lr"] for x in theirs])
            assert same([x["momentum"] for x in mine], [x["momentum"] for x in theirs])
            advance(one, 1)
            advance(other_one, 1)


@pytest.mark.parametrize(
    "name, arguments",
    [
        ("CyclicLR", {"step_size_down": None}),
        ("CyclicLR", {"step_size_down": 4}),
        ("OneCycleLR", {"total_steps": None, "epochs": 4, "steps_per_epoch": 4}),
        ("OneCycleLR", {"max_lr": 0.3, "pct_start": 0.35, "div_factor": 7.3}),
        ("MultiStepLR", {"milestones": [9, 4, 4]}),
        ("LambdaLR", {"lr_lambda": [power, power]}),
        ("SWALR", {"swa_lr": [0.05, 0.05]}),
    ],
)
def test_what_torchs_objects_do_not_keep_is_no_difference(name, arguments):
    program = Program(alone(name, **arguments))
    text = save(program.make(steps=STEPS))
    resume(program.make("torch's"), text)
    resume(closed(name, {**EVERY[name], **arguments}), text)
    scheduler = closed(name, {**EVERY[name], **arguments})
    advance(scheduler, STEPS)
    resume(program.make(), save(scheduler))


@pytest.mark.parametrize("module", MODULES)
def test_another_schedule_in_the_other_form(module):
    old = Program(alone("CosineAnnealingLR", T_max=10)).make(module, STEPS)
    longer = {"T_max": 20}
    scheduler = closed("CosineAnnealingLR", longer)
    message = refused(scheduler, save(old))
    assert message.startswith("spec.T_max: 10 in the checkpoint, 20 given; spec.eta_min: 0.001 ")
    made = swiftlr.schedules.torch.CosineAnnealingLR(**longer)
    for mismatch, position in (("use", 5), ("rescale", 10)):
        resume(scheduler, save(old), mismatch)
        assert scheduler.last_epoch == position
        assert scheduler.get_last_lr() == [made.value(position, base) for base in LRS]
    resume(scheduler, save(old), "keep")
    assert json.loads(scheduler.spec)["T_max"] == 10
    back = Program(alone("CosineAnnealingLR", T_max=20)).make(module)
    resume(back, save(scheduler), "keep")
    assert (back.T_max, back.last_epoch) == (10, 5)
    assert same(back.get_last_lr(), old.get_last_lr())


@pytest.mark.parametrize("module", MODULES)
def test_a_composition_in_the_other_form(module):
    parts = (alone("LinearLR", total_iters=4), alone("CosineAnnealingLR", T_max=9))
    spec = {
        "type": "torch.SequentialLR",
        "schedules": [
            {"type": "torch.LinearLR", **EVERY["LinearLR"], "total_iters": 4},
            {"type": "torch.CosineAnnealingLR", **EVERY["CosineAnnealingLR"], "T_max": 9},
        ],
        "milestones": [4],
    }
    old, back = (Program(in_a_row(*parts)).make(module, steps) for steps in (STEPS, 0))
    scheduler = ScheduleLR(optimizer(), spec)
    scheduler.optimizer.step()
    resume(scheduler, save(old))
    assert scheduler.get_last_lr() == [swiftlr.Schedule(spec).value(STEPS, base) for base in LRS]
    resume(back, save(scheduler))
    assert_same(back, old)


@pytest.mark.parametrize("module", MODULES)
def test_a_plateau_in_the_other_form(module):
    arguments = EVERY["ReduceLROnPlateau"]
    scheduler = closed("ReduceLROnPlateau", arguments)
    old, back = (
        Program(alone("ReduceLROnPlateau")).make(module, steps) for steps in (STEPS + 2, 0)
    )
    resume(scheduler, save(old))
    for metric in METRICS[STEPS + 2 :]:
        assert scheduler.get_last_lr() == old.get_last_lr()
        resume(back, save(scheduler))
        assert same(kept(back), kept(old))
        scheduler.step_metric(metric)
        old.step(metric)


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("old", ["float", "float32", "float64"])
@pytest.mark.parametrize("new", ["float", "float32", "float64"])
def test_rates_of_another_precision(old, new, module):
    text = save(Program(alone("StepLR"), rates=old).make(steps=STEPS))
    program = Program(alone("StepLR"), rates=new)
    scheduler, whole = program.make(module), program.make(steps=STEPS)
    resume(scheduler, text)
    for mine, theirs in zip(scheduler.get_last_lr(), whole.get_last_lr()):
        assert type(mine) is type(theirs)
        assert getattr(mine, "dtype", None) == getattr(theirs, "dtype", None)
        assert float(mine) == pytest.approx(float(theirs), rel=1e-6)


def followed(patience, mode="min", metrics=()):
    parts = [
        {"type": "torch.LinearLR", "total_iters": 2},
        {"type": "torch.ReduceLROnPlateau", "patience": patience, "factor": 0.5, "mode": mode},
    ]
    scheduler = ScheduleLR(
        optimizer(), {"type": "torch.SequentialLR", "schedules": parts, "milestones": [2]}
    )
    scheduler.optimizer.step()
    for metric in metrics:
        scheduler.step_metric(metric)
    return scheduler


def test_a_schedule_that_follows_a_metric_keeps_what_it_has_seen():
    text = save(followed(2, metrics=[9.0, 9.0, 5.0, 6.0, 6.0]))  # twice no better since the 5
    scheduler = followed(1)
    assert refused(scheduler, text).startswith("spec.schedules[1].patience: 2 in the checkpoint, 1")
    assert "has no horizon" in refused(scheduler, text, "rescale")
    resume(scheduler, text, "use")
    assert (scheduler.last_epoch, scheduler.get_last_lr()) == (5, list(LRS))
    scheduler.step_metric(5.0)
    assert scheduler.get_last_lr() == [rate / 2 for rate in LRS]
    turned = followed(1, "max")
    resume(turned, text, "use")
    for metric, factor in ((0.5, 1), (0.4, 1), (0.5, 0.5)):
        turned.step_metric(metric)
        assert turned.get_last_lr() == [rate * factor for rate in LRS]


CURVES = {
    "type": "swiftlr.curves",
    "curves": {
        "lr": {"type": "torch.CosineAnnealingLR", "T_max": 10},
        "weight_decay": {"type": "torch.LinearLR", "total_iters": 10},
    },
}


def curved(spec, decay, steps=0):
    target = optimizer()
    for group in target.param_groups:
        group["weight_decay"] = decay
    scheduler = ScheduleLR(target, spec)
    target.step()
    advance(scheduler, steps)
    return scheduler


def test_initial_values_of_other_curves():
    text = save(curved(CURVES, 0.1, STEPS))
    scheduler, whole = curved(CURVES, 0.05), curved(CURVES, 0.05, STEPS)
    assert refused(scheduler, text).startswith(
        "groups[0].initial_weight_decay: 0.1 in the checkpoint, 0.05 given; "
        "groups[1].initial_weight_decay: 0.1 in the checkpoint, 0.05 given; the same parameters, "
    )
    resume(scheduler, text, "use")
    assert_same(scheduler, whole)
    longer = {**CURVES, "curves": {**CURVES["curves"], "momentum": {"type": "swiftlr.constant"}}}
    scheduler, whole = curved(longer, 0.05), curved(longer, 0.05, STEPS)
    message = refused(scheduler, text)
    assert "initial_weight_decay" in message and "spec.curves.momentum: nothing in" in message
    resume(scheduler, text, "use")
    assert_same(scheduler, whole)
    resume(scheduler := curved(CURVES, 0.05), text, "keep")
    assert_same(scheduler, curved(CURVES, 0.1, STEPS))


# ---- Positions -----------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:The epoch parameter")
@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("position", [0, 3, 8, 12, 2.5])
def test_a_position_that_was_jumped_to_is_no_count_of_steps(position, module):
    old, new = Program(alone("StepLR")), Program(alone("StepLR", step_size=2))
    run, scheduler = old.make(module, STEPS), new.make(module)
    run.step(position)
    resume(scheduler, save(run), "use")
    assert (scheduler.last_epoch, scheduler._step_count) == (position, STEPS + 2)
    expected = [base * 0.3 ** (position // 2) for base in LRS]
    assert scheduler.get_last_lr() == pytest.approx(expected)
    before = scheduler.get_last_lr()
    scheduler.step()
    decays = (position + 1) % 2 == 0
    assert scheduler.get_last_lr() == [rate * 0.3 if decays else rate for rate in before]


# ---- What is lost, what fails --------------------------------------------------------------------


def test_rates_that_loading_the_optimizer_has_replaced_are_not_made_up():
    text, loaded, _ = interrupted(Program(alone("OneCycleLR")))
    new = Program(alone("OneCycleLR", max_lr=0.2))
    scheduler = new.make("ours", 0, loaded, "build, load, resume")
    for mismatch in ("fail", "use", "rescale"):
        message = refused(scheduler, text, mismatch)
        assert message == (
            "groups[0].initial_lr: 0.004 in the checkpoint, 0.008 given by a OneCycleLR whose "
            "max_lr the optimizer's state has replaced; as mismatch keep, or a scheduler that is "
            "built after the optimizer is loaded"
        )


def test_a_function_that_fails_on_the_way_changes_nothing():
    class Fails:
        calls = 0

        def __call__(self, epoch):
            self.calls += 1
            if epoch == 3:
                raise LookupError("no value")
            return 0.5

    text = save(Program(alone("LambdaLR")).make(steps=STEPS))
    new = Program(alone("LambdaLR", lr_lambda=Fails())).make()
    refused(new, text, "use", LookupError)
    assert new.lr_lambdas[0].calls == 2  # those of the constructor


def test_words_are_checked():
    scheduler = Program(alone("StepLR")).make()
    message = refused(scheduler, save(scheduler), "kept", ValueError)
    assert message == ("mismatch: 'kept' is not allowed; one of 'fail', 'keep', 'use', 'rescale'")


# ---- Schedulers that the engine does not know ----------------------------------------------------


class Warm(lr_scheduler.LRScheduler):
    """A user's: parameters, one of which moves, and what else a class may have."""

    def __init__(self, optimizer, warm_up, points, peak=1.0, last_epoch=-1):
        self.length = warm_up
        self.points = points
        self.peak = peak
        self.seen = []
        self.function = power
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        self.peak = self.peak * 0.99
        self.seen.append(self.last_epoch)
        return [base * min(1, (self.last_epoch + 1) / self.length) for base in self.base_lrs]


def warm(*arguments, **of_optimizer):
    return Program(
        lambda module, target, epoch: Warm(target, *arguments, 1.0, epoch), **of_optimizer
    )


@pytest.mark.parametrize("order", ORDERS)
def test_a_users_class_has_the_parameters_that_its_steps_leave_alone(order):
    text, loaded, run = interrupted(warm(8, [1, 2]))
    same_program = warm(8, [1, 2]).make("ours", 0, loaded, order)
    resume(same_program, text)
    assert same(kept(same_program), kept(run))
    scheduler = warm(16, [1, 3]).make("ours", 0, loaded, order)
    message = refused(scheduler, text)
    assert message.startswith(
        "state.length: 8 in the checkpoint, 16 given; state.points: [1, 2] in the checkpoint, "
        "[1, 3] given; the same parameters, or as mismatch one of keep "
    )
    assert "the engine does not know how long a Warm is" in refused(scheduler, text, "rescale")
    resume(scheduler, text, "use")
    assert (scheduler.length, scheduler.points) == (16, [1, 3])
    for key in ("last_epoch", "_step_count", "_last_lr", "seen", "peak", "base_lrs"):
        assert getattr(scheduler, key) == getattr(run, key)
    resume(scheduler, text, "keep")
    assert same(kept(scheduler), kept(run))


class Floored(swiftlr.torch.StepLR):
    """A drop-in of a user's with a parameter more."""

    def __init__(self, optimizer, step_size, floor, last_epoch=-1):
        self.floor = floor
        self.calls = 0
        super().__init__(optimizer, step_size, 0.5, last_epoch)

    def step(self, epoch=None):
        self.calls += 1
        super().step(epoch)


@pytest.mark.parametrize("inside", [False, True])
def test_a_parameter_more_of_a_users_drop_in(inside):
    def build(size, floor):
        one = lambda module, target, epoch: Floored(target, size, floor, epoch)  # noqa: E731
        return Program(chained(one, alone("ConstantLR")) if inside else one)

    text, _, run = interrupted(build(4, 0.1))
    resume(build(4, 0.1).make(), text)
    scheduler = build(2, 0.2).make()
    message = refused(scheduler, text)
    path = "state._schedulers[0]." if inside else "state."
    assert f"{path}floor: 0.1 in the checkpoint, 0.2 given; " in message
    assert "step_size: 4 in the checkpoint, 2 given; " in message
    resume(scheduler, text, "use")
    mine, theirs = ((x._schedulers[0] if inside else x) for x in (scheduler, run))
    assert (mine.step_size, mine.floor, mine.calls) == (2, 0.2, theirs.calls)


def test_initial_rates_of_a_users_class():
    text, _, run = interrupted(warm(8, []))
    scheduler = warm(8, [], lrs=(0.1, 0.05)).make()
    assert refused(scheduler, text).startswith("groups[1].initial_lr: 0.02 in the checkpoint, 0.05")
    resume(scheduler, text, "use")
    assert (scheduler.base_lrs, scheduler.get_last_lr()) == ([0.1, 0.05], run.get_last_lr())


@pytest.mark.parametrize("name", ["CyclicLR", "MultiStepLR", "ReduceLROnPlateau", "StepLR"])
def test_rates_of_a_type_that_the_engine_does_not_compute_with(name):
    change = {"CyclicLR": "max_lr", "MultiStepLR": "gamma", "StepLR": "step_size"}
    key = change.get(name, "patience")
    old = Program(alone(name), rates="bfloat16")
    new = Program(alone(name, **{key: other(key, EVERY[name][key])}), rates="bfloat16")
    text, _, run = interrupted(old)
    resume(old.make(), text)
    scheduler = new.make()
    assert refused(scheduler, text).startswith(f"state.{key}")
    resume(scheduler, text, "use")
    assert same(scheduler.get_last_lr(), run.get_last_lr())
    assert scheduler.last_epoch == run.last_epoch
    assert same(getattr(scheduler, key, None), getattr(new.make(), key, None))

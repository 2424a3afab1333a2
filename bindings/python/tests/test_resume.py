"""save() and resume(): the whole matrix of classes, moments and orders, in a process that knows
nothing of the first; and what is refused."""

import copy
import itertools
import json
import pickle
from pathlib import Path

import pytest
import torch
from bits import same
from child import run
from scheduler_cases import CASES, METRICS, MODULES, Own, advance, assert_same, groups, kept

import swiftlr
from swiftlr.torch import resume, save

# ---- The matrix ----------------------------------------------------------------------------------

MOMENTS = (0, 1, 4, 5, 9)  # among them milestones, restarts, tops and ends of warm-ups
END = 13
ORDERS = ("build, load, resume", "load, build, resume", "load, build at epoch, resume", "resume")


def uninterrupted(name):
    """A run to the end: what can be seen after each step, and what was saved on the way."""
    scheduler = CASES[name].make("ours")
    seen, saved = [], {}
    for steps in range(END + 1):
        if steps in MOMENTS:
            optimizer = copy.deepcopy(scheduler.optimizer.state_dict())
            saved[steps] = (save(scheduler), optimizer)
        seen.append(copy.deepcopy(look(scheduler, steps in (*MOMENTS, END))))
        advance(scheduler, 1)
    return seen, saved


def look(scheduler, at_state):
    return groups(scheduler.optimizer), kept(scheduler) if at_state else None


def resumed(name, module, order, text, loaded, steps):
    case = CASES[name]
    optimizer = case.optimizer()
    if order.startswith("load"):
        optimizer.load_state_dict(copy.deepcopy(loaded))
    last_epoch = steps - 1 if "at epoch" in order else -1
    scheduler = case.make(module, optimizer, last_epoch)
    if order.startswith("build"):
        optimizer.load_state_dict(copy.deepcopy(loaded))
    rates = [group["lr"] for group in optimizer.param_groups]
    resume(scheduler, text)
    for group, rate in zip(optimizer.param_groups, rates):
        assert group["lr"] is rate or not isinstance(rate, torch.Tensor), "a tensor was replaced"
    return scheduler


def cell(name, module, order, steps, seen, saved):
    """None, or how the resumed run differs from the uninterrupted one."""
    try:
        scheduler = resumed(name, module, order, *saved[steps], steps)
        for number in range(steps, END + 1):
            found = look(scheduler, seen[number][1] is not None)
            if not same(found, seen[number]):
                return f"after step {number}: {found}, not {seen[number]}"
            advance(scheduler, 1)
    except Exception as error:
        return repr(error)
    return None


def go_through(path):
    """The cells that differ, in the other process; the file has the runs."""
    runs = pickle.loads(Path(path).read_bytes())
    failures = {}
    for name, (seen, saved) in runs.items():
        for module, order, steps in itertools.product(MODULES, ORDERS, MOMENTS):
            failure = cell(name, module, order, steps, seen, saved)
            if failure:
                where = f"{module} resumed after {steps} steps: {failure}"
                failures.setdefault(f"{name}; {order}", []).append(where)
    Path(path).write_text(json.dumps(failures))
    print(len(runs), "runs")


@pytest.fixture(scope="module")
def failures(tmp_path_factory):
    path = tmp_path_factory.mktemp("resume") / "runs"
    runs = {name: uninterrupted(name) for name in CASES}
    path.write_bytes(pickle.dumps(runs))
    code = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
import torch, test_resume
torch.set_num_threads(1)
test_resume.go_through({str(path)!r})
"""
    assert run(code) == f"{len(runs)} runs"
    return json.loads(path.read_text())


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("name", CASES)
def test_same_bits_as_without_the_interruption(name, order, failures):
    assert not failures.get(f"{name}; {order}")


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name", CASES)
def test_goes_back_in_the_same_process(name, module):
    old, new = make(name, module, steps=4), make(name, module, steps=9)
    resume(new, save(old))
    assert_same(new, old)
    advance(old, 4)
    advance(new, 4)
    assert_same(new, old)


# ---- The text ------------------------------------------------------------------------------------


def make(name, module="ours", steps=6):
    scheduler = CASES[name].make(module)
    advance(scheduler, steps)
    return scheduler


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name", CASES)
def test_text_is_strict_json_in_the_engines_envelope(name, module):
    text = save(make(name, module))
    checkpoint = json.loads(text, parse_constant=pytest.fail)
    assert list(checkpoint) == ["format", "version", "form", "spec", "state", "groups"]
    assert (checkpoint["format"], checkpoint["version"]) == ("swiftlr.checkpoint", 1)
    assert type(text) is str and all(type(key) is str for key in checkpoint["state"])


@pytest.mark.parametrize("name", CASES)
def test_torchs_scheduler_and_the_drop_in_are_saved_alike(name):
    for steps in MOMENTS:
        assert save(make(name, "ours", steps)) == save(make(name, "torch's", steps))


@pytest.mark.parametrize("name", CASES)
def test_saving_changes_nothing(name):
    scheduler, other = make(name), make(name)
    save(scheduler)
    assert_same(scheduler, other)
    advance(scheduler, 3)
    advance(other, 3)
    assert_same(scheduler, other)


# ---- The engine ----------------------------------------------------------------------------------

# Rates of a type that the engine does not know, a user's class or attributes, a part in closed
# form, and parts that find in the groups what others left there.
NOT_THE_ENGINES = {name for name in CASES if "mixed" in name or "user" in name} | {
    "schedule in a chain"
}
THE_ENGINES = [name for name in CASES if name not in NOT_THE_ENGINES]


def functions_of(scheduler):
    """The functions by the names that the spec has for them."""
    found = []
    for part in getattr(scheduler, "_schedulers", [scheduler]):
        functions = [*vars(part).get("lr_lambdas", ()), vars(part).get("_scale_fn_custom")]
        found += [one for one in functions if one is not None and one not in found]
    return {getattr(one, "__name__", type(one).__name__): copy.deepcopy(one) for one in found}


def last_rates(scheduler):
    return [float(rate) for rate in scheduler.get_last_lr()]


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name", [name for name in THE_ENGINES if "Plateau" not in name])
def test_engine_goes_on_from_the_text_and_back(name, module):
    scheduler = make(name, module, steps=4)
    functions = functions_of(scheduler)
    alone = swiftlr.Scheduler.restore(save(scheduler), functions)
    for _ in range(5):
        advance(scheduler, 1)
        assert same(alone.step(), last_rates(scheduler))
    if functions:
        return  # what the objects have counted is theirs
    back = CASES[name].make(module)
    resume(back, alone.checkpoint())
    advance(scheduler, 3)
    advance(back, 3)
    assert last_rates(back) == last_rates(scheduler)
    assert same(groups(back.optimizer), groups(scheduler.optimizer))


@pytest.mark.parametrize("name", sorted(NOT_THE_ENGINES))
def test_engine_says_what_it_cannot_have(name):
    words = r"form\[1\]: .bfloat16. is not allowed|spec.type: .python. is no schedule"
    with pytest.raises(swiftlr.Error, match=words):
        swiftlr.Scheduler.restore(save(make(name)))


@pytest.mark.parametrize("name", [name for name in THE_ENGINES if "Plateau" in name])
def test_engine_goes_on_from_a_plateau_and_back(name):
    scheduler = make(name, steps=4)
    alone = swiftlr.Scheduler.restore(save(scheduler))
    for _ in range(5):
        metric = METRICS[scheduler.last_epoch]
        advance(scheduler, 1)
        assert same(alone.step(metric=metric), last_rates(scheduler))
    back = CASES[name].make("ours")
    resume(back, alone.checkpoint())
    advance(scheduler, 3)
    advance(back, 3)
    assert last_rates(back) == last_rates(scheduler)


def test_engine_goes_on_from_a_rate_that_was_changed():
    scheduler = make("ExponentialLR", steps=2)
    for i, group in enumerate(scheduler.optimizer.param_groups):
        group["lr"] = 0.7 + i
    alone = swiftlr.Scheduler.restore(save(scheduler))
    assert alone.get_last_lr() == [group["lr"] for group in scheduler.optimizer.param_groups]
    advance(scheduler, 1)
    assert same(alone.step(), last_rates(scheduler))


@pytest.mark.parametrize("form", ["chain", "closed"])
def test_momentum_of_the_engine_becomes_a_beta(form):
    arguments = {"max_lr": 0.3, "total_steps": 25}
    spec = {"type": "torch.OneCycleLR", **arguments}
    alone = swiftlr.Scheduler(spec, [0.1], form=form)
    alone.step()
    target = torch.optim.Adam([torch.zeros(1)], lr=0.1, betas=(0.5, 0.7))
    if form == "chain":
        scheduler = swiftlr.torch.OneCycleLR(target, **arguments)
    else:
        scheduler = swiftlr.torch.ScheduleLR(target, spec)
    target.step()
    resume(scheduler, alone.checkpoint())
    for _ in range(3):
        assert target.param_groups[0]["betas"] == (alone.get_last_values("momentum")[0], 0.7)
        assert "momentum" not in target.param_groups[0]
        alone.step()
        scheduler.step()


# ---- ScheduleLR ----------------------------------------------------------------------------------


def schedule(spec, rates="float", functions=None):
    optimizer = CASES["StepLR" if rates == "float" else f"StepLR, {rates}"].optimizer()
    scheduler = swiftlr.torch.ScheduleLR(optimizer, spec, functions)
    optimizer.step()
    return scheduler


COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 10}


@pytest.mark.parametrize("rates", ["float", "float32", "float64", "two precisions", "mixed"])
def test_schedule_goes_on_with_the_spec_that_was_saved(rates):
    old, new = schedule(COSINE, rates), schedule({"type": "swiftlr.constant"}, rates)
    advance(old, 4)
    resume(new, save(old), "keep")
    advance(old, 4)
    advance(new, 4)
    assert_same(new, old)
    if rates == "float":
        alone = swiftlr.Scheduler.restore(save(old))
        advance(old, 1)
        assert alone.step() == old.get_last_lr()
        resume(new, alone.checkpoint(), "keep")
        assert_same(new, old)


@pytest.mark.parametrize("mismatch, position", [("keep", 4), ("use", 4), ("rescale", 8)])
def test_schedule_goes_on_with_its_own_where_asked_to(mismatch, position):
    longer = {**COSINE, "T_max": 20}
    old, new = schedule(COSINE), schedule(longer)
    advance(old, 4)
    resume(new, save(old), mismatch)
    expected = swiftlr.Schedule(COSINE if mismatch == "keep" else longer)
    for epoch in range(position, position + 3):
        assert new.last_epoch == epoch
        assert new.get_last_lr() == [expected.value(epoch, base) for base in new.base_lrs]
        assert [group["lr"] for group in new.optimizer.param_groups] == new.get_last_lr()
        advance(new, 1)


def test_schedule_that_is_another_is_refused_where_asked_to():
    old, new = schedule(COSINE), schedule({**COSINE, "T_max": 20})
    before = copy.deepcopy(kept(new))
    with pytest.raises(swiftlr.StateError, match="^spec.T_max: 10 in the checkpoint, 20 given; "):
        resume(new, save(old))
    with pytest.raises(ValueError, match="mismatch: 'kept' is not allowed"):
        resume(new, save(old), "kept")
    assert same(kept(new), before)


def test_schedule_is_changed_through_its_spec():
    scheduler = schedule(COSINE)
    advance(scheduler, 4)
    changed = swiftlr.Schedule(scheduler.spec).cooldown(5, at=scheduler.last_epoch)
    scheduler.spec = changed.spec_json()
    for epoch in range(4, 11):
        assert scheduler.get_last_lr() == [changed.value(epoch, x) for x in scheduler.base_lrs]
        advance(scheduler, 1)


def test_schedule_with_functions_needs_them_again():
    spec, functions = {"type": "torch.LambdaLR", "lr_lambda": "f"}, {"f": lambda epoch: 0.5**epoch}
    old, new = schedule(spec, functions=functions), schedule(spec, functions=functions)
    advance(old, 3)
    resume(new, save(old))
    assert_same(new, old)
    with pytest.raises(swiftlr.SpecError, match="lr_lambda"):
        resume(schedule(COSINE), save(old), "keep")


# ---- What was lost or came later -----------------------------------------------------------------


def test_keys_that_the_optimizer_has_lost_come_back():
    old, new = make("OneCycleLR"), make("OneCycleLR", steps=0)
    for group in new.optimizer.param_groups:
        for key in ("initial_lr", "max_lr", "min_lr", "max_momentum", "base_momentum"):
            del group[key]
    resume(new, save(old))
    assert_same(new, old)


def test_groups_get_no_initial_rate_from_a_plateau():
    old, new = make("ReduceLROnPlateau"), make("ReduceLROnPlateau", steps=0)
    resume(new, save(old))
    assert "initial_lr" not in new.optimizer.param_groups[0]


def add_group(optimizer):
    optimizer.add_param_group({"params": [torch.zeros(1, requires_grad=True)], "lr": 0.7})


@pytest.mark.parametrize("early", [True, False])
@pytest.mark.parametrize("name", ["StepLR", "ExponentialLR", "PolynomialLR", "ReduceLROnPlateau"])
def test_groups_that_came_later(name, early):
    if name == "ReduceLROnPlateau":
        name = "ReduceLROnPlateau max"
    old = make(name, steps=3)
    add_group(old.optimizer)
    advance(old, 2)
    optimizer = CASES[name].optimizer()
    if early:
        add_group(optimizer)
    new = CASES[name].make("ours", optimizer)
    if not early:
        add_group(optimizer)
    resume(new, save(old))
    for _ in range(5):
        assert same(kept(new), kept(old))
        assert [group["lr"] for group in optimizer.param_groups] == last_rates(old)
        advance(old, 1)
        advance(new, 1)


@pytest.mark.parametrize("name", ["CosineAnnealingLR", "CyclicLR", "OneCycleLR"])
def test_optimizer_may_have_been_loaded_with_tensors_since(name):
    old, new = make(f"{name}, float32"), make(name, steps=0)
    new.optimizer.load_state_dict(copy.deepcopy(old.optimizer.state_dict()))
    resume(new, save(old))
    assert_same(new, old)


def test_float64_tensors_and_floats_are_one_form():
    pairs = [("SWALR", "SWALR, float64"), ("LinearLR, float64", "LinearLR")]
    for one, other in pairs:
        old, new = make(one), make(other, steps=0)
        resume(new, save(old))
        for _ in range(5):
            assert last_rates(new) == last_rates(old)
            advance(old, 1)
            advance(new, 1)


def test_file_decides_on_the_parameters():
    old = make("StepLR")
    new = swiftlr.torch.StepLR(CASES["StepLR"].optimizer(), step_size=1, gamma=0.9)
    resume(new, save(old).encode(), "keep")
    assert_same(new, old)


def test_phases_and_least_rates_are_the_files():
    old, new = make("OneCycleLR in three phases"), make("OneCycleLR", steps=0)
    resume(new, save(old), "keep")
    assert_same(new, old)
    old, new = make("ReduceLROnPlateau max"), make("ReduceLROnPlateau", steps=0)
    resume(new, save(old), "keep")
    assert_same(new, old)
    resume(new, save(make("ReduceLROnPlateau")), "keep")
    assert_same(new, make("ReduceLROnPlateau"))


# ---- What is refused -----------------------------------------------------------------------------


def damage(path, value):
    """Sets one place of a checkpoint, or removes it."""

    def change(checkpoint):
        *way, last = path
        for key in way:
            checkpoint = checkpoint[key]
        if value is GONE:
            del checkpoint[last]
        elif last == len(checkpoint):
            checkpoint.append(value)
        else:
            checkpoint[last] = value

    return change


GONE = object()
GROUP = {"initial_lr": 0.1, "lr": 0.1}
REFUSED = [
    ("StepLR", ["format"], "other", "format: 'other' is not allowed; \"swiftlr.checkpoint\""),
    ("StepLR", ["format"], GONE, "format: missing"),
    ("StepLR", ["version"], 2, "version: 2 is newer"),
    ("StepLR", ["version"], True, "version: True is not allowed; 1"),
    ("StepLR", ["version"], 0, "version: 0 is not allowed; 1"),
    ("StepLR", ["form"], "open", "form: 'open' is not allowed; \"chain\""),
    ("StepLR", ["form"], GONE, "form: missing"),
    ("StepLR", ["form"], "closed", "state.step_size: no such name"),
    ("StepLR", ["more"], 1, "more: not a key of a checkpoint"),
    ("StepLR", ["spec"], GONE, "spec: missing; an object"),
    ("StepLR", ["spec"], None, "spec: None is not allowed; an object"),
    ("StepLR", ["spec", "type"], "torch.ExponentialLR", "spec.type: .*; 'torch.StepLR'"),
    ("StepLR", ["spec", "type"], [], r"spec.type: \[\] is not allowed"),
    ("StepLR", ["spec"], {"type": "python", "class": "Own"}, "spec.class: 'Own' .*; 'StepLR'"),
    ("StepLR", ["state"], [], r"state: \[\] is not allowed; an object"),
    ("StepLR", ["state", "gamma"], GONE, "state.gamma: missing; a number"),
    ("StepLR", ["state", "gamma"], "1", "state.gamma: '1' is not allowed; a number"),
    ("StepLR", ["state", "gamma"], True, "state.gamma: True is not allowed; a number"),
    ("StepLR", ["state", "gama"], 1, "state.gama: not a key of this scheduler; step_size, gamma"),
    ("StepLR", ["state", "_is_initial"], 0, "state._is_initial: 0 is not allowed; true or false"),
    ("StepLR", ["state", "base_lrs", 1], None, r"state.base_lrs\[1\]: None is not allowed"),
    ("StepLR", ["state", "base_lrs", 2], 0.1, "state.base_lrs: .* a list of 2 values"),
    ("StepLR", ["state", "base_lrs"], [], r"state.base_lrs: \[\] is not allowed; a list of 2"),
    ("StepLR", ["groups"], {}, "groups: {} is not allowed; a list"),
    ("StepLR", ["groups", 2], GROUP, "groups: 3 are not allowed; 2"),
    ("StepLR", ["groups", 1], 0.1, r"groups\[1\]: 0.1 is not allowed; an object"),
    ("StepLR", ["groups", 1, "lr"], GONE, r"groups\[1\].lr: missing"),
    ("StepLR", ["groups", 1, "lr"], "0.1", r"groups\[1\].lr: '0.1' is not allowed; a number"),
    ("StepLR", ["groups", 1, "initial_lr"], GONE, r"groups\[1\].initial_lr: missing"),
    ("StepLR", ["groups", 1, "rate"], 0.1, r"groups\[1\].rate: not a key of a group"),
    ("OneCycleLR", ["groups", 1, "momentum"], None, r"groups\[1\].momentum: None is not allowed"),
    ("OneCycleLR", ["groups", 0, "max_lr"], "big", r"groups\[0\].max_lr: 'big' is not allowed"),
    (
        "OneCycleLR",
        ["state", "_schedule_phases", 1, "end_lr"],
        GONE,
        r"state._schedule_phases\[1\].end_lr: missing; a string",
    ),
    ("OneCycleLR", ["state", "_schedule_phases", 1], 3, r"_schedule_phases\[1\]: 3 is not allowed"),
    ("MultiStepLR", ["state", "milestones"], {}, "state.milestones: {} .*; a list of pairs"),
    ("MultiStepLR", ["state", "milestones", 0], [4], r"state.milestones\[0\]: \[4\] .* a pair"),
    ("MultiStepLR", ["state", "milestones", 1], [4, 1], r"state.milestones\[1\]\[0\]: 4 .* once"),
    ("MultiStepLR", ["state", "milestones", 0, 0], "4", r"milestones\[0\]\[0\]: '4' is not"),
    ("MultiStepLR", ["state", "milestones", 0, 1], 2.0, r"milestones\[0\]: \[4, 2.0\] is not"),
    ("LambdaLR", ["state", "lr_lambdas", 0], {}, r"lr_lambdas\[0\]: {} is not allowed; null"),
    ("LambdaLR", ["state", "lr_lambdas"], [None], "lr_lambdas: .* a list of 2 values"),
    (
        "LambdaLR of objects",
        ["state", "lr_lambdas", 0, "slope"],
        "steep",
        r"state.lr_lambdas\[0\].slope: 'steep' is not allowed; a number",
    ),
    ("ReduceLROnPlateau", ["state", "mode"], None, "state.mode: None is not allowed; a string"),
    ("ReduceLROnPlateau", ["state", "best"], "inf", "state.best: 'inf' is not allowed; a number"),
    ("ReduceLROnPlateau", ["state", "min_lrs", 1], "no", r"state.min_lrs\[1\]: 'no' is not"),
    (
        "three in a row",
        ["state", "_schedulers", 1, "gamma"],
        "Infinite",
        r"state._schedulers\[1\].gamma: 'Infinite' is not allowed",
    ),
    ("three in a row", ["state", "_schedulers", 2], 7, r"_schedulers\[2\]: 7 is not .* an object"),
    ("three in a row", ["state", "_schedulers", 3], {}, "state._schedulers: .* a list of 3"),
    ("three in a row", ["state", "_milestones", 0], "4", r"state._milestones\[0\]: '4' is not"),
    (
        "three in a row",
        ["spec", "schedules", 1],
        {"type": "python", "class": "StepLR"},
        r"spec.schedules\[1\].class: 'StepLR' is not allowed; 'MultiStepLR'",
    ),
    ("three in a row", ["spec", "schedules"], [], "spec.schedules: .* a list of 3 specs"),
    ("StepLR, float32", ["groups", 1, "lr"], 0.3, r"\[1\].lr: 0.3 .* of type float32"),
    ("StepLR, float32", ["groups", 1, "lr"], 10**999, r"groups\[1\].lr: 1000.* is not allowed"),
    ("StepLR, float32", ["state", "base_lrs", 0], 0.3, r"base_lrs\[0\]: 0.3 .* type float32"),
    ("StepLR, mixed", ["form"], "chain", r"form: 'chain' .*; \[\"chain\", \"bfloat16\"\]"),
    ("StepLR, two precisions", ["form"], "chain", r"form: 'chain' .*; \[\"chain\", \"chain32\"\]"),
    ("StepLR, two precisions", ["groups", 1, "lr"], 0.3, r"\[1\].lr: 0.3 .* of type float32"),
]


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("name, path, value, words", REFUSED)
def test_text_that_does_not_fit_changes_nothing(name, path, value, words, module):
    checkpoint = json.loads(save(make(name, module)))
    damage(path, value)(checkpoint)
    refuse(CASES[name].make(module), json.dumps(checkpoint), words)


@pytest.mark.parametrize("mismatch", ["fail", "use", "rescale"])
@pytest.mark.parametrize("name, path, value, words", REFUSED)
def test_text_that_does_not_fit_is_refused_under_every_policy(name, path, value, words, mismatch):
    if "once" in words and mismatch != "fail":
        return  # the engine adds such milestones up, and then takes the others
    checkpoint = json.loads(save(make(name)))
    damage(path, value)(checkpoint)
    refuse(CASES[name].make("ours"), json.dumps(checkpoint), ".", swiftlr.Error, mismatch)


def refuse(scheduler, text, words, kind=swiftlr.Error, mismatch="keep"):
    twin = copy.deepcopy((kept(scheduler), groups(scheduler.optimizer)))
    with pytest.raises(kind, match=words) as caught:
        resume(scheduler, text, mismatch)
    assert isinstance(caught.value, ValueError)
    assert same((kept(scheduler), groups(scheduler.optimizer)), twin)


@pytest.mark.parametrize(
    "text, words",
    [
        ("", "checkpoint: .*line 1 column 1"),
        ("[]", r"checkpoint: \[\] is not allowed; an object"),
        ('{"format": NaN}', "checkpoint: NaN is no JSON"),
        ('{"format": 1e999}', "checkpoint: 1e999 is out of range"),
        ('{"format": 1, "format": 1}', "'format' stands twice"),
        ("[" * 1_000_000, "checkpoint: nested too deeply"),
        (b'{"format": "\xff"}', "utf-8"),
    ],
)
def test_text_that_is_no_checkpoint_changes_nothing(text, words):
    refuse(make("StepLR"), text, words)


@pytest.mark.parametrize("other", ["ExponentialLR", "chain", "three in a row", "StepLR, mixed"])
def test_checkpoint_of_another_scheduler_changes_nothing(other):
    refuse(make("StepLR"), save(make(other)), "spec.type|spec.class|form")


def test_checkpoint_of_other_parts_changes_nothing():
    text = save(make("warm-up, cosine"))
    refuse(make("three in a row"), text, "spec.schedules: .* is not allowed; a list of 3 specs")
    words = r"spec.schedules\[1\].(type|class): .*Cosine.* is not allowed; '.*OneCycleLR'"
    refuse(make("warm-up, one cycle"), text, words)


def test_each_status_has_its_exception():
    text = save(make("StepLR"))
    for path, value, kind in (
        (["version"], 2, swiftlr.FormatError),
        (["groups", 2], GROUP, swiftlr.CountError),
        (["state", "gamma"], None, swiftlr.StateError),
    ):
        checkpoint = json.loads(text)
        damage(path, value)(checkpoint)
        refuse(make("StepLR"), json.dumps(checkpoint), ".", kind)


def test_momentum_needs_an_optimizer_that_has_it():
    checkpoint = json.loads(save(make("StepLR")))
    checkpoint["groups"][0]["momentum"] = 0.5
    optimizer = torch.optim.Adagrad([torch.zeros(1)], lr=0.1)
    checkpoint["groups"] = checkpoint["groups"][:1]
    refuse(swiftlr.torch.StepLR(optimizer, 4), json.dumps(checkpoint), "momentum: not for this")


class Picky(Own):
    """Finds out in the middle of loading that it does not like the state."""

    def load_state_dict(self, state_dict):
        super().load_state_dict(state_dict)
        self.begun = True
        raise LookupError("no")


def test_class_that_fails_while_loading_is_as_before():
    def build():
        optimizer = CASES["LambdaLR of objects"].optimizer()
        first = CASES["LambdaLR of objects"].build(swiftlr.torch, optimizer, last_epoch=-1)
        optimizer.step()
        return swiftlr.torch.ChainedScheduler([first, Picky(optimizer)])

    old, new = build(), build()
    advance(old, 3)
    before = copy.deepcopy((kept(new), groups(new.optimizer)))
    with pytest.raises(LookupError):
        resume(new, save(old))
    assert same((kept(new), groups(new.optimizer)), before)


def test_only_schedulers_are_saved_and_resumed():
    for call in (lambda: save([]), lambda: resume([], "{}")):
        with pytest.raises(TypeError, match=r"scheduler: \[\] is not allowed; a scheduler"):
            call()


def test_what_json_cannot_hold_is_named():
    scheduler = make("a user's class")
    scheduler.thing = {"inner": [1, {2}]}
    with pytest.raises(ValueError, match=r"thing.inner\[1\]: .2. is not allowed; what JSON can"):
        save(scheduler)
    scheduler.thing = {1: 2}
    with pytest.raises(ValueError, match="thing: .1: 2. is not allowed"):
        save(scheduler)

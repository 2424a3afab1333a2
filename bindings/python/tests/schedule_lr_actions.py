"""What happens to a ScheduleLR in test_schedule_lr_random.py: functions of (run, draw)."""

import contextlib
import copy
import json
import math
import pickle

import numpy
import torch
from bits import same
from random_specs import FUNCTIONS, random_spec
from schedule_lr_by_hand import NAMES, copied, numbers_of, write
from schedule_lr_refusals import refuse_a_call, refuse_a_state, refuse_a_write

import swiftlr
from swiftlr import Scheduler
from swiftlr.torch import ScheduleLR, resume, save

WARM_UP = {"type": "swiftlr.curve", "from": 0.01, "to": 0.1, "over": 5}
METRICS = [
    {"type": "swiftlr.plateau", "patience": 1, "factor": 0.5},
    {"type": "transformers.greedy", "patience": 1},
    {"type": "swiftlr.warmup", "steps": 4, "schedule": {"type": "swiftlr.plateau", "patience": 0}},
    {
        "type": "swiftlr.sequence",
        "lengths": [5],
        "schedules": [WARM_UP, {"type": "swiftlr.plateau", "patience": 0}],
    },
    {
        "type": "swiftlr.combine",
        "schedules": [{"type": "swiftlr.plateau", "patience": 0}, {**WARM_UP, "over": 30}],
    },
]


def my_function(epoch):
    return 1.0 / (1.0 + abs(epoch) / 4.0)


def half(epoch):
    return 0.5


# ---- What there is at first ----------------------------------------------------------------------


def draw_spec(draw, kind):
    if kind == "metric":
        return draw.choice(METRICS)
    if kind != "curves":
        return draw_part(draw, draw.randint(0, 2))
    names = draw.sample(NAMES, 2)
    parts = {name: draw_part(draw, draw.randint(0, 1)) for name in names}
    if draw.random() < 0.3:
        parts[names[0]] = draw.choice(METRICS)
    if draw.random() < 0.6:
        parts["lr"] = draw_part(draw, 1)
    return {"type": "swiftlr.curves", "curves": parts}


def draw_part(draw, depth):
    if draw.random() < 0.15:
        return {"type": "torch.LambdaLR", "lr_lambda": "my_function"}
    return random_spec(draw, depth)


def draw_group(run):
    draw = run.draw
    kind = draw.choice(["floats", "float32", "float64"]) if run.rates == "mixed" else run.rates
    lr = draw.choice((0.1, 0.02, draw.random()))
    if kind != "floats":
        lr = torch.tensor(lr, dtype=getattr(torch, kind))
    group = {"params": [torch.zeros(1, requires_grad=True)], "lr": lr, "temperature": 2.0}
    if draw.random() < 0.3:
        group["weight_decay"] = 0.0
    return group


# ---- Steps ---------------------------------------------------------------------------------------


def step(run, draw):
    given = metric(draw) if run.theirs.follows_metric and draw.random() < 0.8 else None
    for _ in range(draw.randint(1, 3)):
        if given is None:
            run.both(run.ours.step, run.theirs.step)
        else:
            hand_over(run, draw, given)


def metric(draw):
    return draw.choice((draw.uniform(0, 1), 0.5, 1, -1.0, math.nan, math.inf))


def hand_over(run, draw, given):
    """In one of the ways in which a trainer has a metric."""
    wrap = draw.choice(
        (
            float,
            lambda one: one,
            lambda one: torch.tensor(one, dtype=torch.float64),
            lambda one: torch.tensor([one], dtype=torch.float64),
            numpy.float64,
            lambda one: numpy.array([one]),
        )
    )
    call = draw.choice(
        (run.ours.step, lambda one: run.ours.step(metrics=one), run.ours.step_metric)
    )
    run.both(lambda: call(wrap(given)), lambda: run.theirs.step(metric=float(given)))


def step_with_a_metric(run, draw):
    given = metric(draw)
    run.both(lambda: run.ours.step_metric(given), lambda: run.theirs.step(metric=given))


def jump(run, draw):
    """Where a metric is followed, the number is one."""
    epoch = draw.choice((draw.randint(0, 60), draw.uniform(0, 60), 4.0, -2))
    name = "metric" if run.theirs.follows_metric else "epoch"
    run.both(lambda: run.ours.step(epoch), lambda: run.theirs.step(**{name: epoch}))


# ---- Attributes ----------------------------------------------------------------------------------


def write_the_position(run, draw):
    run.ours.last_epoch = run.theirs.epoch = draw.choice((draw.randint(0, 60), 2.5))


def edit_a_base(run, draw):
    i, base = draw.randrange(len(run.theirs.bases)), draw.choice((0.0, -0.0, draw.random()))
    base = like(run.theirs.bases[i], base)
    run.ours.base_lrs[i], run.theirs.bases[i] = base, copied(base)


def like(value, number):
    return torch.full_like(value, number) if isinstance(value, torch.Tensor) else number


def replace_the_bases(run, draw):
    run.theirs.bases = [like(base, draw.random()) for base in run.theirs.bases]
    run.ours.base_lrs = list(map(copied, run.theirs.bases))


def edit_the_base_of_a_curve(run, draw):
    """In a list that somebody has held since before the last step."""
    if not run.theirs.curves:
        return
    curve, base = draw.choice(run.ours.curves), draw.choice((0.0, -0.0, draw.random()))
    step(run, draw)
    curve["base_values"][0] = run.theirs.curves[curve["name"]][0] = base


def edit_a_rate(run, draw):
    i, rate = draw.randrange(len(run.groups())), draw.random()
    group = run.groups()[i]
    write(run.theirs.groups[i], "lr", rate)
    if isinstance(group["lr"], torch.Tensor):
        group["lr"].fill_(rate)
    else:
        group["lr"] = rate


def replace_the_spec(run, draw):
    if run.theirs.memory is None:
        spec = draw_spec(draw, "plain") if run.kind == "plain" else other_curves(run, draw)
    else:
        spec = json.loads(run.theirs.spec)
        if spec["type"] != "swiftlr.plateau":
            return
        spec["patience"] = draw.randint(0, 3)
    spec = swiftlr.Schedule(spec, FUNCTIONS).spec_json()
    try:
        new = Scheduler(spec, [1.0], functions=FUNCTIONS)
    except swiftlr.Error:
        return
    if ("memory" in new.state_json()) == run.theirs.follows_metric:
        run.ours.spec = run.theirs.spec = spec


def other_curves(run, draw):
    parts = json.loads(run.theirs.spec)["curves"]
    return {"type": "swiftlr.curves", "curves": {name: draw_part(draw, 0) for name in parts}}


def replace_a_function(run, draw):
    function = draw.choice((my_function, half))
    run.ours.functions["my_function"] = run.theirs.functions["my_function"] = function


def look(run, draw):
    """At the state as each way shows it, and at the next rates: nothing changes."""
    for curve in getattr(run.ours, "curves", ()):
        assert same(curve["last_values"], run.theirs.values[curve["name"]])
    with contextlib.suppress(swiftlr.Error):
        run.ours.get_lr()
    run.compare_states()


# ---- Groups --------------------------------------------------------------------------------------


def add_a_group(run, draw):
    """The next step takes it in, unless somebody has given it a base value before."""
    if len(run.groups()) >= 4:
        return
    group = draw_group(run)
    if draw.random() < 0.3:
        group["initial_lr"] = like(group["lr"], draw.random())
    if draw.random() < 0.3:
        group["initial_weight_decay"] = draw.choice((0.0, 0.5))
    run.ours.optimizer.add_param_group(group)
    run.theirs.groups.append(numbers_of(run.groups()[-1]))
    is_next = len(run.theirs.bases) == len(run.groups()) - 1
    if is_next and draw.random() < 0.3:
        base = like(group["lr"], draw.random())
        run.ours.base_lrs.append(base)
        run.theirs.bases.append(copied(base))


def reload_the_optimizer(run, draw):
    """As resuming does: all groups become new dicts."""
    optimizer = run.ours.optimizer
    optimizer.load_state_dict(copy.deepcopy(optimizer.state_dict()))


# ---- States --------------------------------------------------------------------------------------


def go_back(run, draw):
    """To the state of a while ago; the groups stay as they are."""
    if run.kept is None or draw.random() < 0.3:
        run.kept = copy.deepcopy((run.ours.state_dict(), run.theirs.state()))
        return
    state, numbers = copy.deepcopy(run.kept)
    run.both(lambda: run.ours.load_state_dict(state), lambda: run.theirs.load(numbers))


def pass_through_json(run, draw):
    run.ours.load_state_json(run.ours.state_json())


def copy_it(run, draw):
    make = draw.choice((copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))))
    run.ours = make(run.ours)


def copy_it_shallowly(run, draw):
    """The two go on side by side, and neither knows of the other."""
    other = copy.copy(run.ours)
    other.optimizer = copy.deepcopy(run.ours.optimizer)
    other.base_lrs, other.functions = list(other.base_lrs), dict(other.functions)
    if hasattr(other, "curves"):
        other.curves = copy.deepcopy(other.curves)
    for _ in range(3):
        with contextlib.suppress(swiftlr.Error):
            run.ours.step()
    run.ours = other


def resume_in_another(run, draw):
    if draw.random() < 0.7:
        step(run, draw)
    if not run.theirs.is_written:
        return
    try:
        optimizer = copy.deepcopy(run.ours.optimizer)
        other = ScheduleLR(optimizer, run.theirs.spec, dict(run.ours.functions))
    except swiftlr.Error:
        return
    resume(other, save(run.ours), "keep")  # somebody may have edited base values
    run.theirs.complete()
    run.ours = other


OFTEN = {
    step: 12,
    step_with_a_metric: 1,
    jump: 1,
    write_the_position: 1,
    edit_a_base: 1,
    replace_the_bases: 0.3,
    edit_the_base_of_a_curve: 1,
    edit_a_rate: 0.5,
    replace_the_spec: 1,
    replace_a_function: 0.5,
    look: 1,
    add_a_group: 0.7,
    reload_the_optimizer: 0.5,
    go_back: 2,
    pass_through_json: 0.5,
    copy_it: 1,
    copy_it_shallowly: 0.5,
    resume_in_another: 1,
    refuse_a_write: 2,
    refuse_a_call: 1,
    refuse_a_state: 1,
}

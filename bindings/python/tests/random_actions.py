"""What users and frameworks do to a scheduler and its optimizer, at random.

An action is a function of (pair, draw). It does the same to both sides through `pair.both`, whose
first arguments say in a few words what is done.
"""

import copy
import math
import pickle

import torch
from random_attributes import (
    call_a_method,
    count_on,
    edit_last_lr,
    read_attribute,
    write_attribute,
    write_list,
    write_milestones,
)

# ---- Steps ---------------------------------------------------------------------------------------


def is_plateau(scheduler):
    return hasattr(scheduler, "num_bad_epochs")


NUMBERS_TO_WATCH = (0.5, 0.4999, -0.25, 1, 0, -3, 1e300, math.nan, math.inf, -math.inf)
TENSORS_TO_WATCH = (torch.tensor(0.25), torch.tensor(7), torch.tensor(math.nan))
NOTHING_TO_WATCH = ("0.25", None, True, 10**400, torch.tensor([0.1]), torch.tensor([1, 2]), [])


def metric(pair, draw):
    kind, now = draw.random(), vars(pair.theirs.scheduler)
    if kind < 0.4:
        return draw.uniform(-1, 1)
    if kind < 0.6:
        return draw.choice(NUMBERS_TO_WATCH[:3])
    if kind < 0.8 and type(now.get("best")) is float and "threshold" in now:
        return limit(draw, now["best"], now["threshold"])
    if kind < 0.9:
        return draw.choice(NUMBERS_TO_WATCH)
    return draw.choice(TENSORS_TO_WATCH if pair.plain or kind < 0.95 else NOTHING_TO_WATCH)


def limit(draw, best, threshold):
    """A metric about as good as one has to be to be better."""
    exact = draw.choice(
        (best * (1 - threshold), best * (threshold + 1), best - threshold, best + threshold)
    )
    return draw.choice((exact, math.nextafter(exact, -math.inf), math.nextafter(exact, math.inf)))


def step(pair, draw, path=()):
    if not pair.has_metrics:
        pair.both("step", lambda side: side.at(path).step(), path)
    elif is_plateau(pair.theirs.at(path)):
        value = metric(pair, draw)
        pair.both("step", lambda side: side.at(path).step(value), path, value)
    else:
        pair.both("step", lambda side: side.at(path).step(), path)


def step_a_part(pair, draw):
    step(pair, draw, pair.somewhere(draw))


EPOCHS = (2.5, 4.0, 0, 7, 0.0, -1, True, None, 1e18, -1e18, math.nan, math.inf, "7", -0.0)


def jump(pair, draw):
    path = pair.somewhere(draw, leaf=draw.random() < 0.8)
    odd = draw.random() < 0.2
    epoch = draw.choice(
        EPOCHS if odd else (draw.randint(0, 120), draw.uniform(0, 120), -draw.randint(1, 9), 4.0)
    )
    first = (metric(pair, draw),) if is_plateau(pair.theirs.at(path)) else ()
    if draw.random() < 0.5:
        pair.both("jump", lambda side: side.at(path).step(*first, epoch), path, *first, epoch)
    else:
        pair.both("jump", lambda side: side.at(path).step(*first, epoch=epoch), path, *first, epoch)


def step_in_a_strange_way(pair, draw):
    arguments, keywords = draw.choice(
        (((1, 2, 3), {}), ((), {"epochs": 3}), ((0.5,), {"metrics": 0.5}), ((), {"metrics": 0.5}))
        + (((), {"epoch": None}), ((), {}))
    )
    path = pair.somewhere(draw)
    pair.both(
        "step with",
        lambda side: side.at(path).step(*arguments, **keywords),
        path,
        arguments,
        keywords,
    )


# ---- The optimizer -------------------------------------------------------------------------------


def edit_rate(pair, draw):
    i, lr = draw.randrange(9), draw.uniform(0, 1)
    pair.both("rate", lambda side: side.group(i).update(lr=lr), i, lr)


def edit_rate_strangely(pair, draw):
    i = draw.randrange(9)
    lr = draw.choice(
        (1, True, 0.0, -0.0, -1.5, math.inf, math.nan, 5e-324, 1e308, 1j, None)
        + (torch.tensor(0.25), torch.tensor(0.25, dtype=torch.float64), torch.tensor([0.5]))
    )
    pair.both("rate", lambda side: side.group(i).update(lr=copy.deepcopy(lr)), i, lr)


def edit_group(pair, draw):
    """Anything but the rate: torch's schedulers read and write some of it."""
    i = draw.randrange(9)
    keys = [key for key in pair.theirs.group(i) if key not in ("params", "lr")]
    bounds = ("max_lr", "min_lr", "initial_lr", "swa_lr", "betas", "momentum")
    wanted = [key for key in bounds if key in keys]
    key = draw.choice(wanted if wanted and draw.random() < 0.8 else keys)
    if draw.random() < 0.05:
        pair.both("delete key", lambda side: side.group(i).pop(key), i, key)
        return
    value = draw.choice((0.5, 0.05, draw.random(), 1, 0, True, torch.tensor(0.5)))
    if key == "betas":
        value = draw.choice(((value, 0.9), [value, 0.99], (0.1, 0.2, 0.3), (0.9,)))
    pair.both("key", lambda side: side.group(i).update({key: copy.deepcopy(value)}), i, key, value)


EXTRAS = {"initial_lr": 0.4, "max_lr": 0.8, "min_lr": 1e-3, "swa_lr": 0.05}
MOMENTA = {"max_momentum": 0.95, "base_momentum": 0.85}


def add_group(pair, draw):
    group = {"lr": draw.choice((0.5, 0.25, torch.tensor(0.5)))}
    if draw.random() < 0.5:
        group.update(EXTRAS, **MOMENTA)

    def add(side):
        params = [torch.zeros(1, requires_grad=True)]
        side.optimizer.add_param_group({"params": params, **copy.deepcopy(group)})

    pair.both("add group", add, group)
    if draw.random() < 0.5:
        pair.both("more bases", lambda side: [part.base_lrs.append(0.5) for part in side.leaves()])


def remove_group(pair, draw):
    if len(pair.theirs.optimizer.param_groups) > 1:
        pair.both("remove group", lambda side: side.optimizer.param_groups.pop() and None)


def reload_optimizer(pair, draw):
    """As resuming does: all groups become new dicts."""

    def reload(side):
        side.optimizer.load_state_dict(copy.deepcopy(side.optimizer.state_dict()))

    pair.both("reload optimizer", reload)


def optimizer_step(pair, draw):
    pair.both("optimizer step", lambda side: side.optimizer.step())


# ---- States and copies ---------------------------------------------------------------------------


def swap_states(pair, draw):
    """Each side goes on with the state of the other."""
    path = pair.somewhere(draw) if draw.random() < 0.3 else ()
    states = [side.at(path).state_dict() for side in (pair.theirs, pair.ours)]
    states = iter(copy.deepcopy(states))
    pair.both("swap", lambda side: side.at(path).load_state_dict(next(states)), path)


def is_drop_in(side):
    return hasattr(side.scheduler, "state_json")


def go_back(pair, draw):
    """To the state of a while ago. A drop-in's needs no copy, neither before it is loaded."""

    def own(side, state):
        return state if is_drop_in(side) else copy.deepcopy(state)

    if pair.kept is None or draw.random() < 0.3:
        pair.kept = [own(side, side.scheduler.state_dict()) for side in pair.sides]
    else:
        states = iter(pair.kept)
        pair.both("go back", lambda side: side.scheduler.load_state_dict(own(side, next(states))))


def pass_through_json(pair, draw):
    if not is_drop_in(pair.ours):
        return
    if any(hasattr(part, "milestones") for part in pair.ours.leaves()):
        return
    try:
        text = pair.ours.scheduler.state_json()
    except ValueError as error:
        assert "JSON" in str(error)
        return

    def load(side):
        if side is pair.ours:
            side.scheduler.load_state_json(text)
        else:
            side.scheduler.load_state_dict(copy.deepcopy(side.scheduler.state_dict()))

    pair.both("json", load)


def copy_both(pair, draw):
    if draw.random() < 0.5:
        pair.trail.append(("pickle",))
        pair.sides = pickle.loads(pickle.dumps(pair.sides))
    else:
        pair.trail.append(("deepcopy",))
        pair.sides = copy.deepcopy(pair.sides)


# ---- Compositions --------------------------------------------------------------------------------


def leave_the_rest(pair, draw):
    """Goes on with a part alone, as if nobody held the composition any more."""
    path = pair.somewhere(draw)
    if path:
        pair.trail.append(("go on with", path))
        pair.kept = None
        for side in pair.sides:
            side.scheduler = side.at(path)


def wrap(pair, draw):
    """Makes the scheduler a part of a new one, in the middle of the run."""
    if pair.wraps == 2:
        return
    pair.wraps += 1
    pair.kept = None
    name, milestone = draw.choice(("SequentialLR", "ChainedScheduler")), draw.randint(0, 60)
    is_first = draw.random() < 0.5

    def put(side):
        more = side.classes["ExponentialLR"](side.optimizer, 0.9)
        parts = [side.scheduler, more] if is_first else [more, side.scheduler]
        cls = side.classes[name]
        one = (side.optimizer, parts, [milestone]) if name == "SequentialLR" else (parts,)
        side.scheduler = cls(*one)

    pair.both("wrap", put, name, milestone, is_first)


# ---- All of them, with how often they come up ----------------------------------------------------

OFTEN = {step: 4, edit_rate: 1, jump: 1}
SELDOM = {
    write_attribute: 6,
    write_list: 2,
    write_milestones: 2,
    count_on: 1,
    edit_group: 2,
    edit_rate_strangely: 1,
    step_a_part: 2,
    step_in_a_strange_way: 0.5,
    read_attribute: 2,
    call_a_method: 1,
    edit_last_lr: 0.5,
    swap_states: 1,
    go_back: 2,
    pass_through_json: 1,
    copy_both: 0.6,
    reload_optimizer: 0.5,
    optimizer_step: 0.5,
    add_group: 0.2,
    remove_group: 0.05,
    leave_the_rest: 0.2,
    wrap: 0.2,
}


def draw_script(draw, length, plain):
    """Actions, each with a seed of its own, so that one can be left out without changing others."""
    script = []
    for _ in range(length):
        action = step
        if not plain and draw.random() > 0.6:
            kinds = OFTEN if draw.random() < 0.7 else SELDOM
            action = draw.choices(list(kinds), kinds.values())[0]
        script.append((action, draw.getrandbits(32)))
    return script

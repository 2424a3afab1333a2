"""Calls that a ScheduleLR refuses in test_schedule_lr_random.py: functions of (run, draw)."""

import copy
import json
import warnings

import torch

import swiftlr
from swiftlr.torch import resume, save


class Stubborn(dict):
    """A group that cannot be written to."""

    def __setitem__(self, key, value):
        raise RuntimeError("read only")


def any_step(run, draw):
    """A call that takes a step."""
    if run.theirs.follows_metric:
        return draw.choice((run.ours.step, lambda: run.ours.step(0.5)))
    return draw.choice((run.ours.step, lambda: run.ours.step(3)))


def refuse_a_write(run, draw):
    """The last group is such that a step cannot be written into it."""
    run.both(run.ours.step, run.theirs.step)  # by the engine, if it can
    groups, last = run.groups(), len(run.groups()) - 1
    group, call = groups[last], any_step(run, draw)
    kinds = ["stubborn", "place", "rate", "filled", "function", "fewer", "more"]
    kind = draw.choice(kinds)
    if kind == "stubborn":
        is_replaced = run.theirs.has_rate and not isinstance(group["lr"], torch.Tensor)
        if is_replaced or run.theirs.curves:
            groups[last] = Stubborn(group)
            refused_with(run, call, groups[last])
            groups[last] = group
    elif kind == "place":
        for name in run.theirs.curves:
            key = "betas" if name in ("betas.0", "momentum") else name
            value, group[key] = group[key], ()
            if key != "betas":
                del group[key]
            run.refused(call)
            group[key] = value
    elif kind == "rate":
        if run.theirs.has_rate:
            value = group["lr"]
            for wrong in (None, "fast", torch.zeros(2)):
                group["lr"] = wrong
                run.refused(call)
            del group["lr"]
            run.refused(call)
            group["lr"] = value
    elif kind == "filled":
        if run.theirs.has_rate:
            value, group["lr"] = group["lr"], torch.tensor(0.5, requires_grad=True)
            run.refused(call)
            group["lr"] = value
    elif kind == "function":
        fail_in_a_function(run)
    elif kind == "fewer":
        if len(run.theirs.bases) == len(groups):
            groups.pop()
            run.refused(call)
            groups.append(group)
    elif len(run.theirs.bases) == len(groups):
        run.ours.base_lrs.append(0.5)
        run.theirs.bases.append(0.5)
        run.refused(call)
        run.ours.base_lrs.pop()
        run.theirs.bases.pop()


def refused_with(run, call, group):
    before = dict(group)
    run.refused(call)
    assert list(map(id, group.values())) == list(map(id, before.values()))


def fail_in_a_function(run):
    """For one of the groups only, where they differ."""
    function = run.theirs.functions["my_function"]

    def failing(count):
        def fail(epoch):
            nonlocal count
            count -= 1
            if count < 0:
                raise ZeroDivisionError
            return function(epoch)

        return fail

    run.ours.functions["my_function"] = failing(0)
    run.theirs.functions["my_function"] = failing(0)
    run.both(run.ours.step, run.theirs.step)
    run.compare()
    run.ours.functions["my_function"] = run.theirs.functions["my_function"] = function


def refuse_a_call(run, draw):
    """With arguments that it does not take, or with a warning that is an error."""
    ours = run.ours
    wrong = draw.choice(("x", [1], torch.zeros(2), {}))
    run.refused(lambda: ours.step(wrong))
    run.refused(lambda: ours.step(1, 2))
    run.refused(lambda: ours.step_metric(wrong))
    run.refused(lambda: ours.step_metric(None))
    name = "epoch" if run.theirs.follows_metric else "metrics"
    run.refused(lambda: ours.step(**{name: 1}))
    if run.theirs.follows_metric:
        with warnings.catch_warnings():
            warnings.simplefilter("error", UserWarning)
            try:
                ours.step()
            except (UserWarning, swiftlr.Error):
                run.compare()
                run.compare_states()
            else:
                run.theirs.step()


def refuse_a_state(run, draw):
    """That of other groups or another schedule, and one that is broken in its second half."""
    ours, state = run.ours, copy.deepcopy(run.ours.state_dict())
    for key, value in (
        ("base_lrs", [*state["base_lrs"], 0.1, 0.1, 0.1, 0.1, 0.1]),
        ("base_lrs", []),
        ("spec", "{}"),
        ("spec", '{"type": "swiftlr.curves", "curves": {"x": {"type": "swiftlr.constant"}}}'),
        ("memory", '[{"best": 1}]' if "memory" in state else None),
        ("curves", [{**one, "name": "x"} for one in state.get("curves", [])] or None),
    ):
        if value is None or (key == "base_lrs" and not state[key]):
            continue
        run.refused(lambda: ours.load_state_dict({**state, key: value}))
        run.refused(lambda: ours.load_state_json(json.dumps({"base_lrs": 1})))
    if len(run.theirs.bases) == len(run.groups()):
        refuse_a_text(run, draw)


def refuse_a_text(run, draw):
    groups, last = run.groups(), len(run.groups()) - 1
    text, group = save(run.ours), groups[last]
    run.refused(lambda: resume(run.ours, text[:-1]))
    checkpoint = json.loads(text)
    checkpoint["groups"].append(checkpoint["groups"][0])
    run.refused(lambda: resume(run.ours, json.dumps(checkpoint)))
    groups[last] = Stubborn(group)
    if run.theirs.has_rate or run.theirs.curves:
        refused_with(run, lambda: resume(run.ours, text), groups[last])
    groups[last] = group

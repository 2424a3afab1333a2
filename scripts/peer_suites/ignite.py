"""pytorch-ignite: tests/ignite/handlers/test_param_scheduler.py and test_state_param_scheduler.py
of its repository."""

from ._swap import given, swap_method, without

OTHERS = ("optimizer", "param_name", "save_history", "param_group_index", "create_new")


def position(scheduler):
    """Where a cyclical scheduler is: it counts within its cycle."""
    given = scheduler._given
    size, rest = given["cycle_size"], given["warmup_duration"]
    start = 0
    for _ in range(scheduler.cycle):
        start += size + rest
        size, rest = int(size * given["cycle_mult"]), int(rest * given["cycle_mult"])
    return start + scheduler.event_index


def swap():
    from ignite.handlers import param_scheduler, state_param_scheduler

    def spec(type_):
        def of(given):
            found = without(given, *OTHERS)
            if "milestones_values" in found:
                found["milestones_values"] = [list(pair) for pair in found["milestones_values"]]
            return {"type": f"ignite.{type_}", **found}

        return of

    def cyclical(_, arguments, keywords):
        """Its constructor takes whatever its parent does."""
        monotonic = {key: keywords[key] for key in ("monotonic",) if key in keywords}
        keywords = without(keywords, "monotonic")
        return given(construct, arguments, keywords) | monotonic

    construct = param_scheduler.CyclicalScheduler.__init__
    for name in ("LinearCyclicalScheduler", "CosineAnnealingScheduler"):
        cls = getattr(param_scheduler, name)
        swap_method(
            cls, "get_param", spec(name), lambda self, ours: ours.value(position(self)), cyclical
        )
    swap_method(
        param_scheduler.PiecewiseLinear,
        "get_param",
        spec("PiecewiseLinear"),
        lambda self, ours: ours.value(self.event_index),
    )
    for name in ("PiecewiseLinear", "Exp", "Step", "MultiStep"):
        name = f"{name}StateScheduler"
        swap_method(
            getattr(state_param_scheduler, name),
            "get_param",
            spec(name),
            lambda self, ours: ours.value(self.event_index),
        )

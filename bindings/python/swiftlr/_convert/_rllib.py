"""RLlib: ``lr`` or ``lr_schedule``, in environment steps."""

from __future__ import annotations

from typing import Any

from ._clocks import Spec, in_samples, take
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings, as_number


def recognises(settings: Settings) -> int:
    if settings.has("lr_schedule") and isinstance(settings.peek("lr_schedule"), list):
        return 3
    is_list = isinstance(settings.peek("lr"), list)
    return 3 if is_list and settings.has("train_batch_size", "rollout_fragment_length") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(
        settings, run, "batch_size", "train_batch_size", "train_batch_size_per_learner", at_least=1
    )
    name = "lr_schedule" if settings.value("lr_schedule") is not None else "lr"
    found = settings.value(name)
    if found is None or as_number(found) is not None:
        rate = settings.number(name)
        run.take("lr", rate, settings.place(name))
        return Conversion({"type": "swiftlr.constant"}, run.base(), run.known_steps())
    knots = _knots(settings, name, found)
    if name == "lr_schedule":
        settings.ignore("lr")
    size = run.need("batch_size", f"{name} is in environment steps")
    spec: Spec = {"type": "rllib.Scheduler", "fixed_value_or_schedule": knots}
    stops = settings.number("timesteps_total", "stop.num_env_steps_sampled_lifetime", above=0)
    if stops is not None and run.steps is None:
        run.steps = int(-(-stops // size))
    run.note(
        "a step is a batch: RLlib sets the rate once for each, whatever updates it makes of it"
    )
    return Conversion(in_samples(spec, size), 1.0, run.known_steps())


def _knots(settings: Settings, name: str, found: Any) -> list[list[float]]:
    allowed = "pairs of a time step, in rising order, and a rate"
    if not isinstance(found, (list, tuple)) or not found:
        settings.refuse(settings.place(name), found, allowed)
    knots: list[list[float]] = []
    for one in found:
        pair = [as_number(part) for part in one] if isinstance(one, (list, tuple)) else []
        if len(pair) != 2 or None in pair or (knots and not pair[0] > knots[-1][0]):
            settings.refuse(settings.place(name), found, allowed)
        knots.append(pair)
    return knots


FORMAT = Format("RLlib", recognises, read)

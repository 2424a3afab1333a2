"""The zoo of Stable-Baselines3: ``learning_rate: lin_2.5e-4`` in its YAML."""

from __future__ import annotations

from ._clocks import Spec, in_samples
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings, as_number


def recognises(settings: Settings) -> int:
    rate = settings.peek("learning_rate")
    if isinstance(rate, str) and rate.startswith("lin_"):
        return 3
    return 2 if settings.has("n_timesteps") and settings.has("learning_rate") else 0


def read(settings: Settings, run: Run) -> Conversion:
    total = settings.number("n_timesteps", "total_timesteps", above=0)
    environments = settings.whole("n_envs", default=1, at_least=1)
    rollout = settings.whole("n_steps", at_least=1)
    if rollout is None:
        rollout = settings.whole("train_freq", at_least=1)
    if rollout is not None:
        run.take("batch_size", environments * rollout, settings.place("n_steps", "train_freq"))
    found = settings.value("learning_rate")
    if found is None:
        settings.miss("learning_rate")
    linear = isinstance(found, str) and found.startswith("lin_")
    rate = as_number(found.removeprefix("lin_") if linear else found)
    if rate is None or rate < 0:
        settings.refuse(settings.place("learning_rate"), found, "a rate, or lin_ and a rate")
    run.take("lr", rate, settings.place("learning_rate"))
    size = run.batch_size
    if size and total is not None and run.steps is None:
        run.steps = int(-(-total // size))
    if not linear:
        return Conversion({"type": "swiftlr.constant"}, run.base(), run.known_steps())
    size = run.need("batch_size", "a step is a rollout of n_steps in each of n_envs")
    if total is None:
        total = run.total_steps("the rate falls to 0 with the run") * size
    spec: Spec = {"type": "rl_zoo3.linear_schedule", "total_timesteps": total}
    run.note("a step is a rollout: the rate is the same for all updates that are made of it")
    settings.ignore("clip_range")
    return Conversion(in_samples(spec, size), run.base(), run.known_steps())


FORMAT = Format("Stable-Baselines3", recognises, read)

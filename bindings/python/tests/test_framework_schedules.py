"""Schedules in transformers, Accelerate, Lightning and ignite, by the helper of each: named by its
settings, counted in updates, handed their metric. Tests/frameworks has the runs.
"""

import importlib
import json
import sys
from pathlib import Path

import pytest
import torch

import swiftlr
import swiftlr.torch

pytest.importorskip("sklearn")
sys.path.append(str(Path(__file__).parents[3] / "Tests/frameworks"))
import checks
from digit_runs import ACCUMULATED, POISONED, RATE, Net, loader, sgd

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.once]
torch.set_num_threads(1)

PLATEAU = {"type": "swiftlr.plateau", "patience": 0, "threshold": 0.9, "factor": 0.5}
WARM = {"type": "swiftlr.warmup", "steps": 2, "schedule": PLATEAU}


def framework(name):
    pytest.importorskip({"in_" + one: one for one in ("lightning", "ignite")}.get(name, name[3:]))
    return importlib.import_module(name)


every_framework = pytest.mark.parametrize(
    "name", ["in_transformers", "in_accelerate", "in_lightning", "in_ignite"]
)


@every_framework
def test_a_run_with_accumulation_skipped_updates_and_a_short_batch_ends_at_the_end(name, tmp_path):
    run = checks.hard_run(framework(name), tmp_path)
    assert checks.what_is_wrong(run) == ""
    assert len(run.rates) == (17 if name == "in_ignite" else 18)


@every_framework
def test_a_run_goes_on(name, tmp_path):
    assert checks.resumes(framework(name), tmp_path)


@every_framework
def test_a_mistake_is_noticed(name, tmp_path):
    assert framework(name).plant(tmp_path)


def test_the_runs_would_notice_another_end(tmp_path):
    ignite = framework("in_ignite")
    for changed in ({"num_training_steps": 16}, {"num_training_steps": 18}):
        run = ignite.train({**checks.SPEC, **changed}, tmp_path, accumulated=ACCUMULATED)
        assert checks.what_is_wrong(run) == "17 updates, and the schedule does not end there"


# ---- transformers --------------------------------------------------------------------------------


def test_transformers_names_of_its_own_have_its_bits(tmp_path):
    train = framework("in_transformers").train
    for name, kwargs, more in [
        ("cosine", {}, {"warmup_steps": 5}),
        ("warmup_stable_decay", {"num_decay_steps": 4}, {"warmup_steps": 0.1}),
        ("reduce_lr_on_plateau", {"patience": 0, "threshold": 0.3}, EVALUATED),
    ]:
        settings = {"lr_scheduler_kwargs": kwargs, **more}
        own, ours = (
            train({"type": kind}, tmp_path, accumulated=ACCUMULATED, **settings)
            for kind in (name, f"transformers.{name}")
        )
        assert own.rates == ours.rates and len(set(own.rates)) > 2, name
        assert checks.same_weights(own, ours)
        assert isinstance(ours.scheduler, swiftlr.torch.ScheduleLR)
        assert not isinstance(own.scheduler, swiftlr.torch.ScheduleLR)


EVALUATED = {"eval_strategy": "steps", "eval_steps": 2}


def test_transformers_hands_a_schedule_its_metric(tmp_path):
    run = framework("in_transformers").train(
        WARM, tmp_path, accumulated=ACCUMULATED, eval_on_start=True, **EVALUATED
    )
    assert run.rates[:3] == [0, RATE / 2, RATE]
    assert run.scheduler.last_epoch == len(run.rates) == 18
    changes = [i for i in range(3, 18) if run.rates[i] != run.rates[i - 1]]
    assert changes and all(i % 2 == 0 for i in changes)  # right after an evaluation


def test_transformers_settings_fill_in_what_a_type_lacks():
    from swiftlr.transformers import create_scheduler

    arguments = framework("in_transformers").Arguments
    for spec, kwargs, more, expected in [
        ("transformers.cosine", {}, {"warmup_steps": 3}, (3, 60)),
        ("cosine", {}, {"warmup_steps": 0.1}, (6, 60)),
        ("transformers.cosine", {"num_training_steps": "2ep"}, {}, (0, 40)),
        ("transformers.cosine", {"num_training_steps": "320sp"}, {}, (0, 20)),
        (
            "transformers.cosine",
            {"num_training_steps": "900tok"},
            {"tokens_per_sample": 5},
            (0, 11),
        ),
        ("transformers.cosine", '{"num_warmup_steps": 4}', {}, (4, 60)),
        (json.dumps(checks.SPEC), None, {}, (10, 60)),
    ]:
        args = arguments(
            "unused",
            lr_scheduler_type=spec,
            lr_scheduler_kwargs=kwargs,
            num_train_epochs=3,
            per_device_train_batch_size=8,
            gradient_accumulation_steps=2,
            use_cpu=True,
            report_to=[],
            **more,
        )
        schedule = swiftlr.schedule_of(create_scheduler(args, sgd(Net()), 60))
        found = schedule.spec()
        lengths = [found[key] for key in ("num_warmup_steps", "num_training_steps")]
        assert tuple(one["steps"] if isinstance(one, dict) else one for one in lengths) == expected


def test_transformers_command_line_names_a_type():
    transformers = pytest.importorskip("transformers")
    parser = transformers.HfArgumentParser(framework("in_transformers").Arguments)
    line = "--output_dir x --lr_scheduler_type timm.CosineLRScheduler --use_cpu --report_to none"
    kwargs = ["--lr_scheduler_kwargs", '{"t_initial": "1dur"}']
    (args,) = parser.parse_args_into_dataclasses([*line.split(), *kwargs])
    assert args.to_dict()["lr_scheduler_type"] == "timm.CosineLRScheduler"


@pytest.mark.parametrize(
    "settings, message",
    [
        ({"lr_scheduler_type": "cosin"}, 'type: "cosin" is no schedule type; the nearest is '),
        (
            {"lr_scheduler_type": "torch.StepLR", "warmup_steps": 3, "step_size": 1},
            "warmup_steps: 3 is not allowed with torch.StepLR, which has no num_warmup_steps",
        ),
        ({"lr_scheduler_type": "swiftlr.plateau"}, "eval_strategy: 'no' is not allowed"),
        (
            {"lr_scheduler_type": '{"type": "torch.StepLR", "step_size": 3}', "gamma": 0.5},
            "lr_scheduler_kwargs: {'gamma': 0.5} is not allowed with a spec",
        ),
        (
            {"lr_scheduler_type": "torch.StepLR", "step_size": "9tok"},
            'step_size: "9tok" needs tokens_per_step',
        ),
    ],
)
def test_transformers_refuses(settings, message):
    from swiftlr.transformers import create_scheduler

    known = {key: settings.pop(key) for key in ("step_size", "gamma") if key in settings}
    with pytest.raises(ValueError, match="") as raised:
        args = framework("in_transformers").Arguments(
            "unused", lr_scheduler_kwargs=known or None, use_cpu=True, report_to=[], **settings
        )
        create_scheduler(args, sgd(Net()), 60)
    assert str(raised.value).startswith(message)


# ---- Accelerate ----------------------------------------------------------------------------------


@pytest.fixture
def prepared():
    framework("in_accelerate")
    from accelerate import Accelerator
    from accelerate.state import PartialState

    accelerator = Accelerator(cpu=True)
    net = Net()
    yield accelerator, *accelerator.prepare(sgd(net), loader())
    PartialState._shared_state["num_processes"] = 1


def rules(found):
    return [one["rule"] for one in found]


def test_accelerate_checks_what_a_scheduler_steps(prepared):
    from accelerate.state import PartialState

    from swiftlr.accelerate import check, prepare_scheduler

    accelerator, optimizer, batches = prepared
    right, longer = (
        accelerator.prepare(swiftlr.torch.CosineAnnealingLR(optimizer, T_max=steps))
        for steps in (69, 138)
    )
    plateau = accelerator.prepare(swiftlr.torch.ReduceLROnPlateau(optimizer))
    ours = prepare_scheduler(accelerator, swiftlr.torch.CosineAnnealingLR(optimizer, T_max=69))
    assert rules(check(right, batches, 3)) == []
    assert rules(check(longer, batches, 3)) == ["unfinished"]
    PartialState._shared_state["num_processes"] = 2  # as Accelerate has it on two ranks
    assert rules(check(right, batches, 3)) == ["multiplied", "rises_again"]
    assert rules(check(right)) == rules(check(longer)) == ["multiplied"]
    assert rules(check(longer, batches, 3)) == []  # multiplied by hand
    assert rules(check(plateau, batches, 3)) == ["metric_multiplied"]
    assert rules(check(ours, batches, 3)) == rules(check(ours)) == []
    assert rules(check(object())) == ["unprepared"]
    for one in check(plateau) + check(object()):
        assert set(one) == {"rule", "path", "message", "fix"} and one["message"] and one["fix"]


def test_accelerate_steps_once_an_update_on_two_processes(prepared):
    from accelerate.state import PartialState

    from swiftlr.accelerate import create_scheduler

    accelerator, optimizer, batches = prepared
    scheduler = create_scheduler(accelerator, optimizer, checks.SPEC, batches, 3)
    PartialState._shared_state["num_processes"] = 2
    for _ in range(69):
        optimizer.step()
        scheduler.step()
    assert scheduler.scheduler.last_epoch == 69 and scheduler.get_last_lr() == [0]


def test_accelerate_hands_a_schedule_its_metric(prepared):
    from swiftlr.accelerate import create_scheduler

    accelerator, optimizer, _ = prepared
    scheduler = create_scheduler(accelerator, optimizer, WARM)
    rates = []
    for step in range(8):
        optimizer.step()
        scheduler.step()
        if step % 2:
            scheduler.step_metric(torch.tensor(1.0))
        rates.append(scheduler.get_last_lr()[0] / RATE)
    assert rates == [0.5, 1, 1, 1, 1, 0.5, 0.5, 0.25]


def test_accelerate_refuses(prepared):
    from swiftlr.accelerate import create_scheduler, prepare_scheduler

    accelerator, optimizer, _ = prepared
    with pytest.raises(ValueError, match="optimizer: SGD is not prepared; "):
        create_scheduler(accelerator, sgd(Net()), checks.SPEC)
    with pytest.raises(ValueError, match="loader: DataLoader is not prepared; "):
        create_scheduler(accelerator, optimizer, checks.SPEC, loader(), 3)
    wrapped = accelerator.prepare(swiftlr.torch.StepLR(optimizer, 3))
    with pytest.raises(ValueError, match="scheduler: it is prepared already; "):
        prepare_scheduler(accelerator, wrapped)
    scheduler = create_scheduler(accelerator, optimizer, PLATEAU)
    scheduler.step()
    with pytest.raises(ValueError, match="metrics: 'x' is not allowed; a number"):
        scheduler.step_metric("x")


# ---- Lightning -----------------------------------------------------------------------------------


def test_lightning_hands_a_schedule_its_metric(tmp_path):
    train = framework("in_lightning").train
    from swiftlr.lightning import ScheduleCallback

    run = train(
        WARM,
        tmp_path,
        accumulated=ACCUMULATED,
        monitor="val_loss",
        callbacks=(ScheduleCallback(),),
    )
    assert run.rates[:3] == [0, RATE / 2, RATE] and run.scheduler.last_epoch == 18
    changes = [i for i in range(3, 18) if run.rates[i] != run.rates[i - 1]]
    assert changes and all(i % 6 == 0 for i in changes)  # a new epoch
    by_epoch = train(PLATEAU, tmp_path, monitor="val_loss", interval="epoch")
    assert by_epoch.scheduler.last_epoch == 3 and len(set(by_epoch.rates)) > 1


@pytest.mark.parametrize(
    "spec, settings, message",
    [
        (PLATEAU, {}, "monitor: the schedule follows a metric; its name"),
        (checks.SPEC, {"interval": "batch"}, "interval: 'batch' is not allowed; 'step' or 'epoch'"),
        (
            PLATEAU,
            {"monitor": "accuracy", "callbacks": True},
            "monitor: 'accuracy' is not among the metrics that are logged; val_loss",
        ),
    ],
)
def test_lightning_refuses(spec, settings, message, tmp_path):
    train = framework("in_lightning").train
    from swiftlr.lightning import ScheduleCallback

    if settings.get("callbacks"):
        settings = {**settings, "callbacks": (ScheduleCallback(),)}
    with pytest.raises(ValueError, match=message):
        train(spec, tmp_path, **settings)
    with pytest.raises(ValueError, match="after: 'x' is not allowed; 'validation' or 'epoch'"):
        ScheduleCallback("x")


# ---- ignite --------------------------------------------------------------------------------------


def test_ignite_hands_a_schedule_its_metric(tmp_path):
    run = framework("in_ignite").train(WARM, tmp_path, metric="loss")
    assert run.rates[:3] == [0, RATE / 2, RATE] and run.scheduler.last_epoch == 69
    changes = [i for i in range(3, 69) if run.rates[i] != run.rates[i - 1]]
    assert changes and all(i % 23 == 0 for i in changes)


def test_ignite_names_what_differs_where_it_resumes(tmp_path):
    train = framework("in_ignite").train
    train(checks.SPEC, tmp_path)
    other = {**checks.SPEC, "num_warmup_steps": 3}
    with pytest.raises(swiftlr.StateError, match=r"spec\.num_warmup_steps"):
        train(other, tmp_path / "other", resume=tmp_path)


def test_ignite_refuses(tmp_path):
    train = framework("in_ignite").train
    from swiftlr.ignite import ScheduleHandler

    with pytest.raises(ValueError, match="metric: the schedule follows one; its name"):
        train(PLATEAU, tmp_path)
    for count in (0, 2.0, True, "4"):
        with pytest.raises(ValueError, match=r"gradient_accumulation_steps: .* is not allowed"):
            ScheduleHandler(sgd(Net()), PLATEAU, gradient_accumulation_steps=count)
    with pytest.raises(swiftlr.StateError, match="checkpoint: missing"):
        ScheduleHandler(sgd(Net()), PLATEAU).load_state_dict({"last_epoch": 3})


def test_poisoned_batches_are_in_updates_of_their_own():
    assert len({batch // ACCUMULATED for batch in POISONED}) == len(POISONED)

"""swiftlr.log: what is read, compared with the plan, and told, whatever the logger."""

import sys
import warnings

import pytest
import torch
from bits import optimizer
from child import run
from schedulers import CASES, MODULES, advance, make

import swiftlr
import swiftlr.torch
from swiftlr.log import Log

pytestmark = pytest.mark.once

WARM_UP = {
    "type": "swiftlr.warmup",
    "steps": 10,
    "schedule": {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 20},
}


class Rows(dict):
    """A logger that keeps what it gets, and refuses to get a step twice."""

    def __call__(self, row, step):
        assert step not in self
        self[step] = row

    def of(self, name):
        return [row[name] for row in self.values()]


def training(scheduler, log, steps):
    for _ in range(steps):
        scheduler.optimizer.step()
        if isinstance(scheduler, torch.optim.lr_scheduler.ReduceLROnPlateau):
            scheduler.step(1.0)
        else:
            scheduler.step()
        log.step()


def named_groups():
    groups = [
        {"params": [torch.nn.Parameter(torch.ones(2))], "lr": lr, **name}
        for lr, name in ((0.1, {"name": "body"}), (0.01, {}), (0.02, {"name": "body"}))
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.99), weight_decay=0.1)


# ---- What is read --------------------------------------------------------------------------------


def test_importing_it_imports_nothing_else():
    code = "import sys, swiftlr.log; print(*sys.modules)"
    names = {name.partition(".")[0] for name in run(code).split()}
    assert names.isdisjoint({"torch", "numpy", "tensorboard", "wandb", "tensorflow"})


def test_every_step_has_the_value_that_its_update_is_made_with():
    scheduler = swiftlr.torch.ScheduleLR(optimizer(), WARM_UP)
    rows, used = Rows(), []
    log = Log(scheduler, rows)
    for _ in range(40):
        used.append(scheduler.optimizer.param_groups[0]["lr"])
        scheduler.optimizer.step()
        scheduler.step()
        log.step()
    assert list(rows) == list(range(41))
    assert rows.of("scheduler/lr")[:40] == used
    assert rows.of("scheduler/planned/lr") == rows.of("scheduler/lr")


def test_everything_that_a_schedule_drives_of_every_group():
    spec = {
        "type": "swiftlr.curves",
        "curves": {
            "lr": {"type": "torch.StepLR", "step_size": 2},
            "weight_decay": {"type": "swiftlr.curve", "to": 0.2, "over": 4},
            "betas.1": {"type": "swiftlr.curve", "to": 0.999, "over": 4},
        },
    }
    scheduler = swiftlr.torch.ScheduleLR(named_groups(), spec)
    log = Log(scheduler, plan=False)
    training(scheduler, log, 3)
    groups = scheduler.optimizer.param_groups
    assert log.values() == {
        f"scheduler/{name}/{label}": value
        for group, label in zip(groups, ("body.0", "1", "body.2"))
        for name, value in (
            ("lr", group["lr"]),
            ("weight_decay", group["weight_decay"]),
            ("betas.1", group["betas"][1]),
        )
    }


def test_the_momentum_that_a_cycle_drives():
    for module in MODULES:
        scheduler = module.OneCycleLR(named_groups(), max_lr=0.3, total_steps=40)
        training(scheduler, Log(scheduler), 5)
        values = Log(scheduler).values()
        assert values["scheduler/momentum/1"] == scheduler.optimizer.param_groups[1]["betas"][0]


def test_a_rate_that_is_a_tensor():
    target = torch.optim.AdamW([torch.nn.Parameter(torch.ones(2))], lr=torch.tensor(0.5))
    scheduler = swiftlr.torch.StepLR(target, step_size=1, gamma=0.5)
    rows = Rows()
    training(scheduler, Log(scheduler, rows), 3)
    assert rows.of("scheduler/lr") == [0.5, 0.25, 0.125, 0.0625]
    assert all(type(value) is float for value in rows.of("scheduler/lr"))


def test_a_scheduler_without_an_optimizer():
    rows = Rows()
    scheduler = swiftlr.Scheduler(
        {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 9}, [1]
    )
    log = Log(scheduler, rows)
    expected = [scheduler.get_last_lr()[0]]
    for _ in range(8):
        expected += scheduler.step()
        log.step()
    assert rows.of("scheduler/lr") == expected
    assert rows[8]["scheduler/momentum"] == scheduler.get_last_values("momentum")[0]


def test_what_accelerate_has_wrapped():
    accelerate = pytest.importorskip("accelerate")
    target = optimizer((0.5,))
    scheduler = swiftlr.torch.StepLR(target, step_size=1, gamma=0.5)
    accelerator = accelerate.Accelerator(cpu=True)
    wrapped_target, wrapped = accelerator.prepare(target, scheduler)
    rows = Rows()
    log = Log(wrapped, rows)
    for _ in range(3):
        wrapped_target.step()
        wrapped.step()
        log.step()
    assert rows.of("scheduler/lr") == [0.5, 0.25, 0.125, 0.0625]


def test_the_effective_rate_of_prodigy():
    prodigyopt = pytest.importorskip("prodigyopt")
    weights = torch.nn.Parameter(torch.ones(4))
    target = prodigyopt.Prodigy([weights], lr=1.0)
    scheduler = swiftlr.torch.CosineAnnealingLR(target, T_max=50)
    rows = Rows()
    log = Log(scheduler, rows)
    effective = [target.param_groups[0]["d"]]
    for _ in range(20):
        target.zero_grad()
        (weights**2).sum().backward()
        target.step()
        scheduler.step()
        log.step()
        effective.append(target.param_groups[0]["d"] * target.param_groups[0]["lr"])
    assert rows.of("scheduler/effective_lr") == effective
    assert effective[-1] > 10 * effective[0]


def test_norms_of_gradients():
    target = named_groups()
    scheduler = swiftlr.torch.StepLR(target, step_size=3)
    rows = Rows()
    log = Log(scheduler, rows, gradients=True)
    for i, group in enumerate(target.param_groups[:2]):
        group["params"][0].grad = torch.tensor([3.0, 4.0]) * (i + 1)
    training(scheduler, log, 1)
    assert "scheduler/grad_norm/1" not in rows[0]  # there were none
    assert rows[1]["scheduler/grad_norm/body.0"] == 5.0
    assert rows[1]["scheduler/grad_norm/1"] == 10.0
    assert "scheduler/grad_norm/body.2" not in rows[1]


# ---- The plan ------------------------------------------------------------------------------------


# torch's chain form does not follow the formulas of these.
OTHER_WAYS = {
    "StepLR with a fraction",
    "a chain in a sequence",
    "a sequence in a chain",
    "a sequence in a sequence",
}


@pytest.mark.parametrize("module", MODULES, ids=["ours", "torch's"])
@pytest.mark.parametrize("name", CASES)
def test_a_run_as_planned_says_nothing(name, module):
    scheduler = make(name, module, (0.1, 0.2))
    rows = Rows()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        log = Log(scheduler, rows, steps=30)
        for _ in range(30):
            advance(scheduler, steps=1)
            log.step()
    said = [str(one.message) for one in caught if "swiftlr.log" in str(one.message)]
    assert len(said) == (name in OTHER_WAYS), said
    assert list(rows) == list(range(31))


def test_a_deviation_is_said_once_with_step_and_values():
    scheduler = swiftlr.torch.StepLR(optimizer(), step_size=100)
    rows = Rows()
    log = Log(scheduler, rows)
    training(scheduler, log, 4)
    scheduler.optimizer.param_groups[0]["lr"] = 0.05
    said = r"lr at step 5 is 0\.05, but 0\.1 was planned: something else writes it"
    with pytest.warns(UserWarning, match=said) as caught:
        training(scheduler, log, 4)
    assert len(caught) == 1 and caught[0].filename == __file__
    assert "0.1 was planned" in rows[5]["scheduler/event"]
    assert rows[8]["scheduler/planned/lr"] == 0.1 and rows[8]["scheduler/lr"] == 0.05


def test_the_plan_may_be_another_spec():
    scheduler = swiftlr.torch.StepLR(optimizer(), step_size=3)
    log = Log(scheduler, plan={"type": "torch.StepLR", "step_size": 4})
    with pytest.warns(UserWarning, match=r"step 3 is 0\.01, but 0\.1 was planned"):
        training(scheduler, log, 4)


def test_a_function_of_the_users_is_not_called_for_the_plan():
    calls = []
    scheduler = swiftlr.torch.LambdaLR(optimizer(), lambda epoch: calls.append(epoch) or 0.5)
    log = Log(scheduler, steps=1000)
    training(scheduler, log, 3)
    assert calls == [0, 1, 2, 3]
    assert set(log.values()) == {"scheduler/lr"}


# ---- What happens --------------------------------------------------------------------------------


def told(rows):
    return {step: row["scheduler/event"] for step, row in rows.items() if "scheduler/event" in row}


@pytest.mark.parametrize("every", [1, 7])
def test_phases_are_told_at_their_steps(every):
    scheduler = swiftlr.torch.ScheduleLR(optimizer(), WARM_UP)
    rows = Rows()
    training(scheduler, Log(scheduler, rows, steps=50, every=every), 49)
    events = told(rows)
    assert list(events) == [0, 10, 30]
    assert events[10].startswith("warm-up ended; ") and "restarts" in events[30]
    assert set(rows) == {*range(0, 50, every), 0, 10, 30}


def test_a_reduction_of_a_plateau_is_told():
    for module in MODULES:
        scheduler = module.ReduceLROnPlateau(optimizer(), patience=2)
        rows = Rows()
        training(scheduler, Log(scheduler, rows, every=100), 8)
        assert told(rows) == {4: "reduced from 0.1 to 0.01", 7: "reduced from 0.01 to 0.001"}
    spec = {"type": "swiftlr.warmup", "steps": 3, "schedule": {"type": "swiftlr.plateau"}}
    for scheduler in (swiftlr.torch.ScheduleLR(optimizer(), spec), swiftlr.Scheduler(spec, [0.1])):
        rows = Rows()
        log = Log(scheduler, rows)
        if hasattr(scheduler, "optimizer"):
            scheduler.optimizer.step()
        for _ in range(20):
            scheduler.step(**{"metrics" if hasattr(scheduler, "optimizer") else "metric": 1.0})
            log.step()
        assert list(told(rows).values()) == ["reduced from 0.1 to 0.01"]


# ---- Resuming ------------------------------------------------------------------------------------


def test_what_is_loaded_before_the_first_step_is_no_row():
    whole, parts = Rows(), Rows()
    scheduler = swiftlr.torch.ScheduleLR(optimizer(), WARM_UP)
    training(scheduler, Log(scheduler, whole, steps=40), 30)
    first = swiftlr.torch.ScheduleLR(optimizer(), WARM_UP)
    training(first, Log(first, parts, steps=40), 12)
    second = swiftlr.torch.ScheduleLR(optimizer(), WARM_UP)
    log = Log(second, parts, steps=40)
    second.load_state_dict(first.state_dict())
    second.optimizer.load_state_dict(first.optimizer.state_dict())
    training(second, log, 18)
    assert parts == whole


# ---- Mistakes ------------------------------------------------------------------------------------


def test_a_logger_that_raises_is_said_once_and_the_run_goes_on():
    def broken(row, step):
        raise OSError("no space left on device")

    rows = Rows()
    scheduler = swiftlr.torch.StepLR(optimizer(), step_size=100)
    log = Log(scheduler, broken, rows)
    with pytest.warns(UserWarning, match=r"broken has failed.*OSError: no space left") as caught:
        training(scheduler, log, 5)
    assert len(caught) == 1
    assert list(rows) == [0, 1, 2, 3, 4, 5]


def test_a_value_that_is_gone_does_not_stop_the_run():
    scheduler = swiftlr.torch.OneCycleLR(named_groups(), max_lr=0.3, total_steps=40)
    rows = Rows()
    log = Log(scheduler, rows, plan=False)
    training(scheduler, log, 2)
    group = scheduler.optimizer.param_groups[0]
    with pytest.warns(UserWarning, match=r"the log has failed, and the run goes on: ") as caught:
        for _ in range(2):
            scheduler.optimizer.step()
            scheduler.step()
            betas = group.pop("betas")
            log.step()
            group["betas"] = betas
    assert len(caught) == 1
    training(scheduler, log, 1)
    assert list(rows) == [0, 1, 2, 5]


def test_arguments_are_refused_by_name():
    scheduler = swiftlr.torch.StepLR(optimizer(), step_size=100)
    for arguments, said in (
        ((3,), r"scheduler: 3 is not allowed; a scheduler of swiftlr's or torch's"),
        ((scheduler, 3), r"loggers\[0\]: 3 is not allowed; a SummaryWriter"),
    ):
        with pytest.raises(swiftlr.ArgumentError, match=said):
            Log(*arguments)
    for name, value in {"every": 0, "steps": -1, "prefix": ""}.items():
        with pytest.raises(ValueError, match=f"{name}: {value!r} is not allowed; "):
            Log(scheduler, **{name: value})
    with pytest.raises(swiftlr.SpecError, match="no.such"):
        Log(scheduler, plan={"type": "no.such"})


def test_the_run_is_the_same_with_a_log():
    schedulers = [swiftlr.torch.OneCycleLR(optimizer(), 0.3, total_steps=40) for _ in range(2)]
    log = Log(schedulers[0], lambda row, step: None)
    for _ in range(20):
        for scheduler in schedulers:
            scheduler.optimizer.step()
            scheduler.step()
        log.step()
    assert schedulers[0].state_dict() == schedulers[1].state_dict()
    assert "swiftlr.log" in sys.modules

"""swiftlr.convert() and the command, for the formats of the world of Hugging Face and torch."""

import json
import math
import random

import pytest

import swiftlr
from swiftlr._cli import main
from swiftlr._convert import _back

yaml = pytest.importorskip("yaml")
torch = pytest.importorskip("torch")
pytestmark = pytest.mark.once

from convert_samples import SAMPLES  # noqa: E402

T = torch.optim.lr_scheduler


def optimizer(rate=0.1):
    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=rate, momentum=0.9)


def canonical(spec):
    """The spec with its defaults, without the run."""
    spec = dict(spec)
    spec.pop("run", None)
    return swiftlr.Schedule(spec).spec()


# ---- What samples are ----------------------------------------------------------------------------

WARMUP_AND_COSINE = {
    "type": "torch.SequentialLR",
    "milestones": [500],
    "schedules": [
        {"type": "torch.LinearLR", "start_factor": 0.1, "total_iters": 500},
        {"type": "torch.CosineAnnealingLR", "T_max": 9500},
    ],
}
EXPECTED = {
    "TRAINER": ("transformers.cosine_with_min_lr(30, 1000, min_lr_rate=0.1)", 2e-05, 1000),
    "LLAMA_FACTORY": (
        "transformers.warmup_stable_decay(num_warmup_steps=90, num_stable_steps=270, "
        "num_decay_steps=540)",
        0.0001,
        900,
    ),
    "AXOLOTL": ("axolotl.cosine_constant(10, 400, 0.8, 0.1)", 0.0002, 400),
    "DIFFUSERS": ("diffusers.cosine_with_restarts(500, 15000, num_cycles=3)", 1e-05, 15000),
    "KOHYA": (
        "transformers.cosine_with_min_lr(100, 2000, num_cycles=0.5, min_lr_rate=0.1)",
        0.0001,
        2000,
    ),
    "HYDRA": ("torch.OneCycleLR(max_lr=0.1, total_steps=1000)", 0.1, None),
    "PYTHON": (WARMUP_AND_COSINE, 0.0003, None),
    "KERAS": ("keras.CosineDecay(0.001, 1000, alpha=0.1)", 1.0, None),
    "STATE": ("torch.StepLR(30)", 0.1, None),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_configuration_is_this_schedule(name):
    spec, base, steps = EXPECTED[name]
    found = swiftlr.convert(SAMPLES[name])
    assert canonical(found.spec) == swiftlr.Schedule(spec).spec()
    assert (found.base, found.steps) == (base, steps)


@pytest.mark.parametrize(
    "name, run, spec",
    [
        (
            "DEEPSPEED",
            {"steps": 1000, "lr": 2e-05, "warmup_steps": 0},
            "deepspeed.WarmupDecayLR(1000, warmup_max_lr=2e-05, warmup_num_steps=1)",
        ),
        (
            "LIGHTNING",
            {"steps_per_epoch": 30},
            {
                "type": "swiftlr.stretch",
                "by": 30,
                "schedule": {
                    "type": "swiftlr.staircase",
                    "every": 1,
                    "schedule": "torch.CosineAnnealingLR(T_max=100, eta_min=1e-05)",
                },
            },
        ),
    ],
)
def test_what_it_does_not_say_is_given(name, run, spec):
    with pytest.raises(swiftlr.SpecError, match="must be known .*; --steps"):
        swiftlr.convert(SAMPLES[name])
    assert canonical(swiftlr.convert(SAMPLES[name], **run).spec) == swiftlr.Schedule(spec).spec()


@pytest.mark.parametrize(
    "text, message",
    [
        (
            "lr_scheduler_type: cosin\nmax_steps: 10",
            "lr_scheduler_type: 'cosin' is not allowed; one of linear, cosine, ",
        ),
        (
            "lr_scheduler_type: cosine\nmax_steps: 10\nwarmup_ratio: 2",
            "warmup_ratio: 2 is not allowed; a number, 0 or more, at most 1",
        ),
        (
            "lr_scheduler_type: linear\nnum_train_epochs: 3",
            "the optimizer steps of an epoch must be known (the run has 3 epochs); "
            "--steps-per-epoch N",
        ),
        (
            "lr_scheduler_type: cosine\nmax_steps: 10\nlr_scheduler_kwargs: {num_cycle: 1}",
            "transformers: num_cycle: no such name; the nearest is `num_cycles`",
        ),
        (
            '{"scheduler": {"type": "WarmupLR", "params": {"warmup_num_step": 4}}}',
            "scheduler.params.warmup_num_step: WarmupLR has no such setting; the nearest is "
            "warmup_num_steps",
        ),
        (
            "StepLR(optimizer, stepsize=3)",
            "StepLR.stepsize: torch.StepLR has no such parameter; the nearest is step_size",
        ),
        ("StepLR(optimizer)", "StepLR.step_size: missing; a number above 0, or a length"),
        ("MyLR(optimizer, 3)", "no scheduler of a class that is known; MyLR is not known here"),
        (
            "lr_scheduler.LambdaLR(o, lambda e: 0.9**e)",
            "lr_scheduler.LambdaLR.lr_lambda: a function of the program's own, which no "
            "configuration has; a schedule that is a formula",
        ),
        (
            "scheduler = StepLR(o, args.step)",
            "StepLR.step_size: 'args.step' is computed, and not known; a number above 0, ",
        ),
        ("{", "no JSON: "),
        ("", "empty; a configuration"),
        ("a: [1,", "no YAML: line 1, column 7: "),
        ("lr: 1\nlr: 2", "no YAML: line 2, column 1: the key 'lr' stands twice"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(text, message):
    with pytest.raises(swiftlr.SpecError) as error:
        swiftlr.convert(text)
    assert str(error.value).startswith(message)


@pytest.mark.parametrize(
    "settings, framework, spec",
    [
        ({"StepLR": {"step_size": 30}}, "PyTorch", "torch.StepLR(30)"),
        ({"CosineDecay": {"initial_learning_rate": 1, "decay_steps": 9}}, "Keras", None),
        ({"type": "WarmupLR", "warmup_max_lr": 0.1}, "DeepSpeed JSON", None),
        ({"scheduler": "WarmupLR", "warmup_max_lr": 0.1}, "DeepSpeed", None),
        ({"_target_": "StepLR", "step_size": 30, "lr": 0.1}, "Hydra _target_", "torch.StepLR(30)"),
        ({"lr_scheduler_type": "reduce_lr_on_plateau", "patience": 3}, "HF Trainer", None),
    ],
)
def test_settings_alone(settings, framework, spec):
    expected = {
        "Keras": "keras.CosineDecay(1, 9)",
        "HF Trainer": "transformers.reduce_lr_on_plateau(patience=3)",
    }.get(framework, "deepspeed.WarmupLR(warmup_max_lr=0.1)")
    found = swiftlr.convert(settings, framework, lr=0.1)
    assert canonical(found.spec) == swiftlr.Schedule(spec or expected).spec()


def test_a_framework_that_is_not_known():
    with pytest.raises(
        swiftlr.ArgumentError, match="'pytorh' is not known; the nearest is PyTorch"
    ):
        swiftlr.convert("a: 1", "pytorh")


@pytest.mark.parametrize(
    "text, notes",
    [
        (
            "lr_scheduler_type: constant\nlearning_rate: 1\nlr_decay: 2\nweight_decay: 0.1",
            ["lr_decay: 2 is not part of the schedule"],
        ),
        (
            "lr_scheduler_type: linear\nmax_steps: 10\nwarmup_steps: 2\nwarmup_ratio: 0.1",
            [
                "warmup_ratio 0.1 is ignored; warmup_steps come first",
                "no learning rate is given; 5e-05, the Trainer's default",
            ],
        ),
    ],
)
def test_what_was_assumed_or_left_out_is_a_note(text, notes):
    assert swiftlr.convert(text).notes == notes


def test_a_scheduler_that_follows_a_metric_is_left_as_it_is():
    scheduler = {
        "class_path": "lightning.pytorch.cli.ReduceLROnPlateau",
        "init_args": {"patience": 3},
    }
    found = swiftlr.convert({"lr_scheduler": scheduler, "lr": 0.1})
    assert found.spec == {"type": "torch.ReduceLROnPlateau", "patience": 3}
    assert found.notes == ["torch.ReduceLROnPlateau is stepped by the metric, once an epoch"]


def test_arguments_of_a_program_have_their_defaults():
    found = swiftlr.convert(
        "import argparse\nfrom torch.optim.lr_scheduler import StepLR\n\n"
        "def main():\n"
        "    parser = argparse.ArgumentParser()\n"
        "    parser.add_argument('--lr', type=float, default=0.1)\n"
        "    parser.add_argument('--lr-step', type=int, default=30)\n"
        "    args = parser.parse_args()\n"
        "    optimizer = torch.optim.SGD(model.parameters(), lr=args.lr)\n"
        "    scheduler = StepLR(optimizer, step_size=args.lr_step)\n"
    )
    assert (found.spec, found.base) == ({"type": "torch.StepLR", "step_size": 30}, 0.1)
    assert "arguments of the program have their defaults" in found.notes


def test_arguments_in_python():
    text = "args = TrainingArguments('out', lr_scheduler_type=SchedulerType.COSINE, max_steps=9)"
    assert swiftlr.convert(text).spec["type"] == "transformers.cosine"


def test_what_the_caller_says_comes_first():
    found = swiftlr.convert("lr_scheduler_type: linear\nmax_steps: 10\nlearning_rate: 1", steps=20)
    assert found.spec["num_training_steps"] == found.steps == 20
    assert found.notes == ["max_steps is 10; --steps 20 is used"]


# ---- Bits of the frameworks ----------------------------------------------------------------------


def random_trainer(some):
    """Arguments of the Trainer, and what its get_scheduler() is called with."""
    kind = some.choice(
        ["linear", "cosine", "cosine_with_restarts", "polynomial", "constant_with_warmup",
         "inverse_sqrt", "cosine_with_min_lr", "cosine_warmup_with_min_lr", "warmup_stable_decay"]
    )  # fmt: skip
    per_epoch, epochs = some.randrange(20, 60), some.choice((1, 2.5, 3))
    total = math.ceil(epochs * per_epoch)
    arguments = {"lr_scheduler_type": kind, "learning_rate": some.uniform(1e-5, 1)}
    if some.random() < 0.5:
        arguments["max_steps"] = total
    else:
        arguments["num_train_epochs"] = epochs
    ratio, steps = some.uniform(0, 0.3), some.randrange(0, 15)
    arguments |= some.choice(({"warmup_ratio": ratio}, {"warmup_steps": steps}, {}))
    warmup = math.ceil(total * arguments.get("warmup_ratio", 0)) or arguments.get("warmup_steps", 0)
    extra = {
        "cosine": {"num_cycles": some.uniform(0.3, 2)},
        "cosine_with_restarts": {"num_cycles": some.randrange(1, 4)},
        "polynomial": {"power": some.uniform(0.5, 2), "lr_end": 1e-9},
        "inverse_sqrt": {"timescale": some.randrange(1, 99)},
        "cosine_with_min_lr": {"min_lr_rate": some.uniform(0, 0.5)},
        "cosine_warmup_with_min_lr": {"min_lr": 1e-7, "warmup_lr_rate": 0.2},
        "warmup_stable_decay": {
            "num_decay_steps": 9,
            "decay_type": some.choice(["linear", "1-sqrt"]),
        },
    }.get(kind, {})
    if extra and (kind == "warmup_stable_decay" or some.random() < 0.7):
        arguments["lr_scheduler_kwargs"] = extra
    else:
        extra = {"min_lr": 1e-6} if "min_lr" in kind else {}
        arguments |= {"lr_scheduler_kwargs": extra} if extra else {}
    return arguments, per_epoch, (kind, warmup, total, extra)


def test_the_trainer_has_the_same_bits():
    optimization = pytest.importorskip("transformers.optimization")
    some = random.Random(16)
    for _ in range(200):
        arguments, per_epoch, (kind, warmup, total, extra) = random_trainer(some)
        rate = arguments["learning_rate"]
        peer = optimization.get_scheduler(
            kind, optimizer(rate), warmup, total, scheduler_specific_kwargs=extra
        )
        (function,) = peer.lr_lambdas
        given = {} if "max_steps" in arguments else {"steps_per_epoch": per_epoch}
        found = swiftlr.convert(arguments, **given)
        values = found.schedule.fill(total, base=found.base)
        assert list(values) == [rate * function(t) for t in range(total)], arguments


SCHEDULERS = (
    "StepLR(optimizer, step_size=30, gamma=0.5)",
    "StepLR(optimizer, 30)",
    "MultiStepLR(optimizer, milestones=[30, 80])",
    "ExponentialLR(optimizer, 0.99)",
    "CosineAnnealingLR(optimizer, T_max=10 * 50, eta_min=1e-5)",
    "CosineAnnealingWarmRestarts(optimizer, T_0=10, T_mult=2)",
    "PolynomialLR(optimizer, total_iters=100, power=2.0)",
    "OneCycleLR(optimizer, max_lr=0.1, total_steps=1000)",
    "CyclicLR(optimizer, base_lr=0.01, max_lr=0.1, step_size_up=7)",
    "ReduceLROnPlateau(optimizer, mode='max', patience=3)",
    "ConstantLR(optimizer, factor=0.5, total_iters=4)",
    "SequentialLR(optimizer, [LinearLR(optimizer), ExponentialLR(optimizer, 0.9)], [5])",
    "ChainedScheduler([LinearLR(optimizer), StepLR(optimizer, 3)])",
)


@pytest.mark.parametrize("call", SCHEDULERS)
def test_a_call_is_the_schedule_of_the_object(call):
    made = eval(call, {**vars(T), "optimizer": optimizer()})
    expected = of_one_group(swiftlr.schedule_of(made).spec())
    imported = "from torch.optim.lr_scheduler import *\n"
    for text in (f"torch.optim.lr_scheduler.{call}", call, f"scheduler = {call}"):
        if text.startswith("torch") and "[" in call and "LR(" in call.partition("[")[2]:
            continue  # its parts would need the module, too
        assert of_one_group(canonical(swiftlr.convert(imported + text).spec)) == expected
    program = f"def main(args):\n    with open('x') as file:\n        scheduler = {call}\n"
    assert of_one_group(canonical(swiftlr.convert(program).spec)) == expected


def of_one_group(spec):
    """torch's objects have a list of rates, with one for each group, and resolve what is None."""
    for key in ("max_lr", "base_lr", "base_momentum", "max_momentum"):
        if isinstance(spec.get(key), list):
            (spec[key],) = spec[key]
    if spec["type"] == "torch.CyclicLR" and spec["step_size_down"] is None:
        spec["step_size_down"] = spec["step_size_up"]
    return spec


@pytest.mark.parametrize("call", [call for call in SCHEDULERS if "Cycl" not in call])
def test_a_state_is_the_schedule_that_saved_it(call, tmp_path):
    made = eval(call, {**vars(T), "optimizer": optimizer()})
    torch.save(made.state_dict(), tmp_path / "scheduler.pt")
    found = swiftlr.convert(tmp_path / "scheduler.pt")
    expected = of_one_group(swiftlr.schedule_of(made).spec())
    assert of_one_group(canonical(found.spec)) == expected
    assert found.base == 0.1 or "Plateau" in call


# ---- The way back --------------------------------------------------------------------------------

BACK = [
    ("transformers", "transformers.cosine(10, 100, num_cycles=1.5)"),
    ("transformers", "transformers.constant()"),
    ("transformers", "transformers.warmup_stable_decay(10, 9, num_training_steps=100)"),
    ("transformers", "transformers.polynomial(10, 100, power=2.0)"),
    ("transformers", "transformers.inverse_sqrt(10, timescale=7)"),
    ("deepspeed", "deepspeed.WarmupLR(warmup_max_lr=0.01, warmup_type=linear)"),
    ("deepspeed", "deepspeed.WarmupCosineLR(total_num_steps=1000)"),
    ("deepspeed", "deepspeed.LRRangeTest(lr_range_test_staircase=true)"),
    ("deepspeed", "deepspeed.OneCycle(cycle_min_lr=0.1, cycle_max_lr=1)"),
    (
        "deepspeed",
        {
            "type": "swiftlr.curves",
            "curves": {
                "lr": {"type": "deepspeed.OneCycle", "cycle_min_lr": 0.1, "cycle_max_lr": 1},
                "betas.0": {"type": "deepspeed.OneCycle.momentum", "cycle_min_mom": 0.7},
            },
        },
    ),
    ("lightning", "torch.CosineAnnealingLR(T_max=100, eta_min=0.001)"),
    ("keras", "keras.CosineDecay(0.1, 100, warmup_target=0.2, warmup_steps=3)"),
    ("keras", "keras.PiecewiseConstantDecay([3, 4], [1, 0.5, 0.1])"),
    ("python", "torch.ChainedScheduler([torch.LinearLR(), torch.StepLR(3)])"),
    ("python", WARMUP_AND_COSINE),
    ("python", "transformers.cosine_with_min_lr(10, 100, min_lr_rate=0.1)"),
    *(
        ("lightning", {"type": "swiftlr.stretch", "by": 30, "schedule": {
            "type": "swiftlr.staircase", "every": 1, "schedule": schedule}})
        for schedule in ("torch.StepLR(3)", "torch.CosineAnnealingLR(50)")
    ),
    *(
        ("timm", {"type": "swiftlr.stretch", "by": 30, "schedule": {
            "type": "swiftlr.staircase", "every": 1, "schedule": schedule}})
        for schedule in (
            "timm.CosineLRScheduler(150, warmup_t=5, warmup_lr_init=1e-05, cycle_limit=2)",
            "timm.TanhLRScheduler(t_initial=150)",
            "timm.PolyLRScheduler(t_initial=150, power=2.0, k_decay=1.5)",
            "timm.StepLRScheduler(decay_t=2.4, decay_rate=0.97, warmup_prefix=false)",
            "timm.MultiStepLRScheduler(decay_t=[3, 7], decay_rate=0.1)",
            "timm.WSDLRScheduler(t_initial=150, decay_t=30, warmup_t=5)",
        )
    ),
]  # fmt: skip


@pytest.mark.parametrize("target, spec", BACK)
def test_there_and_back_it_is_the_same(target, spec):
    given = swiftlr.Schedule(spec).spec()
    text = _back.written(
        swiftlr.Conversion(given, 0.25, 6000 if target == "timm" else None), target
    )
    framework = None if target == "python" else target
    found = swiftlr.convert(text, framework, steps_per_epoch=30)
    assert canonical(found.spec) == given
    assert found.base == 0.25 or target in ("deepspeed", "keras", "python")


@pytest.mark.parametrize(
    "target, spec, reason",
    [
        ("transformers", "torch.StepLR(3)", "the Trainer has constant, constant_with_warmup, "),
        ("deepspeed", "transformers.linear(1, 10)", "it has WarmupLR, WarmupDecayLR, "),
        ("timm", "timm.StepLRScheduler(decay_t=3)", "its lengths are steps; they are epochs there"),
        ("lightning", WARMUP_AND_COSINE, "its parts need the optimizer, "),
        (
            "lightning",
            "keras.CosineDecay(0.1, 100)",
            "a class of torch.optim.lr_scheduler is needed",
        ),
        ("keras", "torch.StepLR(3)", "it serializes the schedules of keras.optimizers.schedules"),
        ("optax", "torch.StepLR(3)", "its functions give other values; "),
    ],
)
def test_what_a_framework_does_not_have_is_refused(target, spec, reason):
    with pytest.raises(swiftlr.SpecError, match="has no form in") as error:
        _back.written(swiftlr.Conversion(swiftlr.Schedule(spec).spec(), 1.0), target)
    assert reason in str(error.value)


def test_any_schedule_is_python():
    spec = {
        "type": "swiftlr.warmup",
        "steps": 3,
        "schedule": {"type": "torch.StepLR", "step_size": 3},
    }
    text = _back.written(swiftlr.Conversion(spec, 0.1), "python")
    names = {"optimizer": optimizer()}
    exec(text, names)
    assert swiftlr.schedule_of(names["scheduler"]) == swiftlr.Schedule(spec)


# ---- The command ---------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("trainer.json", "other.json"):
        (tmp_path / name).write_text(SAMPLES["TRAINER"])
    return tmp_path


def test_the_command_prints_a_schedule_file(folder, capsys):
    assert main(["convert", "trainer.json"]) == 0
    printed = capsys.readouterr()
    assert swiftlr.Schedule(printed.out) == swiftlr.convert(folder / "trainer.json").schedule
    assert json.loads(printed.out)["notes"] == ["from transformers; base rate 2e-05, 1000 steps"]
    assert printed.err == ""


def test_the_command_for_programs(folder, capsys):
    assert main(["convert", "trainer.json", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {*found} == {"file", "spec", "base", "steps", "framework", "notes"}
    assert (found["base"], found["steps"], found["framework"]) == (2e-05, 1000, "transformers")


def test_several_files_go_into_a_folder(folder, capsys):
    (folder / "out").mkdir()
    assert main(["convert", "trainer.json", "other.json", "-o", "out"]) == 0
    assert sorted(path.name for path in (folder / "out").iterdir()) == [
        "other.json",
        "trainer.json",
    ]
    assert main(["convert", "trainer.json", "other.json", "-o", "one.json"]) == 2
    assert "no folder" in capsys.readouterr().err


def test_one_of_several_that_is_wrong_does_not_keep_the_others_back(folder, capsys):
    (folder / "bad.json").write_text("{")
    assert main(["convert", "bad.json", "trainer.json"]) == 2
    printed = capsys.readouterr()
    assert json.loads(printed.out)["type"] == "transformers.cosine_with_min_lr"
    assert printed.err.startswith("swiftlr: bad.json: no JSON: ") and printed.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments, error",
    [
        ([], "no configuration"),
        (["trainer.json", "--flags", "--lr", "1"], "files and flags"),
        (["missing.json"], "missing.json: no such file"),
        (['{"type": "torch.StepLR", "step_size": 3}'], "a schedule file already; --to FRAMEWORK"),
        (
            ["trainer.json", "--from", "kera"],
            "framework: 'kera' is not known; the nearest is Keras",
        ),
        (["trainer.json", "--to", "keras"], "trainer.json: transformers.cosine_with_min_lr has no"),
    ],
)
def test_wrong_use(folder, capsys, arguments, error):
    assert main(["convert", *arguments]) == 2
    said = capsys.readouterr().err
    assert error in said and said.count("\n") == 1


def test_flags_of_a_program(folder, capsys):
    flags = [
        "--flags",
        "--lr_scheduler_type",
        "linear",
        "--warmup_steps",
        "10",
        "--max_steps",
        "50",
    ]
    assert main(["convert", "--lr", "0.1", *flags]) == 0
    assert (
        canonical(json.loads(capsys.readouterr().out) | {"notes": []})
        == swiftlr.Schedule("transformers.linear(10, 50)").spec()
    )

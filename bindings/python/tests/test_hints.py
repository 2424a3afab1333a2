"""What is said about a type that there is none of, in Python and by the program."""

import json
import subprocess
import sys

import pytest

import swiftlr
from swiftlr._backend import api

TYPES = [type["name"] for type in swiftlr.types()]
BARE = sorted({name.partition(".")[2] for name in TYPES})


def refused(spec):
    with pytest.raises(swiftlr.SpecError) as refused:
        swiftlr.Schedule(spec)
    return str(refused.value)


@pytest.mark.parametrize("name", BARE)
def test_a_name_without_its_peer(name):
    found = json.loads(api.type_candidates(name))["types"]
    assert found[0].partition(".")[2] == name
    assert len(found) <= 5
    message = refused({"type": name})
    assert f'the nearest is "{found[0]}"' in message
    assert len(message) < 400


@pytest.mark.parametrize(
    "name, hint",
    [
        ("StepLR", 'the nearest is "torch.StepLR", then "mmengine.StepLR", "libtorch.StepLR"'),
        ("torch.optim.lr_scheduler.StepLR", 'the nearest is "torch.StepLR"'),
        ("transformers.cosine_with_warmup", 'the nearest is "transformers.cosine"'),
        ("accumulate_grad_batches", "in Lightning, transformers: count updates, not batches"),
        ("sched", "in timm: docs/coming-from.md, timm"),
        ("blubb", "`swiftlr list` has all types"),
    ],
)
def test_what_is_said(name, hint):
    message = refused({"type": name})
    assert message.startswith(f'type: "{name}" is no schedule type; {hint}')


def test_what_is_known_of_a_name():
    (row,) = json.loads(api.type_candidates("trapezoidal"))["known"]
    assert row == {
        "names": ["trapezoidal"],
        "found_in": "papers, nanoGPT speed runs",
        "here": "transformers.warmup_stable_decay with `decay_type` linear",
        "section": "",
        "types": ["transformers.warmup_stable_decay"],
    }
    assert json.loads(api.type_candidates("")) == {"types": [], "known": []}
    with pytest.raises(ValueError, match="null character"):
        api.type_candidates("Step\0LR")


@pytest.mark.parametrize(
    "spec",
    [
        {"type": "WarmupLR", "params": {"warmup_num_steps": 10}},
        {"type": "deepspeed.WarmupLR", "params": {"warmup_num_steps": 10}},
        {"_target_": "torch.optim.lr_scheduler.StepLR", "step_size": 3},
        {"class_path": "torch.optim.lr_scheduler.StepLR", "init_args": {"step_size": 3}},
        {"class_name": "CosineDecay", "config": {"decay_steps": 3}},
        {"lr_scheduler_type": "cosine", "warmup_ratio": 0.1},
        {"type": "torch.SequentialLR", "schedules": [{"class_path": "x"}], "milestones": []},
    ],
)
def test_an_object_of_another_program_leads_to_convert(spec):
    assert "`swiftlr convert`" in refused(spec)


@pytest.mark.parametrize(
    "arguments, hint",
    [
        (
            ["describe", "trapezoidal"],
            "; the nearest is transformers.warmup_stable_decay; in papers",
        ),
        (["describe", "torch.optim.SWALR"], "; the nearest is torch.SWALR"),
        (["describe", "blubb"], "blubb: no type of schedule; swiftlr list has all"),
        (["list", "llrd"], "no type has llrd in it; the nearest is swiftlr.layer_decay"),
    ],
)
def test_the_program(arguments, hint):
    command = [sys.executable, "-m", "swiftlr", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode in (1, 2) and done.stdout == ""
    assert hint in done.stderr

"""What training frameworks do to a scheduler, done to ours and to torch's."""

import copy
import io
import json
import warnings

import pytest
import torch
from bits import optimizer, rates, same
from schedulers import (
    CASES,
    MODULES,
    SIMPLE,
    TORCH,
    advance,
    assert_same,
    every_case,
    every_simple_class,
    follow,
    groups,
    has_milestones,
    make,
    outcome,
    pair,
    power,
)
from torch.optim import lr_scheduler

import swiftlr.torch


@every_simple_class
@pytest.mark.parametrize("steps", [0, 2])
def test_ignite_counts_epochs_itself_and_asks_for_the_rates(name, steps):
    ours, theirs = pair(name, lrs=(0.1, 0.2))
    advance(ours, theirs, steps=steps)
    seen = []
    for scheduler in (ours, theirs):
        seen.append([])
        for _ in range(8):
            scheduler._get_lr_called_within_step = True
            lrs = scheduler.get_lr()
            scheduler._get_lr_called_within_step = False
            for group, lr in zip(scheduler.optimizer.param_groups, lrs):
                group["lr"] = lr
            scheduler.last_epoch += 1
            seen[-1].append(copy.deepcopy(lrs))
    assert same(*seen)
    assert_same(ours, theirs)


def test_ignite_writes_where_a_restart_stands():
    ours, theirs = pair("CosineAnnealingWarmRestarts")
    for scheduler in (ours, theirs):
        for epoch in range(8):
            scheduler.T_cur, scheduler.T_i, scheduler.last_epoch = epoch % 5, 5, epoch
            scheduler._get_lr_called_within_step = True
            scheduler.optimizer.param_groups[0]["lr"] = scheduler.get_lr()[0]
    assert_same(ours, theirs)
    follow(ours, theirs, steps=9)


@every_case
def test_accelerate_counts_steps_that_it_leaves_out(name):
    ours, theirs = pair(name)
    seen = []
    for scheduler in (ours, theirs):
        for number in range(9):
            if number % 3 and hasattr(scheduler, "total_steps"):
                scheduler._step_count += 1
            else:
                for _ in range(2):  # once for each process
                    advance(scheduler, steps=1)
            counted = getattr(scheduler, "_step_count", None)
            seen.append((getattr(scheduler, "total_steps", None), counted))
    assert seen[:9] == seen[9:]
    assert_same(ours, theirs)


def test_accelerate_steps_one_cycle_once_past_its_end():
    ours, theirs = pair("OneCycleLR")
    for scheduler in (ours, theirs):
        while scheduler._step_count <= scheduler.total_steps:
            scheduler.step()
    assert_same(ours, theirs)
    assert ours.last_epoch == 40 and rates(ours.optimizer)[0] > 1e-4


@every_simple_class
def test_torchtitan_restores_three_attributes(name):
    ours, theirs = pair(name)
    for scheduler in (ours, theirs):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            scheduler.last_epoch = 5
            scheduler._step_count = 6
            scheduler._last_lr = outcome(scheduler.get_lr)
    follow(ours, theirs, steps=5)


REWRITTEN = {
    "StepLR": {"step_size": lambda n: int(n * 0.5)},
    "MultiStepLR": {"milestones": lambda one: type(one)(int(n * 0.5) for n in one.elements())},
    "CosineAnnealingLR": {"T_max": lambda n: int(n * 0.5)},
    "CosineAnnealingWarmRestarts": {"T_0": lambda n: int(n * 0.5)},
    "ExponentialLR": {"gamma": lambda gamma: gamma ** (1 / 0.5)},
}


@pytest.mark.parametrize("name", REWRITTEN)
@pytest.mark.parametrize("steps", [0, 3])
def test_composer_rescales_what_a_schedule_lasts(name, steps):
    ours, theirs = pair(name)
    advance(ours, theirs, steps=steps)
    for scheduler in (ours, theirs):
        for attribute, rescale in REWRITTEN[name].items():
            setattr(scheduler, attribute, rescale(getattr(scheduler, attribute)))
    follow(ours, theirs, steps=9)
    assert type(ours).__qualname__ == type(theirs).__qualname__


@every_case
def test_deepspeed_steps_with_the_size_of_a_batch_after_a_type_error(name):
    schedulers = pair(name)
    for size in (64, 64, 32):
        fates = []
        for scheduler in schedulers:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    fates.append(scheduler.step())
                except TypeError:
                    fates.append(outcome(lambda: scheduler.step(size)))
        assert fates[0] == fates[1]
        assert_same(*schedulers)


@every_simple_class
def test_deepspeed_steps_to_an_epoch_and_scales_the_rate_between(name):
    ours, theirs = pair(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for epoch in range(6):
            for scheduler in (ours, theirs):
                scheduler.step(epoch)
                kept = list(scheduler._last_lr)
                for group in scheduler.optimizer.param_groups:
                    group["lr"] = group["lr"] * 1.5
                scheduler._last_lr = [lr * 1.5 for lr in kept]
                outcome(scheduler.get_lr)
            assert_same(ours, theirs)


def test_no_engine_error_is_a_type_error():
    # DeepSpeed takes a TypeError for a wish for another argument.
    for name in SIMPLE:
        for attribute in list(vars(make(name))):
            ours, theirs = pair(name)
            advance(ours, theirs)
            for scheduler in (ours, theirs):
                if attribute != "optimizer":
                    setattr(scheduler, attribute, [] if attribute != "gamma" else 1e308)
            fates = [[outcome(one.step) for _ in range(4)] for one in (ours, theirs)]
            assert fates[0] == fates[1], (name, attribute)


def test_torchtune_replaces_step_and_resumes_by_epoch_alone():
    schedulers = []
    for module in MODULES:
        target = optimizer((0.1, 0.2))
        for group in target.param_groups:
            group["initial_lr"] = group["lr"]
        scheduler = module.LambdaLR(target, power, last_epoch=6)
        other = optimizer((0.1, 0.2))
        inner = scheduler.step

        def both(*given, scheduler=scheduler, other=other, inner=inner, **named):
            inner(*given, **named)
            for group in other.param_groups:
                group["lr"] = scheduler.get_last_lr()[0]

        scheduler.step = both
        target.step()
        for call in (lambda: scheduler.step(epoch=None), scheduler.step, scheduler.step):
            call()
        del scheduler.step
        schedulers.append((scheduler, other))
    assert same(groups(schedulers[0][1]), groups(schedulers[1][1]))
    assert_same(schedulers[0][0], schedulers[1][0])


@every_case
def test_lightning_finds_the_optimizer_and_swaps_schedulers(name):
    ours, theirs = pair(name)
    advance(ours, theirs)
    for scheduler, module in zip((ours, theirs), MODULES):
        assert scheduler.optimizer in [scheduler.optimizer]
        for group in scheduler.optimizer.param_groups:
            group["lr"] = group["initial_lr"] = 0.07
        swa = module.SWALR(scheduler.optimizer, swa_lr=0.02, anneal_epochs=3)
        advance(swa, steps=2)
        for group in scheduler.optimizer.param_groups:
            group["initial_lr"] = 0.9
    follow(ours, theirs, steps=5)


@every_case
def test_hugging_face_logs_and_saves(name):
    scheduler = make(name)
    advance(scheduler)
    json.dumps({"learning_rate": scheduler.get_last_lr()[0]})
    plateau = isinstance(scheduler, lr_scheduler.ReduceLROnPlateau)
    assert plateau == ("Plateau" in name)
    file = io.BytesIO()
    torch.save(scheduler.state_dict(), file)
    fresh = make(name)
    fresh.load_state_dict(torch.load(io.BytesIO(file.getvalue()), weights_only=True))
    fresh.optimizer.load_state_dict(scheduler.optimizer.state_dict())
    follow(fresh, scheduler, steps=5)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", [name for name in CASES if not has_milestones(name)])
def test_distributed_checkpoint_fills_the_state_of_a_fresh_scheduler(name, tmp_path):
    checkpoint = pytest.importorskip("torch.distributed.checkpoint")
    old, theirs = pair(name)
    advance(old, theirs, steps=5)
    checkpoint.save({"scheduler": old.state_dict()}, checkpoint_id=tmp_path, no_dist=True)
    for module in (swiftlr.torch, TORCH):
        fresh = make(name, module)
        template = {"scheduler": fresh.state_dict()}
        checkpoint.load(template, checkpoint_id=tmp_path, no_dist=True)
        fresh.load_state_dict(template["scheduler"])
        fresh.optimizer.load_state_dict(copy.deepcopy(theirs.optimizer.state_dict()))
        reference = copy.deepcopy(theirs)
        for _ in range(5):
            for one in (fresh, reference):
                advance(one, steps=1)
            assert same(rates(fresh.optimizer), rates(reference.optimizer))

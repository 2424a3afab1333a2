"""Mistakes that people make with schedules: a run, what they wrote, which rule finds it, what is
right.

``SEEDED`` has each kind that people are known to make, ``VARIATIONS`` the same kinds in types of
many frameworks. Each is a :class:`Mistake`: ``swiftlr.check(spec, **run)`` has to find ``rule`` at
``path``, and nothing but notes in ``right``.
"""

from __future__ import annotations

from typing import Any, NamedTuple

Spec = dict[str, Any]


class Mistake(NamedTuple):
    rule: str
    run: dict[str, Any]
    spec: Spec
    path: str
    right: Spec
    right_run: dict[str, Any] | None = None
    """Where it is the run that is mended."""


def t(kind: str, **parameters: Any) -> Spec:
    return {"type": kind, **parameters}


# 100 epochs of 390 steps; 10,000 steps; a fine-tuning
VISION = {"steps": 39000, "steps_per_epoch": 390, "base": 0.1}
PLAIN = {"steps": 10000, "base": 3e-4}
TUNING = {"steps": 1000, "steps_per_epoch": 250, "base": 2e-5}


def after_warm_up(schedule: Spec, steps: int = 1950) -> Spec:
    warm_up = t("torch.LinearLR", start_factor=0.01, total_iters=steps)
    return t("torch.SequentialLR", schedules=[warm_up, schedule], milestones=[steps])


def warm_up(schedule: Spec, steps: float = 1950, **more: Any) -> Spec:
    return t("swiftlr.warmup", steps=steps, offset=1, schedule=schedule, **more)


def cosine(steps: float, **more: Any) -> Spec:
    return t("torch.CosineAnnealingLR", T_max=steps, **more)


def restarts(steps: int, **more: Any) -> Spec:
    return t("torch.CosineAnnealingWarmRestarts", T_0=steps, **more)


def hf(kind: str, steps: float, warm: float = 100, **more: Any) -> Spec:
    lengths = {"num_warmup_steps": warm, "num_training_steps": steps}
    return t(f"transformers.{kind}", **lengths, **more)


def one_cycle(steps: int, rate: float = 0.1, **more: Any) -> Spec:
    return t("torch.OneCycleLR", max_lr=rate, total_steps=steps, **more)


def timm(steps: float, warm: float = 1950, kind: str = "Cosine", **more: Any) -> Spec:
    lengths = {"t_initial": steps, "warmup_t": warm, "warmup_lr_init": 1e-4}
    return t(f"timm.{kind}LRScheduler", **lengths, **more)


def chained(*schedules: Spec) -> Spec:
    return t("torch.ChainedScheduler", schedules=list(schedules))


def mm_warm_up(steps: int = 500) -> Spec:
    return t("mmengine.LinearLR", start_factor=0.001, begin=0, end=steps)


def curves(schedule: Spec) -> Spec:
    momentum = t("swiftlr.curve", to=0.99, over=39000)
    return t("swiftlr.curves", curves={"lr": schedule, "momentum": momentum})


def optimizer(name: str, run: dict[str, Any] = PLAIN, **more: Any) -> dict[str, Any]:
    return {**run, "optimizer": name, **more}


ONE = {"base": 1.0}
FLAT = t("swiftlr.constant")
SEEDED = {
    # waves and restarts, whatever warm-up stands before them
    "a wave in epochs": Mistake("rises_again", VISION, cosine(100), "T_max", cosine(39000)),
    "a wave in epochs in a sequence": Mistake(
        "rises_again",
        VISION,
        after_warm_up(cosine(95)),
        "schedules[1].T_max",
        after_warm_up(cosine(37050)),
    ),
    "a wave in epochs in a warm-up": Mistake(
        "rises_again", VISION, warm_up(cosine(95)), "schedule.T_max", warm_up(cosine(37050))
    ),
    "a wave in epochs with a warm-up of its own": Mistake(
        "rises_again", VISION, hf("cosine", 100, 5), "num_training_steps", hf("cosine", 39000, 1950)
    ),
    "restarts in epochs in a sequence": Mistake(
        "restarts",
        VISION,
        after_warm_up(restarts(10)),
        "schedules[1].T_0",
        after_warm_up(restarts(3705)),
    ),
    "restarts in epochs with a warm-up of their own": Mistake(
        "restarts",
        VISION,
        t("katsura.CosineAnnealingWarmupRestarts", first_cycle_steps=20, warmup_steps=2),
        "first_cycle_steps",
        t("katsura.CosineAnnealingWarmupRestarts", first_cycle_steps=7800, warmup_steps=780),
    ),
    # tails in which nothing happens
    "a decay that is done after a tenth": Mistake(
        "tail",
        PLAIN,
        t("torch.PolynomialLR", total_iters=1000, power=2.0),
        "total_iters",
        t("torch.PolynomialLR", total_iters=10000, power=2.0),
    ),
    "an exponential that is 0": Mistake(
        "vanishes",
        VISION,
        t("torch.ExponentialLR", gamma=0.95),
        "gamma",
        t("torch.ExponentialLR", gamma=0.9999),
    ),
    "milestones in epochs": Mistake(
        "tail",
        VISION,
        t("torch.MultiStepLR", milestones=[30, 60, 90]),
        "milestones[2]",
        t("torch.MultiStepLR", milestones=[11700, 23400, 35100]),
    ),
    "a step in epochs": Mistake(
        "vanishes",
        VISION,
        t("torch.StepLR", step_size=30),
        "step_size",
        t("torch.StepLR", step_size=11700),
    ),
    # a fraction of the run given as steps
    "a warm-up of 0.1 steps": Mistake(
        "fraction", PLAIN, hf("linear", 10000, 0.1), "num_warmup_steps", hf("linear", 10000, 1000)
    ),
    "a wrapper of 0.05 steps": Mistake(
        "fraction", PLAIN, warm_up(cosine(9500), 0.05), "steps", warm_up(cosine(9500), 500)
    ),
    # a floor above the base
    "eta_min above the rate": Mistake(
        "floor", PLAIN, cosine(10000, eta_min=1e-3), "eta_min", cosine(10000, eta_min=1e-5)
    ),
    "min_lr above the rate, after a warm-up": Mistake(
        "floor",
        PLAIN,
        hf("cosine_with_min_lr", 10000, min_lr=1e-3),
        "min_lr",
        hf("cosine_with_min_lr", 10000, min_lr=1e-5),
    ),
    # absolute values far from the rate
    "a one-cycle for another rate": Mistake(
        "unused_base", PLAIN, one_cycle(10000), "max_lr", one_cycle(10000, 3e-4)
    ),
    "a rate of an example": Mistake(
        "unused_base",
        PLAIN,
        t("keras.CosineDecay", initial_learning_rate=0.1, decay_steps=10000),
        "initial_learning_rate",
        t("keras.CosineDecay", initial_learning_rate=3e-4, decay_steps=10000),
    ),
    "a default of DeepSpeed": Mistake(
        "unused_base",
        TUNING,
        t("deepspeed.WarmupDecayLR", total_num_steps=1000, warmup_num_steps=100),
        "warmup_max_lr",
        t(
            "deepspeed.WarmupDecayLR",
            total_num_steps=1000,
            warmup_num_steps=100,
            warmup_max_lr=2e-5,
        ),
    ),
    # a one-cycle longer than the run
    "a one-cycle twice as long": Mistake(
        "unfinished", VISION, one_cycle(78000), "total_steps", one_cycle(39000)
    ),
    "a one-cycle that only rises": Mistake(
        "unfinished", VISION, one_cycle(390000), "total_steps", one_cycle(39000)
    ),
    # growth
    "a factor above 1": Mistake(
        "growth",
        PLAIN,
        t("torch.ExponentialLR", gamma=1.0001),
        "gamma",
        t("torch.ExponentialLR", gamma=0.9999),
    ),
    "a step up": Mistake(
        "growth",
        PLAIN,
        t("torch.StepLR", step_size=3000, gamma=10.0),
        "gamma",
        t("torch.StepLR", step_size=3000, gamma=0.1),
    ),
    # four processes step it, each as if it were the only one
    "four processes, a line": Mistake(
        "tail", PLAIN, hf("linear", 2500, 250), "num_training_steps", hf("linear", 10000, 1000)
    ),
    "four processes, a wave": Mistake(
        "rises_again",
        PLAIN,
        hf("cosine", 2500, 250),
        "num_training_steps",
        hf("cosine", 10000, 1000),
    ),
    "four processes, a floor": Mistake(
        "tail",
        PLAIN,
        t("timm.CosineLRScheduler", t_initial=2500, lr_min=1e-5),
        "t_initial",
        t("timm.CosineLRScheduler", t_initial=10000, lr_min=1e-5),
    ),
    # methods that want none
    "schedule-free with a decay": Mistake(
        "optimizer_schedule", optimizer("AdamWScheduleFree"), cosine(10000), "", FLAT
    ),
    "Prodigy with several rates": Mistake(
        "optimizer_groups",
        optimizer("Prodigy", base=[1.0, 0.1]),
        cosine(10000),
        "",
        cosine(10000),
        optimizer("Prodigy", base=[1.0, 1.0]),
    ),
}

VARIATIONS = {
    # waves and restarts
    "timm's cycles in epochs": Mistake(
        "restarts",
        VISION,
        timm(10, 5, cycle_limit=10000),
        "t_initial",
        timm(3900, cycle_limit=10),
    ),
    "a wave in epochs after timm's wrapper": Mistake(
        "rises_again",
        VISION,
        t("pytorch_warmup.LinearWarmup", schedule=cosine(100), warmup_period=2000),
        "schedule.T_max",
        t("pytorch_warmup.LinearWarmup", schedule=cosine(39000), warmup_period=2000),
    ),
    "a wave in epochs in ignite": Mistake(
        "rises_again",
        VISION,
        t(
            "ignite.create_lr_scheduler_with_warmup",
            lr_scheduler=cosine(100),
            warmup_start_value=0.001,
            warmup_duration=1950,
        ),
        "lr_scheduler.T_max",
        t(
            "ignite.create_lr_scheduler_with_warmup",
            lr_scheduler=cosine(37050),
            warmup_start_value=0.001,
            warmup_duration=1950,
        ),
    ),
    "a wave in epochs in a list of MMEngine's": Mistake(
        "rises_again",
        VISION,
        chained(mm_warm_up(), t("mmengine.CosineAnnealingLR", T_max=100, end=39000)),
        "schedules[1].T_max",
        chained(mm_warm_up(), t("mmengine.CosineAnnealingLR", T_max=39000, end=39000)),
    ),
    "a wave in epochs as a curve of several": Mistake(
        "rises_again", VISION, curves(cosine(100)), "curves.lr.T_max", curves(cosine(39000))
    ),
    "a wave in epochs in a group": Mistake(
        "rises_again",
        VISION,
        t("swiftlr.layer_decay", schedule=warm_up(cosine(95)), rate=0.75, groups=3),
        "schedule.schedule.T_max",
        t("swiftlr.layer_decay", schedule=warm_up(cosine(37050)), rate=0.75, groups=3),
    ),
    "a wave of diffusers": Mistake(
        "rises_again",
        PLAIN,
        t("diffusers.cosine", num_warmup_steps=500, num_training_steps=5000),
        "num_training_steps",
        t("diffusers.cosine", num_warmup_steps=500, num_training_steps=10000),
    ),
    "restarts of Composer in epochs": Mistake(
        "restarts",
        VISION,
        t("composer.CosineAnnealingWarmRestartsScheduler", t_0=10),
        "t_0",
        t("composer.CosineAnnealingWarmRestartsScheduler", t_0=3900),
    ),
    "restarts of fairseq in epochs": Mistake(
        "restarts",
        VISION,
        t("fairseq.cosine", warmup_updates=1950, lr_period_updates=10, lr_shrink=0.99),
        "lr_period_updates",
        t("fairseq.cosine", warmup_updates=1950, lr_period_updates=3705, lr_shrink=0.99),
    ),
    "restarts of Flux in epochs": Mistake(
        "restarts",
        VISION,
        t("flux.CosAnneal", l0=0.001, l1=0.1, period=10),
        "period",
        t("flux.CosAnneal", l0=0.001, l1=0.1, period=3900),
    ),
    "restarts of Keras in epochs": Mistake(
        "restarts",
        VISION,
        t(
            "keras.CosineDecayRestarts",
            initial_learning_rate=0.1,
            first_decay_steps=10,
            t_mul=1.0,
        ),
        "first_decay_steps",
        t(
            "keras.CosineDecayRestarts",
            initial_learning_rate=0.1,
            first_decay_steps=3900,
            t_mul=1.0,
        ),
    ),
    "restarts of kozistr in epochs": Mistake(
        "restarts",
        VISION,
        t(
            "kozistr.CosineAnnealingWarmupRestarts",
            first_cycle_steps=10,
            max_lr=0.1,
            warmup_steps=1,
            gamma=1.0,
        ),
        "first_cycle_steps",
        t(
            "kozistr.CosineAnnealingWarmupRestarts",
            first_cycle_steps=3900,
            max_lr=0.1,
            warmup_steps=390,
            gamma=1.0,
        ),
    ),
    "triangles of ignite in epochs": Mistake(
        "restarts",
        VISION,
        t("ignite.LinearCyclicalScheduler", start_value=0.001, end_value=0.1, cycle_size=20),
        "cycle_size",
        t("ignite.LinearCyclicalScheduler", start_value=0.001, end_value=0.1, cycle_size=7800),
    ),
    "a repeat in epochs after a warm-up": Mistake(
        "restarts",
        VISION,
        warm_up(t("swiftlr.repeat", period=10, schedule=cosine(10))),
        "schedule.schedule.T_max",
        warm_up(t("swiftlr.repeat", period=3705, schedule=cosine(3705))),
    ),
    # tails
    "milestones in epochs after a warm-up": Mistake(
        "tail",
        VISION,
        warm_up(t("torch.MultiStepLR", milestones=[60, 80]), 1000),
        "schedule.milestones[1]",
        warm_up(t("torch.MultiStepLR", milestones=[22400, 30200]), 1000),
    ),
    "milestones in epochs in a list of MMEngine's": Mistake(
        "tail",
        {"steps": 86400, "steps_per_epoch": 7200, "base": 0.02},
        chained(mm_warm_up(), t("mmengine.MultiStepLR", milestones=[8, 11], end=86400)),
        "schedules[1].milestones[1]",
        chained(mm_warm_up(), t("mmengine.MultiStepLR", milestones=[57600, 79200], end=86400)),
    ),
    "milestones in epochs of timm": Mistake(
        "tail",
        VISION,
        t("timm.MultiStepLRScheduler", decay_t=[30, 60], decay_rate=0.1),
        "decay_t[1]",
        t("timm.MultiStepLRScheduler", decay_t=[11700, 23400], decay_rate=0.1),
    ),
    "milestones in epochs of Composer": Mistake(
        "tail",
        VISION,
        t("composer.MultiStepScheduler", milestones=[30, 60, 80]),
        "milestones[2]",
        t("composer.MultiStepScheduler", milestones=["30ep", "60ep", "80ep"]),
    ),
    "boundaries in epochs of Keras": Mistake(
        "tail",
        VISION,
        t("keras.PiecewiseConstantDecay", boundaries=[30, 60], values=[0.1, 0.01, 0.001]),
        "boundaries[1]",
        t("keras.PiecewiseConstantDecay", boundaries=[11700, 23400], values=[0.1, 0.01, 0.001]),
    ),
    "boundaries in epochs of optax": Mistake(
        "tail",
        VISION,
        t(
            "optax.piecewise_constant_schedule",
            init_value=0.1,
            boundaries_and_scales=[[30, 0.1], [60, 0.1]],
        ),
        "boundaries_and_scales[1]",
        t(
            "optax.piecewise_constant_schedule",
            init_value=0.1,
            boundaries_and_scales=[[11700, 0.1], [23400, 0.1]],
        ),
    ),
    "steps of Darknet in epochs": Mistake(
        "tail",
        VISION,
        t("darknet.steps", learning_rate=0.1, steps=[40, 45], scales=[0.1, 0.1]),
        "steps[1]",
        t("darknet.steps", learning_rate=0.1, steps=[31200, 35100], scales=[0.1, 0.1]),
    ),
    "stepvalues of Caffe in epochs": Mistake(
        "tail",
        VISION,
        t("caffe.multistep", gamma=0.1, stepvalue=[50, 75]),
        "stepvalue[1]",
        t("caffe.multistep", gamma=0.1, stepvalue=[19500, 29250]),
    ),
    "a step of fairseq in epochs": Mistake(
        "vanishes",
        VISION,
        t("fairseq.step", lr_decay_period=10, lr_decay=0.5),
        "lr_decay_period",
        t("fairseq.step", lr_decay_period=3900, lr_decay=0.5),
    ),
    "a step of timm in epochs": Mistake(
        "vanishes",
        VISION,
        t("timm.StepLRScheduler", decay_t=3, decay_rate=0.97),
        "decay_t",
        t("timm.StepLRScheduler", decay_t=1170, decay_rate=0.97),
    ),
    "a decay of optax in epochs": Mistake(
        "vanishes",
        VISION,
        t("optax.exponential_decay", init_value=0.1, transition_steps=3, decay_rate=0.9),
        "transition_steps",
        t("optax.exponential_decay", init_value=0.1, transition_steps=1170, decay_rate=0.9),
    ),
    "a decay of Keras in epochs": Mistake(
        "vanishes",
        VISION,
        t("keras.ExponentialDecay", initial_learning_rate=0.1, decay_steps=2, decay_rate=0.94),
        "decay_steps",
        t("keras.ExponentialDecay", initial_learning_rate=0.1, decay_steps=780, decay_rate=0.94),
    ),
    "an exponential that is 0 after a warm-up": Mistake(
        "vanishes",
        VISION,
        warm_up(t("torch.ExponentialLR", gamma=0.97)),
        "schedule.gamma",
        warm_up(t("torch.ExponentialLR", gamma=0.9999)),
    ),
    "an exponential of MMEngine's that is 0": Mistake(
        "vanishes",
        VISION,
        chained(mm_warm_up(), t("mmengine.ExponentialLR", gamma=0.97, end=39000)),
        "schedules[1].gamma",
        chained(mm_warm_up(), t("mmengine.ExponentialLR", gamma=0.9999, end=39000)),
    ),
    "a poly of MMEngine's in epochs": Mistake(
        "tail",
        VISION,
        chained(mm_warm_up(), t("mmengine.PolyLR", power=0.9, begin=0, end=100)),
        "schedules[1].end",
        chained(mm_warm_up(), t("mmengine.PolyLR", power=0.9, begin=0, end=39000)),
    ),
    "a line of optax in epochs": Mistake(
        "tail",
        VISION,
        t("optax.linear_schedule", init_value=0.1, end_value=0.001, transition_steps=100),
        "transition_steps",
        t("optax.linear_schedule", init_value=0.1, end_value=0.001, transition_steps=39000),
    ),
    "a cosine of optax in epochs": Mistake(
        "tail",
        VISION,
        t("optax.cosine_decay_schedule", init_value=0.1, decay_steps=100, alpha=0.01),
        "decay_steps",
        t("optax.cosine_decay_schedule", init_value=0.1, decay_steps=39000, alpha=0.01),
    ),
    "a warm-up and cosine of optax, a tenth": Mistake(
        "tail",
        PLAIN,
        t(
            "optax.warmup_cosine_decay_schedule",
            init_value=0.0,
            peak_value=3e-4,
            warmup_steps=100,
            decay_steps=1000,
            end_value=3e-5,
        ),
        "decay_steps",
        t(
            "optax.warmup_cosine_decay_schedule",
            init_value=0.0,
            peak_value=3e-4,
            warmup_steps=100,
            decay_steps=10000,
            end_value=3e-5,
        ),
    ),
    "a wsd of kozistr, a tenth": Mistake(
        "tail",
        PLAIN,
        t(
            "kozistr.get_wsd_schedule",
            num_warmup_steps=100,
            num_stable_steps=700,
            num_decay_steps=200,
        ),
        "",
        t(
            "kozistr.get_wsd_schedule",
            num_warmup_steps=100,
            num_stable_steps=7900,
            num_decay_steps=2000,
        ),
    ),
    "tri_stage in epochs": Mistake(
        "tail",
        VISION,
        t("fairseq.tri_stage", warmup_steps=10, hold_steps=40, decay_steps=50),
        "",
        t("fairseq.tri_stage", warmup_steps=3900, hold_steps=15600, decay_steps=19500),
    ),
    "four processes, Megatron": Mistake(
        "tail",
        PLAIN,
        t(
            "megatron.OptimizerParamScheduler",
            max_lr=3e-4,
            min_lr=3e-5,
            lr_warmup_steps=100,
            lr_decay_steps=2500,
            lr_decay_style="cosine",
        ),
        "lr_decay_steps",
        t(
            "megatron.OptimizerParamScheduler",
            max_lr=3e-4,
            min_lr=3e-5,
            lr_warmup_steps=100,
            lr_decay_steps=10000,
            lr_decay_style="cosine",
        ),
    ),
    "eight processes, DeepSpeed": Mistake(
        "tail",
        {"steps": 8000, "base": 1e-4},
        t("deepspeed.WarmupCosineLR", total_num_steps=1000, warmup_num_steps=100),
        "total_num_steps",
        t("deepspeed.WarmupCosineLR", total_num_steps=8000, warmup_num_steps=800),
    ),
    "two processes, a line": Mistake(
        "tail", PLAIN, hf("linear", 5000), "num_training_steps", hf("linear", 10000)
    ),
    # fractions
    "a warm-up of 0.03 steps in Megatron": Mistake(
        "fraction",
        PLAIN,
        t(
            "megatron.OptimizerParamScheduler",
            lr_warmup_steps=0.03,
            lr_decay_steps=10000,
        ),
        "lr_warmup_steps",
        t(
            "megatron.OptimizerParamScheduler",
            lr_warmup_steps="0.03dur",
            lr_decay_steps=10000,
        ),
    ),
    "a warm-up of 0.05 steps in timm": Mistake(
        "fraction", VISION, timm(39000, 0.05), "warmup_t", timm(39000, 1950)
    ),
    "a warm-up of 0.1 steps in fairseq": Mistake(
        "fraction",
        PLAIN,
        t("fairseq.polynomial_decay", warmup_updates=0.1, total_num_update=10000),
        "warmup_updates",
        t("fairseq.polynomial_decay", warmup_updates=1000, total_num_update=10000),
    ),
    "a warm-up of 0.02 steps in Composer": Mistake(
        "fraction",
        PLAIN,
        t("composer.CosineAnnealingWithWarmupScheduler", t_warmup=0.02, t_max="1dur"),
        "t_warmup",
        t("composer.CosineAnnealingWithWarmupScheduler", t_warmup="0.02dur", t_max="1dur"),
    ),
    "a decay of 0.2 steps": Mistake(
        "fraction",
        PLAIN,
        t("olmo_core.WSD", warmup_steps=100, decay_steps=0.2, t_max=10000),
        "decay_steps",
        t("olmo_core.WSD", warmup_steps=100, decay_steps="0.2dur", t_max=10000),
    ),
    "a period of 0.5 steps": Mistake(
        "fraction",
        PLAIN,
        t("pytorch_warmup.LinearWarmup", schedule=cosine(10000), warmup_period=0.5),
        "warmup_period",
        t("pytorch_warmup.LinearWarmup", schedule=cosine(10000), warmup_period=500),
    ),
    # floors
    "a floor of timm above the rate": Mistake(
        "floor", PLAIN, timm(10000, 0, lr_min=1e-3), "lr_min", timm(10000, 0, lr_min=1e-6)
    ),
    "a floor of MMEngine's above the rate": Mistake(
        "floor",
        PLAIN,
        chained(mm_warm_up(), t("mmengine.CosineAnnealingLR", T_max=9500, eta_min=1e-3, begin=500)),
        "schedules[1].eta_min",
        chained(mm_warm_up(), t("mmengine.CosineAnnealingLR", T_max=9500, eta_min=1e-6, begin=500)),
    ),
    "a floor of Megatron's above the rate": Mistake(
        "floor",
        {"steps": 10000, "base": 1e-5},
        t(
            "megatron.OptimizerParamScheduler",
            min_lr=6e-5,
            lr_warmup_steps=100,
            lr_decay_steps=10000,
        ),
        "min_lr",
        t(
            "megatron.OptimizerParamScheduler",
            min_lr=1e-6,
            lr_warmup_steps=100,
            lr_decay_steps=10000,
        ),
    ),
    "an end of a line above the rate, which transformers refuses": Mistake(
        "fails",
        {"steps": 1000, "base": 1e-8},
        hf("polynomial", 1000),
        "",
        hf("polynomial", 1000, lr_end=0.0),
    ),
    "a floor in a part": Mistake(
        "floor",
        PLAIN,
        after_warm_up(cosine(8050, eta_min=1e-3)),
        "schedules[1].eta_min",
        after_warm_up(cosine(8050, eta_min=1e-6)),
    ),
    "a floor ratio above 1": Mistake(
        "floor",
        PLAIN,
        hf("cosine_with_min_lr", 10000, min_lr_rate=1.5),
        "min_lr_rate",
        hf("cosine_with_min_lr", 10000, min_lr_rate=0.1),
    ),
    "a start of a warm-up above the rate": Mistake(
        "warmup_start",
        {"steps": 10000, "base": 1e-5},
        t(
            "timm.CosineLRScheduler",
            t_initial=10000,
            warmup_t=500,
            warmup_lr_init=1e-3,
        ),
        "warmup_lr_init",
        t(
            "timm.CosineLRScheduler",
            t_initial=10000,
            warmup_t=500,
            warmup_lr_init=1e-7,
        ),
    ),
    "a floor of restarts above the rate": Mistake(
        "floor",
        PLAIN,
        restarts(1000, eta_min=1e-2),
        "eta_min",
        restarts(1000, eta_min=1e-6),
    ),
    "a floor of a plateau above the rate": Mistake(
        "floor",
        PLAIN,
        t("torch.ReduceLROnPlateau", min_lr=1e-3),
        "min_lr",
        t("torch.ReduceLROnPlateau", min_lr=1e-6),
    ),
    "a ratio of Keras above 1": Mistake(
        "floor",
        PLAIN,
        t("keras.CosineDecay", initial_learning_rate=3e-4, decay_steps=10000, alpha=2.0),
        "alpha",
        t("keras.CosineDecay", initial_learning_rate=3e-4, decay_steps=10000, alpha=0.2),
    ),
    # absolute values
    "a rate of SWA for another": Mistake(
        "unused_base",
        PLAIN,
        t("torch.SWALR", swa_lr=0.05, anneal_epochs=9000),
        "swa_lr",
        t("torch.SWALR", swa_lr=1e-4, anneal_epochs=9000),
    ),
    "a one-cycle for another rate after a warm-up": Mistake(
        "unused_base",
        PLAIN,
        after_warm_up(one_cycle(8050)),
        "schedules[1].max_lr",
        after_warm_up(one_cycle(8050, 3e-4)),
    ),
    "a rate of optax for another": Mistake(
        "unused_base",
        PLAIN,
        t("optax.cosine_decay_schedule", init_value=0.1, decay_steps=10000),
        "init_value",
        t("optax.cosine_decay_schedule", init_value=3e-4, decay_steps=10000),
    ),
    "rates of a cycle for another": Mistake(
        "unused_base",
        PLAIN,
        t("torch.CyclicLR", base_lr=0.01, max_lr=0.1, step_size_up=1000),
        "max_lr",
        t("torch.CyclicLR", base_lr=3e-5, max_lr=3e-4, step_size_up=1000),
    ),
    "a factor of Noam's for another": Mistake(
        "unused_base",
        {"steps": 10000, "base": 1e-6},
        t("noam.lr", warmup=4000),
        "factor",
        t("noam.lr", factor=0.002, warmup=4000),
    ),
    # longer than the run
    "a one-cycle of fifty epochs in ten": Mistake(
        "unfinished",
        {**VISION, "steps": 3900},
        t("torch.OneCycleLR", max_lr=0.1, epochs=50, steps_per_epoch=390),
        "epochs",
        t("torch.OneCycleLR", max_lr=0.1, epochs=10, steps_per_epoch=390),
    ),
    "a one-cycle of optax, longer": Mistake(
        "unfinished",
        PLAIN,
        t("optax.cosine_onecycle_schedule", transition_steps=20000, peak_value=3e-4),
        "transition_steps",
        t("optax.cosine_onecycle_schedule", transition_steps=10000, peak_value=3e-4),
    ),
    "a one-cycle of MMEngine's, longer": Mistake(
        "unfinished",
        PLAIN,
        t("mmengine.OneCycleLR", eta_max=3e-4, total_steps=20000),
        "total_steps",
        t("mmengine.OneCycleLR", eta_max=3e-4, total_steps=10000),
    ),
    # growth
    "an exponential of Composer that grows": Mistake(
        "growth",
        PLAIN,
        t("composer.ExponentialScheduler", gamma=1.5, decay_period=1000),
        "gamma",
        t("composer.ExponentialScheduler", gamma=0.5, decay_period=1000),
    ),
    "milestones that grow, after a warm-up": Mistake(
        "growth",
        PLAIN,
        warm_up(t("torch.MultiStepLR", milestones=[3000, 8900], gamma=2.0), 1000),
        "schedule.gamma",
        warm_up(t("torch.MultiStepLR", milestones=[3000, 8900], gamma=0.2), 1000),
    ),
    "a line that goes up": Mistake(
        "growth",
        PLAIN,
        t("optax.linear_schedule", init_value=1e-5, end_value=3e-4, transition_steps=10000),
        "",
        t("optax.linear_schedule", init_value=3e-4, end_value=1e-5, transition_steps=10000),
    ),
    # methods that want none
    "schedule-free with a warm-up and a line": Mistake(
        "optimizer_schedule",
        optimizer("schedulefree.SGDScheduleFree"),
        hf("linear", 10000),
        "",
        t("transformers.constant_with_warmup", num_warmup_steps=100),
    ),
    "schedule-free of the Trainer with a cosine": Mistake(
        "optimizer_schedule",
        optimizer("schedule_free_radam"),
        hf("cosine", 10000),
        "",
        t("transformers.constant"),
    ),
    "schedule-free of optax with steps": Mistake(
        "optimizer_schedule",
        optimizer("optax.contrib.schedule_free_adamw"),
        t("torch.MultiStepLR", milestones=[5000, 8000]),
        "",
        FLAT,
    ),
    "D-Adaptation with layers": Mistake(
        "optimizer_groups",
        optimizer("DAdaptAdam", **ONE),
        t("swiftlr.layer_decay", schedule=cosine(10000), groups=3),
        "",
        cosine(10000),
    ),
    "Prodigy with layers": Mistake(
        "optimizer_groups",
        optimizer("prodigyopt.Prodigy", **ONE),
        t("swiftlr.groups", schedules=[cosine(10000), t("swiftlr.scale", by=0.1, schedule=FLAT)]),
        "",
        t("swiftlr.groups", schedules=[cosine(10000), cosine(10000)]),
    ),
    "Prodigy with a rate of Adam": Mistake(
        "optimizer_rate",
        optimizer("Prodigy"),
        cosine(10000),
        "",
        cosine(10000),
        optimizer("Prodigy", **ONE),
    ),
    "D-Adaptation with a rate of Adam": Mistake(
        "optimizer_rate",
        optimizer("dadaptation.DAdaptSGD"),
        cosine(10000),
        "",
        cosine(10000),
        optimizer("dadaptation.DAdaptSGD", **ONE),
    ),
    "DoG with a decay": Mistake(
        "optimizer_schedule", optimizer("DoG", **ONE), cosine(10000), "", FLAT
    ),
}

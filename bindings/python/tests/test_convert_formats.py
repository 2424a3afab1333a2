"""swiftlr.convert reads the configurations of frameworks in their own forms, and knows whose they
are by their keys."""

from __future__ import annotations

import json
import random
import re
from typing import Any, NamedTuple

import pytest

import swiftlr


class Sample(NamedTuple):
    name: str
    file: str
    text: str
    spec: dict[str, Any]
    base: float = 1.0
    steps: int | None = None
    run: dict[str, Any] = {}


def clock(size: float, schedule: dict[str, Any], **ramp: float) -> dict[str, Any]:
    return {"type": "swiftlr.sample_clock", "batch_size": size, **ramp, "schedule": schedule}


def by_epoch(per_epoch: float, schedule: dict[str, Any]) -> dict[str, Any]:
    stairs = {"type": "swiftlr.staircase", "every": 1, "schedule": schedule}
    return {"type": "swiftlr.stretch", "by": per_epoch, "schedule": stairs}


SAMPLES = [
    Sample(
        "Megatron-LM",
        "train.sh",
        """#!/bin/bash
GLOBAL_BATCH=96
torchrun --nproc_per_node 8 pretrain_gpt.py \\
    --num-layers 24 --hidden-size 2048 --weight-decay 0.1 --adam-beta2 0.95 \\
    --train-iters 5000 --global-batch-size $GLOBAL_BATCH --lr 3.0e-4 --min-lr 3.0e-5 \\
    --lr-decay-style cosine --lr-warmup-fraction .02 --lr-decay-iters 4000 --clip-grad 1.0
""",
        clock(
            96,
            {
                "type": "megatron.OptimizerParamScheduler",
                "min_lr": 3e-5,
                "lr_decay_style": "cosine",
                "lr_warmup_steps": 0.02 * 384000,
                "lr_decay_steps": 384000,
            },
        ),
        3e-4,
        5000,
    ),
    Sample(
        "Megatron-LM",
        "samples.sh",
        "python pretrain.py --train-samples 1000000 --lr-decay-samples 900000 "
        "--lr-warmup-samples 20000 --lr 1e-3 --min-lr "
        "1e-5 --lr-decay-style WSD --lr-wsd-decay-style minus_sqrt "
        "--lr-wsd-decay-samples 100000 --global-batch-size 512 --rampup-batch-size 32 32 50000 "
        "--start-weight-decay 0.0 --end-weight-decay 0.1 --weight-decay-incr-style linear\n",
        {
            "type": "swiftlr.curves",
            "curves": {
                "lr": clock(
                    512,
                    {
                        "type": "megatron.OptimizerParamScheduler",
                        "min_lr": 1e-5,
                        "lr_decay_style": "WSD",
                        "lr_warmup_steps": 20000,
                        "lr_decay_steps": 900000,
                        "wsd_decay_steps": 100000,
                        "lr_wsd_decay_style": "minus_sqrt",
                    },
                    start_batch_size=32,
                    increment=32,
                    ramp_samples=50000,
                ),
                "weight_decay": clock(
                    512,
                    {
                        "type": "megatron.OptimizerParamScheduler.weight_decay",
                        "start_wd": 0.0,
                        "end_wd": 0.1,
                        "wd_incr_steps": 1000000,
                        "wd_incr_style": "linear",
                    },
                    start_batch_size=32,
                    increment=32,
                    ramp_samples=50000,
                ),
            },
        },
        1e-3,
    ),
    Sample(
        "GPT-NeoX",
        "small.yml",
        """{
  # a comment
  "num-layers": 12,
  "optimizer": {"type": "Adam", "params": {"lr": 0.0006, "betas": [0.9, 0.95]}},
  "min_lr": 0.00006,
  "train-iters": 3200, "lr-decay-iters": 3200, "lr-decay-style": "cosine", "warmup": 0.01,
}
""",
        {
            "type": "gpt_neox.AnnealingLR",
            "start_lr": 0.0006,
            "warmup_iter": 32.0,
            "total_iters": 3200,
            "decay_style": "cosine",
            "min_lr": 0.00006,
        },
        0.0006,
        3200,
    ),
    Sample(
        "NeMo",
        "conformer.yaml",
        """
name: "Conformer"
model:
  optim:
    name: adamw
    lr: 2.0
    betas: [0.9, 0.98]
    weight_decay: 1e-3
    sched:
      name: NoamAnnealing
      d_model: 176
      warmup_steps: 1000
      warmup_ratio: null
      min_lr: 1e-6
trainer:
  max_epochs: 20
  max_steps: -1
""",
        {"type": "nemo.NoamAnnealing", "warmup_steps": 1000, "d_model": 176, "min_lr": 1e-6},
        2.0,
        4000,
        {"steps_per_epoch": 200},
    ),
    Sample(
        "NeMo",
        "gpt.yaml",
        """
trainer: {max_steps: 2000, max_epochs: 10}
model:
  optim:
    name: fused_adam
    lr: 2e-4
    sched: {name: CosineAnnealing, warmup_ratio: 0.05, constant_steps: 100, min_lr: 2e-5}
""",
        {
            "type": "nemo.CosineAnnealing",
            "warmup_steps": 100,
            "constant_steps": 100,
            "min_lr": 2e-5,
            "max_steps": 2000,
        },
        2e-4,
        2000,
    ),
    Sample(
        "MMEngine",
        "retinanet.py",
        """
_base_ = ['../_base_/default_runtime.py']
base_lr = 0.004
max_epochs = 12
train_cfg = dict(type='EpochBasedTrainLoop', max_epochs=max_epochs, val_interval=1)
param_scheduler = [
    dict(type='LinearLR', start_factor=0.001, by_epoch=False, begin=0, end=500),
    dict(type='MultiStepLR', begin=0, end=max_epochs, by_epoch=True,
         milestones=[8, 11], gamma=0.1)]
optim_wrapper = dict(type='OptimWrapper', optimizer=dict(type='SGD', lr=base_lr * 5))
""",
        {
            "type": "mmengine.param_scheduler",
            "schedulers": [
                {"type": "mmengine.LinearLR", "end": 500, "start_factor": 0.001},
                {"type": "mmengine.MultiStepLR", "end": 12, "milestones": [8, 11], "gamma": 0.1},
            ],
            "intervals": [1, "1ep"],
            "run": {"steps_per_epoch": 40},
        },
        0.02,
        480,
        {"steps_per_epoch": 40},
    ),
    Sample(
        "MMEngine",
        "yolox.py",
        """
max_epochs = 30
param_scheduler = [
    dict(type='mmdet.QuadraticWarmupLR', by_epoch=True, begin=0, end=5, convert_to_iter_based=True),
    dict(type='CosineAnnealingLR', eta_min_ratio=0.05, begin=5, T_max=25, end=25, by_epoch=True,
         convert_to_iter_based=True),
    dict(type='ConstantLR', by_epoch=True, factor=1, begin=25, end=30)]
train_cfg = dict(max_epochs=max_epochs)
optim_wrapper = dict(optimizer=dict(type='SGD', lr=0.01, momentum=0.9))
""",
        {
            "type": "torch.ChainedScheduler",
            "schedules": [
                {
                    "type": "swiftlr.warmup",
                    "steps": "5ep",
                    "shape": "square",
                    "offset": 1,
                    "schedule": {"type": "swiftlr.constant"},
                },
                {
                    "type": "mmengine.CosineAnnealingLR",
                    "begin": "5ep",
                    "end": "25ep",
                    "eta_min_ratio": 0.05,
                    "T_max": "25ep",
                },
                by_epoch(20, {"type": "mmengine.ConstantLR", "begin": 25, "end": 30, "factor": 1}),
            ],
            "run": {"steps_per_epoch": 20},
        },
        0.01,
        600,
        {"steps_per_epoch": 20},
    ),
    Sample(
        "MMEngine",
        "old.py",
        """
optimizer = dict(type='SGD', lr=0.01, momentum=0.9)
lr_config = dict(policy='step', warmup='linear', warmup_iters=500, warmup_ratio=0.001, step=[8, 11])
runner = dict(type='EpochBasedRunner', max_epochs=12)
""",
        {
            "type": "swiftlr.warmup",
            "steps": 500,
            "start": 0.001,
            "clock": "overlay",
            "target": "value",
            "schedule": by_epoch(
                100, {"type": "torch.MultiStepLR", "milestones": [8, 11], "gamma": 0.1}
            ),
        },
        0.01,
        1200,
        {"steps_per_epoch": 100},
    ),
    Sample(
        "detectron2",
        "rcnn.yaml",
        """
_BASE_: "../Base-RCNN-FPN.yaml"
MODEL: {WEIGHTS: "detectron2://x.pkl"}
SOLVER:
  BASE_LR: 0.02
  STEPS: (600, 800)
  MAX_ITER: 900
  WARMUP_ITERS: 100
  LR_SCHEDULER_NAME: WarmupMultiStepLR
""",
        {
            "type": "detectron2.LRMultiplier",
            "max_iter": 900,
            "multiplier": {
                "type": "detectron2.WarmupParamScheduler",
                "warmup_factor": 0.001,
                "warmup_length": 100 / 900,
                "warmup_method": "linear",
                "schedule": {
                    "type": "fvcore.MultiStepParamScheduler",
                    "values": [1.0, 0.1, 0.1**2],
                    "milestones": [600, 800],
                    "num_updates": 900,
                },
            },
        },
        0.02,
        900,
    ),
    Sample(
        "SlowFast",
        "slowfast.yaml",
        """
TRAIN: {BATCH_SIZE: 64}
SOLVER:
  BASE_LR: 0.1
  LR_POLICY: steps_with_relative_lrs
  STEPS: [0, 44, 88]
  LRS: [1, 0.1, 0.01]
  MAX_EPOCH: 118
  WARMUP_EPOCHS: 5
  WARMUP_START_LR: 0.01
""",
        {
            "type": "slowfast.steps_with_relative_lrs",
            "max_epoch": 118,
            "warmup_epochs": 5,
            "warmup_start_lr": 0.01,
            "steps": [0, 44, 88],
            "lrs": [1, 0.1, 0.01],
            "steps_per_epoch": 10,
        },
        0.1,
        1180,
        {"steps_per_epoch": 10},
    ),
    Sample(
        "fairseq",
        "train.sh",
        "fairseq-train data --arch transformer --optimizer adam --lr 5e-4 "
        "--lr-scheduler inverse_sqrt --warmup-updates 4000 --warmup-init-lr "
        "1e-07 --max-update 50000 --weight-decay 0.0001\n",
        {"type": "fairseq.inverse_sqrt", "warmup_updates": 4000, "warmup_init_lr": 1e-7},
        5e-4,
        50000,
    ),
    Sample(
        "fairseq",
        "wav2vec.yaml",
        """
optimization:
  max_update: 80000
  lr: [0.00003]
lr_scheduler:
  _name: tri_stage
  phase_ratio: [0.1, 0.4, 0.5]
  final_lr_scale: 0.05
""",
        {
            "type": "fairseq.tri_stage",
            "warmup_steps": 8000,
            "hold_steps": 32000,
            "decay_steps": 40000,
            "final_lr_scale": 0.05,
        },
        0.00003,
        80000,
    ),
    Sample(
        "timm",
        "args.yaml",
        """
model: resnet50
sched: cosine
sched_on_updates: true
lr: 0.5
epochs: 100
warmup_epochs: 5
warmup_lr: 1.0e-05
min_lr: 1.0e-06
lr_cycle_limit: 1
opt: sgd
weight_decay: 2.0e-05
""",
        {
            "type": "timm.CosineLRScheduler",
            "t_initial": 2000,
            "lr_min": 1e-6,
            "cycle_mul": 1.0,
            "cycle_decay": 0.5,
            "cycle_limit": 1,
            "k_decay": 1.0,
            "warmup_t": 100,
            "warmup_lr_init": 1e-5,
            "warmup_prefix": False,
        },
        0.5,
        2000,
        {"steps_per_epoch": 20},
    ),
    Sample(
        "timm",
        "train.sh",
        "./distributed_train.sh 8 --model efficientnet_b2 --sched step --epochs 450 "
        "--decay-epochs 2.4 --decay-rate .97 --opt rmsproptf --warmup-lr 1e-6 --warmup-epochs 3 "
        "--lr .016 --model-ema\n",
        by_epoch(
            13,
            {
                "type": "timm.StepLRScheduler",
                "decay_t": 2.4,
                "decay_rate": 0.97,
                "warmup_t": 3,
                "warmup_lr_init": 1e-6,
                "warmup_prefix": False,
            },
        ),
        0.016,
        5850,
        {"steps_per_epoch": 13},
    ),
    Sample(
        "torchtitan",
        "llama3.toml",
        """
[optimizer]
name = "AdamW"
lr = 3e-4
[lr_scheduler]
warmup_steps = 200
decay_ratio = 0.8
decay_type = "cosine"
min_lr_factor = 0.1
[training]
steps = 1000
""",
        {
            "type": "torchtitan.lr_scheduler",
            "warmup_steps": 200,
            "total_steps": 1000,
            "decay_ratio": 0.8,
            "decay_type": "cosine",
            "min_lr_factor": 0.1,
        },
        3e-4,
        1000,
    ),
    Sample(
        "OLMo",
        "olmo.yaml",
        """
max_duration: 2e9T
global_train_batch_size: 512
model: {max_sequence_length: 2048}
optimizer: {name: adamw, learning_rate: 3.0e-4, weight_decay: 0.1}
scheduler:
  name: cosine_with_warmup
  units: tokens
  t_warmup: 100000000
  t_max: 2e9
  alpha_f: 0.1
  warmup_min_lr: 0.0
""",
        clock(
            512 * 2048,
            {
                "type": "olmo_core.CosWithWarmup",
                "warmup_steps": 100000000,
                "warmup_min_lr": 0.0,
                "t_max": 2e9,
                "alpha_f": 0.1,
            },
        ),
        3e-4,
        1908,
    ),
    Sample(
        "OLMo-core",
        "scheduler.json",
        json.dumps(
            {
                "_CLASS_": "olmo_core.optim.scheduler.WSD",
                "units": "steps",
                "warmup_fraction": 0.05,
                "decay_fraction": 0.2,
            }
        ),
        {"type": "olmo_core.WSD", "warmup_steps": 50, "decay_steps": 200, "t_max": 1000},
        1e-3,
        1000,
        {"steps": 1000, "lr": 1e-3},
    ),
    Sample(
        "llm-foundry",
        "mpt.yaml",
        """
max_duration: 1000ba
global_train_batch_size: 256
scheduler: {name: cosine_with_warmup, t_warmup: 0.02dur, alpha_f: 0.1}
optimizer: {name: decoupled_adamw, lr: 2.0e-4, betas: [0.9, 0.95]}
""",
        {
            "type": "composer.CosineAnnealingWithWarmupScheduler",
            "alpha_f": 0.1,
            "t_warmup": 20,
            "t_max": 1000,
        },
        2e-4,
        1000,
    ),
    Sample(
        "llm-foundry",
        "tokens.yaml",
        """
max_duration: 2000000tok
global_train_batch_size: 10
max_seq_len: 100
scheduler: {name: linear_decay_with_warmup, t_warmup: 150500tok, alpha_f: 0.0}
optimizer: {name: adamw, lr: 1.0e-4}
""",
        clock(
            1000,
            {
                "type": "composer.LinearWithWarmupScheduler",
                "alpha_f": 0.0,
                "t_warmup": 150500,
                "t_max": 2000000,
            },
        ),
        1e-4,
        2000,
    ),
    Sample(
        "levanter",
        "gpt2.yaml",
        """
data: {cache_dir: "gs://x"}
trainer: {train_batch_size: 512, num_train_steps: 10000, mp: p=f32}
optimizer: {learning_rate: 1E-3, weight_decay: 0.1, warmup: 0.02, min_lr_ratio: 0.1}
model: {type: gpt2}
""",
        {
            "type": "levanter.lr_scheduler",
            "num_train_steps": 10000,
            "learning_rate": 1e-3,
            "lr_schedule": "cosine",
            "warmup": 0.02,
            "min_lr_ratio": 0.1,
        },
        1e-3,
        10000,
    ),
    Sample(
        "big_vision",
        "vit.py",
        """
import ml_collections as mlc
def get_config(arg=None):
  config = mlc.ConfigDict()
  config.total_epochs = 90
  config.input = {}
  config.input.batch_size = 1024
  config.lr = 0.001
  config.wd = 0.0001
  config.schedule = dict(warmup_steps=10_000, decay_type='cosine')
  return config
""",
        {
            "type": "big_vision.cosine",
            "total_steps": 112603,
            "warmup_steps": 10000,
            "cooldown_steps": 0,
        },
        0.001,
        112603,
        {"steps_per_epoch": 1281167 / 1024},
    ),
    Sample(
        "Darknet",
        "yolov3.cfg",
        """[net]
# Testing
batch=64
subdivisions=16
momentum=0.9
decay=0.0005
learning_rate=0.001
burn_in=1000
max_batches = 500200
policy=steps
steps=400000,450000
scales=.1,.1

[convolutional]
batch_normalize=1
filters=32
[convolutional]
filters=64
""",
        {
            "type": "darknet.steps",
            "learning_rate": 0.001,
            "burn_in": 1000,
            "steps": [400000, 450000],
            "scales": [0.1, 0.1],
        },
        1.0,
        500200,
    ),
    Sample(
        "Caffe",
        "solver.prototxt",
        """net: "models/train_val.prototxt"
base_lr: 0.01  # start
lr_policy: "multistep"
gamma: 0.1
stepvalue: 5000
stepvalue: 7000
max_iter: 10000
momentum: 0.9
weight_decay: 0.0005
""",
        {"type": "caffe.multistep", "stepvalue": [5000, 7000], "gamma": 0.1},
        0.01,
        10000,
    ),
    Sample(
        "Ultralytics",
        "args.yaml",
        "task: detect\nepochs: 10\nbatch: 16\noptimizer: SGD\ncos_lr: true\nlr0: 0.02\nlrf: 0.1\n"
        "momentum: 0.9\nweight_decay: 0.0005\nwarmup_epochs: 2.0\nwarmup_momentum: 0.7\n"
        "warmup_bias_lr: 0.05\n",
        {
            "type": "swiftlr.curves",
            "curves": {
                "lr": {
                    "type": "ultralytics.lr",
                    "lrf": 0.1,
                    "warmup_bias_lr": 0.05,
                    "cos_lr": True,
                    "epochs": 10,
                    "steps_per_epoch": 30,
                    "warmup_epochs": 2.0,
                },
                "momentum": {
                    "type": "ultralytics.momentum",
                    "momentum": 0.9,
                    "warmup_momentum": 0.7,
                    "epochs": 10,
                    "steps_per_epoch": 30,
                    "warmup_epochs": 2.0,
                },
            },
        },
        0.02,
        300,
        {"steps_per_epoch": 30},
    ),
    Sample(
        "SpeechBrain",
        "transformer.yaml",
        """
seed: 7774
output_folder: !ref results/transformer/<seed>
number_of_epochs: 100
lr_adam: 0.001
Adam: !name:torch.optim.Adam
  lr: !ref <lr_adam>
noam_annealing: !new:speechbrain.nnet.schedulers.NoamScheduler
  lr_initial: !ref <lr_adam>
  n_warmup_steps: 25000
train_logger: !new:speechbrain.utils.train_logger.FileTrainLogger
  save_file: !ref <output_folder>/log.txt
""",
        {"type": "speechbrain.NoamScheduler", "lr_initial": 0.001, "n_warmup_steps": 25000},
        0.001,
    ),
    Sample(
        "ESPnet",
        "train_asr.yaml",
        """
batch_type: numel
accum_grad: 2
max_epoch: 50
optim: adam
optim_conf: {lr: 0.002, weight_decay: 0.000001}
scheduler: warmuplr
scheduler_conf:
    warmup_steps: 15000
""",
        {"type": "espnet.WarmupLR", "warmup_steps": 15000},
        0.002,
    ),
    Sample(
        "MaxText",
        "base.yml",
        "run_name: x\nsteps: 150_001\nlearning_rate: 3.e-5\nlr_schedule_type: 'wsd'\n"
        "learning_rate_final_fraction: 0.1\nwsd_decay_steps_fraction: 0.2\n"
        "wsd_decay_style: 'linear'\n"
        "warmup_steps_fraction: 0.1\nlearning_rate_schedule_steps: -1\nadam_b1: 0.9\n",
        {
            "type": "maxtext.create_learning_rate_schedule",
            "learning_rate": 3e-5,
            "lr_schedule_type": "wsd",
            "steps": 150001,
            "learning_rate_schedule_steps": 150001,
            "learning_rate_final_fraction": 0.1,
            "warmup_steps_fraction": 0.1,
            "wsd_decay_steps_fraction": 0.2,
            "wsd_decay_style": "linear",
        },
        3e-5,
        150001,
    ),
    Sample(
        "nanotron",
        "config_tiny.yaml",
        """
optimizer:
  accumulate_grad_in_fp32: true
  learning_rate_scheduler:
    learning_rate: 0.0003
    lr_decay_starting_step: null
    lr_decay_steps: 13
    lr_decay_style: cosine
    lr_warmup_steps: 2
    lr_warmup_style: linear
    min_decay_lr: 1.0e-05
  weight_decay: 0.01
tokens: {train_steps: 15, micro_batch_size: 2}
""",
        {
            "type": "nanotron.lr_scheduler_builder",
            "total_training_steps": 15,
            "learning_rate": 0.0003,
            "lr_warmup_steps": 2,
            "lr_warmup_style": "linear",
            "lr_decay_style": "cosine",
            "lr_decay_steps": 13,
            "min_decay_lr": 1e-5,
        },
        0.0003,
        15,
    ),
    Sample(
        "spaCy",
        "config.cfg",
        """[paths]
train = null
[training]
max_steps = 20000
dropout = 0.1
[training.optimizer]
@optimizers = "Adam.v1"
beta1 = 0.9
L2 = 0.01
[training.optimizer.learn_rate]
@schedules = "warmup_linear.v1"
warmup_steps = 250
total_steps = 20000
initial_rate = 5e-5
[training.batcher]
@batchers = "spacy.batch_by_padded.v1"
""",
        {
            "type": "thinc.warmup_linear",
            "initial_rate": 5e-5,
            "warmup_steps": 250,
            "total_steps": 20000,
        },
        5e-5,
        20000,
    ),
    Sample(
        "T5X",
        "pretrain.gin",
        """
from t5x import utils
TRAIN_STEPS = 10000
train_script.train:
  total_steps = %TRAIN_STEPS
utils.create_learning_rate_scheduler:
  factors = 'constant * rsqrt_decay'
  base_learning_rate = 1.0
  warmup_steps = 1000  # as T5
""",
        {
            "type": "t5x.create_learning_rate_scheduler",
            "factors": "constant * rsqrt_decay",
            "base_learning_rate": 1.0,
            "warmup_steps": 1000,
        },
        1.0,
        10000,
    ),
    Sample(
        "TF Object Detection",
        "pipeline.config",
        """
train_config {
  batch_size: 64
  optimizer {
    momentum_optimizer {
      learning_rate {
        cosine_decay_learning_rate {
          learning_rate_base: 0.04
          total_steps: 25000
          warmup_learning_rate: .013333
          warmup_steps: 2000
        }
      }
      momentum_optimizer_value: 0.9
    }
    use_moving_average: false
  }
  num_steps: 25000
}
""",
        {
            "type": "object_detection.cosine_decay_with_warmup",
            "learning_rate_base": 0.04,
            "total_steps": 25000,
            "warmup_learning_rate": 0.013333,
            "warmup_steps": 2000,
        },
        1.0,
        25000,
    ),
    Sample(
        "RLlib",
        "ppo.yaml",
        """
atari-ppo:
  env: Breakout
  run: PPO
  config:
    lr_schedule: [[0, 0.001], [1000000, 0.0001]]
    train_batch_size: 4000
""",
        clock(
            4000,
            {
                "type": "rllib.Scheduler",
                "fixed_value_or_schedule": [[0, 0.001], [1000000, 0.0001]],
            },
        ),
        1.0,
    ),
    Sample(
        "Stable-Baselines3",
        "ppo.yml",
        """
atari:
  policy: 'CnnPolicy'
  n_envs: 8
  n_steps: 128
  n_timesteps: !!float 1e7
  learning_rate: lin_2.5e-4
  clip_range: lin_0.1
""",
        clock(1024, {"type": "rl_zoo3.linear_schedule", "total_timesteps": 1e7}),
        2.5e-4,
        9766,
    ),
    Sample(
        "icefall",
        "train.sh",
        "./zipformer/train.py --world-size 4 --num-epochs 30 --base-lr 0.045 --lr-batches 7500 "
        "--lr-epochs 3.5 --use-fp16 1\n",
        {
            "type": "icefall.Eden",
            "lr_batches": 7500,
            "lr_epochs": 3.5,
            "steps_per_epoch": 1000,
        },
        0.045,
        30000,
        {"steps_per_epoch": 1000},
    ),
    Sample(
        "PaddlePaddle",
        "ppyoloe.yml",
        """
epoch: 80
LearningRate:
  base_lr: 0.001
  schedulers:
    - name: CosineDecay
      max_epochs: 96
    - name: LinearWarmup
      start_factor: 0.
      epochs: 5
""",
        {
            "type": "swiftlr.warmup",
            "steps": 250,
            "start": 0.0,
            "clock": "overlay",
            "target": "base",
            "schedule": {"type": "swiftlr.curve", "shape": "cosine", "to": 0.0, "over": 4800},
        },
        0.001,
        4000,
        {"steps_per_epoch": 50},
    ),
    Sample(
        "code",
        "train_gpt2.py",
        "learning_rate = 6e-4\nmax_iters = 600000\nwarmup_iters = 2000\nlr_decay_iters = 600000\n"
        "min_lr = 6e-5\nbeta2 = 0.95\n",
        {
            "type": "nanogpt.get_lr",
            "learning_rate": 6e-4,
            "warmup_iters": 2000,
            "lr_decay_iters": 600000,
            "min_lr": 6e-5,
        },
        6e-4,
        600000,
    ),
    Sample(
        "code",
        "vitl14.yaml",
        """
train: {OFFICIAL_EPOCH_LENGTH: 100}
optim: {epochs: 50, base_lr: 0.0002, warmup_epochs: 8, min_lr: 1.0e-06, weight_decay: 0.04,
        weight_decay_end: 0.2}
teacher: {momentum_teacher: 0.992, final_momentum_teacher: 1}
""",
        {
            "type": "swiftlr.curves",
            "curves": {
                "lr": {
                    "type": "dinov2.CosineScheduler",
                    "final_value": 1e-6,
                    "total_iters": 5000,
                    "warmup_iters": 800,
                },
                "weight_decay": {
                    "type": "dinov2.CosineScheduler",
                    "base_value": 0.04,
                    "final_value": 0.2,
                    "total_iters": 5000,
                },
                "teacher_momentum": {
                    "type": "dinov2.CosineScheduler",
                    "base_value": 0.992,
                    "final_value": 1,
                    "total_iters": 5000,
                },
            },
        },
        0.0002,
        5000,
    ),
    Sample(
        "code",
        "dino.yaml",
        "lr: 0.0005\nmin_lr: 1.0e-06\nepochs: 10\nwarmup_epochs: 2\nweight_decay: 0.04\n"
        "weight_decay_end: 0.4\nmomentum_teacher: 0.996\n",
        {
            "type": "swiftlr.curves",
            "curves": {
                "lr": {
                    "type": "dino.cosine_scheduler",
                    "final_value": 1e-6,
                    "epochs": 10,
                    "niter_per_ep": 50,
                    "warmup_epochs": 2,
                },
                "weight_decay": {
                    "type": "dino.cosine_scheduler",
                    "base_value": 0.04,
                    "final_value": 0.4,
                    "epochs": 10,
                    "niter_per_ep": 50,
                },
                "teacher_momentum": {
                    "type": "dino.cosine_scheduler",
                    "base_value": 0.996,
                    "final_value": 1,
                    "epochs": 10,
                    "niter_per_ep": 50,
                },
            },
        },
        0.001,
        500,
        {"steps_per_epoch": 50, "batch_size": 512},
    ),
    Sample(
        "code",
        "opennmt.yaml",
        "train_steps: 1000\ndecay_method: noam\nlearning_rate: 2\nwarmup_steps: 80\n"
        "hidden_size: 512\noptim: adam\n",
        {"type": "noam.lr", "factor": 2, "model_size": 512, "warmup": 80},
        1.0,
        1000,
    ),
    Sample(
        "code",
        "train_gpt2.py",
        "max_lr = 6e-4\nmin_lr = max_lr * 0.1\nwarmup_steps = 715\nmax_steps = 19073\n",
        {
            "type": "swiftlr.warmup",
            "steps": 715,
            "offset": 1,
            "schedule": {
                "type": "swiftlr.curve",
                "shape": "cosine",
                "to": 6e-4 * 0.1,
                "over": 18358,
            },
        },
        6e-4,
        19073,
    ),
    Sample(
        "OLMo-core",
        "stages.yaml",
        """
scheduler:
  _CLASS_: olmo_core.optim.scheduler.ComposableScheduler
  stages:
    - {duration: 100, start_lr: 0.0, end_lr_fraction: 1.0, shape: linear}
    - {duration: 900, end_lr_fraction: 0.1, shape: cosine}
  override_decay: {start: 500, duration: 100, end_lr: 0.0}
""",
        {
            "type": "olmo_core.OverrideDecay",
            "schedule": {
                "type": "olmo_core.ComposableScheduler",
                "stages": [
                    {"duration": 100, "shape": "linear", "start_lr": 0.0, "end_lr_fraction": 1.0},
                    {"duration": 900, "shape": "cosine", "end_lr_fraction": 0.1},
                ],
            },
            "start": 500,
            "duration": 100,
            "end_lr": 0.0,
        },
        1e-3,
        None,
        {"lr": 1e-3},
    ),
    Sample(
        "spaCy",
        "then.cfg",
        """[training.optimizer.learn_rate]
@schedules = "constant_then.v1"
rate = 0.01
steps = 100
[training.optimizer.learn_rate.schedule]
@schedules = "decaying.v1"
base_rate = 0.01
decay = 0.001
""",
        {
            "type": "thinc.constant_then",
            "rate": 0.01,
            "steps": 100,
            "schedule": {"type": "thinc.decaying", "base_rate": 0.01, "decay": 0.001},
        },
        0.01,
    ),
]


def plain(spec: dict[str, Any]) -> dict[str, Any]:
    """Without the steps of the run, which every spec has that knows them."""
    run = {key: value for key, value in spec.get("run", {}).items() if key != "total_steps"}
    rest = {key: value for key, value in spec.items() if key != "run"}
    return {**rest, "run": run} if run else rest


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: f"{one.name}-{one.file}")
def test_its_own_form(sample: Sample, tmp_path: Any) -> None:
    path = tmp_path / sample.file
    path.write_text(sample.text)
    found = swiftlr.convert(path, **sample.run)
    assert found.framework == sample.name
    assert plain(found.spec) == sample.spec
    assert (found.base, found.steps) == (sample.base, sample.steps)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: f"{one.name}-{one.file}")
def test_by_name(sample: Sample, tmp_path: Any) -> None:
    path = tmp_path / sample.file
    path.write_text(sample.text)
    assert plain(swiftlr.convert(path, sample.name.upper(), **sample.run).spec) == sample.spec


def test_settings_beside_each_other() -> None:
    """A class that is not named, and a single schedule with the settings of the run around it."""
    settings: dict[str, Any] = {"lr_initial": 0.001, "n_warmup_steps": 100}
    found = swiftlr.convert(settings, "SpeechBrain")
    assert found.spec["type"] == "speechbrain.NoamScheduler"
    assert "NoamScheduler" in found.notes[0]
    settings = {"type": "CosineAnnealingLR", "T_max": 100, "by_epoch": False, "end": 100, "lr": 0.1}
    found = swiftlr.convert(settings, "MMEngine")
    assert plain(found.spec) == {"type": "mmengine.CosineAnnealingLR", "end": 100, "T_max": 100}
    assert found.base == 0.1


@pytest.mark.parametrize(
    ("framework", "settings", "run", "message"),
    [
        ("Megatron-LM", {"lr": 1, "lr-decay-style": "cosin"}, {"steps": 9}, "lr-decay-style"),
        ("Megatron-LM", {"lr": 1, "train-samples": 100}, {}, "--batch-size"),
        ("timm", {"sched": "cosine", "epochs": 5, "lr": 1}, {}, "--steps-per-epoch"),
        ("timm", {"sched": "cosin", "epochs": 5, "lr": 1}, {}, "sched"),
        ("NeMo", {"sched": {"name": "NoamAnnealing", "warmup_steps": 5}}, {"steps": 9}, "d_model"),
        ("detectron2", {"SOLVER": {"MAX_ITER": 10, "WARMUP_ITERS": 20}}, {}, "WARMUP_ITERS"),
        ("fairseq", {"lr_scheduler": {"_name": "warm"}, "lr": 1}, {}, "inverse_sqrt"),
        ("llm-foundry", {"name": "cosine_with_warmup", "t_warmup": "5x"}, {"steps": 9}, "t_warmup"),
        ("MMEngine", {"param_scheduler": [{"type": "PolyLR", "begin": 0}]}, {}, "--epochs"),
        ("MMEngine", {"param_scheduler": [{"type": "CosLR"}]}, {"epochs": 5}, "CosineAnnealingLR"),
        ("Darknet", {"policy": "steps", "max_batches": 10, "scales": [1]}, {}, "steps"),
        ("SpeechBrain", {"seed": 5}, {}, "NoamScheduler"),
        ("levanter", {"cycle_length": 10, "cycles": 2}, {"steps": 100}, "cycle_length"),
        ("spaCy", {"@schedules": "warm.v1"}, {}, "warmup_linear.v1"),
        ("RLlib", {"lr_schedule": [[5, 1], [2, 3]], "train_batch_size": 4}, {}, "lr_schedule"),
    ],
)
def test_an_error_names_the_field(
    framework: str, settings: dict[str, Any], run: dict[str, Any], message: str
) -> None:
    with pytest.raises(swiftlr.SpecError) as error:
        swiftlr.convert(settings, framework, **run)
    assert message in str(error.value) and "\n" not in str(error.value)


ODD = ("-1", "0", "1e308", "nan", "null", "true", '"x"', "[]", "{}", "9" * 20, "", "x * 2", "--")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: f"{one.name}-{one.file}")
def test_odd_numbers_are_a_schedule_or_one_line(sample: Sample, tmp_path: Any) -> None:
    """With one number of the file after the other replaced."""
    chosen = random.Random(sample.text)
    path = tmp_path / sample.file
    for number in re.finditer(r"(?<![\w.])-?\d[\d._]*(e-?\d+)?", sample.text):
        odd = chosen.choice(ODD)
        path.write_text(sample.text[: number.start()] + odd + sample.text[number.end() :])
        try:
            swiftlr.convert(path, sample.name, **sample.run)
        except swiftlr.Error as error:
            assert "\n" not in str(error), odd

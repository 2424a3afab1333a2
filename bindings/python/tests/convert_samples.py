"""Configurations as the frameworks write them, one or several for each form and many formats."""

TRAINER = """{
  "output_dir": "out", "lr_scheduler_type": "cosine_with_min_lr",
  "lr_scheduler_kwargs": {"min_lr_rate": 0.1},
  "warmup_ratio": 0.03, "learning_rate": 2e-05, "max_steps": 1000, "weight_decay": 0.1
}"""
LLAMA_FACTORY = """### model
model_name_or_path: some/model
stage: sft
finetuning_type: lora
learning_rate: 1.0e-4
max_steps: 900
lr_scheduler_type: warmup_stable_decay
warmup_steps: 90
"""
AXOLOTL = """base_model: some/model
micro_batch_size: 2
learning_rate: 0.0002
lr_scheduler: cosine
cosine_min_lr_ratio: 0.1
cosine_constant_lr_ratio: 0.8
warmup_steps: 10
max_steps: 400
"""
DIFFUSERS = """accelerate launch train_text_to_image.py \\
  --learning_rate=1e-05 --lr_scheduler="cosine_with_restarts" --lr_num_cycles=3 \\
  --lr_warmup_steps=500 --max_train_steps=15000
"""
KOHYA = """[training_arguments]
network_dim = 16
learning_rate = 1e-4
lr_scheduler = "cosine_with_min_lr"
lr_scheduler_min_lr_ratio = 0.1
lr_warmup_steps = 0.05
max_train_steps = 2000
"""
DEEPSPEED = """{"train_batch_size": 64, "optimizer": {"type": "AdamW", "params": {"lr": "auto"}},
 "scheduler": {"type": "WarmupDecayLR", "params": {"total_num_steps": "auto", "warmup_min_lr": 0,
 "warmup_max_lr": "auto", "warmup_num_steps": "auto"}}}"""
LIGHTNING = """optimizer:
  class_path: torch.optim.AdamW
  init_args: {lr: 0.001}
lr_scheduler:
  class_path: torch.optim.lr_scheduler.CosineAnnealingLR
  init_args:
    T_max: 100
    eta_min: 1e-5
trainer:
  max_epochs: 100
"""
HYDRA = """optimizer: {_target_: torch.optim.SGD, _partial_: true, lr: 0.1}
scheduler:
  _target_: torch.optim.lr_scheduler.OneCycleLR
  _partial_: true
  max_lr: ${optimizer.lr}
  total_steps: 1000
"""
PYTHON = """import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

steps = 10_000
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
warmup = LinearLR(optimizer, start_factor=0.1, total_iters=500)
decay = CosineAnnealingLR(optimizer, T_max=steps - 500)
scheduler = SequentialLR(optimizer, [warmup, decay], milestones=[500])
"""
KERAS = """{"class_name": "Adam", "config": {"learning_rate": {"class_name": "CosineDecay",
 "config": {"initial_learning_rate": 0.001, "decay_steps": 1000, "alpha": 0.1, "name": null}}}}"""
STATE = """{"step_size": 30, "gamma": 0.1, "base_lrs": [0.1], "last_epoch": 45, "_step_count": 46,
 "_last_lr": [0.01]}"""
MEGATRON = """#!/bin/bash
LR=6e-5
TRAINING_ARGS=(
    --lr $LR --min-lr 6e-6 --lr-decay-style cosine --lr-warmup-fraction 0.001
    --lr-decay-iters 430000 --train-iters 500000 --global-batch-size 1536
)
torchrun pretrain_gpt.py ${TRAINING_ARGS[@]}
"""
MMENGINE = """_base_ = '../default.py'
max_epochs = 12
train_cfg = dict(type='EpochBasedTrainLoop', max_epochs=max_epochs)
param_scheduler = [
    dict(type='LinearLR', start_factor=0.001, by_epoch=False, begin=0, end=500),
    dict(type='MultiStepLR', begin=0, end=max_epochs, by_epoch=True, milestones=[8, 11], gamma=0.1),
]
optim_wrapper = dict(optimizer=dict(type='SGD', lr=0.02))
"""
DARKNET = """[net]
batch=64
learning_rate=0.001
burn_in=1000
max_batches = 500200
policy=steps
steps=400000,450000
scales=.1,.1

[convolutional]
filters=32
"""
CAFFE = """net: "train.prototxt"
base_lr: 0.01
lr_policy: "poly"  # a comment
power: 0.5
max_iter: 2400000
"""
OBJECT_DETECTION = """train_config: {
  batch_size: 8
  optimizer { momentum_optimizer: { learning_rate: { cosine_decay_learning_rate {
    learning_rate_base: .04
    total_steps: 25000
    warmup_learning_rate: .013333
    warmup_steps: 2000
  } } } }
}
"""
SPEECHBRAIN = """lr_adam: 0.001
n_warmup_steps: 25000
noam_annealing: !new:speechbrain.nnet.schedulers.NoamScheduler
    lr_initial: !ref <lr_adam>
    n_warmup_steps: !ref <n_warmup_steps>
"""
SPACY = """[training]
max_steps = 20000

[training.optimizer]
@optimizers = "Adam.v1"

[training.optimizer.learn_rate]
@schedules = "warmup_linear.v1"
warmup_steps = 250
total_steps = 20000
initial_rate = 0.00005
"""
GIN = """include 't5x/configs/runs/pretrain.gin'
TRAIN_STEPS = 100000
trainer.Trainer.learning_rate_fn = @utils.create_learning_rate_scheduler()
utils.create_learning_rate_scheduler:
"""
T5X = """TRAIN_STEPS = 524288
utils.create_learning_rate_scheduler.factors = 'constant * rsqrt_decay'
utils.create_learning_rate_scheduler.base_learning_rate = 1.0
utils.create_learning_rate_scheduler.warmup_steps = 10_000
"""
TORCHTITAN = """[training]
steps = 10000

[optimizer]
lr = 2.2e-4

[lr_scheduler]
warmup_steps = 2000
decay_ratio = 0.8
decay_type = "cosine"
min_lr_factor = 0.1
"""

RUN = {"steps_per_epoch": 30, "lr": 0.001, "steps": 1000, "warmup_steps": 30, "batch_size": 64}
"""What is given with each of them."""

SAMPLES = {
    name: value
    for name, value in list(globals().items())
    if isinstance(value, str) and name.isupper()
}

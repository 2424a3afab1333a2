"""A Trainer of transformers."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import transformers
from digit_runs import BATCH, EPOCHS, RATE, Net, Run, digits, process_count, scaler, sgd, weights

from swiftlr.transformers import ScheduleArguments, ScheduleMixin

NAME, PACKAGE = "transformers", "transformers"
logging.getLogger("transformers").setLevel(logging.ERROR)


@dataclass
class Arguments(ScheduleArguments, transformers.TrainingArguments):
    pass


class Trainer(ScheduleMixin, transformers.Trainer):
    def _get_train_sampler(self, *_: Any) -> None:
        return None  # no shuffling

    def log(self, *_: Any, **__: Any) -> None:
        pass


class Rates(transformers.TrainerCallback):
    def __init__(self) -> None:
        self.rates: list[float] = []

    def on_pre_optimizer_step(self, args: Any, state: Any, control: Any, **known: Any) -> None:
        self.rates.append(known["optimizer"].param_groups[0]["lr"])


def collate(pairs: list[Any]) -> dict[str, torch.Tensor]:
    images, labels = zip(*pairs)
    return {"images": torch.stack(images), "labels": torch.stack(labels)}


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
    **settings: Any,
) -> Run:
    """`schedule` is a spec, which the settings name, or makes a scheduler of an optimizer."""
    net, rates = Net(poisoned), Rates()
    named: dict[str, Any] = {}
    if isinstance(schedule, dict):
        kwargs = {key: value for key, value in schedule.items() if key != "type"}
        named = {"lr_scheduler_type": schedule["type"], "lr_scheduler_kwargs": kwargs}
    own = None if named else sgd(net)
    args = Arguments(
        str(folder),
        per_device_train_batch_size=BATCH // process_count(),
        per_device_eval_batch_size=512,
        gradient_accumulation_steps=accumulated,
        num_train_epochs=EPOCHS,
        save_strategy="epoch",
        learning_rate=RATE,
        optim="sgd",
        optim_args="momentum=0.9",
        max_grad_norm=0,
        report_to=[],
        use_cpu=True,
        ddp_backend="gloo" if process_count() > 1 else None,
        disable_tqdm=True,
        **{**named, **settings},
    )
    trainer = Trainer(
        net,
        args,
        data_collator=collate,
        train_dataset=digits(),
        eval_dataset=torch.utils.data.Subset(digits(), range(512)),
        callbacks=[rates],
        optimizers=(own, own and schedule(own)),
    )
    if poisoned:
        trainer.accelerator.scaler = scaler()
    saved = resume and sorted(resume.glob("checkpoint-*"), key=lambda one: int(one.name[11:]))[1]
    trainer.train(resume_from_checkpoint=saved and str(saved))
    return Run(rates.rates, weights(net), trainer.lr_scheduler)


def plant(folder: Path) -> str:
    """A warm-up in the settings that the schedule would leave out."""
    try:
        train({"type": "torch.StepLR", "step_size": "1ep"}, folder, warmup_steps=10)
    except ValueError as error:
        return f"warm-up that would do nothing: {error}"
    return ""

"""A Trainer of Lightning."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import lightning
import torch
from digit_runs import (
    ACCUMULATED,
    BATCH,
    EPOCHS,
    Net,
    Run,
    loader,
    process_count,
    rate,
    scaler,
    sgd,
    weights,
)
from lightning.pytorch.callbacks import ModelCheckpoint
from lightning.pytorch.plugins.precision import MixedPrecision

from swiftlr.lightning import configure_schedule

NAME, PACKAGE = "Lightning", "lightning"
logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)


class Task(lightning.LightningModule):
    def __init__(self, schedule: Any, poisoned: tuple[int, ...], **settings: Any) -> None:
        super().__init__()
        self.net, self.rates = Net(poisoned), []
        self.schedule, self.settings = schedule, settings

    def training_step(self, batch: Any, number: int) -> torch.Tensor:
        return self.net(*batch)["loss"]

    def validation_step(self, batch: Any, number: int) -> None:
        self.log("val_loss", self.net(*batch)["loss"], sync_dist=True)

    def configure_optimizers(self) -> dict[str, Any]:
        target = sgd(self.net)
        if isinstance(self.schedule, dict):
            return configure_schedule(self, target, self.schedule, **self.settings)
        config = {"scheduler": self.schedule(target), "interval": "step"}
        return {"optimizer": target, "lr_scheduler": config}

    def optimizer_step(self, *arguments: Any, **named: Any) -> None:
        self.rates.append(rate(self.trainer.optimizers[0]))
        super().optimizer_step(*arguments, **named)


def train(
    schedule: Any,
    folder: Path,
    *,
    accumulated: int = 1,
    poisoned: tuple[int, ...] = (),
    resume: Path | None = None,
    callbacks: tuple[Any, ...] = (),
    **settings: Any,
) -> Run:
    """`schedule` is a spec, or makes a scheduler of an optimizer."""
    task = Task(schedule, poisoned, **settings)
    saving = ModelCheckpoint(folder, "{epoch}", save_top_k=-1)
    plugins = [MixedPrecision("16-mixed", "cpu", scaler=scaler())] if poisoned else None
    trainer = lightning.Trainer(
        max_epochs=EPOCHS,
        accumulate_grad_batches=accumulated,
        accelerator="cpu",
        devices=process_count(),
        plugins=plugins,
        logger=False,
        enable_progress_bar=False,
        enable_model_summary=False,
        default_root_dir=folder,
        num_sanity_val_steps=0,
        callbacks=[saving, *callbacks],
    )
    saved = resume and str(resume / "epoch=1.ckpt")
    data = loader(BATCH // process_count())
    held_out = data if "monitor" in settings else None
    trainer.fit(task, data, held_out, ckpt_path=saved, weights_only=True)
    return Run(task.rates, weights(task.net), trainer.lr_scheduler_configs[0].scheduler)


def plant(folder: Path) -> str:
    """A plateau that nobody would hand its metric."""
    try:
        train({"type": "swiftlr.plateau"}, folder, accumulated=ACCUMULATED, monitor="val_loss")
    except ValueError as error:
        return f"metric that does not come: {error}"
    return ""

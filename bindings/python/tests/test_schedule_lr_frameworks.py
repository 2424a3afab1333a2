"""A warm-up followed by a plateau under frameworks, however they hand over a metric."""

import warnings

import pytest
import torch

import swiftlr
from swiftlr.torch import ScheduleLR

PLATEAU = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.5}
SPEC = {"type": "swiftlr.warmup", "steps": 2, "schedule": PLATEAU}
EPOCHS, RATE = 7, 0.1
METRICS = [3.0, 2.0, 1.0, 1.0, 2.0, 0.5, 1.0]

torch.set_num_threads(1)


def expected(metrics):
    """The rate after each epoch; None for a metric that does not come."""
    engine = swiftlr.Scheduler(SPEC, [RATE])
    return [(engine.hold() if one is None else engine.step(metric=one))[0] for one in metrics]


# ---- Lightning -----------------------------------------------------------------------------------

CONFIGURATIONS = {
    "plain": ({}, None),
    "monitor": ({"monitor": "score"}, None),
    "reduce_on_plateau": ({"monitor": "score", "reduce_on_plateau": True}, METRICS),
}


def fit(lightning, configuration):
    """The rates after each epoch, and what was warned of."""
    rates = []

    class Task(lightning.LightningModule):
        def __init__(self):
            super().__init__()
            self.layer = torch.nn.Linear(1, 1)

        def training_step(self, batch, _):
            self.log("score", METRICS[self.current_epoch], on_epoch=True)
            return self.layer(batch).sum()

        def on_train_epoch_start(self):
            rates.append(self.optimizers().param_groups[0]["lr"])

        def configure_optimizers(self):
            target = torch.optim.SGD(self.parameters(), lr=RATE)
            scheduler = ScheduleLR(target, SPEC)
            return [target], [{"scheduler": scheduler, **configuration}]

    trainer = lightning.Trainer(
        max_epochs=EPOCHS,
        accelerator="cpu",
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        trainer.fit(Task(), torch.utils.data.DataLoader(torch.ones(2, 1)))
    return rates, [str(one.message) for one in caught if "no metric" in str(one.message)]


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_lightning(name):
    lightning = pytest.importorskip("lightning")
    configuration, metrics = CONFIGURATIONS[name]
    rates, warned = fit(lightning, configuration)
    given = metrics or [None] * EPOCHS
    assert rates[1:] == expected(given)[: EPOCHS - 1]
    assert len(warned) == (metrics is None)
    assert all("reduce_on_plateau" in one for one in warned)


# ---- Transformers --------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore")
def test_transformers_holds_what_it_has_no_metric_for(tmp_path):
    """Its Trainer hands metrics to classes of torch's that follow one and to nothing else."""
    transformers = pytest.importorskip("transformers")
    rates = []

    class Net(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.layer = torch.nn.Linear(1, 1)

        def forward(self, x):
            return {"loss": self.layer(x).sum()}

    class Record(transformers.TrainerCallback):
        def on_step_end(self, *_, **__):
            rates.append(target.param_groups[0]["lr"])

    net = Net()
    target = torch.optim.SGD(net.parameters(), lr=RATE)
    trainer = transformers.Trainer(
        net,
        transformers.TrainingArguments(
            str(tmp_path),
            max_steps=EPOCHS,
            report_to=[],
            use_cpu=True,
            disable_tqdm=True,
            save_strategy="no",
        ),
        train_dataset=[{"x": torch.ones(1)}] * (EPOCHS * 8),
        optimizers=(target, ScheduleLR(target, SPEC)),
        callbacks=[Record()],
    )
    trainer.train()
    assert rates == expected([None] * EPOCHS)

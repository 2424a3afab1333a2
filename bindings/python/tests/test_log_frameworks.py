"""The loggers of frameworks write the rates of the drop-ins, with TensorBoard and with Weights &
Biases as they are; and a Log gets along with a framework's own writer."""

import pytest
import torch
from tensorboard_files import scalars, texts
from wandb_files import history

import swiftlr.torch
from swiftlr.log import Log

pytestmark = [pytest.mark.once, pytest.mark.filterwarnings("ignore")]
pytest.importorskip("tensorboard")
wandb = pytest.importorskip("wandb")

RATES = [0.5, 0.25, 0.125, 0.0625]


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.body = torch.nn.Linear(4, 4)
        self.head = torch.nn.Linear(4, 2)

    def forward(self, inputs, labels):
        logits = self.head(self.body(inputs))
        return {"loss": torch.nn.functional.cross_entropy(logits, labels), "logits": logits}


def data():
    inputs = torch.eye(4).repeat(2, 1)
    return [{"inputs": row, "labels": torch.tensor(i % 2)} for i, row in enumerate(inputs)]


def optimized(net, rate):
    target = torch.optim.AdamW(
        [
            {"params": net.body.parameters(), "name": "body"},
            {"params": net.head.parameters(), "lr": rate / 10},
        ],
        lr=rate,
    )
    return target, swiftlr.torch.StepLR(target, step_size=1, gamma=0.5)


@pytest.fixture(autouse=True)
def offline(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("WANDB_DIR", "TENSORBOARD_LOGGING_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("WANDB_MODE", "offline")
    monkeypatch.setenv("WANDB_SILENT", "true")
    monkeypatch.setenv("WANDB_CONSOLE", "off")
    monkeypatch.setenv("WANDB_ERROR_REPORTING", "false")
    wandb.teardown()  # it reads the environment once
    yield
    wandb.teardown()


def test_transformers(tmp_path):
    transformers = pytest.importorskip("transformers")
    net = Net()
    trainer = transformers.Trainer(
        net,
        transformers.TrainingArguments(
            str(tmp_path / "out"),
            max_steps=4,
            per_device_train_batch_size=2,
            logging_steps=1,
            save_strategy="no",
            report_to=["tensorboard", "wandb"],
            use_cpu=True,
            disable_tqdm=True,
        ),
        train_dataset=data(),
        optimizers=optimized(net, RATES[0]),
    )
    trainer.train()
    wandb.finish()
    assert scalars(tmp_path)["train/learning_rate"] == list(zip(range(1, 5), RATES))
    logged = [row["train/learning_rate"] for row in history(tmp_path) if "train/loss" in row]
    assert logged == RATES


@pytest.mark.parametrize("kind", [float, torch.tensor], ids=["float", "tensor"])
def test_lightning(tmp_path, kind):
    lightning = pytest.importorskip("lightning")
    from lightning.pytorch import callbacks, loggers

    class Module(lightning.LightningModule):
        def __init__(self):
            super().__init__()
            self.net = Net()

        def training_step(self, batch, _):
            return self.net(**batch)["loss"]

        def configure_optimizers(self):
            target, scheduler = optimized(self.net, kind(RATES[0]))
            return [target], [{"scheduler": scheduler, "interval": "step"}]

    class OurLog(callbacks.Callback):
        def on_train_start(self, trainer, module):
            scheduler = trainer.lr_scheduler_configs[0].scheduler
            self.log = Log(scheduler, trainer.loggers[0].experiment, steps=4)

        def on_train_batch_end(self, *_):
            self.log.step()

    board = loggers.TensorBoardLogger(tmp_path, name="board", version="")
    bias = loggers.WandbLogger(save_dir=tmp_path, offline=True)
    trainer = lightning.Trainer(
        max_steps=4,
        accelerator="cpu",
        logger=[board, bias],
        log_every_n_steps=1,
        callbacks=[callbacks.LearningRateMonitor("step"), OurLog()],
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )
    trainer.fit(Module(), torch.utils.data.DataLoader(data(), batch_size=2))
    board.finalize("success")
    bias.experiment.finish()

    found, rows = scalars(tmp_path / "board"), history(tmp_path)
    for name, share in (("body", 1), ("pg2", 0.1)):
        expected = torch.tensor([rate * share for rate in RATES]).tolist()
        assert [value for _, value in found[f"lr-AdamW/{name}"]] == expected
        logged = [row[f"lr-AdamW/{name}"] for row in rows if f"lr-AdamW/{name}" in row]
        assert torch.tensor(logged).tolist() == expected
    # A trainer steps the scheduler before the callback: so the last row is for a fifth update.
    assert found["scheduler/lr/body"] == list(enumerate([*RATES, RATES[-1] / 2]))
    assert " begins, from 0.5 to " in texts(tmp_path / "board")[0]

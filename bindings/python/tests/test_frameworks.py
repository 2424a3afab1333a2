"""Training runs under frameworks have the rates and the weights that torch's classes give.

A run is 30 steps over scikit-learn's digits. It is saved, and resumed with a checkpoint that the
other library's scheduler has left. A framework that is not installed is skipped.
"""

import copy
import inspect
import random

import pytest
import torch
from bits import same
from schedulers import MODULES, build, metric

pytest.importorskip("sklearn")

# Each file of tests runs on one thread, so that sums have one order.
torch.set_num_threads(1)

STEPS, SAVED, BATCH = 30, 20, 32
NAMES = [
    "ExponentialLR",
    "MultiStepLR",
    "OneCycleLR",
    "CosineAnnealingWarmRestarts",
    "SequentialLR",
]
every_name = pytest.mark.parametrize("name", NAMES)


def digits():
    from sklearn.datasets import load_digits

    found = load_digits()
    images = torch.tensor(found.data, dtype=torch.float32) / 16
    labels = torch.tensor(found.target)
    return torch.utils.data.TensorDataset(images[: STEPS * BATCH], labels[: STEPS * BATCH])


def batches():
    return torch.utils.data.DataLoader(digits(), batch_size=BATCH)


class Net(torch.nn.Module):
    """As the frameworks want it: a loss comes with the answer."""

    def __init__(self):
        random.seed(0)
        torch.manual_seed(0)
        super().__init__()
        self.layers = torch.nn.Sequential(
            torch.nn.Linear(64, 16), torch.nn.ReLU(), torch.nn.Linear(16, 10)
        )

    def forward(self, images, labels):
        logits = self.layers(images)
        return {"loss": torch.nn.functional.cross_entropy(logits, labels), "logits": logits}


def parts(module, name):
    net = Net()
    target = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    return net, target, build(name, module, target)


def weights(net):
    return [parameter.detach().clone() for parameter in net.parameters()]


def rate(target):
    return target.param_groups[0]["lr"]


def compare(train, name, tmp_path):
    """`train(module, name, folder, resume)` gives the rates and the network."""
    full = [train(module, name, tmp_path / str(i), None) for i, module in enumerate(MODULES)]
    (rates, net), (torchs_rates, torchs_net) = full
    assert len(rates) == STEPS and same(rates, torchs_rates)
    assert same(weights(net), weights(torchs_net))
    resumed = [
        train(module, name, tmp_path / f"{i} resumed", tmp_path / str(1 - i))
        for i, module in enumerate(MODULES)
    ]
    assert all(same(rates_after, rates[SAVED:]) for rates_after, _ in resumed)
    # Not those of the full run: a framework may start the data anew.
    assert same(*(weights(net) for _, net in resumed))


# ---- Transformers --------------------------------------------------------------------------------


def hugging_face(module, name, folder, resume):
    transformers = pytest.importorskip("transformers")
    net, target, scheduler = parts(module, name)
    rates = []

    class Record(transformers.TrainerCallback):
        def on_step_end(self, *_, **__):
            rates.append(rate(target))

    def collate(pairs):
        images, labels = zip(*pairs)
        return {"images": torch.stack(images), "labels": torch.stack(labels)}

    class Trainer(transformers.Trainer):
        def _get_train_sampler(self, *_):
            return None  # no shuffling

    plateau = "Plateau" in name
    trainer = Trainer(
        net,
        transformers.TrainingArguments(
            str(folder),
            max_steps=STEPS,
            per_device_train_batch_size=BATCH,
            save_steps=SAVED,
            eval_strategy="steps" if plateau else "no",
            eval_steps=2,
            metric_for_best_model="loss" if plateau else None,
            logging_steps=1,
            report_to=[],
            use_cpu=True,
            disable_tqdm=True,
        ),
        data_collator=collate,
        train_dataset=digits(),
        eval_dataset=torch.utils.data.Subset(digits(), range(BATCH)),
        optimizers=(target, scheduler),
        callbacks=[Record()],
    )
    trainer.train(resume_from_checkpoint=resume and str(resume / f"checkpoint-{SAVED}"))
    return rates, net


@every_name
@pytest.mark.filterwarnings("ignore")
def test_transformers(name, tmp_path):
    compare(hugging_face, name, tmp_path)


@pytest.mark.filterwarnings("ignore")
def test_transformers_steps_a_plateau_with_its_metric(tmp_path):
    compare(hugging_face, "ReduceLROnPlateau", tmp_path)


# ---- Accelerate ----------------------------------------------------------------------------------


def given(scheduler, value):
    """The arguments of its step, for trainers that look whether it takes the metric."""
    return (value,) if "metrics" in inspect.signature(scheduler.step).parameters else ()


def accelerated(module, name, folder, resume):
    accelerate = pytest.importorskip("accelerate")
    accelerator = accelerate.Accelerator(cpu=True)
    net, target, scheduler = parts(module, name)
    prepared = accelerator.prepare(net, target, batches(), scheduler)
    model, target, loader, scheduler = prepared
    assert scheduler.scheduler is not scheduler
    if resume:
        accelerator.load_state(str(resume))
        loader = accelerator.skip_first_batches(loader, SAVED)
    start, rates = SAVED if resume else 0, []
    for images, labels in loader:
        accelerator.backward(model(images, labels)["loss"])
        target.step()
        scheduler.step(*given(scheduler.scheduler, metric(start + len(rates))))
        target.zero_grad()
        rates.append(scheduler.get_last_lr()[0])
        if len(rates) == SAVED and not resume:
            accelerator.save_state(str(folder))
    return rates, net


@every_name
def test_accelerate(name, tmp_path):
    compare(accelerated, name, tmp_path)


def test_accelerate_steps_a_plateau_with_its_metric(tmp_path):
    compare(accelerated, "ReduceLROnPlateau", tmp_path)


# ---- Lightning -----------------------------------------------------------------------------------


class Looks:
    """The hook of a task that decides by the signature what step() is given."""

    def lr_scheduler_step(self, scheduler, _):
        scheduler.step(*given(scheduler, metric(self.global_step)))


def lightning_run(module, name, folder, resume, *hooks):
    lightning = pytest.importorskip("lightning")
    rates = []

    class Task(*hooks, lightning.LightningModule):
        def __init__(self):
            super().__init__()
            self.net, self.target, self.scheduler = parts(module, name)

        def training_step(self, batch, number):
            return self.net(*batch)["loss"]

        def configure_optimizers(self):
            schedule = {"scheduler": self.scheduler, "interval": "step"}
            if "Plateau" in name:
                schedule = {"scheduler": self.scheduler, "interval": "step", "monitor": "score"}
            return {"optimizer": self.target, "lr_scheduler": schedule}

        def on_train_batch_start(self, batch, number):
            self.log("score", metric(number))

        def on_train_batch_end(self, *_):
            rates.append(rate(self.target))

    task = Task()
    trainer = lightning.Trainer(
        max_steps=STEPS,
        accelerator="cpu",
        logger=False,
        enable_progress_bar=False,
        enable_model_summary=False,
        default_root_dir=folder,
        callbacks=[
            lightning.pytorch.callbacks.ModelCheckpoint(
                folder, "saved", every_n_train_steps=SAVED, save_top_k=-1
            )
        ],
    )
    saved = resume and str(resume / "saved.ckpt")
    trainer.fit(task, batches(), ckpt_path=saved, weights_only=True)
    return rates, task.net


@every_name
@pytest.mark.filterwarnings("ignore")
def test_lightning(name, tmp_path):
    compare(lightning_run, name, tmp_path)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("hooks", [(), (Looks,)])
def test_lightning_steps_a_plateau_with_its_metric(tmp_path, hooks):
    runs = [
        lightning_run(module, "ReduceLROnPlateau", tmp_path / str(i), None, *hooks)
        for i, module in enumerate(MODULES)
    ]
    assert same(runs[0][0], runs[1][0]) and len(set(runs[0][0])) > 2
    assert same(weights(runs[0][1]), weights(runs[1][1]))


# ---- Ignite --------------------------------------------------------------------------------------


def ignited(module, name, folder, resume):
    engine = pytest.importorskip("ignite.engine")
    handlers = pytest.importorskip("ignite.handlers")
    net, target, scheduler = parts(module, name)
    wrapped = handlers.param_scheduler.LRScheduler(scheduler)
    rates = []

    def update(_, batch):
        target.zero_grad()
        net(*batch)["loss"].backward()
        target.step()
        rates.append(rate(target))

    trainer = engine.Engine(update)
    trainer.add_event_handler(engine.Events.ITERATION_STARTED, wrapped)
    saved = {"net": net, "target": target, "wrapped": wrapped}
    loader = list(batches())
    if resume:
        # Ignite's own class is in its state of warm restarts.
        handlers.Checkpoint.load_objects(saved, torch.load(resume / "saved.pt", weights_only=False))
        loader = loader[SAVED:]

    @trainer.on(engine.Events.ITERATION_COMPLETED(once=SAVED))
    def save():
        if not resume:
            folder.mkdir()
            torch.save({key: one.state_dict() for key, one in saved.items()}, folder / "saved.pt")

    trainer.run(loader, max_epochs=1)
    return rates, net


@pytest.mark.parametrize("name", [name for name in NAMES if name != "SequentialLR"])
@pytest.mark.filterwarnings("ignore")
def test_ignite(name, tmp_path):
    compare(ignited, name, tmp_path)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "SequentialLR"])
@pytest.mark.filterwarnings("ignore")
def test_ignite_looks_ahead_and_warms_up(name):
    scheduled = pytest.importorskip("ignite.handlers.param_scheduler")
    seen = []
    for module in MODULES:
        _, target, scheduler = parts(module, name)
        ahead = scheduled.LRScheduler.simulate_values(8, scheduler)
        before = copy.deepcopy(target.state_dict())
        warm = scheduled.create_lr_scheduler_with_warmup(scheduler, 0.0, 5)
        rates = []
        for _ in range(12):
            warm(None)
            rates.append(rate(target))
        seen.append((ahead, before["param_groups"], rates))
    assert same(*seen)

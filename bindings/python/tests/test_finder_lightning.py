"""Lightning's trainer with the finder as its callback."""

import gc
import multiprocessing
import signal

import pytest
import torch
from everything import differences
from finder_ends import ENDS, Failure, Watched, assert_same, every_end, result
from torch.utils.data import DataLoader

lightning = pytest.importorskip("lightning")
from lightning.pytorch.utilities import CombinedLoader  # noqa: E402

from swiftlr.lightning import LearningRateFinder  # noqa: E402

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.once]


class Task(lightning.LightningModule):
    """Logs in both of Lightning's ways, has a scheduler, and keeps a list of its own."""

    def __init__(self, setting, lr=1e-4):
        super().__init__()
        self.save_hyperparameters("lr")
        self.net = setting.model
        self.setting = setting
        self.began = []

    def on_train_start(self):
        self.began.append("start")

    def training_step(self, batch, number):
        images, labels = batch
        loss = self.setting.criterion(self.net(images), labels)
        self.log("loss", loss, on_step=True, on_epoch=True)
        if self.logger is not None:
            self.logger.experiment.add_scalar("mine", loss)
        self.began.append(number)
        return loss

    def validation_step(self, batch, number):
        self.log("val", self.setting.criterion(self.net(batch[0]), batch[1]))

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.net.parameters(), lr=self.hparams.lr)
        scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9)
        return [optimizer], [{"scheduler": scheduler, "interval": "step"}]

    def train_dataloader(self):
        self.began.append(f"data {torch.rand(1)}")
        return self.setting.loader

    def val_dataloader(self):
        return self.setting.loader


class Unscheduled(Task):
    """Has no attribute for a rate either."""

    def __init__(self, setting):
        super().__init__(setting)
        del self.hparams["lr"]

    def configure_optimizers(self):
        return torch.optim.AdamW(self.net.parameters(), lr=1e-4)


class Logger(lightning.pytorch.loggers.Logger):
    name, version = "told", 0

    def __init__(self):
        super().__init__()
        self.told = []

    @property
    def experiment(self):
        return self

    def add_scalar(self, name, value):
        self.told.append((name, float(value)))

    def log_metrics(self, metrics, step=None):
        self.told.append((step, {key: float(value) for key, value in metrics.items()}))

    def log_hyperparams(self, params):
        self.told.append(dict(params))


class Listener(lightning.Callback):
    def __init__(self):
        self.seen = []

    def on_train_batch_end(self, trainer, module, outputs, batch, number):
        self.seen.append((trainer.global_step, number, float(outputs["loss"])))


def trainer_of(folder, *callbacks, steps=12, **more):
    return lightning.Trainer(
        max_steps=steps,
        accelerator="cpu",
        log_every_n_steps=1,
        enable_progress_bar=False,
        enable_model_summary=False,
        default_root_dir=folder,
        callbacks=list(callbacks),
        **{"gradient_clip_val": 1.0, **more},
    )


def fit(folder, *finders, lr=1e-4, task=None, **more):
    """All that comes of a training run, in the network and in those who listen."""
    setting = Watched()
    task = Task(setting, lr) if task is None else task(setting)
    logger, listener = Logger(), Listener()
    trainer = trainer_of(folder, *finders, listener, logger=logger, **more)
    trainer.fit(task)
    return {
        **result(setting),
        "began": task.began,
        "seen": listener.seen,
        "logged": logger.told,
        "metrics": {key: float(value) for key, value in trainer.callback_metrics.items()},
        "files": sorted(str(path.relative_to(folder)) for path in folder.rglob("*.ckpt")),
        "rates": [group["lr"] for group in trainer.optimizers[0].param_groups],
        "steps": trainer.global_step,
    }


@pytest.mark.parametrize("accumulated", [1, 3])
def test_a_run_after_a_search_is_one_that_never_searched(tmp_path, accumulated):
    finder = LearningRateFinder(1e-6, 1, 40, update_attr=False, verbose=False)
    more = {"accumulate_grad_batches": accumulated}
    plain, searched = fit(tmp_path / "1", **more), fit(tmp_path / "2", finder, **more)
    assert finder.optimal_lr.suggestion().lr and finder.optimal_lr.end in ("end", "diverged")
    assert len(plain["seen"]) >= 12 * accumulated * 2 / 3 and plain["files"] and plain["logged"]
    assert_same(plain, searched)


class Manual(Task):
    def __init__(self, setting):
        super().__init__(setting)
        self.automatic_optimization = False

    def training_step(self, batch, number):
        loss = super().training_step(batch, number)
        self.optimizers().zero_grad()
        self.manual_backward(loss)
        self.optimizers().step()
        return loss


class Workers(Task):
    """They live as long as their loader."""

    def __init__(self, setting):
        super().__init__(setting)
        self.loader = DataLoader(
            setting.loader.dataset, 32, shuffle=True, num_workers=1, persistent_workers=True
        )

    def train_dataloader(self):
        return self.loader


class Pairs(Task):
    """Has one combination of loaders for all its runs."""

    def __init__(self, setting):
        super().__init__(setting)
        self.loaders = CombinedLoader([setting.loader, setting.loader], "min_size")

    def train_dataloader(self):
        return self.loaders

    def training_step(self, batch, number):
        return super().training_step(batch[0], number)


@pytest.mark.parametrize("task", [Manual, Workers, Pairs])
def test_a_run_of_any_module_is_one_that_never_searched(tmp_path, task):
    finder = LearningRateFinder(1e-6, 1, 40, update_attr=False, verbose=False)
    more = {"task": task, "gradient_clip_val": None}
    plain, searched = fit(tmp_path / "1", **more), fit(tmp_path / "2", finder, **more)
    assert finder.optimal_lr.suggestion().lr
    assert_same(plain, searched)


@pytest.mark.parametrize("task", [Task, Pairs])
def test_a_search_in_the_middle_of_a_run_leaves_it_as_it_is(tmp_path, task):
    class Later(LearningRateFinder):
        def on_fit_start(self, trainer, module):
            pass

        def on_train_batch_start(self, trainer, module, batch, number):
            if trainer.global_step == 9:
                self.lr_find(trainer, module)

    finder = Later(1e-6, 1, 40, update_attr=False, verbose=False)
    more = {"task": task}
    plain, searched = fit(tmp_path / "1", **more), fit(tmp_path / "2", finder, **more)
    assert finder.optimal_lr.suggestion().lr
    assert_same(plain, searched)


def test_a_search_lets_go_of_its_workers(tmp_path):
    class Alone(LearningRateFinder):
        def lr_find(self, trainer, module):
            gc.disable()
            super().lr_find(trainer, module)
            self.workers = multiprocessing.active_children()
            gc.enable()

    finder = Alone(1e-6, 1, 9, update_attr=False, verbose=False)
    fit(tmp_path, finder, task=Workers, steps=1)
    assert finder.workers == []


def test_the_rate_is_there_as_if_from_the_start(tmp_path):
    finder = LearningRateFinder(1e-6, 1, 40, verbose=False)
    searched = fit(tmp_path / "1", finder)
    rate = finder.optimal_lr.suggestion().lr
    assert rate > 1e-4
    assert_same(searched, fit(tmp_path / "2", lr=rate))


def test_a_module_without_an_attribute_gets_the_rate_in_its_optimizer(tmp_path):
    finder = LearningRateFinder(1e-6, 1, 40, verbose=False)
    found = fit(tmp_path, finder, task=Unscheduled)
    assert found["rates"] == [finder.optimal_lr.suggestion().lr]


@pytest.mark.parametrize("accumulated", [1, 3])
def test_points_are_the_losses_of_the_modules_steps(tmp_path, accumulated):
    """At a rate of 0 nothing is learned: the mean of the batches' losses, undivided."""
    finder = LearningRateFinder(1e-30, 1e-29, 12, update_attr=False, verbose=False)
    fit(tmp_path / "1", finder, accumulate_grad_batches=accumulated)
    setting = Watched()
    torch.rand(1)  # as the task does for its data
    losses = []
    while len(losses) < 60:
        losses += [
            setting.criterion(setting.model(images), labels).item()
            for images, labels in setting.loader
        ]
    points, at = [], 0
    while len(points) < 12:  # 7 batches an epoch; the last step of an epoch has what is left
        left = 7 - at % 7
        points.append(losses[at : at + min(accumulated, left)])
        at += min(accumulated, left)
    expected = [sum(one) / len(one) for one in points]
    assert finder.optimal_lr.raw["loss"] == pytest.approx(expected, rel=1e-5)


def everything(trainer, setting):
    setting.optimizer = trainer.optimizers[0]
    return {
        **setting.image(),
        "trainer": {key: id(value) for key, value in vars(trainer).items()},
        "stage": str(trainer.state.stage),
        "strategy": {key: id(value) for key, value in vars(trainer.strategy).items()},
        "scheduler": repr(trainer.lr_scheduler_configs[0].scheduler.state_dict()),
        "loop": repr(trainer.fit_loop.state_dict()),
        "callbacks": [id(one) for one in trainer.callbacks],
        "metrics": [dict(trainer.callback_metrics), dict(trainer.logged_metrics)],
    }


@every_end
def test_everything_is_put_back(tmp_path, end):
    setting = Watched(ENDS[end])
    images = []

    class Finder(LearningRateFinder):
        def on_fit_start(self, trainer, module):
            images.append(everything(trainer, setting))
            try:
                super().on_fit_start(trainer, module)
            finally:
                images.append(everything(trainer, setting))

    finder = Finder(1e-6, 1, 40, update_attr=False, verbose=False)
    trainer = trainer_of(tmp_path, finder, steps=1, logger=False, enable_checkpointing=False)
    before = signal.getsignal(signal.SIGINT)
    try:
        trainer.fit(Task(setting))
        assert end == "whole"
    except (Failure, SystemExit):
        assert end != "whole"
    finally:
        signal.signal(signal.SIGINT, before)  # Lightning ignores it after a first Ctrl-C
    assert setting.calls >= 7
    assert differences(*images) == []


def test_rates_are_those_of_lightnings_finder(tmp_path):
    theirs = lightning.pytorch.callbacks.LearningRateFinder(1e-6, 1, 20, update_attr=False)
    ours = LearningRateFinder(1e-6, 1, 20, update_attr=False, verbose=False)
    fit(tmp_path / "1", theirs, steps=1)
    fit(tmp_path / "2", ours, steps=1)
    found = ours.optimal_lr.raw["lr"]
    assert len(found) > 10 and found == theirs.optimal_lr.results["lr"][: len(found)]


def test_a_run_that_is_resumed_does_not_search(tmp_path):
    fit(tmp_path / "1", steps=7)
    (saved,) = (tmp_path / "1").rglob("*.ckpt")
    finder = LearningRateFinder(1e-6, 1, 40)
    trainer = trainer_of(tmp_path / "2", finder, steps=8, logger=False)
    trainer.fit(Task(Watched()), ckpt_path=saved, weights_only=True)
    assert finder.optimal_lr is None


def test_what_it_cannot_do_is_told(tmp_path):
    class Scheduled(Unscheduled):
        def configure_optimizers(self):
            optimizer = super().configure_optimizers()
            return [optimizer], [torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9)]

    class Two(Task):
        def configure_optimizers(self):
            return [torch.optim.SGD(self.net.parameters(), 0.1) for _ in range(2)]

        def __init__(self, setting):
            super().__init__(setting)
            self.automatic_optimization = False

    with pytest.raises(ValueError, match="mode: 'cosine' is not allowed"):
        LearningRateFinder(mode="cosine")
    with pytest.raises(ValueError, match="attr_name: Task has no 'rate'"):
        fit(tmp_path, LearningRateFinder(attr_name="rate"))
    with pytest.raises(ValueError, match="Scheduled has neither lr nor learning_rate"):
        fit(tmp_path, LearningRateFinder(), task=Scheduled)
    with pytest.raises(ValueError, match="Two has 2 optimizers; one is needed"):
        fit(tmp_path, LearningRateFinder(), task=Two, gradient_clip_val=None)

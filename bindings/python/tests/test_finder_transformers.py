"""The Trainer of transformers with find_lr() before train()."""

import pytest
import torch
from everything import differences, image
from finder_ends import ENDS, Failure, Watched, assert_same, every_end, result
from torch import nn
from torch.utils.data import Dataset

transformers = pytest.importorskip("transformers")
from swiftlr.transformers import find_lr  # noqa: E402

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.once]


class Dicts(Dataset):
    def __init__(self, data):
        self.data = data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        images, labels = self.data[i]
        return {"images": images, "labels": labels}


class Model(nn.Module):
    """As the Trainer wants it: a loss comes with the answer."""

    def __init__(self, setting):
        super().__init__()
        self.net = setting.model
        self.criterion = setting.criterion

    def forward(self, images, labels):
        logits = self.net(images)
        return {"loss": self.criterion(logits, labels), "logits": logits}


class Trainer(transformers.Trainer):
    """Its loss is a little different, and it logs on its own."""

    def compute_loss(self, model, inputs, *arguments, **named):
        loss = super().compute_loss(model, inputs, *arguments, **named) * 0.5
        self.log({"mine": loss.item()})
        return loss


class Told(transformers.TrainerCallback):
    def __init__(self):
        self.events = []

    def on_log(self, args, state, control, logs, **_):
        self.events.append((state.global_step, {k: v for k, v in logs.items() if "_per_" not in k}))

    def on_step_begin(self, args, state, control, **_):
        self.events.append(state.global_step)


def trainer_of(folder, setting, told=None, optimizers=(None, None), **more):
    torch.manual_seed(11)
    return Trainer(
        Model(setting),
        transformers.TrainingArguments(
            str(folder),
            per_device_train_batch_size=32,
            save_strategy="no",
            logging_steps=1,
            report_to=[],
            use_cpu=True,
            disable_tqdm=True,
            **{"max_steps": 9, "learning_rate": 1e-4, "lr_scheduler_type": "linear", **more},
        ),
        train_dataset=Dicts(setting.loader.dataset),
        optimizers=optimizers,
        callbacks=[told] if told else [],
    )


def trained(folder, search=None, own=False, **more):
    """All that comes of a training run, and what was suggested before it."""
    setting, told = Watched(), Told()
    optimizer = setting.optimizer if own else None
    trainer = trainer_of(folder, setting, told, (optimizer, None), **more)
    found = search(trainer) if search else None
    trainer.train()
    for _, event in (one for one in told.events if isinstance(one, tuple)):
        event.pop("train_runtime", None)
    return {
        **result(setting),
        "told": told.events,
        "logged": [
            {
                key: value
                for key, value in one.items()
                if key != "train_runtime" and "_per_" not in key
            }
            for one in trainer.state.log_history
        ],
        "steps": trainer.state.global_step,
    }, found


def search(trainer, **more):
    return find_lr(trainer, 1e-6, 1, 40, verbose=False, **more)


@pytest.mark.parametrize("own, accumulated", [(False, 1), (True, 3)])
def test_a_run_after_a_search_is_one_that_never_searched(tmp_path, own, accumulated):
    more = {"own": own, "gradient_accumulation_steps": accumulated}
    plain, _ = trained(tmp_path / "1", **more)
    searched, found = trained(tmp_path / "2", search, **more)
    assert found.lr and len(plain["told"]) > 18
    assert_same(plain, searched)


def test_the_rate_is_there_as_if_from_the_start(tmp_path):
    searched, found = trained(tmp_path / "1", lambda trainer: search(trainer, apply=True))
    assert found.lr > 1e-4
    assert_same(searched, trained(tmp_path / "2", learning_rate=found.lr)[0])


def test_an_optimizer_of_ones_own_gets_the_rates_in_its_groups(tmp_path):
    setting = Watched()
    trainer = trainer_of(tmp_path, setting, optimizers=(setting.optimizer, None))
    found = search(trainer, apply=True)
    rates = [group["lr"] for group in setting.optimizer.param_groups]
    assert rates == found.lrs and rates[1] == pytest.approx(10 * rates[0])
    assert trainer.args.learning_rate == 1e-4


@pytest.mark.parametrize("accumulated", [1, 3])
def test_points_are_what_the_trainer_logs(tmp_path, accumulated):
    """At a rate of 0 nothing is learned."""
    more = {"gradient_accumulation_steps": accumulated}
    setting = Watched()
    trainer = trainer_of(tmp_path, setting, learning_rate=1e-30, **more)
    found = find_lr(trainer, 1e-30, 1e-29, 9, rule="ignite", smooth_f=0, verbose=False)
    trainer.train()
    logged = [one["loss"] for one in trainer.state.log_history if "loss" in one]
    assert len(logged) == 9
    assert found.losses == pytest.approx(logged, abs=2e-4)  # which are rounded


def everything(trainer, setting):
    """Everything of the setting, and what the trainer has."""
    accelerator = trainer.accelerator
    lists = ("_models", "_optimizers", "_schedulers", "_dataloaders")
    return {
        **setting.image(),
        "model": {key: image(value) for key, value in vars(trainer.model).items() if key[0] != "_"},
        "trainer": {key: id(value) for key, value in vars(trainer).items()},
        "prepared": {key: list(map(id, vars(accelerator)[key])) for key in lists},
        "accumulation": repr(sorted(map(str, vars(accelerator.gradient_state).items()))),
        "rate": trainer.args.learning_rate,
        "state": repr(trainer.state),
    }


@pytest.mark.parametrize("own", [False, True])
@every_end
def test_everything_is_put_back(tmp_path, end, own):
    setting = Watched(ENDS[end])
    trainer = trainer_of(tmp_path, setting, None, (setting.optimizer if own else None, None))
    before = everything(trainer, setting)
    try:
        search(trainer)
        assert end == "whole"
    except (Failure, KeyboardInterrupt):
        assert end != "whole"
    assert setting.calls >= 7
    assert differences(before, everything(trainer, setting)) == []


def test_a_trainer_that_has_trained_may_search(tmp_path):
    setting = Watched()
    trainer = trainer_of(tmp_path, setting)
    trainer.train()
    before = everything(trainer, setting)
    assert trainer.optimizer.param_groups[0]["lr"] == 0  # at the end of its schedule
    assert search(trainer).lr
    assert differences(before, everything(trainer, setting)) == []
    found = search(trainer, apply=True)
    trainer.train()
    rates = [one["learning_rate"] for one in trainer.state.log_history if "loss" in one]
    assert len(rates) == 9 and rates[0] == found.lr


def test_short_data_begin_again(tmp_path):
    setting = Watched(samples=40)
    found = find_lr(trainer_of(tmp_path, setting), 1e-6, 1e-5, 20, verbose=False)
    assert len(found.rates) == 20 and setting.calls == 20

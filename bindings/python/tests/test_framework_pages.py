"""The code of the pages in docs/frameworks does what is written there. A page whose framework is
not installed is left out; `make frameworks` has them all.
"""

import re
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import torch
from doc_frameworks import for_a_trainer
from test_readme import run

FOLDER = Path(__file__).parents[3]
PAGES = sorted((FOLDER / "docs/frameworks").glob("[a-z]*.md"))
sys.path.append(str(FOLDER / "Tests/frameworks"))

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.once]
torch.set_num_threads(1)


ONE_RANK = {
    "RANK": "0",
    "LOCAL_RANK": "0",
    "WORLD_SIZE": "1",
    "NODE_RANK": "0",
    "MASTER_ADDR": "127.0.0.1",
    "MASTER_PORT": "29573",
    "DS_ACCELERATOR": "cpu",
}
"""What launchers say, for frameworks that insist on one."""


def learning():
    """Four batches of data, and what learns them."""
    torch.manual_seed(0)
    model = torch.nn.Linear(8, 2)
    images = torch.randn(32, 8)
    labels = images[:, :2].argmax(1)
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(images, labels), 8)
    return {
        "model": model,
        "criterion": torch.nn.CrossEntropyLoss(),
        "optimizer": torch.optim.SGD(model.parameters(), lr=0.1),
        "loader": loader,
        "images": images.numpy(),
        "labels": labels.numpy(),
    }


def of_transformers(model, criterion, loader, **_):
    known = for_a_trainer(model, criterion, loader)
    return {key: known[key] for key in ("model", "data")}


def of_fastai(loader, **_):
    from fastai.data.core import DataLoaders
    from fastai.data.load import DataLoader

    data = DataLoader(loader.dataset, bs=8)
    return {"dls": DataLoaders(data, data)}


def of_composer(model, criterion, **_):
    import absent

    absent.pretend("torchvision")
    absent.pretend("mcli")
    from composer.models import ComposerModel

    class Model(ComposerModel):
        def __init__(self):
            super().__init__()
            self.inner = model

        def forward(self, batch):
            return self.inner(batch[0])

        def loss(self, outputs, batch):
            return criterion(outputs, batch[1])

    return {"model": Model()}


def of_timm(**_):
    import absent

    absent.pretend("torchvision")
    return {}


def of_deepspeed(**_):
    import deepspeed

    # It would be compiled first, for a minute.
    deepspeed.ops.__compatible_ops__["deepspeed_shm_comm"] = False
    return {}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page(page, tmp_path, monkeypatch):
    if not find_spec(page.stem) or (page.stem == "fastai" and not find_spec("fastcore")):
        pytest.skip(f"without {page.stem}")
    monkeypatch.chdir(tmp_path)  # for the files that it writes
    if page.stem in ("composer", "deepspeed"):
        for name, value in ONE_RANK.items():
            monkeypatch.setenv(name, value)
    known = learning()
    known |= globals().get(f"of_{page.stem}", lambda **_: {})(**known)
    # Dataclasses look for the module of their class.
    known["__name__"] = __name__
    for code in re.findall(r"^```python\n(.*?)^```", page.read_text(), re.DOTALL | re.MULTILINE):
        run(code, known)


def test_lightning_cli_takes_dotted_names(tmp_path):
    pytest.importorskip("lightning")
    pytest.importorskip("jsonargparse")
    from lightning.pytorch import LightningModule
    from lightning.pytorch.cli import LightningCLI

    known = learning()

    class Classifier(LightningModule):
        def __init__(self, schedule: str = "schedule.json"):
            super().__init__()
            self.model = known["model"]
            self.schedule = schedule

        def training_step(self, batch, number):
            return known["criterion"](self.model(batch[0]), batch[1])

    (tmp_path / "schedule.json").write_text('{"type": "torch.ExponentialLR", "gamma": 0.5}')
    page = (FOLDER / "docs/frameworks/lightning.md").read_text()
    shell = re.search(r"```sh\n(.*?)```", page, re.DOTALL)[1].replace("\\\n", " ")
    lines = [line.split()[3:] for line in shell.splitlines()]
    assert len(lines) == 2
    for line, expected in zip(lines, ("CosineAnnealingLR", "ScheduleLR")):
        arguments = [one.replace("schedule.json", str(tmp_path / "schedule.json")) for one in line]
        quiet = ["logger", "enable_checkpointing", "enable_progress_bar", "enable_model_summary"]
        trainer = {"max_epochs": 2, "accelerator": "cpu", **dict.fromkeys(quiet, False)}
        cli = LightningCLI(
            Classifier,
            args=arguments,
            run=False,
            trainer_defaults=trainer,
            save_config_callback=None,
        )
        cli.trainer.fit(cli.model, known["loader"])
        scheduler = cli.trainer.lr_scheduler_configs[0].scheduler
        assert type(scheduler).__name__ == expected and scheduler.last_epoch == 2
        assert type(scheduler).__module__ == "swiftlr.torch"


def test_every_page_has_a_module_and_a_run():
    for page in PAGES:
        assert find_spec(f"swiftlr.{page.stem}") is not None
        assert (FOLDER / f"Tests/frameworks/in_{page.stem}.py").is_file()

"""What stands around the examples of docs/finder.md in which a framework trains."""

import torch


def asked_for_by_frameworks(code, known):
    """The network, data and criterion in `known`, as the framework in an example wants them."""
    if "LearningRateFinder" in code:
        return {"module": lightning_module(**known)}
    if "from transformers" in code:
        return for_a_trainer(**known)
    return {}


def lightning_module(model, criterion, loader, **_):
    from lightning import LightningModule

    class Module(LightningModule):
        def __init__(self):
            super().__init__()
            self.lr = 1e-3
            self.model = model

        def training_step(self, batch, number):
            images, labels = batch
            return criterion(self.model(images), labels)

        def configure_optimizers(self):
            return torch.optim.SGD(self.parameters(), self.lr)

        def train_dataloader(self):
            return loader

    return Module()


def for_a_trainer(model, criterion, loader, **_):
    from transformers import TrainingArguments

    class Model(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.inner = model

        def forward(self, images, labels):
            logits = self.inner(images)
            return {"loss": criterion(logits, labels), "logits": logits}

    return {
        "model": Model(),
        "args": TrainingArguments(
            "runs", max_steps=3, save_strategy="no", report_to=[], use_cpu=True, disable_tqdm=True
        ),
        "data": [{"images": images, "labels": labels} for images, labels in loader.dataset],
    }

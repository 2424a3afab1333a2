"""All that a search for a rate may change, as bytes; and a training run that shows it."""

import random

import numpy
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)  # the networks are small


class Network(nn.Module):
    """With whatever a network may have: buffers, dropout, a frozen part, a counter, a tensor that
    is no buffer, and a part that is in evaluation mode while the others train."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(64, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.1), nn.Linear(32, 10)
        )
        self.frozen = nn.Linear(64, 64)
        self.frozen.requires_grad_(False)
        self.frozen.eval()
        self.register_buffer("mean", torch.zeros(64), persistent=False)
        self.calls = 0
        self.last = torch.zeros(10)
        self.noise = numpy.random.default_rng(3)

    def forward(self, images):
        self.calls += 1
        self.mean = self.mean * 0.9 + images.detach().mean(0) * 0.1  # another tensor each time
        noise = float(self.noise.normal()) + float(numpy.random.rand()) + random.random()
        found = self.layers(images + self.frozen(images) * 0.01 + self.mean * 0.001 * noise)
        self.last.copy_(found.detach()[0])
        self.seen_last = len(images)
        return found


OPTIMIZERS = {
    "SGD": lambda groups: torch.optim.SGD(groups, lr=1e-3, momentum=0.9),
    "AdamW": lambda groups: torch.optim.AdamW(groups, lr=1e-4, amsgrad=True),
    "Adafactor": lambda groups: torch.optim.Adafactor(groups, lr=1e-3),
    "LBFGS": lambda groups: torch.optim.LBFGS(
        [p for group in groups for p in group["params"]], lr=1e-3, max_iter=2
    ),
    "tensor rate": lambda groups: torch.optim.Adam(
        [{**group, "lr": torch.tensor(1e-4 * (i + 1))} for i, group in enumerate(groups)],
        capturable=False,
        foreach=False,
    ),
}


class Setting:
    """A network, an optimizer with two groups, data with a generator of its own."""

    def __init__(self, optimizer="SGD", samples=200):
        torch.manual_seed(1)
        numpy.random.seed(2)
        random.seed(3)
        self.model = Network()
        self.criterion = nn.CrossEntropyLoss()
        layers = self.model.layers
        groups = [{"params": [*layers[0].parameters()]}, {"params": [*layers[1:].parameters()]}]
        self.optimizer = OPTIMIZERS[optimizer](groups)
        if optimizer in ("SGD", "AdamW"):
            self.optimizer.param_groups[1]["lr"] *= 10
        self.scaler = torch.amp.GradScaler("cpu", init_scale=8.0, growth_interval=3)
        images = torch.randn(samples, 64)
        labels = images[:, :10].argmax(1)
        self.loader = DataLoader(
            TensorDataset(images, labels),
            batch_size=32,
            shuffle=True,
            generator=torch.Generator().manual_seed(4),
        )

    @property
    def things(self):
        return self.model, self.optimizer, self.scaler, self.loader

    def batch_step(self, batch):
        images, labels = batch

        def closure():
            self.optimizer.zero_grad()
            loss = self.criterion(self.model(images), labels)
            loss.backward()
            return loss

        return self.optimizer.step(closure)

    def train(self, steps=9):
        """Losses of a run, which everything has a part in."""
        losses = []
        while len(losses) < steps:
            for batch in self.loader:
                losses.append(self.batch_step(batch).item())
                if len(losses) == steps:
                    break
        return losses

    def image(self):
        """Everything that there is, by name: bits, kinds, identities."""
        found = {}
        for name, module in self.model.named_modules():
            found[f"{name}.training"] = module.training
            for key, value in vars(module).items():
                if key.startswith("_") and key not in ("_parameters", "_buffers"):
                    continue
                found[f"{name}.{key}"] = image(value)
        for key, value in vars(self.optimizer).items():
            if "hook" not in key and "step" not in key:
                found[f"optimizer.{key}"] = image(value)
        found["optimizer keys"] = sorted(vars(self.optimizer))
        found["scaler"] = image({**vars(self.scaler), "_per_optimizer_states": None})
        found["loader"] = image(self.loader.generator)
        found["sampler"] = image(self.loader.sampler.generator)
        found["random"] = image(
            [
                torch.get_rng_state().tolist(),
                random.getstate(),
                numpy.random.get_state(legacy=False),
            ]
        )
        return found


def image(value):
    """Something that is equal for equal bits in equal objects."""
    if isinstance(value, torch.Tensor):
        bits = value.detach().contiguous().cpu()
        bits = bits.reshape(-1).view(torch.uint8).tolist() if bits.numel() else []
        gradient = image(value.grad) if value.is_leaf else None
        kind = (type(value).__name__, str(value.dtype), str(value.device), tuple(value.shape))
        return id(value), kind, value.requires_grad, bits, gradient
    if isinstance(value, numpy.ndarray):
        return value.tobytes()
    if isinstance(value, torch.Generator):
        return image(value.get_state())[1:]
    if isinstance(value, numpy.random.Generator):
        return repr(value.bit_generator.state)
    if isinstance(value, dict):
        return type(value).__name__, [
            (id(key) if isinstance(key, torch.Tensor) else key, image(one))
            for key, one in value.items()
        ]
    if isinstance(value, (list, tuple)):
        return [image(one) for one in value]
    return type(value).__name__, repr(value) if not hasattr(value, "__dict__") else id(value)


def differences(before, after):
    """The names of what differs."""
    names = {*before, *after}
    return sorted(name for name in names if before.get(name) != after.get(name))

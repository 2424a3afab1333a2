"""The data and the network: 1,797 scanned digits of 8 x 8 pixels that ship with scikit-learn.

python examples/digits.py --write digits.txt    the data as text, for trainers in C and C++
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

TRAINING_SAMPLES = 1437
BATCH = 64
BATCHES_PER_EPOCH = -(-TRAINING_SAMPLES // BATCH)


@dataclass(frozen=True)
class Digits:
    """Images as rows of 64 grey values from 0 to 1, labels from 0 to 9."""

    images: Tensor
    labels: Tensor
    validation_images: Tensor
    validation_labels: Tensor

    @staticmethod
    def load() -> Digits:
        source = load_digits()
        order = torch.randperm(len(source.target), generator=torch.Generator().manual_seed(0))
        images = torch.tensor(source.data / 16, dtype=torch.float32)[order]
        labels = torch.tensor(source.target)[order]
        train, rest = slice(TRAINING_SAMPLES), slice(TRAINING_SAMPLES, None)
        return Digits(images[train], labels[train], images[rest], labels[rest])

    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        """The batch of a step. It depends on the step alone; a resumed run sees the same ones."""
        epoch, index = divmod(step, BATCHES_PER_EPOCH)
        shuffled = torch.randperm(TRAINING_SAMPLES, generator=torch.Generator().manual_seed(epoch))
        rows = shuffled[index * BATCH : (index + 1) * BATCH]
        return self.images[rows], self.labels[rows]

    def write(self, path: Path) -> None:
        """Writes how many images there are for training and for validation; then a line for each,
        with its grey values from 0 to 16 and its label."""
        lines = [f"{len(self.labels)} {len(self.validation_labels)}"]
        for images, labels in (
            (self.images, self.labels),
            (self.validation_images, self.validation_labels),
        ):
            greys = (images * 16).int().tolist()
            lines += [
                " ".join(map(str, [*row, label])) for row, label in zip(greys, labels.tolist())
            ]
        path.write_text("\n".join(lines) + "\n")

    @torch.no_grad()
    def accuracy(self, model: nn.Module) -> float:
        """The share of the validation digits that the model reads correctly."""
        guesses = model(self.validation_images).argmax(dim=1)
        return (guesses == self.validation_labels).double().mean().item()

    @torch.no_grad()
    def validation_loss(self, model: nn.Module) -> float:
        """The cross entropy on the validation digits."""
        return cross_entropy(model(self.validation_images), self.validation_labels).item()


def network() -> nn.Module:
    """A perceptron with two hidden layers; the same weights at every call."""
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 128), nn.ReLU(), nn.Linear(128, 10)
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Write the digits as text.")
    parser.add_argument("--write", type=Path, required=True, help="the file")
    Digits.load().write(parser.parse_args().write)

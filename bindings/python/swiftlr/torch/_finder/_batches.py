"""Batches of a loader, in the manner of torch_lr_finder: subclass them for batches of your own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class DataLoaderIter:
    """Goes through a loader, which may be anything that gives batches again and again."""

    def __init__(self, data_loader: Any) -> None:
        self.data_loader = data_loader
        self._iterator: Iterator[Any] | None = None

    @property
    def dataset(self) -> Any:
        return self.data_loader.dataset

    def inputs_labels_from_batch(self, batch_data: Any) -> tuple[Any, Any]:
        """The inputs and the labels of a batch, a list or a tuple that begins with them."""
        if not isinstance(batch_data, (list, tuple)) or len(batch_data) < 2:
            raise ValueError(
                f"batch: {type(batch_data).__name__} is not allowed; a tuple or list that begins "
                "with inputs and labels. For another, override inputs_labels_from_batch() in a "
                "subclass of TrainDataLoaderIter or ValDataLoaderIter, or use find(step)"
            )
        inputs, labels, *_ = batch_data
        return inputs, labels

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        return self

    def __next__(self) -> tuple[Any, Any]:
        return self.inputs_labels_from_batch(self.next_batch())

    def next_batch(self) -> Any:
        """A batch as the loader gives it."""
        if self._iterator is None:
            self.begin()
        assert self._iterator is not None
        return next(self._iterator)

    def begin(self) -> None:
        """Begins with the first batch. A loader may draw a number for it."""
        self._iterator = iter(self.data_loader)

    def end(self) -> None:
        """Lets go of the loader's iterator, and with it of its workers."""
        self._iterator = None


class TrainDataLoaderIter(DataLoaderIter):
    """Begins again where the data end, unless told not to."""

    def __init__(self, data_loader: Any, auto_reset: bool = True) -> None:
        super().__init__(data_loader)
        self.auto_reset = auto_reset

    def next_batch(self) -> Any:
        try:
            return super().next_batch()
        except StopIteration:
            if not self.auto_reset:
                raise
        self.begin()
        return super().next_batch()


class ValDataLoaderIter(DataLoaderIter):
    """Ends where the data end, and begins again with the next loop over it."""

    def __init__(self, data_loader: Any) -> None:
        super().__init__(data_loader)
        self._is_new = False

    def begin(self) -> None:
        super().begin()
        self._is_new = True

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        if not self._is_new:
            self.begin()
        self._is_new = False
        return self


class WholeBatches(TrainDataLoaderIter):
    """Batches for a function of the user's, which takes them as they are."""

    def inputs_labels_from_batch(self, batch_data: Any) -> Any:
        return batch_data


def train_batches(loader: Any) -> TrainDataLoaderIter:
    return (
        loader
        if isinstance(loader, TrainDataLoaderIter)
        else TrainDataLoaderIter(_checked(loader, "train_loader"))
    )


def validation_batches(loader: Any) -> ValDataLoaderIter:
    return (
        loader
        if isinstance(loader, ValDataLoaderIter)
        else ValDataLoaderIter(_checked(loader, "val_loader"))
    )


def loader_of(batches: Any) -> Any:
    return batches.data_loader if isinstance(batches, DataLoaderIter) else batches


def _checked(loader: Any, name: str) -> Any:
    if not hasattr(loader, "__iter__"):
        raise ValueError(
            f"{name}: {type(loader).__name__} is not allowed; a DataLoader, or anything else that "
            "can be iterated"
        )
    return loader

"""The learning-rate finder for torch: sweeps a rate, judges the curve, puts everything back."""

from ._batches import TrainDataLoaderIter, ValDataLoaderIter
from ._lr_finder import LRFinder
from ._suggestion import RateSuggestion

__all__ = ["LRFinder", "RateSuggestion", "TrainDataLoaderIter", "ValDataLoaderIter"]

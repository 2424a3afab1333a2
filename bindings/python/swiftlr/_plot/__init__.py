"""Pictures of schedules: as text, as SVG and with matplotlib, which is loaded only if asked for."""

from ._picture import Picture
from ._plotting import compare, plot

__all__ = ["Picture", "compare", "plot"]

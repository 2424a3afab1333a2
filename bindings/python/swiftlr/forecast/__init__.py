"""What loss will a schedule end at? Laws that tell the loss of a run from its rates alone, fitted
to measured curves. Needs NumPy; fitting and the search for the best schedule need SciPy:
``pip install 'swiftlr[forecast]'``."""

from __future__ import annotations

from ._advise import Advice, Way, advise
from ._curve import Curve
from ._fit import fit
from ._law import Forecast, Law
from ._optimum import Tuned, free_optimum, tune
from ._peak import RULES, Peak, complete_p, mup, peak, peak_factor
from ._questions import Ranked, rank, steps_to
from ._rates import rates_of
from ._refined import refined_schedule

__all__ = [
    "RULES",
    "Advice",
    "Curve",
    "Forecast",
    "Law",
    "Peak",
    "Ranked",
    "Tuned",
    "Way",
    "advise",
    "complete_p",
    "fit",
    "free_optimum",
    "mup",
    "peak",
    "peak_factor",
    "rank",
    "rates_of",
    "refined_schedule",
    "steps_to",
    "tune",
]

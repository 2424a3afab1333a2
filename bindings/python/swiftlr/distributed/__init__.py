"""Many ranks, one schedule: ``from swiftlr.distributed import Guard, verify``.

It uses ``torch.distributed`` as it is; every function here is a collective of a process group. In a
program of one process they do the same without a partner.
"""

from __future__ import annotations

from ._files import resume, save
from ._guard import Guard
from ._metric import reduce
from ._report import Mismatch
from ._verify import Agreement, verify

__all__ = ["Agreement", "Guard", "Mismatch", "reduce", "resume", "save", "verify"]

for _name in __all__:
    globals()[_name].__module__ = __name__  # where users find them

"""The arithmetic of a machine, which the bits of rates depend on."""

from __future__ import annotations

import platform
from functools import cache
from hashlib import blake2b

import swiftlr

# glibc takes its cos, pow, exp and log by the CPU, and the versions with FMA and without give other
# last bits for one value in some 1,500. So many values are needed that each function shows it.
_COUNT = 16384
_SPECS = (
    {"type": "torch.CosineAnnealingLR", "T_max": 19997},
    {"type": "torch.PolynomialLR", "total_iters": 20011, "power": 0.9},
    {"type": "torch.ExponentialLR", "gamma": 0.9997},
    {
        "type": "gpt_neox.infinite",  # an exponential of a logarithm from the start
        **dict.fromkeys(("warmup_end", "cooldown_end", "constant_end"), 0),
        "total": 20011,
        "constant_lr": 0.1,
        "min_lr": 1e-4,
    },
)


@cache
def arithmetic() -> str:
    """What names the last bits of the C library's functions on this CPU. Takes 5 ms, once."""
    hashed = blake2b(digest_size=8)
    for spec in _SPECS:
        hashed.update(swiftlr.Schedule(spec).fill(_COUNT, first=1, base=0.1))
    library, version = platform.libc_ver()
    return f"{hashed.hexdigest()} ({library} {version}, {platform.machine()})"

"""The schedules of llama.cpp's trainers, in their order of operations.

They are C++: the formulas were read in ggml-org/llama.cpp 001d906, common/common.cpp (`lr_opt`),
and in common/train.cpp before it was removed, whose lengths are multiplied in single precision.
Needs numpy.
"""

from __future__ import annotations

import math

from ._rows import row, seeded, spread

PEER = "ggml-org/llama.cpp 001d906 common/common.cpp"
TRAIN = "ggml-org/llama.cpp common/train.cpp, before its removal"
SINGLE = {"within": 1e-6, "why": "llama.cpp computes in single precision"}


def rows(count=5):
    for i in range(count):
        random = seeded(f"lr_opt/{i}")
        spec = {
            "lr0": random.choice([1e-5, 1e-3]),
            "lr_min": [1e-6, 0, -1, 1e-5, 0.1][i % 5],
            "decay_epochs": random.choice([10, 100]),
        }
        at = spread(110)
        values = [halved(spec, epoch) for epoch in at]
        yield row("llamacpp.lr_opt", f"random_{i}", PEER, spec, at, values, how="read", **SINGLE)
    for name in ("cosine_decay", "cosine_decay_restart"):
        for i in range(count):
            random = seeded(f"{name}/{i}")
            spec = {
                "warmup": random.choice([0, 10]),
                "cos_decay_steps": random.choice([20, 26, 100]),
                "cos_decay_min": random.choice([0.0, 0.1]),
                "lr_min": random.choice([0.0, 0.05]),
            }
            if name == "cosine_decay_restart":
                spec["cos_decay_restart"] = [1.1, 1.15, 1.0, 2, 1.7][i % 5]
            at = spread(400, count=60)
            values = [scheduled(spec, step) for step in at]
            more = {"how": "read", **SINGLE}
            yield row(f"llamacpp.{name}", f"random_{i}", TRAIN, spec, at, values, **more)


def halved(spec, epoch):
    from numpy import float32, log, power

    first, least, end = (float32(spec[key]) for key in ("lr0", "lr_min", "decay_epochs"))
    if least <= 0:
        return first
    if epoch >= end:
        return least
    scale = float32(log(first / least) / log(float32(2)) / end) if least < first else float32(0)
    return first * power(float32(0.5), float32(epoch) * scale)


def scheduled(spec, step):
    from numpy import float32

    length, least = spec["cos_decay_steps"], float32(spec["cos_decay_min"])
    if step < spec["warmup"]:
        result = float32(step) / float32(spec["warmup"])
    else:
        growth = spec.get("cos_decay_restart")
        if growth is not None:
            step -= spec["warmup"]
            while step > length:
                step -= length
                length = int(float32(growth) * float32(length))
        angle = float32(3.14159265359) * float32(min(step, length)) / float32(length)
        wave = float32(0.5) * (float32(1) + float32(math.cos(angle)))
        result = (float32(1) - least) * wave + least
    low = float32(spec["lr_min"])
    return low + result * (float32(1) - low)

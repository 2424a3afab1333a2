"""The rate of "Attention Is All You Need", arXiv:1706.03762, by its equation 3, from step 1 on."""

from __future__ import annotations

from ._rows import row, spread


def rows():
    for i in range(4):
        width, warmup, factor = (
            [512, 1024, 64, 256][i],
            [4000, 50, 10, 33][i],
            [1.0, 2.0, 0.5, 1.0][i],
        )
        at = spread(3 * warmup, warmup - 2, warmup - 1, warmup)
        values = [factor * (width**-0.5 * min((x + 1) ** -0.5, (x + 1) * warmup**-1.5)) for x in at]
        spec = {"factor": factor, "model_size": width, "warmup": warmup}
        source = "arXiv:1706.03762, equation 3"
        yield row("noam.lr", f"equation_{i}", source, spec, at, values, how="read")

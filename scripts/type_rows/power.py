"""The power scheduler, arXiv:2408.13359: its equation between two straight lines."""

from __future__ import annotations

from ._rows import row, spread


def rows():
    for i in range(4):
        a, b, high = (
            [4.0, 2.0, 4.6, 1.0][i],
            [-0.51, -0.5, -0.52, -0.4][i],
            [0.02, 1.0, 0.03, 0.1][i],
        )
        tokens, steps = [1000, 1, 4096, 128][i], [200, 100, 64, 1000][i]
        warmup, total = tokens * steps // 10, tokens * steps
        decay = total // 5
        start = total - decay
        at, values = spread(steps), []
        for x in at:
            n = x * tokens
            value = min(high, a * min(max(n, warmup), start) ** b)
            if n < warmup:
                value *= n / warmup
            elif n >= start:
                value *= max(0, (total - n) / decay)
            values.append(value)
        spec = {
            "a": a,
            "b": b,
            "lr_max": high,
            "tokens_per_step": tokens,
            "warmup_tokens": warmup,
            "decay_tokens": decay,
            "total_tokens": total,
        }
        source = "arXiv:2408.13359, section 3"
        yield row("power.lr", f"run_{i}", source, spec, at, values, how="read")

"""The linear schedule of "Budgeted Training", arXiv:1905.04753, by its section 3."""

from __future__ import annotations

from ._rows import row, spread


def rows():
    for i, total in enumerate([100, 64, 7, 1000]):
        base = [0.1, 1.0, 3e-4, 0.5][i]
        at = spread(total)
        values = [base * (1 - x / total) if x < total else 0.0 for x in at]
        source = "arXiv:1905.04753, section 3"
        yield row("budget.linear", f"run_{i}", source, {"total": total}, at, values, base, "read")

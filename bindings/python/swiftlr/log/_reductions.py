"""What a schedule that follows a metric has done, which no plan could know."""

from __future__ import annotations


class Reductions:
    """The falls of rates that follow a metric: from where they had stayed, or by much. Beside a
    plateau, a schedule may have parts that fall a little at each step."""

    def __init__(self, rates: list[float]) -> None:
        self._rates = rates
        self._stayed = True

    def events(self, position: float, rates: list[float]) -> list[tuple[int, str]]:
        before, self._rates = self._rates, rates
        stayed, self._stayed = self._stayed, before == rates
        for old, new in zip(before, rates):
            if new < old and (stayed or new < 0.9 * old):
                return [(int(position), f"reduced from {old:.6g} to {new:.6g}")]
        return []

"""Drawing with characters of 2 x 4 dots."""

from __future__ import annotations

# The bits of a braille character go down the left column, the right one, then the last row.
_BITS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))


class Dots:
    """A sheet of `width` x `height` characters. Its dots count from the top left."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._cells = [bytearray(width) for _ in range(height)]

    @property
    def columns(self) -> int:
        return 2 * self.width

    @property
    def rows(self) -> int:
        return 4 * self.height

    def set(self, column: int, row: int) -> None:
        self._cells[row // 4][column // 2] |= _BITS[row % 4][column % 2]

    def line(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """A straight line of dots from a column and row to another."""
        (x0, y0), (x1, y1) = start, end
        length = max(abs(x1 - x0), abs(y1 - y0), 1)
        for i in range(length + 1):
            self.set(x0 + round((x1 - x0) * i / length), y0 + round((y1 - y0) * i / length))

    def is_set(self, x: int, y: int) -> bool:
        """Whether a character has dots."""
        return self._cells[y][x] != 0

    def row(self, y: int) -> str:
        """A row of characters."""
        return "".join(chr(0x2800 + bits) if bits else " " for bits in self._cells[y])

    def ascii_row(self, y: int) -> str:
        """A row of characters that every terminal has, by the height of the dots in them."""
        return "".join(map(_ascii, self._cells[y]))


def _ascii(bits: int) -> str:
    if not bits:
        return " "
    rows = [bool(bits & (left | right)) for left, right in _BITS]
    if sum(rows) > 2:
        return "|"
    return "'" if not any(rows[2:]) else "." if not any(rows[:2]) else "-"

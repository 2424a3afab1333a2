"""The colors of pictures, on light and on dark ground, and the style sheet of the SVG."""

from __future__ import annotations

LIGHT = (
    "#1f6fb2", "#c8453b", "#2c8a4b", "#8655a6", "#b8690f", "#4a5a6a", "#b0417e", "#0f8a8a",
)  # fmt: skip
DARK = (
    "#6cb4ee", "#f0857c", "#6fcf8f", "#c39be0", "#f0b060", "#a9b8c8", "#f08cc0", "#5fd0d0",
)  # fmt: skip
# So that curves can be told apart without colors.
DASHES = ((), (7, 3), (2, 2), (9, 3, 2, 3), (12, 4), (4, 4), (1, 3), (6, 2, 1, 2, 1, 2))


def style() -> str:
    return (
        ".slr text{font:12px sans-serif}.slr text.slr-title{font-weight:bold}"
        ".slr-middle{text-anchor:middle}.slr-right{text-anchor:end}"
        ".slr-curve{fill:none;stroke-width:2;stroke-linejoin:round}"
        ".slr-restart{stroke-width:1;stroke-dasharray:2 3}.slr-at{stroke-width:2}"
        "path.slr-end{stroke-width:1}path.slr-finding{stroke-dasharray:3 3}"
        + "".join(f".slr-{i}{{stroke-dasharray:{_dash(i)}}}" for i in range(1, len(DASHES)))
        + _theme(LIGHT, "#fff", "#333", "#e3e6ea", "#8a929c", "#f2f5f9", "#e7edf5")
        + "@media(prefers-color-scheme:dark){"
        + _theme(DARK, "#15181d", "#d6dbe2", "#2b3038", "#78818d", "#1b2027", "#232a33")
        + "}"
    )


def _dash(i: int) -> str:
    return " ".join(map(str, DASHES[i]))


def _theme(
    curves: tuple[str, ...], back: str, ink: str, grid: str, axis: str, shade: str, other: str
) -> str:
    warning = curves[1]
    return (
        f".slr-back{{fill:{back}}}.slr text{{fill:{ink}}}.slr-grid{{stroke:{grid}}}"
        f".slr-axis{{stroke:{axis};fill:none}}.slr-phase0{{fill:{shade}}}"
        f".slr-phase1{{fill:{other}}}.slr-restart{{stroke:{axis}}}"
        f".slr-at{{stroke:{curves[2]}}}path.slr-end,path.slr-finding{{stroke:{warning}}}"
        f"circle.slr-finding{{fill:{warning}}}.slr text.slr-flag{{fill:{back}}}"
        f".slr text.slr-says-finding,.slr text.slr-says-end{{fill:{warning}}}"
        f".slr text.slr-says-at{{fill:{curves[2]}}}"
        + "".join(f".slr-{i}{{stroke:{color}}}" for i, color in enumerate(curves))
    )

"""The pictures of docs/explore.md. SWIFTLR_WRITE_DOCS=1 makes them anew. They change with the fonts
of the system, so they are not compared."""

import os

import pytest
from conftest import ROOT
from page_state import settle, show

COSINE = {"type": "transformers.cosine", "num_warmup_steps": 200, "num_training_steps": 2000}
STABLE = {
    "type": "transformers.warmup_stable_decay",
    "num_warmup_steps": 200,
    "num_stable_steps": 1300,
    "num_decay_steps": 500,
}
CYCLE = {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 2000}
PLATEAU = {"type": "torch.ReduceLROnPlateau", "factor": 0.5, "patience": 40}


@pytest.mark.parametrize("name", ["explore.png", "explore-dark.png"])
def test_picture(page, tmp_path, name):
    is_dark = "dark" in name
    path = (ROOT / "docs" if os.environ.get("SWIFTLR_WRITE_DOCS") else tmp_path) / name
    curves = [CYCLE, PLATEAU] if is_dark else [COSINE, STABLE]
    try:
        page.dark(is_dark)
        page.resize(*((420, 760) if is_dark else (1200, 800)))
        show(page, *curves, steps=2000, steps_per_epoch=200, epochs=not is_dark)
        page.run("explore.readout.go(1200)")
        settle(page)
        settle(page)  # the phases are drawn once they are known
        page.picture(path)
    finally:
        page.dark(False)
        page.resize(1280, 900)
    assert path.stat().st_size <= 150_000
    assert path.read_bytes().startswith(b"\x89PNG")
    assert (ROOT / "docs" / name).exists()

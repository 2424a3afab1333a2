"""Two processes that sweep together, over gloo: one loss decides, and none waits for the other."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent

PROGRAM = """
import json, math, sys
sys.path.insert(0, {here!r})
import torch
from everything import Setting
from swiftlr.torch import LRFinder

rank = int(sys.argv[1])
torch.distributed.init_process_group(
    "gloo", init_method="file://" + sys.argv[2], rank=rank, world_size=2
)
setting = Setting("SGD")
calls = 0

def step(batch):
    global calls
    calls += 1
    return own_loss(setting.batch_step(batch).item())

{own}

data = setting.loader
finder = LRFinder(setting.model, setting.optimizer, cache_dir={directory!r})
before = setting.model.layers[0].weight.clone()
error = None
try:
    finder.find(step, {data}, num_iter=40)
except Exception as found:
    error = repr(found)
print(json.dumps([finder.end, calls, finder.history, str(finder.suggestion()), error,
                  torch.equal(before, setting.model.layers[0].weight)]))
"""


def run(own, folder, data="data", directory=None):
    """What each of two ranks has found; `own` defines own_loss(loss)."""
    program = PROGRAM.format(here=str(HERE), own=own, data=data, directory=directory)
    ranks = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(rank), str(folder / "rendezvous")],
            stdout=subprocess.PIPE,
            text=True,
        )
        for rank in range(2)
    ]
    texts = []
    try:
        texts = [rank.communicate(timeout=100)[0] for rank in ranks]
    finally:
        for rank in ranks:
            rank.kill()
    return [json.loads(text.splitlines()[-1]) for text in texts], texts


OWN = {
    # The second rank's loss goes up from its 15th step on, or is no number.
    "diverged": "def own_loss(loss): return loss + (200.0 if rank and calls > 14 else rank)",
    "not_finite": "def own_loss(loss): return math.nan if rank and calls > 14 else loss",
}


@pytest.mark.parametrize("end", OWN)
def test_all_stop_at_the_step_at_which_one_diverges(end, tmp_path):
    (first, second), texts = run(OWN[end], tmp_path, directory=str(tmp_path / "state"))
    assert first == second
    assert first[0] == end
    assert 15 <= first[1] < 40
    assert first[5]
    assert "The sweep has ended" in texts[0] and "The sweep" not in texts[1]  # said once
    assert list((tmp_path / "state").iterdir()) == []


def test_the_mean_decides(tmp_path):
    (first, second), _ = run("def own_loss(loss): return 3.0 if rank else 1.0", tmp_path)
    assert first == second
    assert set(first[2]["loss"]) == {2.0}


def test_all_stop_where_one_has_no_more_data(tmp_path):
    data = "iter(list(data)[: 7 - 2 * rank])"
    (first, second), _ = run("def own_loss(loss): return loss", tmp_path, data)
    assert first[0] == second[0] == "no_data"
    assert first[2] == second[2] and len(first[2]["lr"]) == 5


def test_all_stop_where_one_fails(tmp_path):
    own = "def own_loss(loss): return 1 / 0 if rank and calls == 6 else loss"
    (first, second), _ = run(own, tmp_path)
    assert "rank 1 failed, and all ranks stop" in first[4]
    assert "ZeroDivisionError" in second[4]
    assert first[5] and second[5]


def test_all_begin_anew_what_was_killed(tmp_path):
    """What one rank alone has stored is left: the sweep had not begun."""
    state = tmp_path / "state"
    die = "import os\ndef own_loss(loss): os._exit(1) if calls == 9 else None; return loss"
    with pytest.raises(IndexError):  # they print nothing
        run(die, tmp_path, directory=str(state))
    assert sorted(path.name.split("-")[0] for path in state.iterdir()) == ["rank0", "rank1"]
    (tmp_path / "again").mkdir()
    _, texts = run("def own_loss(loss): return loss", tmp_path / "again", directory=str(state))
    assert "put back what a process left" in texts[0]
    assert list(state.iterdir()) == []

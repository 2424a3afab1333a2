"""Two processes that sweep together, over gloo: one loss decides, and none waits for the other."""

import json
import math
import os

import forked
import pytest
import torch
from everything import Setting

from swiftlr.torch import LRFinder

pytestmark = pytest.mark.once


def sweep(rank, folder, own_loss, data, directory):
    """What a rank does; `own_loss` makes of a call's loss what the rank has."""
    torch.distributed.init_process_group(
        "gloo", init_method=f"file://{folder}/rendezvous", rank=rank, world_size=2
    )
    setting = Setting("SGD")
    calls = 0

    def step(batch):
        nonlocal calls
        calls += 1
        return own_loss(rank, calls, setting.batch_step(batch).item())

    before = setting.image()
    said = []
    finder = LRFinder(setting.model, setting.optimizer, cache_dir=directory)
    finder._say = said.append if finder._is_first_rank() else finder._say
    error = None
    try:
        finder.find(step, data(rank, setting.loader), num_iter=40)
    except Exception as found:
        error = repr(found)
    result = {
        "end": finder.end,
        "calls": calls,
        "history": finder.history,
        "suggestion": str(finder.suggestion()),
        "error": error,
        "is put back": setting.image() == before,
        "said": said,
    }
    (folder / f"{rank}.json").write_text(json.dumps(result))
    torch.distributed.destroy_process_group()


def run(folder, own_loss, data=lambda rank, loader: loader, directory=None):
    """How the two ended, and what each has found."""
    folder.mkdir(exist_ok=True)
    ranks = [forked.start(sweep, rank, folder, own_loss, data, directory) for rank in range(2)]
    ends = [forked.wait(rank) for rank in ranks]
    files = [folder / f"{rank}.json" for rank in range(2)]
    return ends, [json.loads(file.read_text()) for file in files if file.exists()]


def together(folder, *arguments, **named):
    """What both have found, which is the same."""
    ends, (first, second) = run(folder, *arguments, **named)
    assert ends == [0, 0]
    assert first["is put back"] and second["is put back"]
    for key in ("end", "calls", "history", "suggestion"):
        assert first[key] == second[key]
    return first, second


# The second rank's loss goes up from its 15th step on, or is no number.
OWN = {
    "diverged": lambda rank, calls, loss: loss + (200.0 if rank and calls > 14 else rank),
    "not_finite": lambda rank, calls, loss: math.nan if rank and calls > 14 else loss,
}


@pytest.mark.parametrize("end", OWN)
def test_all_stop_at_the_step_at_which_one_diverges(end, tmp_path):
    first, _ = together(tmp_path, OWN[end], directory=tmp_path / "state")
    assert first["end"] == end
    assert 15 <= first["calls"] < 40
    assert list((tmp_path / "state").iterdir()) == []


def test_the_mean_decides_and_one_rank_speaks(tmp_path):
    first, second = together(tmp_path, lambda rank, calls, loss: 3.0 if rank else 1.0)
    assert set(first["history"]["loss"]) == {2.0}
    assert first["said"] and not second["said"]


def test_all_stop_where_one_has_no_more_data(tmp_path):
    first, _ = run(
        tmp_path,
        lambda rank, calls, loss: loss,
        lambda rank, data: iter(list(data)[: 7 - 2 * rank]),
    )[1]
    assert first["end"] == "no_data"
    assert len(first["history"]["lr"]) == 5


def test_all_stop_where_one_fails(tmp_path):
    ends, (first, second) = run(
        tmp_path, lambda rank, calls, loss: 1 / 0 if rank and calls == 6 else loss
    )
    assert ends == [0, 0]
    assert "rank 1 failed, and all ranks stop" in first["error"]
    assert "ZeroDivisionError" in second["error"]
    assert first["is put back"] and second["is put back"]


def die(rank, calls, loss):
    return os._exit(9) if calls == 9 else loss


def test_what_all_ranks_have_stored_is_put_back(tmp_path):
    state = tmp_path / "state"
    ends, _ = run(tmp_path, die, directory=state)
    assert ends == [9, 9]
    assert sorted(path.name.partition("-")[0] for path in state.iterdir()) == ["rank0", "rank1"]
    first, _ = together(tmp_path / "again", OWN["diverged"], directory=state)
    assert "put back what a process left" in first["said"][0]
    assert list(state.iterdir()) == []


def test_what_one_rank_alone_has_stored_is_left(tmp_path):
    """The others had not begun their sweeps."""
    state = tmp_path / "state"
    run(tmp_path, die, directory=state)
    (gone,) = state.glob("rank1-*")
    gone.unlink()
    first, _ = together(tmp_path / "again", OWN["diverged"], directory=state)
    assert "put back what a process left" not in first["said"][0]

"""Processes that train together, over gloo."""

import datetime
import json
import os

import forked
import torch


def _rank(rank, count, folder, function, arguments):
    torch.set_num_threads(1)
    torch.distributed.init_process_group(
        "gloo",
        init_method=f"file://{folder}/rendezvous",
        rank=rank,
        world_size=count,
        timeout=datetime.timedelta(seconds=30),
    )
    result = function(rank, *arguments)
    (folder / f"{rank}.json").write_text(json.dumps(result))
    torch.distributed.barrier()
    os._exit(0)  # gloo may abort while it is taken down


def launch(count, folder, function, *arguments):
    """How the ranks ended, and what `function(rank, ...)` has returned on each that came so far."""
    folder.mkdir(exist_ok=True)
    torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))])  # imports what takes long, once for all
    ranks = [forked.start(_rank, rank, count, folder, function, arguments) for rank in range(count)]
    ends = [forked.wait(rank) for rank in ranks]
    files = [folder / f"{rank}.json" for rank in range(count)]
    return ends, [json.loads(file.read_text()) for file in files if file.exists()]


def together(count, folder, function, *arguments):
    """What `function(rank, ...)` has returned on each rank."""
    ends, results = launch(count, folder, function, *arguments)
    assert ends == [0] * count
    return results

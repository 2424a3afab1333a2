"""What the trainer of Ultralytics does with rates and momentum.

Needs torch 2.13.0, numpy 2.4, and the files ultralytics/engine/trainer.py and
ultralytics/utils/torch_utils.py of ultralytics 8.4.190 on the path; nothing else of it. The methods
that make the schedule and count the warm-up are executed as they are, and so are the statements of
the warm-up in the loop of the training.
"""

from __future__ import annotations

import ast
import textwrap
from types import SimpleNamespace

from ._rows import around, row, seeded, spread

PEER = "ultralytics 8.4.190"


def rows(cases=4):
    trainer = Trainer()
    for i in range(cases):
        random = seeded(f"ultralytics/{i}")
        nb = [1, random.randint(2, 25)][i % 2 or i > 1]
        epochs = random.randint(2, 15)
        args = {
            "lrf": random.choice([0.01, random.random()]),
            "cos_lr": bool(i % 2),
            "warmup_epochs": [3.0, 0.0, 2.5, random.uniform(0, 4)][i % 4],
            "warmup_bias_lr": random.choice([0.1, 0.0]),
            "momentum": random.choice([0.937, random.uniform(0.8, 0.99)]),
            "warmup_momentum": random.choice([0.8, random.uniform(0.5, 0.8)]),
        }
        base = random.choice([0.01, random.uniform(1e-3, 1)])
        found = trainer.run(SimpleNamespace(**args), epochs, nb, base)
        at = [e for e in spread(epochs * nb, *around(3 * nb)) if e < epochs * nb]
        clock = {
            "epochs": epochs,
            "steps_per_epoch": nb,
            "warmup_epochs": args["warmup_epochs"],
        }
        rate = {key: args[key] for key in ("lrf", "cos_lr", "warmup_bias_lr")}
        for k, group in enumerate(("weight", "bn", "bias")):
            spec = rate | clock | {"param_group": group}
            values = [found[e][k][0] for e in at]
            yield row("ultralytics.lr", f"{group}-{i}", PEER, spec, at, values, base)
        spec = {key: args[key] for key in ("momentum", "warmup_momentum")} | clock
        values = [found[e][0][1] for e in at]
        yield row("ultralytics.momentum", i, PEER, spec, at, values)


class Trainer:
    """The parts of BaseTrainer that change rates, out of its file."""

    def __init__(self):
        import math

        import numpy as np
        from torch import optim

        # The function, without the module's imports.
        names = {"math": math, "np": np, "optim": optim}
        exec(part("ultralytics.utils", "torch_utils.py", "one_cycle"), names)
        for method in ("_setup_scheduler", "_get_warmup_iterations"):
            exec(part("ultralytics.engine", "trainer.py", method), names)
        loop = part("ultralytics.engine", "trainer.py", "_do_train")
        inside = next(
            node
            for node in ast.walk(ast.parse(loop))
            if isinstance(node, ast.If) and ast.unparse(node.test).startswith("nw and ni")
        )
        body = textwrap.indent(ast.unparse(inside), "    ")
        exec(f"def warm_up(self, ni, nw, epoch, acc0=1):\n{body}", names)
        self.names = names

    def run(self, args, epochs, nb, base):
        """The rates and the momentum of each group at each batch."""
        import torch

        groups = [
            {"params": [torch.zeros(1, requires_grad=True)], "param_group": name}
            for name in ("weight", "bn", "bias")
        ]
        optimizer = torch.optim.SGD(groups, lr=base, momentum=args.momentum)
        self_ = SimpleNamespace(args=args, epochs=epochs, optimizer=optimizer)
        self.names["_setup_scheduler"](self_)
        nw = self.names["_get_warmup_iterations"](self_, nb)
        self_.scheduler.last_epoch = -1
        found = []
        for epoch in range(epochs):
            optimizer.step()
            self_.scheduler.step()
            for i in range(nb):
                self.names["warm_up"](self_, i + nb * epoch, nw, epoch)
                found.append([(x["lr"], x["momentum"]) for x in optimizer.param_groups])
        return found


def part(package, file, name):
    """The text of a function in a file of a package."""
    from importlib.machinery import PathFinder
    from pathlib import Path

    top = PathFinder.find_spec("ultralytics")
    if top is None:
        raise ImportError("No module named 'ultralytics'")
    folder = Path(next(iter(top.submodule_search_locations)))
    text = folder.joinpath(*package.split(".")[1:], file).read_text()
    found = next(
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef) and node.name == name
    )
    return textwrap.dedent(ast.unparse(found))

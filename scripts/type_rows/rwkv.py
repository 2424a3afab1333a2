"""What the trainers of RWKV-LM do with the rate.

Needs the repository BlinkDL/RWKV-LM at commit 524481d5 as the folder RWKV-LM on the path, and torch
2.13.0. The callbacks are executed with stand-ins for Lightning and the trainer.
"""

from __future__ import annotations

from types import SimpleNamespace
from unittest.mock import MagicMock

from ._rows import alone, around, row, seeded, spread

V5 = "BlinkDL/RWKV-LM RWKV-v5/src/trainer.py 524481d5"
V7 = "BlinkDL/RWKV-LM RWKV-v7/train_temp/src/trainer.py 524481d5"


def rows(cases=4):
    for source, path in ((V5, "RWKV-v5/src/trainer.py"), (V7, "RWKV-v7/train_temp/src/trainer.py")):
        module = load(path)
        for i in range(cases):
            random = seeded(f"rwkv/{path}/{i}")
            cosine = source == V7 or i % 4 > 1
            spec = {
                "lr_init": random.choice([6e-4, random.uniform(1e-4, 1)]),
                "lr_final": [1e-5, random.uniform(1e-6, 1e-4), 0.0][0 if cosine else i % 3],
                "warmup_steps": [-1, random.randint(1, 20)][i % 2],
                "epoch_count": random.randint(2, 8),
                "epoch_steps": random.randint(5, 20),
            }
            if source == V5 and i % 3 == 1:
                spec["my_pile_edecay"] = 1
            last = spec["epoch_count"] * spec["epoch_steps"]
            if cosine:
                spec |= {"ctx_len": 512, "real_bsz": random.randint(1, 16)}
                tokens = random.randint(40, 100) * 512 * spec["real_bsz"]
                spec["my_exit_tokens"] = -tokens if source == V5 and i % 4 == 3 else tokens
                last = tokens // (512 * spec["real_bsz"])
            at = spread(last, *around(max(0, spec["warmup_steps"])))
            found = [rate(module, spec, e) for e in at]
            version = "v5" if source == V5 else "v7"
            yield row("rwkv.train_callback", f"{version}-{i}", source, spec, at, found)


def load(path):
    """The module, whose base class of callbacks stands in for Lightning's."""
    import sys
    from types import ModuleType

    lightning = ModuleType("pytorch_lightning")
    lightning.Callback, lightning.__version__ = object, "2.0"
    kept = {name: sys.modules.get(name) for name in ("pytorch_lightning",)}
    sys.modules["pytorch_lightning"] = lightning
    try:
        module = alone("RWKV-LM", path, stubs=("pytorch_lightning.utilities", "src", "src.model"))
    finally:
        for name, module_before in kept.items():
            if module_before is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module_before
    # The end of the run saves the model and ends the program.
    module.my_save = lambda *more: None
    module.exit = lambda code: None
    return module


def rate(module, spec, step):
    args = MagicMock(layerwise_lr=0, weight_decay_final=0, epoch_begin=0, proj_dir="", strategy="")
    args.weight_decay, args.my_pile_edecay, args.my_exit_tokens = 0.0, 0, 0
    for key, value in spec.items():
        setattr(args, key, value)
    group = {"weight_decay": 0.0, "lr": 0.0, "my_lr_scale": 1.0}
    trainer = SimpleNamespace(
        global_step=step, optimizers=[SimpleNamespace(param_groups=[group])], is_global_zero=False
    )
    module.train_callback(args).on_train_batch_start(trainer, MagicMock(), None, 0)
    return trainer.my_lr

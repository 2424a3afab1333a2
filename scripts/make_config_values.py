#!/usr/bin/env python3
"""Writes Tests/golden/configs_values.json: what the frameworks give for the configurations in
Tests/golden/configs.json, which `swiftlr convert` is compared with.

    scripts/make_config_values.py FOLDER

"run" values come from a framework's own code in FOLDER, where pip installed transformers,
diffusers, timm and DeepSpeed and axolotl's source distribution is unpacked, or in this environment;
"read" ones from its formula as its code has it, in the order of operations of that code.
"""

from __future__ import annotations

import importlib.util
import json
import math
import random
import struct
import sys
import types
import unittest.mock
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "Tests" / "golden"
Value = Callable[[int], float]
Row = tuple[str, str, Value]
"""run or read; the version; the value of a step."""


def f32(value: float) -> float:
    return struct.unpack("f", struct.pack("f", value))[0]


def half_cosine(x: float) -> float:
    return 0.5 * (1.0 + math.cos(math.pi * x))


# ---- Frameworks that run -------------------------------------------------------------------------


def optimizer(rate: float) -> Any:
    import torch

    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=rate)


def of_lambda(scheduler: Any, rate: float) -> Value:
    (function,) = scheduler.lr_lambdas
    return lambda t: rate * function(t)


def of_transformers(name: str, rate: float, warmup: int, total: int, **more: Any) -> Row:
    import transformers

    scheduler = transformers.get_scheduler(
        name, optimizer(rate), warmup, total, scheduler_specific_kwargs=more
    )
    return "run", f"transformers {transformers.__version__}", of_lambda(scheduler, rate)


def of_diffusers(name: str, rate: float, warmup: int, total: int, **more: Any) -> Row:
    module = loaded("diffusers/optimization.py")
    scheduler = module.get_scheduler(
        name, optimizer(rate), num_warmup_steps=warmup, num_training_steps=total, **more
    )
    return "run", "diffusers 0.42.1", of_lambda(scheduler, rate)


def of_deepspeed(name: str, rate: float, **more: Any) -> Row:
    module = loaded("deepspeed/runtime/lr_schedules.py")

    def value(t: int) -> float:
        scheduler = getattr(module, name)(optimizer(rate), **more)
        if t > 0:
            scheduler.step(t - 1)
        return scheduler.optimizer.param_groups[0]["lr"]

    return "run", "DeepSpeed 0.19.8", value


def of_timm(rate: float, per_epoch: int, on_updates: bool = False, **more: Any) -> Row:
    package = types.ModuleType("timm")  # its models would need torchvision
    package.__path__ = [str(Path(sys.argv[1]) / "timm")]
    sys.modules.setdefault("timm", package)
    from timm.scheduler import create_scheduler_v2

    scheduler, _ = create_scheduler_v2(
        optimizer(rate), step_on_epochs=not on_updates, updates_per_epoch=per_epoch, **more
    )

    def value(t: int) -> float:
        return scheduler._get_lr(t if on_updates else t // per_epoch)[0]

    return "run", "timm 1.0.31", value


def of_axolotl(rate: float, warmup: int, total: int) -> Row:
    module = loaded("src/axolotl-0.19.0/src/axolotl/utils/schedulers.py")
    make = module.get_cosine_schedule_with_quadratic_warmup
    scheduler = make(optimizer(rate), warmup, total)
    return "run", "axolotl 0.19.0", of_lambda(scheduler, rate)


def of_torch_by_epoch(per_epoch: int) -> Row:
    import torch

    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer(1e-3), 100, 1e-5)

    def value(t: int) -> float:
        scheduler.last_epoch = t // per_epoch
        return scheduler._get_closed_form_lr()[0]

    return "run", f"torch {torch.__version__.partition('+')[0]}, its closed form", value


def loaded(path: str) -> Any:
    """One file of a package, without the package around it."""
    import torch.optim.lr_scheduler  # noqa: F401  so that it stays when the stubs go

    stubs = {name: types.ModuleType(name) for name in ("deepspeed", "deepspeed.utils")}
    stubs |= {name: types.ModuleType(name) for name in ("diffusers", "diffusers.utils")}
    stubs["diffusers"].__path__ = []
    quiet = types.SimpleNamespace(warning=print, info=print)
    stubs["deepspeed.utils"].logger = quiet  # type: ignore[attr-defined]
    logging = types.SimpleNamespace(get_logger=lambda name: quiet)
    stubs["diffusers.utils"].logging = logging  # type: ignore[attr-defined]
    name = "diffusers.optimization" if "diffusers" in path else Path(path).stem
    spec = importlib.util.spec_from_file_location(name, Path(sys.argv[1]) / path)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]
    with unittest.mock.patch.dict(sys.modules, {**stubs, name: module}):
        spec.loader.exec_module(module)  # type: ignore[union-attr]
    return module


# ---- Formulas that were read ---------------------------------------------------------------------


def darknet(rate: float, burn_in: int, steps: list[int], scales: list[float]) -> Value:
    def value(t: int) -> float:
        if t < burn_in:
            return f32(f32(rate) * math.pow(f32(f32(t) / burn_in), 4))
        found = f32(rate)
        for step, scale in zip(steps, scales):
            if step > t:
                break
            found = f32(found * f32(scale))
        return found

    return value


def megatron(t: int, size: int, peak: float, low: float, warmup: float, decay: int) -> float:
    n = t * size
    if n <= warmup:
        return 0.0 + (peak - 0.0) * float(n) / float(warmup)
    if n > decay:
        return low
    ratio = float(n - warmup) / float(decay - warmup)
    return low + 0.5 * (math.cos(math.pi * ratio) + 1.0) * (peak - low)


def megatron_wsd(t: int) -> float:
    n, peak, low, warmup, decay, last = t * 1536, 0.0008, 8e-06, 3051758, 122070313, 24414063
    if n <= warmup:
        return peak * float(n) / float(warmup)
    if n > decay:
        return low
    start = decay - last
    if n <= start:
        return low + 1.0 * (peak - low)
    return low + (1.0 - math.sqrt((n - start) / last)) * (peak - low)


def gpt_neox(t: int) -> float:
    warmup = 0.01 * 150000
    if t <= warmup:
        return 9.7e-05 * max(1, t) / warmup
    wave = math.cos(math.pi * (t - warmup) / (150000 - warmup)) + 1
    return max(9.7e-06 + (9.7e-05 - 9.7e-06) / 2.0 * wave, 9.7e-06)


def mmdet_1x(t: int) -> float:
    factor = 1.0 if t >= 499 else 0.001 + (1 - 0.001) * t / 499
    epoch = t // 200
    return 0.02 * factor * 0.1 ** ((epoch >= 8) + (epoch >= 11))


def rtmdet(t: int) -> float:
    base, low = 0.00025, 1.25e-05
    factor = 1.0 if t >= 999 else 1e-05 + (1 - 1e-05) * t / 999
    at = min(max(t - 2000, 0), 1999)
    return factor * (low + (base - low) * half_cosine(at / 2000))


def yolox(t: int) -> float:
    """In iterations, as YOLOX's files say. The last value of a window is kept."""
    if t < 100:
        return 0.01 * ((t + 1) / 100) ** 2
    low = 0.01 * 0.05
    return low + (0.01 - low) * half_cosine(min(t - 100, 5599) / 5700)


def mmseg(t: int) -> float:
    factor = 1.0 if t >= 1499 else 1e-06 + (1 - 1e-06) * t / 1499
    left = 158500 - 1
    return 6e-05 * factor * (1 - min(max(t - 1500, 0), left) / left)


def maxtext(t: int) -> float:
    peak, low, warmup, rest = 3e-05, 3e-05 * 0.1, 15000, 135001
    if t < warmup:
        return peak * t / warmup
    a = 0.5 * (math.cos(math.pi * ((t - warmup) / (rest - 1))) + 1)
    return peak * a + low * (1 - a)


def nemo_cosine(t: int) -> float:
    if t <= 500:
        return 0.0002 * (t + 1) / 501
    return (0.0002 - 2e-05) * half_cosine((t - 500) / 99500) + 2e-05


def nemo_noam(t: int) -> float:
    step = max(1, t)
    value = 2.0 * (512 ** (-0.5) * min(step ** (-0.5), step * 10000 ** (-1.5)))
    return max(value, 1e-06) if step > 10000 else value


def nemo_poly_hold(t: int) -> float:
    if t <= 1000:
        return 0.05 * (t + 1) / 1001
    if t < 10000:
        return 0.05
    p = min(t - 10000, 10000) / 10000
    return (0.05 - 0.001) * (1 - p) ** 2.0 + 0.001


def olmo_tokens(t: int) -> float:
    n, warmup, total = t * 4194304, 8388608000, 5e12
    if n < warmup:
        return 0.0003 * min(n, warmup) / warmup
    low = 0.0003 * 0.1
    x = (n - warmup) / (total - warmup)
    return low + (0.0003 - low) * (1 + math.cos(math.pi * x)) / 2


def power_lr(t: int) -> float:
    if t < 2000:
        return 0.0003 * t / 2000
    if t <= 45000:
        return 0.0003 * (t / 2000) ** -0.51
    return 0.0003 * (45000 / 2000) ** -0.51 * (50000 - t) / 5000


def slowfast(t: int) -> float:
    def cosine(epoch: float) -> float:
        return 0.1 * (math.cos(math.pi * epoch / 196) + 1.0) * 0.5

    epoch = t // 100 + (t % 100) / 100
    if epoch < 34:
        return epoch * ((cosine(34) - 0.01) / 34) + 0.01
    return cosine(epoch)


def speechbrain_noam(t: int) -> float:
    """The recipe calls it after each step, so that the optimizer's own rate is the first one."""
    if t == 0:
        return 0.001
    step = t
    return 0.001 * 25000**0.5 * min(step ** (-0.5), step * 25000 ** (-1.5))


def tf_object_detection(t: int) -> float:
    if t > 25000:
        return 0.0
    if t < 2000:
        slope = f32(f32(0.04 - 0.013333) / 2000)
        return f32(f32(slope * t) + f32(0.013333))
    cosine = f32(math.cos(f32(f32(f32(math.pi) * (t - 2000)) / 23000)))
    return f32(f32(0.5 * 0.04) * f32(1 + cosine))


def ultralytics(t: int) -> float:
    target = 0.01 * (max(1 - (t // 60) / 100, 0) * (1.0 - 0.01) + 0.01)
    return target * t / 180 if t <= 180 else target


def nanogpt(t: int) -> float:
    if t < 2000:
        return 0.0006 * (t + 1) / 2001
    return 6e-05 + half_cosine((t - 2000) / 598000) * (0.0006 - 6e-05)


def dinov2(t: int) -> float:
    warmup, total = 80 * 1250, 500 * 1250
    if t < warmup:
        return 0.0002 * t / (warmup - 1)
    return 1e-06 + 0.5 * (0.0002 - 1e-06) * (
        1 + math.cos(math.pi * (t - warmup) / (total - warmup))
    )


def mae(t: int) -> float:
    rate, epoch = 0.00015 * 4096 / 256, t / 312
    if epoch < 40:
        return rate * epoch / 40
    return rate * 0.5 * (1.0 + math.cos(math.pi * (epoch - 40) / 760))


def bert(t: int) -> float:
    if t < 10000:
        return f32(f32(f32(0.0001) * f32(1 / 10000)) * t)
    return f32(f32(0.0001) * f32(1 - f32(t * f32(1 / 1000000))))


def minicpm(t: int) -> float:
    if t < 2000:
        return 0.01 * t / 2000
    return 0.01 if t < 90000 else 0.01 * 0.5 ** ((t - 90000) / 5000)


def rwkv(t: int) -> float:
    tokens, warmup = t * 8192, 10 * 8192
    progress = max(0, min(1, (tokens - warmup) / (1498226207 - warmup)))
    low = 6e-05 / 0.0006
    rate = 0.0006 * ((0.5 + low / 2) + (0.5 - low / 2) * math.cos(math.pi * progress))
    return rate * (0.01 + 0.99 * t / 10) if t < 10 else rate


def openfold(t: int) -> float:
    if t <= 1000:
        return t / 1000 * 0.001
    return 0.001 * 0.95 ** ((t - 50000) // 50000 + 1) if t > 50000 else 0.001


def detectron2_steps(t: int) -> float:
    rate = 0.02 * 0.1 ** ((t >= 60000) + (t >= 80000))
    return rate if t >= 1000 else 0.02 * (0.001 * (1 - t / 1000) + t / 1000)


def detectron2_poly(t: int) -> float:
    factor = 1.0 if t >= 1000 else 0.001 * (1 - t / 1000) + t / 1000
    return 0.001 * factor * math.pow(1.0 - t / 60000, 0.9)


def fairseq_inverse_sqrt(t: int) -> float:
    if t < 4000:
        return 1e-07 + t * ((0.0005 - 1e-07) / 4000)
    return 0.0005 * 4000**0.5 * t**-0.5


def fairseq_cosine(t: int) -> float:
    if t < 10000:
        return t * (0.0002 / 10000)
    return 0.5 * 0.0002 * (1 + math.cos(math.pi * (t - 10000) / 990000))


def fairseq_polynomial(t: int) -> float:
    if t <= 10000:
        return t / 10000 * 0.0005
    return 0.0005 * (1 - (t - 10000) / (125000 - 10000)) if t < 125000 else 0.0


def eden(t: int) -> float:
    epoch = t // 1000
    factor = ((t**2 + 7500**2) / 7500**2) ** -0.25 * ((epoch**2 + 3.5**2) / 3.5**2) ** -0.25
    return 0.045 * factor * (1.0 if t >= 500 else 0.5 + 0.5 * (t / 500))


def levanter(t: int) -> float:
    at = t % 10000
    if t < 1000:
        return 0.001 * t / 1000
    return 0.001 if at < 9000 else 0.001 * (10000 - at) / 1000


def composer(t: int, rate: float, warmup: int, total: int, low: float) -> float:
    if t < warmup:
        return rate * t / warmup
    return rate * (low + (1 - low) * half_cosine((t - warmup) / (total - warmup)))


def nanotron(t: int) -> float:
    if t <= 100:
        return 0.0003 * t / 100
    if t >= 1918:
        return 1e-05
    return 1e-05 + (0.0003 - 1e-05) * (1 + math.cos(math.pi * (t - 100) / 1818)) / 2


def thinc(t: int) -> float:
    if t < 250:
        return 5e-05 * (t / 250)
    return 5e-05 * max(0.0, (20000 - t) / (20000 - 250))


def torchtitan(t: int) -> float:
    if t < 2000:
        return 0.00022 * ((t + 1) / 2000)
    if t < 2001:
        return 0.00022
    return 0.00022 * (0.1 + (1 - 0.1) * half_cosine((t + 1 - 2001) / 8000))


def read(source: str, value: Value) -> Row:
    return "read", source, value


def rows() -> dict[str, Row]:
    one_cycle = {
        "cycle_min_lr": 0.0001,
        "cycle_max_lr": 0.001,
        "decay_lr_rate": 0.001,
        "cycle_first_step_size": 1000,
        "cycle_second_step_size": 1000,
        "cycle_first_stair_count": 500,
        "cycle_second_stair_count": 500,
        "decay_step_size": 1000,
        "cycle_momentum": False,
    }
    b2 = {"sched": "step", "num_epochs": 450, "decay_epochs": 2.4, "decay_rate": 0.97}
    b2 |= {"warmup_lr": 1e-06, "warmup_epochs": 5}
    se34 = {"sched": "cosine", "num_epochs": 150, "warmup_epochs": 5, "warmup_lr": 1e-05}
    yolo3 = darknet(0.001, 1000, [400000, 450000], [0.1, 0.1])
    yolo1 = darknet(0.0005, 0, [200, 400, 600, 20000, 30000], [2.5, 2, 2, 0.1, 0.1])
    return {
        "caffe-googlenet-poly": read("Caffe 1.0", lambda t: 0.01 * (1 - t / 2400000) ** 0.5),
        "caffe-alexnet-step": read("Caffe 1.0", lambda t: 0.01 * 0.1 ** (t // 100000)),
        "darknet-yolov3": read("Darknet f6afaab", yolo3),
        "darknet-yolov1": read("Darknet f6afaab", yolo1),
        "ds-warmupdecay-gpt3": of_deepspeed(
            "WarmupDecayLR",
            6e-05,
            total_num_steps=300000,
            warmup_min_lr=0,
            warmup_max_lr=6e-05,
            warmup_num_steps=2000,
        ),
        "ds-auto-hf": of_deepspeed(
            "WarmupDecayLR",
            2e-05,
            total_num_steps=1000,
            warmup_min_lr=0,
            warmup_max_lr=2e-05,
            warmup_num_steps=30,
        ),
        "ds-onecycle": of_deepspeed("OneCycle", 0.001, **one_cycle),
        "gpt-neox-20b": read("GPT-NeoX 2.0", gpt_neox),
        "keras-json-poly": read(
            "Keras 3.15", lambda t: (0.1 - 0.01) * (1 - min(t, 1000) / 1000) ** 0.5 + 0.01
        ),
        "lightning-cosine-epoch": of_torch_by_epoch(30),
        "mmdet-1x": read("MMEngine 0.10.7", mmdet_1x),
        "mmdet-rtmdet": read("MMEngine 0.10.7", rtmdet),
        "mmdet-yolox": read("MMEngine 0.10.7, MMDetection 3.3", yolox),
        "mmseg-poly": read("MMEngine 0.10.7", mmseg),
        "maxtext-default": read("MaxText of 2026-08", maxtext),
        "megatron-175b": read(
            "Megatron core 0.16.1",
            lambda t: megatron(t, 1536, 6e-05, 6e-06, 0.001 * (430000 * 1536), 430000 * 1536),
        ),
        "megatron-wsd-samples-stretch": read("Megatron core 0.16.1", megatron_wsd),
        "nemo-cosine-gpt": read("NeMo 2.4", nemo_cosine),
        "nemo-noam": read("NeMo 2.4", nemo_noam),
        "nemo-polyhold": read("NeMo 2.4", nemo_poly_hold),
        "olmo2-7b-tokens": read("OLMo 0.6", olmo_tokens),
        "olmocore-powerlr": read("OLMo-core 3.0", power_lr),
        "rllib-knots": read(
            "RLlib 2.60", lambda t: 0.001 + (0.0001 - 0.001) * min(t * 4000 / 1000000, 1)
        ),
        "sb3-lin": read("Stable-Baselines3 2.9", lambda t: 0.00025 * (1 - t * 1024 / 1e7)),
        "slowfast-cosine": read("SlowFast of 2024", slowfast),
        "speechbrain-noam": read("SpeechBrain 1.1", speechbrain_noam),
        "t5x-rsqrt": read("T5X of 2024", lambda t: 1 / math.sqrt(max(t, 10000))),
        "tf-od-cosine": read("TensorFlow models 2.17", tf_object_detection),
        "ultralytics-linear": read("Ultralytics 8.4", ultralytics),
        "axolotl-quadratic": of_axolotl(0.00017, 100, 2000),
        "nanogpt": read("nanoGPT 3adf61e", nanogpt),
        "dinov2-lr": read("DINOv2 of 2025", dinov2),
        "mae": read("MAE efb2a80", mae),
        "bert-tf": read("BERT eedf571", bert),
        "minicpm-wsd": read("MiniCPM, arXiv:2404.06395", minicpm),
        "rwkv7": read("RWKV-LM of 2025", rwkv),
        "openfold": read("OpenFold 2.2", openfold),
        "d2-frcnn-1x": read("detectron2 of 2025", detectron2_steps),
        "d2-poly": read("detectron2 of 2025, DeepLab", detectron2_poly),
        "diffusers-restarts": of_diffusers("cosine_with_restarts", 1e-05, 500, 15000, num_cycles=3),
        "fairseq-invsqrt": read("fairseq 0.12.3", fairseq_inverse_sqrt),
        "fairseq-cosine-implied": read("fairseq 0.12.3", fairseq_cosine),
        "fairseq-poly-roberta": read("fairseq 0.12.3", fairseq_polynomial),
        "icefall-eden": read("icefall of 2026", eden),
        "prodigy-cosine": of_transformers("cosine", 1.0, 0, 3000),
        "levanter-cycles": read("levanter of 2026", levanter),
        "llmfoundry-mpt7b": read(
            "Composer 0.32.1", lambda t: composer(t, 0.00012, 100, 63900, 0.1)
        ),
        "llmfoundry-dbrx-down": read(
            "Composer 0.32.1", lambda t: composer(t, 1e-05, int(0.02 * 1234), 1234, 0.0)
        ),
        "nanotron-cosine": read("nanotron 0.4", nanotron),
        "spacy-warmup-linear": read("thinc 9.1", thinc),
        "timm-step-2.4": of_timm(0.016, 50, **b2),
        "timm-cosine-epochs": of_timm(0.4, 50, **se34),
        "timm-cosine-updates": of_timm(0.4, 50, True, **se34),
        "timm-step-2.4-ep13": of_timm(0.016, 13, **b2),
        "torchtitan-dsv3": read("torchtitan 0.3.0", torchtitan),
        "torchtitan-dsv3-less1": read("torchtitan 0.3.0", torchtitan),
        "llamafactory-cosine-ratio": of_transformers("cosine", 0.0001, 38, 372),
        "hf-cosine-min-lr": of_transformers(
            "cosine_with_min_lr", 4e-05, 0, 3000, min_lr_rate=8e-06
        ),
        "hf-wsd": of_transformers(
            "warmup_stable_decay",
            0.0003,
            100,
            2000,
            num_decay_steps=400,
            decay_type="linear",
            min_lr_ratio=0.0,
        ),
        "hf-poly": of_transformers("polynomial", 5e-05, 1000, 10000, power=1.0, lr_end=1e-07),
    }


def positions(name: str, steps: int) -> list[int]:
    """The first, the last, and some between, the same ones for a name at every call."""
    some = random.Random(name)
    near = [some.randrange(max(1, steps // 50)) for _ in range(8)]
    return sorted({0, 1, 2, 3, steps - 1, *near, *(some.randrange(steps) for _ in range(20))})


def golden() -> Iterator[tuple[str, dict[str, Any]]]:
    made = rows()
    for config in json.loads((GOLDEN / "configs.json").read_text()):
        how, source, value = made[config["id"]]
        at = positions(config["id"], config["steps"])
        values = [float(value(t)).hex() for t in at]
        yield config["id"], {"how": how, "source": source, "at": at, "values": values}


def main() -> None:
    sys.path.append(sys.argv[1])
    found = dict(golden())
    lines = [f"{json.dumps(name)}: {json.dumps(row)}" for name, row in found.items()]
    (GOLDEN / "configs_values.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()

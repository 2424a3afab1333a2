"""Which formats there are. A module is imported when its framework is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from .._errors import ArgumentError, SpecError
from ._format import Format
from ._settings import Settings, normal

MODULES: dict[str, tuple[str, ...]] = {
    "_transformers": ("transformers", "Hugging Face", "hf", "Trainer", "TRL"),
    "_llamafactory": ("LLaMA-Factory",),
    "_axolotl": ("axolotl",),
    "_diffusers": ("diffusers",),
    "_kohya": ("kohya", "sd-scripts", "kohya-ss"),
    "_deepspeed": ("DeepSpeed",),
    "_lightning": ("Lightning", "Lightning CLI", "PyTorch Lightning"),
    "_hydra": ("Hydra",),
    "_pytorch": ("PyTorch", "torch"),
    "_keras": ("Keras", "Keras JSON", "TensorFlow"),
    "_big_vision": ("big_vision",),
    "_caffe": ("Caffe",),
    "_code": (
        "code",
        *(
            "nanoGPT",
            "DINOv2",
            "DINO",
            "MAE",
            "BERT",
            "MiniCPM",
            "RWKV",
            "OpenFold",
            "llm.c",
            "OpenNMT",
        ),
    ),
    "_composer": ("llm-foundry", "Composer", "MosaicML"),
    "_darknet": ("Darknet", "YOLO"),
    "_detectron2": ("detectron2",),
    "_espnet": ("ESPnet", "ESPnet2"),
    "_fairseq": ("fairseq",),
    "_gpt_neox": ("GPT-NeoX", "neox"),
    "_icefall": ("icefall", "k2", "zipformer"),
    "_levanter": ("levanter",),
    "_maxtext": ("MaxText",),
    "_megatron": ("Megatron-LM", "Megatron", "Megatron-DeepSpeed"),
    "_mmengine": ("MMEngine", "MMDetection", "MMSegmentation", "MMPretrain", "MMCV", "OpenMMLab"),
    "_nanotron": ("nanotron",),
    "_nemo": ("NeMo",),
    "_olmo": ("OLMo",),
    "_olmo_core": ("OLMo-core",),
    "_paddle": ("PaddlePaddle", "PaddleDetection", "PaddleClas", "PaddleSeg"),
    "_rllib": ("RLlib", "Ray"),
    "_sb3": ("Stable-Baselines3", "SB3", "SB3 YAML", "rl-baselines3-zoo", "RL Zoo"),
    "_slowfast": ("SlowFast", "PySlowFast"),
    "_spacy": ("spaCy", "thinc", "spaCy/thinc"),
    "_speechbrain": ("SpeechBrain",),
    "_t5x": ("T5X", "Flaxformer"),
    "_tf_object_detection": ("TF Object Detection", "TensorFlow Object Detection"),
    "_timm": ("timm", "pytorch-image-models"),
    "_torchtitan": ("torchtitan",),
    "_ultralytics": ("Ultralytics", "YOLOv5", "YOLOv8", "YOLO11"),
}
"""Each module of a format, and the names that people have for its framework."""


def named(name: str) -> Format:
    """The format of a framework, whatever case and marks its name is written with."""
    wanted = _plain(name)
    for module, names in MODULES.items():
        if wanted in map(_plain, (module, *names)):
            return _load(module)
    # "Hydra _target_", "Megatron-LM flags": one of the words is enough where it is of one alone.
    words = {_plain(word) for word in name.replace("/", " ").replace("(", " ").split()}
    found = [module for module, names in MODULES.items() if words & set(map(_plain, names))]
    if len(found) == 1:
        return _load(found[0])
    from difflib import get_close_matches

    known = {_plain(one): one for names in MODULES.values() for one in names}
    near = get_close_matches(wanted, [*known], n=1)
    allowed = f"the nearest is {known[near[0]]}" if near else f"one of {', '.join(frameworks())}"
    raise ArgumentError(f"framework: {name!r} is not known; {allowed}")


def recognised(settings: Settings) -> Format:
    """The one whose configuration it is."""
    sure = [(found, format) for format in all_formats() if (found := format.recognises(settings))]
    if not sure:
        keys = ", ".join(settings.keys()[:6])
        raise SpecError(
            f"it is not known whose configuration this is ({keys}); --from with one of the "
            "frameworks that --frameworks lists"
        )
    most = max(found for found, _ in sure)
    first, *others = [format for found, format in sure if found == most]
    if others:
        names = " or ".join(format.name for format in others)
        settings.run.note(f"read as one of {first.name}; --from says if it is of {names}")
    return first


def frameworks() -> list[str]:
    """The first name of each."""
    return sorted((names[0] for names in MODULES.values()), key=str.lower)


def all_formats() -> Iterator[Format]:
    return map(_load, MODULES)


def _load(module: str) -> Format:
    found: Format = import_module(f"{__package__}.{module}").FORMAT
    return found


def _plain(name: str) -> str:
    return "".join(c for c in normal(name) if c.isalnum())

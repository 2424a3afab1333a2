"""LLaMA-Factory's YAML: the Trainer's arguments, with another default for WSD."""

from __future__ import annotations

from . import _transformers
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_OWN = ("finetuning_type", "cutoff_len", "preprocessing_num_workers", "model_name_or_path")


def recognises(settings: Settings) -> int:
    is_own = settings.has("stage") and any(settings.has(name) for name in _OWN)
    return 4 if is_own and _transformers.recognises(settings) else 0


def read(settings: Settings, run: Run) -> Conversion:
    found = _transformers.read(settings, run)
    spec = found.spec
    if spec["type"] == "transformers.warmup_stable_decay":
        total, warmup = run.total_steps(), spec["num_warmup_steps"]
        stable = (total - warmup) // 3
        if spec.get("num_stable_steps") is None:
            spec["num_stable_steps"] = stable
            run.note("num_stable_steps is a third of what is left, as LLaMA-Factory has it")
        if spec.get("num_decay_steps") is None:
            spec["num_decay_steps"] = total - warmup - stable
            run.note("num_decay_steps is what is left, as LLaMA-Factory has it")
        spec.pop("num_training_steps", None)
    return found


FORMAT = Format("LLaMA-Factory", recognises, read)

"""Megatron-LM: flags, or the same names in YAML. Its scheduler counts samples."""

from __future__ import annotations

from ._clocks import Spec, given, in_samples, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings

_STYLES = ("constant", "linear", "cosine", "inverse-square-root", "WSD")
_WSD_STYLES = ("exponential", "linear", "cosine", "minus_sqrt")
_OWN = ("lr_warmup_fraction", "lr_warmup_iters", "lr_warmup_samples", "lr_decay_samples")
_OWN_TOO = ("lr_wsd_decay_style", "lr_wsd_decay_iters", "lr_wsd_decay_samples", "lr_warmup_init")


_IN_SAMPLES = ("lr_decay_samples", "lr_warmup_samples", "lr_wsd_decay_samples")


def recognises(settings: Settings) -> int:
    if settings.has("lr_warmup_style", "min_decay_lr"):  # nanotron
        return 0
    if settings.has(*_OWN, *_OWN_TOO):
        return 3
    return 2 if settings.has("lr_decay_style") and not settings.has("warmup") else 0


def read(settings: Settings, run: Run) -> Conversion:
    take(settings, run, "lr", "lr", at_least=0)
    take(settings, run, "batch_size", "global_batch_size", at_least=1)
    take_whole(settings, run, "steps", "train_iters")
    style = settings.choice("lr_decay_style", of=_STYLES, default="linear")
    spec: Spec = {
        "type": "megatron.OptimizerParamScheduler",
        **given(init_lr=settings.number("lr_warmup_init", at_least=0)),
        **given(min_lr=settings.number("min_lr", at_least=0)),
        "lr_decay_style": style,
    }
    samples = settings.whole("train_samples", at_least=1)
    if samples is not None and settings.has("train_iters"):
        settings.refuse(settings.place("train_samples"), samples, "nothing beside train-iters")
    counts_samples = samples is not None or settings.has(*_IN_SAMPLES)
    spec |= _in_samples(settings, run, samples) if counts_samples else _in_steps(settings, run)
    if style == "WSD":
        if "wsd_decay_steps" not in spec:
            settings.miss("lr_wsd_decay_samples" if counts_samples else "lr_wsd_decay_iters")
        wsd_style = settings.choice("lr_wsd_decay_style", of=_WSD_STYLES, default="exponential")
        spec["lr_wsd_decay_style"] = wsd_style
    else:
        spec.pop("wsd_decay_steps", None)
        settings.ignore("lr_wsd_decay_style", "lr_wsd_decay_iters", "lr_wsd_decay_samples")
    if not spec["lr_warmup_steps"] < spec["lr_decay_steps"]:
        settings.refuse(
            settings.place("lr_warmup_samples", "lr_warmup_iters", "lr_warmup_fraction"),
            spec["lr_warmup_steps"],
            f"a warm-up below the length of the decay, {spec['lr_decay_steps']:g}",
        )
    ramp = _ramp(settings, run)
    size = run.batch_size if counts_samples or run.batch_size is not None else None
    decay = _weight_decay(settings, run, samples if counts_samples else run.steps, size)
    if size is not None:
        spec = in_samples(spec, size, ramp)
        decay = in_samples(decay, size, ramp) if decay else None
    if decay:
        spec = {"type": "swiftlr.curves", "curves": {"lr": spec, "weight_decay": decay}}
    if settings.has("decoupled_lr"):
        run.note(
            f"decoupled_lr: {settings.value('decoupled_lr')!r} is the rate of the first and the "
            "last layer, a group of its own: give that group this base rate"
        )
        settings.ignore("decoupled_min_lr")
    settings.ignore("override_opt_param_scheduler", "use_checkpoint_opt_param_scheduler")
    if run.steps is None and samples is not None and run.batch_size and ramp is None:
        run.steps = int(samples // run.batch_size)
    return Conversion(spec, run.base(), run.steps)


def _in_steps(settings: Settings, run: Run) -> Spec:
    """In iterations; in samples, as Megatron-LM counts, where the batch size is known."""
    decay = settings.whole("lr_decay_iters", at_least=1)
    if decay is None:
        decay = run.total_steps("the length of the decay is that of the run")
    fraction = settings.number("lr_warmup_fraction", at_least=0, at_most=1)
    warm_up = settings.whole("lr_warmup_iters", "lr_warmup_steps", default=0)
    if fraction is not None and warm_up:
        _both(settings, "lr_warmup_iters")
    last = settings.whole("lr_wsd_decay_iters")
    size = run.batch_size
    if size is None:
        run.note(
            "the batch size is not given, so the schedule counts iterations; Megatron-LM counts "
            "samples, which can change last digits (--batch-size N)"
        )
        size = 1
    decay_steps = decay * size
    return {
        "lr_warmup_steps": warm_up * size if fraction is None else fraction * decay_steps,
        "lr_decay_steps": decay_steps,
        **({} if last is None else {"wsd_decay_steps": last * size}),
    }


def _in_samples(settings: Settings, run: Run, samples: int | None) -> Spec:
    if run.batch_size is None and samples and run.steps and samples % run.steps == 0:
        run.batch_size = samples // run.steps
        run.note(f"global-batch-size is not given; {run.batch_size} by the samples and the steps")
    size = run.need("batch_size", "the lengths are in samples")
    if samples is None:
        samples = int(run.total_steps("the decay ends with the run") * size)
    decay = settings.whole("lr_decay_samples", at_least=1, default=samples)
    fraction = settings.number("lr_warmup_fraction", at_least=0, at_most=1)
    warm_up = settings.whole("lr_warmup_samples", default=0)
    if fraction is not None and warm_up:
        _both(settings, "lr_warmup_samples")
    return {
        "lr_warmup_steps": warm_up if fraction is None else fraction * decay,
        "lr_decay_steps": decay,
        **given(wsd_decay_steps=settings.whole("lr_wsd_decay_samples")),
    }


def _both(settings: Settings, name: str) -> None:
    value = settings.value(name)
    settings.refuse(settings.place(name), value, "nothing beside lr_warmup_fraction")


def _ramp(settings: Settings, run: Run) -> Spec | None:
    """``--rampup-batch-size start increment samples``."""
    ramp = settings.numbers("rampup_batch_size")
    if ramp is None:
        return None
    place = settings.place("rampup_batch_size")
    if len(ramp) != 3:
        settings.refuse(place, ramp, "the first size, the increment and the samples of the ramp")
    run.need("batch_size", "the batch grows up to it")
    return {"start_batch_size": ramp[0], "increment": ramp[1], "ramp_samples": ramp[2]}


def _weight_decay(
    settings: Settings, run: Run, length: float | None, size: float | None
) -> Spec | None:
    """The curve of a weight decay that grows."""
    style = settings.choice(
        "weight_decay_incr_style", of=("constant", "linear", "cosine"), default="constant"
    )
    if style == "constant":
        return None
    if length is None:
        length = run.total_steps("the weight decay grows during the run")
    is_in_samples = settings.has("train_samples") and not settings.has("train_iters")
    return {
        "type": "megatron.OptimizerParamScheduler.weight_decay",
        "start_wd": settings.number("start_weight_decay", required=True, at_least=0),
        "end_wd": settings.number("end_weight_decay", required=True, at_least=0),
        "wd_incr_steps": length if is_in_samples or size is None else length * size,
        "wd_incr_style": style,
    }


FORMAT = Format("Megatron-LM", recognises, read)

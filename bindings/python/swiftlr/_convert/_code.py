"""The settings of research code whose schedule is a function of its own, told apart by their names:
nanoGPT, DINO, MAE, BERT, MiniCPM, RWKV, OpenFold, llm.c and OpenNMT."""

from __future__ import annotations

from collections.abc import Callable

from ._clocks import Spec, given, take, take_whole
from ._format import Conversion, Format
from ._run import Run
from ._settings import Settings


def recognises(settings: Settings) -> int:
    return max((surely(settings) for surely, _ in _PROJECTS.values()), default=0)


def read(settings: Settings, run: Run) -> Conversion:
    name = max(_PROJECTS, key=lambda one: _PROJECTS[one][0](settings))
    surely, reader = _PROJECTS[name]
    if not surely(settings):
        known = ", ".join(_PROJECTS)
        settings.refuse("the configuration", ", ".join(settings.keys()[:6]), f"that of {known}")
    run.note(f"read as the settings of {name}")
    return reader(settings, run)


def _nanogpt(settings: Settings, run: Run) -> Conversion:
    base = take(settings, run, "lr", "learning_rate")
    take_whole(settings, run, "steps", "max_iters")
    if base is None:
        base = run.base(6e-4, "nanoGPT's default")
    if not settings.flag("decay_lr", default=True):
        settings.ignore("warmup_iters", "lr_decay_iters", "min_lr")
        return Conversion({"type": "swiftlr.constant"}, base, run.steps)
    spec: Spec = {
        "type": "nanogpt.get_lr",
        "learning_rate": base,
        **given(
            warmup_iters=settings.whole("warmup_iters"),
            lr_decay_iters=settings.whole("lr_decay_iters", at_least=1),
            min_lr=settings.number("min_lr", at_least=0),
        ),
    }
    if run.steps is None:
        run.steps = spec.get("lr_decay_iters")
    return Conversion(spec, base, run.steps)


def _dinov2(settings: Settings, run: Run) -> Conversion:
    """Tables made with linspace, whose last value of the warm-up is the top."""
    base = take(settings, run, "lr", "optim.lr", "optim.base_lr", "base_lr", "lr")
    per_epoch = take_whole(settings, run, "steps_per_epoch", "OFFICIAL_EPOCH_LENGTH")
    take(settings, run, "epochs", "optim.epochs", "epochs")
    per_epoch = run.need("steps_per_epoch", "DINOv2's OFFICIAL_EPOCH_LENGTH")
    total = run.total_steps("the schedules end with the run")
    rule = settings.value("scaling_rule")
    if rule is not None and base is not None:
        if rule != "sqrt_wrt_1024":
            settings.refuse(settings.place("scaling_rule"), rule, "sqrt_wrt_1024")
        if run.batch_size is None:
            run.note("scaling_rule: DINOv2 multiplies the rate by sqrt(batch size / 1024)")
        else:
            base = base * (run.batch_size / 1024.0) ** 0.5
            run.note(f"scaling_rule: the base rate is {base!r}")
    warm_up = int(settings.number("warmup_epochs", default=0, at_least=0) * per_epoch)
    rate = _table(warm_up, total, settings.number("min_lr", default=0.0), None)
    curves: Spec = {"lr": rate}
    decay, last = settings.number("weight_decay"), settings.number("weight_decay_end")
    if decay is not None and last is not None:
        curves["weight_decay"] = _table(0, total, last, decay)
    teacher, final = settings.number("momentum_teacher"), settings.number("final_momentum_teacher")
    if teacher is not None and final is not None:
        curves["teacher_momentum"] = _table(0, total, final, teacher)
    heat, first = settings.number("teacher_temp"), settings.number("warmup_teacher_temp")
    if heat is not None and first is not None:
        length = settings.number("warmup_teacher_temp_epochs", default=30)
        over = max(0, int(length * per_epoch) - 1)
        line = {"type": "swiftlr.curve", "from": first, "to": heat, "over": over}
        curves["teacher_temp"] = line
    frozen = settings.number("freeze_last_layer_epochs", default=0)
    if frozen:
        run.note(f"freeze_last_layer_epochs: the rate of the last layer is 0 for {frozen:g} epochs")
    spec = rate if len(curves) == 1 else {"type": "swiftlr.curves", "curves": curves}
    return Conversion(spec, run.base() if base is None else base, total)


def _table(warm_up: int, total: int, last: float, first: float | None) -> Spec:
    return {
        "type": "dinov2.CosineScheduler",
        **given(base_value=first),
        "final_value": last,
        "total_iters": total,
        **({"warmup_iters": warm_up} if warm_up else {}),
    }


def _mae(settings: Settings, run: Run) -> Conversion:
    """By fractions of an epoch; ``blr`` is for a batch of 256."""
    epochs = take(settings, run, "epochs", "epochs")
    if epochs is None:
        run.miss("epochs", "the cosine ends with the run")
    warm_up = settings.number("warmup_epochs", default=40, at_least=0)
    rate, for_256 = settings.number("lr", at_least=0), settings.number("blr", at_least=0)
    batch = settings.number("batch", "effective_batch_size", above=0)
    run.take("batch_size", batch, settings.place("batch", "effective_batch_size"))
    settings.find("batch_size")
    if rate is None and for_256 is not None and run.lr is None:
        rate = for_256 * run.need("batch_size", "blr is the rate for a batch of 256") / 256
        run.note(f"the base rate is {rate!r}: blr times the batch size over 256")
    run.take("lr", rate, settings.place("lr", "blr"))
    spec: Spec = {
        "type": "mae.adjust_learning_rate",
        **given(min_lr=settings.number("min_lr", at_least=0)),
        "warmup_epochs": warm_up,
        "epochs": epochs,
        "steps_per_epoch": run.need("steps_per_epoch", "MAE counts epochs"),
    }
    return Conversion(spec, run.base(), run.known_steps())


def _bert(settings: Settings, run: Run) -> Conversion:
    """The decay goes on during the warm-up, so that the rate jumps at its end."""
    take(settings, run, "lr", "init_lr", "learning_rate")
    total = take_whole(settings, run, "steps", "num_train_steps")
    total = run.total_steps() if total is None else total
    spec: Spec = {
        "type": "bert.create_optimizer",
        "num_train_steps": total,
        "num_warmup_steps": settings.whole("num_warmup_steps", default=0),
    }
    run.note("in single precision, as TensorFlow computes it")
    return Conversion(spec, run.base(5e-5, "BERT's default"), total)


def _minicpm(settings: Settings, run: Run) -> Conversion:
    """A half of the rate every T steps after the stable phase."""
    take(settings, run, "lr", "lr", "learning_rate")
    warm_up = settings.whole("warmup", "warmup_iters", "warmup_steps", default=0)
    stable = settings.whole("stable_end", "drop_begin", required=True)
    every = settings.whole("decay_T", "drop_T", required=True, at_least=1)
    take_whole(settings, run, "steps", "end_iter", "max_steps", "train_iters")
    spec: Spec = {
        "type": "minicpm.WSD",
        "warmup_steps": warm_up,
        "stable_end": stable,
        "half_life": every,
    }
    return Conversion(spec, run.base(), run.known_steps())


def _rwkv(settings: Settings, run: Run) -> Conversion:
    """A cosine by tokens, or an exponential by steps, times a warm-up from a hundredth."""
    take(settings, run, "lr", "lr_init")
    base = run.base(6e-4, "RWKV's default")
    spec: Spec = {
        "type": "rwkv.train_callback",
        "lr_init": base,
        **given(
            lr_final=settings.number("lr_final", at_least=0),
            warmup_steps=settings.whole("warmup_steps", at_least=-1),
            epoch_count=settings.whole("epoch_count"),
            epoch_steps=settings.whole("epoch_steps", at_least=1),
            my_pile_edecay=settings.whole("my_pile_edecay"),
            ctx_len=settings.whole("ctx_len", at_least=1),
        ),
    }
    size = settings.whole("real_bsz", "bsz", "batch_size", at_least=1)
    if size is None and settings.has("micro_bsz"):
        processes = settings.whole("devices", default=1) * settings.whole("num_nodes", default=1)
        size = settings.whole("micro_bsz", required=True) * processes
    tokens = settings.number("my_exit_tokens")
    if tokens:
        if size is None:
            run.need("batch_size", "my_exit_tokens is in tokens")
            size = run.batch_size
        length = spec.get("ctx_len", 1024)
        run.take("tokens_per_step", size * length, settings.place("ctx_len"))
        spec |= {"my_exit_tokens": tokens, "real_bsz": size}
        if run.steps is None and tokens > 0:
            run.steps = int(-(-tokens // (size * length)))
    elif run.steps is None and "epoch_count" in spec:
        run.steps = spec["epoch_count"] * spec.get("epoch_steps", 1000)
    return Conversion(spec, base, run.known_steps())


def _openfold(settings: Settings, run: Run) -> Conversion:
    base = take(settings, run, "lr", "max_lr")
    if base is None:
        base = run.base(1e-3, "OpenFold's default")
    spec: Spec = {
        "type": "openfold.AlphaFoldLRScheduler",
        "max_lr": base,
        **given(
            base_lr=settings.number("base_lr"),
            warmup_no_steps=settings.whole("warmup_no_steps"),
            start_decay_after_n_steps=settings.whole("start_decay_after_n_steps"),
            decay_every_n_steps=settings.whole("decay_every_n_steps"),
            decay_factor=settings.number("decay_factor"),
        ),
    }
    return Conversion(spec, base, run.known_steps())


def _llm_c(settings: Settings, run: Run) -> Conversion:
    """In single precision, as C computes it."""
    base = take(settings, run, "lr", "learning_rate")
    if base is None:
        base = run.base(3e-4, "llm.c's default")
    take_whole(settings, run, "steps", "train_num_batches", "max_steps")
    kind = settings.choice(
        "lr_scheduler_type", of=("cosine", "linear", "constant", "wsd"), default="cosine"
    )
    spec: Spec = {"type": f"llmc.{kind}", "learning_rate": base}
    if kind != "constant":
        spec |= {
            "warmup_iterations": settings.whole("warmup_iterations", default=0),
            "train_num_batches": run.total_steps("the schedule ends with the run"),
            **given(final_learning_rate_frac=settings.number("final_learning_rate_frac")),
        }
    return Conversion(spec, base, run.known_steps())


def _build_nanogpt(settings: Settings, run: Run) -> Conversion:
    """The warm-up counts from 1, and reaches the top in its last step."""
    take(settings, run, "lr", "max_lr")
    total = settings.whole("max_steps", required=True, at_least=1)
    run.take("steps", total, settings.place("max_steps"))
    warm_up = settings.whole("warmup_steps", default=0)
    if warm_up >= total:
        settings.refuse(settings.place("warmup_steps"), warm_up, f"less than max_steps, {total}")
    spec: Spec = {
        "type": "swiftlr.curve",
        "shape": "cosine",
        "to": settings.number("min_lr", required=True, at_least=0),
        "over": total - warm_up,
    }
    if warm_up:
        spec = {"type": "swiftlr.warmup", "steps": warm_up, "offset": 1, "schedule": spec}
    return Conversion(spec, run.base(), run.known_steps())


def _dino(settings: Settings, run: Run) -> Conversion:
    """Tables by the epoch; ``lr`` is for a batch of 256."""
    epochs = settings.whole("epochs", default=100, at_least=1)
    run.take("epochs", epochs, settings.place("epochs"))
    per_epoch = run.need("steps_per_epoch", "DINO's warm-up counts epochs")
    rate = settings.number("lr", at_least=0)
    if rate is not None and run.batch_size is not None:
        rate = rate * run.batch_size / 256.0
        run.note(f"lr is for a batch of 256; the base rate is {rate!r}")
    elif rate is not None:
        run.note("lr is for a batch of 256: DINO multiplies it by the batch size over 256")
    run.take("lr", rate, settings.place("lr"))
    shared: Spec = {"epochs": epochs, "niter_per_ep": per_epoch}
    curves: Spec = {
        "lr": {
            "type": "dino.cosine_scheduler",
            "final_value": settings.number("min_lr", default=1e-6, at_least=0),
            **shared,
            "warmup_epochs": settings.whole("warmup_epochs", default=10),
        }
    }
    decay, last = settings.number("weight_decay"), settings.number("weight_decay_end")
    if decay is not None and last is not None:
        ends = {"base_value": decay, "final_value": last}
        curves["weight_decay"] = {"type": "dino.cosine_scheduler", **ends, **shared}
    teacher = settings.number("momentum_teacher")
    if teacher is not None:
        ends = {"base_value": teacher, "final_value": 1}
        curves["teacher_momentum"] = {"type": "dino.cosine_scheduler", **ends, **shared}
    settings.ignore("warmup_teacher_temp", "warmup_teacher_temp_epochs")
    spec = curves["lr"] if len(curves) == 1 else {"type": "swiftlr.curves", "curves": curves}
    return Conversion(spec, run.base(0.0005, "DINO's default"), run.known_steps())


def _opennmt(settings: Settings, run: Run) -> Conversion:
    """The paper's, times ``learning_rate``."""
    settings.choice("decay_method", of=("noam",), required=True)
    factor = take(settings, run, "lr", "learning_rate")
    take_whole(settings, run, "steps", "train_steps")
    spec: Spec = {
        "type": "noam.lr",
        "factor": 1.0 if factor is None else factor,
        "model_size": settings.whole("hidden_size", "rnn_size", default=500, at_least=1),
        "warmup": settings.whole("warmup_steps", default=4000, at_least=1),
    }
    return Conversion(spec, 1.0, run.known_steps())


def _all(*names: str) -> Callable[[Settings], int]:
    """A configuration that has all of these, which are a project's own."""
    return lambda settings: 3 if all(settings.has(name) for name in names) else 0


_PROJECTS: dict[str, tuple[Callable[[Settings], int], Callable[[Settings, Run], Conversion]]] = {
    "nanoGPT": (_all("warmup_iters", "lr_decay_iters", "learning_rate"), _nanogpt),
    "DINOv2": (_all("OFFICIAL_EPOCH_LENGTH"), _dinov2),
    "MAE": (_all("blr", "warmup_epochs"), _mae),
    "BERT": (_all("num_train_steps", "num_warmup_steps"), _bert),
    "MiniCPM": (_all("stable_end", "decay_T"), _minicpm),
    "RWKV": (_all("lr_init", "lr_final"), _rwkv),
    "llm.c": (_all("warmup_iterations", "learning_rate"), _llm_c),
    "build-nanogpt": (_all("max_lr", "min_lr", "warmup_steps", "max_steps"), _build_nanogpt),
    "DINO": (_all("momentum_teacher", "warmup_epochs", "min_lr"), _dino),
    "OpenNMT": (_all("decay_method", "warmup_steps"), _opennmt),
    "OpenFold": (_all("warmup_no_steps", "decay_every_n_steps"), _openfold),
}

FORMAT = Format("code", recognises, read)

"""Which spec a row of golden values belongs to: by its peer and parameters, and by nothing else.

A row does not always say which of a peer's schedules it is of: `{"start": 2.0, "end": 1.0}` are the
parameters of several of fastai's. Then each of them is a candidate.
"""

from __future__ import annotations

import ast
import re

HF_FUNCTIONS = {
    "get_constant_schedule": "constant",
    "get_constant_schedule_with_warmup": "constant_with_warmup",
    "get_linear_schedule_with_warmup": "linear",
    "get_cosine_schedule_with_warmup": "cosine",
    "get_cosine_with_hard_restarts_schedule_with_warmup": "cosine_with_restarts",
    "get_polynomial_decay_schedule_with_warmup": "polynomial",
    "get_inverse_sqrt_schedule": "inverse_sqrt",
    "get_cosine_with_min_lr_schedule_with_warmup": "cosine_with_min_lr",
    "get_cosine_with_min_lr_schedule_with_warmup_lr_rate": "cosine_warmup_with_min_lr",
    "get_wsd_schedule": "warmup_stable_decay",
}


def only(params, *names, **renamed):
    """Some of the parameters, those that the row has, under the names of the spec."""
    found = {name: params[name] for name in names if name in params}
    found.update({new: params[old] for new, old in renamed.items() if old in params})
    return found


def without(params, *names):
    return {key: value for key, value in params.items() if key not in names}


def typed(name, params):
    return {"type": name, **params}


def transformers(params, quantity):
    if "metrics" in params:
        params = without(params, "metrics", "fn", "verbose")
        yield typed("transformers.greedy", params)
        yield typed("transformers.reduce_lr_on_plateau", params)
        return
    yield typed(f"transformers.{HF_FUNCTIONS[params['fn']]}", without(params, "fn"))


def timm(params, quantity):
    params = without(params, "metrics")
    noise = params.get("noise_range_t")
    if noise is None:
        params = without(params, "noise_range_t")
    elif not isinstance(noise, list):
        params = {**params, "noise_range_t": [noise]}
    yield typed(f"timm.{params.get('cls', 'PlateauLRScheduler')}", without(params, "cls"))


def optax(params, quantity):
    if "metrics" in params:
        yield typed("optax.contrib.reduce_on_plateau", without(params, "metrics"))
    elif "cosine_kwargs" in params:
        yield typed("optax.sgdr_schedule", params)
    elif "parts" in params:
        parts = []
        for kind, values in re.findall(r"(\w+)\(([^)]*)\)", " ".join(params["parts"])):
            numbers = [float(value) for value in values.split(",")]
            keys = {
                "linear": ["init_value", "end_value", "transition_steps"],
                "constant": ["value"],
            }[kind]
            parts.append(typed(f"optax.{kind}_schedule", dict(zip(keys, numbers))))
        yield typed(
            "optax.join_schedules", {"schedules": parts, "boundaries": params["boundaries"]}
        )
    elif "interpolate_type" in params:
        yield typed("optax.piecewise_interpolate_schedule", params)
    elif "boundaries_and_scales" in params:
        yield typed("optax.piecewise_constant_schedule", params)
    elif "warmup_steps" in params:
        kind = (
            "cosine_decay"
            if "decay_steps" in params
            else "exponential_decay"
            if "decay_rate" in params
            else "constant"
        )
        yield typed(f"optax.warmup_{kind}_schedule", params)
    elif "decay_rate" in params:
        yield typed("optax.exponential_decay", params)
    elif "decay_steps" in params:
        yield typed("optax.cosine_decay_schedule", params)
    elif "peak_value" in params:
        yield typed("optax.cosine_onecycle_schedule", without(params, "pct_final"))
        yield typed("optax.linear_onecycle_schedule", params)
    elif "power" in params:
        yield typed("optax.polynomial_schedule", params)
    elif "transition_steps" in params:
        yield typed("optax.linear_schedule", params)
    else:
        yield typed("optax.constant_schedule", params)


def keras(params, quantity):
    if "metrics" in params:
        yield typed("keras.ReduceLROnPlateau", without(params, "metrics", "monitor", "verbose"))
    elif "boundaries" in params:
        yield typed("keras.PiecewiseConstantDecay", params)
    elif "first_decay_steps" in params:
        yield typed("keras.CosineDecayRestarts", params)
    elif "end_learning_rate" in params or "power" in params or "cycle" in params:
        yield typed("keras.PolynomialDecay", params)
    elif "decay_rate" in params:
        yield typed("keras.ExponentialDecay", params)
        yield typed("keras.InverseTimeDecay", params)
    else:
        yield typed("keras.CosineDecay", params)


def fastai(params, quantity):
    if "metrics" in params:
        yield typed("fastai.ReduceLROnPlateau", without(params, "metrics", "monitor"))
    elif "pcts" in params:
        yield from ()
    elif "moms" in params:
        start, middle, end = params["moms"]
        yield typed(
            "fastai.combined_cos",
            {"pct": params["pct_start"], "start": start, "middle": middle, "end": end},
        )
    elif "lr_max" in params and "n_cycles" in params:
        yield typed("fastai.fit_sgdr", params)
    elif "lr_max" in params:
        yield typed("fastai.fit_one_cycle", params)
    elif "lr" in params:
        yield typed("fastai.fit_flat_cos", params)
    elif "middle" in params:
        yield typed("fastai.combined_cos", params)
    elif "power" in params:
        yield typed("fastai.SchedPoly", params)
    else:
        for name in ("SchedLin", "SchedCos", "SchedExp", "SchedNo"):
            yield typed(f"fastai.{name}", params)


def fvcore_part(text):
    """`const .42` or `cosine .42->1e-4`"""
    kind, values = text.split(maxsplit=1)
    numbers = [float(value) for value in values.split("->")]
    if kind.startswith("const"):
        return typed("fvcore.ConstantParamScheduler", {"value": numbers[0]})
    name = {"cosine": "Cosine", "linear": "Linear"}[kind]
    return typed(
        f"fvcore.{name}ParamScheduler", {"start_value": numbers[0], "end_value": numbers[1]}
    )


def fvcore(params, quantity):
    if "parts" in params:
        parts = re.findall(r"([a-z]+ [^ ]+) \(([\d.]+)\)", params["parts"])
        scaling = params["parts"].rsplit(", ", 1)[1]
        yield typed(
            "fvcore.CompositeParamScheduler",
            {
                "schedulers": [fvcore_part(text) for text, _ in parts],
                "lengths": [float(length) for _, length in parts],
                "interval_scaling": scaling,
            },
        )
    elif "warmup_factor" in params:
        inner = typed("fvcore.MultiStepParamScheduler", only(params, "milestones", "values"))
        yield typed(
            "detectron2.WarmupParamScheduler",
            {"schedule": inner, **only(params, "warmup_factor", "warmup_length", "warmup_method")},
        )
    elif "milestones" in params:
        yield typed("fvcore.MultiStepParamScheduler", params)
    elif "values" in params:
        yield typed("fvcore.StepParamScheduler", {"num_updates": 1, **params})
        yield typed("fvcore.MultiStepParamScheduler", params)
    elif "num_decays" in params:
        yield typed("fvcore.StepWithFixedGammaParamScheduler", {"num_updates": 1, **params})
    elif "decay" in params:
        yield typed(
            "fvcore.ExponentialParamScheduler",
            only(params, "decay", "start_value", start_value="start"),
        )
    elif "power" in params:
        yield typed(
            "fvcore.PolynomialDecayParamScheduler",
            only(params, "power", "base_value", base_value="base"),
        )
    elif "value" in params:
        yield typed("fvcore.ConstantParamScheduler", params)
    else:
        values = only(params, "start_value", "end_value", start_value="start", end_value="end")
        yield typed("fvcore.CosineParamScheduler", values)
        yield typed("fvcore.LinearParamScheduler", values)


def ignite(params, quantity):
    params = without(params, "param_name", "save_history")
    if "metrics" in params:
        yield typed("ignite.ReduceLROnPlateauScheduler", without(params, "metrics", "metric_name"))
    elif "cls" in params:
        yield typed(f"ignite.{params['cls']}", without(params, "cls"))
    elif "warmup_duration" in params:
        warm_up = only(params, "warmup_start_value", "warmup_end_value", "warmup_duration")
        yield typed(
            "ignite.create_lr_scheduler_with_warmup",
            {"lr_scheduler": torch_class(without(params, *warm_up)), **warm_up},
        )
    elif "milestones_values" in params:
        yield typed("ignite.PiecewiseLinear", params)
    elif "start_value" in params:
        yield typed("ignite.LinearCyclicalScheduler", params)
        yield typed("ignite.CosineAnnealingScheduler", params)


def mmengine(params, quantity):
    params = without(params, "param_name", "by_epoch", "verbose")
    if "metrics" in params:
        yield typed("mmengine.ReduceOnPlateauLR", without(params, "metrics", "monitor"))
    elif "periods" in params:
        yield typed("mmengine.CosineRestartLR", params)
    elif "milestones" in params:
        yield typed("mmengine.MultiStepLR", params)
    elif "step_size" in params:
        yield typed("mmengine.StepLR", params)
    elif "eta_max" in params:
        yield typed("mmengine.OneCycleLR", params)
    elif "power" in params:
        yield typed("mmengine.PolyLR", params)
    elif "factor" in params:
        yield typed("mmengine.ConstantLR", params)
    elif "start_factor" in params or "end_factor" in params:
        yield typed("mmengine.LinearLR", params)
    elif "gamma" in params:
        yield typed("mmengine.ExponentialLR", params)
    else:
        # Nothing but a window, and perhaps a lowest value: the defaults of any of these.
        for name in ("CosineAnnealingLR", "PolyLR", "LinearLR", "ConstantLR"):
            yield typed(f"mmengine.{name}", params)


def deepspeed(params, quantity):
    if "cls" in params:
        yield typed(f"deepspeed.{params['cls']}", without(params, "cls"))
        return
    cycle = [
        "cycle_first_step_size",
        "cycle_second_step_size",
        "cycle_first_stair_count",
        "cycle_second_stair_count",
        "decay_step_size",
    ]
    if quantity == "lr":
        yield typed(
            "deepspeed.OneCycle",
            only(params, "cycle_min_lr", "cycle_max_lr", "decay_lr_rate", *cycle),
        )
    else:
        yield typed(
            "deepspeed.OneCycle.momentum",
            only(params, "cycle_min_mom", "cycle_max_mom", "decay_mom_rate", *cycle),
        )


def megatron(params, quantity):
    decay = ["start_wd", "end_wd", "wd_incr_steps", "wd_incr_style"]
    if quantity == "weight_decay":
        yield typed("megatron.OptimizerParamScheduler.weight_decay", only(params, *decay))
    else:
        yield typed("megatron.OptimizerParamScheduler", without(params, "increment", *decay))


def steps(text):
    """A length in batches, `"10ba"`, as a number."""
    return int(text[:-2]) if isinstance(text, str) and text.endswith("ba") else text


def composer(params, quantity):
    params = {key: steps(value) for key, value in without(params, "lr").items()}
    warm = "WithWarmup" if "t_warmup" in params else ""
    if "milestones" in params:
        yield typed(f"composer.MultiStep{warm}Scheduler", params)
    elif "t_0" in params:
        yield typed("composer.CosineAnnealingWarmRestartsScheduler", params)
    elif "step_size" in params:
        yield typed("composer.StepScheduler", params)
    elif "decay_period" in params:
        yield typed("composer.ExponentialScheduler", params)
    elif "power" in params:
        yield typed(f"composer.Polynomial{warm}Scheduler", params)
    elif "alpha_i" in params:
        yield typed(f"composer.Linear{warm}Scheduler", params)
    elif "alpha" in params:
        yield typed(f"composer.Constant{warm}Scheduler", params)
    else:
        yield typed(f"composer.CosineAnnealing{warm}Scheduler", params)
        yield typed(f"composer.Linear{warm}Scheduler", params)


def caffe(params, quantity):
    params = without(params, "lr")
    if "power" in params:
        policy = "inv" if "gamma" in params else "poly"
        yield typed("caffe.lr_policy", {"lr_policy": policy, **params})
    elif "stepsize" in params:
        yield typed("caffe.lr_policy", {"lr_policy": "sigmoid", **params})
        yield typed("caffe.lr_policy", {"lr_policy": "step", **params})
    else:
        yield typed("caffe.lr_policy", {"lr_policy": "exp", **params})


def llmfoundry(params, quantity):
    params = {key: steps(value) for key, value in without(params, "lr").items()}
    yield typed("llmfoundry.InverseSquareRootWithWarmupScheduler", params)


def torch_class(params):
    """The class of torch that has these parameters, or the one named with them in a call."""
    if "inner" in params:
        call = ast.parse(params["inner"], mode="eval").body
        values = {keyword.arg: ast.literal_eval(keyword.value) for keyword in call.keywords}
        return typed(f"torch.{call.func.id}", values)
    name = next(
        name
        for name, parameter in (
            ("CosineAnnealingLR", "T_max"),
            ("CosineAnnealingWarmRestarts", "T_0"),
            ("StepLR", "step_size"),
            ("MultiStepLR", "milestones"),
            ("PolynomialLR", "power"),
            ("LinearLR", "start_factor"),
            ("ConstantLR", "factor"),
            ("ExponentialLR", "gamma"),
        )
        if parameter in params
    )
    return typed(f"torch.{name}", params)


def torch(params, quantity):
    if "metrics" in params:
        yield typed("torch.ReduceLROnPlateau", without(params, "metrics"))
    else:
        yield torch_class(params)


def big_vision(params, quantity):
    yield typed(
        "big_vision.rsqrt",
        only(
            params,
            "timescale",
            "shift",
            "total_steps",
            "warmup_steps",
            "cooldown_steps",
            total_steps="total",
            warmup_steps="warmup",
            cooldown_steps="cooldown",
        ),
    )


def pytorch_warmup(params, quantity):
    inner = torch_class(only(params, "inner"))
    period, beta2 = only(params, warmup_period="period"), only(params, "beta2")
    for name, values in (
        ("LinearWarmup", period),
        ("ExponentialWarmup", period),
        ("UntunedLinearWarmup", beta2),
        ("UntunedExponentialWarmup", beta2),
        ("RAdamWarmup", beta2),
    ):
        yield typed(f"pytorch_warmup.{name}", {"schedule": inner, **values})


def kozistr(params, quantity):
    if "first_cycle_steps" in params:
        yield typed("kozistr.CosineAnnealingWarmupRestarts", params)
    elif "num_stable_steps" in params:
        yield typed("kozistr.get_wsd_schedule", params)
    elif "t_max" in params:
        yield typed("kozistr.LinearScheduler", without(params, "poly_order"))
        yield typed("kozistr.CosineScheduler", without(params, "poly_order"))
        yield typed("kozistr.PolyScheduler", params)
    elif "total_steps" in params:
        yield typed("kozistr.REXScheduler", params)
    elif "num_epochs" in params:
        yield typed("kozistr.get_chebyshev_schedule", params)


def flux(params, quantity):
    bounds = only(params, "l0", "l1", "period")
    for name in ("Triangle", "Sin"):
        yield typed(f"flux.{name}", bounds)
        yield typed(f"flux.{name}Decay2", bounds)
        yield typed(f"flux.{name}Exp", {**bounds, **only(params, decay="gamma")})
    yield typed("flux.CosAnneal", bounds)


def described(params):
    """`lr=0.001 power=4 steps=40,45` as a dictionary of numbers and lists."""
    found = {}
    for key, text in re.findall(r"(\w+)=(\S+)", params["desc"]):
        numbers = [float(part) for part in text.split(",")]
        found[key] = numbers if len(numbers) > 1 else numbers[0]
    return found


def llmc(params, quantity):
    values = described(params)
    yield typed(
        "llmc.cosine",
        only(
            values,
            learning_rate="lr",
            warmup_iterations="warmup",
            train_num_batches="total",
            final_learning_rate_frac="frac",
        ),
    )


def darknet(params, quantity):
    values = described(params)
    shared = only(values, "burn_in", "power", learning_rate="lr")
    if "steps" in values:
        as_list = {key: values[key] for key in ("steps", "scales")}
        yield typed("darknet.steps", {**shared, **as_list})
    elif "max_batches" in values:
        yield typed("darknet.policy", {"policy": "poly", **shared, **only(values, "max_batches")})
    elif "scale" in values:
        yield typed("darknet.policy", {"policy": "step", **shared, **only(values, "scale", "step")})
    elif "gamma" in values:
        policy = "sig" if "step" in values else "exp"
        yield typed("darknet.policy", {"policy": policy, **shared, **only(values, "gamma", "step")})
    else:
        yield typed("darknet.policy", shared)


def one(name, *kept, **renamed):
    """A peer with one schedule: its type, and the parameters under their names here."""

    def candidates(params, quantity):
        yield typed(name, only(params, *kept, **renamed) if kept or renamed else params)

    return candidates


def torchtitan(params, quantity):
    renamed = only(
        params,
        "decay_type",
        warmup_steps="warmup",
        stable_steps="stable",
        decay_steps="decay",
        min_lr_factor="lr_min",
    )
    # The rows are of a commit of that year.
    yield typed("torchtitan.lr_scheduler", {"form": "2025", **renamed})


def infinite(params, quantity):
    for shape in ("cosine", "linear", "inv_sqrt"):
        yield typed("gpt_neox.infinite", {**without(params, "lr"), "cooldown": shape})


PEERS = [
    (r"^transformers ", transformers),
    (r"^timm ", timm),
    (r"^optax ", optax),
    (r"^keras ", keras),
    (r"^fastai ", fastai),
    (r"^fvcore ", fvcore),
    (r"^pytorch-ignite ", ignite),
    (r"^katsura-jp ", one("katsura.CosineAnnealingWarmupRestarts")),
    (r"^mmengine ", mmengine),
    (r"^deepspeed ", deepspeed),
    (r"^megatron-core ", megatron),
    (r"^pytorch_optimizer ", kozistr),
    (r"^pytorch_warmup ", pytorch_warmup),
    (r"^torch ", torch),
    (r"^big_vision", big_vision),
    (r"llm\.c", llmc),
    (r"darknet", darknet),
    (r"^budgeted", one("budget.linear", "total")),
    (r"^Caffe", caffe),
    (r"^Composer", composer),
    (
        r"^DL4J CycleSchedule",
        one(
            "dl4j.CycleSchedule",
            initialLearningRate="initial",
            maxLearningRate="max",
            cycleLength="cycle_length",
            annealingLength="annealing_length",
            annealingDecay="annealing_decay",
        ),
    ),
    (
        r"^epfml",
        one(
            "epfml.wsd",
            "n_iterations",
            "n_warmup",
            "init_div_factor",
            "final_lr_factor",
            "fract_decay",
            "decay_type",
        ),
    ),
    (
        r"^fairseq inverse_sqrt",
        one("fairseq.inverse_sqrt", "warmup_init_lr", warmup_updates="warmup"),
    ),
    (
        r"^fairseq tri_stage",
        one(
            "fairseq.tri_stage",
            warmup_steps="warmup",
            hold_steps="hold",
            decay_steps="decay",
            init_lr_scale="init_scale",
            final_lr_scale="final_scale",
        ),
    ),
    (
        r"^fairseq triangular",
        one("fairseq.triangular", "max_lr", "lr_shrink", "shrink_min", lr_period_updates="period"),
    ),
    (
        r"^fairseq poly",
        one(
            "fairseq.polynomial_decay",
            "power",
            warmup_updates="warmup",
            total_num_update="total",
            end_learning_rate="end",
        ),
    ),
    (
        r"^fairseq cosine",
        one(
            "fairseq.cosine",
            "warmup_init_lr",
            "min_lr",
            "t_mult",
            "lr_shrink",
            warmup_updates="warmup",
            lr_period_updates="period",
        ),
    ),
    (r"^ParameterSchedulers\.jl", flux),
    (r"^infinite LR", infinite),
    (r"^Knee", one("knee.lr", "warmup", "explore", "total")),
    (r"^llama\.cpp common lr_opt", one("llamacpp.lr_opt")),
    (r"^llm-foundry", llmfoundry),
    (r"^Noam", one("noam.lr", "factor", "model_size", "warmup")),
    (r"^Power scheduler", one("power.lr")),
    (r"^REX", one("rex.lr", "total", "d", "min_lr")),
    (
        r"^torchtitan",
        torchtitan,
    ),
]


# These go from value to value, as torch does; in double precision that shows in the last bits.
CHAINED = r"^(mmengine|pytorch_warmup|pytorch-ignite|torch) "


def form(row):
    """The form of swiftlr's in which the peer computes, where the type has it."""
    # ignite asks torch's scheduler for its rates without stepping it. This class then takes its
    # formula.
    if row["peer"].startswith("pytorch-ignite") and "T_max" in row["params"]:
        return "closed"
    return "chain" if re.search(CHAINED, row["peer"]) else "closed"


def candidates(row):
    """The specs that a row can be of, the likeliest first."""
    for pattern, function in PEERS:
        if re.search(pattern, row["peer"]):
            return list(function(row["params"], row["quantity"]))
    return []

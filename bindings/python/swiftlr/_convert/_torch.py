"""Objects of scheduler classes: Lightning's ``class_path``, Hydra's ``_target_``, SpeechBrain's and
Python's calls. A class is found by its path, and its arguments are the parameters of our type."""

from __future__ import annotations

from typing import Any

from .._errors import SpecError
from ._format import Conversion
from ._known import is_known, known, parameters
from ._run import Run
from ._settings import Expression, Settings, as_number

PATHS = {
    "torch.optim.lr_scheduler": "torch",
    "torch.optim.swa_utils": "torch",
    "lightning.pytorch.cli": "torch",
    "pytorch_lightning.cli": "torch",
    "lr_scheduler": "torch",
    "timm.scheduler": "timm",
    "transformers": "transformers",
    "diffusers": "diffusers",
    "deepspeed": "deepspeed",
    "mmengine": "mmengine",
    "fvcore": "fvcore",
    "ignite": "ignite",
    "keras": "keras",
    "tensorflow": "keras",
    "tf": "keras",
    "optax": "optax",
    "composer": "composer",
    "torchtitan": "torchtitan",
    "olmo_core": "olmo_core",
    "pytorch_optimizer": "kozistr",
    "cosine_annealing_warmup": "katsura",
    "speechbrain": "speechbrain",
    "nemo": "nemo",
    "paddle": "paddle",
    "mindspore": "mindspore",
    "mxnet": "mxnet",
    "thinc": "thinc",
}
"""What the path of a class begins with, and whose types it has here. A class without a path may be
torch's."""

_FUNCTIONS = {
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
    "get_reduce_on_plateau_schedule": "reduce_lr_on_plateau",
}
_NO_PARAMETERS = {
    "optimizer",
    "last_epoch",
    "verbose",
    "monitor",
    "_partial_",
    "_convert_",
    "_recursive_",
}
_MARKS = ("class_path", "_target_", "!call", "!tag", "class_name")
_DEEPEST = 20


def path_in(value: Any) -> str:
    """The class that a mapping is an object of, or nothing."""
    if isinstance(value, dict):
        for mark in _MARKS:
            if isinstance(value.get(mark), str):
                return str(value[mark]).removeprefix("!new:").removeprefix("!name:")
    return ""


def type_of(path: str) -> str:
    """Our type of a class or function, or nothing."""
    module, _, name = path.rpartition(".")
    if is_known(path):
        return path
    if name in _FUNCTIONS:
        return f"transformers.{_FUNCTIONS[name]}"
    if not module:
        return f"torch.{name}" if is_known(f"torch.{name}") else _only(name)
    for start, peer in PATHS.items():
        if (module == start or module.startswith(f"{start}.")) and is_known(f"{peer}.{name}"):
            return f"{peer}.{name}"
    return ""


def _only(name: str) -> str:
    """The type of this name that one peer alone has."""
    found = [type for type in known() if type.partition(".")[2] == name]
    return found[0] if len(found) == 1 and not found[0].startswith("swiftlr.") else ""


def is_scheduler(value: Any) -> bool:
    return bool(path_in(value)) and bool(type_of(path_in(value)))


def objects_in(tree: Any, depth: int = 0) -> list[dict[str, Any]]:
    """The scheduler objects of a tree, not those inside others."""
    if depth > _DEEPEST:
        return []
    if is_scheduler(tree):
        return [tree]
    inside = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []
    return [found for one in inside for found in objects_in(one, depth + 1)]


def one_object(settings: Settings) -> dict[str, Any]:
    """The only scheduler there is. Parts of another, by way of a name, do not count."""
    found = objects_in(settings.tree) or _by_name(settings)
    parts = [id(part) for one in found for part in _parts_of(one, 0)]
    whole = [one for one in found if id(one) not in parts]
    different = [one for i, one in enumerate(whole) if one not in whole[:i]]
    if not different:
        paths = paths_in(settings.tree)
        unknown = f"; {paths[0]} is not known here" if paths else ""
        raise SpecError(f"no scheduler of a class that is known{unknown}")
    if len(different) > 1:
        names = ", ".join(path_in(one).rpartition(".")[2] for one in different[:6])
        raise SpecError(f"several schedulers: {names}; a configuration with one of them")
    return different[0]


def _by_name(settings: Settings) -> list[dict[str, Any]]:
    """Settings under the name of a class, ``{"StepLR": {"step_size": 30}}``."""
    named = settings.tree.items()
    found = [{"class_path": key, **one} for key, one in named if isinstance(one, dict)]
    known = [one for one in found if is_scheduler(one)]
    settings.ignore(*(one["class_path"] for one in known))
    return known


def _parts_of(value: Any, depth: int) -> list[Any]:
    if depth > _DEEPEST:
        return []
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [found for one in inside for found in (one, *_parts_of(one, depth + 1))]


def paths_in(tree: Any, depth: int = 0) -> list[str]:
    """Paths that look like those of schedulers."""
    if depth > _DEEPEST:
        return []
    path = path_in(tree)
    own = [path] if "sched" in path.lower() or path.endswith("LR") else []
    inside = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else []
    return own + [found for one in inside for found in paths_in(one, depth + 1)]


def arguments_of(value: dict[str, Any]) -> dict[str, Any]:
    """Those of an object, however they are written; positional ones under !args."""
    for inner in ("init_args", "config"):
        if isinstance(value.get(inner), dict):
            return dict(value[inner])
    return {key: one for key, one in value.items() if key not in _MARKS}


def schedule_of(
    path: str, arguments: dict[str, Any], settings: Settings, depth: int = 0
) -> dict[str, Any]:
    """The spec of an object. Errors name its parameters."""
    if depth > _DEEPEST:
        raise SpecError(f"{path}: nested too deeply; less deeply")
    type = type_of(path)
    if not type:
        raise SpecError(f"{path}: the class is not known; one of {', '.join(_near(path))}")
    names = parameters(type)
    given = {**_positional(type, arguments), **arguments}
    spec: dict[str, Any] = {"type": type}
    for key, value in given.items():
        if key.startswith("!") or key in _NO_PARAMETERS:
            continue
        name = "schedules" if key == "schedulers" and "schedules" in names else key
        if name not in names:
            from difflib import get_close_matches

            near = get_close_matches(name, [*names], n=1)
            allowed = f"the nearest is {near[0]}" if near else f"one of {', '.join(names)}"
            raise SpecError(f"{path}.{key}: {type} has no such parameter; {allowed}")
        if value is not None:
            spec[name] = _value(f"{path}.{key}", value, names[name], settings, depth)
    for name, one in names.items():
        if one.get("required") and name not in spec:
            raise SpecError(f"{path}.{name}: missing; {one['allowed']}")
    return spec


def _positional(type: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The optimizer is the first; the others are in the order of the parameters."""
    values = list(arguments.get("!args", ()))
    names = ["schedulers" if name == "schedules" else name for name in parameters(type)]
    if type.split(".")[0] in ("torch", "transformers", "diffusers", "timm", "deepspeed", "katsura"):
        if type == "torch.ChainedScheduler":
            names = ["schedulers", "optimizer"]
        else:
            names = ["optimizer", *names]
    return dict(zip(names, values))


def _value(
    place: str, value: Any, parameter: dict[str, Any], settings: Settings, depth: int
) -> Any:
    kind = parameter["kind"]
    if kind == "function":
        raise SpecError(
            f"{place}: a function of the program's own, which no configuration has; a schedule "
            "that is a formula"
        )
    if isinstance(value, Expression):
        computed = settings.run.lr if str(value) in ("lr", "args.lr", "learning_rate") else None
        if computed is None:
            settings.refuse(place, value, parameter["allowed"])
        settings.run.note(f"{place} is {value}, the learning rate")
        return computed
    if path_in(value):
        return schedule_of(path_in(value), arguments_of(value), settings, depth + 1)
    if isinstance(value, list):
        return [_value(place, one, parameter, settings, depth + 1) for one in value]
    if isinstance(value, str) and kind == "number" and (number := as_number(value)) is not None:
        return number
    return value


def _near(path: str) -> list[str]:
    from difflib import get_close_matches

    name = path.rpartition(".")[2]
    bare = {type.partition(".")[2]: type for type in known()}
    found = get_close_matches(name, [*bare], n=3, cutoff=0.5)
    return [bare[one] for one in found] or ["torch.StepLR", "torch.CosineAnnealingLR"]


def base_rate(settings: Settings, run: Run) -> float:
    """The rate of the optimizer beside the scheduler."""
    names = ("optimizer.lr", "optimizer.init_args.lr", "optim.lr", "lr", "learning_rate")
    found = settings.value(*names)
    number = None if isinstance(found, Expression) else as_number(found)
    if number is None:
        rates = set(_rates(settings.tree, 0))
        number = rates.pop() if len(rates) == 1 else None
    if number is not None:
        run.take("lr", number, settings.place(*names))
    return run.base()


def _rates(tree: Any, depth: int) -> list[float]:
    """The lr of optimizers in the tree."""
    if depth > _DEEPEST or not isinstance(tree, (dict, list)):
        return []
    own = []
    if isinstance(tree, dict) and path_in(tree) and not is_scheduler(tree):
        rate = as_number(arguments_of(tree).get("lr"))
        own = [] if rate is None or isinstance(arguments_of(tree)["lr"], Expression) else [rate]
    inside = tree.values() if isinstance(tree, dict) else tree
    return own + [found for one in inside for found in _rates(one, depth + 1)]


def conversion(found: dict[str, Any], settings: Settings, run: Run) -> Conversion:
    """That of an object, stepped once an update."""
    base = base_rate(settings, run)
    return Conversion(schedule_of(path_in(found), arguments_of(found), settings), base)

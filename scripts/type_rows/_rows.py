"""Rows from what a peer gave: what the modules of this folder share."""

from __future__ import annotations

from random import Random


def row(type, case, source, spec, at, values, base=1.0, how="run", within=0, **more):
    """A row as scripts/make_type_rows.py describes it. `spec` lacks the type."""
    found = {
        "id": f"{type}/{case}",
        "type": type,
        "source": source,
        "how": how,
        "spec": {"type": type, **spec},
        "base": base,
        "at": list(at),
        "values": hexadecimal(values),
        "within": within,
        **more,
    }
    if "groups" in more:
        del found["base"]
    return found


def hexadecimal(values):
    return [hexadecimal(x) if isinstance(x, (list, tuple)) else float(x).hex() for x in values]


def seeded(name):
    """Random choices that are the same in every run: those of a row come from its own name."""
    return Random(name)


def spread(last, *more, count=16):
    """Positions from 0 to past `last`: some evenly spread, the first and last ones, and `more`."""
    last = int(last)
    chosen = {0, 1, 2, last - 1, last, last + 1, last + 7, *more}
    chosen |= {round(i * last / count) for i in range(count)}
    return sorted(position for position in chosen if position >= 0)


def around(*positions):
    """The positions before, at and after each."""
    return [p for one in positions for p in (one - 1, one, one + 1) if p >= 0]


def rates(make, bases, last, spec=None, step=None):
    """The groups' rates of a scheduler like PyTorch's, from its start to after `last` steps.

    Args:
      make: makes the scheduler of an optimizer, with the keywords `spec`.
      step: is called with the scheduler and the number of the step; `scheduler.step()` if None.
    """
    import warnings

    import torch

    groups = [{"params": [torch.zeros(1, requires_grad=True)], "lr": base} for base in bases]
    made = torch.optim.SGD(groups, lr=bases[0])
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        scheduler = make(made, **(spec or {}))
        found.append([float(group["lr"]) for group in made.param_groups])
        for i in range(1, last + 1):
            made.step()
            scheduler.step() if step is None else step(scheduler, i)
            found.append([float(group["lr"]) for group in made.param_groups])
    return found


def rate(make, base, at, spec=None, **more):
    """The rate of a scheduler like PyTorch's for one group, at some positions."""
    found = rates(make, [base], max(at), spec, **more)
    return [found[position][0] for position in at]


def metrics(random, count=60):
    """A noisy loss that falls, stays, and rises a little: what a plateau is fed with."""
    found, level = [], 2.0
    for i in range(count):
        level *= 0.9 if i < count // 3 else 1.0 if i < 2 * count // 3 else 1.01
        found.append(round(level + random.uniform(-0.02, 0.02), 4))
    return found


def alone(package, path, stubs=(), contents=None):
    """One file of an installed package, executed without the rest of the package.

    Args:
      stubs: modules that stand in for those that it imports and does not need here.
      contents: for some of them, what they have.
    """
    import sys
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path
    from unittest.mock import MagicMock

    found = PathFinder.find_spec(package)
    if found is None:
        raise ImportError(f"No module named {package!r}")
    folder = Path(found.submodule_search_locations[0])
    # Modules above the file are packages without code, so that its relative imports are found.
    parents = [package, *Path(path).parts[:-1]]
    name = ".".join([*parents, Path(path).stem])
    kept = dict(sys.modules)
    for depth in range(1, len(parents) + 1):
        parent = type(sys)(".".join(parents[:depth]))
        parent.__path__ = [str(folder.joinpath(*parents[1:depth]))]
        sys.modules[parent.__name__] = parent
    for stub in stubs:
        sys.modules[stub] = MagicMock(**(contents or {}).get(stub, {}))
    try:
        spec = spec_from_file_location(name, folder / path)
        module = sys.modules[name] = module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        for key in set(sys.modules) - set(kept):
            if key == package or key.startswith(package + ".") or key in stubs:
                del sys.modules[key]
        for key in kept.keys() & (set(stubs) | {package}):
            sys.modules[key] = kept[key]
    return module

"""Writes Tests/golden/specs.txt: random specs of every type and what they give, for the Swift, C
and Python tests to agree on.

Usage: make_spec_golden.py [FILE]

Not run by any build: the file is made anew, and committed, when there are new types. A case depends
on its name, the declaration of its type, and those of PARTS and AROUND alone. So a new type adds
lines and changes none.
"""

import json
import random
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "bindings" / "python" / "tests"))

import random_specs  # noqa: E402
from golden_torch import FUNCTIONS, text  # noqa: E402

import swiftlr  # noqa: E402

FILE = ROOT / "Tests" / "golden" / "specs.txt"

# What the parts of a composition, and it, are drawn from. Fixed lists: a type that is added here
# changes the compositions, one that is added to the engine does not.
PARTS = (
    "swiftlr.curve",
    "swiftlr.exponential",
    "swiftlr.knots",
    "swiftlr.plateau",
    "torch.CosineAnnealingWarmRestarts",
    "torch.CyclicLR",
    "torch.LambdaLR",
    "torch.LinearLR",
    "torch.MultiStepLR",
    "torch.MultiplicativeLR",
    "torch.OneCycleLR",
    "torch.PolynomialLR",
    "torch.ReduceLROnPlateau",
    "torch.StepLR",
    "torch.SWALR",
    "darknet.policy",
    "deepspeed.WarmupCosineLR",
    "fastai.SchedPoly",
    "fvcore.StepParamScheduler",
    "keras.CosineDecayRestarts",
    "llmc.wsd",
    "mmengine.OneCycleLR",
    "optax.piecewise_interpolate_schedule",
    "timm.CosineLRScheduler",
    "transformers.inverse_sqrt",
)
AROUND = (
    "swiftlr.branch",
    "swiftlr.clamp",
    "swiftlr.combine",
    "swiftlr.noise",
    "swiftlr.repeat",
    "swiftlr.sequence",
    "swiftlr.shift",
    "swiftlr.staircase",
    "swiftlr.stretch",
    "swiftlr.warmup",
    "torch.ChainedScheduler",
    "torch.SequentialLR",
    "flux.Interpolator",
    "ignite.ConcatScheduler",
    "mlx.join_schedules",
    "pytorch_warmup.LinearWarmup",
)

HEAD = """\
# What schedules of every type, and random compositions of them, give in closed form, or in
# chain form where they have no other.
#
# made by  scripts/make_spec_golden.py
# command  python scripts/make_spec_golden.py
# seeds    the random choices of a case come from Python's Random(name of the case); a composed one
#          holds the type that it is named after
# cases    {cases}
# results  {results}
#
# The lines mean what they mean in torch.txt. These are the engine's own values: they say that
# Swift, C and Python agree, today and later. That they are right, the golden rows of the peers say.
"""

NAMES = {
    swiftlr.FormError: "TypeError",
    swiftlr.ArgumentError: "ValueError",
    swiftlr.DomainError: "ValueError",
    swiftlr.DivisionError: "ZeroDivisionError",
    swiftlr.RangeError: "OverflowError",
}


def names():
    """Each type on its own, then within a composition where it can be a part."""
    yield from sorted(random_specs.TYPES)
    for name in sorted(random_specs.TYPES):
        if not random_specs.has_curves(name):
            yield f"composed/{name}"


def case(name):
    """The lines of a case."""
    rng = random.Random(name)
    lrs = [0.1, round(rng.uniform(0.001, 2), 4)]
    while True:  # until one has a value at its start
        spec = json.loads(json.dumps(drawn(rng, name)).replace('"my_function"', '"inverse"'))
        try:
            form, scheduler = started(spec, lrs)
            break
        except swiftlr.Error:
            pass
    lines = [f"case {name}", f"form {form}", "spec " + json.dumps(spec), "lrs " + written(lrs)]
    schedule = swiftlr.Schedule(spec, FUNCTIONS)
    lines.append("start : " + seen(scheduler))
    for _ in range(8):
        verb, argument = operation(rng)
        try:
            result = done(scheduler, schedule, lrs, verb, argument)
            lines.append(f"{verb} {argument}".strip() + " : " + result)
        except swiftlr.Error as error:
            lines.append(f"fails {verb} {argument}".strip() + " : " + NAMES[type(error)])
    return [*lines, "end"]


def drawn(rng, name):
    """A spec of the type that a case is named after, or a composition that holds one."""
    kind = name.removeprefix("composed/")
    if kind == name:
        return random_specs.random_spec(rng, 1, kind, PARTS, AROUND)
    leaves, around = PARTS, AROUND
    if random_specs.has_parts(kind):
        around = (kind, *AROUND)
    else:
        leaves = (kind, *PARTS)
    while True:
        outermost = rng.choice(AROUND)
        spec = random_specs.random_spec(rng, rng.randint(1, 3), outermost, leaves, around)
        if f'"{kind}"' in json.dumps(spec):
            return spec


def started(spec, lrs):
    """In closed form, or in chain form where there is no other."""
    try:
        return "closed", swiftlr.Scheduler(spec, lrs, "closed", FUNCTIONS)
    except swiftlr.FormError:
        return "chain", swiftlr.Scheduler(spec, lrs, "chain", FUNCTIONS)


def operation(rng):
    verb = rng.choice(["step", "step", "metric", "to", "value", "value"])
    if verb == "step":
        return verb, ""
    if verb == "metric":
        return verb, round(rng.uniform(0, 1), 3)
    return verb, rng.choice([rng.randint(0, 160), round(rng.uniform(0, 160), 2), 10**6, -1])


def done(scheduler, schedule, lrs, verb, argument):
    if verb == "value":
        return text([schedule.value(argument, base) for base in lrs])
    if verb == "step":
        scheduler.step()
    elif verb == "to":
        scheduler.step(argument)
    else:
        scheduler.step(metric=argument)
    return seen(scheduler)


def seen(scheduler):
    rates = text(scheduler.get_last_lr())
    try:
        return rates + " | " + text(scheduler.get_last_values("momentum"))
    except swiftlr.ArgumentError:
        return rates


def written(numbers):
    return " ".join(map(repr, numbers))


def main(path=FILE):
    cases = [case(name) for name in names()]
    results = sum(map(count, (line for lines in cases for line in lines[4:-1])))
    head = HEAD.format(cases=len(cases), results=results)
    Path(path).write_text(head + "".join("\n".join(lines) + "\n" for lines in cases))
    print(f"{len(cases)} cases, {results} results")


def count(line):
    return len(line.partition(" : ")[2].replace("|", "").split())


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Writes Tests/golden/specs.txt: random specs of every type and what they give, for the Swift, C and
Python tests to agree on.

Usage: make_spec_golden.py [FILE]

Not run by any build: the file is made anew, and committed, when there are new types. Compositions are then
others, but the case of a type that was there before must not change.
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
COMPOSED = 150

HEAD = """\
# What schedules of every type, and random compositions of them, give in closed form, or in
# chain form where they have no other.
#
# made by  scripts/make_spec_golden.py
# command  python scripts/make_spec_golden.py
# seeds    the random choices of a case come from Python's Random(name of the case)
# cases    {cases}
# results  {results}
#
# The lines mean what they mean in torch.txt. These are the engine's own values: they say that Swift, C and
# Python agree, today and later; that they are right is for the golden rows of the peers to say.
"""

NAMES = {
    swiftlr.FormError: "TypeError",
    swiftlr.ArgumentError: "ValueError",
    swiftlr.DomainError: "ValueError",
    swiftlr.DivisionError: "ZeroDivisionError",
    swiftlr.RangeError: "OverflowError",
}


def names():
    yield from random_specs.TYPES
    for number in range(COMPOSED):
        yield f"composed/{number}"


def case(name):
    """The lines of a case; a type of the catalogue is its own name."""
    rng = random.Random(name)
    kind = name if name in random_specs.TYPES else None
    lrs = [0.1, round(rng.uniform(0.001, 2), 4)]
    while True:  # until one has a value at its start
        spec = random_specs.random_spec(rng, depth=1 if kind else rng.randint(2, 4), name=kind)
        spec = json.loads(json.dumps(spec).replace('"my_function"', '"inverse"'))
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

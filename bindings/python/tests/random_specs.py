"""Random specs of every type, and what is wrong with them when they are changed, from nothing but
what the library tells of its types."""

import copy
import math

import swiftlr

TYPES = {entry["name"]: entry for entry in swiftlr.types()}
PARTS = ("schedule", "schedules")


def parameters(name):
    return TYPES[name]["parameters"]


def has_parts(name):
    return any(one["kind"] in PARTS for one in parameters(name))


def calls_functions(name):
    return any(one["kind"] == "function" for one in parameters(name))


def has_curves(name):
    """Whether it is no part of another: several schedules, each under a name."""
    return any(one["kind"] == "curves" for one in parameters(name))


LEAVES = [name for name in TYPES if not has_parts(name) and not has_curves(name)]
COMPOSITIONS = [name for name in TYPES if has_parts(name)]


def random_spec(rng, depth, name=None, leaves=LEAVES, compositions=COMPOSITIONS):
    """A valid spec, with schedules inside each other down to a depth, its parts of given types.

    The library has the last word on checks across parameters: what it refuses is drawn again.
    """

    def part(depth, name=None):
        return random_spec(rng, depth, name, leaves, compositions)

    if name is None:
        name = rng.choice(compositions if depth > 0 and rng.random() < 0.7 else leaves)
    for _ in range(20):
        spec = copy.deepcopy(TYPES[name]["example"])
        for one in parameters(name):
            if one["kind"] in PARTS:
                spec[one["name"]] = parts(part, one, depth - 1, spec[one["name"]])
            elif one["kind"] == "curves":
                spec[one["name"]] = {key: part(depth - 1) for key in spec[one["name"]]}
            elif one["kind"] != "function" and rng.random() < 0.4:
                spec[one["name"]] = argument(rng, one)
        if is_valid(spec):
            return spec
    return copy.deepcopy(TYPES[name]["example"])


def parts(part, one, depth, example):
    if "of" in one:
        return [without(part(0, one["of"]), "type") for _ in example]
    if one["kind"] == "schedule":
        return part(depth)
    return [part(depth) for _ in example]


def is_valid(spec):
    try:
        swiftlr.Schedule(spec, FUNCTIONS)
    except swiftlr.Error:
        return False
    return True


def argument(rng, one):
    """A value that the declaration of a parameter allows."""
    if one.get("nullable") and rng.random() < 0.3:
        return None
    if one["kind"] == "choice":
        return rng.choice(one["choices"])
    if one["kind"] == "product":
        return " * ".join(rng.choice(one["choices"]) for _ in range(rng.randint(1, 3)))
    if one["kind"] == "flag":
        return rng.random() < 0.5
    if one["kind"] == "list":
        return sorted(number(rng, one) for _ in range(rng.randint(1, 4)))
    if one["kind"] == "pairs":
        positions = sorted(rng.sample(range(200), rng.randint(1, 4)))
        return [[position, round(rng.uniform(0, 1), 3)] for position in positions]
    return number(rng, one)


def number(rng, one):
    low = one.get("minimum", one.get("exclusiveMinimum", -2))
    high = one.get("maximum", one.get("exclusiveMaximum", low + 2))
    if one.get("unit") == "steps":
        high = max(high, 150)
    if one.get("whole"):
        return rng.randint(math.floor(low) + ("exclusiveMinimum" in one), high)
    return low + (high - low) * rng.uniform(0.01, 0.99)


FUNCTIONS = {"my_function": lambda epoch: 1.0 / (1.0 + abs(epoch) / 4.0)}

# What no parameter of a kind allows.
WRONG = {
    "number": ["ten", [], {}, True],
    "choice": ["no such word", 1, None],
    "product": ["no such factor", "", "constant *", 1, None],
    "flag": [1, "true", None],
    "list": [5, ["x"], None],
    "pairs": [5, [5], [[1]], [["x", 1]], None],
    "schedule": [5, [], "torch.StepLR", None],
    "schedules": [5, [], {}, [5], None],
    "function": [5, "no_such_function"],
    "curves": [5, [], {}, None],
}


def mutations(spec, path=""):
    """What makes a valid spec an invalid one: what was done, the spec, the path of the error."""
    yield "another type", {**spec, "type": "torch.StepLRR"}, join(path, "type")
    yield "no type", without(spec, "type"), join(path, "type")
    yield "unknown name", {**spec, "gama_": 1}, join(path, "gama_")
    yield from changed_parameters(spec, spec["type"], path)


def changed_parameters(spec, name, path):
    for one in parameters(name):
        key, here = one["name"], join(path, one["name"])
        if one.get("required"):
            yield "no " + key, without(spec, key), here
        for value in [*WRONG[one["kind"]], *outside(one)]:
            if (value is None and one.get("nullable")) or (one.get("per_group") and value != "ten"):
                continue
            yield f"{key} {value!r}", {**spec, key: value}, here + element(one, value)
        if one["kind"] in PARTS or one["kind"] == "curves":
            yield from changed_parts(spec, one, here)


def changed_parts(spec, one, here):
    """The changes of the first part and the last."""
    value = spec[one["name"]]
    if one["kind"] == "schedule":
        yield from (
            (what, {**spec, one["name"]: changed}, where)
            for what, changed, where in changed_part(value, one, here)
        )
        return
    keys = list(value) if one["kind"] == "curves" else range(len(value))
    for key in {keys[0], keys[-1]}:
        path = join(here, key) if one["kind"] == "curves" else f"{here}[{key}]"
        for what, changed, where in changed_part(value[key], one, path):
            whole = copy.copy(value)
            whole[key] = changed
            yield what, {**spec, one["name"]: whole}, where


def changed_part(part, one, path):
    return changed_parameters(part, one["of"], path) if "of" in one else mutations(part, path)


def outside(one):
    """Numbers beyond the bounds of a parameter."""
    beyond = []
    if "minimum" in one:
        beyond.append(one["minimum"] - 1)
    if "exclusiveMinimum" in one:
        beyond.append(one["exclusiveMinimum"])
    if "maximum" in one:
        beyond.append(one["maximum"] + 1)
    if "exclusiveMaximum" in one:
        beyond.append(one["exclusiveMaximum"])
    if one.get("whole"):
        beyond.append(one.get("minimum", 0) + 1.5)
    return [[value] for value in beyond] if one["kind"] == "list" else beyond


def element(one, value):
    """A wrong element of a list is named itself."""
    is_inside = one["kind"] in ("list", "pairs", "schedules") and isinstance(value, list) and value
    return "[0]" if is_inside else ""


def without(spec, key):
    return {name: value for name, value in spec.items() if name != key}


def join(path, name):
    return f"{path}.{name}" if path else name

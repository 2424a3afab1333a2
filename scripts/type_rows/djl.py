"""The trackers of DJL, in Java.

Needs a JDK 17, and the repository deepjavalibrary/djl at commit af1d0b80, which is version 0.37.0,
as the folder djl on the path. The trackers are compiled with stand-ins for the three classes that
they import.
"""

from __future__ import annotations

import subprocess
import tempfile
from importlib.machinery import PathFinder
from pathlib import Path

from ._rows import around, row, seeded, spread

PEER = "deepjavalibrary/djl 0.37.0 af1d0b80"

STANDINS = {
    "ai/djl/TrainingDivergedException.java": """package ai.djl;
public class TrainingDivergedException extends RuntimeException {
  public TrainingDivergedException(String text) { super(text); }
}""",
    "ai/djl/util/Preconditions.java": """package ai.djl.util;
public final class Preconditions {
  public static void checkArgument(boolean holds, String text) {
    if (!holds) throw new IllegalArgumentException(text);
  }
}""",
    "org/slf4j/Logger.java": """package org.slf4j;
public class Logger {
  public void debug(String text, Object... more) {}
}""",
    "org/slf4j/LoggerFactory.java": """package org.slf4j;
public class LoggerFactory {
  public static Logger getLogger(Class<?> one) { return new Logger(); }
}""",
}

MAIN = """package ai.djl.training.tracker;
public class Rows {
  static void show(Tracker tracker, int... at) {
    StringBuilder line = new StringBuilder();
    for (int e : at) line.append(Double.toHexString(tracker.getNewValue(e))).append(' ');
    System.out.println(line);
  }
  public static void main(String[] args) {
    BODY
  }
}"""


def rows(cases=4):
    wanted = []
    for name, make in MAKERS.items():
        for i in range(cases):
            random = seeded(f"djl.{name}/{i}")
            wanted.append((name, i, *make(random, i)))
    results = run([(tracker, at) for _, _, _, tracker, at in wanted])
    for (name, i, spec, _, at), values in zip(wanted, results, strict=True):
        yield row(f"djl.{name}", i, PEER, spec, at, values)


def run(trackers):
    """The values of trackers, which are Java."""
    found = PathFinder.find_spec("djl")
    if found is None:
        raise ImportError("No folder djl")
    sources = Path(next(iter(found.submodule_search_locations)), "api/src/main/java")
    lines = [f"show({tracker}, {', '.join(map(str, at))});" for tracker, at in trackers]
    # A method of Java is limited in size.
    groups = [lines[i : i + 100] for i in range(0, len(lines), 100)]
    methods = "\n".join(
        f"static void part{i}() {{ {' '.join(group)} }}" for i, group in enumerate(groups)
    )
    calls = " ".join(f"part{i}();" for i in range(len(groups)))
    text = MAIN.replace("BODY", calls).replace(
        "  public static void main", f"{methods}\n  public static void main"
    )
    with tempfile.TemporaryDirectory() as folder:
        for path, standin in (STANDINS | {"ai/djl/training/tracker/Rows.java": text}).items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(standin)
        files = [*map(str, Path(folder).rglob("*.java"))]
        files += [
            str(file)
            for file in (sources / "ai/djl/training/tracker").glob("*.java")
            if file.stem != "package-info"
        ]
        subprocess.run(["javac", "-d", folder, *files], check=True)
        made = subprocess.run(
            ["java", "-cp", folder, "ai.djl.training.tracker.Rows"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    return [[float.fromhex(word) for word in line.split()] for line in made.splitlines()]


def java(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"new int[] {{{', '.join(map(str, value))}}}"
    if isinstance(value, str):
        return value
    return f"(float) {value!r}" if isinstance(value, float) else repr(value)


def built(name, spec, required):
    """The tracker of a spec: its builder sets what is required, and is given what is not."""
    calls = "".join(
        f".{'set' if key in required else 'opt'}{key[0].upper()}{key[1:]}({java(value)})"
        for key, value in spec.items()
    )
    return f"{name}.builder(){calls}.build()"


def value(random):
    return random.choice([0.1, 1.0, random.uniform(0.01, 1)])


def fixed(random, i):
    spec = {"value": value(random)}
    return spec, built("FixedTracker", spec, {"value"}), [0, 1, 100]


def factor(random, i):
    spec = {"baseValue": value(random), "factor": random.uniform(0.8, 0.99)}
    if i % 3 == 1:
        spec["maxUpdates"] = random.randint(1, 60)
    if i % 3 == 2:
        spec["minValue"] = spec["baseValue"] * random.random()
    return spec, built("FactorTracker", spec, {"baseValue", "factor"}), spread(80)


def linear(random, i):
    rises = bool(i % 2)
    spec = {"baseValue": value(random), "slope": random.uniform(0.001, 0.02) * (1 if rises else -1)}
    if i % 3 == 1:
        spec["maxUpdates"] = random.randint(1, 60)
    if i % 3 == 2:
        spec["maxValue" if rises else "minValue"] = (
            spec["baseValue"] + 40 * spec["slope"] * random.random()
        )
    return spec, built("LinearTracker", spec, {"baseValue"}), spread(80)


def multi_factor(random, i):
    steps = sorted(random.sample(range(1, 100), random.randint(2, 5)))
    spec = {"baseValue": value(random), "steps": steps, "factor": random.uniform(0.1, 0.9)}
    # It keeps its state, so it is asked in rising order.
    return (
        spec,
        built("MultiFactorTracker", spec, {"baseValue", "steps"}),
        spread(100, *around(*steps)),
    )


def cosine(random, i):
    spec = {"baseValue": 0.02 + value(random), "maxUpdates": random.randint(1, 120)}
    if i % 2:
        spec["finalValue"] = random.random() / 100
    return (
        spec,
        built("CosineTracker", spec, {"baseValue", "maxUpdates"}),
        spread(spec["maxUpdates"]),
    )


def cyclical(random, i):
    spec = {
        "baseValue": random.uniform(0.001, 0.01),
        "maxValue": value(random),
        "stepSizeUp": random.randint(1, 30),
        "stepSizeDown": [0, random.randint(1, 30)][i % 2],
        "mode": ["TRIANGULAR", "TRIANGULAR2", "EXP_RANGE"][i % 3],
        "gamma": random.choice([1.0, 0.99, random.random()]),
    }
    given = spec | {"mode": f"CyclicalTracker.CyclicalMode.{spec['mode']}"}
    return spec, built("CyclicalTracker", given, set()), spread(200)


def polynomial(random, i):
    spec = {
        "baseValue": value(random),
        "endLearningRate": random.random() / 100,
        "decaySteps": random.randint(1, 120),
        "power": random.choice([1.0, 2.0, random.uniform(0.3, 3)]),
    }
    required = {"baseValue", "endLearningRate", "decaySteps"}
    return spec, built("PolynomialDecayTracker", spec, required), spread(spec["decaySteps"])


def warm_up(random, i):
    inner, tracker, _ = cosine(random, i)
    spec = {
        "warmUpSteps": random.randint(1, 30),
        "warmUpBeginValue": random.random() / 100,
        "warmUpMode": ["LINEAR", "CONSTANT"][i % 2],
    }
    given = {"mainTracker": tracker} | spec
    given["warmUpMode"] = f"WarmUpTracker.Mode.{spec['warmUpMode']}"
    made = built("WarmUpTracker", given, {"mainTracker"})
    spec["mainTracker"] = {"type": "djl.CosineTracker", **inner}
    return spec, made, spread(150, *around(spec["warmUpSteps"]))


MAKERS = {
    "FixedTracker": fixed,
    "FactorTracker": factor,
    "LinearTracker": linear,
    "MultiFactorTracker": multi_factor,
    "CosineTracker": cosine,
    "CyclicalTracker": cyclical,
    "PolynomialDecayTracker": polynomial,
    "WarmUpTracker": warm_up,
}

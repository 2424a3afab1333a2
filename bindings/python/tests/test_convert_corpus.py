"""The 60 real configurations of Tests/golden/configs.json, converted as they are, against what
configs_values.json beside it has, which scripts/make_config_values.py writes."""

import json
from pathlib import Path

import pytest

import swiftlr

yaml = pytest.importorskip("yaml")
pytestmark = pytest.mark.once

GOLDEN = Path(__file__).parents[3] / "Tests" / "golden"
CONFIGS = {row["id"]: row for row in json.loads((GOLDEN / "configs.json").read_text())}
VALUES = json.loads((GOLDEN / "configs_values.json").read_text())

# A variant has no fields of its own, or only those that differ from another's.
BEFORE = {
    "timm-cosine-updates": CONFIGS["timm-cosine-epochs"]["fields"],
    "timm-step-2.4-ep13": CONFIGS["timm-step-2.4"]["fields"],
    "torchtitan-dsv3-less1": CONFIGS["torchtitan-dsv3"]["fields"],
    "llmfoundry-dbrx-down": {"scheduler.name": "cosine_with_warmup", "alpha_f": 0},
    "megatron-wsd-samples-stretch": {
        "lr": 0.0008,
        "min-lr": 8e-06,
        "lr-decay-style": "WSD",
        "lr-wsd-decay-style": "minus_sqrt",
        "lr-warmup-samples": 3051758,
        "lr-decay-samples": 122070313,
        "lr-wsd-decay-samples": 24414063,
        "train-samples": 122070313,
        "global-batch-size": 1536,
    },
}
OF_THE_RUN = {"total_steps": "steps", "learning_rate": "lr"}

CLOSE = 1e-7
"""The largest difference from a formula, relative to the highest rate."""


def in_yaml(value):
    return yaml.safe_dump(value, sort_keys=False)


def fields(config):
    return {**BEFORE.get(config["id"], {}), **config["fields"]}


def converted(config, framework, path, write):
    path.write_text(write(fields(config)))
    run = {OF_THE_RUN.get(name, name): value for name, value in config["run"].items()}
    found = swiftlr.convert(path, framework, **run)
    if any(note.startswith("no learning rate") for note in found.notes):
        found = swiftlr.convert(path, framework, **{**run, "lr": config["base"]})
    return found


def worst(found, name):
    """The largest difference, relative to the highest value."""
    row = VALUES[name]
    expected = [float.fromhex(value) for value in row["values"]]
    schedule = swiftlr.Schedule(found.spec)
    values = [schedule.value(at, found.base) for at in row["at"]]
    return max(abs(a - b) for a, b in zip(values, expected)) / max(expected)


@pytest.mark.parametrize("name", CONFIGS)
def test_a_configuration_has_the_values_of_its_framework(name, tmp_path):
    config = CONFIGS[name]
    found = converted(config, config["framework"], tmp_path / "config.json", json.dumps)
    assert worst(found, name) <= (0 if VALUES[name]["how"] == "run" else CLOSE)
    of_yaml = converted(config, config["framework"], tmp_path / "config.yaml", in_yaml)
    assert of_yaml.spec == found.spec and of_yaml.base == found.base


@pytest.mark.parametrize("name", CONFIGS)
def test_its_framework_is_recognised(name, tmp_path):
    config = CONFIGS[name]
    given = converted(config, config["framework"], tmp_path / "config.json", json.dumps)
    found = converted(config, None, tmp_path / "config.json", json.dumps)
    assert found.framework == given.framework and found.spec == given.spec


def test_every_configuration_has_values():
    assert list(VALUES) == list(CONFIGS) and len(CONFIGS) == 60

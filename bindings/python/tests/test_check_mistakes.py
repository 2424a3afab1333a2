"""The check on mistakes that people make, in many frameworks' types, and on real configurations."""

import json
from pathlib import Path

import pytest
from lint_mistakes import SEEDED, VARIATIONS

import swiftlr

MISTAKES = {**SEEDED, **VARIATIONS}
CONFIGS = json.loads((Path(__file__).parents[3] / "Tests/golden/configs.json").read_text())


def told(findings):
    return [f for f in findings if f["severity"] != "note"]


def test_there_are_enough_of_them():
    assert len(SEEDED) == 26
    assert len(VARIATIONS) >= 60
    assert len({mistake.spec["type"].split(".")[0] for mistake in VARIATIONS.values()}) >= 15


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_found_where_it_is(name):
    mistake = MISTAKES[name]
    findings = swiftlr.check(mistake.spec, **mistake.run)
    found = [(finding["rule"], finding["path"]) for finding in findings]
    assert (mistake.rule, mistake.path) in found


@pytest.mark.parametrize("name", MISTAKES)
def test_done_right_there_is_nothing_to_say(name):
    mistake = MISTAKES[name]
    assert told(swiftlr.check(mistake.right, **(mistake.right_run or mistake.run))) == []


@pytest.mark.parametrize(
    "name, fix",
    [
        ("a wave in epochs", "39000: its unit is the step"),
        ("restarts in epochs in a sequence", "3900: its unit is the step"),
        ("milestones in epochs after a warm-up", "31200: its unit is the step"),
        ("milestones in epochs in a list of MMEngine's", "79200: its unit is the step"),
        ("a step in epochs", "11700: its unit is the step"),
        ("four processes, a line", "10000 steps; are they divided by 4 processes?"),
        ("four processes, a wave", "10000 steps; are they divided by 4 processes?"),
        ("a factor above 1", "a factor below 1"),
        ("a floor ratio above 1", "a ratio below 1"),
        ("Prodigy with a rate of Adam", "the rate 1; `d_coef` scales the estimate"),
    ],
)
def test_the_fix_is_what_was_meant(name, fix):
    mistake = MISTAKES[name]
    findings = swiftlr.check(mistake.spec, **mistake.run)
    assert fix in [finding["fix"] for finding in findings if finding["rule"] == mistake.rule]


@pytest.mark.parametrize("row", [row for row in CONFIGS if row["spec"]], ids=lambda row: row["id"])
def test_a_real_configuration_has_no_mistake(row):
    epoch = row["run"].get("steps_per_epoch")
    for steps_per_epoch in {None, epoch}:
        findings = swiftlr.check(row["spec"], row["steps"], steps_per_epoch, row["base"])
        assert told(findings) == []


@pytest.mark.parametrize(
    "name",
    ["AdamW", "torch.optim.SGD", "Mechanic", "mechanize(SGD)", "Dogfood", "Muon", "", "Adafactor"],
)
def test_an_optimizer_that_takes_any_schedule(name):
    spec = {"type": "swiftlr.layer_decay", "rate": 0.5, "groups": 2}
    spec["schedule"] = {"type": "torch.CosineAnnealingLR", "T_max": 1000}
    assert swiftlr.check(spec, 1000, base=3e-4, optimizer=name) == []


@pytest.mark.parametrize(
    "name, rules",
    [
        ("AdamWScheduleFree", ["optimizer_schedule"]),
        ("schedule_free_sgd", ["optimizer_schedule"]),
        ("optax.contrib.schedule_free", ["optimizer_schedule"]),
        ("ProdigyPlusScheduleFree", ["optimizer_schedule", "optimizer_rate"]),
        ("prodigyopt.Prodigy", ["optimizer_rate", "optimizer_groups"]),
        ("optax.contrib.prodigy", ["optimizer_rate", "optimizer_groups"]),
        ("DAdaptLion", ["optimizer_rate", "optimizer_groups"]),
        ("dadapt_adamw", ["optimizer_rate", "optimizer_groups"]),
        ("LDoG", ["optimizer_schedule", "optimizer_rate"]),
    ],
)
def test_what_an_optimizer_wants(name, rules):
    spec = {"type": "torch.CosineAnnealingLR", "T_max": 1000}
    findings = swiftlr.check(spec, 1000, base=[0.01, 0.001], optimizer=name)
    assert [finding["rule"] for finding in findings] == rules
    assert swiftlr.check({"type": "swiftlr.constant"}, 1000, base=1.0, optimizer=name) == []


def test_groups_that_are_not_trained_are_no_mistake_for_prodigy():
    spec = {"type": "swiftlr.constant"}
    assert swiftlr.check(spec, 100, base=[1.0, 0.0], optimizer="Prodigy") == []
    (finding,) = swiftlr.check(spec, 100, base=[1.0, 0.5], optimizer="Prodigy")
    assert finding["severity"] == "error"
    assert finding["message"] == "at step 0 the rate of group 0 is 1, and that of group 1 is 0.5"

"""The check as a gate: which rules, which files, which output, which exit code."""

import json
import subprocess
import sys

import pytest

import swiftlr

WAVE = {"type": "torch.CosineAnnealingLR", "T_max": 100}
RUN = {"steps": 39000, "steps_per_epoch": 390}
OPTIONS = ["--steps", "39000", "--steps-per-epoch", "390"]
ZERO = {"type": "transformers.linear", "num_warmup_steps": 10, "num_training_steps": 39000}
NEGATIVE = {"type": "swiftlr.curve", "to": -1.0, "over": 39000}
RIGHT = {"type": "torch.CosineAnnealingLR", "T_max": 39000}


def rules(findings):
    return [finding["rule"] for finding in findings]


# ---- In Python -----------------------------------------------------------------------------------


def test_rules_are_selected_and_ignored():
    assert rules(swiftlr.check(WAVE, **RUN)) == ["rises_again"]
    assert swiftlr.check(WAVE, **RUN, ignore=["rises_again"]) == []
    assert swiftlr.check(WAVE, **RUN, select=["tail"]) == []
    assert rules(swiftlr.check(WAVE, **RUN, select=["tail", "rises_again"])) == ["rises_again"]
    assert swiftlr.check(WAVE, **RUN, select=[]) == []


def test_a_rule_gets_another_severity():
    (finding,) = swiftlr.check(WAVE, **RUN, severity={"rises_again": "error"})
    assert finding["severity"] == "error"


def test_the_spec_says_which_rules_are_wanted():
    spec = {**WAVE, "check": {"ignore": ["rises_again"]}}
    assert swiftlr.check(spec, **RUN) == []
    assert swiftlr.check(json.dumps(spec), **RUN) == []
    spec = {**WAVE, "check": {"select": ["tail"], "severity": {"rises_again": "note"}}}
    assert swiftlr.check(spec, **RUN) == []
    (finding,) = swiftlr.check(spec, **RUN, select=["rises_again"])
    assert finding["severity"] == "note"
    (finding,) = swiftlr.check(
        spec, **RUN, select=["rises_again"], severity={"rises_again": "error"}
    )
    assert finding["severity"] == "error"
    spec = {"type": "torch.CosineAnnealingLR", "T_max": 39000, "check": {"optimizer": "DoG"}}
    assert rules(swiftlr.check(spec, **RUN)) == ["optimizer_schedule"]
    assert swiftlr.check(spec, **RUN, optimizer="AdamW") == []


@pytest.mark.parametrize(
    "given, message",
    [
        ({"ignore": ["tial"]}, "ignore[0]: 'tial' is no rule; the nearest is tail"),
        ({"select": ["tail", 3]}, "select[1]: 3 is no rule; one of negative, "),
        ({"select": "tail"}, "select: 'tail' is not allowed; a list of names of rules"),
        ({"severity": {"tial": "note"}}, "severity: 'tial' is no rule; the nearest is tail"),
        ({"severity": {"tail": "off"}}, "severity.tail: 'off' is not allowed; error, warning"),
        ({"severity": ["tail"]}, "severity: ['tail'] is not allowed; severities by names of rules"),
        ({"optimizer": 3}, "optimizer: 3 is not allowed; the name of an optimizer"),
    ],
)
def test_settings_that_are_none(given, message):
    with pytest.raises(swiftlr.ArgumentError) as refused:
        swiftlr.check(WAVE, **RUN, **given)
    assert str(refused.value).startswith(message)
    with pytest.raises(swiftlr.ArgumentError) as refused:
        swiftlr.check({**WAVE, "check": given}, **RUN)
    assert str(refused.value).startswith("check." + message)


def test_a_spec_has_no_other_settings():
    with pytest.raises(swiftlr.ArgumentError, match="check.ignored: no such name; "):
        swiftlr.check({**WAVE, "check": {"ignored": []}}, **RUN)
    with pytest.raises(swiftlr.ArgumentError, match="check: 3 is not allowed; an object"):
        swiftlr.check({**WAVE, "check": 3}, **RUN)


def test_each_group_has_its_rate():
    spec = {"type": "torch.CosineAnnealingLR", "T_max": 1000, "eta_min": 0.01}
    assert swiftlr.check(spec, 1000, base=[0.1, 0.2]) == []
    (finding,) = swiftlr.check(spec, 1000, base=[0.1, 0.001])
    assert finding["rule"] == "floor"
    groups = {"type": "swiftlr.layer_decay", "schedule": RIGHT, "groups": 3}
    with pytest.raises(swiftlr.ArgumentError, match="base: 2 rates are not allowed; one, or 3"):
        swiftlr.check(groups, 39000, base=[1, 2])


# ---- The engine, for other languages -------------------------------------------------------------


@pytest.mark.parametrize(
    "settings, message",
    [
        ({}, "steps: missing; a whole number from 1 to 2^53"),
        ({"steps": 0}, "steps: 0 is not allowed; a whole number from 1 to 2^53"),
        ({"steps": 1.5}, "steps: 1.5 is not allowed"),
        ({"steps": 10, "steps_per_epoch": -1}, "steps_per_epoch: -1 is not allowed"),
        ({"steps": 10, "base": []}, "base: a list of 0 is not allowed"),
        ({"steps": 10, "base": [1, "2"]}, "base: a list of 2 is not allowed"),
        ({"steps": 10, "optimizer": 1}, "optimizer: 1 is not allowed; the name of an optimizer"),
        ({"steps": 10, "ignore": ["tial"]}, 'ignore[0]: "tial" is no rule; the nearest is "tail"'),
        ({"steps": 10, "select": {}}, "select: an object is not allowed; a list of names of rules"),
        ({"steps": 10, "severity": {"tial": "note"}}, 'severity.tial: "tial" is no rule; the near'),
        ({"steps": 10, "severity": {"tail": "x"}}, 'severity.tail: "x" is not allowed; "error", '),
        ({"steps": 10, "selct": []}, "selct: no such name; the nearest is `select`"),
    ],
)
def test_the_engine_names_the_setting(settings, message):
    from swiftlr._backend import api

    schedule = swiftlr.Schedule(WAVE)
    with pytest.raises(swiftlr.ArgumentError) as refused:
        api.schedule_lint(schedule._handle, json.dumps(settings).encode())
    assert str(refused.value).startswith(message)


def test_both_functions_of_the_engine_find_the_same():
    from swiftlr._backend import api

    handle = swiftlr.Schedule(WAVE)._handle
    settings = json.dumps({"steps": 39000, "steps_per_epoch": 390, "base": 0.1}).encode()
    assert api.schedule_lint(handle, settings) == api.schedule_check(handle, 39000, 390, 0.1)


# ---- The command ---------------------------------------------------------------------------------


@pytest.fixture
def check(tmp_path):
    def write(name, spec):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(spec if isinstance(spec, str) else json.dumps(spec, indent=1))

    def run(*arguments, files=(), stdin=None):
        for name, spec in dict(files).items():
            write(name, spec)
        command = [sys.executable, "-m", "swiftlr", "check", *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=60, cwd=tmp_path, input=stdin
        )

    return run


@pytest.mark.parametrize(
    "spec, options, code",
    [
        (RIGHT, [], 0),
        (ZERO, [], 0),
        (ZERO, ["--strict"], 0),
        (WAVE, [], 0),
        (WAVE, ["--strict"], 1),
        (NEGATIVE, [], 1),
        (NEGATIVE, ["--ignore", "negative"], 0),
        (WAVE, ["--strict", "--ignore", "tail,rises_again"], 0),
        (WAVE, ["--strict", "--select", "tail", "--select", "rises_again"], 1),
        ({**WAVE, "check": {"severity": {"rises_again": "error"}}}, [], 1),
        ({**NEGATIVE, "check": {"ignore": ["negative"]}}, [], 0),
        ({"type": "torch.StepRL"}, [], 2),
    ],
)
def test_exit_codes(check, spec, options, code):
    done = check("a.json", *OPTIONS, *options, files={"a.json": spec})
    assert done.returncode == code, done


def test_the_optimizer(check):
    done = check(
        "a.json", *OPTIONS, "--optimizer", "Prodigy", "--lr", "1,0.5", files={"a.json": RIGHT}
    )
    assert done.returncode == 1
    assert "[optimizer_groups]" in done.stdout


def test_a_rule_that_is_none(check):
    done = check("a.json", *OPTIONS, "--ignore", "tial", files={"a.json": WAVE})
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "swiftlr: --ignore[0]: 'tial' is no rule; the nearest is tail\n"


def test_all_rules_are_listed(check):
    done = check("--list-rules")
    assert done.returncode == 0
    assert [line.split()[:2] for line in done.stdout.splitlines()] == [
        [rule["name"], rule["severity"]] for rule in swiftlr.check_rules()
    ]
    assert json.loads(check("--list-rules", "--json").stdout) == swiftlr.check_rules()


def test_nothing_to_check(check):
    done = check()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "swiftlr: no schedule; files, folders, or - for standard input\n"


FOLDER = {
    "runs/b.json": WAVE,
    "runs/a.yaml": "type: torch.CosineAnnealingLR\nT_max: 100\n",
    "runs/deep/c.json": RIGHT,
    "runs/package.json": {"type": "module", "name": "page"},
    "runs/schema.json": {"type": "object"},
    "runs/list.json": "[1, 2]",
    "runs/broken.json": "{",
    "runs/.hidden/d.json": WAVE,
    "runs/notes.txt": "torch.StepLR",
}


def test_the_schedule_files_of_a_folder(check):
    pytest.importorskip("yaml")
    done = check("runs", *OPTIONS, files=FOLDER)
    found = [line.split(":")[0] for line in done.stdout.splitlines()]
    assert found == ["runs/a.yaml", "runs/b.json"]
    assert (done.returncode, done.stderr) == (0, "")
    done = check("runs", "runs/b.json", *OPTIONS, "--format", "json")
    names = [one["file"] for one in json.loads(done.stdout)]
    assert names == ["runs/a.yaml", "runs/b.json", "runs/deep/c.json", "runs/b.json"]


def test_a_folder_without_any(check):
    done = check("runs", *OPTIONS, files={"runs/package.json": {"type": "module"}})
    assert done.returncode == 2
    assert done.stderr.startswith("swiftlr: runs: a folder; with a schedule file")


def test_one_that_cannot_be_read_does_not_hide_the_others(check):
    files = {"bad.json": {"type": "torch.StepRL"}, "wave.json": WAVE}
    done = check("bad.json", "wave.json", *OPTIONS, files=files)
    assert done.returncode == 2
    assert "rises_again" in done.stdout
    assert 'bad.json: type: "torch.StepRL" is no schedule type' in done.stderr


ANNOTATED = """{
  "type": "torch.SequentialLR",
  "milestones": [1950],
  "schedules": [
    {"type": "torch.LinearLR", "total_iters": 1950},
    {"type": "torch.CosineAnnealingLR",
     "T_max": 95}
  ]
}"""


def test_annotations_of_github(check):
    done = check("a,b.json", *OPTIONS, "--format", "github", files={"a,b.json": ANNOTATED})
    assert done.returncode == 0
    assert done.stdout == (
        "::warning file=a%2Cb.json,line=7,title=swiftlr%3A rises_again::schedules[1].T_max: the "
        "value is lowest at step 95 and rises again, in a run of 37050 steps; 37050: its unit is "
        "the step\n"
    )


IN_YAML = """# a wave
type: torch.SequentialLR
milestones: [10]
schedules:
- {type: swiftlr.constant}
- type: torch.CosineAnnealingLR
  T_max: 100
"""


def test_annotations_of_yaml(check):
    pytest.importorskip("yaml")
    done = check("a.yml", *OPTIONS, "--format", "github", files={"a.yml": IN_YAML})
    assert done.stdout.startswith("::warning file=a.yml,line=7,title=swiftlr%3A rises_again::")


@pytest.mark.parametrize(
    "wrong, line, message",
    [
        (ANNOTATED.replace('"T_max": 95', '"T_max": 0'), 7, "schedules[1].T_max: 0 is not"),
        (ANNOTATED.replace('"T_max": 95', '"T_maxx": 95'), 7, "schedules[1].T_maxx: no such"),
        (ANNOTATED.replace("torch.LinearLR", "torch.LineraLR"), 5, "schedules[0].type: "),
        (ANNOTATED.replace("95}", "95"), 8, "line 8, column "),
        ("[]", 1, ""),
    ],
)
def test_annotations_of_what_cannot_be_read(check, wrong, line, message):
    done = check("a.json", *OPTIONS, "--format", "github", files={"a.json": wrong})
    assert done.returncode == 2
    start = f"::error file=a.json,line={line},title=swiftlr%3A schedule::{message}"
    assert done.stdout.startswith(start)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_annotations_of_notes_and_of_what_is_no_file(check):
    done = check("-", *OPTIONS, "--format", "github", stdin=json.dumps(ZERO))
    assert done.stdout.startswith(
        "::notice title=swiftlr%3A zero_start::the rate of the first step"
    )


PROJECT = """
[project]
name = "x"

[tool.swiftlr.check]
ignore = ["tail"]
strict = true
severity = {zero_start = "warning"}
"""


def test_the_settings_of_a_project(check):
    pytest.importorskip("tomllib")
    files = {"pyproject.toml": PROJECT, "zero.json": ZERO, "wave.json": WAVE}
    assert check("zero.json", *OPTIONS, files=files).returncode == 1
    assert check("zero.json", *OPTIONS, "--ignore", "zero_start").returncode == 0
    assert check("wave.json", *OPTIONS).returncode == 1
    own = {**ZERO, "check": {"severity": {"zero_start": "note"}}}
    assert check("own.json", *OPTIONS, files={"own.json": own}).returncode == 0


@pytest.mark.parametrize(
    "table, message",
    [
        (
            'ignore = ["tial"]',
            "tool.swiftlr.check.ignore[0]: 'tial' is no rule; the nearest is tail",
        ),
        ("ingore = []", "tool.swiftlr.check.ingore: no such name; the nearest is ignore"),
        ("strict = 1", "tool.swiftlr.check.strict: 1 is not allowed; true or false"),
        ("ignore = [", "pyproject.toml: "),
    ],
)
def test_settings_of_a_project_that_are_none(check, table, message):
    pytest.importorskip("tomllib")
    files = {"pyproject.toml": f"[tool.swiftlr.check]\n{table}\n", "wave.json": WAVE}
    done = check("wave.json", *OPTIONS, files=files)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1

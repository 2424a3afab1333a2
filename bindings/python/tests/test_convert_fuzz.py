"""Configurations of each format, mutated: each is a spec or one line of error, soon, and nothing of
it is executed."""

import json
import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("yaml")
pytestmark = pytest.mark.once

from convert_samples import RUN, SAMPLES  # noqa: E402

import swiftlr  # noqa: E402

GOLDEN = Path(__file__).parents[3] / "Tests" / "golden"
CONFIGS = json.loads((GOLDEN / "configs.json").read_text())

SECONDS = 5
"""The longest that one may take, on a busy machine."""

ROUNDS = int(os.environ.get("SWIFTLR_FUZZ_ROUNDS", "30"))
ODD = (
    "-1", "0", "1e400", "-1e308", "nan", "inf", "9" * 400, "1" * 30, "0.5", "-0.0", "null", "true",
    '""', "[]", "{}", "[1, 2]", "{a: 1}", "'x'", "*a", "&a [*a]", "${a.b}", "!ref <lr>", "1:30",
    "!!python/object/apply:os.system [id]", "__import__('os').system('id')", "2001-01-01", "\x00",
    "\ufeff", "é", "10ep", "0.1dur", "(" * 200, "[" * 2000, "{" * 2000, "9**9**9**9",
    "'a' * 10**10", "lambda: 0", "\\",
)  # fmt: skip


def mutated(text, some):
    """One to three places changed: a value, a line, a few characters."""
    for _ in range(some.choice((1, 1, 2, 3))):
        kind = some.randrange(7)
        words = list(re.finditer(r"[\w.+-]+", text)) or [re.search("", text)]
        word = some.choice(words)
        lines = text.splitlines(keepends=True) or [""]
        i = some.randrange(len(lines))
        if kind < 2:
            text = text[: word.start()] + some.choice(ODD) + text[word.end() :]
        elif kind == 2:
            other = some.choice(words)
            text = text[: word.start()] + other[0] + text[word.end() :]
        elif kind == 3:
            lines[i : i + 1] = [] if some.random() < 0.5 else [lines[i], lines[i]]
            text = "".join(lines)
        elif kind == 4:
            text = text[: some.randrange(len(text) + 1)]
        elif kind == 5:
            at = some.randrange(len(text) + 1)
            text = text[:at] + some.choice("{}[]()<>:;,='\"#!&*-\n\t\\%@") + text[at:]
        else:
            at, to = sorted(some.randrange(len(text) + 1) for _ in "12")
            text = text[:at] + text[at:to][::-1] + text[to:]
    return text


def answer(source, framework, run):
    """What it is, or the line of error; anything else is a failure."""
    begin = time.perf_counter()
    try:
        found = swiftlr.convert(source, framework, **run)
    except (swiftlr.Error, OSError) as error:
        said = str(error)
        assert said and "\n" not in said and "Traceback" not in said, said
    else:
        swiftlr.Schedule(found.spec)
        assert all("\n" not in note for note in found.notes)
    assert time.perf_counter() - begin < SECONDS


@pytest.mark.parametrize("name", SAMPLES)
def test_a_mutated_configuration_is_a_spec_or_an_error(name):
    for seed in range(ROUNDS):
        some = random.Random(f"{name} {seed}")
        text = mutated(SAMPLES[name] + "\n", some)
        try:
            answer(text, None, some.choice(({}, RUN)))
        except BaseException:
            print(f"seed {seed}: {text!r}")
            raise


@pytest.mark.parametrize("config", CONFIGS, ids=[config["id"] for config in CONFIGS])
def test_mutated_fields_are_a_spec_or_an_error(config):
    text = json.dumps(config["fields"], indent=1)
    for seed in range(ROUNDS // 2):
        some = random.Random(f"{config['id']} {seed}")
        changed = mutated(text, some)
        try:
            answer(changed, some.choice((config["framework"], None)), some.choice(({}, RUN)))
        except BaseException:
            print(f"seed {seed}: {changed!r}")
            raise


ODD_TREES = (None, True, 0, -1, 1.5, 1e308, 2**70, float("nan"), "", "x", "auto", [], [1], {}, [{}])


@pytest.mark.parametrize("config", CONFIGS, ids=[config["id"] for config in CONFIGS])
def test_odd_values_of_each_field(config):
    """Each field of each configuration with values of other kinds."""
    for key in config["fields"]:
        for value in ODD_TREES:
            answer({**config["fields"], key: value}, config["framework"], RUN)


WATCHED = """
import sys, swiftlr
from convert_samples import RUN, SAMPLES

def convert_all():
    for text in [*SAMPLES.values(), *HOSTILE]:
        try:
            swiftlr.convert(text, **RUN)
        except swiftlr.Error:
            pass

HOSTILE = [
    "lr_scheduler_type: !!python/object/apply:os.system ['touch hacked']",
    "lr: !new:os.system ['touch hacked']\\nlr_scheduler_type: linear",
    "import os\\nos.system('touch hacked')\\nlr = __import__('os').system('touch hacked')",
    "learning_rate = open('hacked', 'w').write('')",
    "--lr $(touch hacked) --lr-decay-style `touch hacked`",
    '{"_target_": "os.system", "command": "touch hacked"}',
    '{"class_path": "os.system", "init_args": {"command": "touch hacked"}}',
    "torch.optim.lr_scheduler.LambdaLR(o, eval('open(1)'))",
]
convert_all()  # imports all that is needed
seen = []

KINDS = ("exec", "import", "open", "os", "subprocess", "socket", "ctypes")

def watch(event, arguments):
    if not armed or event.split(".")[0] not in KINDS:
        return
    if event == "open" and arguments[0] == "<unknown>":
        return  # of ast, which looks for the line of a mistake in the file that the text has not
    seen.append((event, str(arguments)[:200]))

armed = False
sys.addaudithook(watch)
armed = True
convert_all()
armed = False
print(seen)
"""


def test_nothing_is_executed_imported_or_opened(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", "[]")
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    "text",
    [
        "a0 = ['x'] * 9\n" + "".join(f"a{i + 1} = [a{i}] * 9\n" for i in range(40)),
        "a = {}\na['a'] = a\na['b'] = a\na['c'] = a\nlr_scheduler_type = 'linear'",
        "a0: &a0 [x, x]\n" + "".join(f"a{i + 1}: &a{i + 1} [*a{i}, *a{i}]\n" for i in range(40)),
        "a: &a [*a]",
        '{"a":' * 100_000,
        "[" * 100_000,
        "x = " + "-" * 100_000 + "1",
        "a {" * 10_000,
        "a: " + "9" * 5_000,
        "x = 10 ** 10 ** 10 ** 10",
        "x = 'a' * 10 ** 12",
    ],
    ids=range(11),
)
def test_what_grows_or_nests_without_end(text):
    answer(text, None, RUN)


def test_a_pickle_is_not_loaded(tmp_path):
    import pickle

    class Bad:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "hacked"),)

    for name in ("training_args.bin", "scheduler.pt"):
        (tmp_path / name).write_bytes(pickle.dumps(Bad()))
        with pytest.raises(swiftlr.SpecError) as error:
            swiftlr.convert(tmp_path / name)
        assert "not loaded" in str(error.value) or "missing" in str(error.value)
    assert not (tmp_path / "hacked").exists()

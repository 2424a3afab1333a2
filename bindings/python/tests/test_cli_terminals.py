"""Each command in places that can show less than a wide terminal in UTF-8."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

SCRIPT = Path(__file__).parent / "terminals.py"
COSINE = "transformers.cosine(num_warmup_steps=100, num_training_steps=1000)"
STEP = '{"type": "torch.StepLR", "step_size": 30}'
RUN = ["--steps", "1000", "--lr", "0.1"]

COMMANDS = {
    "show": ["show", COSINE, *RUN],
    "plot": ["plot", COSINE, *RUN],
    "compare": ["compare", COSINE, STEP, *RUN],
    "table": ["table", COSINE, *RUN],
    "explain": ["explain", COSINE, "--at", "5"],
    "check": ["check", STEP, "--steps", "5", "--strict"],
    "convert": ["convert", '{"lr_scheduler_type": "constant", "learning_rate": 0.1}'],
    "diff": ["diff", STEP, STEP],
    "inspect": ["inspect", "checkpoint.json"],
    "list": ["list", "warmup"],
    "describe": ["describe", "torch.OneCycleLR"],
    "schema": ["schema"],
    "config": ["config", "--libs"],
    "completion": ["completion", "bash"],
    "help": ["--help"],
    "help of a command": ["plot", "--help"],
}
FOUND = {"check": 1}
WITH_DRAWING = ("show", "plot", "compare", "describe")
PLACES = {
    "terminal": {},
    "wide terminal": {"width": 300},
    "narrow terminal": {"width": 20},
    "no width": {"width": 0},
    "ASCII": {"encoding": "ascii"},
    "Latin-1": {"encoding": "latin-1"},
    "pipe": {"stdout": "pipe"},
    "no colours": {"environment": {"NO_COLOR": "1"}},
    "dumb terminal": {"environment": {"TERM": "dumb"}},
    "no home, no locale": {"environment": {"HOME": "", "LANG": "C", "LC_ALL": "C"}},
    "no standard input": {"stdin": None},
    "without yaml": {"without": "yaml"},
    "closed pipe": {"stdout": "closed pipe"},
    "full disk": {"stdout": "full"},
    "closed output": {"stdout": "closed"},
}
CASES = {(command, place): None for command in COMMANDS for place in PLACES}


def run_cases(cases, folder):
    done = subprocess.run(
        [sys.executable, str(SCRIPT)],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    import swiftlr

    folder = tmp_path_factory.mktemp("terminals")
    scheduler = swiftlr.Scheduler(STEP, [0.1])
    (folder / "checkpoint.json").write_text(scheduler.checkpoint())
    return folder


@pytest.fixture(scope="module")
def answers(folder):
    cases = [{"arguments": COMMANDS[command], **PLACES[place]} for command, place in CASES]
    return dict(zip(CASES, run_cases(cases, folder)))


@pytest.mark.parametrize("command", COMMANDS)
class TestPlaces:
    def test_a_place_that_shows_less_ends_as_well(self, answers, command):
        for place in PLACES:
            if place in ("closed pipe", "full disk", "closed output"):
                continue
            answer = answers[command, place]
            assert answer["code"] == FOUND.get(command, 0), (place, answer)
            assert answer["stdout"] or command == "diff", place
            assert answer["stderr"] == "", (place, answer)

    def test_a_drawing_is_as_wide_as_the_place(self, answers, command):
        if command in ("show", "plot", "compare"):
            for place, width in (("terminal", 80), ("narrow terminal", 20), ("no width", 80)):
                lines = re.sub(
                    "\x1b\\[[0-9;]*m", "", answers[command, place]["stdout"]
                ).splitlines()
                drawing = [line for line in lines if "│" in line or "└" in line]
                assert drawing and max(map(len, drawing)) <= width, place

    def test_without_unicode_there_is_ascii(self, answers, command):
        for place in ("ASCII", "Latin-1"):
            assert answers[command, place]["stdout"].isascii()
        assert command not in WITH_DRAWING or not answers[command, "terminal"]["stdout"].isascii()

    def test_colours_are_for_terminals(self, answers, command):
        for place in ("pipe", "no colours", "dumb terminal"):
            assert "\x1b" not in answers[command, place]["stdout"]

    def test_a_closed_pipe_ends_quietly(self, answers, command):
        answer = answers[command, "closed pipe"]
        assert answer["code"] == 141 and answer["stderr"] == "", answer

    def test_what_cannot_be_written_is_one_line(self, answers, command):
        for place, says in (("full disk", "No space left"), ("closed output", "is closed")):
            answer = answers[command, place]
            assert answer["code"] == 2, (place, answer)
            assert len(answer["stderr"].splitlines()) == 1 and says in answer["stderr"], answer


def test_a_terminal_has_colours_and_a_pipe_has_them_if_told(folder):
    always = [*COMMANDS["check"], "--color", "always"]
    never = [*COMMANDS["check"], "--color", "never"]
    terminal, told, refused = run_cases(
        [
            {"arguments": COMMANDS["check"]},
            {"arguments": always, "stdout": "pipe"},
            {"arguments": never},
        ],
        folder,
    )
    assert "\x1b[" in terminal["stdout"] and "\x1b[" in told["stdout"]
    assert "\x1b[" not in refused["stdout"]


def test_standard_input_is_a_schedule_and_may_be_closed(folder):
    yaml = "type: torch.StepLR\nstep_size: 30\n"
    found = run_cases(
        [
            {"arguments": ["explain", "-", "--at", "3"], "stdin": text}
            for text in (STEP, yaml, "torch.StepLR(step_size=30)", "", None)
        ],
        folder,
    )
    assert [one["code"] for one in found] == [0, 0, 0, 2, 2]
    assert found[0]["stdout"] == found[1]["stdout"] == found[2]["stdout"]
    assert "-: empty; a schedule" in found[3]["stderr"]
    assert "-: standard input is closed" in found[4]["stderr"]


def test_yaml_without_pyyaml(folder):
    arguments = ["show", "type: torch.StepLR\nstep_size: 30\n"]
    (answer,) = run_cases([{"arguments": arguments, "without": "yaml"}], folder)
    assert answer["code"] == 2 and "PyYAML is missing" in answer["stderr"]
    assert len(answer["stderr"].splitlines()) == 1


class TestProcess:
    """What a process of its own is needed for."""

    def run(self, *arguments, **more):
        command = [sys.executable, "-m", "swiftlr", *arguments]
        return subprocess.run(command, capture_output=True, text=True, **more)

    def test_an_encoding_of_the_environment(self):
        environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LANG": "C"}
        done = self.run("plot", COSINE, env=environment)
        assert done.returncode == 0 and done.stdout.isascii() and done.stdout.count("\n") > 10

    def test_a_reader_that_ends_early(self):
        command = f"{sys.executable} -m swiftlr table 'torch.StepLR(3)' --steps 1000000 | head -n 2"
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
        assert done.stdout == "step,lr\n0,1.0\n" and done.stderr == ""

    def test_ctrl_c(self):
        command = [sys.executable, "-m", "swiftlr", "table", "torch.StepLR(3)", "--steps", "1e12"]
        process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # A shell in the background has it ignored.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        assert process.stdout.readline() == b"step,lr\n"
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 130 and errors == b""

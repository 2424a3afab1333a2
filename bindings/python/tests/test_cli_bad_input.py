"""Each command with each kind of bad input, in a pseudo-terminal: one line, exit code 2."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

SCRIPT = Path(__file__).parent / "terminals.py"
STEP = '{"type": "torch.StepLR", "step_size": 30}'

# What a command needs besides the argument that is wrong.
OF_SCHEDULES = {
    "show": [],
    "plot": [],
    "compare": [STEP],
    "table": [],
    "explain": ["--at", "1"],
    "check": ["--steps", "10"],
    "diff": [STEP],
    "explore": ["--print-path"],
}
OF_FILES = {"inspect": [], "find": []}

# The argument, and what the message has to say.
BAD_FILES = {
    "missing": ("nowhere.json", "nowhere.json: no such file"),
    "misspelt": ("good.jsn", "no such file; the nearest is good.json"),
    "in no folder": ("no/where.json", "no/where.json: no such file"),
    "folder": ("folder", "folder: a folder; "),
    "link to nothing": ("dangling", "dangling: no such file"),
    "binary": ("binary", "binary: no text, but binary"),
    "too large": ("large.json", "large.json: "),
    "without end": ("/dev/zero", "/dev/zero: "),
    "BOM": ("bom.json", "bom.json: a byte order mark (BOM) is not allowed"),
    "UTF-16": ("utf16.json", "utf16.json: UTF-16 is not allowed; UTF-8"),
    "Latin-1": ("latin1.json", "latin1.json: the byte 0xe9 at "),
    "empty": ("empty.json", "empty.json: "),
    "zero in the name": ("a\0b", "embedded null byte"),
    "strange name": ("\x1b[2J.json", "no such file"),
}
BAD_SCHEDULES = {
    "no JSON": ("broken.json", "broken.json: line 1, column "),
    "no object": ("list.json", "list.json: "),
    "deep": ("deep.json", "deep.json: "),
    "NaN": ("nan.json", "nan.json: line 1, column 38: 'N' instead of a value"),
    "unknown type": ("unknown.json", 'the nearest is "torch.StepLR"'),
    "unknown field": (
        "field.json",
        "field.json: step_siz: no such name; the nearest is `step_size`",
    ),
    "field is missing": ("torch.StepLR", "step_size: missing"),
    "short form": ("torch.StepLR(step_size=30", "column 26: the end is not allowed; ','"),
    "short form, deep": ("a(" * 9999, "nested too deeply"),
    "short form, unknown": ("torch.StepLRR(3)", 'the nearest is "torch.StepLR"'),
    "name, unknown": ("torch.StepLRR", "no type of schedule; the nearest is torch.StepLR"),
    "name of several": ("CosineAnnealingLR", "one of torch.CosineAnnealingLR, mmengine."),
    "YAML": ("broken.yaml", "broken.yaml: line 3, column "),
    "length without a run": ("torch.StepLR(step_size=3ep)", "steps_per_epoch"),
    "part": ("swiftlr.warmup(steps=3, schedule=nowhere.json)", "nowhere.json: No such file"),
    "word": ("", "empty; a schedule"),
    "type: in a word": ("type: torch.StepLR, {", ""),
}
BAD_OPTIONS = {
    "steps": (["--steps", "0"], "argument --steps: 0 is not allowed; a whole number of at least 1"),
    "fraction": (["--steps", "1.5"], "1.5 is not allowed"),
    "NaN steps": (["--steps", "nan"], "nan is not allowed"),
    "endless": (["--steps", "inf"], "inf is not allowed"),
    "too many": (["--steps", "1e300"], "1e300 is not allowed"),
    "no number": (["--lr", "fast"], "fast is not allowed; a number"),
    "NaN": (["--lr", "nan"], "nan is not allowed; a number"),
    "misspelt": (["--stepz", "10"], "--stepz: no such option; the nearest is --steps"),
    "no value": (["--steps"], "expected one argument"),
    "rounding": (["--rounding", "sideways"], "invalid choice: 'sideways'"),
    "epochs": (["--steps-per-epoch", "x"], "x is not allowed; a number"),
}
OTHERS = [
    ([], "no command"),
    (["shwo"], "'shwo' is no command; the nearest is show"),
    (["--colour"], "--colour: no such option"),
    (["show"], "the following arguments are required: SCHEDULE"),
    (["plot", STEP, "-o", "folder/none/x.svg"], "folder/none/x.svg: No such file"),
    (["plot", STEP, "-o", "x.xyz"], "xyz"),
    (["plot", STEP, STEP, "-o", "x.svg"], "swiftlr compare"),
    (["plot", STEP, "--group", "-1"], "-1 is not allowed"),
    (["plot", STEP, "--first", "9e99"], "--first"),
    (["compare", STEP, STEP, "--names", "one"], "1 names for 2 schedules"),
    (["show", "-", "-"], "-: stands twice"),
    (["diff", "-", "-"], "-: stands twice"),
    (["diff", STEP], "the following arguments are required: SECOND"),
    (["table", "swiftlr.plateau"], "it follows a metric; --metric"),
    (["table", "swiftlr.plateau", "--metric", "nowhere.csv"], "nowhere.csv: no such file"),
    (["table", "swiftlr.plateau", "--metric", "1,x"], "1,x: no such file"),
    (["table", "torch.LambdaLR(lr_lambda=f)"], "the function 'f' is a program's own"),
    (["table", "fastai.SchedNo(1, 2)"], "parts of the run"),
    (["table", STEP, "--every", "0"], "0 is not allowed"),
    (["table", STEP, "--form", "open"], "invalid choice"),
    (["check", STEP], "how long is the run? --steps N"),
    (["explain", STEP], "--at"),
    (["explain", STEP, "--at", "soon"], "soon is not allowed; a number"),
    (["explain", "torch.OneCycleLR(0.1, 10)", "--at", "12"], "position 12"),
    (["explain", "swiftlr.plateau", "--at", "12"], "swiftlr.plateau: "),
    (["list", "--peer", "torhc"], "no types of torhc; the nearest is torch"),
    (["describe", "StepLR"], "one of torch.StepLR, mmengine.StepLR"),
    (["describe", "torch.StepLRR"], "the nearest is torch.StepLR"),
    (["config"], "is required"),
    (["config", "--libs", "--includes"], "not allowed with"),
    (["config", "--includs"], "--includs: no such option; the nearest is --includes"),
    (["schema", "torch.StepLR"], "one argument too many"),
    (["completion", "tcsh"], "invalid choice: 'tcsh'"),
    (["find", "lossless.csv"], "lossless.csv: no column loss, but lr, accuracy"),
    (["find", "sweep.csv", "--rule", "guess"], "guess"),
    (["find", "sweep.csv", "other.csv"], "other.csv: other rates"),
    (["find", "words.csv"], "words.csv: no numbers in it"),
    (["inspect", "code.pt"], "code.pt: it holds an object of pathlib"),
    (["inspect", "cut.pt"], "cut.pt: no checkpoint of torch's"),
    (["inspect", "weights.pt"], "weights.pt: no scheduler in it, but w"),
    (["inspect", "good.json"], "good.json: no scheduler in it, but type, step_size"),
]


def cases():
    """The arguments of each case, with what its message has to say, under a name."""
    found = {}
    for command, more in OF_SCHEDULES.items():
        for name, (argument, says) in {**BAD_FILES, **BAD_SCHEDULES}.items():
            found[f"{command}: {name}"] = [command, argument, *more], says
        for name, (options, says) in BAD_OPTIONS.items() if command in ("show", "check") else ():
            found[f"{command}: {name}"] = [command, STEP, *more, *options], says
    for command, more in OF_FILES.items():
        for name, (argument, says) in BAD_FILES.items():
            says = "" if name == "binary" and command == "inspect" else says
            found[f"{command}: {name}"] = [command, argument, *more], says
    for arguments, says in OTHERS:
        found[" ".join(arguments)[:60] or "nothing"] = arguments, says
    return found


CASES = cases()


def write_files(folder):
    (folder / "folder").mkdir()
    (folder / "dangling").symlink_to("nothing")
    written = {
        "good.json": STEP,
        "empty.json": "",
        "broken.json": '{"type": "torch.StepLR",, "step_size": 30}',
        "list.json": "[1, 2]",
        "deep.json": "[" * 100_000,
        "nan.json": '{"type": "torch.StepLR", "step_size": NaN}',
        "unknown.json": '{"type": "torch.StpLR", "step_size": 30}',
        "field.json": '{"type": "torch.StepLR", "step_siz": 30}',
        "broken.yaml": "type: torch.StepLR\nstep_size: [3\n",
        "lossless.csv": "lr,accuracy\n0.1,2\n",
        "sweep.csv": "lr,loss\n"
        + "".join(f"{10 ** (i / 20 - 5)},{1 / (i + 1)}\n" for i in range(99)),
        "other.csv": "lr,loss\n0.3,1\n0.4,2\n",
        "words.csv": "to be,or not\n\n",
    }
    for name, text in written.items():
        (folder / name).write_text(text)
    (folder / "binary").write_bytes(bytes(range(256)))
    (folder / "bom.json").write_bytes(b"\xef\xbb\xbf" + STEP.encode())
    (folder / "utf16.json").write_bytes(STEP.encode("utf-16"))
    (folder / "latin1.json").write_bytes('{"type": "é"}'.encode("latin-1"))
    with open(folder / "large.json", "wb") as file:
        file.write(b"[" + b"1, " * 100)
        file.truncate(50 << 20)  # zeros, which take no room on the disk
    torch = pytest.importorskip("torch")
    torch.save({"scheduler": {}, "path": folder}, folder / "code.pt")
    torch.save({"w": torch.zeros(2)}, folder / "weights.pt")
    (folder / "cut.pt").write_bytes((folder / "weights.pt").read_bytes()[:300])


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bad")
    write_files(folder)
    wanted = json.dumps(
        [
            {"arguments": arguments, "torch": arguments[-1:] == ["code.pt"]}
            for arguments, _ in CASES.values()
        ]
    )
    done = subprocess.run(
        [sys.executable, str(SCRIPT)], input=wanted, capture_output=True, text=True, cwd=folder
    )
    assert done.returncode == 0, done.stderr
    return dict(zip(CASES, json.loads(done.stdout)))


@pytest.mark.parametrize("name", CASES)
def test_one_line_and_exit_code_2(answers, name):
    _, says = CASES[name]
    answer = answers[name]
    assert answer["code"] == 2, answer
    lines = answer["stderr"].splitlines()
    assert len(lines) == 1 and lines[0].startswith("swiftlr: "), answer
    assert says in lines[0], answer
    assert lines[0].isprintable() and len(lines[0]) < 1200
    assert "a mistake of swiftlr's own" not in lines[0]
    assert answer["stdout"] == ""

"""swiftlr predict, rank, tune, advise and peak."""

import json
import os
import subprocess
import sys

import pytest
from loss_curves import PEAK, SPECS, curve, path, write_dense

import swiftlr

pytest.importorskip("scipy")
pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("forecast")
    for name in SPECS:
        (place / f"{name}.json").write_text(json.dumps(SPECS[name]))
        (place / f"{name}.csv").write_text(path("100M", name).read_text())
    code, _, _ = swift(
        place,
        *("predict", "--curve", "cosine_24000.csv", "--curve-rates", "cosine_24000.json"),
        *("--rates", "cosine_24000.json", "--at", "23920", "--save", "law.json"),
    )
    assert code == 0
    return place


def swift(folder, *arguments):
    done = subprocess.run(
        [sys.executable, "-m", "swiftlr", *map(str, arguments)],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "COLUMNS": "100"},
    )
    return done.returncode, done.stdout, done.stderr


def test_predict(folder):
    asked = (
        "predict",
        "--law",
        "law.json",
        "--rates",
        "wsdld_20000_24000.json",
        "--at",
        "22000,23904",
    )
    code, text, notes = swift(folder, *asked)
    assert code == 0 and notes == ""
    lines = text.splitlines()
    assert lines[0].startswith("step 22000: loss 3.0") and lines[1].startswith(
        "step 23904: loss 2.95"
    )
    assert "by the law momentum, fitted on cosine_24000.csv" in lines[2]
    _, text, _ = swift(folder, *asked, "--json")
    found = json.loads(text)
    assert found["steps"] == [22000, 23904] and len(found["loss"]) == 2
    assert found["low"][1] < found["loss"][1] < found["high"][1]
    assert found["law"]["kind"] == "momentum"
    # A table with every step in place of a schedule, and the rates of the log.
    table = write_dense(folder, "wsdld_20000_24000", 24_000)
    _, text, _ = swift(folder, *asked[:4], table.name, *asked[5:], "--json")
    assert json.loads(text)["loss"] == found["loss"]
    code, text, notes = swift(
        folder, "predict", "--curve", "cosine_24000.csv", "--rates", table.name, "--at", "23904"
    )
    assert code == 0 and "note: rates between log points are interpolated" in notes


def test_several_curves(folder):
    curves = ["--curve", "cosine_24000.csv", "--curve", "wsdcon_9.csv"]
    asked = ["predict", *curves, "--rates", "cosine_72000.json", "--at", "71920", "--json"]
    _, text, _ = swift(folder, *asked, "--curve-rates", "-", "--curve-rates", "wsdcon_9.json")
    found = json.loads(text)
    assert len(found["law"]["curves"]) == 2
    end = curve("100M", "cosine_72000").losses[-1]
    assert found["low"][0] < end < found["high"][0]
    code, _, error = swift(folder, *asked, "--curve-rates", "-")
    assert code == 2 and "--curve-rates: 1 for 2 curves; one for each" in error


def test_rank(folder):
    names = ["constant_24000.json", "cosine_24000.json", "wsdld_20000_24000.json"]
    code, text, _ = swift(folder, "rank", *names, "--steps", "24000", "--law", "law.json")
    lines = text.splitlines()
    assert code == 0 and lines[0].startswith("1. 2.95") and lines[0].endswith(names[2])
    assert lines[2].startswith("3. 3.0") and lines[2].endswith(names[0])
    _, text, _ = swift(folder, "rank", *names, "--steps", "24000", "--law", "law.json", "--json")
    ranking = json.loads(text)["ranking"]
    assert [one["schedule"] for one in ranking] == names[::-1] and ranking[2]["apart"]


def test_tune(folder):
    code, text, _ = swift(folder, "tune", "--steps", "12000", "--law", "law.json", "--json")
    found = json.loads(text)
    rates = swiftlr.Schedule(found["spec"]).fill(12_000)
    assert code == 0 and max(rates) == pytest.approx(PEAK)
    assert found["loss"] == min(one["loss"] for one in found["tried"])
    code, text, _ = swift(folder, "tune", "--loss", "2.9", "--law", "law.json")
    assert code == 0 and text.startswith("a loss of 2.9 takes 3")
    code, text, _ = swift(folder, "tune", "--loss", "1", "--law", "law.json")
    assert code == 1 and "is not reached within 5 times" in text
    assert "--steps N is missing" in swift(folder, "tune", "--law", "law.json")[2]


def test_advise(folder):
    scheduler = swiftlr.Scheduler(SPECS["constant_24000"], [1.0], "closed")
    scheduler.step(12_000)
    (folder / "checkpoint.json").write_text(scheduler.checkpoint())
    asked = (
        *("advise", "checkpoint.json", "--log", "constant_24000.csv", "--steps", "24000"),
        *("--law", "law.json", "--cooldown", "1000"),
    )
    code, text, _ = swift(folder, *asked)
    lines = text.splitlines()
    assert code == 0 and lines[0].endswith("cool down now within 1000 steps")
    assert any(line.startswith("go on: ") for line in lines)
    found = json.loads(swift(folder, *asked, "--json")[1])
    assert found["at"] == 12_000 and abs(found["offset"]) < 0.005
    cooled = swiftlr.Schedule(found["ways"][0]["spec"])
    assert cooled.value(12_000) == pytest.approx(PEAK) and cooled.value(13_000) == 0
    code, _, error = swift(folder, "advise", "law.json", "--law", "law.json")
    assert code == 2 and "law.json: no scheduler in it" in error
    assert "no such file" in swift(folder, "advise", "nowhere.pt", "--law", "law.json")[2]


def test_peak(folder):
    code, text, _ = swift(folder, "peak", "step_law", "N=1e9", "D=2e10")
    assert code == 0 and text.startswith("step_law: lr 0.000996023") and "arXiv:2503.04715" in text
    found = json.loads(
        swift(folder, "peak", "linear", "lr=0.1", "batch=1", "new_batch=2", "--json")[1]
    )
    assert found["lr"] == 0.2 and found["formula"]
    assert "completep" in swift(folder, "peak")[1]
    assert set(json.loads(swift(folder, "peak", "--json")[1])) >= {"horizon", "surge"}
    before, after = (f"torch.PolynomialLR(total_iters={steps})" for steps in (1000, 4000))
    factor = json.loads(swift(folder, "peak", "horizon", before, after, "--json")[1])["factor"]
    assert factor == pytest.approx(0.5, rel=0.01)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["predict", "--rates", "wsdcon_9.json"], "--curve: missing; a measured curve, or --law"),
        (["predict", "--law", "law.json"], "--rates"),
        (["predict", "--law", "nowhere.json", "--rates", "a.json"], "nowhere.json: no such file"),
        (["predict", "--law", "cosine_24000.json", "--rates", "x.csv"], "law: no kind in it"),
        (["predict", "--law", "law.json", "--rates", "wsdcon_8.csv"], "wsdcon_8.csv: no such file"),
        (["predict", "--law", "law.json", "--rates", "wsdcon_9.csv"], "after step 2176 comes 2304"),
        (["predict", "--law", "law.json", "--rates", "wsdcon_9.json", "--at", "1,x"], "x is not"),
        (
            ["predict", "--law", "law.json", "--rates", "cosine_72000.json", "--steps", "150000"],
            "more than 5 times the fitted 23920 steps: the law cannot know",
        ),
        (
            ["predict", "--curve", "constant_24000.csv", "--rates", "cosine_24000.json"],
            "no curve has a decay of the rate in it",
        ),
        (["rank", "wsdcon_9.json", "--law", "law.json", "--curve", "a.csv"], "one of them"),
        (["peak", "steplaw"], "steplaw: no such rule; the nearest is step_law"),
        (["peak", "sqrt", "lr"], "lr: no number with a name"),
        (["peak", "sqrt", "lr=x"], "lr: x is not allowed; a number"),
        (["peak", "sqrt", "lr=1", "lr=1"], "lr: stands twice"),
        (["peak", "horizon", "torch.StepLR(3)"], "two schedules are needed"),
    ],
)
def test_what_is_wrong_is_one_line(folder, arguments, message):
    code, text, error = swift(folder, *arguments)
    assert code == 2 and text == "" and error.count("\n") == 1 and message in error, error


def test_forced_answers_say_so(folder):
    code, _text, notes = swift(
        folder,
        *("predict", "--law", "law.json", "--rates", "cosine_72000.json"),
        *("--steps", "150000", "--force"),
    )
    assert code == 0 and "note: forced: step 149999 is more than 5 times" in notes

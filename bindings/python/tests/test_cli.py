"""What the commands of swiftlr answer, for people and for programs."""

import csv
import io
import json

import pytest

import swiftlr
from swiftlr._cli import main

pytestmark = pytest.mark.once

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 100}
SEQUENCE = {
    "type": "torch.SequentialLR",
    "milestones": [10],
    "schedules": [{"type": "torch.LinearLR", "start_factor": 0.1, "total_iters": 10}, COSINE],
}


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cosine.json").write_text(json.dumps(COSINE))
    (tmp_path / "sequence.json").write_text(json.dumps(SEQUENCE))


@pytest.fixture
def swift(capsys):
    """Runs a command; its exit code and what it prints, JSON as its value."""

    def run(*arguments, errors=""):
        code = main(list(map(str, arguments)))
        printed = capsys.readouterr()
        assert printed.err == errors
        return code, json.loads(printed.out) if "--json" in arguments else printed.out

    return run


class TestTable:
    def test_the_values_are_those_of_fill(self, swift):
        code, text = swift("table", "sequence.json", "--lr", "0.1", "--steps", "100")
        rows = list(csv.DictReader(io.StringIO(text)))
        values = swiftlr.Schedule(SEQUENCE).fill(100, base=0.1)
        assert code == 0 and [float(row["lr"]) for row in rows] == list(values)
        assert [int(row["step"]) for row in rows] == list(range(100))

    def test_groups_hyper_parameters_epochs_and_every(self, swift):
        _, table = swift(
            "table", "torch.OneCycleLR(0.1, 100)", "--lr", "0.1,0.01", "--steps-per-epoch", 20,
            "--first", 10, "--every", 30, "--json",
        )  # fmt: skip
        assert list(table) == ["step", "epoch", "lr", "lr[1]", "momentum", "momentum[1]"]
        assert table["step"] == [10, 40, 70, 100] and table["epoch"] == [0.5, 2, 3.5, 5]
        schedule = swiftlr.Schedule("torch.OneCycleLR(0.1, 100)")
        assert table["lr[1]"] == [schedule.value(step, 0.01) for step in table["step"]]
        scheduler = swiftlr.Scheduler(schedule, [0.1])
        scheduler.step(40)
        assert table["momentum"][1] == scheduler.get_last_values("momentum")[0]

    def test_curves_without_a_rate_have_no_column_for_it(self, swift):
        _, table = swift(
            "table", "swiftlr.curves({weight_decay: swiftlr.value(0.2)})", "--steps", 2, "--json"
        )
        assert table == {"step": [0, 1], "weight_decay": [0.2, 0.2]}

    def test_the_chain_has_its_own_bits(self, swift):
        _, table = swift("table", "cosine.json", "--lr", 0.1, "--form", "chain", "--json")
        scheduler = swiftlr.Scheduler(COSINE, [0.1], "chain")
        assert table["lr"] == [0.1] + [scheduler.step()[0] for _ in range(100)]

    def test_a_metric_from_a_file(self, swift, tmp_path):
        (tmp_path / "log.csv").write_text("step,train/loss,val_loss\n" + "0,1,1\n" * 5)
        plateau = "swiftlr.plateau(patience=1)"
        _, table = swift("table", plateau, "--metric", "log.csv", "--json")
        _, same = swift("table", plateau, "--metric", "1,1,1,1,1", "--json")
        scheduler = swiftlr.Scheduler("swiftlr.plateau(patience=1)", [1.0])
        assert (
            table["lr"] == same["lr"] == [1.0] + [scheduler.step(metric=1.0)[0] for _ in range(5)]
        )

    def test_several_side_by_side(self, swift):
        _, table = swift("table", "cosine.json", "torch.StepLR(5)", "--every", 50, "--json")
        assert list(table) == ["step", "cosine.json lr", "torch.StepLR lr"]

    def test_up_to_where_there_is_a_value(self, swift):
        errors = "swiftlr: position 11: after the end; at most total_steps of the schedule\n"
        code, text = swift("table", "torch.OneCycleLR(0.1, 10)", "--steps", 20, errors=errors)
        assert code == 2 and len(text.splitlines()) == 12


class TestShow:
    def test_for_programs(self, swift):
        code, (shown,) = swift("show", "sequence.json", "--lr", 0.1, "--steps", 100, "--json")
        assert code == 0 and shown["file"] == "sequence.json" and shown["total_steps"] == 100
        assert shown["schedule"] == swiftlr.Schedule(SEQUENCE).spec()
        assert swiftlr.Schedule(shown["short"]) == swiftlr.Schedule(SEQUENCE)
        (curve,) = shown["curves"]
        assert (curve["name"], curve["first_step"], curve["last_step"]) == ("lr", 0, 99)
        values = swiftlr.Schedule(SEQUENCE).fill(100, base=0.1)
        assert (curve["first"], curve["last"]) == (values[0], values[-1])
        assert (curve["lowest"], curve["highest"]) == (min(values), max(values))
        assert [phase["path"] for phase in curve["phases"]] == ["schedules[0]", "schedules[1]"]

    def test_several_hyper_parameters(self, swift):
        _, (shown,) = swift("show", "torch.OneCycleLR(0.1, 100)", "--json")
        assert [curve["name"] for curve in shown["curves"]] == ["lr", "momentum"]

    def test_findings_of_the_run(self, swift):
        _, text = swift("show", "cosine.json", "--steps", 1000)
        assert "[rises_again]" in text

    @pytest.mark.parametrize("type", swiftlr.types(), ids=lambda type: type["name"])
    def test_every_type_in_words_and_as_a_drawing(self, capsys, type):
        assert main(["show", json.dumps(type["example"])]) == 0
        printed = capsys.readouterr()
        assert type["name"] in printed.out and "│" in printed.out
        assert "lowest" in printed.out
        assert all("the function 'my_function' is" in line for line in printed.err.splitlines())

    def test_a_bad_file_does_not_hide_the_others(self, swift):
        errors = "swiftlr: nowhere.json: no such file; the nearest is cosine.json\n"
        code, shown = swift("show", "nowhere.json", "cosine.json", "--json", errors=errors)
        assert code == 2 and [one["file"] for one in shown] == ["cosine.json"]


class TestPlot:
    def test_the_picture_is_that_of_the_package(self, swift, tmp_path):
        swift("plot", "sequence.json", "--lr", 0.1, "--steps", 300, "-o", "x.svg")
        expected = swiftlr.plot(
            swiftlr.Schedule(SEQUENCE), 300, base=0.1, title="sequence.json"
        ).svg()
        assert (tmp_path / "x.svg").read_text() == expected

    def test_points_for_programs(self, swift):
        _, drawn = swift("plot", "sequence.json", "--steps", 50, "--json")
        assert drawn["file"] == "sequence.json"
        assert drawn["curves"][0]["low"] == list(swiftlr.Schedule(SEQUENCE).fill(50))

    def test_compare(self, swift):
        _, drawn = swift("compare", "cosine.json", "sequence.json", "--names", "a,b", "--json")
        assert [curve["label"] for curve in drawn["curves"]] == ["a", "b"]


class TestCheckAndExplain:
    def test_one_finding_is_one_line(self, swift):
        code, text = swift("check", "cosine.json", "torch.CosineAnnealingLR(1000)", "--steps", 1000)
        assert code == 0
        assert {line.split(": ")[0] for line in text.splitlines()} == {"cosine.json"}

    def test_as_the_package_finds_them(self, swift):
        code, (found,) = swift("check", "cosine.json", "--steps", 1000, "--json")
        assert code == 0 and found["findings"] == swiftlr.check(COSINE, 1000)

    def test_nothing_to_say(self, swift):
        assert swift("check", "cosine.json", "--steps", 100) == (0, "")

    def test_the_run_may_be_in_the_file(self, swift, tmp_path):
        (tmp_path / "run.json").write_text(json.dumps({**COSINE, "run": {"total_steps": 1000}}))
        assert swift("check", "run.json", "--strict")[0] == 1

    def test_explain_is_that_of_the_package(self, swift):
        explanation = swiftlr.Schedule(SEQUENCE).explain(50, base=0.1)
        code, text = swift("explain", "sequence.json", "--at", 50, "--lr", 0.1)
        assert code == 0 and text == f"{explanation}\n"
        _, (found,) = swift("explain", "sequence.json", "--at", 50, "--lr", 0.1, "--json")
        assert found == {"file": "sequence.json", **explanation}


class TestDiff:
    def test_fields_and_values(self, swift):
        code, found = swift(
            "diff", "cosine.json", "torch.CosineAnnealingLR(200)", "--lr", 0.1, "--json"
        )
        assert code == 1 and not found["same"]
        assert found["fields"] == [{"path": "T_max", "first": 100, "second": 200}]
        first, second = (
            swiftlr.Schedule({**COSINE, "T_max": n}).fill(201, base=0.1) for n in (100, 200)
        )
        values = found["values"]
        assert values["first"] == {"step": 1, "first": first[1], "second": second[1]}
        apart = [abs(x - y) for x, y in zip(first, second)]
        assert values["most"]["step"] == apart.index(max(apart))
        assert values["different"] == sum(x != y for x, y in zip(first, second))

    def test_a_length_in_another_unit_is_the_same_schedule(self, swift):
        code, text = swift(
            "diff", "cosine.json", "torch.CosineAnnealingLR(10ep)", "--steps-per-epoch", 10
        )
        assert code == 0 and "the same schedule" in text

    def test_another_type_is_one_difference(self, swift):
        _, found = swift("diff", "cosine.json", "sequence.json", "--json")
        assert [one["path"] for one in found["fields"]] == ["type"]

    def test_a_run_against_its_plan(self, swift, tmp_path):
        _, text = swift("table", "cosine.json", "--lr", 0.1)
        (tmp_path / "log.csv").write_text(text)
        assert swift("diff", "cosine.json", "log.csv", "--lr", 0.1)[0] == 0
        (tmp_path / "log.csv").write_text(text.replace("\n50,", "\n50,9"))
        code, found = swift("diff", "cosine.json", "log.csv", "--lr", 0.1, "--json")
        assert code == 1 and found["values"]["different"] == 1
        assert found["values"]["first"]["step"] == 50

    def test_the_log_of_a_trainer(self, swift, tmp_path):
        schedule = swiftlr.Schedule(COSINE)
        log = [
            {"step": n, "learning_rate": round(schedule.value(n, 0.1), 12), "loss": 1}
            for n in (10, 20)
        ]
        (tmp_path / "trainer_state.json").write_text(
            json.dumps({"log_history": [*log, {"eval_loss": 2}]})
        )
        assert swift("diff", "cosine.json", "trainer_state.json", "--lr", 0.1)[0] == 0
        assert swift("diff", "cosine.json", "trainer_state.json", "--lr", 0.2)[0] == 1

    def test_checkpoints(self, swift, tmp_path):
        for name, step in (("a", 10), ("b", 20)):
            scheduler = swiftlr.Scheduler(COSINE, [0.1])
            scheduler.step(step)
            (tmp_path / f"{name}.json").write_text(scheduler.checkpoint())
        code, found = swift("diff", "a.json", "b.json", "--json")
        assert code == 1
        assert {"path": "last_epoch", "first": 10, "second": 20} in found["fields"]
        assert swift("diff", "a.json", "cosine.json", "--lr", 0.1)[0] == 0


class TestTypes:
    def test_list(self, swift):
        _, found = swift("list", "--json")
        assert [one["name"] for one in found] == [type["name"] for type in swiftlr.types()]
        _, found = swift("list", "--peer", "noam", "--json")
        assert [one["name"] for one in found] == ["noam.lr"]
        _, found = swift("list", "num_training_steps", "warmup", "--json")
        assert "transformers.cosine" in [one["name"] for one in found]
        errors = "swiftlr: no type has cosine and bicycle in it\n"
        assert swift("list", "cosine", "bicycle", errors=errors) == (1, "")

    def test_describe(self, swift):
        _, (found,) = swift("describe", "torch.StepLR", "--json")
        assert found in swiftlr.types()
        _, text = swift("describe", "torch.OneCycleLR")
        for parameter in next(t for t in swiftlr.types() if t["name"] == "torch.OneCycleLR")[
            "parameters"
        ]:
            assert f"  {parameter['name']}" in text

    @pytest.mark.parametrize("type", swiftlr.types()[::7], ids=lambda type: type["name"])
    def test_the_example_of_a_description_is_a_schedule(self, swift, type):
        _, text = swift("describe", type["name"], "--width", 60)
        example = text.split("\nExample\n")[1].split("\n\n")[0]
        functions = {"my_function": lambda step: 1.0}
        assert swiftlr.Schedule(example, functions) == swiftlr.Schedule(type["example"], functions)


class TestFind:
    RATES = [10 ** (i / 20 - 5) for i in range(101)]
    LOSSES = [2.3 - 1.5 / (1 + (0.01 / rate) ** 2) + (rate / 0.5) ** 3 for rate in RATES]

    def test_as_the_package_suggests(self, swift, tmp_path):
        text = "".join(f"{rate!r},{loss!r}\n" for rate, loss in zip(self.RATES, self.LOSSES))
        (tmp_path / "a.csv").write_text("lr,loss\n" + text)
        (tmp_path / "b.csv").write_text(text.replace(",", "\t"))
        (tmp_path / "c.json").write_text(json.dumps({"lr": self.RATES, "loss": self.LOSSES}))
        (tmp_path / "d.json").write_text(json.dumps(list(zip(self.RATES, self.LOSSES))))
        expected = swiftlr.suggest(self.RATES, self.LOSSES)
        for file in ("a.csv", "b.csv", "c.json", "d.json"):
            code, found = swift("find", file, "--json")
            assert code == 0 and found["lr"] == expected.lr and found["edge"] == expected.edge
        assert swift("find", "a.csv") == (0, f"{expected}\n")

    def test_repeated_sweeps_have_a_band(self, swift, tmp_path):
        for name, factor in (("a", 1.0), ("b", 1.1)):
            losses = [loss * factor for loss in self.LOSSES]
            (tmp_path / f"{name}.json").write_text(json.dumps({"lr": self.RATES, "loss": losses}))
        _, found = swift("find", "a.json", "b.json", "--json")
        assert len(found["band"]) == 2

    def test_without_a_suggestion_it_says_why(self, swift, tmp_path):
        (tmp_path / "short.json").write_text(json.dumps({"lr": [0.1, 0.2], "loss": [1, 2]}))
        code, text = swift("find", "short.json")
        assert code == 1 and "none; " in text


class TestExplore:
    def test_the_link_has_the_schedules_and_the_run(self, swift, monkeypatch, tmp_path):
        from urllib.parse import unquote

        from swiftlr._cli import _explore

        page = tmp_path / "page.html"
        page.write_text("the page")
        monkeypatch.setattr(_explore, "page_of_the_package", lambda: page)
        code, address = swift(
            "explore", "cosine.json", "torch.StepLR(5)", "--steps", 50, "-o", "copy.html"
        )
        assert code == 0 and (tmp_path / "copy.html").read_text() == "the page"
        address, _, fragment = address.strip().partition("#")
        assert address == (tmp_path / "copy.html").as_uri()
        state = json.loads(unquote(fragment))
        assert state["steps"] == 50
        assert [curve["name"] for curve in state["curves"]] == ["cosine.json", "torch.StepLR"]
        assert [swiftlr.Schedule(curve["spec"]) for curve in state["curves"]] == [
            swiftlr.Schedule(COSINE), swiftlr.Schedule("torch.StepLR(5)"),
        ]  # fmt: skip
        assert swift("explore", "--print-path") == (0, f"{page}\n")

    def test_a_browser_is_told_the_address(self, swift, monkeypatch, tmp_path):
        import webbrowser

        from swiftlr._cli import _explore

        opened = []
        monkeypatch.setenv("DISPLAY", ":0")
        monkeypatch.setattr(_explore, "page_of_the_package", lambda: tmp_path / "page.html")
        monkeypatch.setattr(webbrowser, "open", opened.append)
        _, address = swift("explore", "cosine.json")
        assert opened == [address.strip()]

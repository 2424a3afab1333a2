"""What torch gave, as Tests/golden/torch.txt has it, against the engine and the drop-ins; and the
values of all types, as Tests/golden/specs.txt has them, against the engine."""

import golden  # makes the modules of scripts/ known
import pytest
import torch
from golden_cases import case as drawn
from golden_cases import names
from golden_torch import FUNCTIONS, Run, text
from make_golden import lines_of

import swiftlr
import swiftlr.torch

CASES = golden.cases(golden.TORCH)
SPECS = golden.cases(golden.SPECS)
HEADS = sorted({case.name.split("/")[0] for case in CASES})

# The errors of the engine that stand for what torch raises.
ERRORS = {
    "NotImplementedError": swiftlr.FormError,
    "OverflowError": OverflowError,
    "TypeError": swiftlr.FormError,
    "ValueError": (swiftlr.ArgumentError, swiftlr.DomainError),
    "ZeroDivisionError": ZeroDivisionError,
}


class Engine:
    """The engine without torch, driven as a `Run` is."""

    def __init__(self, case):
        self.scheduler = swiftlr.Scheduler(case.spec, case.lrs, case.form, FUNCTIONS)
        self.lrs = self.scheduler.get_last_lr()

    def do(self, verb, argument):
        if verb == "set":
            self.lrs = argument
            return
        if verb == "step":
            self.lrs = self.scheduler.step(lrs=self.lrs)
        elif verb == "to":
            self.lrs = self.scheduler.step(argument, lrs=self.lrs)
        else:
            self.lrs = self.scheduler.step(metric=argument, lrs=self.lrs)
        assert text(self.lrs) == text(self.scheduler.get_last_lr())

    def seen(self):
        """A part that drives the momentum may begin later than the composition it is in."""
        try:
            return text(self.lrs) + " | " + text(self.scheduler.get_last_values("momentum"))
        except swiftlr.ArgumentError:
            return text(self.lrs)

    def known(self):
        """All that a failing call must leave alone."""
        return self.seen(), self.scheduler.state_json()

    def counted(self):
        return {"epoch": self.scheduler.last_epoch, "count": self.scheduler.step_count}


def values(case, position):
    schedule = swiftlr.Schedule(case.spec, FUNCTIONS)
    return text([schedule.value(position, base) for base in case.lrs])


def check_engine(case):
    engine = Engine(case)
    for line in case.lines:
        if line.fails:
            before = engine.known()
            with pytest.raises(ERRORS[line.result]):
                values(case, line.argument) if line.verb == "value" else engine.do(*line[:2])
            assert engine.known() == before, line
        elif line.verb in ("epoch", "count"):
            assert engine.counted()[line.verb] == line.argument
        elif line.verb == "value":
            assert values(case, line.argument) == line.result, line
        else:
            follow(engine, line)


def check_drop_in(case, optimizer):
    run = Run(case.spec, case.form, case.lrs, vars(swiftlr.torch), optimizer)
    for line in case.lines:
        if line.verb in ("epoch", "count"):
            assert f"{line.verb} {line.argument}" in run.counted()
        elif line.verb == "value":
            pass  # torch's classes have no such method
        elif line.fails:
            with pytest.raises(Exception) as raised:
                run.do(line.verb, line.argument)
            assert raised.type.__name__ == line.result, line
        else:
            follow(run, line)


def follow(subject, line):
    if line.verb != "start":
        subject.do(line.verb, line.argument)
    if line.verb != "set":
        seen = subject.seen()
        assert seen == line.result, f"{line}: {seen}, not {line.result}"


def check_all(cases, check, *arguments):
    """Goes on after a case that fails, so that one look shows them all."""
    failures = []
    for case in cases:
        try:
            check(case, *arguments)
        except (Exception, pytest.fail.Exception) as error:
            failures.append(f"{case.name}: {type(error).__name__}: {error}")
    assert not failures, "\n".join(failures)


def of(head):
    return [case for case in CASES if case.name.split("/")[0] == head]


@pytest.mark.parametrize("head", HEADS)
def test_the_engine_gives_torchs_bits(head):
    check_all(of(head), check_engine)


@pytest.mark.parametrize("head", HEADS)
def test_the_drop_ins_give_torchs_bits(head):
    check_all(of(head), check_drop_in, torch.optim.SGD)


def test_the_drop_ins_drive_the_first_beta_where_there_is_no_momentum():
    with_momentum = [case for case in CASES if "|" in case.lines[0].result]
    assert with_momentum
    check_all(with_momentum, check_drop_in, torch.optim.Adam)


def test_the_engine_gives_the_bits_that_all_languages_agree_on():
    check_all(SPECS, check_engine)


@pytest.mark.parametrize("file", [golden.TORCH, golden.SPECS], ids=lambda file: file.name)
def test_a_file_has_all_its_cases_and_results(file):
    cases = golden.cases(file)
    results = [line.result.replace("|", "").split() for case in cases for line in case.lines]
    assert len(cases) == golden.promised(file, "cases")
    assert sum(map(len, results)) == golden.promised(file, "results")


def test_the_cases_are_those_of_the_script():
    assert [case.name for case in CASES] == list(names())


def test_every_type_has_a_case():
    assert {case.name for case in SPECS} >= {entry["name"] for entry in swiftlr.types()}


@pytest.mark.skipif(not torch.__version__.startswith("2.13."), reason="made with torch 2.13")
def test_the_installed_torch_gives_the_same_lines():
    for case in CASES[:: len(CASES) // 60]:
        assert lines_of(drawn(case.name)) == case.text, case.name

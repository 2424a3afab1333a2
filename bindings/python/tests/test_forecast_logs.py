"""Logs of runs, whole and broken."""

import json
import struct

import numpy as np
import pytest

import swiftlr
from swiftlr.forecast import Curve, fit, rates_of, refined_schedule

pytest.importorskip("numpy")

STEPS = np.arange(0, 1000, 10)
RATES = 0.1 * np.minimum(1, (STEPS + 1) / 51) * (1 - STEPS / 1000)
LOSSES = 2 + 3 / (1 + STEPS / 50)


def csv(path, rows, header="step,lr,loss"):
    path.write_text("\n".join([header, *(",".join(map(str, row)) for row in rows)]) + "\n")
    return path


def rows(places=slice(None)):
    return list(zip(STEPS[places].tolist(), RATES[places].tolist(), LOSSES[places].tolist()))


def expect_whole(curve):
    assert curve.steps.tolist() == STEPS.tolist() and curve.losses.tolist() == LOSSES.tolist()


def no_news(curve):
    return not [note for note in curve.notes if "interpolated" not in note]


# ---- Formats -------------------------------------------------------------------------------------


def test_csv_and_jsonl_and_json(tmp_path):
    whole = [
        csv(tmp_path / "a.csv", rows()),
        csv(tmp_path / "b.tsv", [("\t".join(map(str, row)),) for row in rows()], "Step\tLR\tLoss"),
        csv(tmp_path / "c.csv", rows(), "global_step,train/learning_rate,train/loss"),
    ]
    lines = [{"step": s, "lr": r, "loss": x} for s, r, x in rows()]
    (tmp_path / "d.jsonl").write_text("\n".join(map(json.dumps, lines)))
    (tmp_path / "e.json").write_text(json.dumps(lines))
    (tmp_path / "f.json").write_text(
        json.dumps({"step": STEPS.tolist(), "lr": RATES.tolist(), "loss": LOSSES.tolist()})
    )
    for file in [*whole, *(tmp_path / name for name in ("d.jsonl", "e.json", "f.json"))]:
        curve = Curve.read(file)
        expect_whole(curve)
        assert no_news(curve), file
        assert curve.rates[500] == pytest.approx(RATES[50])


def test_a_last_line_that_is_cut_off(tmp_path):
    lines = [json.dumps({"step": s, "lr": r, "loss": x}) for s, r, x in rows()]
    (tmp_path / "a.jsonl").write_text("\n".join(lines) + '\n{"step": 10')
    curve = Curve.read(tmp_path / "a.jsonl")
    expect_whole(curve)
    assert any("the last line is cut off" in note for note in curve.notes)
    (tmp_path / "a.jsonl").write_text("\n".join([*lines[:3], "{'step'", *lines[3:]]))
    with pytest.raises(swiftlr.ArgumentError, match="line 4 is no JSON"):
        Curve.read(tmp_path / "a.jsonl")


def test_trainer_state_of_transformers(tmp_path):
    history = []
    for step, rate, loss in rows():
        history.append({"step": step, "learning_rate": rate, "loss": loss, "epoch": step / 100})
        if step % 100 == 0:
            history.append({"step": step, "eval_loss": 9.0, "epoch": step / 100})
    history.append({"step": 990, "train_runtime": 5.0, "train_loss": 3.0})
    (tmp_path / "trainer_state.json").write_text(
        json.dumps({"global_step": 990, "log_history": history})
    )
    curve = Curve.read(tmp_path / "trainer_state.json")
    expect_whole(curve)
    assert no_news(curve)
    evaluated = Curve.read(tmp_path / "trainer_state.json", loss="eval_loss")
    assert evaluated.steps.tolist() == list(range(0, 1000, 100)) and set(evaluated.losses) == {9.0}
    # The rates are those of the rows beside them.
    assert evaluated.rates[500] == pytest.approx(RATES[50])


def test_exports_of_weights_and_biases(tmp_path):
    header = '"Step","dashing-fox-7 - train/loss","dashing-fox-7 - train/loss__MIN",'
    header += '"dashing-fox-7 - train/loss__MAX"'
    file = csv(tmp_path / "chart.csv", [(s, x, x, x) for s, _, x in rows()], header)
    expect_whole(Curve.read(file, rates={"type": "swiftlr.value", "value": 0.1}))
    with pytest.raises(swiftlr.ArgumentError, match="the log has no rates; name its schedule"):
        Curve.read(file)
    csv(file, [(s, x, x) for s, _, x in rows()], '"Step","fox - loss","owl - loss"')
    with pytest.raises(swiftlr.ArgumentError, match="several columns of losses: fox - loss, owl"):
        Curve.read(file, rates=RATES)
    expect_whole(Curve.read(file, np.full(1000, 0.1), loss="owl - loss"))
    with pytest.raises(
        swiftlr.ArgumentError, match="no column owl, but .*; the nearest is owl - loss"
    ):
        Curve.read(file, np.full(1000, 0.1), loss="owl")


def event(step, tag, value, as_tensor=False):
    """A record of an event file with one scalar."""

    def varint(number):
        out = b""
        while number > 127:
            out += bytes([number & 127 | 128])
            number >>= 7
        return out + bytes([number])

    def text(field, data):
        return varint(field << 3 | 2) + varint(len(data)) + data

    number = struct.pack("<f", value)
    scalar = text(8, b"\x08\x01" + text(5, number)) if as_tensor else b"\x15" + number
    summary = text(1, text(1, tag.encode()) + scalar)
    body = b"\x09" + struct.pack("<d", 1e9) + b"\x10" + varint(step) + text(5, summary)
    return struct.pack("<Q", len(body)) + b"\0\0\0\0" + body + b"\0\0\0\0"


def test_event_files(tmp_path):
    for as_tensor in (False, True):
        data = b"".join(
            event(step, "train/lr", rate, as_tensor) + event(step, "train/loss", loss, as_tensor)
            for step, rate, loss in rows()
        )
        file = tmp_path / "events.out.tfevents.1.host.1.0"
        file.write_bytes(data)
        for path in (file, tmp_path):
            curve = Curve.read(path)
            assert curve.steps.tolist() == STEPS.tolist() and no_news(curve)
            assert curve.losses == pytest.approx(LOSSES, rel=1e-6)
    file.write_bytes(data[:-30])
    assert any("the end is cut off" in note for note in Curve.read(file).notes)
    file.write_bytes(b"nothing like it, but longer than a header")
    with pytest.raises(swiftlr.ArgumentError, match="no scalars in it"):
        Curve.read(file)
    with pytest.raises(swiftlr.ArgumentError, match="no event files"):
        Curve.read(tmp_path.parent / tmp_path.name / "..") if False else Curve.read(
            _empty(tmp_path)
        )


def _empty(folder):
    (folder / "empty").mkdir()
    return folder / "empty"


def test_event_files_as_tensorboard_writes_them(tmp_path):
    tensorboard = pytest.importorskip("torch.utils.tensorboard")
    with tensorboard.SummaryWriter(tmp_path) as writer:
        for step, rate, loss in rows():
            writer.add_scalar("lr", rate, step)
            writer.add_scalar("loss", loss, step)
    curve = Curve.read(tmp_path)
    assert curve.steps.tolist() == STEPS.tolist() and no_news(curve)
    assert curve.losses == pytest.approx(LOSSES, rel=1e-6)


# ---- Broken logs ---------------------------------------------------------------------------------


def test_losses_that_are_no_numbers(tmp_path):
    broken = rows()
    for place, text in ((20, "nan"), (30, "inf"), (40, ""), (50, "-1")):
        broken[place] = (*broken[place][:2], text)
    curve = Curve.read(csv(tmp_path / "a.csv", broken))
    assert len(curve.steps) == 96 and 200 not in curve.steps
    assert any("4 losses that are no numbers above 0 are left out" in note for note in curve.notes)
    with pytest.raises(swiftlr.ArgumentError, match="no losses in it"):
        Curve.read(csv(tmp_path / "a.csv", [(s, r, "nan") for s, r, _ in rows()]))


def test_a_resume_goes_back(tmp_path):
    """What the run that crashed had logged after its checkpoint is not part of the curve."""
    crashed = [(s, r, x + 0.5) for s, r, x in rows(slice(0, 60))]
    resumed = rows(slice(50, None))
    curve = Curve.read(csv(tmp_path / "a.csv", crashed[:50] + crashed[50:] + resumed))
    assert curve.steps.tolist() == STEPS.tolist()
    assert curve.losses[50:].tolist() == LOSSES[50:].tolist()
    assert curve.losses[49] == LOSSES[49] + 0.5
    assert any("goes back to step 500, as after a resume" in note for note in curve.notes)


def test_two_runs_in_one_file(tmp_path):
    with pytest.raises(swiftlr.ArgumentError, match="begin again with 0: two runs in one file"):
        Curve.read(csv(tmp_path / "a.csv", rows() + rows()))
    other = [(s, r, x * 1.2) for s, r, x in rows()]
    mixed = [row for pair in zip(rows(), other) for row in pair]
    with pytest.raises(swiftlr.ArgumentError, match="100 steps stand twice with another loss"):
        Curve.read(csv(tmp_path / "a.csv", mixed))
    # As concatenated files have it, with a header in the middle.
    header = [("step", "lr", "loss")]
    with pytest.raises(swiftlr.ArgumentError, match="two runs in one file"):
        Curve.read(csv(tmp_path / "a.csv", rows() + header + rows()))


def test_steps_out_of_order(tmp_path):
    shuffled = rows()
    np.random.default_rng(0).shuffle(shuffled)
    for mixed in (shuffled, rows()[::-1]):
        curve = Curve.read(csv(tmp_path / "a.csv", mixed))
        expect_whole(curve)
        assert any("not in order; they are sorted" in note for note in curve.notes)


def test_steps_that_stand_twice(tmp_path):
    curve = Curve.read(csv(tmp_path / "a.csv", sorted(rows() + rows())))
    expect_whole(curve)
    assert no_news(curve)
    twice = rows()
    twice.insert(51, (500, RATES[50], 9.0))
    curve = Curve.read(csv(tmp_path / "a.csv", twice))
    assert curve.losses[50] == 9.0
    assert any("1 steps stand twice with another loss; the later" in note for note in curve.notes)


def test_an_interval_that_changes(tmp_path):
    """The stretch that was logged ten times as often must not count ten times as much."""
    from swiftlr.forecast import Law

    law = Law("momentum", {"L0": 2, "A": 1, "alpha": 0.5, "C": 2, "lambda": 0.999})
    schedule = {
        "type": "transformers.cosine",
        "num_warmup_steps": 100,
        "num_training_steps": 10_000,
    }
    rates = rates_of(schedule, 10_000, base=0.1)
    steps = np.concatenate([np.arange(100, 2000, 2), np.arange(2000, 10_000, 100)])
    losses = law._losses(rates, steps.astype(float))
    wave = 1 + 0.003 * np.where(steps < 2000, 1, -1)
    curve = Curve(steps, losses * wave, rates)
    found = fit(curve)
    assert abs(found.final(rates) / law.final(rates) - 0.997) < 0.0015


def test_odd_steps(tmp_path):
    with pytest.raises(swiftlr.ArgumentError, match="the step 0.5 is not allowed"):
        Curve.read(csv(tmp_path / "a.csv", [(0.5, 1, 1), (1, 1, 1)]))
    odd = [("", 1, 1), *rows(), (-5, 1, 1)]
    curve = Curve.read(csv(tmp_path / "a.csv", odd))
    expect_whole(curve)
    assert any("2 rows without a step are left out" in note for note in curve.notes)
    with pytest.raises(swiftlr.ArgumentError, match="updates, not samples or tokens"):
        Curve.read(csv(tmp_path / "a.csv", [(s * 10**9, r, x) for s, r, x in rows()]))
    for text, message in [
        ("accuracy\n1\n2\n", "no column loss, but accuracy"), ("loss\n1\n2\n", "no column step"),
        ("", "no numbers in it"), ("step,loss\n", "no numbers in it"),
    ]:  # fmt: skip
        (tmp_path / "b.csv").write_text(text)
        with pytest.raises(swiftlr.ArgumentError, match=message):
            Curve.read(tmp_path / "b.csv")


# ---- Tables of rates -----------------------------------------------------------------------------


def test_tables_of_rates(tmp_path):
    dense = rates_of({"type": "torch.StepLR", "step_size": 3}, 10, base=0.5)
    table = csv(tmp_path / "a.csv", list(enumerate(dense.tolist())), "step,lr")
    assert rates_of(table).tolist() == dense.tolist()
    assert rates_of(str(table), 4).tolist() == dense[:4].tolist()
    from_one = csv(tmp_path / "b.csv", list(enumerate(dense.tolist(), 1)), "step,lr")
    assert rates_of(from_one).tolist() == [0.5, *dense]
    alone = csv(tmp_path / "c.csv", [(rate,) for rate in dense.tolist()], "lr")
    assert rates_of(alone).tolist() == dense.tolist()
    for lines, message in [
        ([(0, 1), (2, 1)], "after step 0 comes 2"), ([(0, 1), (0, 1)], "after step 0 comes 0"),
        ([(5, 1), (6, 1)], "begins with step 5"), ([(0, 1), (1, -1)], "-1.0 at step 1"),
        ([(0, 1), (1, "x")], "nan at step 1"), ([(0.5, 1), (1, 2)], "the step 0.5 in row 1"),
    ]:  # fmt: skip
        csv(table, lines, "step,lr")
        with pytest.raises(swiftlr.ArgumentError, match=message):
            rates_of(table)
    assert rates_of([1, 2, 3], 4).tolist() == [1, 2, 3, 3]
    with pytest.raises(swiftlr.ArgumentError, match="4 rates are too few for 9 steps"):
        rates_of([1, 1, 1, 1], 9)
    with pytest.raises(swiftlr.ArgumentError, match="steps: needed"):
        rates_of({"type": "swiftlr.value", "value": 1})
    with pytest.raises(swiftlr.ArgumentError, match="too few for"):
        Curve(STEPS, LOSSES, np.ones(100))


def test_rates_between_log_points(tmp_path):
    curve = Curve.read(csv(tmp_path / "a.csv", rows(slice(6, None))))
    assert curve.rates[65] == pytest.approx((RATES[6] + RATES[7]) / 2)
    assert curve.rates[0] == 0 and curve.rates[30] == pytest.approx(RATES[6] / 2)
    assert any("before step 60 taken as a linear rise" in note for note in curve.notes)


# ---- Gradient norms ------------------------------------------------------------------------------


def test_norms_of_a_log(tmp_path):
    lines = [(s, 1 + 9 * np.exp(-s / 100), "") for s in STEPS.tolist()]
    file = csv(tmp_path / "a.csv", [("", "", 5), *lines], "step,scheduler/grad_norm,loss")
    schedule = swiftlr.Schedule(refined_schedule(file, 500, peak=0.3))
    assert max(schedule.fill(500)) == pytest.approx(0.3) and schedule.value(499) == 0
    assert schedule.value(0) < 0.1
    with pytest.raises(swiftlr.ArgumentError, match="no column grad_norm"):
        refined_schedule(csv(tmp_path / "b.csv", rows()), 500, peak=0.3)


def test_norms_that_the_hook_records(tmp_path):
    torch = pytest.importorskip("torch")
    from swiftlr.log import Log

    parameter = torch.nn.Parameter(torch.tensor([3.0, -4.0]))
    optimizer = torch.optim.SGD([parameter], lr=0.1)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9)
    written = []
    log = Log(
        scheduler,
        lambda row, step: written.append({"step": step, **row}),
        gradients="l1",
        plan=False,
    )
    for scale in (4, 3, 2, 1, 1, 1):
        parameter.grad = torch.tensor([0.3, -0.4]) * scale
        optimizer.step()
        scheduler.step()
        log.step()
    (tmp_path / "log.jsonl").write_text("\n".join(map(json.dumps, written)))
    norms = [row["scheduler/grad_l1_norm"] for row in written if "scheduler/grad_l1_norm" in row]
    assert norms == pytest.approx([0.7 * scale for scale in (4, 3, 2, 1, 1, 1)])
    schedule = swiftlr.Schedule(refined_schedule(tmp_path / "log.jsonl", 6, peak=1.0))
    assert schedule.value(0) < 1 and schedule.value(5) == 0

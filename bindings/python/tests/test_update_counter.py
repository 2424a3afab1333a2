"""A schedule that goes by updates, samples or tokens."""

import json

import pytest

import swiftlr
from swiftlr import Schedule, Scheduler, UpdateCounter

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 69}
EPOCH = [64] * 22 + [29]  # the batches of 1,437 samples
TOTAL = 3 * sum(EPOCH)


class GradScaler:
    """What a counter asks of one: its scale, which halves where an update is skipped."""

    def __init__(self, skips):
        self.skips, self.scale, self.updates = skips, 65536.0, 0

    def get_scale(self):
        return self.scale

    def update(self):
        self.scale *= 0.5 if self.updates in self.skips else 1
        self.updates += 1


def train(counter, accumulation=1, epochs=3, scaler=None, **told):
    """The positions after each update of some epochs."""
    positions = []
    for _ in range(epochs):
        for i, samples in enumerate(EPOCH):
            if counter.batch(samples=samples, is_last=i + 1 == len(EPOCH)):
                if scaler:
                    scaler.update()
                counter.update(**told)
                positions.append(counter.scheduler.last_epoch)
    return positions


def scheduler(form="closed", **parameters):
    return Scheduler({**COSINE, **parameters}, [0.1], form)


# ---- The position --------------------------------------------------------------------------------


def test_updates_step_the_schedule_one_by_one():
    assert train(UpdateCounter(scheduler("chain")), epochs=1) == list(range(1, 24))


@pytest.mark.parametrize("form", ["closed", "chain"])
@pytest.mark.parametrize("accumulation", [1, 4])
@pytest.mark.parametrize("skips", [(), range(0, 100, 10)])
@pytest.mark.parametrize("by", ["samples", "attempts"])
def test_the_schedule_ends_exactly_at_its_end(form, accumulation, skips, by):
    """With batches that are accumulated, updates that are skipped, and short last batches."""
    updates = 3 * -(-len(EPOCH) // accumulation)
    total = TOTAL if by == "samples" else updates
    scaler, schedule = GradScaler(skips), scheduler(form)
    counter = UpdateCounter(
        schedule, by, total=total, steps=69, accumulation=accumulation, scaler=scaler
    )
    positions = train(counter, scaler=scaler)
    assert len(positions) == updates
    assert positions == sorted(positions)
    assert positions[-1] == 69
    assert counter.is_over
    assert schedule.get_last_lr() == [0.0]
    skipped = sum(one < updates for one in skips)
    assert (counter.skipped, counter.updates) == (skipped, updates - skipped)


def test_a_skipped_update_is_no_update():
    scaler, schedule = GradScaler([3, 4]), scheduler()
    counter = UpdateCounter(schedule, total=69, steps=69, scaler=scaler)
    positions = train(counter, scaler=scaler, epochs=1)
    assert positions[:7] == [1, 2, 3, 3, 3, 4, 5]
    while not counter.is_over:
        counter.update()
    assert schedule.last_epoch == 69
    counter.update()  # more than was planned
    assert schedule.last_epoch == 69


def test_a_skip_is_told():
    schedule = scheduler()
    counter = UpdateCounter(schedule)
    counter.update(skipped=True)
    counter.update(skipped=False)
    assert (counter.updates, counter.skipped, schedule.last_epoch) == (1, 1, 1)


def test_the_position_is_the_quotient_of_the_integers():
    counter = UpdateCounter(scheduler(), "samples", total=TOTAL, steps=69)
    counted = 0
    for position, samples in zip(train(counter), EPOCH * 3):
        counted += samples
        assert position == counted * 69 / TOTAL
    assert counter.scheduler.get_last_lr() == [Schedule(COSINE).value(69, 0.1)]


def test_whole_steps_are_those_that_are_complete():
    whole = train(UpdateCounter(scheduler("chain"), "samples", per_step=100))
    parts = train(UpdateCounter(scheduler("closed"), "samples", per_step=100))
    assert whole == [int(position) for position in parts]
    assert parts[:3] == [0.64, 1.28, 1.92]


def test_tokens_are_a_clock():
    counter = UpdateCounter(scheduler(), "tokens", per_step=4096, accumulation=2)
    assert not counter.batch(samples=8, tokens=1500)
    assert counter.batch(samples=8, tokens=548)
    counter.update(tokens=4096)
    assert (counter.tokens, counter.samples) == (6144, 16)
    assert counter.scheduler.last_epoch == 1.5


def test_a_metric_goes_to_the_steps_of_the_schedule():
    plateau = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.5}
    schedule = Scheduler(plateau, [0.1])
    counter = UpdateCounter(schedule)
    for loss in (1.0, 1.0, 0.5):
        counter.update(metric=loss)
    assert schedule.get_last_lr() == [0.05]


# ---- The state -----------------------------------------------------------------------------------


def resumed(counter, form="closed", **plan):
    """A new process: what it builds, and what it loads."""
    checkpoint, state = counter.scheduler.checkpoint(), json.loads(json.dumps(counter.state_dict()))
    other = UpdateCounter(Scheduler.restore(checkpoint), "samples", **plan)
    other.load_state_dict(state)
    return other


def test_another_batch_size_goes_on_at_the_same_sample():
    counter = UpdateCounter(scheduler(), "samples", total=TOTAL, steps=69)
    for samples in EPOCH[:10]:
        counter.update(samples=samples)
    counter.batch(samples=64)  # whose gradients nobody saves
    other = resumed(counter, total=TOTAL, steps=69)
    assert other.samples == 640
    for _ in range(20):
        other.update(samples=32)
    counter.update()  # of the batch
    for samples in EPOCH[11:20]:
        counter.update(samples=samples)
    assert other.samples == counter.samples == 1280
    assert other.scheduler.get_last_lr() == counter.scheduler.get_last_lr()


def test_a_scale_that_fell_before_the_resume_is_no_skip():
    scaler = GradScaler([1])
    counter = UpdateCounter(scheduler(), "samples", per_step=64, scaler=scaler)
    train(counter, epochs=1, scaler=scaler)
    other = resumed(counter, per_step=64, scaler=GradScaler([]))
    other._scaler.scale = scaler.scale  # loaded after the counter
    other.update(samples=64)
    assert other.skipped == counter.skipped == 1


def test_another_clock_is_named():
    state = UpdateCounter(scheduler(), "samples", per_step=64).state_dict()
    other = UpdateCounter(scheduler(), "tokens", total=900, steps=9)
    before = other.state_dict()
    with pytest.raises(swiftlr.StateError) as error:
        other.load_state_dict(state)
    assert str(error.value).startswith(
        "by: 'samples' in the state, 'tokens' given; per_step: 64 in the state, None given; "
        "total: None in the state, 900 given; steps: None in the state, 9 given; the same, or "
    )
    assert other.state_dict() == before
    other.load_state_dict(state, "use")
    assert other.state_dict() == before
    other.load_state_dict(state, "keep")
    assert other.state_dict() == state


def test_a_scheduler_that_somebody_else_steps_is_noticed():
    schedule = scheduler()
    counter = UpdateCounter(schedule)
    counter.update()
    schedule.step()
    with pytest.raises(swiftlr.StateError, match="position: 2 is not allowed; 1, where the clock"):
        counter.update()
    assert counter.updates == 1


# ---- What is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"by": "epochs"}, "by: 'epochs' is not allowed; one of 'updates', 'attempts', "),
        ({"by": "samples"}, "per_step: missing; how many samples are one step, or total"),
        ({"per_step": 0}, "per_step: 0 is not allowed; a whole number from 1 on"),
        ({"per_step": 2.5}, "per_step: 2.5 is not allowed; a whole number from 1 on"),
        ({"per_step": True}, "per_step: True is not allowed; a whole number from 1 on"),
        ({"total": 9}, "steps: missing; it belongs to total"),
        ({"steps": 9}, "total: missing; it belongs to steps"),
        ({"per_step": 1, "total": 9, "steps": 9}, "per_step: 1 is not allowed beside total; "),
        ({"accumulation": 0}, "accumulation: 0 is not allowed; a whole number from 1 on"),
        ({"counts": "local"}, "counts: 'local' is not allowed; one of 'even', 'uneven', 'global'"),
        ({"scheduler": 5}, "scheduler: 5 is not allowed; a scheduler"),
    ],
)
def test_odd_arguments_are_refused(arguments, message):
    with pytest.raises(swiftlr.ArgumentError) as error:
        UpdateCounter(**{"scheduler": scheduler(), **arguments})
    assert str(error.value).startswith(message)


def test_odd_counts_are_refused():
    counter = UpdateCounter(scheduler(), "samples", per_step=64)
    before = counter.state_dict()
    for call, message in (
        (lambda: counter.batch(samples=-1), "samples: -1 is not allowed"),
        (lambda: counter.update(tokens=1.5), "tokens: 1.5 is not allowed"),
        (lambda: counter.update(), "samples: 0 in an update are not allowed, as they are the"),
        (lambda: counter.load_state_dict({**before, "samples": -1}), "samples: -1 is not allowed"),
        (lambda: counter.load_state_dict({**before, "position": "x"}), "position: 'x' is not"),
        (lambda: counter.load_state_dict({"by": "samples"}), "per_step: missing; the state of"),
        (lambda: counter.load_state_dict(5), "state: not the state of an UpdateCounter"),
        (lambda: counter.load_state_dict(before, "rescale"), "mismatch: 'rescale' is not for"),
    ):
        with pytest.raises(ValueError) as error:
            call()
        assert str(error.value).startswith(message)
    assert counter.state_dict() == before

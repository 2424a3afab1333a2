"""The finder as a handler of an engine of ignite's."""

import pytest
from everything import differences
from finder_ends import ENDS, Failure, Watched, assert_same, every_end, result

engine = pytest.importorskip("ignite.engine")
from swiftlr.ignite import LRFinder  # noqa: E402

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.once]


class Trained(Watched):
    """A trainer with a process function that accumulates as those of ignite do."""

    def __init__(self, error=None, accumulated=1):
        super().__init__(error)
        self.trainer = engine.create_supervised_trainer(
            self.model,
            self.optimizer,
            self.criterion,
            gradient_accumulation_steps=accumulated,
            output_transform=lambda x, y, predicted, loss: {"loss": loss.item()},
        )
        self.events = []
        for event in (engine.Events.ITERATION_STARTED, engine.Events.ITERATION_COMPLETED):
            self.trainer.add_event_handler(event, self.note)

    def note(self, trainer):
        self.events.append((trainer.state.epoch, trainer.state.iteration, trainer.state.output))

    @property
    def finder(self):
        return LRFinder(self.model, self.optimizer, verbose=False)

    def find(self):
        return self.finder.find_lr(self.trainer, self.loader, loss_of, 1e-6, 1, 40)

    def image(self):
        return {**super().image(), "state": repr(vars(self.trainer.state)), "events": self.events}


def loss_of(output):
    return output["loss"]


def ran(setting, epochs=2):
    setting.trainer.run(setting.loader, max_epochs=epochs)
    return {**result(setting), "events": [*setting.events]}


@pytest.mark.parametrize("accumulated", [1, 3])
def test_a_run_after_a_search_is_one_that_never_searched(accumulated):
    runs = []
    for searches in (False, True):
        setting = Trained(accumulated=accumulated)
        if searches:
            found = setting.find()
            assert found.lr and 8 <= len(found.rates) <= 40
        runs.append(ran(setting))
    assert_same(*runs)


def test_a_run_with_the_handler_has_the_rate_as_if_from_the_start():
    attached = Trained()
    finder = attached.finder
    finder.attach(attached.trainer, loss_of, 1e-6, 1, 40)
    searched = ran(attached)
    rates = [group["lr"] for group in attached.optimizer.param_groups]
    assert rates == finder.suggestion().lrs and rates[0] > 1e-3
    calls = attached.calls
    ran(attached, 3)  # of which two are over
    assert attached.calls - calls == len(attached.loader)

    plain = Trained()
    for group, rate in zip(plain.optimizer.param_groups, rates):
        group["lr"] = rate
    assert_same(searched, ran(plain))


def test_accumulated_batches_make_a_point():
    setting = Trained(accumulated=3)
    finder = setting.finder
    finder.find_lr(setting.trainer, setting.loader, loss_of, 1e-30, 1e-29, 6)
    assert setting.calls == 18 and len(finder.raw["lr"]) == 6


@every_end
@pytest.mark.parametrize("attached", [False, True])
def test_everything_is_put_back(end, attached):
    setting = Trained(ENDS[end])
    before = setting.image()
    try:
        if attached:
            setting.finder.attach(setting.trainer, loss_of, 1e-6, 1, 40)
            setting.trainer.add_event_handler(engine.Events.STARTED, lambda: 1 / 0)
            setting.trainer.run(setting.loader)
        else:
            setting.find()
        assert end == "whole"
    except (Failure, KeyboardInterrupt):
        assert end != "whole"
    except ZeroDivisionError:
        assert end == "whole"
    assert setting.calls >= 7
    found = differences(before, setting.image())
    rates = ["optimizer.param_groups"] if attached and end == "whole" else []
    assert found == sorted([*rates, *["state"] * attached])

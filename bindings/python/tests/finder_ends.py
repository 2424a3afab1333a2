"""How a sweep inside a framework may end, and what there is of a setting then."""

import pytest
from everything import Setting, image


class Failure(Exception):
    pass


ENDS = {"whole": None, "exception": Failure, "Ctrl-C": KeyboardInterrupt}
every_end = pytest.mark.parametrize("end", ENDS)


class Watched(Setting):
    """A setting whose network counts its calls, and raises an error at one of them."""

    def __init__(self, error=None, at=7, **more):
        super().__init__(**more)
        self.calls = 0

        def count(*_):
            self.calls += 1
            if error is not None and self.calls == at:
                raise error("in the middle of a sweep")

        self.model.register_forward_hook(count)


def result(setting):
    """What a training run leaves, comparable with that of another setting."""
    tensors = [*setting.model.parameters(), *setting.model.buffers()]
    return {
        "weights": [image(one.detach())[3] for one in tensors],
        "calls of the network": setting.model.calls,
        "random": setting.image()["random"],
        "loader": setting.image()["loader"],
    }


def assert_same(one, other):
    assert [key for key in one if one[key] != other[key]] == []

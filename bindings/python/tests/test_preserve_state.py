"""What preserve_state puts back, in every way in which a block may end."""

import signal
import threading
from collections import OrderedDict
from types import SimpleNamespace

import forked
import numpy
import pytest
import torch
from everything import OPTIMIZERS, Setting, differences, image
from torch import nn
from torch.utils.data import DataLoader, RandomSampler, WeightedRandomSampler

from swiftlr.torch import preserve_state

pytestmark = pytest.mark.once


class Failure(Exception):
    pass


def fall_through(setting):
    pass


def fail(setting):
    raise Failure


def interrupt(setting):
    signal.raise_signal(signal.SIGINT)


def spoil(setting):
    """NaN everywhere, another mode, keys that nobody knew, no gradients."""
    with torch.no_grad():
        for parameter in setting.model.parameters():
            parameter.fill_(float("nan"))
            parameter.requires_grad_(True)
            parameter.grad = None
    setting.model.eval()
    setting.model.surprise = 1
    setting.model.layers[1].running_mean = torch.ones(32)
    for group in setting.optimizer.param_groups:
        group["initial_lr"] = 7.0
        group["lr"] = float("inf")
    setting.optimizer.state.clear()
    setting.optimizer.surprise = 1


ENDS = (fall_through, fail, interrupt, spoil)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("in_file", [False, True])
@pytest.mark.parametrize(
    ("optimizer", "trained"), [("AdamW", 0), *((optimizer, 5) for optimizer in OPTIMIZERS)]
)
def test_everything_is_put_back(optimizer, trained, in_file, end, tmp_path):
    setting = Setting(optimizer)
    setting.train(trained)
    before = setting.image()
    try:
        with preserve_state(*setting.things, directory=tmp_path if in_file else None):
            setting.train(7)
            assert differences(before, setting.image())
            end(setting)
    except (Failure, KeyboardInterrupt):
        pass
    assert differences(before, setting.image()) == []
    assert list(tmp_path.iterdir()) == []
    losses = setting.train()
    never = Setting(optimizer)
    never.train(trained)
    assert losses == never.train()


def test_an_interrupt_waits_while_things_are_put_back():
    """And comes then."""
    setting = Setting("AdamW")
    setting.train(2)
    before = setting.image()

    class Interrupts:
        """The second thing that is put back: Ctrl-C comes before the rest is."""

        def state_dict(self):
            return {}

        def load_state_dict(self, state):
            signal.raise_signal(signal.SIGINT)

    with (
        pytest.raises(KeyboardInterrupt),
        preserve_state(setting.model, Interrupts(), *setting.things[1:]),
    ):
        setting.train(2)
    assert differences(before, setting.image()) == []
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_in_another_thread():
    setting = Setting("AdamW")
    before = setting.image()

    def work():
        with preserve_state(*setting.things):
            setting.train(2)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert differences(before, setting.image()) == []


def test_gradients_are_put_back():
    setting = Setting()
    setting.criterion(setting.model(torch.randn(4, 64)), torch.zeros(4).long()).backward()
    before = setting.image()
    with preserve_state(setting.model):
        setting.optimizer.zero_grad()
        assert setting.model.layers[0].weight.grad is None
    gradient = setting.model.layers[0].weight.grad
    assert gradient is not None and gradient.abs().sum() > 0
    assert before["layers.0._parameters"] == setting.image()["layers.0._parameters"]


def test_tied_weights_stay_tied():
    model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
    model[1].weight = model[0].weight
    with preserve_state(model):
        model[1].weight = nn.Parameter(torch.zeros(3, 3))
    assert model[1].weight is model[0].weight


class Stateful(nn.Module):
    """With a state of its own kind, and a tensor that cannot be written to."""

    def __init__(self):
        super().__init__()
        self.register_buffer("wide", torch.ones(1).expand(5))
        self.own = SimpleNamespace(count=0)  # nobody else knows what is in it

    def get_extra_state(self):
        return OrderedDict(count=self.own.count)

    def set_extra_state(self, state):
        self.own.count = state["count"]


def test_extra_state_and_expanded_tensors(tmp_path):
    for directory in (None, tmp_path):
        model = Stateful()
        with preserve_state(model, directory=directory):
            model.own.count = 3
        assert model.own.count == 0


def test_a_scheduler_is_put_back_by_its_state():
    setting = Setting()
    scheduler = torch.optim.lr_scheduler.StepLR(setting.optimizer, 2)
    state = scheduler.state_dict()
    with preserve_state(scheduler, setting.optimizer):
        for _ in range(3):
            setting.optimizer.step()
            scheduler.step()
    assert scheduler.state_dict() == state


@pytest.mark.parametrize("kind", ["torch", "numpy", "legacy", "python"])
@pytest.mark.parametrize("in_file", [False, True])
def test_generators(kind, in_file, tmp_path):
    import random

    generator, draw = {
        "torch": (torch.Generator(), lambda one: torch.rand(1, generator=one).item()),
        "numpy": (numpy.random.default_rng(1), lambda one: one.random()),
        "legacy": (numpy.random.RandomState(1), lambda one: one.rand()),
        "python": (random.Random(1), lambda one: one.random()),
    }[kind]
    draw(generator)
    with preserve_state(generator, directory=tmp_path if in_file else None):
        first = [draw(generator) for _ in range(700)]  # more than the generators compute at once
    assert [draw(generator) for _ in range(700)] == first


@pytest.mark.parametrize("kind", ["sampler", "batch_sampler", "weighted", "data"])
def test_a_loaders_samplers_and_data(kind):
    generator = torch.Generator().manual_seed(1)

    class Data(torch.utils.data.Dataset):
        def __init__(self):
            self.noise = numpy.random.default_rng(1)
            self.reads = 0
            self.bulk = torch.zeros(3)

        def __len__(self):
            return 12

        def __getitem__(self, i):
            self.reads += 1
            return i + self.noise.random()

    data = Data()
    if kind == "batch_sampler":
        sampler = RandomSampler(data, generator=generator)
        loader = DataLoader(data, batch_sampler=torch.utils.data.BatchSampler(sampler, 3, False))
    elif kind == "data":
        loader = DataLoader(data, batch_size=3)
    else:
        sampler = RandomSampler(data, generator=generator)
        if kind == "weighted":
            sampler = WeightedRandomSampler([0.1] * 12, 12, generator=generator)
        loader = DataLoader(data, batch_size=3, sampler=sampler)
    with preserve_state(loader):
        first = [batch.tolist() for batch in loader]
        data.bulk += 1
    assert data.reads == 0
    assert data.bulk[0] == 1  # data may be large, and are not kept
    assert [batch.tolist() for batch in loader] == first


def test_a_module_around_a_module():
    setting = Setting()
    wrapped = nn.DataParallel(setting.model)
    before = setting.image()
    with preserve_state(wrapped, *setting.things[1:]):
        setting.train(2)
    assert differences(before, setting.image()) == []


def test_parameters_without_a_shape_are_refused():
    with pytest.raises(ValueError, match="0.weight: it has no shape yet.*one forward pass before"):
        preserve_state(nn.Sequential(nn.LazyLinear(3))).__enter__()


def test_a_file_holds_numbers_and_tensors_only(tmp_path):
    """Reading it runs no code, and it needs no class of the program's."""
    setting = Setting("AdamW")
    setting.train(2)
    with preserve_state(*setting.things, directory=tmp_path):
        (file,) = tmp_path.iterdir()
        content = torch.load(file, weights_only=True)
        assert {name for name, _ in content["parts"]} >= {"0:layers.1", "1:groups", "1:state"}


def test_bits_of_zeros_and_nans():
    model = nn.Linear(2, 2, bias=False)
    odd = torch.tensor([[-0.0, 0.0], [float("nan"), -float("nan")]])
    with torch.no_grad():
        model.weight.copy_(odd)
    before = image(model.weight)
    with preserve_state(model), torch.no_grad():
        model.weight.zero_()
    assert image(model.weight) == before


def test_a_sparse_gradient(tmp_path):
    for directory in (None, tmp_path):
        model = nn.Embedding(10, 3, sparse=True)
        optimizer = torch.optim.SparseAdam(model.parameters())
        model(torch.tensor([1, 2])).sum().backward()
        weight, gradient = model.weight.detach().clone(), model.weight.grad.to_dense()
        with preserve_state(model, optimizer, directory=directory):
            optimizer.step()
            optimizer.zero_grad()
        assert torch.equal(model.weight, weight)
        assert torch.equal(model.weight.grad.to_dense(), gradient)
        assert not optimizer.state


def replicate(model):
    return nn.parallel.DistributedDataParallel(model)


def shard(model):
    torch.distributed.fsdp.fully_shard(
        model, mesh=torch.distributed.device_mesh.init_device_mesh("cpu", (1,))
    )
    return model


def train_around(wrap, directory):
    """In a process of its own, with a group of ranks."""
    store = torch.distributed.HashStore()
    torch.distributed.init_process_group("gloo", store=store, rank=0, world_size=1)
    model = wrap(nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Linear(4, 2)))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)

    def train():
        optimizer.zero_grad()
        loss = model(torch.randn(8, 4)).square().sum()
        loss.backward()
        optimizer.step()
        return loss.item()

    train()
    with preserve_state(model, optimizer, directory=directory):
        expected = [train() for _ in range(3)]
    assert [train() for _ in range(3)] == expected


@pytest.mark.parametrize("in_file", [False, True])
@pytest.mark.parametrize("wrap", [replicate, shard])
def test_modules_of_many_ranks(wrap, in_file, tmp_path):
    directory = tmp_path if in_file else None
    assert forked.wait(forked.start(train_around, wrap, directory)) == 0


@pytest.mark.parametrize("in_file", [False, True])
def test_a_module_that_moves_comes_back_to_its_memory(in_file, tmp_path):
    """To another type here, as to another device."""
    model = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
    weight, mean = model[0].weight, model[1].running_mean
    place = weight.data_ptr()
    before = image(weight), image(mean)
    with preserve_state(model, directory=tmp_path if in_file else None):
        model.to(torch.float64)
        model(torch.randn(4, 3, dtype=torch.float64)).sum().backward()
    assert model[0].weight is weight and model[1].running_mean is mean
    assert weight.data_ptr() == place
    assert (image(weight), image(mean)) == before

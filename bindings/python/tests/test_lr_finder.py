"""LRFinder against torch_lr_finder itself, and what it does besides."""

import math
import sys
from pathlib import Path

import matplotlib
import pytest
import torch
from everything import Setting, differences, image
from torch import nn
from torch.utils.data import DataLoader, IterableDataset, TensorDataset

matplotlib.use("Agg")
import torch_lr_finder

import swiftlr
from swiftlr.torch import LRFinder, ScheduleLR, TrainDataLoaderIter, ValDataLoaderIter

sys.path.insert(0, str(Path(__file__).parents[3] / "examples"))
from digits import Digits, network

DIGITS = Digits.load()


def training_loader(generator=None, **more):
    data = TensorDataset(DIGITS.images, DIGITS.labels)
    return DataLoader(data, batch_size=64, shuffle=True, generator=generator, **more)


def validation_loader():
    data = TensorDataset(DIGITS.validation_images, DIGITS.validation_labels)
    return DataLoader(data, batch_size=64)


def sgd(model, lr=1e-4):
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)


class WithDropout(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = network()

    def forward(self, images):
        return self.inner(nn.functional.dropout(images, 0.2, self.training))


# ---- The numbers of torch_lr_finder --------------------------------------------------------------

SWEEPS = {
    "as it is": {},
    "linear": {"step_mode": "linear", "end_lr": 1.0},
    "start_lr": {"start_lr": 1e-3, "num_iter": 40},
    "accumulation": {"accumulation_steps": 3, "num_iter": 60},
    "not smoothed": {"smooth_f": 0, "diverge_th": 2},
    "validation": {"num_iter": 12},
    "longer than the data": {"num_iter": 50, "diverge_th": 1e9},
}


@pytest.mark.parametrize("has_generator", [True, False])
@pytest.mark.parametrize("name", SWEEPS)
def test_history_has_the_bits_of_torch_lr_finder(name, has_generator):
    histories = []
    for module in (torch_lr_finder.LRFinder, LRFinder):
        torch.manual_seed(5)
        model = WithDropout()
        loader = training_loader(torch.Generator().manual_seed(7) if has_generator else None)
        finder = module(model, sgd(model), nn.CrossEntropyLoss())
        finder.range_test(
            loader, validation_loader() if name == "validation" else None, **SWEEPS[name]
        )
        histories.append(finder.history)
    assert len(histories[0]["lr"]) > 10
    assert histories[0] == histories[1]


@pytest.mark.parametrize("name", ["as it is", "linear"])
def test_its_rule_gives_its_suggestion(name):
    rates = []
    for module in (torch_lr_finder.LRFinder, LRFinder):
        model = network()
        finder = module(model, sgd(model), nn.CrossEntropyLoss())
        finder.range_test(training_loader(torch.Generator().manual_seed(7)), **SWEEPS[name])
        if module is LRFinder:
            rates.append(finder.suggestion("torch_lr_finder.steepest").lr)
        else:
            rates.append(finder.plot()[1])
    assert rates[0] == rates[1]


class Dicts(torch.utils.data.Dataset):
    def __len__(self):
        return 90

    def __getitem__(self, i):
        return {"image": DIGITS.images[i], "label": DIGITS.labels[i]}


@pytest.mark.parametrize("peer", [True, False])
def test_batch_adapters(peer):
    module = torch_lr_finder if peer else sys.modules["swiftlr.torch"]

    class Train(module.TrainDataLoaderIter):
        def inputs_labels_from_batch(self, batch):
            return batch["image"], batch["label"]

    class Validate(module.ValDataLoaderIter):
        def inputs_labels_from_batch(self, batch):
            return batch["image"], batch["label"]

    model = network()
    finder = module.LRFinder(model, sgd(model), nn.CrossEntropyLoss())
    loader = DataLoader(Dicts(), batch_size=32)
    finder.range_test(Train(loader), Validate(loader), num_iter=9)
    assert len(finder.history["loss"]) == 9
    test_batch_adapters.found = getattr(test_batch_adapters, "found", finder.history)
    assert finder.history == test_batch_adapters.found


def test_batches_of_another_kind_are_refused_with_what_to_do():
    model = network()
    finder = LRFinder(model, sgd(model), nn.CrossEntropyLoss())
    with pytest.raises(ValueError, match="batch: dict is not allowed.*TrainDataLoaderIter.*find"):
        finder.range_test(DataLoader(Dicts(), batch_size=32))


# ---- Everything is put back ----------------------------------------------------------------------


class Failure(Exception):
    pass


class Fails(nn.Module):
    """A criterion that ends a sweep in some way at its 12th call."""

    def __init__(self, how):
        super().__init__()
        self.how = how
        self.calls = 0

    def forward(self, outputs, labels):
        self.calls += 1
        loss = nn.functional.cross_entropy(outputs, labels)
        if self.calls == 12 and self.how in ("nan", "inf"):
            return loss * float(self.how)
        if self.calls == 12 and self.how:
            raise {"exception": Failure, "Ctrl-C": KeyboardInterrupt, "exit": SystemExit}[self.how]
        return loss


@pytest.mark.parametrize("how", ["", "nan", "inf", "exception", "Ctrl-C", "exit"])
@pytest.mark.parametrize("optimizer", ["SGD", "AdamW", "LBFGS", "tensor rate"])
@pytest.mark.parametrize("where", ["memory", "file", "both"])
def test_a_sweep_leaves_nothing_behind(optimizer, how, where, tmp_path):
    setting = Setting(optimizer)
    setting.train(3)
    setting.model.eval()
    setting.model.layers[2].train()
    before = setting.image()
    criterion = Fails(how)
    finder = LRFinder(
        setting.model,
        setting.optimizer,
        criterion,
        memory_cache=where != "file",
        cache_dir=None if where == "memory" else tmp_path,
        verbose=False,
    )
    try:
        finder.range_test(setting.loader, setting.loader, num_iter=20, diverge_th=1e9)
    except (Failure, KeyboardInterrupt, SystemExit):
        assert how in ("exception", "Ctrl-C", "exit")
    else:
        assert finder.end == {"": "end", "nan": "not_finite", "inf": "not_finite"}[how]
    assert differences(before, setting.image()) == []
    assert criterion.calls == 0  # which is a number of a module, and put back too
    assert list(tmp_path.iterdir()) == []
    if not how:
        setting.model.train()
        setting.model.frozen.eval()
        losses = setting.train()
        never = Setting(optimizer)
        never.train(3)
        assert losses == never.train()


def test_another_finder_may_follow_and_finds_the_same():
    setting = Setting("AdamW")
    found = []
    for _ in range(2):
        finder = LRFinder(setting.model, setting.optimizer, setting.criterion)
        finder.range_test(setting.loader, num_iter=25)
        found.append((finder.history, str(finder.suggestion())))
        finder.reset()
    assert found[0] == found[1]
    assert "initial_lr" not in setting.optimizer.param_groups[0]


def test_nan_ends_the_sweep_and_the_points_before_it_are_used():
    setting = Setting()
    finder = LRFinder(setting.model, setting.optimizer, Fails("nan"))
    finder.range_test(setting.loader, num_iter=60)
    assert finder.end == "not_finite"
    assert len(finder.history["loss"]) == 11
    assert all(map(math.isfinite, finder.history["loss"]))


# ---- Groups, steps of the user's, loaders --------------------------------------------------------


def test_groups_keep_their_ratios_and_each_has_its_rates():
    setting = Setting("SGD")
    seen = []
    setting.optimizer.register_step_pre_hook(
        lambda optimizer, *_: seen.append([group["lr"] for group in optimizer.param_groups])
    )
    finder = LRFinder(setting.model, setting.optimizer, setting.criterion)
    finder.range_test(setting.loader, num_iter=30, end_lr=1.0)
    assert seen == [list(rates) for rates in zip(*finder.group_rates)]
    assert seen[0][0] == 1e-3
    assert all(math.isclose(second, 10 * first) for first, second in seen)
    assert finder.history["lr"] == finder.group_rates[0]


def test_one_group_is_swept_while_the_others_stand_still():
    setting = Setting("SGD")
    finder = LRFinder(setting.model, setting.optimizer, setting.criterion)
    finder.range_test(setting.loader, num_iter=30, group=1, end_lr=1.0)
    assert set(finder.group_rates[0]) == {1e-3}
    assert finder.group_rates[1] == finder.history["lr"]
    assert finder.history["lr"][0] == 1e-2


def test_a_step_of_the_users_has_the_numbers_of_range_test():
    one, other = Setting("AdamW"), Setting("AdamW")
    finder = LRFinder(one.model, one.optimizer, one.criterion)
    finder.range_test(one.loader, num_iter=20)
    before = other.image()
    own = LRFinder(other.model, other.optimizer)
    suggestion = own.find(other.batch_step, other.loader, num_iter=20)
    assert own.history == finder.history
    assert str(suggestion) == str(finder.suggestion())
    assert differences(before, other.image()) == []


def test_a_step_without_data_may_return_a_dict():
    setting = Setting()
    batches = list(setting.loader)
    finder = LRFinder(setting.model, setting.optimizer)
    finder.find(lambda: {"loss": setting.batch_step(batches[0])}, num_iter=12)
    assert len(finder.history["loss"]) == 12


@pytest.mark.parametrize("step", ["range_test", "find"])
def test_accumulation_has_one_point_an_optimizer_step(step):
    setting = Setting()
    steps = []
    setting.optimizer.register_step_post_hook(lambda *_: steps.append(1))
    losses = []

    def own(batch):
        loss = setting.criterion(setting.model(batch[0]), batch[1])
        (loss / 4).backward()
        losses.append(loss.item())
        if len(losses) % 4 == 0:
            setting.optimizer.step()
            setting.optimizer.zero_grad()
        return loss

    finder = LRFinder(setting.model, setting.optimizer, setting.criterion)
    if step == "find":
        finder.find(own, setting.loader, num_iter=8, smooth_f=0)
        means = [sum(losses[i : i + 4]) / 4 for i in range(0, 32, 4)]
        assert finder.history["loss"] == means
    else:
        finder.range_test(setting.loader, num_iter=8, accumulation_steps=4)
    assert len(steps) == len(finder.history["lr"]) == 8


def test_a_step_that_never_steps_is_told(monkeypatch):
    monkeypatch.setattr("swiftlr.torch._finder._own_step._MOST_CALLS", 20)
    setting = Setting()
    finder = LRFinder(setting.model, setting.optimizer)
    with pytest.raises(RuntimeError, match="in 20 calls the optimizer has made no step"):
        finder.find(lambda: 1.0)


@pytest.mark.parametrize("loss", [None, "low", torch.ones(2)])
def test_a_step_has_to_return_a_loss(loss):
    setting = Setting()

    def step(batch):
        setting.batch_step(batch)
        return loss

    with pytest.raises(
        (TypeError, ValueError), match="step: it returned (None|str|Tensor); the loss"
    ):
        LRFinder(setting.model, setting.optimizer).find(step, setting.loader)


class Overflows(torch.autograd.Function):
    """Gradients that are infinite where `is_on`."""

    is_on = False

    @staticmethod
    def forward(ctx, value):
        return value.clone()

    @staticmethod
    def backward(ctx, gradient):
        return gradient * math.inf if Overflows.is_on else gradient


@pytest.mark.parametrize("step", ["range_test", "find"])
@pytest.mark.parametrize("fused", [False, True])
def test_a_step_that_the_scaler_leaves_out_records_nothing(step, fused):
    setting = Setting()
    model, scaler = setting.model, setting.scaler
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4, fused=fused)
    calls, used = [], []

    def criterion(outputs, labels):
        calls.append(optimizer.param_groups[0]["lr"])
        Overflows.is_on = len(calls) in (3, 4)
        if not Overflows.is_on:
            used.append(calls[-1])
        return setting.criterion(Overflows.apply(outputs), labels)

    def own(batch):
        optimizer.zero_grad()
        loss = criterion(model(batch[0]), batch[1])
        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()
        return loss

    before = setting.image()
    finder = LRFinder(
        model, optimizer, criterion, amp_backend="torch", amp_config={"dtype": torch.bfloat16},
        grad_scaler=scaler,
    )  # fmt: skip
    if step == "find":
        finder.find(own, setting.loader, num_iter=10)
    else:
        finder.range_test(setting.loader, num_iter=10)
    assert len(calls) == 12
    assert finder.history["lr"] == used
    assert differences(before, setting.image()) == []


def test_a_scaler_that_leaves_out_every_step_ends_the_sweep():
    setting = Setting()

    def criterion(outputs, labels):
        Overflows.is_on = True
        return setting.criterion(Overflows.apply(outputs), labels)

    finder = LRFinder(setting.model, setting.optimizer, criterion, grad_scaler=setting.scaler)
    finder.range_test(setting.loader)
    assert finder.end == "skipped"
    assert finder.suggestion().lr is None
    assert finder.suggestion().reason


class Unending(IterableDataset):
    def __iter__(self):
        while True:
            yield DIGITS.images[0], DIGITS.labels[0]


class Short(IterableDataset):
    def __iter__(self):
        yield from zip(DIGITS.images[:40], DIGITS.labels[:40])


@pytest.mark.parametrize("data", [Unending, Short])
@pytest.mark.parametrize("validates", [False, True])
def test_loaders_of_unknown_length(data, validates):
    model = network()
    finder = LRFinder(model, sgd(model), nn.CrossEntropyLoss())
    validation = DataLoader(Short(), batch_size=16) if validates else None
    loader = DataLoader(data(), batch_size=16)
    finder.range_test(loader, validation, num_iter=15, diverge_th=1e9)
    assert len(finder.history["lr"]) == 15


def test_batches_that_do_not_begin_again_end_the_sweep():
    """Whether as an iterator or told not to; the last step has fewer batches."""
    loader = DataLoader(TensorDataset(DIGITS.images[:90], DIGITS.labels[:90]), batch_size=10)
    for data in (iter(loader), TrainDataLoaderIter(loader, auto_reset=False)):
        model = network()
        finder = LRFinder(model, sgd(model), nn.CrossEntropyLoss())
        finder.range_test(data, accumulation_steps=2)
        assert finder.end == "no_data"
        assert len(finder.history["lr"]) == 5
        first, last = finder.raw["loss"][0], finder.raw["loss"][-1]
        assert abs(first - last) < 0.1  # a mean, whatever the number of batches


def test_workers_that_persist_are_the_loaders_own():
    loader = training_loader(
        torch.Generator().manual_seed(1), num_workers=1, persistent_workers=True
    )
    model = network()
    finder = LRFinder(model, sgd(model), nn.CrossEntropyLoss())
    finder.range_test(loader, num_iter=5)
    assert loader._iterator is None


# ---- Schedulers that are attached ----------------------------------------------------------------


@pytest.mark.parametrize("kind", ["torch", "swiftlr"])
def test_an_attached_scheduler_is_suspended_and_put_back(kind, capsys):
    def build(setting):
        if kind == "swiftlr":
            return ScheduleLR(setting.optimizer, {"type": "torch.StepLR", "step_size": 2})
        return torch.optim.lr_scheduler.StepLR(setting.optimizer, 2)

    never, setting = Setting(), Setting()
    expected = build(never)
    scheduler = build(setting)
    before, state = setting.image(), scheduler.state_dict()

    def step(batch):
        loss = setting.batch_step(batch)
        scheduler.step()
        return loss

    finder = LRFinder(setting.model, setting.optimizer)
    finder.find(step, setting.loader, num_iter=20, diverge_th=1e9)
    assert len(set(finder.history["lr"])) == 20
    assert f"{type(scheduler).__name__}: suspended" in capsys.readouterr().out
    assert differences(before, setting.image()) == []
    assert scheduler.state_dict() == state
    for one, other in ((never, expected), (setting, scheduler)):
        for _ in range(2):
            one.train(1)
            other.step()
    assert scheduler.get_last_lr() == expected.get_last_lr()
    assert vars(scheduler).keys() == vars(expected).keys()


# ---- What comes of it ----------------------------------------------------------------------------


def swept(lrs=(1e-4,), **plan):
    model = network()
    layers = [*model.parameters()]
    groups = [{"params": [layers[i]], "lr": lr} for i, lr in enumerate(lrs)]
    groups[-1]["params"] = layers[len(lrs) - 1 :]
    optimizer = torch.optim.SGD(groups, lr=1e-4, momentum=0.9)
    finder = LRFinder(model, optimizer, nn.CrossEntropyLoss())
    finder.range_test(training_loader(torch.Generator().manual_seed(7)), **plan)
    return finder


def test_apply_writes_the_rates_and_says_so(capsys):
    finder = swept([1e-4, 1e-3])
    suggestion = finder.suggestion()
    rates = finder.apply()
    assert rates == suggestion.lrs == [group["lr"] for group in finder.optimizer.param_groups]
    assert rates[0] == suggestion.lr
    assert math.isclose(rates[1], 10 * rates[0])
    assert f"learning rate: {rates[0]:.3g}, {rates[1]:.3g}" in capsys.readouterr().out
    assert finder.apply(0.5) == [0.5, 5.0]
    assert finder.apply(rule="torch_lr_finder.steepest") != rates


def test_a_scheduler_that_is_built_anew_begins_with_the_rates():
    finder = swept([1e-4, 1e-3])
    old = torch.optim.lr_scheduler.StepLR(finder.optimizer, 5)
    rates = finder.apply()
    assert torch.optim.lr_scheduler.StepLR(finder.optimizer, 5).base_lrs == rates
    assert old.base_lrs == [1e-4, 1e-3]


def test_apply_refuses_where_nothing_is_suggested():
    finder = swept(num_iter=3)
    with pytest.raises(ValueError, match="no rate is applied, as none is suggested: "):
        finder.apply()
    assert finder.optimizer.param_groups[0]["lr"] == 1e-4


@pytest.mark.parametrize("lrs", [(1e-4,), (1e-4, 1e-3)])
@pytest.mark.parametrize("name", ["one_cycle", "warmup_cosine"])
@pytest.mark.parametrize("is_applied", [False, True])
def test_a_ready_schedule_goes_up_to_the_rates(name, lrs, is_applied):
    finder = swept(lrs)
    suggestion = finder.suggestion()
    if is_applied:
        finder.apply()
    scheduler = ScheduleLR(finder.optimizer, getattr(suggestion, name)(200))
    rates = []
    for _ in range(200):
        rates.append(scheduler.get_last_lr())
        finder.optimizer.step()
        scheduler.step()
    highest = [max(group) for group in zip(*rates)]
    assert all(math.isclose(*pair) for pair in zip(highest, suggestion.lrs))
    assert rates[0][0] < highest[0] / 10 and rates[-1][0] < highest[0] / 100


def test_one_cycle_leaves_the_momentum_where_there_is_none():
    model = network()
    finder = LRFinder(model, torch.optim.SGD(model.parameters(), lr=1e-4), nn.CrossEntropyLoss())
    finder.range_test(training_loader(torch.Generator().manual_seed(7)))
    assert finder.suggestion().one_cycle(10).spec()["cycle_momentum"] is False
    assert swept().suggestion().one_cycle(10).spec()["cycle_momentum"] is True


def test_lr_find_in_the_manner_of_fastai(capsys):
    model = network()
    finder = LRFinder(model, sgd(model), nn.CrossEntropyLoss())
    loader = training_loader(torch.Generator().manual_seed(7))

    def tenth(rates, losses, count):
        return rates[count // 10]

    rules = ("valley", "slide", "minimum", "steep", "default", "torch_lr_finder.steepest", tenth)
    found = finder.lr_find(loader, suggest_funcs=rules)
    assert found._fields == (
        "valley", "slide", "minimum", "steep", "default", "torch_lr_finder_steepest", "tenth",
    )  # fmt: skip
    assert found.valley == finder.suggestion("fastai.valley").lr
    assert found.tenth == finder.history["lr"][10]
    assert finder.history["lr"][0] == 1e-7
    assert "fastai.valley" in capsys.readouterr().out  # it has been drawn


def test_before_a_sweep_there_is_no_suggestion():
    model = network()
    finder = LRFinder(model, sgd(model))
    assert finder.history == {"lr": [], "loss": []}
    assert finder.best_loss is None
    with pytest.raises(RuntimeError, match="there has been no sweep; call range_test"):
        finder.suggestion()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"num_iter": 1}, "num_iter"),
        ({"step_mode": "cubic"}, "step_mode"),
        ({"smooth_f": 1.0}, "smooth_f"),
        ({"accumulation_steps": 0}, "accumulation_steps: 0 is not allowed; at least 1"),
        ({"group": 1}, "group"),
    ],
)
def test_a_wrong_argument_is_named_and_changes_nothing(arguments, message):
    setting = Setting("LBFGS")
    before = setting.image()
    finder = LRFinder(setting.model, setting.optimizer, setting.criterion)
    with pytest.raises(ValueError, match=message):
        finder.range_test(setting.loader, **arguments)
    assert differences(before, setting.image()) == []


def test_an_optimizer_without_a_rate_is_told():
    model = network()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.param_groups[0]["lr"] = None
    with pytest.raises(ValueError, match=r"param_groups\[0\]: lr is None; a number"):
        LRFinder(model, optimizer, nn.CrossEntropyLoss()).range_test(training_loader())


def test_unknown_backends_are_refused():
    with pytest.raises(ValueError, match="amp_backend: 'apex' is not allowed; 'torch' or None"):
        LRFinder(network(), None, amp_backend="apex")


def test_it_says_nothing_if_told_so(capsys):
    model = network()
    finder = LRFinder(model, sgd(model), nn.CrossEntropyLoss(), verbose=False)
    finder.range_test(training_loader(), num_iter=5)
    finder.apply(0.1)
    assert capsys.readouterr() == ("", "")


def test_validation_batches_begin_anew_with_each_loop():
    batches = ValDataLoaderIter(
        DataLoader(TensorDataset(DIGITS.images[:30], DIGITS.labels[:30]), 10)
    )
    assert [len(list(batches)), len(list(batches))] == [3, 3]


def test_the_base_of_a_suggestion_is_the_engines():
    assert issubclass(type(swept().suggestion()), swiftlr.Suggestion)


def test_another_device_is_left_again():
    """ "meta" is a device of every machine, on which losses have no values."""
    setting = Setting("AdamW")
    setting.train(2)
    before = setting.image()
    seen = []

    setting.model.register_forward_pre_hook(
        lambda model, inputs: seen.append((inputs[0].device, model.layers[0].weight.device))
    )
    finder = LRFinder(setting.model, setting.optimizer, setting.criterion, device="meta")
    with pytest.raises(RuntimeError, match="meta"):
        finder.range_test(setting.loader)
    assert seen == [(torch.device("meta"), torch.device("meta"))]
    assert differences(before, setting.image()) == []


def test_batches_go_to_the_device_whatever_they_are():
    from collections import namedtuple

    from swiftlr.torch._finder._device import to_device

    one = torch.zeros(1)
    Pair = namedtuple("Pair", "images labels")
    batch = {"a": [one, (one, "text")], "b": Pair(one, 3)}
    moved = to_device(batch, torch.device("meta"), True)
    assert moved["a"][0].is_meta and moved["a"][1][0].is_meta and moved["b"].images.is_meta
    assert moved["a"][1][1] == "text" and moved["b"].labels == 3
    assert type(moved["b"]) is Pair


def test_parameters_that_belong_to_no_module(tmp_path):
    """From a file, in which the optimizer's state is found by its parameters."""
    weight = nn.Parameter(torch.ones(3))
    optimizer = torch.optim.AdamW([weight], lr=1e-3)

    def step():
        optimizer.zero_grad()
        loss = weight.square().sum()
        loss.backward()
        optimizer.step()
        return loss

    step()
    before = image([weight, optimizer.state])
    finder = LRFinder(nn.Linear(1, 1), optimizer, memory_cache=False, cache_dir=tmp_path)
    finder.find(step, num_iter=10)
    assert image([weight, optimizer.state]) == before

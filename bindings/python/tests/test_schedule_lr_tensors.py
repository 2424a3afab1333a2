"""ScheduleLR where rates are tensors: filled in place, by one copy, and never read on a device."""

import copy

import pytest
import torch

import swiftlr
from swiftlr import Schedule
from swiftlr.torch import ScheduleLR, resume, save

COSINE = {"type": "torch.CosineAnnealingLR", "T_max": 40, "eta_min": 1e-5}
PER_GROUP = {"type": "swiftlr.groups", "schedules": [COSINE, {**COSINE, "T_max": 9}, COSINE]}
PLATEAU = {"type": "swiftlr.plateau", "patience": 0, "factor": 0.3}
DECAY = {"type": "swiftlr.curves", "curves": {"weight_decay": COSINE}}
RATES = (0.1, 0.02, 0.3)
DTYPES = [torch.float16, torch.bfloat16, torch.float32, torch.float64]
HAS_CUDA = torch.cuda.is_available()
DEVICES = ["cpu", pytest.param("cuda", marks=pytest.mark.skipif(not HAS_CUDA, reason="no GPU"))]
pytestmark = pytest.mark.filterwarnings("ignore")  # of the order of steps
every_dtype = pytest.mark.parametrize("dtype", DTYPES, ids=lambda one: str(one)[6:])
every_device = pytest.mark.parametrize("device", DEVICES)


def optimizer(*kinds, device="cpu", shape=()):
    """One group for each kind of rate, a dtype or float."""
    groups = []
    for kind, rate in zip(kinds, RATES):
        if kind is not float:
            rate = torch.full(shape, rate, dtype=kind, device=device)
        groups.append({"params": [torch.zeros(1, requires_grad=True)], "lr": rate})
    return torch.optim.AdamW(groups, weight_decay=0.5)


def tensors(scheduler):
    return [group["lr"] for group in scheduler.optimizer.param_groups]


def rounded(values, kinds):
    return [
        value if kind is float else torch.tensor(value, dtype=kind).item()
        for value, kind in zip(values, kinds)
    ]


def numbers(rates):
    return [float(rate) for rate in rates]


@every_device
@pytest.mark.parametrize(
    "kinds",
    [*([dtype] * 3 for dtype in DTYPES), [float, torch.bfloat16, torch.float32]],
    ids=lambda kinds: "-".join(getattr(kind, "__name__", str(kind)[6:]) for kind in kinds),
)
@pytest.mark.parametrize("shape", [(), (1,)], ids=str)
def test_values_are_those_of_the_schedule_rounded_once(kinds, shape, device):
    for spec in (COSINE, PER_GROUP):
        scheduler = ScheduleLR(optimizer(*kinds, device=device, shape=shape), spec)
        schedule, before = Schedule(spec), tensors(scheduler)
        bases = rounded(RATES, kinds)
        for position in range(1, 25):
            scheduler.step()
            exact = [schedule.value(position, base, group=i) for i, base in enumerate(bases)]
            assert numbers(tensors(scheduler)) == rounded(exact, kinds)
            last = scheduler.get_last_lr()
            assert numbers(last) == rounded(exact, kinds)
            for kind, one, rate, old in zip(kinds, last, tensors(scheduler), before):
                if kind is float:
                    continue
                assert rate is old and one is not rate
                assert (one.dtype, one.device, one.shape) == (kind, rate.device, shape)
        assert scheduler._engaged


@every_device
@every_dtype
def test_what_others_write_counts(dtype, device):
    scheduler = ScheduleLR(optimizer(dtype, dtype, device=device), COSINE)
    schedule = Schedule(COSINE)
    for _ in range(3):
        scheduler.step()
    tensors(scheduler)[0].fill_(7.0)  # the schedule knows better
    scheduler.base_lrs[1].fill_(0.5)  # though not what it starts from
    scheduler.step()
    values = [schedule.value(4, rounded([0.1], [dtype])[0]), schedule.value(4, 0.5)]
    assert numbers(tensors(scheduler)) == rounded(values, [dtype] * 2)
    assert scheduler._engaged
    fresh = [rate.clone() for rate in tensors(scheduler)]  # as Optimizer.load_state_dict() does
    for group, rate in zip(scheduler.optimizer.param_groups, fresh):
        group["lr"] = rate
    scheduler.optimizer.param_groups[1]["lr"] = 0.5
    scheduler.step()
    assert tensors(scheduler)[0] is fresh[0]
    values = [schedule.value(5, rounded([0.1], [dtype])[0]), schedule.value(5, 0.5)]
    assert numbers(tensors(scheduler)) == rounded(values, [dtype, float])


@every_dtype
def test_a_constant_rate_is_written_too(dtype):
    scheduler = ScheduleLR(optimizer(dtype), {"type": "swiftlr.constant"})
    scheduler.step()
    tensors(scheduler)[0].fill_(7.0)
    scheduler.step()
    assert numbers(tensors(scheduler)) == rounded([0.1], [dtype])


@every_dtype
def test_rates_that_the_schedule_leaves_alone(dtype):
    scheduler = ScheduleLR(optimizer(dtype, dtype), DECAY)
    for position in range(1, 5):
        tensors(scheduler)[0].fill_(position)
        scheduler.step()
        assert numbers(tensors(scheduler)) == rounded([position, 0.02], [dtype] * 2)
        assert numbers(scheduler.get_last_lr()) == numbers(tensors(scheduler))
        group = scheduler.optimizer.param_groups[1]
        assert group["weight_decay"] == Schedule(COSINE).value(position, 0.5)


@every_dtype
def test_a_metric(dtype):
    scheduler = ScheduleLR(optimizer(dtype, dtype), PLATEAU)
    exact = optimizer(float, float)
    for group, base in zip(exact.param_groups, rounded(RATES[:2], [dtype] * 2)):
        group["lr"] = base
    expected = ScheduleLR(exact, PLATEAU)
    for metric in (1.0, 1.0, 0.5, 2.0, 3.0):
        for one in (scheduler, expected):
            one.step(metric)
        values = [group["lr"] for group in exact.param_groups]
        assert numbers(tensors(scheduler)) == rounded(values, [dtype] * 2)


@every_dtype
def test_copies_states_and_checkpoints(dtype):
    scheduler = ScheduleLR(optimizer(dtype, dtype), COSINE)
    for _ in range(5):
        scheduler.step()
    twin = ScheduleLR(optimizer(dtype, dtype), COSINE)
    twin.load_state_dict(scheduler.state_dict())
    resumed = ScheduleLR(optimizer(dtype, dtype), COSINE)
    resume(resumed, save(scheduler))
    copied = copy.deepcopy(scheduler)
    for _ in range(4):
        scheduler.step()
        for one in (twin, resumed, copied):
            one.step()
            assert numbers(tensors(one)) == numbers(tensors(scheduler))


@pytest.mark.skipif(swiftlr.backend == "ctypes", reason="it reads the whole state at each step")
def test_one_copy_for_all_groups_of_a_kind(monkeypatch):
    kinds = [torch.bfloat16] * 200
    groups = [
        {"params": [torch.zeros(1, requires_grad=True)], "lr": torch.tensor(0.1, dtype=kind)}
        for kind in kinds
    ]
    scheduler = ScheduleLR(torch.optim.SGD(groups), COSINE)
    scheduler.step(), scheduler.step()
    calls, copy_all = [], torch._foreach_copy_
    monkeypatch.setattr(
        torch, "_foreach_copy_", lambda *given: (calls.append(given), copy_all(*given))
    )
    monkeypatch.setattr(torch.Tensor, "fill_", None)
    for name in ("item", "tolist", "__float__"):  # a read would wait for the device
        monkeypatch.setattr(torch.Tensor, name, None)
    scheduler.step()
    assert scheduler._engaged and len(calls) == 1 and len(calls[0][0]) == 200


@pytest.mark.skipif(not HAS_CUDA, reason="no GPU")
def test_a_captured_graph_trains_with_the_rate_of_each_step():
    weights = [torch.zeros(4, device="cuda", requires_grad=True) for _ in range(3)]
    groups = [
        {"params": [weight], "lr": torch.tensor(rate, device="cuda")}
        for weight, rate in zip(weights, RATES)
    ]
    target = torch.optim.SGD(groups, foreach=True)
    scheduler = ScheduleLR(target, PER_GROUP)
    for weight in weights:
        weight.grad = torch.ones_like(weight)
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        target.step()
    torch.cuda.current_stream().wait_stream(side)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        target.step()
    for weight in weights:
        weight.detach().zero_()
    sums = [0.0] * 3
    for _ in range(20):
        rates = numbers(tensors(scheduler))
        graph.replay()
        torch.cuda.synchronize()
        sums = [torch.tensor(one - rate).item() for one, rate in zip(sums, rates)]
        assert [weight[0].item() for weight in weights] == pytest.approx(sums, rel=1e-6)
        scheduler.step()
    assert scheduler._engaged and len(set(sums)) == 3

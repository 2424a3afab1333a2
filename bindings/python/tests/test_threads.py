"""Threads that share a scheduler lose no step, and reading from another thread raises nothing."""

import re
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from bits import optimizer
from child import run
from schedulers import TORCH, assert_same, make

import swiftlr
import swiftlr.torch

THREADS, TIMES = 3, 150


@pytest.fixture(autouse=True)
def threads_change_often():
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def together(*actions):
    """Runs them at once, each in a thread of its own."""
    start = threading.Barrier(len(actions))

    def begin(action):
        start.wait()
        return action()

    with ThreadPoolExecutor(len(actions)) as pool:
        for future in [pool.submit(begin, action) for action in actions]:
            future.result()


def repeat(action, times=TIMES):
    def act():
        for _ in range(times):
            action()

    return act


def slowly(epoch):
    """A function in which other threads get their turn."""
    time.sleep(1e-6)
    return 0.999 ** (epoch % 7)


# ---- swiftlr.Scheduler ---------------------------------------------------------------------------

SPECS = {
    "closed": ({"type": "torch.ExponentialLR", "gamma": 0.999}, "closed"),
    "chain": ({"type": "torch.ExponentialLR", "gamma": 0.999}, "chain"),
    "functions": ({"type": "torch.LambdaLR", "lr_lambda": "f"}, "closed"),
    "chain of functions": ({"type": "torch.MultiplicativeLR", "lr_lambda": "f"}, "chain"),
}


def scheduler(name):
    spec, form = SPECS[name]
    functions = {"f": slowly} if "functions" in name else None
    return swiftlr.Scheduler(spec, [0.1, 0.2], form, functions)


@pytest.mark.parametrize("name", SPECS)
def test_threads_step_one_scheduler(name):
    shared, alone = scheduler(name), scheduler(name)
    together(*[repeat(shared.step)] * THREADS)
    repeat(alone.step, THREADS * TIMES)()
    assert shared.step_count == THREADS * TIMES + 1
    assert shared.checkpoint() == alone.checkpoint()


@pytest.mark.parametrize("name", SPECS)
def test_threads_read_a_scheduler_that_is_stepped(name):
    shared = scheduler(name)
    seen = []

    def look():
        seen.append(shared.last_epoch)
        seen.append(shared.state_dict()["last_epoch"])
        assert len(shared.get_last_lr()) == 2 and shared.checkpoint()
        assert shared.__copy__().step_count > 0

    together(repeat(shared.step), repeat(look, 50))
    assert seen == sorted(seen) and shared.last_epoch == TIMES


def test_a_function_may_look_at_the_scheduler_but_not_change_it():
    said = []

    def function(epoch):
        if epoch == 2:
            said.append(shared.last_epoch)
            state = shared.state_dict()
            for action in (shared.step, lambda: shared.load_state_dict(state)):
                with pytest.raises(RuntimeError, match="a function that step.. calls must not"):
                    action()
        return 1.0

    spec = {"type": "torch.LambdaLR", "lr_lambda": "f"}
    shared = swiftlr.Scheduler(spec, [0.1], functions={"f": function})
    repeat(shared.step, 3)()
    assert said == [1] and shared.last_epoch == 3


# ---- The drop-ins --------------------------------------------------------------------------------

NAMES = """
StepLR CosineAnnealingLR LambdaLR MultiplicativeLR SequentialLR ReduceLROnPlateau OneCycleLR
CyclicLR SequentialLR,functions ChainedScheduler,functions ExponentialLR,tensors LambdaLR,tensors
""".split()
every_name = pytest.mark.parametrize("name", NAMES)


def drop_in(name, module=swiftlr.torch):
    kind, _, how = name.partition(",")
    lrs = [0.1, 0.2]
    if how == "tensors":
        lrs = [torch.tensor(lr, dtype=torch.float64) for lr in lrs]
    target = optimizer(lrs)
    if how == "functions":
        parts = [module.LambdaLR(target, slowly), module.MultiplicativeLR(target, slowly)]
        whole = getattr(module, kind)
        made = whole(parts, target) if "Chained" in kind else whole(target, parts, [200])
    elif kind == "CyclicLR":
        made = module.CyclicLR(target, 0.01, 0.1, 50, scale_fn=slowly)
    elif kind == "OneCycleLR":
        made = module.OneCycleLR(target, 0.3, total_steps=10 * THREADS * TIMES)
    elif kind in ("LambdaLR", "MultiplicativeLR"):
        made = getattr(module, kind)(target, slowly)
    else:
        return make(kind, module, target=target)
    target.step()
    return made


def one_step(scheduler):
    given = (1.0,) if isinstance(scheduler, TORCH.ReduceLROnPlateau) else ()
    scheduler.step(*given)


@every_name
@pytest.mark.filterwarnings("ignore")
def test_threads_step_one_drop_in(name):
    ours, theirs = drop_in(name), drop_in(name, TORCH)
    together(*[repeat(lambda: one_step(ours))] * THREADS)
    repeat(lambda: one_step(theirs), THREADS * TIMES)()
    assert ours._engaged
    assert_same(ours, theirs)


@every_name
@pytest.mark.filterwarnings("ignore")
def test_threads_read_a_drop_in_that_is_stepped(name):
    ours, theirs = drop_in(name), drop_in(name, TORCH)
    seen = []

    def look():
        if "Chained" not in name:
            seen.append(ours.last_epoch)
            seen.append(ours.state_dict()["last_epoch"])
        assert len(ours.get_last_lr()) == len(ours.optimizer.param_groups)
        assert ours.state_json()

    together(repeat(lambda: one_step(ours)), repeat(look, 50))
    assert seen == sorted(seen)
    repeat(lambda: one_step(theirs))()
    assert_same(ours, theirs)
    one_step(ours)
    assert ours._engaged


@pytest.mark.parametrize("name", ["StepLR", "LambdaLR", "SequentialLR,functions"])
@pytest.mark.filterwarnings("ignore")
def test_what_a_thread_writes_while_another_steps_is_not_lost(name):
    ours = drop_in(name)
    written = []

    def write():
        ours.note = len(written)
        ours._last_lr = list(ours._last_lr)
        written.append(ours.note)

    together(repeat(lambda: one_step(ours)), repeat(write, 50))
    assert ours.last_epoch == TIMES and ours.note == 49


class Held:
    """A LambdaLR whose function waits until it is let go."""

    def __init__(self):
        self.entered, self.free = threading.Event(), threading.Event()
        self.free.set()
        target = optimizer([0.1])
        self.scheduler = swiftlr.torch.LambdaLR(target, self.function)
        target.step()
        self.scheduler.step()
        self.scheduler.step()
        self.state = self.scheduler.state_dict()
        self.scheduler.step()
        self.free.clear()

    def function(self, epoch):
        self.entered.set()
        assert self.free.wait(30)
        return 0.5**epoch

    def step_in_a_thread(self):
        self.entered.clear()
        stepping = threading.Thread(target=self.scheduler.step)
        stepping.start()
        assert self.entered.wait(30)
        return stepping


def test_a_reader_gets_the_values_from_before_the_step():
    held = Held()
    stepping = held.step_in_a_thread()
    scheduler = held.scheduler
    assert (scheduler.last_epoch, scheduler._step_count) == (3, 4)
    assert scheduler.get_last_lr() == [0.1 / 8] == [scheduler.optimizer.param_groups[0]["lr"]]
    held.free.set()
    stepping.join()
    assert (scheduler.last_epoch, scheduler.get_last_lr()) == (4, [0.1 / 16])
    scheduler.step()
    assert scheduler._engaged and scheduler.last_epoch == 5


@pytest.mark.parametrize(
    "action, epoch",
    [
        (lambda held: held.scheduler.state_dict(), 4),
        (lambda held: held.scheduler.step(), 5),
        (lambda held: setattr(held.scheduler, "last_epoch", 10), 10),
        (lambda held: held.scheduler.load_state_dict(held.state), 2),
    ],
)
def test_who_needs_the_whole_state_waits(action, epoch):
    held = Held()
    stepping = held.step_in_a_thread()
    other = threading.Thread(target=action, args=[held])
    other.start()
    time.sleep(0.05)
    assert other.is_alive()
    held.free.set()
    other.join()
    stepping.join()
    assert held.scheduler.last_epoch == epoch
    held.scheduler.step()
    assert held.scheduler.last_epoch == epoch + 1


def test_nobody_waits_for_ever():
    held = Held()
    stepping = held.step_in_a_thread()
    with pytest.raises(RuntimeError, match="another thread is stepping the scheduler"):
        held.scheduler.step()
    held.free.set()
    stepping.join()
    assert held.scheduler.last_epoch == 4


# ---- Interpreters --------------------------------------------------------------------------------

IN_ANOTHER_INTERPRETER = """
import sys, swiftlr
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
code = '''if True:
    import sys
    sys.path[:] = PATH
    try:
        import swiftlr
        scheduler = swiftlr.Scheduler({"type": "torch.StepLR", "step_size": 1, "gamma": 0.5}, [1.0])
        print(scheduler.step(), flush=True)
    except ImportError as error:
        print("ImportError:", error, flush=True)
'''.replace("PATH", repr(sys.path))
for _ in range(2):
    assert interpreters.run_string(interpreters.create(), code) is None
print(swiftlr.Scheduler({"type": "torch.StepLR", "step_size": 1}, [1.0]).step())
"""


def test_another_interpreter_works_or_says_why_not():
    *said, here = run(IN_ANOTHER_INTERPRETER).splitlines()
    assert here == "[0.1]"
    if swiftlr.backend == "native":
        assert len(said) == 2
        assert all(re.match("ImportError: .*_native.*interpreter", one) for one in said), said
    elif sys.version_info[:2] != (3, 12):  # whose ctypes cannot be loaded there
        assert said == ["[0.5]"] * 2

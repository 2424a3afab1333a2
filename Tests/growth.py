"""No list of the user's costs more than its length and a logarithm: nothing is quadratic.

Usage: growth.py LIBRARY

Every type whose parameters have lists is created with lists of LENGTH and of TEN times LENGTH, and
what a program does with it is timed. Ten times the length takes about 10 times as long, 13 where
something is sorted, and 100 where something is quadratic.
"""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

LENGTH, TEN = 1000, 10
LIMIT = 30.0  # between 13 and 100; memory that leaves the caches costs something, too
ROUNDS = 2
NOTHING = 0.0005  # seconds for the long list: too few to be more than noise

CLOSED, CHAIN = 0, 1
CONSTANT = {"type": "swiftlr.value", "value": 0.5}

lr = ctypes.CDLL(sys.argv[1])
lr.swiftlr_last_error.restype = ctypes.c_char_p
Call = ctypes.CFUNCTYPE(
    ctypes.c_int32, ctypes.c_void_p, ctypes.c_double, ctypes.POINTER(ctypes.c_double)
)


class Function(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("call", Call),
        ("user", ctypes.c_void_p),
        ("release", ctypes.c_void_p),
    )


@Call
def half(user: Any, epoch: float, factor: Any) -> int:
    factor[0] = 0.5
    return 0


class Refused(Exception):
    pass


def check(status: int) -> None:
    if status:
        raise Refused(lr.swiftlr_last_error().decode())


def text_of(function: Any, *handle: ctypes.c_void_p) -> bytes:
    needed = ctypes.c_size_t()
    check(function(*handle, None, ctypes.c_size_t(0), ctypes.byref(needed)))
    buffer = ctypes.create_string_buffer(needed.value)
    check(function(*handle, buffer, needed, ctypes.byref(needed)))
    return buffer.value


def life(spec: bytes, form: int, groups: int, functions: Any = None) -> None:
    """What a program does with a schedule, from the file to the checkpoint and back."""
    count = ctypes.c_size_t(len(functions) if functions else 0)
    schedule, scheduler, again = (ctypes.c_void_p() for _ in range(3))
    rates = (ctypes.c_double * groups)(*[0.1] * groups)
    size = ctypes.c_size_t(groups)
    try:
        check(
            lr.swiftlr_schedule_create(
                spec, ctypes.c_size_t(len(spec)), functions, count, ctypes.byref(schedule)
            )
        )
        text_of(lr.swiftlr_schedule_spec, schedule)
        try:
            check(lr.swiftlr_scheduler_create(schedule, form, rates, size, ctypes.byref(scheduler)))
        except Refused:
            if groups > 1:
                raise
            return  # of the other form
        status = lr.swiftlr_scheduler_step(scheduler, rates, size)
        if status:
            lr.swiftlr_scheduler_step_metric(scheduler, ctypes.c_double(1), rates, size)
        state = text_of(lr.swiftlr_scheduler_state, scheduler)
        check(lr.swiftlr_scheduler_load_state(scheduler, state, ctypes.c_size_t(len(state))))
        saved = text_of(lr.swiftlr_scheduler_checkpoint, scheduler)
        check(
            lr.swiftlr_scheduler_restore(
                saved, ctypes.c_size_t(len(saved)), functions, count, ctypes.byref(again)
            )
        )
    finally:
        for handle in (again, scheduler):
            lr.swiftlr_scheduler_free(handle)
        lr.swiftlr_schedule_free(schedule)


# ---- Long specs, made of the examples of the self-description ------------------------------------

ITEMS: dict[str, list[Callable[[int, int, Any], Any]]] = {
    "list": [
        lambda i, n, item: i + 1,
        lambda i, n, item: n - i,  # falling, where the order does not matter
        lambda i, n, item: 1 / n,
        lambda i, n, item: item,
    ],
    "pairs": [lambda i, n, item: [i + 1, item[1]], lambda i, n, item: [i, item[1]]],
    "schedules": [lambda i, n, item: item],
}


Lists = list[tuple[str, Any, list[Callable[[int, int, Any], Any]]]]
Way = tuple[tuple[int, ...], tuple[int, ...]]
"""For each list how its items are made, and how many more there are than are asked for."""


def lists_of(described: dict[str, Any]) -> Lists:
    example = described["example"]
    return [
        (parameter["name"], example[parameter["name"]][0], ITEMS[parameter["kind"]])
        for parameter in described["parameters"]
        if parameter["kind"] in ITEMS and example.get(parameter["name"])
    ]


def ways_of(described: dict[str, Any]) -> Iterator[Way]:
    lists = lists_of(described)
    for ways in itertools.product(*(range(len(items)) for *_, items in lists)):
        for more in itertools.product((0, -1, 1), repeat=len(lists)):
            yield ways, more


def long_spec(described: dict[str, Any], way: Way, n: int) -> Any:
    spec = dict(described["example"])
    for (name, item, items), i, more in zip(lists_of(described), *way):
        count = n + more
        spec[name] = [items[i](k, count, item) for k in range(count)]
    return spec


def accepted(described: dict[str, Any]) -> list[Way]:
    """How long specs are right, found with short ones: one for each way of making items."""
    right: dict[tuple[int, ...], Way] = {}
    for way in ways_of(described):
        if way[0] in right:
            continue
        with contextlib.suppress(Refused):
            life(json.dumps(long_spec(described, way, 10)).encode(), 0, 1)
            right[way[0]] = way
    return list(right.values())


Case = tuple[str, Callable[[int], Callable[[], None]]]


def cases() -> Iterator[Case]:
    """What is timed: from a length to a call."""
    for described in json.loads(text_of(lr.swiftlr_types))["types"]:
        for way in accepted(described):
            for form in CLOSED, CHAIN:
                name = f"{described['name']}, spec {way}, form {form}"
                yield name, partial(example, described, way, form)
    for form in CLOSED, CHAIN:
        yield f"rates of groups, form {form}", partial(rates_of_groups, form)
        yield f"functions, form {form}", partial(functions, form)
    yield "schedules of groups", schedules_of_groups
    yield "curves", curves
    for name, refused in REFUSALS.items():
        yield name, partial(refusal, refused)


def prepared(spec: Any, *arguments: Any) -> Callable[[], None]:
    return partial(life, json.dumps(spec).encode(), *arguments)


def example(described: Any, way: Way, form: int, n: int) -> Callable[[], None]:
    return prepared(long_spec(described, way, n), form, 1)


def rates_of_groups(form: int, n: int) -> Callable[[], None]:
    spec = {"type": "torch.OneCycleLR", "total_steps": 10, "max_lr": [0.1] * n}
    return prepared(spec, form, n)


def schedules_of_groups(n: int) -> Callable[[], None]:
    return prepared({"type": "swiftlr.groups", "schedules": [CONSTANT] * n}, CLOSED, n)


def curves(n: int) -> Callable[[], None]:
    named = {f"v{n - i}": CONSTANT for i in range(n)}
    return prepared({"type": "swiftlr.curves", "curves": named}, CLOSED, 1)


def functions(form: int, n: int) -> Callable[[], None]:
    names = [f"f{i}" for i in range(n)]
    given = (Function * n)(*[Function(name.encode(), half, None, None) for name in names])
    return prepared({"type": "torch.LambdaLR", "lr_lambda": names}, form, n, given)


# ---- Long texts that are refused -----------------------------------------------------------------

REFUSALS: dict[str, Callable[[str], Any]] = {
    "an unknown type": lambda long: {"type": long},
    "an unknown key": lambda long: {"type": "torch.StepLR", long: 1},
    "unknown keys": lambda long: {"type": "torch.StepLR"} | {f"x{i}": i for i in range(len(long))},
    "an unknown function": lambda long: {"type": "torch.LambdaLR", "lr_lambda": long},
    "a text for a number": lambda long: {"type": "torch.StepLR", "step_size": long},
    "a long path": lambda long: {"type": "swiftlr.curves", "curves": {long: 1}},
}
LONGEST_MESSAGE = 10_000  # one has the names of all types


def refusal(make: Callable[[str], Any], n: int) -> Callable[[], None]:
    text = json.dumps(make("x" * n)).encode()

    def call() -> None:
        try:
            life(text, CLOSED, 1)
        except Refused as refused:
            if len(str(refused)) <= LONGEST_MESSAGE:
                return
            raise SystemExit(f"a message of {len(str(refused))} characters") from None
        raise SystemExit(f"accepted: {text[:60]!r}")

    return call


# ---- The clock -----------------------------------------------------------------------------------


def seconds(call: Callable[[], None]) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        call()
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    wrong, count, worst = [], 0, (0.0, "")
    for name, make in cases():
        count += 1
        for _ in range(3):  # a machine that does something else meanwhile
            short, long = seconds(make(LENGTH)), seconds(make(LENGTH * TEN))
            ratio = long / max(short, 1e-9)
            if ratio < LIMIT or long < NOTHING:
                break
        else:
            wrong.append(f"{name}: {short * 1e3:.1f} ms, {TEN} times as long {long * 1e3:.1f} ms")
        if long >= NOTHING:
            worst = max(worst, (ratio, name))
    print(f"{count} cases, the worst {worst[0]:.1f} times at {TEN} times the length: {worst[1]}")
    for line in wrong:
        print(line)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()

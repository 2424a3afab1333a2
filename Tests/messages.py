"""No message can drive a terminal, and none is long, whatever the text that it is about.

Usage: messages.py LIBRARY

A hostile text stands in turn for each name and each value of every type's example, of its state and
of its checkpoint, and for every name that a function takes.
"""

from __future__ import annotations

import ctypes
import json
import sys
import unicodedata
from collections.abc import Iterator
from typing import Any

from growth import LONGEST_MESSAGE, Function, half, lr, text_of

CONTROLS = "".join(map(chr, [*range(1, 0x20), *range(0x7F, 0xA0)]))
HOSTILE = ("\x1b[31m\r\n" + CONTROLS, "\x1b]0;" + "\u009b\u20ac" * 10_000)
RATES = (ctypes.c_double * 1)(0.1)
ONE = ctypes.c_size_t(1)
GIVEN = (Function * 1)(Function(b"my_function", half, None, None))

messages: set[str] = set()


def note(status: int) -> bool:
    """Whether a call succeeded; if not, its message counts."""
    if status:
        messages.add(lr.swiftlr_last_error().decode())
    return not status


def hostile(value: Any, text: str) -> Iterator[Any]:
    """Copies of a document, each with the text in another place."""
    yield text
    if isinstance(value, dict):
        for name, inner in value.items():
            rest = {other: value[other] for other in value if other != name}
            yield {text: inner} | rest
            for changed in hostile(inner, text):
                yield value | {name: changed}
    elif isinstance(value, list) and value:
        for changed in hostile(value[0], text):
            yield [changed, *value[1:]]


def encoded(value: Any) -> tuple[bytes, ctypes.c_size_t]:
    text = json.dumps(value).encode()
    return text, ctypes.c_size_t(len(text))


def create(spec: Any, functions: Any = GIVEN) -> ctypes.c_void_p | None:
    schedule = ctypes.c_void_p()
    count = ctypes.c_size_t(len(functions))
    call = lr.swiftlr_schedule_create
    return (
        schedule if note(call(*encoded(spec), functions, count, ctypes.byref(schedule))) else None
    )


def start(schedule: ctypes.c_void_p, form: int) -> ctypes.c_void_p | None:
    scheduler = ctypes.c_void_p()
    call = lr.swiftlr_scheduler_create
    return scheduler if note(call(schedule, form, RATES, ONE, ctypes.byref(scheduler))) else None


def try_documents(example: Any, text: str) -> None:
    for spec in hostile(example, text):
        lr.swiftlr_schedule_free(create(spec))
    schedule = create(example)
    for form in 0, 1:
        if (scheduler := start(schedule, form)) is None:
            continue
        for state in hostile(json.loads(text_of(lr.swiftlr_scheduler_state, scheduler)), text):
            note(lr.swiftlr_scheduler_load_state(scheduler, *encoded(state)))
        checkpoint = json.loads(text_of(lr.swiftlr_scheduler_checkpoint, scheduler))
        for changed in hostile(checkpoint, text):
            restored = ctypes.c_void_p()
            call = lr.swiftlr_scheduler_restore
            if note(call(*encoded(changed), GIVEN, ONE, ctypes.byref(restored))):
                lr.swiftlr_scheduler_free(restored)
        lr.swiftlr_scheduler_free(scheduler)
    lr.swiftlr_schedule_free(schedule)


def try_names(name: bytes) -> None:
    spec = {"type": "swiftlr.curves", "curves": {"lr": {"type": "swiftlr.value", "value": 1}}}
    schedule = create(spec)
    scheduler = start(schedule, 0)
    curve = ctypes.c_void_p()
    note(lr.swiftlr_schedule_curve(schedule, name, ctypes.byref(curve)))
    note(lr.swiftlr_scheduler_last_values(scheduler, name, RATES, ONE))
    note(lr.swiftlr_scheduler_set_base(scheduler, name, RATES, ONE))
    twice = (Function * 2)(*[Function(name, half, None, None)] * 2)
    create({"type": "torch.LambdaLR", "lr_lambda": "f"}, twice)
    create(
        {"type": "torch.LambdaLR", "lr_lambda": "f"},
        (Function * 1)(Function(name, half, None, None)),
    )
    named = create(
        {"type": "swiftlr.curves", "curves": {name.decode(errors="replace"): spec["curves"]["lr"]}}
    )  # type: ignore[index]
    note(lr.swiftlr_scheduler_last_values(start(named, 0), b"other", RATES, ONE))


def main() -> None:
    for text in HOSTILE:
        for described in json.loads(text_of(lr.swiftlr_types))["types"]:
            if len(text) < 1000 or described["name"].startswith(("torch.", "swiftlr.")):
                try_documents(described["example"], text)
        try_names(text.encode())
    try_names(b"\xff\x1b\xc2")
    wrong = [
        message
        for message in messages
        if len(message) > LONGEST_MESSAGE or any(unicodedata.category(c) == "Cc" for c in message)
    ]
    print(f"{len(messages)} messages, {len(wrong)} with a control character or too long")
    for message in wrong[:10]:
        print(repr(message[:200]))
    if any("\\u001b" in message for message in messages):
        sys.exit(bool(wrong))
    sys.exit("no message quotes the text")


if __name__ == "__main__":
    main()

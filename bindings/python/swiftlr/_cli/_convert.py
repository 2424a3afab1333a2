"""The schedule of a framework's configuration, as a schedule file.

Reads arguments, flags and configuration files of the frameworks that --frameworks lists: JSON,
YAML, TOML, sections, protobuf text, gin, and Python, which is read as data. Nothing is executed.
Flags go to the end: swiftlr convert --from Megatron-LM --flags --lr 3e-4 --lr-warmup-iters 100
"""

from __future__ import annotations

import argparse
import json
import os
from typing import Any, NamedTuple

from .._convert import Conversion, converted
from .._convert._back import TARGETS, written
from .._convert._documents import Document, is_path, read, read_text
from .._convert._documents import read_bytes as document_of
from .._convert._formats import frameworks
from .._convert._run import OPTIONS, Run
from .._errors import Error, SpecError
from .._values import strict
from ._errors import WrongUse, read_each, say
from ._inputs import STDIN, read_bytes
from ._inputs import read_text as text_in
from ._output import print_json
from ._schedules import from_zero, number, whole

_MOST_BYTES = 64 << 20  # of a checkpoint


class Converted(NamedTuple):
    file: str
    conversion: Conversion


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="*",
        metavar="CONFIG",
        help="a file, - for standard input, or its text",
    )
    parser.add_argument(
        "--flags",
        nargs=argparse.REMAINDER,
        help="all that follow are flags of the framework's program",
    )
    parser.add_argument(
        "--from", dest="framework", metavar="FRAMEWORK", help="whose it is; else the keys decide"
    )
    parser.add_argument(
        "--to",
        choices=TARGETS,
        help="not a schedule file, but the form of this framework; takes schedule files, too",
    )
    parser.add_argument(
        "-o", dest="output", metavar="FILE", help="writes this file; a folder for several"
    )
    parser.add_argument("--json", action="store_true", help="spec, base, steps and notes as JSON")
    parser.add_argument(
        "--frameworks",
        action="store_true",
        help="lists the frameworks whose configurations it reads",
    )
    run = parser.add_argument_group("the run, where the configuration does not say")
    run.add_argument("--lr", type=number, metavar="RATE", help="the optimizer's learning rate")
    run.add_argument("--steps", type=whole, metavar="N", help="optimizer steps of the run")
    run.add_argument(
        "--steps-per-epoch", type=number, metavar="N", help="optimizer steps of an epoch"
    )
    run.add_argument("--epochs", type=number, metavar="N", help="epochs of the run")
    run.add_argument("--batch-size", type=number, metavar="N", help="samples of a step")
    run.add_argument("--tokens-per-step", type=number, metavar="N", help="tokens of a step")
    run.add_argument("--warmup-steps", type=from_zero, metavar="N", help="steps of the warm-up")
    run.add_argument("--processes", type=whole, metavar="N", help="number of processes")


def run(options: argparse.Namespace) -> int:
    if options.frameworks:
        print("\n".join(frameworks()))
        return 0
    if bool(options.files) == bool(options.flags):
        what = "files and flags; one of both" if options.files else "no configuration; a file"
        raise WrongUse(f"convert: {what}, - for standard input, or --flags with those of a program")
    if options.flags:
        found = [Converted("", _converted(read(options.flags), options))]
    else:
        found = list(read_each(options.files, lambda file: _of_file(file, options), options))
    if options.output and len(found) > 1 and not os.path.isdir(options.output):
        raise WrongUse(f"{options.output}: no folder; one, for {len(found)} files")
    for one in found:
        for note in one.conversion.notes:
            say(f"{one.file}: {note}" if one.file else note)
    if options.json:
        values = [_as_dict(one) for one in found]
        print_json(values[0] if len(options.files) <= 1 and values else values)
        return 0
    for one in found:
        _write(one, options)
    return 0


def _of_file(file: str, options: argparse.Namespace) -> Converted:
    try:
        document = _document(file)
        return Converted(file if document.name else "", _converted(document, options))
    except Error as error:
        raise WrongUse(str(error)) from None


def _document(file: str) -> Document:
    if file == STDIN:
        return read_text("", text_in(file))._replace(name=file)
    if is_path(file) or not ("\n" in file or file.lstrip()[:1] in "{[" or "=" in file):
        return document_of(file, read_bytes(file, _MOST_BYTES))
    return read(file)


def _converted(document: Document, options: argparse.Namespace) -> Conversion:
    run = Run(**{name: getattr(options, name) for name in OPTIONS})
    try:
        if options.framework is None and is_spec(document):
            if not options.to:
                raise SpecError(
                    f"{document.name or 'this'}: a schedule file already; --to FRAMEWORK"
                )
            return of_spec(document, run)
        return converted(document, options.framework, run)
    except Error as error:
        raise WrongUse(str(error)) from None


def is_spec(document: Document) -> bool:
    kind = document.tree.get("type")
    return isinstance(kind, str) and "." in kind


def of_spec(document: Document, run: Run) -> Conversion:
    """A schedule file, for the way back; the options are those of its run."""
    spec = dict(document.tree)
    own = spec.get("run") if isinstance(spec.get("run"), dict) else {}
    values = {
        "total_steps": run.steps,
        "steps_per_epoch": run.steps_per_epoch,
        "batch_size": run.batch_size,
        "tokens_per_step": run.tokens_per_step,
    }
    known = {**(own or {}), **{key: one for key, one in values.items() if one is not None}}
    if known:
        spec["run"] = known
    steps = known.get("total_steps")
    return Conversion(spec, run.base(), steps if isinstance(steps, int) else None)


def _write(one: Converted, options: argparse.Namespace) -> None:
    if options.to:
        try:
            text = written(one.conversion, options.to)
        except Error as error:
            raise WrongUse(f"{one.file}: {error}" if one.file else str(error)) from None
    else:
        spec = {**one.conversion.spec, "notes": [_of_run(one.conversion), *one.conversion.notes]}
        text = json.dumps(strict(spec), indent=2, allow_nan=False)
    if options.output is None:
        print(text)
        return
    path = options.output
    if os.path.isdir(path):
        base = os.path.splitext(os.path.basename(one.file) or "schedule")[0]
        path = os.path.join(path, f"{base}.json")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text + "\n")


def _of_run(conversion: Conversion) -> str:
    steps = "" if conversion.steps is None else f", {conversion.steps} steps"
    return f"from {conversion.framework}; base rate {conversion.base!r}{steps}"


def _as_dict(one: Converted) -> dict[str, Any]:
    conversion = one.conversion
    found = {
        "spec": conversion.spec,
        "base": conversion.base,
        "steps": conversion.steps,
        "framework": conversion.framework,
        "notes": conversion.notes,
    }
    return {"file": one.file, **found} if one.file else found

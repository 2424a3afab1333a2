#!/usr/bin/env python3
"""Writes the JSON Schema of spec files, bindings/python/swiftlr/schedule.schema.json, from what the
installed swiftlr says of its types. bindings/python/tests/test_schema.py compares it."""

import json
from pathlib import Path

import swiftlr
from swiftlr._schema import schema

PATH = Path(__file__).resolve().parent.parent / "bindings/python/swiftlr/schedule.schema.json"

if __name__ == "__main__":
    PATH.write_text(json.dumps(schema(swiftlr.__version__, swiftlr.types()), indent=1) + "\n")

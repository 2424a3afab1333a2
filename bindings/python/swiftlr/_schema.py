"""The JSON Schema of spec files, made from what the engine says of its types."""

from __future__ import annotations

TYPE_CHECKING = False  # as in _values
if TYPE_CHECKING:
    from typing import Any

    Object = dict[str, Any]

_BOUNDS = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")

_LENGTH = {
    "description": "A length with a unit: epochs, batches, samples, tokens or a part of the run.",
    "pattern": r"^[0-9]*\.?[0-9]+([eE][+-]?[0-9]+)?(ep|ba|sp|tok|dur)$",
    "properties": {
        "length": {"type": "string", "description": "The length as it was written."},
        "steps": {"type": "number", "description": "The steps that it is."},
    },
    "required": ["length", "steps"],
    "additionalProperties": False,
}


def schema(version: str, types: list[Object]) -> Object:
    """A schema in which the type of a schedule decides which parameters it has."""
    names = [type["name"] for type in types]
    cases = [
        {
            "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
            "then": {"$ref": f"#/$defs/{name}"},
        }
        for name in names
    ]
    schedule = {
        "type": "object",
        "properties": {
            "type": {
                "description": "Which schedule it is.",
                "enum": names,
                # Not of JSON Schema; editors show them beside the names.
                "enumDescriptions": [_summary(type) for type in types],
            }
        },
        "required": ["type"],
        "allOf": cases,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A schedule of swiftlr {version}",
        "$ref": "#/$defs/schedule",
        "$defs": {
            "schedule": schedule,
            "length": _LENGTH,
            **{type["name"]: _type(type, types) for type in types},
        },
    }


def _summary(type: Object) -> str:
    return " ".join(type["documentation"].split("\n\n")[0].split())


def _type(type: Object, types: list[Object]) -> Object:
    source = f"\n\nSource: {type['source']}." if type["source"] else ""
    return {
        "description": type["documentation"] + source,
        "examples": [type["example"]],
        **_object(type, types, {"type": {"const": type["name"]}}),
    }


def _object(type: Object, types: list[Object], head: Object) -> Object:
    """The parameters of a type and what stands before them."""
    parameters = type["parameters"]
    return {
        "type": "object",
        "properties": {
            "$schema": {"type": "string", "description": "Where editors find this schema."},
            **head,
            **{parameter["name"]: _parameter(parameter, types) for parameter in parameters},
        },
        "required": [*head, *(p["name"] for p in parameters if p.get("required"))],
        "additionalProperties": False,
    }


def _parameter(parameter: Object, types: list[Object]) -> Object:
    made = {"description": f"{parameter['meaning']} Allowed: {parameter['allowed']}."}
    if "default" in parameter:
        made["default"] = parameter["default"]
    kind = parameter["kind"]
    if kind == "choice":
        return {**made, "enum": parameter["choices"]}
    if kind == "flag":
        return {**made, "type": "boolean"}
    if kind == "schedule":
        return {**made, "$ref": "#/$defs/schedule"}
    if kind == "schedules":
        return {**made, "type": "array", "items": _part(parameter, types), "minItems": 1}
    if kind == "list":
        return {**made, "type": "array", "items": _number(parameter)}
    if kind == "pairs":
        pair = [_number(parameter), {"type": "number"}]
        items = {"type": "array", "prefixItems": pair, "minItems": 2, "maxItems": 2}
        return {**made, "type": "array", "items": items}
    one = {"type": ["string"]} if kind == "function" else _number(parameter)
    # Several types side by side, and not alternatives: a message then says which bound was missed.
    made = {**made, **one, "type": [*one["type"]]}
    if parameter.get("nullable"):
        made["type"].append("null")
    if parameter.get("per_group"):
        made["type"].append("array")
        made |= {"items": one, "minItems": 1}
    return made


def _part(parameter: Object, types: list[Object]) -> Object:
    if "of" not in parameter:
        return {"$ref": "#/$defs/schedule"}
    return _object(next(type for type in types if type["name"] == parameter["of"]), types, {})


def _number(parameter: Object) -> Object:
    number: Object = {"type": ["integer" if parameter.get("whole") else "number"]}
    number |= {name: parameter[name] for name in _BOUNDS if name in parameter}
    if parameter.get("unit") == "steps":
        number["type"] += ["string", "object"]
        number["$ref"] = "#/$defs/length"
    return number

"""The JSON Schema of spec files, made from what the engine says of its types."""

from __future__ import annotations

TYPE_CHECKING = False  # as in _types
if TYPE_CHECKING:
    from typing import Any

    Object = dict[str, Any]

_BOUNDS = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")

_TERM = r"(([0-9]*\.?[0-9]+([eE][+-]?[0-9]+)?(ep|ba|sp|tok|dur|rest))|rest)"
_TEXT = {
    "description": "Epochs, batches (steps), samples, tokens, parts of the run or of its rest.",
    "pattern": rf"^{_TERM}( *[+-] *{_TERM})*$",
    "maxLength": 64,
}
# What is beside a number; the keywords of texts and objects say nothing of numbers.
_LENGTH = {
    **_TEXT,
    "properties": {
        "length": {"type": "string", **_TEXT},
        "steps": {"type": "number", "description": "What it was resolved to."},
    },
    "required": ["length", "steps"],
    "additionalProperties": False,
}

_KNOWN = {"type": ["number", "null"], "exclusiveMinimum": 0}
_RUN = {
    "description": "What makes steps of lengths in other units, in the outermost schedule.",
    "type": "object",
    "properties": {
        "steps_per_epoch": {"description": "What `ep` is multiplied with.", **_KNOWN},
        "total_steps": {"description": "What `dur` is multiplied with.", **_KNOWN},
        "batch_size": {"description": "What `sp` is divided by.", **_KNOWN},
        "tokens_per_step": {"description": "What `tok` is divided by.", **_KNOWN},
        "rounding": {
            "description": "To whole steps; halves go up.",
            "enum": ["nearest", "up", "down"],
            "default": "nearest",
        },
    },
    "additionalProperties": False,
}

# What the outermost schedule may have beside its parameters.
_OUTERMOST: Object = {
    "run": _RUN,
    "notes": {
        "description": "Remarks for people.",
        "type": "array",
        "items": {"type": "string"},
    },
    "check": {"description": "Settings of swiftlr check.", "type": "object"},
}


def schema(version: str, types: list[Object]) -> Object:
    """A schema in which the type of a schedule decides which parameters it has."""
    names = [type["name"] for type in types]
    outermost = [t["name"] for t in types if any(p["kind"] == "curves" for p in t["parameters"])]
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
            "part": {
                "$ref": "#/$defs/schedule",
                "properties": {
                    **dict.fromkeys(_OUTERMOST, False),
                    "type": {"not": {"enum": outermost}},
                },
            },
            "length": _LENGTH,
            **_OUTERMOST,
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
        **_object(
            type,
            types,
            {"type": {"const": type["name"]}},
            {key: {"$ref": f"#/$defs/{key}"} for key in _OUTERMOST},
        ),
    }


def _object(type: Object, types: list[Object], head: Object, more: Object) -> Object:
    """The parameters of a type and what stands around them."""
    parameters = type["parameters"]
    return {
        "type": "object",
        "properties": {
            "$schema": {"type": "string", "description": "Where editors find this schema."},
            **head,
            **{parameter["name"]: _parameter(parameter, types) for parameter in parameters},
            **more,
        },
        "required": [*head, *(p["name"] for p in parameters if p.get("required"))],
        "additionalProperties": False,
    }


def _parameter(parameter: Object, types: list[Object]) -> Object:
    made: Object = {"description": f"{parameter['meaning']} Allowed: {parameter['allowed']}."}
    if "default" in parameter:
        made["default"] = parameter["default"]
    kind = parameter["kind"]
    if kind == "choice":
        if parameter.get("listed"):
            each = {"enum": parameter["choices"]}
            return {**made, "anyOf": [each, {"type": "array", "items": each}]}
        return {**made, "enum": parameter["choices"]}
    if kind == "product":
        factor = f" *({'|'.join(parameter['choices'])}) *"
        return {**made, "type": "string", "pattern": rf"^{factor}(\*{factor})*$"}
    if kind == "flag":
        return {**made, "type": "boolean"}
    if kind == "schedule":
        return {**made, "$ref": "#/$defs/part"}
    if kind == "schedules":
        return {**made, "type": "array", "items": _part(parameter, types), "minItems": 1}
    if kind == "curves":
        curves = {"additionalProperties": {"$ref": "#/$defs/part"}, "minProperties": 1}
        return {**made, "type": "object", **curves}
    if kind == "list":
        return {**made, "type": "array", "items": _number(parameter)}
    if kind == "pairs":
        pair = [_number(parameter), {"type": "number"}]
        items = {"type": "array", "prefixItems": pair, "minItems": 2, "maxItems": 2}
        return {**made, "type": "array", "items": items}
    one: Object = {"type": ["string"]} if kind == "function" else _number(parameter)
    # Several types side by side, and not alternatives: a message then says which bound was missed.
    made |= {**one, "type": [*one["type"]]}
    if parameter.get("nullable"):
        made["type"].append("null")
    if parameter.get("per_group") or parameter.get("listed"):
        made["type"].append("array")
        made |= {"items": one, "minItems": 1}
    return made


def _part(parameter: Object, types: list[Object]) -> Object:
    if "of" not in parameter:
        return {"$ref": "#/$defs/part"}
    type = next(type for type in types if type["name"] == parameter["of"])
    return _object(type, types, {}, {})


def _number(parameter: Object) -> Object:
    bounds = {name: parameter[name] for name in _BOUNDS if name in parameter}
    kind = "integer" if parameter.get("whole") else "number"
    if parameter.get("unit") != "steps":
        return {"type": [kind], **bounds}
    steps = {"steps": {"type": kind, **bounds}}
    return {
        "type": [kind, "string", "object"],
        **bounds,
        "$ref": "#/$defs/length",
        "properties": steps,
    }

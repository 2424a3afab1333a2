"""Prints the table of swiftlr._ctypes as JSON: result and parameters of each function, and the
fields of its structure with their offsets. Loads the library that SWIFTLR_LIBRARY names.
Usage: ctypes_table.py PACKAGE ABI"""

import ctypes
import importlib
import json
import sys
import types

folder, abi = sys.argv[1], int(sys.argv[2])

# The package as it lies in the source tree: without its backend, and with the numbers that the
# build would write.
package = types.ModuleType("swiftlr")
package.__path__ = [folder]
build = types.ModuleType("swiftlr._build")
build.ABI, build.LIBRARY = abi, "libswiftlr.so"
sys.modules |= {"swiftlr": package, "swiftlr._build": build}
table = importlib.import_module("swiftlr._ctypes")


def c_name(kind):
    """A type of ctypes in C, without const and typedefs; void * stands for any pointer."""
    if kind is None:
        return "void"
    if issubclass(kind, ctypes._Pointer):
        return c_name(kind._type_) + " *"
    if issubclass(kind, ctypes._CFuncPtr):
        # argtypes and restype of a function type are in its private attributes.
        arguments = ", ".join(c_name(argument) for argument in kind._argtypes_)
        return f"{c_name(kind._restype_)} (*)({arguments})"
    names = {
        ctypes.c_char_p: "char *",
        ctypes.c_void_p: "void *",
        ctypes.c_double: "double",
        ctypes.c_float: "float",
        ctypes.c_int32: "int",
        ctypes.c_int64: "long",
        ctypes.c_size_t: "unsigned long",
        table._Function: "swiftlr_function",
    }
    return names.get(kind, kind.__name__)


def field(name, kind):
    place = getattr(table._Function, name)
    return {"name": name, "type": c_name(kind), "offset": place.offset, "size": place.size}


json.dump(
    {
        "functions": {
            name: [c_name(result), *map(c_name, arguments)]
            for name, (result, arguments) in table.SIGNATURES.items()
        },
        "size": ctypes.sizeof(table._Function),
        "fields": [field(name, kind) for name, kind in table._Function._fields_],
    },
    sys.stdout,
)

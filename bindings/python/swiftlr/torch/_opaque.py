"""Keeps torch.compile out of the drop-ins.

torch never traces its own schedulers. A scheduler in another file is traced if the loop around it
is compiled, and breaks the loop into many graphs.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any, TypeVar

Class = TypeVar("Class", bound=type)
Function = TypeVar("Function", bound=Callable[..., Any])

try:  # torch.compiler.disable does the same, but loads the compiler, which takes seconds
    from torch._C._dynamo.eval_frame import (
        _FrameAction,
        _FrameExecStrategy,
        set_code_exec_strategy,
    )

    def _skip(function: Callable[..., Any]) -> None:
        strategy = _FrameExecStrategy(_FrameAction.SKIP, _FrameAction.SKIP)
        set_code_exec_strategy(function.__code__, strategy)
        function._torchdynamo_disable = True  # type: ignore[attr-defined]

except ImportError:  # another torch: what the compiler looks at before it goes into a function

    def _skip(function: Callable[..., Any]) -> None:
        function._torchdynamo_disable = True  # type: ignore[attr-defined]


def opaque_function(function: Function) -> Function:
    """Marks a function as not to be traced, nor what it calls."""
    _skip(function)
    return function


def opaque(cls: Class) -> Class:
    """Marks all functions of a class as not to be traced, nor what they call."""
    for value in list(vars(cls).values()):
        parts = [getattr(value, name, None) for name in ("__func__", "fget", "fset", "fdel")]
        for function in (value, *parts):
            # A Method only says that it is a function, and `_torch_step` is not ours to mark.
            if type(function) is FunctionType and function.__module__.startswith("swiftlr"):
                _skip(function)
    return cls

"""Equality to the last bit and type, for states, rates and exceptions."""

import struct

import torch


def same(a, b):
    """Whether `a` and `b` have one type and one value, in the same order, floats by bits."""
    if type(a) is not type(b):
        return False
    if isinstance(a, float):
        return struct.pack("d", a) == struct.pack("d", b) or (a != a and b != b)
    if isinstance(a, torch.Tensor):
        return a.dtype == b.dtype and a.shape == b.shape and same(a.tolist(), b.tolist())
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return same(list(a), list(b)) and all(map(same, a.values(), b.values()))
    return a == b


def optimizer(lrs=(0.1,)):
    """An SGD with one parameter a group."""
    return torch.optim.SGD(
        [{"params": [torch.zeros(1, requires_grad=True)], "lr": lr} for lr in lrs], lr=0.1
    )


def rates(optimizer):
    return [group["lr"] for group in optimizer.param_groups]

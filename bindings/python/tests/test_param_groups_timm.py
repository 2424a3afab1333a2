"""Layer-wise decay beside timm's. timm wants torchvision, of which nothing is needed here: where
that is missing, something stands in for it that has every name.
"""

import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types

import pytest

from swiftlr.torch import param_groups

has_timm = importlib.util.find_spec("timm") is not None
pytestmark = [pytest.mark.once, pytest.mark.skipif(not has_timm, reason="no timm")]
NAMES = ["vit_tiny_patch16_224", "deit_tiny_patch16_224", "mixer_s32_224"]


class Anything(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(name, (), {})


class StandIn(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] == "torchvision":
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        module = types.ModuleType(spec.name)
        module.__getattr__ = lambda name: getattr(Anything("torchvision", (), {}), name)
        return module

    def exec_module(self, module):
        pass


@pytest.fixture(scope="module")
def timm():
    if importlib.util.find_spec("torchvision"):
        import timm

        return timm
    sys.meta_path.insert(0, stand_in := StandIn())
    try:
        import timm
    finally:
        sys.meta_path.remove(stand_in)
        for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
            del sys.modules[name]
    return timm


def values(groups, model, lr_of):
    names = {id(one): name for name, one in model.named_parameters()}
    return {
        names[id(one)]: (lr_of(group), group["weight_decay"])
        for group in groups
        for one in group["params"]
    }


@pytest.mark.parametrize("name", NAMES)
def test_rates_and_decays_are_timms(timm, name):
    from timm.models import group_parameters
    from timm.optim import param_groups_layer_decay

    model = timm.create_model(name)
    bare = model.no_weight_decay() if hasattr(model, "no_weight_decay") else ()
    theirs = values(
        param_groups_layer_decay(
            model, weight_decay=0.05, no_weight_decay_list=bare, layer_decay=0.65
        ),
        model,
        lambda group: 0.3 * group["lr_scale"],
    )
    given = {"lr": 0.3, "weight_decay": 0.05, "layer_decay": 0.65}
    layers = group_parameters(model, model.group_matcher(coarse=False), reverse=True)
    by_their_layers = param_groups(model, **given, layers=layers.__getitem__)
    assert values(by_their_layers, model, lambda group: group["lr"]) == theirs
    ours = values(param_groups(model, **given), model, lambda group: group["lr"])
    # Here the norm after the last block has the rate of the head, there that of the block.
    differing = {key for key in theirs if ours[key] != theirs[key]}
    assert differing == {key for key in theirs if key.startswith("norm.")}

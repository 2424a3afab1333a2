"""Layer-wise decay beside timm's, where that is installed. It imports torchvision, for which
Tests/frameworks has a stand-in.
"""

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from swiftlr.torch import param_groups

pytestmark = [pytest.mark.once, pytest.mark.skipif(not find_spec("timm"), reason="no timm")]
NAMES = ["vit_tiny_patch16_224", "deit_tiny_patch16_224", "mixer_s32_224"]


@pytest.fixture(scope="module")
def timm():
    sys.path.append(str(Path(__file__).parents[3] / "Tests/frameworks"))
    import absent

    absent.pretend("torchvision")
    import timm

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

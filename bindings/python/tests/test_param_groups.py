"""Groups that are made from a model: which parameter falls where, and what its group has."""

import copy
import pickle
import re
import warnings
from types import SimpleNamespace

import pytest
import torch
from torch import nn

from swiftlr import ArgumentError, Schedule
from swiftlr.torch import ParamRule, mup_rules, param_groups

pytestmark = pytest.mark.once


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(4)
        self.up = nn.Linear(4, 8)
        self.down = nn.Linear(8, 4, bias=False)


class Model(nn.Module):
    """An embedding, blocks and a readout which is the embedding."""

    def __init__(self, blocks=3, tied=True):
        super().__init__()
        self.position = nn.Parameter(torch.zeros(5, 4))
        self.embed = nn.Embedding(10, 4)
        self.blocks = nn.ModuleList(Block() for _ in range(blocks))
        self.norm = nn.RMSNorm(4)
        self.lm_head = nn.Linear(4, 10, bias=False)
        if tied:
            self.lm_head.weight = self.embed.weight


def values(groups, key):
    """What the group of each parameter has under a key, by the parameter's name."""
    return {name: group.get(key) for group in groups for name in groups.members[group["name"]]}


def without_decay(groups):
    return {name for name, decay in values(groups, "weight_decay").items() if decay == 0}


class TestMembers:
    def test_each_parameter_is_in_one_group_and_the_optimizer_takes_them(self):
        model = Model()
        groups = param_groups(model, lr=0.1, weight_decay=0.05, rules=[ParamRule("blocks.1")])
        taken = [id(one) for group in groups for one in group["params"]]
        assert sorted(taken) == sorted(map(id, model.parameters()))
        optimizer = torch.optim.AdamW(groups)
        assert [one["name"] for one in optimizer.param_groups] == list(groups.members)
        assert groups.tied == {"embed.weight": ["lm_head.weight"]}
        named = dict(model.named_parameters())
        for group in groups:
            names = groups.members[group["name"]]
            assert [id(one) for one in group["params"]] == [id(named[name]) for name in names]

    def test_a_tied_parameter_is_found_by_each_of_its_names(self):
        for name in ("embed", "lm_head"):
            groups = param_groups(Model(), lr=1.0, rules=[ParamRule(name, lr_factor=0.5)])
            assert values(groups, "lr")["embed.weight"] == 0.5

    def test_frozen_parameters_are_left_out_and_reported(self):
        model = Model()
        model.blocks[0].requires_grad_(False)
        groups = param_groups(model, lr=0.1, rules=[ParamRule("blocks.0")])
        assert groups.frozen == [f"blocks.0.{name}" for name, _ in Block().named_parameters()]
        assert not any(name.startswith("blocks.0") for name in values(groups, "lr"))
        assert "frozen, in no group: blocks.0.norm.weight" in groups.report()

    def test_models_in_wrappers(self):
        model = Model()
        wrapped = SimpleNamespace(_orig_mod=model)
        assert param_groups(wrapped).members == param_groups(model).members

    def test_copies_and_pickles(self):
        groups = param_groups(Model(), lr=0.1)
        for twin in (copy.deepcopy(groups), pickle.loads(pickle.dumps(groups))):
            assert twin.members == groups.members and twin.report() == groups.report()
            assert [one["name"] for one in twin] == [one["name"] for one in groups]


class TestDecay:
    def test_biases_and_norms_have_none(self):
        groups = param_groups(Model(), weight_decay=0.05)
        expected = {
            f"blocks.{i}.{name}"
            for i in range(3)
            for name in ("norm.weight", "norm.bias", "up.bias")
        }
        assert without_decay(groups) == expected | {"norm.weight"}
        assert without_decay(param_groups(Model(), weight_decay=0.05, no_decay=False)) == set()

    def test_norms_whose_weights_have_two_dimensions_and_biases_of_tables(self):
        class CustomNorm(nn.Module):
            def __init__(self):
                super().__init__()
                self.gain = nn.Parameter(torch.ones(4, 4))

        class PreNorm(nn.Module):  # not a norm itself
            def __init__(self):
                super().__init__()
                self.norm, self.inner = CustomNorm(), nn.Linear(4, 4)
                self.bias = nn.Parameter(torch.ones(4, 4))

        model = nn.Module()
        model.body, model.table = nn.Sequential(CustomNorm(), nn.Linear(4, 4)), PreNorm()
        expected = {
            "body.0.gain",
            "body.1.bias",
            "table.norm.gain",
            "table.inner.bias",
            "table.bias",
        }
        assert without_decay(param_groups(model, weight_decay=1.0)) == expected

    def test_what_the_model_names(self):
        model = Model()
        model.no_weight_decay = lambda: {"position"}
        assert "position" in without_decay(param_groups(model, weight_decay=0.1))
        assert "position" not in without_decay(param_groups(Model(), weight_decay=0.1))

    def test_rules_do_not_give_it_back(self):
        rule = ParamRule("blocks.0", weight_decay=0.5)
        decays = values(param_groups(Model(), weight_decay=0.1, rules=[rule]), "weight_decay")
        assert decays["blocks.0.up.weight"] == 0.5
        assert decays["blocks.0.up.bias"] == decays["blocks.0.norm.weight"] == 0

    def test_without_a_value_the_optimizers_own_holds(self):
        groups = param_groups(Model())
        assert not any("lr" in group for group in groups)
        optimizer = torch.optim.AdamW(groups, lr=0.3, weight_decay=0.2)
        for group in optimizer.param_groups:
            bare = group["name"] == "default.no_decay"
            assert (group["lr"], group["weight_decay"]) == (0.3, 0.0 if bare else 0.2)

    @pytest.mark.parametrize("kind", ["Bert", "GPT2", "Llama", "ViT", "T5"])
    def test_as_transformers_does_it(self, kind):
        """But for vectors that no name tells, and tables of biases, which are embeddings."""
        transformers = pytest.importorskip("transformers")
        from transformers.trainer import Trainer

        sizes = {
            "hidden_size": 8,
            "intermediate_size": 8,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "vocab_size": 11,
        }
        if kind == "GPT2":
            sizes = {"n_embd": 8, "n_layer": 2, "n_head": 2, "vocab_size": 11}
        if kind == "T5":
            sizes = {"d_model": 8, "d_ff": 8, "num_layers": 2, "num_heads": 2, "vocab_size": 11}
        config = getattr(transformers, kind + "Config")(**sizes)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model = getattr(transformers, kind + "Model")(config)
        first = {id(one): name for name, one in model.named_parameters()}
        decayed = Trainer.get_decay_parameter_names(None, model)
        theirs = {first[id(model.get_parameter(name))] for name in decayed}
        groups = param_groups(model, weight_decay=0.1)
        ours = set(first.values()) - without_decay(groups)
        assert all(model.get_parameter(name).ndim == 1 for name in theirs - ours)
        assert all("relative_attention_bias" in name for name in ours - theirs)
        assert len(ours & theirs) >= 10


class TestRules:
    @pytest.mark.parametrize(
        "match, count",
        [
            ("blocks.1", 5),
            ("blocks.*.up", 6),
            ("*.norm.weight", 3),
            (re.compile(r"blocks\.[02]\.down"), 2),
            (nn.Linear, 10),
            ((nn.LayerNorm, nn.RMSNorm), 7),
            (Block, 15),
            (lambda name, parameter: parameter.shape == (8, 4), 3),
        ],
        ids=str,
    )
    def test_ways_to_match(self, match, count):
        rule = ParamRule(match, name="mine", betas=(0.5, 0.9))
        groups = param_groups(Model(), rules=[rule])
        found = [name for name, betas in values(groups, "betas").items() if betas]
        assert len(found) == count
        assert {group["name"] for group in groups if "betas" in group} <= {"mine", "mine.no_decay"}

    def test_factors_are_multiplied_and_of_values_the_last_counts(self):
        rules = [
            ParamRule("blocks", lr_factor=0.5, eps=1e-6, weight_decay_factor=2),
            ParamRule("blocks.1", lr_factor=0.25, eps=1e-5, weight_decay=0.5),
            ParamRule("blocks.1.up", lr=8.0),
        ]
        groups = param_groups(Model(), lr=2.0, weight_decay=0.1, layer_decay=0.5, rules=rules)
        lrs, eps = values(groups, "lr"), values(groups, "eps")
        decays = values(groups, "weight_decay")
        assert lrs["blocks.0.down.weight"] == 2.0 * 0.5**3 * 0.5
        assert lrs["blocks.1.down.weight"] == 2.0 * 0.5**2 * 0.5 * 0.25
        assert lrs["blocks.1.up.weight"] == 8.0 * 0.5**2 * 0.5 * 0.25
        assert (eps["blocks.0.up.weight"], eps["blocks.1.up.weight"]) == (1e-6, 1e-5)
        assert (decays["blocks.0.up.weight"], decays["blocks.1.up.weight"]) == (0.2, 1.0)
        assert decays["blocks.0.up.bias"] == 0
        assert groups.lr_factors["layer_2.blocks+blocks.1"] == 0.5**2 * 0.5 * 0.25

    def test_two_rules_of_one_name(self):
        rules = [ParamRule(f"blocks.{i}", name="mine", lr_factor=1 + i) for i in range(2)]
        groups = param_groups(Model(), lr=1.0, rules=rules)
        assert len(groups.members) == len(groups) == 6
        assert {"mine", "mine.2"} <= set(groups.members)

    def test_a_rule_that_matches_nothing(self):
        idle = [ParamRule("blocks.0"), ParamRule("block.1")]
        message = "rules[1].match: 'block.1' matches no parameter; the nearest is 'blocks.1'"
        with pytest.raises(ArgumentError, match=re.escape(message)):
            param_groups(Model(), rules=idle)
        with pytest.warns(UserWarning, match=re.escape(message)) as caught:
            param_groups(Model(), rules=idle, unmatched="warn")
        assert caught[0].filename == __file__
        with pytest.raises(ArgumentError, match=re.escape("rules[0].match: 'Conv2d' matches")):
            param_groups(Model(), rules=[ParamRule(nn.Conv2d)])
        assert param_groups(Model(), rules=[ParamRule("block.1", optional=True)])

    @pytest.mark.parametrize(
        "call, message",
        [
            (lambda: ParamRule(3), "match: 3 is not allowed; a name, "),
            (lambda: ParamRule(dict), "match: <class 'dict'> is not allowed"),
            (lambda: ParamRule(()), "match: () is not allowed"),
            (lambda: ParamRule("a", name=""), "name: '' is not allowed; a text"),
            (lambda: ParamRule("a", lr_factor=-1), "lr_factor: -1 is not allowed; a finite"),
            (lambda: ParamRule("a", lr="x"), "lr: 'x' is not allowed; a number"),
            (lambda: ParamRule("a", params=[]), "params: not for a rule"),
            (lambda: param_groups([]), "model: [] is not allowed; a torch.nn.Module"),
            (lambda: param_groups(nn.ReLU()), "model: ReLU has no parameters"),
            (lambda: param_groups(Model(), lr=float("nan")), "lr: nan is not allowed"),
            (lambda: param_groups(Model(), weight_decay=-1), "weight_decay: -1 is not allowed"),
            (lambda: param_groups(Model(), lr=1, layer_decay=0), "layer_decay: 0 is not allowed"),
            (lambda: param_groups(Model(), lr=1, layers=["*"]), "layers: without a layer_decay"),
            (lambda: param_groups(Model(), rules=["a"]), "rules[0]: 'a' is not allowed; a ParamRu"),
            (lambda: param_groups(Model(), unmatched="x"), "unmatched: 'x' is not allowed"),
            (lambda: param_groups(Model(), layer_decay=0.5), "lr: needed, because there are fact"),
        ],
    )
    def test_refusals(self, call, message):
        with pytest.raises(ValueError, match=re.escape(message)):
            call()


class TestLayers:
    def test_blocks_and_what_is_before_and_after_them(self):
        lrs = values(param_groups(Model(), lr=1.0, layer_decay=0.5), "lr")
        assert lrs["position"] == lrs["embed.weight"] == 0.5**4
        assert [lrs[f"blocks.{i}.up.bias"] for i in range(3)] == [0.5**3, 0.5**2, 0.5]
        assert lrs["norm.weight"] == 1.0
        assert (
            values(param_groups(Model(tied=False), lr=1.0, layer_decay=0.5), "lr")["lm_head.weight"]
            == 1.0
        )

    def test_the_factors_are_those_of_the_engine(self):
        groups = param_groups(Model(blocks=9), lr=0.3, layer_decay=0.65, no_decay=False)
        spec = {
            "type": "swiftlr.layer_decay",
            "schedule": {"type": "swiftlr.constant"},
            "rate": 0.65,
            "groups": len(groups),
        }
        of_the_engine = [Schedule(spec).value(0, 0.3, group=i) for i in range(len(groups))]
        assert [group["lr"] for group in groups] == of_the_engine

    def test_a_sequence_and_several_rows_of_blocks(self):
        plain = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4), nn.LayerNorm(4))
        lrs = values(param_groups(plain, lr=1.0, layer_decay=0.5), "lr")
        assert [lrs[f"{i}.weight"] for i in (0, 2, 3)] == [0.25, 0.5, 1.0]
        rows = nn.Module()
        rows.stem = nn.Linear(4, 4)
        rows.first = nn.Sequential(Block(), Block())
        rows.between = nn.Linear(4, 4)
        rows.second = nn.Sequential(Block(), Block())
        lrs = values(param_groups(rows, lr=1.0, layer_decay=0.5), "lr")
        names = ["stem", "first.0.up", "first.1.up", "between", "second.0.up", "second.1.up"]
        powers = [4, 3, 2, 2, 1, 0]
        assert [lrs[f"{name}.weight"] for name in names] == [0.5**power for power in powers]

    def test_layers_that_are_given(self):
        names = ["embed", "position", "blocks.0", "blocks", "*"]
        lrs = values(param_groups(Model(), lr=1.0, layer_decay=0.5, layers=names), "lr")
        assert lrs["position"] == 0.5**3 and lrs["blocks.2.up.weight"] == 0.5
        lrs = values(
            param_groups(Model(), lr=1.0, layer_decay=0.5, layers=lambda name: len(name) % 3), "lr"
        )
        assert lrs["position"] == 1.0 and lrs["embed.weight"] == 0.25

    @pytest.mark.parametrize(
        "model, layers, message",
        [
            (nn.Linear(2, 2), None, "layers: the model has no row of blocks"),
            (Model(), ["blocks"], "layers: 'position' is outside the 1 that are given"),
            (Model(), lambda name: -1, "layers('position'): -1 is not allowed; a whole number"),
            (Model(), lambda name: None, "layers('position'): None is not allowed"),
        ],
    )
    def test_refusals(self, model, layers, message):
        with pytest.raises(ArgumentError, match=re.escape(message)):
            param_groups(model, lr=1.0, layer_decay=0.5, layers=layers)


class TestMuP:
    def test_factors_of_each_kind(self):
        model = Model(tied=False)
        rules = mup_rules(4, "lm_head", depth=2, alpha=0.5, eps=1e-8)
        groups = param_groups(model, lr=1.0, weight_decay=0.1, rules=rules)
        lrs, decays, eps = (values(groups, key) for key in ("lr", "weight_decay", "eps"))
        embeddings, matrix, readout = "embed.weight", "blocks.0.up.weight", "lm_head.weight"
        assert [lrs[name] for name in (embeddings, matrix, readout)] == [1.0, 2**-0.5 / 4, 0.25]
        assert lrs["blocks.0.up.bias"] == lrs["norm.weight"] == 2**-0.5
        assert [decays[name] for name in (embeddings, matrix, readout)] == [0.1, 0.4, 0.4]
        assert eps[matrix] == 1e-8 / 4 * 2**-0.5
        assert eps[embeddings] is eps[readout] is None

    def test_a_readout_that_is_the_embedding(self):
        groups = param_groups(Model(), lr=1.0, weight_decay=0.1, rules=mup_rules(4, "lm_head"))
        assert values(groups, "lr")["embed.weight"] == 1.0

    def test_the_small_model_itself_has_no_factors(self):
        rules = mup_rules(1, "lm_head")
        groups = param_groups(Model(), lr=1.0, weight_decay=0.1, rules=rules)
        assert set(groups.lr_factors.values()) == {1.0}

    @pytest.mark.parametrize("name, value", [("width", 0), ("depth", -1), ("alpha", 0)])
    def test_refusals(self, name, value):
        given = {"width": 1, "readout": "lm_head", name: value}
        with pytest.raises(ArgumentError, match=f"{name}: {value} is not allowed"):
            mup_rules(**given)


def test_the_report_has_every_group():
    groups = param_groups(Model(), lr=0.1, weight_decay=0.05, rules=[ParamRule("blocks.1")])
    assert (
        groups.report()
        == """\
name                lr  weight_decay  parameters  numbers
default            0.1          0.05           6      188
default.no_decay   0.1             0           7       36
blocks.1.no_decay  0.1             0           3       16
blocks.1           0.1          0.05           2       64
one parameter: embed.weight = lm_head.weight"""
    )
    named = groups.report(names=True).splitlines()
    assert [line.strip() for line in named if line.startswith("    ")] == list(values(groups, "lr"))

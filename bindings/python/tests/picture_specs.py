"""Specs that the tests of pictures draw."""

COSINE = {"type": "transformers.cosine", "num_warmup_steps": 100, "num_training_steps": 1000}
ONE_CYCLE = {"type": "torch.OneCycleLR", "max_lr": 0.1, "total_steps": 200}
RESTARTS = {"type": "torch.CosineAnnealingWarmRestarts", "T_0": 40}
PLATEAU = {"type": "torch.ReduceLROnPlateau", "patience": 3, "factor": 0.5}
CURVES = {
    "type": "swiftlr.curves",
    "curves": {
        "lr": COSINE,
        "weight_decay": {"type": "swiftlr.curve", "from": 0.1, "to": 0.2, "over": 900},
    },
}

# Modules that swiftlr imports by their names, as late as it can.
hiddenimports = [
    "swiftlr._plot",
    "swiftlr._plot._frames",
    "swiftlr.schedules",
    "swiftlr.torch._spec",
]
# These are needed in programs that have them, which import them themselves.
excludedimports = ["torch", "matplotlib", "numpy", "pandas", "tqdm", "tensorboard"]
excludedimports += ["accelerate", "ignite", "lightning", "pytorch_lightning", "transformers"]
excludedimports += ["composer", "deepspeed", "fastai", "skorch", "timm"]

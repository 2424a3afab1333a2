# Modules that swiftlr imports by their names, as late as it can.
hiddenimports = ["swiftlr.schedules", "swiftlr.torch._spec"]
# swiftlr.torch needs these in programs that have them, which import them themselves.
excludedimports = ["torch", "matplotlib", "numpy", "tqdm"]
excludedimports += ["accelerate", "ignite", "lightning", "pytorch_lightning", "transformers"]

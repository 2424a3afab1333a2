# Modules that swiftlr imports by their names, as late as it can.
hiddenimports = ["swiftlr.schedules", "swiftlr.torch._spec"]
# swiftlr.torch and swiftlr.log need these in programs that have them, which import them themselves.
excludedimports = ["torch", "matplotlib", "numpy", "tqdm", "tensorboard"]
excludedimports += ["accelerate", "ignite", "lightning", "pytorch_lightning", "transformers"]

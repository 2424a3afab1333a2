# Modules that swiftlr imports by their names, as late as it can.
from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("swiftlr._convert")
hiddenimports += [
    "swiftlr._plot",
    "swiftlr._plot._frames",
    "swiftlr.schedules",
    "swiftlr.torch._spec",
]
# These are needed in programs that have them, which import them themselves.
excludedimports = ["torch", "matplotlib", "numpy", "scipy", "pandas", "tqdm", "tensorboard"]
excludedimports += ["accelerate", "ignite", "lightning", "pytorch_lightning", "transformers"]
excludedimports += ["composer", "deepspeed", "fastai", "skorch", "timm"]

# The commands, which the program swiftlr imports by their names.
from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("swiftlr._cli")

# Modules that swiftlr imports by their names, as late as it can.
hiddenimports = ["swiftlr.schedules", "swiftlr.torch._spec"]
# swiftlr.torch needs it in programs that have it, which import it themselves.
excludedimports = ["torch"]

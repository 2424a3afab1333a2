# What a Python wheel gets of the library: one real file, because a wheel keeps no symbolic links. Its
# name is its SONAME, by which the extension beside it finds it.

set_target_properties(swiftlr PROPERTIES VERSION ${SWIFTLR_ABI})
set_target_properties(swiftlr_static PROPERTIES EXCLUDE_FROM_ALL ON)
install(TARGETS swiftlr LIBRARY DESTINATION swiftlr NAMELINK_SKIP)

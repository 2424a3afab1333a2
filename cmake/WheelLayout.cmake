# Where things lie in a Python wheel: all of it in the package's folder, and the library as one real
# file, because a wheel keeps no symbolic links. Its name is its SONAME, by which the extension beside it
# finds it.

set(CMAKE_INSTALL_LIBDIR swiftlr)
set(CMAKE_INSTALL_INCLUDEDIR swiftlr/include)
set(SWIFTLR_LIBRARY_VERSION ${SWIFTLR_ABI})
set(SWIFTLR_NAMELINK NAMELINK_SKIP)

# No linker finds that name by -lswiftlr, and no loader looks into this folder by itself.
set(SWIFTLR_LINK_FLAGS "-l:libswiftlr.so.${SWIFTLR_ABI} -Wl,-rpath,\${libdir}")

# What a C or C++ user gets: the headers, both libraries, a CMake package and a pkg-config file.
# Each finds the others by relative paths, so that the installed tree can be moved.

include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/swiftlr)

install(TARGETS swiftlr swiftlr_static EXPORT swiftlr)
install(FILES include/swiftlr.h include/swiftlr.hpp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY bindings/cpp/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT swiftlr NAMESPACE swiftlr:: FILE swiftlr-config.cmake DESTINATION ${package_dir})

# Before 1.0 a new minor version may change the interface.
write_basic_package_version_file(swiftlr-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/swiftlr-config-version.cmake DESTINATION ${package_dir})

set(prefix_from_pkgconfig ${CMAKE_INSTALL_PREFIX})
cmake_path(RELATIVE_PATH prefix_from_pkgconfig BASE_DIRECTORY ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig)
configure_file(cmake/swiftlr.pc.in swiftlr.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/swiftlr.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

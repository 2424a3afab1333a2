# What a C or C++ user gets: the headers, both libraries, a CMake package and pkg-config files. Each
# finds the others by relative paths, so that the installed tree can be moved. The component runtime is
# what a program needs that runs, development what one needs to build it.

include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/swiftlr)

install(TARGETS swiftlr EXPORT swiftlr-shared
  LIBRARY COMPONENT runtime NAMELINK_COMPONENT development ${SWIFTLR_NAMELINK})
install(TARGETS swiftlr_static EXPORT swiftlr-static ARCHIVE COMPONENT development)
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development
  FILES_MATCHING PATTERN *.h PATTERN *.hpp)
include(cmake/Cdef.cmake)
swiftlr_write_cdef(${PROJECT_BINARY_DIR}/swiftlr_cdef.h)
install(FILES ${PROJECT_BINARY_DIR}/swiftlr_cdef.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(DIRECTORY bindings/cpp/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  COMPONENT development)

# ---- The CMake package: one file of targets for each component of find_package

foreach(kind shared static)
  install(EXPORT swiftlr-${kind} NAMESPACE swiftlr:: DESTINATION ${package_dir} COMPONENT development)
endforeach()
# Before 1.0 a new minor version may change the interface.
write_basic_package_version_file(swiftlr-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES cmake/swiftlr-config.cmake ${PROJECT_BINARY_DIR}/swiftlr-config-version.cmake
  DESTINATION ${package_dir} COMPONENT development)

# ---- pkg-config

set(include_from_pkgconfig ${CMAKE_INSTALL_FULL_INCLUDEDIR})
cmake_path(RELATIVE_PATH include_from_pkgconfig BASE_DIRECTORY ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig)
foreach(file swiftlr.pc swiftlr-static.pc)
  configure_file(cmake/${file}.in ${file} @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${file}
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
endforeach()

# ---- The manual page

if(NOT makes_wheel)
  set(manual ${PROJECT_SOURCE_DIR}/docs/swiftlr.3)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${manual})
  find_program(GZIP gzip REQUIRED)
  execute_process(COMMAND ${GZIP} -9nc ${manual} OUTPUT_FILE ${PROJECT_BINARY_DIR}/swiftlr.3.gz
    COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${PROJECT_BINARY_DIR}/swiftlr.3.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man3 COMPONENT development)
endif()

# What a C or C++ user gets: the headers, both libraries, a CMake package and pkg-config files. Each
# finds the others by relative paths, so that the installed tree can be moved. The component runtime is
# what a program needs that runs, development what one needs to build it.

include(CMakePackageConfigHelpers)
include(cmake/Compress.cmake)
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

option(SWIFTLR_RELOCATABLE
  "The pkg-config files find the tree from where they lie; off for packages of a system, with fixed paths" ON)
if(SWIFTLR_RELOCATABLE)
  set(pkgconfig_libdir "\${pcfiledir}/..")
  cmake_path(RELATIVE_PATH CMAKE_INSTALL_FULL_INCLUDEDIR
    BASE_DIRECTORY ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig OUTPUT_VARIABLE pkgconfig_includedir)
  string(PREPEND pkgconfig_includedir "\${pcfiledir}/")
else()
  set(pkgconfig_libdir ${CMAKE_INSTALL_FULL_LIBDIR})
  set(pkgconfig_includedir ${CMAKE_INSTALL_FULL_INCLUDEDIR})
endif()
foreach(file swiftlr.pc swiftlr-static.pc)
  configure_file(cmake/${file}.in ${file} @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${file}
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
endforeach()

# ---- The manual page, under the name of each function as well. A wheel has no manual pages, and its
# licences lie with its metadata.

if(NOT makes_wheel)
  swiftlr_compress(docs/swiftlr.3 ${PROJECT_BINARY_DIR}/man3/swiftlr.3.gz)
  foreach(function IN LISTS SWIFTLR_FUNCTIONS)
    file(CREATE_LINK swiftlr.3.gz ${PROJECT_BINARY_DIR}/man3/${function}.3.gz SYMBOLIC)
  endforeach()
  install(DIRECTORY ${PROJECT_BINARY_DIR}/man3 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT development)
  install(FILES LICENSE LICENSE.Swift DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT licences)
endif()

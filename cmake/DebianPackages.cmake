# The Debian packages: `cmake --workflow --preset debian` leaves them in build/debian.
#
# libswiftlr<n> has the library and libswiftlr-dev what programs are built with. <n> is the number of the
# SONAME, as Debian's policy asks for (section 8.1), so that the libraries of two interfaces can be
# installed side by side while programs move from one to the other.

set(library_package libswiftlr${SWIFTLR_ABI})
set(development_package libswiftlr-dev)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME swiftlr)
set(CPACK_PACKAGE_CONTACT "The swiftlr maintainers <maintainers@swiftlr.invalid>"
  CACHE STRING "Who answers for the packages: name and address")
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS # whatever the umask
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_MULTIARCH same) # one for each architecture, side by side

set(summary "learning-rate schedules behind a plain C interface")
string(CONCAT about
  "Schedules and schedulers of PyTorch and others, computed by one engine:\n"
  "a program in any language that reads the same schedule file gets the\n"
  "same rates, to the last bit.\n")

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${library_package})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION "${summary}\n${about}")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON) # what programs that link with it depend on
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ${development_package})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
string(CONCAT CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
  "${summary} (development)\n${about}"
  ".\n"
  "This package has the headers, the static library, and files for CMake\n"
  "and pkg-config.")
# The headers belong to exactly this library.
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${library_package} (= ${PROJECT_VERSION})")

foreach(component runtime development)
  string(TOUPPER ${component} COMPONENT)
  install(FILES cmake/debian/copyright COMPONENT ${component} EXCLUDE_FROM_ALL
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME})
endforeach()

include(CPack)

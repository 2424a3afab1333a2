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
set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1) # below any of Debian's own
set(version ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
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
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${library_package} (= ${version})")

# ---- Which version of the library has which function. The other file for this, shlibs, is for tools that
# read no symbols.

list(TRANSFORM SWIFTLR_FUNCTIONS REPLACE ".+" " \\0@SWIFTLR_${SWIFTLR_ABI} ${PROJECT_VERSION}\n"
  OUTPUT_VARIABLE symbols)
list(SORT symbols)
string(JOIN "" symbols ${symbols})
file(CONFIGURE OUTPUT debian/symbols @ONLY CONTENT "\
libswiftlr.so.${SWIFTLR_ABI} ${library_package} #MINVER#
* Build-Depends-Package: ${development_package}
 SWIFTLR_${SWIFTLR_ABI}@SWIFTLR_${SWIFTLR_ABI} ${PROJECT_VERSION}
${symbols}")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/debian/symbols)

# ---- /usr/share/doc: whose it is, and what has changed. The project's changelog is what people read; that of
# the package has one entry, of the day of the newest one there.

file(READ LICENSE.Swift swift_exception)
string(REGEX REPLACE ".*\n\n(As an exception,.*[^\n])\n*$" "\\1" swift_exception "${swift_exception}")
string(REPLACE "\n" "\n " swift_exception "${swift_exception}")
configure_file(cmake/debian/copyright.in debian/copyright @ONLY)

file(STRINGS CHANGELOG.md days REGEX "^### [0-9]+-[0-9]+-[0-9]+$")
list(GET days 0 changed)
string(REPLACE "### " "" changed ${changed})
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date --utc --rfc-email --date=${changed}
  OUTPUT_VARIABLE changed OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(cmake/debian/changelog.in debian/changelog @ONLY)

swiftlr_compress(CHANGELOG.md ${PROJECT_BINARY_DIR}/debian/changelog.gz)
swiftlr_compress(${PROJECT_BINARY_DIR}/debian/changelog ${PROJECT_BINARY_DIR}/debian/changelog.Debian.gz)

set(documents copyright changelog.gz changelog.Debian.gz)
list(TRANSFORM documents PREPEND ${PROJECT_BINARY_DIR}/debian/)
foreach(component runtime development)
  string(TOUPPER ${component} COMPONENT)
  install(FILES ${documents} COMPONENT ${component} EXCLUDE_FROM_ALL
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME})
endforeach()

include(CPack)

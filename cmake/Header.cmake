# Reads what include/swiftlr.h declares: the release, the number of the binary interface and the
# names of the functions, SWIFTLR_FUNCTIONS. The header is the only place where they stand.

set(SWIFTLR_HEADER ${CMAKE_CURRENT_SOURCE_DIR}/include/swiftlr.h)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${SWIFTLR_HEADER})

function(swiftlr_read_number macro result)
  file(STRINGS ${SWIFTLR_HEADER} line REGEX "^#define ${macro} ")
  if(NOT line MATCHES "^#define ${macro} ([0-9]+)$")
    message(FATAL_ERROR "${SWIFTLR_HEADER} has no line '#define ${macro} <number>'")
  endif()
  set(${result} ${CMAKE_MATCH_1} PARENT_SCOPE)
endfunction()

swiftlr_read_number(SWIFTLR_VERSION_MAJOR major)
swiftlr_read_number(SWIFTLR_VERSION_MINOR minor)
swiftlr_read_number(SWIFTLR_VERSION_PATCH patch)
set(SWIFTLR_VERSION ${major}.${minor}.${patch})
swiftlr_read_number(SWIFTLR_ABI SWIFTLR_ABI)

file(STRINGS ${SWIFTLR_HEADER} declarations REGEX "^SWIFTLR_[A-Z]+ .*[ *]swiftlr_[a-z0-9_]+\\(")
if(NOT declarations)
  message(FATAL_ERROR "${SWIFTLR_HEADER} declares no function on a line that starts with a macro")
endif()
list(TRANSFORM declarations REPLACE "^[^(]*[ *](swiftlr_[a-z0-9_]+)\\(.*" "\\1"
  OUTPUT_VARIABLE SWIFTLR_FUNCTIONS)

# Writes the linker's list of exported symbols. It names each function, because the linker then
# refuses a function that is declared and has no body; a wildcard would let it pass.
function(swiftlr_write_symbol_map path)
  string(JOIN ";\n    " names ${SWIFTLR_FUNCTIONS})
  file(CONFIGURE OUTPUT ${path} @ONLY
    CONTENT "SWIFTLR_${SWIFTLR_ABI} {\n  global:\n    ${names};\n  local: *;\n};\n")
endfunction()

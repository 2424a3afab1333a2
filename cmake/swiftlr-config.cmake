# find_package(swiftlr [version] [REQUIRED] [COMPONENTS shared static]) gives the targets
#   swiftlr::swiftlr         the shared library (component shared)
#   swiftlr::swiftlr_static  the static library (component static)
# Where no component is named, the static library is left out if jansson is not there to link with.

include(${CMAKE_CURRENT_LIST_DIR}/swiftlr-shared.cmake)
set(swiftlr_shared_FOUND TRUE)

# The static library leaves jansson to the program that it goes into.
find_library(SWIFTLR_JANSSON_LIBRARY jansson DOC "What swiftlr::swiftlr_static reads JSON with")
mark_as_advanced(SWIFTLR_JANSSON_LIBRARY)
set(swiftlr_static_FOUND FALSE)
if(SWIFTLR_JANSSON_LIBRARY)
  if(NOT TARGET swiftlr::jansson)
    add_library(swiftlr::jansson UNKNOWN IMPORTED)
    set_target_properties(swiftlr::jansson PROPERTIES IMPORTED_LOCATION ${SWIFTLR_JANSSON_LIBRARY})
  endif()
  include(${CMAKE_CURRENT_LIST_DIR}/swiftlr-static.cmake)
  set(swiftlr_static_FOUND TRUE)
endif()

foreach(component ${swiftlr_FIND_COMPONENTS})
  if(swiftlr_${component}_FOUND OR NOT swiftlr_FIND_REQUIRED_${component})
    continue()
  endif()
  set(swiftlr_FOUND FALSE)
  if(component STREQUAL "static")
    set(swiftlr_NOT_FOUND_MESSAGE
      "component static: the library jansson was not found, which swiftlr::swiftlr_static is linked with")
  else()
    set(swiftlr_NOT_FOUND_MESSAGE "component ${component} is not allowed; shared or static")
  endif()
endforeach()

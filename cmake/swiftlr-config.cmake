# find_package(swiftlr [version] [REQUIRED] [COMPONENTS shared static]) gives the targets
#   swiftlr::swiftlr         the shared library (component shared)
#   swiftlr::swiftlr_static  the static library (component static)

foreach(kind shared static)
  include(${CMAKE_CURRENT_LIST_DIR}/swiftlr-${kind}.cmake)
  set(swiftlr_${kind}_FOUND TRUE)
endforeach()

foreach(component ${swiftlr_FIND_COMPONENTS})
  if(swiftlr_FIND_REQUIRED_${component} AND NOT swiftlr_${component}_FOUND)
    set(swiftlr_FOUND FALSE)
    set(swiftlr_NOT_FOUND_MESSAGE "component ${component} is not allowed; shared or static")
  endif()
endforeach()

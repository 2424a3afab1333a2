# In the build of another project the library is compiled as it ships, in every configuration. What that project
# asks of its own code stays with that code: Swift does not know its flags, and LTO, sanitizers or -ffast-math would
# make another library. What is set here holds in this folder and below it.

if(NOT CMAKE_Swift_COMPILATION_MODE_DEFAULT) # there since policy CMP0157
  message(FATAL_ERROR "Your project enables Swift in the way of CMake 3.28, in which swiftlr cannot be built. "
    "Write cmake_minimum_required(VERSION 3.29) or a newer version before your project().")
endif()

set(CMAKE_BUILD_TYPE Release)
set(CMAKE_C_FLAGS_RELEASE "-O3 -DNDEBUG")
foreach(inherited C_FLAGS Swift_FLAGS
    SHARED_LINKER_FLAGS SHARED_LINKER_FLAGS_RELEASE STATIC_LINKER_FLAGS STATIC_LINKER_FLAGS_RELEASE
    INTERPROCEDURAL_OPTIMIZATION_RELEASE LINKER_TYPE UNITY_BUILD
    C_CLANG_TIDY C_CPPCHECK C_INCLUDE_WHAT_YOU_USE COMPILE_WARNING_AS_ERROR)
  set(CMAKE_${inherited} "")
endforeach()
foreach(configuration IN LISTS CMAKE_CONFIGURATION_TYPES)
  string(TOUPPER ${configuration} configuration)
  foreach(flags C_FLAGS Swift_FLAGS SHARED_LINKER_FLAGS STATIC_LINKER_FLAGS INTERPROCEDURAL_OPTIMIZATION)
    set(CMAKE_${flags}_${configuration} "${CMAKE_${flags}_RELEASE}")
  endforeach()
endforeach()

foreach(inherited COMPILE_OPTIONS COMPILE_DEFINITIONS INCLUDE_DIRECTORIES LINK_OPTIONS LINK_DIRECTORIES
    LINK_LIBRARIES)
  set_property(DIRECTORY PROPERTY ${inherited} "")
endforeach()

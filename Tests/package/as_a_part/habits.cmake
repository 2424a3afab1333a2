# What a project may ask of its own code. Nothing of it may reach swiftlr, and swiftlr may change nothing of it.

add_compile_options(-Wall -Wextra -pedantic -Werror -fsanitize=undefined)
add_compile_definitions("TEXT=one word and another" $<$<COMPILE_LANGUAGE:C>:abort=give_up>)
include_directories(SYSTEM include)
add_link_options(-fsanitize=undefined -Wl,--as-needed)
link_libraries(stdc++)
set(CMAKE_C_FLAGS "-Wshadow -ffast-math -fsanitize=undefined")
set(CMAKE_SHARED_LINKER_FLAGS -Wl,--no-undefined)
set(CMAKE_UNITY_BUILD ON)
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
if(CMAKE_C_COMPILER_ID MATCHES Clang)
  add_link_options(-fuse-ld=lld) # which can do LTO
endif()
set(SKBUILD ON) # a Python package of the project's

set(variables CMAKE_BUILD_TYPE CMAKE_C_FLAGS CMAKE_C_FLAGS_DEBUG CMAKE_C_STANDARD CMAKE_C_EXTENSIONS
  CMAKE_C_VISIBILITY_PRESET CMAKE_SHARED_LINKER_FLAGS CMAKE_POSITION_INDEPENDENT_CODE CMAKE_UNITY_BUILD
  CMAKE_INTERPROCEDURAL_OPTIMIZATION CMAKE_INSTALL_LIBDIR CMAKE_C_IMPLICIT_LINK_LIBRARIES CPACK_GENERATOR)
set(properties COMPILE_OPTIONS COMPILE_DEFINITIONS INCLUDE_DIRECTORIES LINK_OPTIONS LINK_LIBRARIES TESTS)

# Calls `function` with each name and its value.
function(for_each_setting function)
  foreach(variable IN LISTS variables)
    cmake_language(CALL ${function} ${variable} "${${variable}}")
  endforeach()
  foreach(property IN LISTS properties)
    get_property(value DIRECTORY PROPERTY ${property})
    cmake_language(CALL ${function} ${property} "${value}")
  endforeach()
endfunction()

function(remember name value)
  set_property(GLOBAL PROPERTY before_${name} "${value}")
endfunction()

function(expect_as_before name value)
  get_property(before GLOBAL PROPERTY before_${name})
  if(NOT value STREQUAL before)
    message(SEND_ERROR "swiftlr changes ${name} of the project from '${before}' to '${value}'")
  endif()
endfunction()

for_each_setting(remember)
cmake_language(DEFER CALL for_each_setting expect_as_before)

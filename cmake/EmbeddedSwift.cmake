# How Swift and C are compiled for the release library.

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_C_STANDARD 99)
set(CMAKE_C_EXTENSIONS ON)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_Swift_COMPILATION_MODE wholemodule)
# A third smaller than with -O; a step for one group is as fast. What functions have in common becomes one
# function (5 kB), closures are called and not copied into their callers (2 kB).
set(CMAKE_Swift_FLAGS_RELEASE "-Osize -Xllvm -enable-machine-outliner=always \
-Xllvm -sil-disable-pass=closure-specialize -Xllvm -sil-disable-pass=capture-prop")
set(CMAKE_C_IMPLICIT_LINK_LIBRARIES "") # else libgcc_s becomes a dependency of the library

# Where the toolchain keeps its files: asked from the compiler, because a guess from its path fails
# behind a launcher.
execute_process(COMMAND ${CMAKE_Swift_COMPILER} -print-target-info
  OUTPUT_VARIABLE target_info COMMAND_ERROR_IS_FATAL ANY)
string(JSON swift_resources GET "${target_info}" paths runtimeResourcePath) # .../usr/lib/swift
string(JSON swift_triple GET "${target_info}" target triple)
cmake_path(GET swift_resources PARENT_PATH swift_usr)
cmake_path(GET swift_usr PARENT_PATH swift_usr)
set(SWIFTLR_SWIFT_TOOLS ${swift_usr}/bin)
set(SWIFTLR_UNICODE_TABLES
  ${swift_resources}/embedded/${swift_triple}/libswiftUnicodeDataTables.a
  CACHE FILEPATH "Unicode tables of the Embedded standard library")
if(NOT EXISTS ${SWIFTLR_UNICODE_TABLES})
  message(FATAL_ERROR "${SWIFTLR_UNICODE_TABLES} is missing: "
    "this Swift toolchain has no Embedded standard library for ${swift_triple}")
endif()

# A module of the library, its sources in the folder of its name.
function(swiftlr_embedded_module target)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${target}/*.swift)
  add_library(${target} OBJECT ${SWIFTLR_HEADER_STAMP} ${sources})
  target_compile_options(${target} PRIVATE
    -enable-experimental-feature Embedded -parse-as-library -swift-version 6
    -package-name swiftlr -enforce-exclusivity=unchecked -strict-memory-safety
    "SHELL:-Xfrontend -function-sections"
    "SHELL:-Xfrontend -disable-incremental-llvm-codegen") # no hashes of the sources in the library
endfunction()

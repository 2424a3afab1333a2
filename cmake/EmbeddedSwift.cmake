# How Swift and C are compiled for the release library.

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_EXTENSIONS ON)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_Swift_COMPILATION_MODE wholemodule)
# A third smaller than with -O; a step for one group is as fast. Left out is what copies code: of closures into
# their callers (2 kB), and LLVM's copies of functions besides those that Swift makes (3 kB).
set(CMAKE_Swift_FLAGS_RELEASE "-Osize -Xllvm -inline-threshold=0 \
-Xllvm -sil-disable-pass=closure-specialize -Xllvm -sil-disable-pass=capture-prop")
set(CMAKE_C_IMPLICIT_LINK_LIBRARIES "") # else libgcc_s becomes a dependency of the library

# Where the toolchain keeps its files: asked from the compiler, because a guess from its path fails
# if the compiler is started by a launcher.
set(target "")
if(CMAKE_Swift_COMPILER_TARGET)
  set(target -target ${CMAKE_Swift_COMPILER_TARGET})
endif()
execute_process(COMMAND ${CMAKE_Swift_COMPILER} ${target} -print-target-info
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

set(SWIFTLR_SWIFT_FLAGS
  -enable-experimental-feature Embedded -parse-as-library -swift-version 6
  -package-name swiftlr -enforce-exclusivity=unchecked -strict-memory-safety
  -Xcc -fno-omit-frame-pointer -Xcc -momit-leaf-frame-pointer # Sources/CSupport/unwind.c
  -Xfrontend -function-sections
  -Xfrontend -disable-incremental-llvm-codegen) # no hashes of the sources in the library

# A module without objects, its sources in the folder of its name. In Embedded Swift a module that imports
# it has all code that it uses of it in its own objects.
function(swiftlr_imported_module module depends)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${module}/*.swift)
  string(TOUPPER ${CMAKE_BUILD_TYPE} type)
  separate_arguments(flags UNIX_COMMAND "${CMAKE_Swift_FLAGS} ${CMAKE_Swift_FLAGS_${type}}")
  add_custom_command(OUTPUT ${module}.swiftmodule
    COMMAND ${CMAKE_Swift_COMPILER} ${target} ${flags} ${SWIFTLR_SWIFT_FLAGS} ${ARGN} -wmo
      -module-name ${module} -emit-module -emit-module-path ${module}.swiftmodule ${sources}
    DEPENDS ${sources} ${depends} VERBATIM)
endfunction()

# A module of which objects are made.
function(swiftlr_module module)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${module}/*.swift)
  add_library(${module} OBJECT ${sources})
  string(JOIN " " flags ${SWIFTLR_SWIFT_FLAGS})
  target_compile_options(${module} PRIVATE "SHELL:${flags}")
endfunction()

# The target `page`: explore.html, which holds the engine as WebAssembly. That is a build of its own, for another
# system. Where the libc for it or Python is missing, the target makes nothing.

set(SWIFTLR_PAGE ${PROJECT_BINARY_DIR}/explore.html)
set(wasm_libc /usr/lib/wasm32-wasi/libc.a)
file(GLOB wasm_builtins /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a)
find_package(Python3 3.10 QUIET COMPONENTS Interpreter)
file(GLOB_RECURSE page_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/bindings/web/*)
file(GLOB_RECURSE engine_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/Sources/*)

if(DEFINED ENV{SWIFTLR_BUILT} AND EXISTS $ENV{SWIFTLR_BUILT}/explore.html)
  configure_file($ENV{SWIFTLR_BUILT}/explore.html ${SWIFTLR_PAGE} COPYONLY)
  add_custom_target(page)
elseif(EXISTS ${wasm_libc} AND wasm_builtins AND Python3_FOUND)
  set(wasm_build ${PROJECT_BINARY_DIR}/wasm32)
  add_custom_command(OUTPUT ${SWIFTLR_PAGE}
    COMMAND ${CMAKE_COMMAND} -E env --unset=SWIFTLR_BUILT ${CMAKE_COMMAND} -G Ninja
      -S ${PROJECT_SOURCE_DIR} -B ${wasm_build} --toolchain cmake/toolchains/wasm32.cmake
      -DCMAKE_MAKE_PROGRAM=${CMAKE_MAKE_PROGRAM} -DCMAKE_Swift_COMPILER=${CMAKE_Swift_COMPILER}
      -DSWIFTLR_TESTS=OFF -DSWIFTLR_INSTALL=OFF
    COMMAND ${CMAKE_COMMAND} -E env --unset=SWIFTLR_BUILT ${CMAKE_COMMAND} --build ${wasm_build} --target swiftlr_wasm
    COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/bindings/web/make_page.py
      ${wasm_build}/swiftlr.wasm ${SWIFTLR_PAGE}
    DEPENDS ${page_sources} ${engine_sources} ${SWIFTLR_HEADER}
      ${PROJECT_SOURCE_DIR}/cmake/toolchains/wasm32.cmake
    USES_TERMINAL VERBATIM)
  add_custom_target(page DEPENDS ${SWIFTLR_PAGE})
else()
  add_custom_target(page COMMAND ${CMAKE_COMMAND} -E echo
    "explore.html is left out: it needs wasi-libc, libclang-rt-19-dev-wasm32 and Python 3.10")
endif()

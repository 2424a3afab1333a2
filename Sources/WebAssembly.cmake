# swiftlr.wasm: the engine and the libm that it needs as one module that imports nothing. The page of
# bindings/web holds it.

file(GLOB builtins /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a)
list(GET builtins -1 builtins)
set(module ${PROJECT_BINARY_DIR}/swiftlr.wasm)
set(objects $<TARGET_OBJECTS:swiftlr_support_static> ${swift_objects})
list(TRANSFORM SWIFTLR_FUNCTIONS PREPEND --export= OUTPUT_VARIABLE exports)

add_custom_command(OUTPUT ${module}
  COMMAND ${SWIFTLR_SWIFT_TOOLS}/wasm-ld --no-entry --gc-sections --strip-all -O2 -o ${module}
    ${exports} --export=malloc --export=free
    --export=__wasm_call_ctors # else each export calls it
    --export-table --growable-table # for functions of the caller
    --stack-first -z stack-size=262144 # an overflow traps, and twice of what swiftlr.h asks for
    --wrap=posix_memalign
    ${objects} ${SWIFTLR_UNICODE_TABLES} /usr/lib/wasm32-wasi/libc.a ${builtins}
  DEPENDS SwiftLRABI swiftlr_support_static ${objects}
  COMMAND_EXPAND_LISTS VERBATIM)
add_custom_target(swiftlr_wasm ALL DEPENDS ${module})

# For `cmake --toolchain`: WebAssembly without a system, with the libc and libm of Debian's wasi-libc and the
# compiler and linker that come with Swift.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
execute_process(COMMAND swiftc -print-target-info OUTPUT_VARIABLE target_info COMMAND_ERROR_IS_FATAL ANY)
string(JSON swift_resources GET "${target_info}" paths runtimeResourcePath)
set(CMAKE_C_COMPILER ${swift_resources}/../../bin/clang)
set(CMAKE_C_COMPILER_TARGET wasm32-unknown-wasi)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY) # a program would need a linker with other paths

set(swift_target wasm32-unknown-none-wasm)
set(c_headers /usr/include/wasm32-wasi)
set(CMAKE_C_FLAGS_INIT "-isystem ${c_headers}")
include(${CMAKE_CURRENT_LIST_DIR}/swift.cmake)
# Its headers take a system without this name for none at all. There are no stack protectors' symbols in it.
string(APPEND CMAKE_Swift_FLAGS_INIT " -Xcc -D__wasi__ -Xfrontend -disable-stack-protector")

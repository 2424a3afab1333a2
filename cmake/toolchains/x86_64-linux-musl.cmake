# For `cmake --toolchain`: x86-64 with the musl of Debian's musl-tools, as Alpine has it.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER musl-gcc)

set(swift_target x86_64-unknown-none-elf)
set(c_headers /usr/include/x86_64-linux-musl)
include(${CMAKE_CURRENT_LIST_DIR}/swift.cmake)

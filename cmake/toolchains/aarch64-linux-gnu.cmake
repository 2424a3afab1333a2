# For `cmake --toolchain`: 64-bit ARM, with the C compiler and the libc of Debian's gcc-aarch64-linux-gnu.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)

set(swift_target aarch64-none-none-elf)
set(c_headers /usr/aarch64-linux-gnu/include)
include(${CMAKE_CURRENT_LIST_DIR}/swift.cmake)

# A build that looks for mistakes while it runs, in Embedded Swift like the release. Its C compiler has to
# be the one of the Swift toolchain, which has the same sanitizers.

set(SWIFTLR_SANITIZER "" CACHE STRING "address (with the coverage for fuzzing), thread, or empty")

if(SWIFTLR_SANITIZER STREQUAL "address")
  # Less coverage than the fuzzer could use, and faster: comparisons are not traced.
  set(coverage -sanitize=fuzzer -sanitize-coverage=edge,inline-8bit-counters,pc-table)
  list(APPEND SWIFTLR_SWIFT_FLAGS -sanitize=address ${coverage})
  add_compile_options("$<$<COMPILE_LANGUAGE:C>:-fsanitize=address,fuzzer-no-link>")
  add_link_options(-fsanitize=address)
elseif(SWIFTLR_SANITIZER STREQUAL "thread")
  list(APPEND SWIFTLR_SWIFT_FLAGS -sanitize=thread)
  add_compile_options("$<$<COMPILE_LANGUAGE:C>:-fsanitize=thread>")
  # Swift's ThreadSanitizer knows the queues of libdispatch, and needs it even where nobody has one.
  set(swift_runtime ${swift_resources}/linux)
  add_link_options(-fsanitize=thread -L${swift_runtime} -Wl,-rpath,${swift_runtime})
  link_libraries(dispatch BlocksRuntime)
elseif(SWIFTLR_SANITIZER)
  message(FATAL_ERROR "SWIFTLR_SANITIZER is \"${SWIFTLR_SANITIZER}\"; address or thread are allowed")
endif()

if(SWIFTLR_SANITIZER)
  list(APPEND SWIFTLR_SWIFT_FLAGS -g)
  add_compile_options("$<$<COMPILE_LANGUAGE:C>:-g>")
  add_link_options(-fuse-ld=lld) # gold does not know ThreadSanitizer's symbols
endif()

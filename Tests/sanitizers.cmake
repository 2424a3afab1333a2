# Programs over a build with a sanitizer, which ends them at the first mistake.

add_compile_options(-Wall -Wextra -pedantic -Werror -ffp-contract=off -fno-builtin)
set(CMAKE_C_STANDARD 99)
set(CMAKE_C_EXTENSIONS OFF)

# The static library that ships hides symbols which the sanitizers need.
add_library(swiftlr_sanitized STATIC
  $<TARGET_OBJECTS:SwiftLRABI> $<TARGET_OBJECTS:swiftlr_support_static>)
set_target_properties(swiftlr_sanitized PROPERTIES LINKER_LANGUAGE C)
target_include_directories(swiftlr_sanitized INTERFACE ${PROJECT_SOURCE_DIR}/include)
target_link_libraries(swiftlr_sanitized INTERFACE ${SWIFTLR_UNICODE_TABLES} m)

add_custom_target(sanitized)
function(add_sanitized name source)
  add_executable(${name} ${source})
  add_dependencies(sanitized ${name})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE C)
  target_link_libraries(${name} PRIVATE swiftlr_sanitized)
endfunction()

add_sanitized(consumer c/consumer.c)
add_test(NAME consumer COMMAND consumer ${CMAKE_CURRENT_BINARY_DIR}/consumer.trace)
add_sanitized(golden c/golden.c)
foreach(values torch specs)
  add_test(NAME golden_${values} COMMAND golden ${CMAKE_CURRENT_SOURCE_DIR}/golden/${values}.txt)
endforeach()
add_sanitized(threads c/threads.c)
add_test(NAME threads COMMAND threads)
# A forked child has none of its parent's threads, which ThreadSanitizer takes for leaked.
set_tests_properties(threads PROPERTIES ENVIRONMENT TSAN_OPTIONS=report_thread_leaks=0)

if(SWIFTLR_SANITIZER STREQUAL "address")
  foreach(input spec state checkpoint calls finder law)
    add_sanitized(fuzz_${input} fuzz/${input}.c)
    target_link_options(fuzz_${input} PRIVATE -fsanitize=fuzzer)
    # What the fuzzer started from, and what it once found.
    add_test(NAME corpus_${input}
      COMMAND fuzz_${input} -runs=0 ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${input})
  endforeach()
endif()

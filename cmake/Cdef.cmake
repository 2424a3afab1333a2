# swiftlr_cdef.h: the declarations of swiftlr.h for what reads C without a preprocessor, such as cffi's cdef() and
# LuaJIT's. The C compiler's preprocessor makes it, with empty files in place of the system's headers, so that only
# swiftlr's own declarations are left. Constants, which are macros, become members of an enum.

function(swiftlr_write_cdef path)
  # Not one that goes on in the next line, which is a formula.
  file(STRINGS ${SWIFTLR_HEADER} definitions REGEX "^#define SWIFTLR_[A-Z0-9_]+ [^\\]")
  set(members "")
  foreach(definition IN LISTS definitions)
    string(REGEX REPLACE "^#define (SWIFTLR_[A-Z0-9_]+) .*" "\\1" name "${definition}")
    string(APPEND members "constant_${name} = ${name},\n") # one token, and so not replaced itself
  endforeach()

  set(folder ${CMAKE_CURRENT_BINARY_DIR}/cdef)
  file(WRITE ${folder}/source.c "#include \"${SWIFTLR_HEADER}\"\nenum {\n${members}};\n")
  foreach(header stddef stdint)
    file(WRITE ${folder}/${header}.h "")
  endforeach()
  execute_process(
    COMMAND ${CMAKE_C_COMPILER} -E -P -std=c99 -nostdinc -I${folder} "-D__attribute__(list)=" ${folder}/source.c
    OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)

  string(REGEX REPLACE "constant_[A-Z0-9_]+ = ([^-(0-9][^\n]*)?,\n" "" text "${text}") # no numbers
  string(REGEX REPLACE "constant_(SWIFTLR_)" "\\1" text "${text}")
  string(REGEX REPLACE ",\n};" "\n};" text "${text}")
  file(CONFIGURE OUTPUT ${path} @ONLY CONTENT "${text}")
endfunction()

# Compresses a file of the source tree when the build is configured, with the same bytes each time.
function(swiftlr_compress source path)
  cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  find_program(GZIP gzip REQUIRED)
  cmake_path(GET path PARENT_PATH folder)
  file(MAKE_DIRECTORY ${folder})
  execute_process(COMMAND ${GZIP} -9nc ${source} OUTPUT_FILE ${path} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

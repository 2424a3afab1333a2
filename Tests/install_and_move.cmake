# Installs the library as it ships, then moves it: nothing in it may know where it was installed.

file(REMOVE_RECURSE ${staged} ${installed})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${build} --strip --prefix ${staged}
  COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${staged} ${installed})

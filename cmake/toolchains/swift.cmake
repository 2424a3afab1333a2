# Swift has no Embedded standard library for these systems, and needs none: the one for the bare processor
# asks for nothing of a system but what Sources/CSupport gives it.
set(CMAKE_Swift_COMPILER_TARGET ${swift_target})
set(CMAKE_Swift_FLAGS_INIT "-Xcc -fPIC -Xcc -isystem${c_headers}")
set(CMAKE_Swift_COMPILER_WORKS ON) # CMake's test program is not in Embedded Swift

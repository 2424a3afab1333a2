import CSwiftLR
import Testing

/// What `EveryFunctionTests` cannot know: a structure has pointers, too.
@Suite("NULL in a structure")
struct NullTests {
  @Test("is refused for a function without a name or a body", arguments: Build.present)
  func functions(build: Build) throws {
    let library = try build.library()
    let body:
      @convention(c) (UnsafeMutableRawPointer?, Double, UnsafeMutablePointer<Double>?) -> Int32
    body = { _, _, _ in 0 }
    "half".withCString { name in
      for entry in [
        swiftlr_function(name: nil, call: body, user: nil, release: nil),
        swiftlr_function(name: name, call: nil, user: nil, release: nil),
      ] {
        let failure = #expect(throws: Failure.self) {
          try Schedule(library, Sample.lambda, functions: [entry])
        }
        #expect(failure?.status == SWIFTLR_ERROR_ARGUMENT)
        #expect(failure?.message.hasPrefix("functions[0]") == true)
      }
    }
  }
}

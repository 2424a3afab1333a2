import CSwiftLR
import Testing

/// Text that is not JSON, wherever JSON is read.
@Suite("Text that is not JSON")
struct JSONTests {
  /// Hands the text to each of the three functions that read JSON.
  private func expectRefused(
    _ bytes: [UInt8], _ build: Build, naming parts: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let library = try build.library()
    let scheduler = try Scheduler(Schedule(library, Sample.step))
    let before = try scheduler.state()
    let text = String(decoding: bytes, as: UTF8.self)
    var readers: [() throws -> Void] = [
      { _ = try Schedule(library, bytes: bytes) },
      { try scheduler.load(bytes) },
    ]
    if Array(text.utf8) == bytes { readers.append { _ = try Scheduler(library, checkpoint: text) } }
    for read in readers {
      let failure = #expect(throws: Failure.self, sourceLocation: sourceLocation) { try read() }
      #expect(failure?.status == SWIFTLR_ERROR_JSON, sourceLocation: sourceLocation)
      for part in parts {
        #expect(
          failure?.message.contains(part) == true, "\(failure as Any)",
          sourceLocation: sourceLocation)
      }
    }
    #expect(try scheduler.state() == before, sourceLocation: sourceLocation)
    try scheduler.step()
  }

  @Test("is refused with line and column where it is cut off", arguments: Build.present)
  func truncated(build: Build) throws {
    let text = "{\n  \"type\": \"torch.StepLR\",\n  \"step_size\": "
    try expectRefused(Array(text.utf8), build, naming: ["line 3", "column 15"])
  }

  @Test("is refused with the line of a wrong character", arguments: Build.present)
  func wrongCharacter(build: Build) throws {
    try expectRefused(Array("{\"a\": 1,\n \"b\": ?}".utf8), build, naming: ["line 2"])
  }

  @Test("is refused where a list opens ten million times", arguments: Build.present)
  func bomb(build: Build) throws {
    let library = try build.library()
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 10_000_000)
    let failure = #expect(throws: Failure.self) { try Schedule(library, bytes: bytes) }
    #expect(failure?.status == SWIFTLR_ERROR_JSON)
    #expect(failure?.message.contains("depth") == true)
  }

  @Test("is refused with a byte that is not UTF-8", arguments: Build.present)
  func invalidUTF8(build: Build) throws {
    let bytes = Array(#"{"type": "torch."#.utf8) + [0xFF] + Array(#"StepLR"}"#.utf8)
    try expectRefused(bytes, build, naming: ["line 1, column 16", "0xff"])
  }

  @Test(
    "is refused though other parsers are lenient", arguments: Build.present,
    [
      "", " ", #"{"type": "a", "type": "a"}"#, #"{"type": 'a'}"#, #"{"a": 1,}"#, #"{"a": 01}"#,
      #"{"a": NaN}"#, #"{"a": Infinity}"#, #"{"a": -Infinity}"#, #"{"a": .5}"#, #"{"a": 1e999}"#,
      #"{"a": 9223372036854775808}"#, "{} {}", "{} // comment", #"{"a": "\ud800"}"#, "\u{FEFF}{}",
    ])
  func lenient(build: Build, text: String) throws {
    try expectRefused(Array(text.utf8), build, naming: ["line 1"])
  }

  @Test("may stop anywhere, and every shorter text is refused", arguments: Build.present)
  func everyPrefix(build: Build) throws {
    let library = try build.library()
    let checkpoint = try Scheduler(Schedule(library, Sample.specs[4])).checkpoint()
    let bytes = Array(checkpoint.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let prefix = String(decoding: bytes[..<length], as: UTF8.self)
      let failure = #expect(throws: Failure.self) { try Scheduler(library, checkpoint: prefix) }
      #expect(failure?.status == SWIFTLR_ERROR_JSON, "\(length) bytes")
    }
    #expect(try Scheduler(library, checkpoint: checkpoint).checkpoint() == checkpoint)
  }
}

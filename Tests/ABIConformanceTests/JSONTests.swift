import CSwiftLR
import Foundation
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

  /// A text by its bytes, which need not be UTF-8.
  struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    init(_ text: String) { bytes = Array(text.utf8) }
    init(_ start: String, _ bytes: [UInt8], _ end: String) {
      self.bytes = Array(start.utf8) + bytes + Array(end.utf8)
    }
    var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
  }

  /// What RFC 8259 allows.
  static let right = [
    "{}", "[]", " \t\r\n[ \t\r\n] \t\r\n", "[[]]", "[[],[]]", "[{}]", #"{"":0}"#,
    #"{"a":{"a":{"a":[]}}}"#,
    #"{"a":1,"b":2,"A":3}"#, #"{"a":[],"b":[]}"#, #"{"a\u0000b":0}"#, "[null,true,false]", "[null]",
    "[0]", "[-0]", "[-1]", "[10]", "[0.0]", "[-0.0]", "[0e0]", "[0E+1]", "[0e-1]", "[1e1]", "[1E1]",
    "[1e+1]", "[1E-1]", "[1.5e+2]", "[123456789]", "[-123.456e-7]",
    "[0.000000000000000000000000000001]",
    "[9223372036854775807]", "[-9223372036854775808]", "[1.7976931348623157e308]", "[5e-324]",
    "[0.1000000000000000055511151231257827021181583404541015625]",
    #"[""]"#, #"["a"]"#, #"["\"\\\/\b\f\n\r\t"]"#, #"["\u0041\u00e9\u20AC"]"#, #"["\uD83D\uDE00"]"#,
    #"["\uDBFF\uDFFF"]"#, #"["\u0000"]"#, #"["\uFFFF\uFFFE"]"#, #"["\\u0041"]"#, #"["/"]"#,
    #"["'"]"#, "[\"\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{FFFF}\u{10000}\u{10FFFF}\"]",
    "[\"\u{FEFF}\u{2028}\u{2029}\"]", #"["// no comment"]"#, #"["a","b", "c" ]"#,
    #"{"a":"b" , "c" :1}"#,
  ]

  @Test("is none of what RFC 8259 allows", arguments: Build.present, JSONTests.right.map(Case.init))
  func allowed(build: Build, json: Case) throws {
    let failure = #expect(throws: Failure.self) {
      try Schedule(build.library(), bytes: json.bytes)
    }
    #expect(failure?.status == SWIFTLR_ERROR_SPEC, "\(failure as Any)")
  }

  /// What RFC 8259 does not allow.
  static let wrong: [Case] =
    [
      "[", "]", "{", "}", "[}", "{]", "[[]", "[]]", "{{}}", "[1", "[1,", "[,]", "[,1]", "[1,]",
      "[1,,2]",
      "[1 2]", "[1:2]", "[1;2]", "(1)", "[*]", "[a]", "[a\u{E9}]", "[\u{E9}]", "[\u{A0}]",
      "[\u{C}]",
      "[\u{B}1]", "\u{2060}[]", "\u{FEFF}[]", "[]\u{0}", "\u{0}[]", "[\u{0}]", "[1]x", "[] []",
      "[],", "{}#",
      "[] // end", "[/* */1]", "[1]/", "{\"a\":1}/**/", "", "\"", "\"a\"", "1", "null", "true",
      "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{\"a\"::1}", "{:1}", "{1:1}", "{null:1}", "{a:1}",
      "{'a':1}",
      "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"b\"}",
      "{\"a\",1}", "{\"a\":1,2}", "{\"a\":1", "{\"a\":", "{\"a", "[{\"a\":1]", "{[]:1}",
      "[nul]", "[nulll]", "[True]", "[tru]", "[FALSE]", "[fals]", "[NaN]", "[nan]", "[Infinity]",
      "[-Infinity]", "[inf]", "[undefined]", "[truefalse]",
      "[+1]", "[++1]", "[-]", "[--1]", "[- 1]", "[-a]", "[01]", "[-01]", "[00]", "[-00]", "[00.5]",
      "[.5]",
      "[-.5]", "[1.]", "[-1.]", "[0.e1]", "[1.e1]", "[1.2.3]", "[1e]", "[1e+]", "[1e-]", "[1ea]",
      "[1e1.5]",
      "[0e]", "[0E]", "[1eE2]", "[1e1e1]", "[1_000]", "[1 000]", "[0x10]", "[0b1]", "[0o7]", "[1f]",
      "[1L]",
      "[1+2]", "[1-]", "[1,0.1.]", "[\u{FF11}]", "[1/2]", "[1%]",
      "[\"", "[\"a", "[\"a\\", "[\"\\\"]", "['a']", "[`a`]", "[\"a\"\"b\"]", "[\"\\a\"]",
      "[\"\\'\"]",
      "[\"\\0\"]", "[\"\\x41\"]", "[\"\\v\"]", "[\"\\U0041\"]", "[\"\\\n\"]", "[\"\\\u{E9}\"]",
      "[\"\\u\"]", "[\"\\u1\"]", "[\"\\u12\"]", "[\"\\u123\"]", "[\"\\u123g\"]", "[\"\\u+041\"]",
      "[\"\\u 041\"]", "[\"\\u{41}\"]", "[\"\n\"]", "[\"\t\"]", "[\"\u{0}\"]", "[\"\u{1F}\"]",
      "[\"a\rb\"]",
      "{\"a\nb\":1}", "[\"\\", "[\"\\u00",
    ].map(Case.init)

  @Test("is all that RFC 8259 does not allow", arguments: Build.present, JSONTests.wrong)
  func forbidden(build: Build, json: Case) throws {
    try expectRefused(json.bytes, build, naming: ["line ", "column ", " instead of "])
  }

  /// What RFC 8259 leaves to the reader: here it is refused.
  static let disputed: [(Case, String)] = [
    (Case("[", [0xFF], "]"), "column 1: no UTF-8: the byte 0xff"),
    (Case("[\"", [0xFF], "\"]"), "column 2: no UTF-8: the byte 0xff"),
    (Case("[\"", [0x80], "\"]"), "the byte 0x80"), (Case("[\"", [0xC3], "\"]"), "the byte 0xc3"),
    (Case("[\"", [0xC0, 0xAF], "\"]"), "the byte 0xc0"),
    (Case("[\"", [0xE0, 0x80, 0xAF], "\"]"), "the byte 0xe0"),
    (Case("[\"", [0xED, 0xA0, 0x80], "\"]"), "the byte 0xed"),
    (Case("[\"", [0xF4, 0x90, 0x80, 0x80], "\"]"), "the byte 0xf4"),
    (Case("[\"", [0xF8, 0x88, 0x80, 0x80, 0x80], "\"]"), "the byte 0xf8"),
    (Case("[\"\u{E9}\", \"", [0xE9], "\"]"), "column 7: no UTF-8"),
    (Case("", [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], ""), "column 0: no UTF-8"),
    (Case("", [0x00, 0x5B, 0x00, 0x5D], ""), "column 0: the byte 0x00"),
    (Case(#"["\uD800"]"#), "column 2: half of a surrogate pair"),
    (Case(#"["\uDC00"]"#), "half of a surrogate pair"),
    (Case(#"["\uD83Dx"]"#), "half of a surrogate pair"),
    (Case(#"["\uD83D\n"]"#), "half of a surrogate pair"),
    (Case(#"["\uD83D\uD83D"]"#), "half of a surrogate pair"),
    (Case(#"["\uD83D\u0041"]"#), "half of a surrogate pair"),
    (Case(#"["\uDE00\uD83D"]"#), "half of a surrogate pair"),
    (Case(#"{"a": 1, "b": 2, "a": 3}"#), #"column 17: duplicate name "a""#),
    (Case(#"{"a": 1, "\u0061": 1}"#), #"column 9: duplicate name "a""#),
    (Case(#"{"": 1, "": 1}"#), #"duplicate name """#),
    (Case(#"[{"b": {"c": 1, "c": 2}}]"#), #"column 16: duplicate name "c""#),
    (
      Case("[9223372036854775808]"),
      "9223372036854775808 is not allowed; an integer of at most 64 bits"
    ),
    (Case("[-9223372036854775809]"), "-9223372036854775809 is not allowed; an integer"),
    (Case("[99999999999999999999]"), "column 1: 99999999999999999999 is not allowed; an integer"),
    (Case("[1e309]"), "column 1: 1e309 is not allowed; a number within the range of a double"),
    (Case("[-1.7976931348623159e308]"), "-1.7976931348623159e308 is not allowed"),
    (Case("[1e99999999999999999999]"), "1e99999999999999999999 is not allowed"),
    (
      Case(String(repeating: "[", count: 513)),
      "column 512: a depth of 513 is not allowed; at most 512"
    ),
  ]

  @Test(
    "is what other readers take in different ways", arguments: Build.present, JSONTests.disputed)
  func decided(build: Build, json: (Case, String)) throws {
    try expectRefused(json.0.bytes, build, naming: ["line 1", json.1])
  }

  @Test("has integers that a double would round", arguments: Build.present)
  func largeIntegers(build: Build) throws {
    let library = try build.library()
    for number in ["9223372036854775807", "-9223372036854775808", "9007199254740993"] {
      let text = #"{"type": "swiftlr.shift", "by": \#(number), "schedule": \#(Sample.step)}"#
      let failure = #expect(throws: Failure.self) { try Schedule(library, text) }
      #expect(failure?.status == SWIFTLR_ERROR_SPEC)
      for words in ["by: \(number) is not allowed; a number", "integers of at most 2^53 in size"] {
        #expect(failure?.message.contains(words) == true, "\(failure as Any)")
      }
    }
  }

  @Test("may be as deep as is allowed on a stack of 128 kB", arguments: Build.present)
  func deepest(build: Build) throws {
    let library = try build.library()
    let depth = 511
    let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let text = #"{"type": "# + lists + "}"
    nonisolated(unsafe) var failure: Failure?
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      do { _ = try Schedule(library, text) } catch { failure = error as? Failure }
      done.signal()
    }
    thread.stackSize = 128 << 10
    thread.start()
    done.wait()
    #expect(failure?.status == SWIFTLR_ERROR_SPEC)
    #expect(failure?.message.contains("a list of 1") == true)
  }
}

import CSwiftLR
import Foundation
import Testing

@Suite("Exported functions")
struct ExportTests {
  /// The functions that the header declares: each declaration starts at the start of a line.
  private func declared() throws -> Set<String> {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let header = tests.appending(path: "../../include/swiftlr.h").standardized
    let text = try String(contentsOf: header, encoding: .utf8)
    let declaration = /^[a-z].*[ *](swiftlr_[a-z0-9_]+)\(/.anchorsMatchLineEndings()
    let names = text.matches(of: declaration).map { String($0.output.1) }
    #expect(names.count > 20 && Set(names).count == names.count)
    return Set(names)
  }

  private func exported(_ library: Library) throws -> Set<String> {
    let nm = Process()
    nm.executableURL = URL(filePath: "/usr/bin/env")
    nm.arguments = ["nm", "-D", "--defined-only", "--format=posix", library.path]
    let output = Pipe()
    nm.standardOutput = output
    try nm.run()
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    nm.waitUntilExit()
    #expect(nm.terminationStatus == 0)
    return Set(lines.split(separator: "\n").map { String($0.prefix { $0 != " " && $0 != "@" }) })
  }

  @Test("the tests can call every function of the header", arguments: Build.present)
  func allLoaded(build: Build) throws {
    #expect(try build.library().names == declared())
  }

  @Test("no function of the prefix is exported undeclared", arguments: Build.present)
  func nothingUndeclared(build: Build) throws {
    let ofPrefix = try exported(build.library()).filter { $0.hasPrefix("swiftlr_") }
    #expect(try ofPrefix == declared())
  }

  @Test(
    "the release library exports nothing else at all",
    .enabled(if: Build.releasePath != nil, "SWIFTLR_RELEASE_LIBRARY does not name it"))
  func nothingElse() throws {
    let node = "SWIFTLR_\(SWIFTLR_ABI)"
    #expect(try exported(Build.release.library()).subtracting([node]) == declared())
  }

  @Test("version and interface number are the header's", arguments: Build.present)
  func version(build: Build) throws {
    let library = try build.library()
    let version = "\(SWIFTLR_VERSION_MAJOR).\(SWIFTLR_VERSION_MINOR).\(SWIFTLR_VERSION_PATCH)"
    #expect(library.version().map { String(cString: $0) } == version)
    #expect(library.abi() == SWIFTLR_ABI)
  }

  @Test("every status has its name, and any other number is unknown", arguments: Build.present)
  func statusNames(build: Build) throws {
    let library = try build.library()
    let names: [Int32: String] = [
      0: "OK", 1: "ARGUMENT", 2: "JSON", 3: "SPEC", 4: "STATE", 5: "FORMAT", 6: "COUNT", 7: "FORM",
      16: "DIVISION", 17: "OVERFLOW", 18: "DOMAIN", 32: "CALLBACK",
    ]
    for status in [Int32](-2...40) + [.min, .max] {
      let name = library.statusName(status).map { String(cString: $0) }
      #expect(name == names[status, default: "UNKNOWN"], "status \(status)")
    }
  }
}

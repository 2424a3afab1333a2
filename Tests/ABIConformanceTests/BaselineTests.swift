import CSwiftLR
import Foundation
import Testing

/// Programs are linked against one number of the interface, so nothing that they rely on may change
/// without a new number. `Tests/abi/swiftlr-<number>.h` has what was promised under it.
///
/// `SWIFTLR_WRITE_ABI=1 swift test --filter Baseline` adds what is new in the header to that file.
@Suite("Baseline of the interface")
struct BaselineTests {
  static let path = "Tests/abi/swiftlr-\(SWIFTLR_ABI).h"
  static let isWriting = ProcessInfo.processInfo.environment["SWIFTLR_WRITE_ABI"] != nil

  private let current: Header

  init() throws { current = try Header.swiftlr.get() }

  private func promised() throws -> Header { try Header(Tool.path(Self.path)) }

  /// Values of the release may change, and the number itself is in the file's name.
  private func isPinned(_ macro: String) -> Bool {
    !macro.hasPrefix("SWIFTLR_VERSION_") && macro != "SWIFTLR_ABI"
  }

  @Test("no value has changed or gone", .enabled(if: !isWriting))
  func values() throws { #expect(try changedValues() == []) }

  @Test(
    "no function or structure has changed or gone", .enabled(if: !isWriting),
    .enabled(if: hasTool, "abidiff is not installed; Debian has it in abigail-tools"))
  func declarations() throws { #expect(try changedDeclarations() == "") }

  @Test("everything new is in it", .enabled(if: !isWriting))
  func additions() throws {
    let (promised, current) = try (Tool.text(Self.path), text(current))
    if promised == current { return }
    let (old, new) = (promised.split(separator: "\n"), current.split(separator: "\n"))
    for line in new where !old.contains(line) {
      Issue.record("\(named(line)): declared in swiftlr.h, missing in \(Self.path)")
    }
    for line in old where !new.contains(line) {
      Issue.record("\(named(line)): in \(Self.path), not declared in swiftlr.h")
    }
    #expect(Set(old) != Set(new), "\(Self.path) has another order than swiftlr.h")
  }

  /// The function that a line declares, or the line.
  private func named(_ line: Substring) -> Substring {
    line.firstMatch(of: /(swiftlr_\w+)\(/)?.1 ?? line
  }

  @Test("add what is new", .enabled(if: isWriting))
  func write() throws {
    if Tool.exists(Self.path) {
      try #require(changedValues() == [], "SWIFTLR_ABI has to grow")
      try #require(changedDeclarations() == "", "SWIFTLR_ABI has to grow")
    }
    try text(current).write(toFile: Tool.path(Self.path), atomically: true, encoding: .utf8)
  }

  private static let hasTool = Tool.isInstalled("abidiff")

  private func changedValues() throws -> [String] {
    try promised().values.filter { current.values[$0.key] != $0.value }.keys.sorted()
  }

  /// What abidiff reports of libraries made from the old and from the new header.
  private func changedDeclarations() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let old = try stub(promised(), of: Tool.path(Self.path), in: folder, "promised")
    let new = try stub(current, of: Tool.path("include/swiftlr.h"), in: folder, "current")
    let (status, report, errors) = try Tool.result(of: ["abidiff", "--no-added-syms", old, new])
    return status == 0 ? "" : report + errors
  }

  /// The interface without comments, as C.
  private func text(_ header: Header) -> String {
    var lines = [
      "/* What SWIFTLR_ABI \(SWIFTLR_ABI) promises. BaselineTests.swift compares it and writes it. */",
      "#include <stddef.h>", "#include <stdint.h>",
    ]
    let values = header.values.filter { isPinned($0.key) }
    lines += values.sorted { $0.key < $1.key }.map { "#define \($0.key) \($0.value)" }
    for structure in header.structures {
      lines.append("typedef struct \(structure.name) \(structure.name);")
      if structure.fields.isEmpty { continue }
      lines.append("struct \(structure.name) {")
      lines += structure.fields.map { "  \($0.declaration);" } + ["};"]
    }
    lines += header.functions.map { "\($0.prototype);" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A library of empty functions: abidiff reads C's debug information and not Swift's.
  private func stub(_ header: Header, of path: String, in folder: URL, _ name: String) throws
    -> String
  {
    let source = folder.appending(path: name + ".c").path()
    let bodies = header.functions.map { function in
      function.prototype + (function.result == "void" ? " {}" : " { return 0; }")
    }
    let text = (["#include \"\(path)\""] + bodies).joined(separator: "\n") + "\n"
    try text.write(toFile: source, atomically: true, encoding: .utf8)
    let library = folder.appending(path: name + ".so").path()
    _ = try Tool.clang(
      "-g", "-gdwarf-4", "-shared", "-fPIC", "-nostdlib", "-Wl,-soname,libswiftlr.so", "-o",
      library, source)
    return library
  }
}

import CSwiftLR
import Foundation
import Testing

/// Several places repeat the interface, each in its own language. They have to agree.
@Suite("The interface is the header's")
struct AgreementTests {
  private let header: Header

  init() throws {
    header = try Header.swiftlr.get()
    try #require(header.functions.count > 20)
  }

  private func exported(_ library: Library) throws -> Set<String> {
    let lines = try Tool.run(["nm", "-D", "--defined-only", "--format=posix", library.path])
    return Set(lines.split(separator: "\n").map { String($0.prefix { $0 != " " && $0 != "@" }) })
  }

  /// Names each function that one of both lacks.
  private func expectFunctions(
    _ found: Set<String>, in place: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for name in header.names.subtracting(found).sorted() {
      Issue.record(
        "\(name): declared in swiftlr.h, missing in \(place)", sourceLocation: sourceLocation)
    }
    for name in found.subtracting(header.names).sorted() {
      Issue.record(
        "\(name): in \(place), not declared in swiftlr.h", sourceLocation: sourceLocation)
    }
  }

  /// The same, in the order of the header.
  private func expectFunctions(
    inOrder found: [String], in place: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectFunctions(Set(found), in: place, sourceLocation: sourceLocation)
    if Set(found) == header.names {
      #expect(found.count == header.names.count, "\(place)", sourceLocation: sourceLocation)
      for (name, function) in zip(found, header.functions) where name != function.name {
        Issue.record(
          "\(function.name): \(place) has \(name) in its place", sourceLocation: sourceLocation)
        break
      }
    }
  }

  @Test("in what can be loaded by its name", arguments: Build.present)
  func allLoaded(build: Build) throws {
    let library = try build.library()
    expectFunctions(header.names.filter { library.address(of: $0) != nil }, in: library.path)
  }

  @Test("in the symbols of its prefix that are exported", arguments: Build.present)
  func exports(build: Build) throws {
    let library = try build.library()
    let ofPrefix = try exported(library).filter { $0.hasPrefix("swiftlr_") }
    expectFunctions(ofPrefix, in: "the symbols of \(library.path)")
  }

  @Test("in everything that the release library exports", .enabled(if: Build.isReleasePresent))
  func nothingElse() throws {
    let node = "SWIFTLR_\(SWIFTLR_ABI)"
    let symbols = try exported(Build.release.library()).subtracting([node])
    expectFunctions(symbols, in: "the symbols of the release library")
  }

  @Test("in the linker's list of symbols", .enabled(if: Build.isReleasePresent))
  func symbolMap() throws {
    let library = URL(filePath: try #require(Build.releasePath))
    let path = library.deletingLastPathComponent().appending(path: "Sources/swiftlr.map")
    let map = try String(contentsOf: path, encoding: .utf8)
    #expect(map.hasPrefix("SWIFTLR_\(SWIFTLR_ABI) {"))
    expectFunctions(Set(map.matches(of: /(swiftlr_\w+);/).map { String($0.1) }), in: path.path())
  }

  @Test("in the table of the Python package")
  func ctypes() throws {
    struct Table: Decodable {
      struct Field: Decodable {
        let name: String
        let type: String
        let offset: Int
        let size: Int
      }
      let functions: [String: [String]]
      let size: Int
      let fields: [Field]
    }
    // Python cannot load a library with a sanitizer.
    let library = try (Build.isReleasePresent ? Build.release : Build.development).library()
    let json = try Tool.run(
      [
        "python3", Tool.path("Tests/abi/ctypes_table.py"), Tool.path("bindings/python/swiftlr"),
        "\(SWIFTLR_ABI)",
      ], environment: ["SWIFTLR_LIBRARY": library.path])
    let table = try JSONDecoder().decode(Table.self, from: Data(json.utf8))

    expectFunctions(Set(table.functions.keys), in: "bindings/python/swiftlr/_signatures.py")
    for function in header.functions {
      guard let types = table.functions[function.name] else { continue }
      let declared = [plain(function.result)] + function.parameters.map { plain($0.plainType) }
      #expect(types.count == declared.count, "\(function.name): \(types)")
      for (python, c) in zip(types, declared) {
        #expect(isSame(python, c), "\(function.name)")
      }
    }

    let structure = try #require(header.structures.first { $0.name == "swiftlr_function" })
    #expect(table.fields.map(\.name) == structure.fields.map(\.name))
    for (python, c) in zip(table.fields, structure.fields) {
      #expect(isSame(python.type, plain(c.plainType)), "\(c.name)")
    }
    #expect(table.size == MemoryLayout<swiftlr_function>.size)
    #expect(table.fields.map(\.offset) == [0, 8, 16, 24])
  }

  /// A type as `ctypes_table.py` spells it, with `void *` for a handle.
  private func plain(_ type: String) -> String {
    var type = type
    for (name, spelling) in [
      ("const ", ""), ("int32_t", "int"), ("uint64_t", "unsigned long"), ("int64_t", "long"),
      ("size_t", "unsigned long"),
    ] {
      type = type.replacing(name, with: spelling)
    }
    for structure in header.structures where structure.fields.isEmpty {
      type = type.replacing(structure.name + " *", with: "void *")
    }
    return type.replacing("**", with: "* *")
  }

  /// ctypes may take any pointer where C names what it points to.
  private func isSame(_ python: String, _ c: String) -> Bool {
    python == c || (python == "void *" && c.contains("*"))
  }

  @Test("in the C++ wrapper", .enabled(if: Tool.exists("include/swiftlr.hpp")))
  func wrapper() throws {
    let words = try Tool.text("include/swiftlr.hpp").matches(of: /\bswiftlr_\w+/)
    let called = Set(words.map { String($0.0) }).subtracting(header.structures.map(\.name))
    expectFunctions(called, in: "include/swiftlr.hpp")
  }

  @Test("in the reference and the manual page, which are made from the header")
  func reference() throws {
    _ = try Tool.run(["python3", Tool.path("scripts/make_reference.py"), "--check"])
    let reference = try Tool.text("docs/reference.md")
    let headings = reference.matches(of: /(?m)^### (swiftlr_\w+)$/).map { String($0.1) }
    expectFunctions(inOrder: headings, in: "docs/reference.md")
    let prose = reference.split(separator: /\s+/).joined(separator: " ")
    for function in header.functions {
      #expect(prose.contains(function.prototype + ";"), "\(function.name)")
    }
  }

  @Test("in the table of promises; Tests/c/promises.c has what a call allocates")
  func promises() throws {
    let row = /(?m)^ \*   (swiftlr_\w+) +(yes|no) +(?:yes|error|once|no) +no +(any|shared|alone)$/
    let rows = try Tool.text("include/swiftlr.h").matches(of: row)
    expectFunctions(inOrder: rows.map { String($0.1) }, in: "its table of promises")
    for (row, function) in zip(rows, header.functions) {
      let fails = function.result == "int32_t" && !function.parameters.isEmpty
      #expect(row.2 == (fails ? "yes" : "no"), "\(function.name)")
      let handle =
        function.parameters.first {
          $0.type.hasSuffix(" *") && $0.type.contains(/_schedule|_parameter|_finder/)
            || $0.type == "swiftlr_schedule *const *"
        }?.type ?? ""
      let threads =
        switch handle {
        case "const swiftlr_schedule *", "swiftlr_schedule *const *", "const swiftlr_parameter *":
          "shared"
        case "swiftlr_schedule *", "swiftlr_scheduler *", "const swiftlr_scheduler *",
          "swiftlr_finder *", "const swiftlr_finder *":
          "alone"
        default: "any"
        }
      #expect(String(row.3) == threads, "\(function.name)")
    }
  }

  @Test("in its version and number", arguments: Build.present)
  func version(build: Build) throws {
    let library = try build.library()
    let version = "\(SWIFTLR_VERSION_MAJOR).\(SWIFTLR_VERSION_MINOR).\(SWIFTLR_VERSION_PATCH)"
    #expect(library.version().map { String(cString: $0) } == version)
    #expect(library.abi() == SWIFTLR_ABI)
  }

  @Test("in the names of the statuses, and any other number is unknown", arguments: Build.present)
  func statusNames(build: Build) throws {
    let library = try build.library()
    var names: [Int32: String] = [SWIFTLR_OK: "OK"]
    for (macro, value) in header.values where macro.hasPrefix("SWIFTLR_ERROR_") {
      names[Int32(value)] = String(macro.dropFirst("SWIFTLR_ERROR_".count))
    }
    for status in [Int32](-2...40) + [.min, .max] {
      let name = library.statusName(status).map { String(cString: $0) }
      #expect(name == names[status, default: "UNKNOWN"], "status \(status)")
    }
  }
}

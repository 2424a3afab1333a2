import Foundation
import Testing

@testable import SwiftLR

/// `docs/schedules.md` is made from the declarations of the schedules. To write it anew:
///
///     SWIFTLR_WRITE_DOCS=1 swift test --filter Documentation
@Suite("Documentation")
struct DocumentationTests {
  private let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/schedules.md").standardizedFileURL

  @Test("docs/schedules.md says what the declarations say")
  func schedules() throws {
    if ProcessInfo.processInfo.environment["SWIFTLR_WRITE_DOCS"] != nil {
      try page.write(to: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == page)
  }

  @Test("every parameter has a meaning, and every type a formula")
  func complete() {
    for type in Catalogue.types {
      #expect(type.documentation.contains("- "), "\(type.name)")
      #expect(!type.documentation.contains("Source:"), "\(type.name): the source is behind an @")
      for parameter in type.describe() {
        #expect(parameter.meaning.hasSuffix("."), "\(type.name).\(parameter.name)")
      }
    }
  }

  private var page: String {
    """
    <!-- Made from the declarations in Sources/SwiftLR. Tests/SwiftLRTests/DocumentationTests.swift
         compares it and writes it. -->

    # Schedules

    A spec is a JSON object: `type`, and the parameters of that type. What is not given has its default. An
    unknown key, a value of the wrong kind and a value out of range are errors that name the place, such as
    `schedules[1].T_max: -5 is not allowed; a number above 0`.

    In the formulas `base` is a group's initial value, `e` the position (steps from 0) and `lr` the value
    before the step. The closed form gives the value from `base` and `e`, the chain form from `lr`, as
    PyTorch does.

    """ + Catalogue.types.map(section).joined()
  }

  private func section(_ type: ScheduleType) -> String {
    var text = "\n## \(type.name)\n\n\(type.documentation)\n"
    if !type.source.isEmpty { text += "\nSource: \(type.source).\n" }
    let parameters = type.describe()
    if parameters.isEmpty { return text }
    text += "\n| parameter | default | allowed | meaning |\n|---|---|---|---|\n"
    for parameter in parameters {
      let standard = parameter.standard.map { "`\($0.quoted)`" } ?? "required"
      text +=
        "| `\(parameter.name)` | \(standard) | \(parameter.allowed) | \(parameter.meaning) |\n"
    }
    return text
  }
}

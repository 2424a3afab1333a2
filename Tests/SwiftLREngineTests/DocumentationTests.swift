import Foundation
import Testing

@testable import SwiftLREngine

/// `docs/schedules/` is made from the declarations of the schedules: a page for each peer, the index `README.md`, and
/// `names.md` from the table of known names. To write them anew:
///
///     SWIFTLR_WRITE_DOCS=1 swift test --filter Documentation
@Suite("Documentation")
struct DocumentationTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/schedules").standardizedFileURL

  @Test("docs/schedules says what the declarations say")
  func schedules() throws {
    let pages = SchedulePages(Catalogue.types).all
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let stale = Set(written).subtracting(pages.keys)
    if ProcessInfo.processInfo.environment["SWIFTLR_WRITE_DOCS"] != nil {
      for name in stale { try FileManager.default.removeItem(at: folder.appending(path: name)) }
      for (name, text) in pages {
        try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      return
    }
    #expect(stale.isEmpty, "not made from a declaration")
    for (name, text) in pages {
      let found = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let isCurrent = found == text
      #expect(isCurrent, "docs/schedules/\(name) is not current; run `make types`")
    }
  }

  @Test("every parameter has a meaning, and every type a formula")
  func complete() {
    for type in Catalogue.types {
      #expect(type.documentation.contains("- "), "\(type.name)")
      #expect(!type.documentation.contains("Source:"), "\(type.name): the source follows an @")
      for parameter in type.describe() {
        #expect(parameter.meaning.hasSuffix("."), "\(type.name).\(parameter.name)")
      }
    }
  }

  @Test(
    "a line says the first sentence, or the formula where there is none",
    arguments: [
      ("Up, in cycles. As\nin X:\n\n- Closed: `x`", "Up, in cycles."),
      ("Down towards `e.g. 0` in\nsteps:\n\n- Closed: `x`", "Down towards `e.g. 0` in steps."),
      ("- Closed: `base * a`\n- Chain: `lr`", "`base * a`"),
      ("- Closed: `base\n  * a`; then `b`.\n\nAs in X.", "`base * a`; then `b`."),
      ("- Closed: the base\n  times `b`", "The base times `b`"),
      (
        "- Closed: " + String(repeating: "`x` ", count: 40),
        String(repeating: "`x` ", count: 25) + "…"
      ),
    ])
  func line(documentation: String, expected: String) {
    #expect(SchedulePages.line(documentation) == expected)
  }
}

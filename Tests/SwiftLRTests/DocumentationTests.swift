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
    `schedules[1].gamma: "x" is not allowed; a number`.

    In the formulas `base` is a group's initial value, `e` the position (steps from 0) and `lr` the value
    before the step. The closed form gives the value from `base` and `e`, the chain form from `lr`, as
    PyTorch does. The pictures show the values of small specs for the base value 1.

    Editors complete and check spec files by the
    [JSON Schema](../bindings/python/swiftlr/schedule.schema.json) of this page, which the Python package has
    as well (`python -m swiftlr --schema`): `"$schema"` in a spec says where it is.

    ## Lengths

    Where a length is allowed, it is a number of steps or a text with another unit: `"10ep"` epochs, `"500ba"`
    batches, which are steps, `"1e6sp"` samples, `"2e9tok"` tokens, `"0.1dur"` parts of the whole run. The key
    `run` beside the type of the outermost schedule has what makes steps of them, and how they are rounded:

        {"type": "transformers.cosine", "num_warmup_steps": "0.05dur", "num_training_steps": "3ep",
         "run": {"steps_per_epoch": 500, "total_steps": 1500, "rounding": "nearest"}}

    | `run` has | for | |
    |---|---|---|
    | `steps_per_epoch` | `ep` | steps = length × `steps_per_epoch` |
    | `total_steps` | `dur` | steps = length × `total_steps` |
    | `batch_size` | `sp` | steps = length ÷ `batch_size` |
    | `tokens_per_step` | `tok` | steps = length ÷ `tokens_per_step` |
    | `rounding` | all | to whole steps: `"nearest"`, halves up, if not given; `"up"` or `"down"` |

    The program that trains may know these values better than the file: those it gives to
    `swiftlr_spec_resolve()` go before those of `run`. The canonical spec, and so each checkpoint, has the length
    and its steps, `{"length": "3ep", "steps": 1500}`, and needs no `run` any more. What has been resolved stays
    as it is; the fingerprint is that of the steps.

    """ + Catalogue.types.map(section).joined()
  }

  private func section(_ type: ScheduleType) -> String {
    var text = "\n## \(type.name)\n\n"
    text += "![\(type.name)](catalogue/\(type.name).svg)\n\n\(type.documentation)\n"
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

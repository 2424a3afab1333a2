import CSwiftLR
import Testing

@Suite("Specs that build no schedule")
struct SpecTests {
  /// A spec, and what the message has to name: the field, its value, what is allowed.
  static let refused: [(spec: String, named: [String])] = [
    (#"{"type": "torch.StepRL", "step_size": 3}"#, ["type: ", "torch.StepRL", "torch.StepLR"]),
    (#"{"type": "StepLR", "step_size": 3}"#, ["type: ", "StepLR", "torch.StepLR"]),
    (#"{"type": "torch.StepLR", "step_sise": 3}"#, ["step_sise", "step_size"]),
    (#"{"type": "torch.StepLR", "step_size": 3, "color": 1}"#, ["color"]),
    (#"{"type": "torch.StepLR"}"#, ["step_size"]),
    (#"{"type": "torch.StepLR", "step_size": "3"}"#, ["step_size: ", "\"3\"", "number"]),
    (#"{"type": "torch.StepLR", "step_size": true}"#, ["step_size: ", "true", "number"]),
    (#"{"type": "torch.StepLR", "step_size": null}"#, ["step_size: ", "null", "number"]),
    (#"{"type": "torch.StepLR", "step_size": [3]}"#, ["step_size: ", "number"]),
    (#"{"type": "torch.StepLR", "step_size": 0}"#, ["step_size: 0 ", "above 0"]),
    (#"{"type": "torch.StepLR", "step_size": -3}"#, ["step_size: -3 ", "above 0"]),
    (#"{"type": "torch.StepLR", "step_size": "NaN"}"#, ["step_size: ", "NaN"]),
    (#"{"type": "torch.StepLR", "step_size": 3, "gamma": "Infinity"}"#, ["gamma: ", "Infinity"]),
    (#"{"type": "torch.StepLR", "step_size": 9007199254740993}"#, ["step_size: 9007199254740993"]),
    (#"{"type": "torch.CosineAnnealingLR", "T_max": 0}"#, ["T_max: 0 ", "above 0"]),
    (#"{"type": "torch.ConstantLR", "factor": 1.5}"#, ["factor: 1.5 "]),
    (#"{"type": "torch.LinearLR", "start_factor": 0}"#, ["start_factor: 0 "]),
    (#"{"type": "torch.LinearLR", "total_iters": -1}"#, ["total_iters: -1 "]),
    (#"{"type": "torch.LambdaLR"}"#, ["lr_lambda"]),
    (#"{"type": "torch.LambdaLR", "lr_lambda": "half"}"#, ["lr_lambda", "half"]),
    (#"{"type": "swiftlr.constant", "value": 1}"#, ["value"]),
    (#"{"type": "torch.SequentialLR", "schedules": [], "milestones": []}"#, ["schedules"]),
    (
      #"{"type": "torch.SequentialLR", "schedules": [\#(Sample.step)], "milestones": [5]}"#,
      ["milestones"]
    ),
    (
      #"{"type": "torch.SequentialLR", "schedules": [\#(Sample.step), {"type": "torch.StepLR", "#
        + #""step_size": 0}], "milestones": [5]}"#,
      ["schedules[1].step_size: 0 ", "above 0"]
    ),
    (
      #"{"type": "torch.SequentialLR", "schedules": [\#(Sample.step), 7], "milestones": [5]}"#,
      ["schedules[1]", "7"]
    ),
    (#"{"type": 3}"#, ["type: 3 "]),
    (#"{"step_size": 3}"#, ["type"]),
    (#"{}"#, ["type"]),
    (#"[]"#, ["object"]),
  ]

  @Test("are refused with the field, its value and what is allowed", arguments: Build.present)
  func refused(build: Build) throws {
    let library = try build.library()
    for (spec, named) in Self.refused {
      let failure = #expect(throws: Failure.self, "\(spec)") { try Schedule(library, spec) }
      #expect(failure?.status == SWIFTLR_ERROR_SPEC, "\(spec)")
      for part in named {
        #expect(failure?.message.contains(part) == true, "\(spec): \(failure as Any)")
      }
    }
  }

  @Test("are refused where schedules are nested a thousand deep", arguments: Build.present)
  func nested(build: Build) throws {
    let library = try build.library()
    let depth = 1000
    let opening = #"{"type": "torch.SequentialLR", "milestones": [], "schedules": ["#
    let spec =
      String(repeating: opening, count: depth) + Sample.step + String(repeating: "]}", count: depth)
    let failure = #expect(throws: Failure.self) { try Schedule(library, spec) }
    #expect(failure?.status == SWIFTLR_ERROR_SPEC || failure?.status == SWIFTLR_ERROR_JSON)
  }

  @Test(
    "have a canonical text that builds the same schedule", arguments: Build.present, Sample.all)
  func canonical(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let library = try build.library()
    let schedule = try Schedule(library, spec)
    let again = try Schedule(library, schedule.spec())
    #expect(try again.spec() == schedule.spec())
    for position in stride(from: 0.0, to: 12, by: 0.5) {
      let values = try (schedule.value(0.1, at: position), again.value(0.1, at: position))
      #expect(values.0.bitPattern == values.1.bitPattern, "position \(position)")
    }
  }

  @Test("keep integers and reals apart", arguments: Build.present)
  func numbers(build: Build) throws {
    let library = try build.library()
    let whole = try Schedule(library, #"{"type": "torch.StepLR", "step_size": 100}"#).spec()
    let real = try Schedule(library, #"{"type": "torch.StepLR", "step_size": 100.0}"#).spec()
    #expect(whole.contains("100") && !whole.contains("100.0"))
    #expect(real.contains("100.0"))
  }
}

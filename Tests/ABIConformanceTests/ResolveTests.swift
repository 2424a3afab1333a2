import CSwiftLR
import Testing

@Suite("Specs with lengths in other units")
struct ResolveTests {
  private let spec = """
    {"type": "torch.SequentialLR", "milestones": ["1ep"], "schedules": [\(Sample.lambda),
      {"type": "torch.CosineAnnealingLR", "T_max": "0.1dur"}], "run": {"total_steps": 1000}}
    """

  private func resolve(_ library: Library, _ run: String) throws -> String {
    try library.text {
      library.specResolve(spec, spec.utf8.count, run, run.utf8.count, $0, $1, $2)
    }
  }

  @Test("are resolved, without the functions that they name", arguments: Build.present)
  func resolve(build: Build) throws {
    let resolved = try resolve(build.library(), #"{"steps_per_epoch": 7, "total_steps": 500}"#)
    #expect(resolved.contains(#""milestones": [{"length": "1ep", "steps": 7}]"#))
    #expect(resolved.contains(#""T_max": {"length": "0.1dur", "steps": 50}"#))
    #expect(!resolved.contains("run"))
  }

  @Test("name what is missing or wrong of the run", arguments: Build.present)
  func missing(build: Build) throws {
    for (run, status, words) in [
      ("{}", SWIFTLR_ERROR_SPEC, #"milestones[0]: "1ep" needs steps_per_epoch; a run that has it"#),
      (#"{"steps_per_epoch": -1}"#, SWIFTLR_ERROR_SPEC, "run.steps_per_epoch: -1 is not allowed"),
      ("[]", SWIFTLR_ERROR_SPEC, "run: a list of 0 is not allowed; an object"),
      ("{", SWIFTLR_ERROR_JSON, "run: line 1"),
    ] {
      let failure = #expect(throws: Failure.self) { try resolve(build.library(), run) }
      #expect(failure?.status == status)
      #expect(failure?.message.hasPrefix(words) == true, "\(failure as Any)")
    }
  }

  @Test("have the fingerprint of their steps", arguments: Build.present)
  func fingerprint(build: Build) throws {
    let library = try build.library()
    let fingerprints = try [
      #""10ep", "run": {"steps_per_epoch": 3}"#, #"30"#, #"{"length": "1dur", "steps": 30}"#,
    ].map {
      try Schedule(library, #"{"type": "torch.StepLR", "step_size": \#($0)}"#).fingerprint()
    }
    #expect(Set(fingerprints).count == 1)
    let other = try Schedule(library, #"{"type": "torch.StepLR", "step_size": 31}"#)
    #expect(try other.fingerprint() != fingerprints[0])
  }
}

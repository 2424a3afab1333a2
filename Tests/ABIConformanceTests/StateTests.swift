import CSwiftLR
import Testing

@Suite("States and checkpoints")
struct StateTests {
  /// Expects a load to fail and to leave the scheduler as it was.
  private func expectRefused(
    _ scheduler: Scheduler, _ state: String, status: Int32, naming parts: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try scheduler.state()
    let failure = #expect(throws: Failure.self, sourceLocation: sourceLocation) {
      try scheduler.load(state)
    }
    #expect(failure?.status == status, "\(failure as Any)", sourceLocation: sourceLocation)
    for part in parts {
      #expect(
        failure?.message.contains(part) == true, "\(failure as Any)", sourceLocation: sourceLocation
      )
    }
    #expect(try scheduler.state() == before, sourceLocation: sourceLocation)
  }

  @Test("of every kind continue with the same bits", arguments: Build.present, Sample.all)
  func roundTrip(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let library = try build.library()
    let schedule = try Schedule(library, spec)
    for form in Sample.forms {
      let whole = try Scheduler(schedule, form: form)
      for _ in 0..<5 { try whole.step() }
      let loaded = try Scheduler(schedule, form: form)
      try loaded.load(whole.state())
      try library.check(library.schedulerLastLR(loaded.handle, &loaded.rates, 2))
      let restored = try Scheduler(library, checkpoint: whole.checkpoint())
      for _ in 0..<10 {
        for scheduler in [whole, loaded, restored] { try scheduler.step() }
        #expect(loaded.rates.map(\.bitPattern) == whole.rates.map(\.bitPattern))
        #expect(restored.rates.map(\.bitPattern) == whole.rates.map(\.bitPattern))
      }
      #expect(try loaded.state() == whole.state())
      #expect(try restored.checkpoint() == whole.checkpoint())
    }
  }

  @Test("of torch's classes have torch's keys in torch's order", arguments: Build.present)
  func torchKeys(build: Build) throws {
    let scheduler = try Scheduler(Schedule(build.library(), Sample.step), rates: [0.5])
    try scheduler.step()
    #expect(
      try scheduler.state().filter { $0 != " " }
        == #"{"step_size":3,"gamma":0.1,"base_lrs":[0.5],"last_epoch":1,"_step_count":2,"#
        + #""_is_initial":false,"_get_lr_called_within_step":false,"_last_lr":[0.5]}"#)
  }

  @Test(
    "of another scheduler are refused and change nothing", arguments: Build.present, Sample.forms)
  func another(build: Build, form: Int32) throws {
    let library = try build.library()
    let scheduler = try Scheduler(Schedule(library, Sample.step))
    try scheduler.step()
    let other = try Scheduler(Schedule(library, Sample.cosine), form: form)
    try expectRefused(scheduler, other.state(), status: SWIFTLR_ERROR_STATE)
    try expectRefused(scheduler, scheduler.checkpoint(), status: SWIFTLR_ERROR_STATE)
  }

  @Test("with a wrong field are refused with its name", arguments: Build.present)
  func wrongField(build: Build) throws {
    let scheduler = try Scheduler(Schedule(build.library(), Sample.step))
    let state = try scheduler.state()
    let edits: [(from: String, to: String, named: String)] = [
      (#""last_epoch": 0"#, #""last_epoch": "0""#, "last_epoch"),
      (#""last_epoch": 0"#, #""last_epoch": 9007199254740994"#, "last_epoch"),
      (#""_step_count": 1"#, #""_step_count": -1"#, "_step_count"),
      (#""_step_count": 1"#, #""_step_count": 1.5"#, "_step_count"),
      (#""step_size": 3"#, #""step_size": 0"#, "step_size"),
      (#""gamma": 0.1"#, #""gama": 0.1"#, "gamma"),
      (#""_is_initial": false"#, #""_is_initial": 0"#, "_is_initial"),
      (#""_last_lr": [0.1"#, #""_last_lr": ["0.1""#, "_last_lr"),
    ]
    for (from, to, named) in edits {
      let parts = state.split(separator: from)
      try #require(parts.count == 2, "\(from) in \(state)")
      try expectRefused(
        scheduler, parts.joined(separator: to), status: SWIFTLR_ERROR_STATE, naming: [named])
    }
    try expectRefused(scheduler, "[]", status: SWIFTLR_ERROR_STATE)
    try expectRefused(scheduler, "{}", status: SWIFTLR_ERROR_STATE)
    try scheduler.load(state)
  }

  @Test("with a parameter that no spec may have are refused", arguments: Build.present)
  func wrongParameter(build: Build) throws {
    let restarts = #"{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 3, "T_mult": 2}"#
    let steps = #"{"type": "torch.MultiStepLR", "milestones": [2, 5, 5]}"#
    let swa = #"{"type": "torch.SWALR", "swa_lr": 0.05, "anneal_epochs": 4}"#
    for (spec, from, to, named) in [
      (restarts, #""T_0": 3"#, #""T_0": 0"#, "T_0: 0 "),
      (restarts, #""T_mult": 2"#, #""T_mult": 0"#, "T_mult: 0 "),
      (swa, #""anneal_epochs": 4"#, #""anneal_epochs": -1"#, "anneal_epochs: -1 "),
      (Sample.plateau, #""factor": 0.5"#, #""factor": 1.5"#, "factor: 1.5 "),
      (steps, "[[2, 1]", "[[2, 0]", "milestones[0]"),
      (steps, "[[2, 1]", "[[2, 9223372036854775807]", "milestones[0]"),
      (steps, "[[2, 1], [5, 2]]", "[[2, 700000], [5, 700000]]", "milestones[1]"),
    ] {
      let scheduler = try Scheduler(Schedule(build.library(), spec))
      let state = try scheduler.state()
      try #require(state.contains(from), "\(state)")
      try expectRefused(
        scheduler, state.replacing(from, with: to), status: SWIFTLR_ERROR_STATE, naming: [named])
    }
  }

  @Test("for another number of groups are refused", arguments: Build.present, Sample.forms)
  func groupCount(build: Build, form: Int32) throws {
    let schedule = try Schedule(build.library(), Sample.step)
    let scheduler = try Scheduler(schedule, form: form, rates: [0.1, 0.2])
    let three = try Scheduler(schedule, form: form, rates: [0.1, 0.2, 0.3])
    try expectRefused(scheduler, three.state(), status: SWIFTLR_ERROR_COUNT, naming: ["2", "3"])
  }

  @Test("of groups of different precision have a form for each", arguments: Build.present)
  func mixedForms(build: Build) throws {
    let library = try build.library()
    let schedule = try Schedule(library, Sample.cosine)
    let names = [SWIFTLR_FORM_CHAIN, SWIFTLR_FORM_CHAIN_FLOAT32]
    let whole = try names.map { try Scheduler(schedule, form: $0) }
    let mixed = try Scheduler(
      library,
      checkpoint: whole[0].checkpoint().replacing(
        "\"form\": \"chain\"", with: "\"form\": [\"chain\", \"chain32\"]"))
    #expect(try mixed.checkpoint().contains("\"form\": [\"chain\", \"chain32\"]"))
    for _ in 0..<10 {
      for scheduler in whole + [mixed] { try scheduler.step() }
      #expect(mixed.rates[0].bitPattern == whole[0].rates[0].bitPattern)
      #expect(mixed.rates[1].bitPattern == whole[1].rates[1].bitPattern)
    }
    let one = try whole[0].checkpoint().replacing(
      "\"form\": \"chain\"", with: "\"form\": [\"chain\"]")
    let failure = #expect(throws: Failure.self) { try Scheduler(library, checkpoint: one) }
    #expect(failure?.status == SWIFTLR_ERROR_COUNT)
  }

  @Test("of a newer format are refused with both versions", arguments: Build.present)
  func newerFormat(build: Build) throws {
    let library = try build.library()
    let checkpoint = try Scheduler(Schedule(library, Sample.step)).checkpoint()
    let edits: [(String, String, Int32)] = [
      (#""version": 1"#, #""version": 2"#, SWIFTLR_ERROR_FORMAT),
      (#""version": 1"#, #""version": "1""#, SWIFTLR_ERROR_STATE),
      (#""swiftlr.checkpoint""#, #""other.checkpoint""#, SWIFTLR_ERROR_STATE),
      (#""chain""#, #""chained""#, SWIFTLR_ERROR_STATE),
      (#""torch.StepLR""#, #""torch.StepRL""#, SWIFTLR_ERROR_SPEC),
    ]
    for (from, to, status) in edits {
      let parts = checkpoint.split(separator: from)
      try #require(parts.count == 2, "\(from) in \(checkpoint)")
      let edited = parts.joined(separator: to)
      let failure = #expect(throws: Failure.self, "\(to)") {
        try Scheduler(library, checkpoint: edited)
      }
      #expect(failure?.status == status, "\(to): \(failure as Any)")
      if status == SWIFTLR_ERROR_FORMAT {
        #expect(failure?.message.contains("version: 2 ") == true, "\(failure as Any)")
        #expect(failure?.message.contains("1") == true, "\(failure as Any)")
      }
    }
  }

  @Test("of a clone and its original part ways", arguments: Build.present, Sample.forms)
  func clone(build: Build, form: Int32) throws {
    let library = try build.library()
    let original = try Scheduler(Schedule(library, Sample.cosine), form: form)
    try original.step()
    var handle: OpaquePointer?
    try library.check(library.schedulerClone(original.handle, &handle))
    defer { library.schedulerFree(handle) }
    let before = try original.state()
    #expect(try library.text { library.schedulerState(handle, $0, $1, $2) } == before)
    var rates = original.rates
    try library.check(library.schedulerStep(handle, &rates, 2))
    #expect(try original.state() == before)
    try original.step()
    #expect(original.rates.map(\.bitPattern) == rates.map(\.bitPattern))
  }
}

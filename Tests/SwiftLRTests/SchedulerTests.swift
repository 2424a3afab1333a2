import SwiftLR
import Testing

@Suite("A scheduler in Swift")
struct SchedulerTests {
  @Test("gives the rates of its schedule")
  func steps() throws {
    let schedule = try Schedule(Sample.cosine)
    var scheduler = try Scheduler(schedule, rates: [0.1, 0.2])
    #expect(scheduler.groupCount == 2 && scheduler.lastEpoch == 0 && scheduler.stepCount == 1)
    for step in 1...60 {
      try scheduler.step()
      let expected = try [0.1, 0.2].map { try schedule.value(at: step, base: $0) }
      #expect(bits(scheduler.rates) == bits(expected))
      #expect(scheduler.rate == scheduler.rates[0])
    }
    try scheduler.step(to: 7)
    #expect(scheduler.lastEpoch == 7)
    try scheduler.step(to: 7.5)
    #expect(try scheduler.rates[1] == schedule.value(at: 7.5, base: 0.2))
    try scheduler.hold()
    #expect(scheduler.lastEpoch == 8.5)
  }

  @Test("is a value: copies go on by themselves", arguments: [Scheduler.Form.closed, .chain])
  func copies(form: Scheduler.Form) throws {
    var first = try Scheduler(Schedule(Sample.sequence), form: form, rates: [0.1])
    for _ in 0..<3 { try first.step() }
    var second = first
    let (kept, text) = (first, first.checkpoint)
    for _ in 0..<5 { try first.step() }
    #expect(second.checkpoint == text && kept.checkpoint == text)
    for _ in 0..<5 { try second.step() }
    #expect(second.checkpoint == first.checkpoint)
    #expect(kept.checkpoint == text && kept.lastEpoch == 3)
  }

  @Test("goes on from rates that the program has set, in chain form")
  func setRates() throws {
    var scheduler = try Scheduler(
      Schedule(#"{"type": "torch.ExponentialLR", "gamma": 0.5}"#), form: .chain, rates: [0.1])
    try scheduler.setRates([8])
    let restored = try Scheduler(restoring: scheduler.checkpoint)
    #expect(restored.rates == [8])
    try scheduler.step()
    #expect(scheduler.rates == [4])
    let error = try #require(throws: ScheduleError.self) { try scheduler.setRates([1, 2]) }
    #expect(error.status == .count)
    #expect(
      error.message
        == "rates: 2 of them are not allowed; 1, the number of groups of this scheduler")
    #expect(scheduler.rates == [4])
  }

  @Test("follows a metric, holds without one")
  func metric() throws {
    var scheduler = try Scheduler(Schedule(Sample.plateau), rates: [1])
    for _ in 0..<4 { try scheduler.step(metric: 5) }
    #expect(scheduler.rates == [0.1])
    try scheduler.hold()
    #expect(scheduler.rates == [0.1])
    let error = try #require(throws: ScheduleError.self) { try scheduler.step() }
    #expect(error.status == .form)
    #expect(error.path == "position 6")
    #expect(scheduler.lastEpoch == 5)
    var other = try Scheduler(Schedule(Sample.step), rates: [1])
    #expect(throws: ScheduleError.self) { try other.step(metric: 1) }
  }

  @Test("has values of other hyper-parameters")
  func otherValues() throws {
    var cycle = try Scheduler(Schedule(Sample.cycle), rates: [0.1, 0.1])
    #expect(cycle.valueNames == ["momentum"])
    try cycle.step()
    #expect(try cycle.values(of: "momentum").count == 2)

    var curves = try Scheduler(Schedule(Sample.curves), rates: [0.1, 0.1])
    #expect(curves.valueNames == ["weight_decay"])
    try curves.setBase([0, 0.5], of: "weight_decay")
    #expect(try curves.values(of: "weight_decay") == [0, 0.5])
    let copy = curves
    try curves.step()
    #expect(try curves.values(of: "weight_decay") == [0, 0.25])
    #expect(try copy.values(of: "weight_decay") == [0, 0.5])
    let errors = [
      #expect(throws: ScheduleError.self) { try curves.setBase([1, 1], of: "lr") },
      #expect(throws: ScheduleError.self) { try curves.values(of: "lr") },
    ]
    for error in errors {
      #expect(error?.message == #"name: "lr" is not allowed; one of ["weight_decay"]"#)
    }
    #expect(throws: ScheduleError.self) { try curves.setBase([1], of: "weight_decay") }
  }

  @Test("goes on from its state and its checkpoint with the same bits")
  func resume() throws {
    for spec in [Sample.step, Sample.cosine, Sample.cycle, Sample.sequence] {
      for form in [Scheduler.Form.closed, .chain, .chainFloat32] {
        let schedule = try Schedule(spec)
        var whole = try Scheduler(schedule, form: form, rates: [0.1, 0.3])
        for _ in 0..<7 { try whole.step() }
        var loaded = try Scheduler(schedule, form: form, rates: [0.1, 0.3])
        try loaded.load(state: whole.state)
        var restored = try Scheduler(restoring: whole.checkpoint)
        var resumed = try Scheduler(resuming: whole.checkpoint, with: schedule)
        #expect(loaded.rates == whole.rates)
        for _ in 0..<9 {
          try whole.step()
          try loaded.step()
          try restored.step()
          try resumed.step()
        }
        #expect(loaded.state == whole.state)
        #expect(restored.checkpoint == whole.checkpoint)
        #expect(resumed.checkpoint == whole.checkpoint)
      }
    }
  }

  @Test("says what differs from a checkpoint, and does what it is told")
  func mismatch() throws {
    let old = try Schedule(#"{"type": "torch.CosineAnnealingLR", "T_max": 100}"#)
    let new = try Schedule(#"{"type": "torch.CosineAnnealingLR", "T_max": 200}"#)
    var scheduler = try Scheduler(old, rates: [0.1])
    for _ in 0..<30 { try scheduler.step() }
    let text = scheduler.checkpoint
    let error = try #require(throws: ScheduleError.self) {
      _ = try Scheduler(resuming: text, with: new)
    }
    #expect(error.status == .state)
    #expect(error.message.hasPrefix("spec.T_max: 100 in the checkpoint, 200 given; "))
    let kept = try Scheduler(resuming: text, with: new, mismatch: .keep)
    #expect(kept.checkpoint == text)
    let used = try Scheduler(resuming: text, with: new, mismatch: .use, rates: [0.2])
    #expect(used.lastEpoch == 30)
    #expect(try used.rate == new.value(at: 30, base: 0.2))
    let rescaled = try Scheduler(resuming: text, with: new, mismatch: .rescale, form: .chain)
    #expect(rescaled.lastEpoch == 60)
  }

  @Test("goes on with a changed schedule")
  func changed() throws {
    var scheduler = try Scheduler(Schedule(#"{"type": "swiftlr.constant"}"#), rates: [1])
    for _ in 0..<5 { try scheduler.step() }
    var cooled = try scheduler.changed(by: #"{"type": "swiftlr.cooldown", "steps": 2}"#)
    let typed = try scheduler.changed(by: "swiftlr.cooldown", ["steps": 2])
    #expect(typed.checkpoint == cooled.checkpoint)
    for _ in 0..<2 { try cooled.step() }
    #expect(cooled.rate == 0)
    let error = try #require(throws: ScheduleError.self) {
      try scheduler.changed(by: "swiftlr.cooldown", ["at": 4, "steps": 2])
    }
    #expect(error.status == .spec && error.path == "at")
    try scheduler.step()
    #expect(scheduler.rate == 1)
  }

  @Test("is safe in many tasks at once", arguments: [Sample.curves, Sample.plateau])
  func tasks(spec: String) async throws {
    var scheduler = try Scheduler(Schedule(spec), rates: [0.1, 0.2])
    // A metric that is no whole number is remembered as it is.
    if spec == Sample.plateau { try scheduler.step(metric: 0.37) }
    var whole = scheduler
    for _ in 0..<50 { try whole.hold() }
    let (shared, text, expected) = (scheduler, scheduler.checkpoint, whole.checkpoint)
    try await withThrowingTaskGroup(of: (Set<String>, String).self) { group in
      for _ in 0..<8 {
        group.addTask {
          var own = shared
          var texts: Set<String> = []
          for _ in 0..<50 {
            texts.insert(shared.checkpoint)
            try own.hold()
          }
          return (texts, own.checkpoint)
        }
      }
      for try await (before, after) in group {
        #expect(before == [text])
        #expect(after == expected)
      }
    }
  }
}

import CSwiftLR
import Testing

/// Every double that a caller can hand over, however odd: no crash, and after an error everything is
/// what it was before.
@Suite("Hostile numbers")
struct HostileNumberTests {
  static let numbers: [Double] = [
    .nan, .signalingNaN, .infinity, -.infinity, 0, -0.0, .leastNonzeroMagnitude,
    -.leastNonzeroMagnitude,
    .leastNormalMagnitude,
    .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0x1p53, 0x1p53 + 2, -0x1p53, -0x1p53 - 2,
    Double(Int64.max), Double(Int64.min), 0x1p64, 1e300, -1e300, 0.5, -0.5, -1, 1e15 + 0.5,
  ]
  private static let sentinel = 123.0

  @Test("in value() and fill()", arguments: Build.present, Sample.all)
  func schedules(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let library = try build.library()
    let schedule = try Schedule(library, spec)
    let expected = try schedule.value(0.1, at: 7)
    for a in Self.numbers {
      for b in Self.numbers {
        var value = Self.sentinel
        let status = library.scheduleValue(schedule.handle, a, b, &value)
        if status != SWIFTLR_OK { #expect(value == Self.sentinel, "base \(a), position \(b)") }
        var values = [Self.sentinel, Self.sentinel, Self.sentinel]
        if library.scheduleFill(schedule.handle, 0.1, a, b, &values, 3) != SWIFTLR_OK {
          #expect(values.allSatisfy { $0 == Self.sentinel }, "first \(a), stride \(b): \(values)")
        }
      }
    }
    #expect(try schedule.value(0.1, at: 7).bitPattern == expected.bitPattern)
  }

  @Test("in the middle of fill() leave the values alone", arguments: Build.present)
  func fillFailsMidway(build: Build) throws {
    let library = try build.library()
    let schedule = try Schedule(library, #"{"type": "torch.StepLR", "step_size": 1, "gamma": 0.0}"#)
    #expect(try schedule.value(0.1, at: 2) == 0)
    var values = [Self.sentinel, Self.sentinel, Self.sentinel, Self.sentinel]
    let status = library.scheduleFill(schedule.handle, 0.1, 2, -1, &values, 4)
    #expect(status == SWIFTLR_ERROR_DIVISION)
    #expect(library.lastMessage.contains("-1"))
    #expect(values.allSatisfy { $0 == Self.sentinel }, "\(values)")
  }

  @Test("as a position are refused beyond 2^53", arguments: Build.present, Sample.all)
  func positions(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let library = try build.library()
    let schedule = try Schedule(library, spec)
    for position in Self.numbers where !(position.magnitude <= 0x1p53) {
      let failure = #expect(throws: Failure.self) { try schedule.value(0.1, at: position) }
      #expect(failure?.status == SWIFTLR_ERROR_ARGUMENT)
      let scheduler = try Scheduler(schedule, form: SWIFTLR_FORM_CLOSED)
      let jump = #expect(throws: Failure.self) { try scheduler.step(to: position) }
      #expect(jump?.status == SWIFTLR_ERROR_ARGUMENT)
    }
  }

  @Test("as initial rates", arguments: Build.present, Sample.all)
  func initialRates(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let schedule = try Schedule(build.library(), spec)
    for form in Sample.forms {
      for number in Self.numbers {
        guard let scheduler = try? Scheduler(schedule, form: form, rates: [number, 0.1]) else {
          continue
        }
        try? scheduler.step()
        let checkpoint = try scheduler.checkpoint()
        let restored = try Scheduler(schedule.library, checkpoint: checkpoint)
        #expect(try restored.checkpoint() == checkpoint, "rate \(number)")
      }
    }
  }

  @Test(
    "as current rates and as an epoch leave the scheduler whole", arguments: Build.present,
    Sample.all)
  func steps(build: Build, sample: Sample.Named) throws {
    let spec = sample.spec
    let schedule = try Schedule(build.library(), spec)
    for form in Sample.forms {
      for number in Self.numbers {
        let scheduler = try Scheduler(schedule, form: form)
        try scheduler.step()
        try expectWholeAfterFailure(scheduler, "rate \(number)") {
          scheduler.rates[1] = number
          try scheduler.step()
        }
        try expectWholeAfterFailure(scheduler, "epoch \(number)") { try scheduler.step(to: number) }
      }
    }
  }

  /// If the call fails, neither the state nor a rate has changed, and the next step succeeds.
  private func expectWholeAfterFailure(
    _ scheduler: Scheduler, _ what: Comment, _ call: () throws -> Void
  ) throws {
    let state = try scheduler.state()
    let given = scheduler.rates
    do {
      try call()
    } catch {
      #expect(try scheduler.state() == state, what)
      #expect(scheduler.rates[0].bitPattern == given[0].bitPattern, what)
      scheduler.rates = given
      #expect(throws: Never.self, what) { try scheduler.step() }
    }
  }

  @Test("as the factor of a function of the caller's", arguments: Build.present, Sample.doubleForms)
  func factors(build: Build, form: Int32) throws {
    let library = try build.library()
    for number in Self.numbers {
      try withUnsafeTemporaryAllocation(of: Double.self, capacity: 1) { box in
        box[0] = 0.5
        try "half".withCString { name in
          let function = swiftlr_function(
            name: name,
            call: { user, _, factor in
              factor?.pointee = user?.assumingMemoryBound(to: Double.self).pointee ?? 0
              return 0
            }, user: box.baseAddress, release: nil)
          let scheduler = try Scheduler(
            Schedule(library, Sample.lambda, functions: [function]), form: form)
          box[0] = number
          try? scheduler.step()
          box[0] = 0.5
          try scheduler.step()
          #expect(scheduler.rates == [0.1 * 0.5, 0.2 * 0.5], "factor \(number)")
        }
      }
    }
  }
}

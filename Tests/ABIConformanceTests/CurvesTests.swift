import CSwiftLR
import Testing

@Suite("Curves through the interface")
struct CurvesTests {
  static let spec = """
    {"type": "swiftlr.curves", "curves": {"weight_decay": \(Sample.cosine), "lr": \(Sample.step),
      "betas.0": {"type": "swiftlr.value", "value": 0.9}}}
    """

  @Test("give their values by name, from base values of their own", arguments: Build.present)
  func values(build: Build) throws {
    let schedule = try Schedule(build.library(), Self.spec)
    let scheduler = try Scheduler(schedule, form: SWIFTLR_FORM_CLOSED)
    #expect(try scheduler.valueNames() == #"["betas.0", "weight_decay"]"#)
    try scheduler.setBase("weight_decay", [0.01, 0.05])
    for e in 0..<8 {
      if e > 0 { try scheduler.step() }
      let (decay, rate) = try (schedule.curve("weight_decay"), schedule.curve("lr"))
      #expect(try scheduler.values("betas.0") == [0.9, 0.9])
      #expect(
        try scheduler.values("weight_decay")
          == [0.01, 0.05].map { try decay.value($0, at: Double(e)) })
      #expect(try scheduler.rates == [0.1, 0.2].map { try rate.value($0, at: Double(e)) })
    }
    let restored = try Scheduler(scheduler.library, checkpoint: scheduler.checkpoint())
    #expect(try restored.values("weight_decay") == scheduler.values("weight_decay"))
    #expect(try restored.checkpoint() == scheduler.checkpoint())
  }

  @Test("refuse other names and counts", arguments: Build.present)
  func refused(build: Build) throws {
    let schedule = try Schedule(build.library(), Self.spec)
    let scheduler = try Scheduler(schedule, form: SWIFTLR_FORM_CLOSED)
    let names = #"one of ["betas.0", "weight_decay"]"#
    for name in ["lr", "", "momentum", "betas", "betas.00", "weight_decay "] {
      let failures = [
        #expect(throws: Failure.self) { try scheduler.values(name) },
        #expect(throws: Failure.self) { try scheduler.setBase(name, [1, 2]) },
      ]
      for failure in failures {
        #expect(failure?.message == "name: \"\(name)\" is not allowed; \(names)")
      }
    }
    let count = #expect(throws: Failure.self) { try scheduler.setBase("betas.0", [1]) }
    #expect(count?.status == SWIFTLR_ERROR_COUNT)
    let curve = #expect(throws: Failure.self) { try schedule.curve("beta") }
    #expect(
      curve?.message == #"name: "beta" is not allowed; one of ["lr", "betas.0", "weight_decay"]"#)
    #expect(throws: Failure.self) { try Scheduler(schedule, form: SWIFTLR_FORM_CHAIN) }
  }

  @Test("the curve of any schedule is the rate's", arguments: Build.present)
  func rate(build: Build) throws {
    let schedule = try Schedule(build.library(), Sample.step)
    #expect(try schedule.curve("lr").spec() == schedule.spec())
    #expect(throws: Failure.self) { try schedule.curve("momentum") }
  }
}

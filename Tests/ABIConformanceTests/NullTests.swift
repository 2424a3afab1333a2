import CSwiftLR
import Testing

@Suite("NULL")
struct NullTests {
  /// A call that has to be answered with ARGUMENT, and what the message has to name.
  private func expectRefused(
    _ library: Library, _ parameter: String, _ status: Int32,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(status == SWIFTLR_ERROR_ARGUMENT, sourceLocation: sourceLocation)
    #expect(library.lastMessage.hasPrefix(parameter), sourceLocation: sourceLocation)
  }

  @Test("freeing NULL does nothing", arguments: Build.present)
  func free(build: Build) throws {
    let library = try build.library()
    library.scheduleFree(nil)
    library.schedulerFree(nil)
  }

  @Test("is refused for every pointer of the schedule functions", arguments: Build.present)
  func schedules(build: Build) throws {
    let library = try build.library()
    let schedule = try Schedule(library, Sample.step)
    let handle = schedule.handle
    var (out, value, needed) = (OpaquePointer?.none, 7.0, 7)
    let (spec, length) = (Sample.step, Sample.step.utf8.count)

    expectRefused(library, "spec", library.scheduleCreate(nil, length, nil, 0, &out))
    expectRefused(library, "functions", library.scheduleCreate(spec, length, nil, 1, &out))
    expectRefused(library, "out", library.scheduleCreate(spec, length, nil, 0, nil))
    expectRefused(library, "schedule", library.scheduleValue(nil, 0.1, 0, &value))
    expectRefused(library, "value", library.scheduleValue(handle, 0.1, 0, nil))
    expectRefused(library, "schedule", library.scheduleFill(nil, 0.1, 0, 1, &value, 1))
    expectRefused(library, "values", library.scheduleFill(handle, 0.1, 0, 1, nil, 1))
    expectRefused(library, "schedule", library.scheduleSpec(nil, nil, 0, &needed))
    expectRefused(library, "buffer", library.scheduleSpec(handle, nil, 1, &needed))
    expectRefused(library, "needed", library.scheduleSpec(handle, nil, 0, nil))
    #expect(out == nil && value == 7 && needed == 7)
  }

  @Test("is refused for every pointer of the scheduler functions", arguments: Build.present)
  func schedulers(build: Build) throws {
    let library = try build.library()
    let schedule = try Schedule(library, Sample.step)
    try withExtendedLifetime(Scheduler(schedule, rates: [0.1])) { (scheduler: Scheduler) in
      let handle = scheduler.handle
      let chain = SWIFTLR_FORM_CHAIN
      var (out, rate, count, steps) = (OpaquePointer?.none, 7.0, 7, Int64(7))
      expectRefused(library, "schedule", library.schedulerCreate(nil, chain, &rate, 1, &out))
      expectRefused(library, "lrs", library.schedulerCreate(schedule.handle, chain, nil, 1, &out))
      expectRefused(library, "out", library.schedulerCreate(schedule.handle, chain, &rate, 1, nil))
      expectRefused(library, "scheduler", library.schedulerClone(nil, &out))
      expectRefused(library, "out", library.schedulerClone(handle, nil))
      expectRefused(library, "scheduler", library.schedulerStep(nil, &rate, 1))
      expectRefused(library, "lrs", library.schedulerStep(handle, nil, 1))
      expectRefused(library, "scheduler", library.schedulerStepTo(nil, 1, &rate, 1))
      expectRefused(library, "lrs", library.schedulerStepTo(handle, 1, nil, 1))
      expectRefused(library, "scheduler", library.schedulerStepMetric(nil, 1, &rate, 1))
      expectRefused(library, "lrs", library.schedulerStepMetric(handle, 1, nil, 1))
      expectRefused(library, "scheduler", library.schedulerLastValues(nil, "momentum", &rate, 1))
      expectRefused(library, "name", library.schedulerLastValues(handle, nil, &rate, 1))
      expectRefused(library, "values", library.schedulerLastValues(handle, "momentum", nil, 1))
      expectRefused(library, "scheduler", library.schedulerLastEpoch(nil, &rate))
      expectRefused(library, "epoch", library.schedulerLastEpoch(handle, nil))
      expectRefused(library, "scheduler", library.schedulerStepCount(nil, &steps))
      expectRefused(library, "steps", library.schedulerStepCount(handle, nil))
      expectRefused(library, "scheduler", library.schedulerLastLR(nil, &rate, 1))
      expectRefused(library, "lrs", library.schedulerLastLR(handle, nil, 1))
      expectRefused(library, "scheduler", library.schedulerGroupCount(nil, &count))
      expectRefused(library, "count", library.schedulerGroupCount(handle, nil))
      #expect(out == nil && rate == 7 && count == 7 && steps == 7)
    }
  }

  @Test("is refused for every pointer of the state functions", arguments: Build.present)
  func states(build: Build) throws {
    let library = try build.library()
    let scheduler = try Scheduler(Schedule(library, Sample.step))
    let handle = scheduler.handle
    let checkpoint = try scheduler.checkpoint()
    let length = checkpoint.utf8.count
    var (out, needed) = (OpaquePointer?.none, 7)

    for write in [library.schedulerState, library.schedulerCheckpoint] {
      expectRefused(library, "scheduler", write(nil, nil, 0, &needed))
      expectRefused(library, "buffer", write(handle, nil, 1, &needed))
      expectRefused(library, "needed", write(handle, nil, 0, nil))
    }
    expectRefused(library, "scheduler", library.schedulerLoadState(nil, "{}", 2))
    expectRefused(library, "state", library.schedulerLoadState(handle, nil, 2))
    expectRefused(library, "checkpoint", library.schedulerRestore(nil, length, nil, 0, &out))
    expectRefused(library, "functions", library.schedulerRestore(checkpoint, length, nil, 1, &out))
    expectRefused(library, "out", library.schedulerRestore(checkpoint, length, nil, 0, nil))
    #expect(out == nil && needed == 7)
  }

  @Test("is refused for a function without a name or a body", arguments: Build.present)
  func functions(build: Build) throws {
    let library = try build.library()
    let body:
      @convention(c) (UnsafeMutableRawPointer?, Double, UnsafeMutablePointer<Double>?) -> Int32
    body = { _, _, _ in 0 }
    "half".withCString { name in
      for entry in [
        swiftlr_function(name: nil, call: body, user: nil, release: nil),
        swiftlr_function(name: name, call: nil, user: nil, release: nil),
      ] {
        let failure = #expect(throws: Failure.self) {
          try Schedule(library, Sample.lambda, functions: [entry])
        }
        #expect(failure?.status == SWIFTLR_ERROR_ARGUMENT)
        #expect(failure?.message.hasPrefix("functions[0]") == true)
      }
    }
  }
}

import AllocationCounter
import SwiftLR
import Testing

@Suite("Stepping and evaluating in Swift", .enabled(if: allocations_of_this_thread() >= 0))
struct AllocationTests {
  private func allocations(_ call: () throws -> Void) throws -> Int {
    let before = allocations_of_this_thread()
    try call()
    return allocations_of_this_thread() - before
  }

  // A debug build of the engine allocates where a release build does not, in closed sequences for one.
  // Tests/c/allocations.c asks every type; here it is the module around the engine.
  @Test("allocates nothing", arguments: [Sample.step, Sample.cosine, Sample.cycle])
  func steps(spec: String) throws {
    let schedule = try Schedule(spec)
    for form in [Scheduler.Form.closed, .chain, .chainFloat32] {
      for rates in [[0.1], [0.1, 0.2, 0.3]] {
        let made = try allocations {
          _ = try Scheduler(schedule, form: form, rates: rates)
        }
        #expect(made > 0)  // else the counter counts nothing
        try work(schedule, form, rates)  // at the first use Swift's runtime makes tables of types
        #expect(try work(schedule, form, rates) == 0, "\(form), \(rates)")
      }
    }
  }

  /// The allocations of a scheduler at work.
  @discardableResult
  private func work(
    _ schedule: Schedule, _ form: Scheduler.Form, _ rates: [Double]
  ) throws -> Int {
    var scheduler = try Scheduler(schedule, form: form, rates: rates)
    var sum = 0.0
    let made = try allocations {
      for _ in 0..<20 {
        try scheduler.step()
        sum += scheduler.rate + scheduler.lastEpoch
      }
      try scheduler.hold()
      if form == .closed {
        try scheduler.step(to: 5)
        sum += try schedule.value(at: 5, base: 0.1)
      }
    }
    #expect(sum > 0)
    return made
  }

  @Test("copies only when somebody has a copy")
  func copies() throws {
    var scheduler = try Scheduler(Schedule(Sample.step), rates: [0.1])
    try scheduler.step()
    let copy = scheduler
    let first = try allocations { try scheduler.step() }
    let second = try allocations { try scheduler.step() }
    #expect(first > 0 && second == 0)
    #expect(copy.lastEpoch == 1)
  }
}

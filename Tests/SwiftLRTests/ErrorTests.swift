import SwiftLR
import Testing

/// Each names the field, what stands there, and what is allowed.
@Suite("Errors in Swift")
struct ErrorTests {
  @Test(
    "of specs",
    arguments: [
      (#"{"type": "torch.StepLR", "step_size": 0}"#, ScheduleError.Status.spec, "step_size"),
      (#"{"type": "torch.StepLR"}"#, .spec, "step_size"),
      (#"{"type": "torch.StepLR", "step_size": 3, "gama": 1}"#, .spec, "gama"),
      (#"{"type": "torch.StepLr", "step_size": 3}"#, .spec, "type"),
      (#"{"type": "torch.LambdaLR", "lr_lambda": "mine"}"#, .spec, "lr_lambda"),
      (
        #"""
        {"type": "torch.SequentialLR", "milestones": [3], "schedules": [
          {"type": "torch.StepLR", "step_size": 3}, {"type": "torch.StepLR", "step_size": 0}]}
        """#, .spec, "schedules[1].step_size"
      ),
      ("", .json, "spec"), ("{", .json, "spec"), ("[1", .json, "spec"), ("\0", .json, "spec"),
    ])
  func specs(spec: String, status: ScheduleError.Status, path: String) throws {
    let error = try #require(throws: ScheduleError.self) { _ = try Schedule(spec) }
    #expect(error.status == status && error.path == path, "\(error)")
    #expect(error.message.hasPrefix(path + ": ") && error.message.contains("; "))
    #expect(error.description == error.message && error.underlying == nil)
  }

  @Test("of positions and counts")
  func arguments() throws {
    let schedule = try Schedule(Sample.step)
    for position in [Double.nan, .infinity, -.infinity, 0x1.8p53, -1e300] {
      let error = try #require(throws: ScheduleError.self) {
        _ = try schedule.value(at: position, base: 1)
      }
      #expect(error.status == .argument && error.path == "position")
    }
    var scheduler = try Scheduler(schedule, rates: [1])
    for step in [Int.max, .min, 1 << 53 + 1] {
      #expect(throws: ScheduleError.self) { try schedule.value(at: step, base: 1) }
      let error = try #require(throws: ScheduleError.self) { try scheduler.step(to: step) }
      #expect(
        error.message == "step: \(step) is not allowed; a number of at most 2^53 in size")
    }
    for count in [-1, .min, .max] {
      #expect(throws: ScheduleError.self) { try schedule.values(count: count, base: 1) }
    }
    let error = try #require(throws: ScheduleError.self) { _ = try Scheduler(schedule, rates: []) }
    #expect(error.status == .count)
    #expect(
      error.message == "rates: 0 of them are not allowed; a number of groups from 1 to 16777216")
    try scheduler.step(to: 1 << 53)
    let last = try #require(throws: ScheduleError.self) { try scheduler.step() }
    #expect(last.status == .argument && scheduler.lastEpoch == 0x1p53)
  }

  @Test("of states and checkpoints, which change nothing")
  func states() throws {
    var scheduler = try Scheduler(Schedule(Sample.step), rates: [1])
    try scheduler.step()
    let before = scheduler.checkpoint
    let other = try Scheduler(Schedule(Sample.step), form: .chain, rates: [1, 2]).state
    for state in ["", "{}", "[]", other] {
      #expect(throws: ScheduleError.self) { try scheduler.load(state: state) }
      #expect(throws: ScheduleError.self) { try Scheduler(restoring: state) }
    }
    #expect(scheduler.checkpoint == before)
    let newer = before.replacing(#""version": 1"#, with: #""version": 2"#)
    let error = try #require(throws: ScheduleError.self) { _ = try Scheduler(restoring: newer) }
    #expect(error.status == .format && error.path == "version")
  }

  @Test("that a function throws are passed on, and change nothing")
  func thrown() throws {
    let late = Function("late") { epoch in
      if epoch >= 3 { throw TooLate(epoch: epoch) }
      return 1 / (1 + epoch)
    }
    #expect(late.name == "late")
    let schedule = try Schedule(
      #"{"type": "torch.LambdaLR", "lr_lambda": "late"}"#, functions: [late])
    var scheduler = try Scheduler(schedule, rates: [1])
    for _ in 0..<2 { try scheduler.step() }
    let before = scheduler.checkpoint
    for _ in 0..<2 {
      let error = try #require(throws: ScheduleError.self) { try scheduler.step() }
      #expect(error.status == .callback && error.path == "position 3")
      #expect(error.underlying as? TooLate == TooLate(epoch: 3))
      #expect(
        error.message == #"position 3: the function "late" threw TooLate(epoch: 3.0); "#
          + "a function that returns a number")
      #expect(scheduler.checkpoint == before && scheduler.rates == [1.0 / 3])
    }
    let error = try #require(throws: ScheduleError.self) { try scheduler.step(to: -1.0 / 0) }
    #expect(error.underlying == nil)
  }

  @Test("of two functions of one name")
  func twoFunctions() throws {
    let functions = [Function("f") { $0 }, Function("f") { $0 }]
    let error = try #require(throws: ScheduleError.self) {
      _ = try Schedule(#"{"type": "torch.LambdaLR", "lr_lambda": "f"}"#, functions: functions)
    }
    #expect(error.status == .argument && error.path == "functions")
  }
}

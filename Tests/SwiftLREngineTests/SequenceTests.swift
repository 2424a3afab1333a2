import Testing

@testable import SwiftLREngine

@Suite("Sequences")
struct SequenceTests {
  private let warmUp = spec(
    "torch.LinearLR", [("start_factor", .real(0.5)), ("total_iters", .integer(2))])
  private let decay = spec("torch.StepLR", [("step_size", .integer(2)), ("gamma", .real(0.5))])

  private func sequence(_ parts: [Value], _ milestones: [Int64]) throws -> Schedule {
    try schedule(
      "torch.SequentialLR",
      [("schedules", .list(parts)), ("milestones", .list(milestones.map { .integer($0) }))])
  }

  @Test(
    "each part runs on its own clock from its milestone on",
    arguments: [Scheduler.Form.closed, .chain])
  func clocks(form: Scheduler.Form) throws {
    let run = try Run(try sequence([warmUp, decay], [3]), form, [1])
    #expect(try run.curve(8) == [0.5, 0.75, 1, 1, 1, 0.5, 0.5, 0.25])
  }

  @Test("a milestone at 0 starts with the part after it, equal ones skip a part")
  func milestonesAtZero() throws {
    #expect(try Run(try sequence([warmUp, decay], [0]), .chain, [1]).curve(3) == [1, 1, 0.5])
    #expect(
      try Run(try sequence([warmUp, decay, warmUp], [0, 0]), .chain, [1]).curve(3) == [
        0.5, 0.75, 1,
      ])
  }

  @Test("sequences nest in closed form; in chain form one cannot be a later part")
  func nested() throws {
    let inner = spec(
      "torch.SequentialLR",
      [("schedules", .list([warmUp, decay])), ("milestones", .list([.integer(3)]))])
    let outer = try sequence([decay, inner], [2])
    #expect(try Run(outer, .closed, [1]).curve(8) == [1, 1, 0.5, 0.75, 1, 1, 1, 0.5])
    let run = try Run(outer, .chain, [1])
    try run.step()
    let before = run.scheduler.checkpoint
    #expect(message { try run.step() } == "composition")
    #expect(run.scheduler.checkpoint.quoted == before.quoted)
  }

  @Test("a sequence in chain form cannot jump, and says so")
  func jump() throws {
    let run = try Run(try sequence([warmUp, decay], [3]), .chain, [1])
    let before = run.scheduler.checkpoint
    #expect(message { try run.step(to: 2) }.contains("no function of the position"))
    #expect(run.scheduler.checkpoint.quoted == before.quoted)
    #expect(try run.curve(3) == [0.5, 0.75, 1])
  }

  @Test("parts with functions for different numbers of groups are refused")
  func groups() {
    let one = Function(name: "one", release: {}) { _ in 1 }
    let parts = [2, 3].map { count in
      spec(
        "torch.LambdaLR", [("lr_lambda", .list(Array(repeating: .string("one"), count: count)))])
    }
    let refusal = message {
      _ = try schedule(
        "torch.SequentialLR",
        [("schedules", .list(parts)), ("milestones", .list([.integer(5)]))], functions: [one])
    }
    #expect(refusal == "schedules[1]: is for 3 groups; 2, as the parts before")
  }

  @Test("nesting has a limit")
  func depth() throws {
    var value = decay
    for _ in 0..<150 {
      value = spec(
        "torch.SequentialLR", [("schedules", .list([value])), ("milestones", .list([]))])
    }
    let refusal = message { _ = try Schedule.read(value, at: "", in: Context()) }
    #expect(refusal.hasSuffix("nested too deeply; at most 70 schedules inside each other"))
  }
}

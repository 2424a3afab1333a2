import Foundation
import Testing

@testable import SwiftLREngine

@Suite("Torch's schedules, worked out by hand")
struct TorchFormulaTests {
  @Test("StepLR decays at each multiple of step_size", arguments: [Scheduler.Form.closed, .chain])
  func step(form: Scheduler.Form) throws {
    let run = try Run(
      try schedule("torch.StepLR", [("step_size", .integer(2)), ("gamma", .real(0.5))]), form, [1])
    #expect(try run.curve(7) == [1, 1, 0.5, 0.5, 0.25, 0.25, 0.125])
  }

  @Test(
    "ConstantLR returns to the base at total_iters", arguments: [Scheduler.Form.closed, .chain])
  func constant(form: Scheduler.Form) throws {
    let spec = [("factor", Value.real(0.25)), ("total_iters", .integer(3))]
    let run = try Run(try schedule("torch.ConstantLR", spec), form, [1])
    #expect(try run.curve(5) == [0.25, 0.25, 0.25, 1, 1])
  }

  @Test(
    "LinearLR reaches its end at total_iters and stays", arguments: [Scheduler.Form.closed, .chain])
  func linear(form: Scheduler.Form) throws {
    let spec = [("start_factor", Value.real(0.5)), ("total_iters", .integer(2))]
    let run = try Run(try schedule("torch.LinearLR", spec), form, [1])
    #expect(try run.curve(4) == [0.5, 0.75, 1, 1])
  }

  @Test(
    "CosineAnnealingLR is at eta_min at T_max and rises again",
    arguments: [Scheduler.Form.closed, .chain])
  func cosine(form: Scheduler.Form) throws {
    let spec = [("T_max", Value.integer(4)), ("eta_min", .real(0.5))]
    let curve = try Run(try schedule("torch.CosineAnnealingLR", spec), form, [1.5]).curve(9)
    for (found, expected) in zip(
      curve, [1.5, 1.353553, 1, 0.646447, 0.5, 0.646447, 1, 1.353553, 1.5])
    {
      #expect(abs(found - expected) < 1e-6)
    }
    expectSameBits(curve[4], 0.5)
  }

  @Test("ExponentialLR multiplies at every step", arguments: [Scheduler.Form.closed, .chain])
  func exponential(form: Scheduler.Form) throws {
    let run = try Run(try schedule("torch.ExponentialLR", [("gamma", .real(0.5))]), form, [1])
    #expect(try run.curve(4) == [1, 0.5, 0.25, 0.125])
  }

  @Test("PolynomialLR falls to 0 and stays", arguments: [Scheduler.Form.closed, .chain])
  func polynomial(form: Scheduler.Form) throws {
    let spec = [("total_iters", Value.integer(4)), ("power", .real(2))]
    let run = try Run(try schedule("torch.PolynomialLR", spec), form, [16])
    #expect(try run.curve(6) == [16, 9, 4, 1, 0, 0])
  }

  @Test("MultiplicativeLR multiplies what is there, and has no closed form")
  func multiplicative() throws {
    var calls: [Double] = []
    let function = Function(name: "f", release: {}) {
      calls.append($0)
      return 0.5
    }
    let product = try schedule(
      "torch.MultiplicativeLR", [("lr_lambda", .string("f"))], functions: [function])
    let run = try Run(product, .chain, [8])
    #expect(calls.isEmpty)
    #expect(try run.curve(3) == [8, 4, 2])
    try run.step(to: 9)
    #expect(run.lrs == [1])
    #expect(calls == [1, 2, 9])
    #expect(message { _ = try Run(product, .closed, [8]) }.contains("no function of the position"))
  }

  @Test(
    "MultiStepLR decays at each milestone, twice where one stands twice",
    arguments: [Scheduler.Form.closed, .chain])
  func multiStep(form: Scheduler.Form) throws {
    let milestones = [5, 2, 5].map { Value.integer($0) }
    let spec = [("milestones", Value.list(milestones)), ("gamma", .real(0.5))]
    let run = try Run(try schedule("torch.MultiStepLR", spec), form, [8])
    #expect(try run.curve(7) == [8, 8, 4, 4, 4, 1, 1])
  }

  @Test(
    "CosineAnnealingWarmRestarts is at the base after each period",
    arguments: [Scheduler.Form.closed, .chain])
  func restarts(form: Scheduler.Form) throws {
    let spec = [("T_0", Value.integer(1)), ("T_mult", .integer(3))]
    let run = try Run(try schedule("torch.CosineAnnealingWarmRestarts", spec), form, [1])
    let curve = try run.curve(123)
    #expect((0..<123).filter { curve[$0] == 1 } == [0, 1, 4, 13, 40, 121])
  }

  @Test("CosineAnnealingWarmRestarts jumps as torch does; the closed form is right")
  func restartsAfterJump() throws {
    let spec = [("T_0", Value.integer(1)), ("T_mult", .integer(3))]
    let restarts = try schedule("torch.CosineAnnealingWarmRestarts", spec)
    let run = try Run(restarts, .chain, [1])
    try run.step(to: 121)
    #expect(run.lrs == [0])
    #expect(try restarts.value(base: 1, position: 121) == 1)
    #expect(message { try run.step(to: -1) }.contains("at least 0"))
  }

  @Test("CyclicLR goes up and down", arguments: [Scheduler.Form.closed, .chain])
  func cyclic(form: Scheduler.Form) throws {
    let spec = [
      ("base_lr", Value.integer(1)), ("max_lr", .integer(3)), ("step_size_up", .integer(2)),
      ("mode", .string("triangular2")),
    ]
    let run = try Run(try schedule("torch.CyclicLR", spec), form, [7])
    #expect(try run.curve(9) == [1, 2, 3, 2, 1, 1.5, 2, 1.5, 1])
  }

  @Test(
    "OneCycleLR goes up in the first part and down in the rest",
    arguments: [Scheduler.Form.closed, .chain])
  func oneCycle(form: Scheduler.Form) throws {
    let spec = [
      ("max_lr", Value.real(8)), ("total_steps", .integer(7)), ("pct_start", .real(3.0 / 7)),
      ("anneal_strategy", .string("linear")), ("div_factor", .integer(2)),
      ("final_div_factor", .integer(4)),
    ]
    let run = try Run(try schedule("torch.OneCycleLR", spec), form, [7])
    #expect(try run.curve(8) == [4, 6, 8, 6.25, 4.5, 2.75, 1, -0.75])
    #expect(message { try run.step() } == "pastEnd")
  }

  @Test("SWALR ends at swa_lr", arguments: [Scheduler.Form.closed, .chain])
  func swa(form: Scheduler.Form) throws {
    let spec = [
      ("swa_lr", Value.integer(2)), ("anneal_epochs", .integer(4)),
      ("anneal_strategy", .string("linear")),
    ]
    #expect(
      try Run(try schedule("torch.SWALR", spec), form, [6]).curve(7) == [6, 5, 4, 3, 2, 2, 2])
  }

  @Test("LambdaLR multiplies the base, one function a group or one for all")
  func lambda() throws {
    let halves = Function(name: "halves", release: {}) { pow(0.5, $0) }
    let ones = Function(name: "ones", release: {}) { _ in 1 }
    let each = try schedule(
      "torch.LambdaLR", [("lr_lambda", .list([.string("halves"), .string("ones")]))],
      functions: [halves, ones])
    let run = try Run(each, .chain, [8, 8])
    try run.step()
    #expect(run.lrs == [4, 8])
    let all = try schedule(
      "torch.LambdaLR", [("lr_lambda", .string("halves"))], functions: [halves])
    #expect(try Run(all, .closed, [8]).curve(4) == [8, 4, 2, 1])
    let refusal = message { _ = try Run(each, .chain, [8]) }
    #expect(
      refusal
        == "groups: 1 are not allowed; 2, the number of groups that the schedule is written for")
  }

  @Test("a fixed rate stays, and in chain form follows a hand-edited rate")
  func fixed() throws {
    let closed = try Run(try schedule("swiftlr.constant"), .closed)
    let chain = try Run(try schedule("swiftlr.constant"), .chain)
    closed.lrs[0] = 7
    chain.lrs[0] = 7
    try closed.step()
    try chain.step()
    #expect(closed.lrs == [0.1])
    #expect(chain.lrs == [7])
  }

  @Test("a chain goes on from a hand-edited rate")
  func edited() throws {
    let spec = [("step_size", Value.integer(1)), ("gamma", .real(0.5))]
    let run = try Run(try schedule("torch.StepLR", spec), .chain, [1])
    run.lrs[0] = 64
    #expect(try run.curve(3) == [64, 32, 16])
  }

  @Test(
    "a jump takes the closed form, and steps go on from there", arguments: [2.0, 2.5, 0, -3, 1e6])
  func jump(epoch: Double) throws {
    let cosine = try schedule("torch.CosineAnnealingLR", [("T_max", .integer(10))])
    for form in [Scheduler.Form.closed, .chain] {
      let run = try Run(cosine, form)
      try run.step(to: epoch)
      expectSameBits(run.lrs[0], try cosine.value(base: 0.1, position: epoch))
      #expect(run.scheduler.lastEpoch == epoch)
      try run.step()
      #expect(run.scheduler.lastEpoch == epoch + 1)
      #expect(run.scheduler.stepCount == 3)
    }
  }
}

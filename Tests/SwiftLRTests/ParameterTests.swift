import SwiftLR
import Testing

@Suite("A spec written in Swift")
struct ParameterTests {
  @Test("is the schedule of the same spec in JSON")
  func same() throws {
    let cosine = try Schedule(type: "torch.CosineAnnealingLR", ["T_max": 50, "eta_min": 0.001])
    #expect(cosine.spec == (try Schedule(Sample.cosine).spec))

    let curves = try Schedule(
      type: "swiftlr.curves",
      [
        "curves": [
          "lr": .schedule(try Schedule(type: "torch.StepLR", ["step_size": 2])),
          "weight_decay": ["type": "torch.ExponentialLR", "gamma": 0.5],
        ]
      ])
    #expect(curves.spec == (try Schedule(Sample.curves).spec))

    let sequence = try Schedule(
      type: "torch.SequentialLR",
      [
        "milestones": [4],
        "schedules": .schedules([
          try Schedule(type: "torch.LinearLR", ["total_iters": 4]),
          try Schedule(type: "torch.ExponentialLR", ["gamma": 0.9]),
        ]),
      ])
    #expect(sequence.spec == (try Schedule(Sample.sequence).spec))
    let constant = try Schedule(type: "swiftlr.constant")
    #expect(constant.spec == #"{"type": "swiftlr.constant"}"#)
  }

  @Test("has flags, nulls and numbers that JSON spells as texts")
  func kinds() throws {
    let rewarmed = try Schedule(Sample.cosine).changed(
      by: "swiftlr.rewarm", ["at": 10, "steps": 5, "start": nil, "anew": true])
    #expect(rewarmed.spec.contains(#""start": null"#))
    #expect(rewarmed.spec.contains(#""anew": true"#))
    let error = try #require(throws: ScheduleError.self) {
      _ = try Schedule(type: "torch.StepLR", ["step_size": .number(.infinity)])
    }
    #expect(error.message.hasPrefix(#"step_size: "Infinity" is not allowed"#))
  }

  @Test("has lengths, and what is known of the run")
  func lengths() throws {
    let schedule = try Schedule(
      type: "torch.StepLR", ["step_size": "2ep", "run": ["steps_per_epoch": 50]])
    #expect(try schedule.value(at: 100, base: 1) == 0.1)
    #expect(try schedule.value(at: 99, base: 1) == 1)
  }

  @Test("is made by the constructor of a type")
  func constructors() throws {
    let half = Function("half") { _ in 0.5 }
    let third = Function("third") { _ in 1.0 / 3 }
    let both = try Schedule.torch.LambdaLR(lr_lambda: [half, third])
    #expect(try Scheduler(both, rates: [1, 1]).rates == [0.5, 1.0 / 3])
    let cycle = try Schedule.torch.OneCycleLR(max_lr: [0.5, 0.25], total_steps: 40)
    #expect(cycle.spec.contains(#""max_lr": [0.5, 0.25], "total_steps": 40, "epochs": null"#))
    let error = try #require(throws: ScheduleError.self) {
      try Schedule.torch.OneCycleLR(max_lr: 1, total_steps: 40, anneal_strategy: "cosine")
    }
    #expect(error.message == #"anneal_strategy: "cosine" is not allowed; "cos" or "linear""#)
  }

  @Test("brings the functions of its parts along")
  func functions() throws {
    let half = Function("half") { _ in 0.5 }
    let part = try Schedule(type: "torch.LambdaLR", ["lr_lambda": "half"], functions: [half])
    let whole = try Schedule(type: "swiftlr.warmup", ["steps": 0, "schedule": .schedule(part)])
    #expect(try whole.value(at: 3, base: 1) == 0.5)
    // The same function twice is no contradiction, another one of its name is.
    let twice = try Schedule(
      type: "torch.SequentialLR", ["milestones": [4], "schedules": .schedules([part, part])],
      functions: [half])
    #expect(try twice.value(at: 9, base: 1) == 0.5)
    let other = Function("half") { _ in 0.25 }
    let error = try #require(throws: ScheduleError.self) {
      _ = try Schedule(
        type: "swiftlr.warmup", ["steps": 0, "schedule": .schedule(part)], functions: [other])
    }
    #expect(error.status == .argument)
    #expect(
      error.message == #"functions: two different functions are named "half"; "#
        + "a name of its own for each function")
  }

  @Test("refuses lists that are nested too deeply")
  func depth() throws {
    var list: Parameter = [1]
    for _ in 0..<1000 { list = [list] }
    let error = try #require(throws: ScheduleError.self) {
      try Schedule(type: "torch.MultiStepLR", ["milestones": list])
    }
    #expect(error.status == .spec && error.message.contains("nested too deeply"))
    #expect(error.message.utf8.count < 300, "\(error)")
  }

  @Test("refuses a name that stands twice, and names the place")
  func duplicates() throws {
    let error = try #require(throws: ScheduleError.self) {
      _ = try Schedule(type: "swiftlr.curves", ["curves": ["lr": ["a": 1, "a": 2]]])
    }
    #expect(error.status == .spec)
    #expect(error.path == "curves.lr.a")
  }
}

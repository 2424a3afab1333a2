import Testing

@testable import SwiftLREngine

/// Schedules that follow a metric, in closed form: alone and inside others.
@Suite("Schedules that follow a metric")
struct MetricScheduleTests {
  private let halving: [(String, Value)] = [("factor", .real(0.5)), ("patience", .integer(0))]

  private func plateau(_ more: [(String, Value)] = []) -> Value {
    spec("swiftlr.plateau", halving + more)
  }

  private func run(_ spec: Value, _ initial: [Double] = [1]) throws -> Run {
    try Run(Schedule.read(spec, at: "", in: Context()), .closed, initial)
  }

  /// The first group's rate after each metric.
  private func curve(_ run: Run, _ metrics: [Double]) throws -> [Double] {
    try metrics.map {
      try run.step(metric: $0)
      return run.lrs[0]
    }
  }

  /// The types whose schedules follow a metric.
  private var types: [ScheduleType] {
    Catalogue.types.filter { (try? schedule($0.name))?.followers.isEmpty == false }
  }

  private func text(_ value: Value) -> String { "\(value)" }

  @Test("every type gives its base value first, and each group its own")
  func groups() throws {
    #expect(types.count == 15)
    for type in types {
      let run = try Run(schedule(type.name), .closed, [0.5, 0.25])
      #expect(run.lrs == [0.5, 0.25], "\(type.name)")
    }
    let run = try run(plateau(), [1, 4])
    try run.step(metric: 1)
    try run.step(metric: 1)
    #expect(run.lrs == [0.5, 2])
  }

  @Test("torch's plateau has the same bits in both forms", arguments: ["min", "max"])
  func torch(mode: String) throws {
    let spec = spec(
      "torch.ReduceLROnPlateau",
      [
        ("mode", .string(mode)), ("factor", .real(0.3)), ("patience", .integer(1)),
        ("cooldown", .integer(1)), ("min_lr", .list([.real(0.01), .real(0.02)])),
      ])
    let closed = try run(spec, [0.1, 0.7])
    let chain = try Run(Schedule.read(spec, at: "", in: Context()), .chain, [0.1, 0.7])
    var random = SplitMix64(seed: 5)
    for i in 0..<200 {
      let metric = i % 17 == 0 ? .nan : Double.random(in: -1...1, using: &random)
      try closed.step(metric: metric)
      try chain.step(metric: metric)
      for group in 0..<2 { expectSameBits(closed.lrs[group], chain.lrs[group], "step \(i)") }
    }
  }

  @Test("a plateau compares negative metrics by their size, and averages a window")
  func plateau() throws {
    let relative = try run(plateau([("threshold", .real(0.1))]))
    // -1.05 is no improvement by a tenth, -1.2 is.
    #expect(try curve(relative, [-1, -1.05, -1.2, -1.2]) == [1, 0.5, 0.5, 0.25])
    let rising = try run(plateau([("threshold", .real(0.1)), ("mode", .string("max"))]))
    #expect(try curve(rising, [-1, -0.95, -0.8, -0.8]) == [1, 0.5, 0.5, 0.25])
    let averaging = try run(plateau([("window", .integer(2)), ("threshold", .integer(0))]))
    // The means are 4, 3, 3, 2, 2.5 and NaN twice.
    #expect(
      try curve(averaging, [4, 2, 4, 0, 5, .nan, 0]) == [1, 1, 0.5, 0.5, 0.25, 0.125, 0.0625])
    let floor = try run(plateau([("min", .real(0.3)), ("cooldown", .integer(1))]))
    #expect(try curve(floor, [1, 1, 1, 1, 1]) == [1, 0.5, 0.5, 0.3, 0.3])
  }

  @Test("patience of optax and of Keras ends a step before torch's")
  func patience() throws {
    let metrics = [1.0, 1, 1, 1, 1]
    let two: [(String, Value)] = [("factor", .real(0.5)), ("patience", .integer(2))]
    for (type, expected) in [
      ("torch.ReduceLROnPlateau", [1, 1, 1, 0.5, 0.5]),
      ("transformers.reduce_lr_on_plateau", [1, 1, 1, 0.5, 0.5]),
      ("mmengine.ReduceOnPlateauLR", [1, 1, 1, 0.5, 0.5]),
      ("optax.contrib.reduce_on_plateau", [1, 1, 0.5, 0.5, 0.25]),
      ("keras.ReduceLROnPlateau", [1, 1, 0.5, 0.5, 0.25]),
    ] {
      #expect(try curve(run(spec(type, two)), metrics) == expected, "\(type)")
    }
    let fastai = spec("fastai.ReduceLROnPlateau", [("factor", .integer(2))])
    #expect(try curve(run(fastai), metrics) == [1, 0.5, 0.25, 0.125, 0.0625])
  }

  @Test("optax decides once in so many metrics, by their mean")
  func accumulation() throws {
    let spec = spec(
      "optax.contrib.reduce_on_plateau",
      [("factor", .real(0.5)), ("patience", .integer(1)), ("accumulation_size", .integer(2))])
    // The means are 2, 3 and 1.
    #expect(try curve(run(spec), [1, 3, 2, 4, 2, 0]) == [1, 1, 1, 0.5, 0.5, 0.5])
  }

  @Test("greedy goes up as well, and starts anew at the lowest value")
  func greedy() throws {
    let run = try run(
      spec(
        "transformers.greedy",
        halving + [
          ("min_lr", .real(0.25)), ("max_lr", .integer(2)), ("reset_start", .integer(1)),
        ]))
    #expect(
      try curve(run, [5, 4, 4, 4, 4, 4, 9, 8]) == [2, 2, 1, 0.5, 1, 2, 1, 0.5])
  }

  @Test("a warm-up in front needs no metric")
  func warmUp() throws {
    let timm = spec(
      "timm.PlateauLRScheduler",
      [
        ("mode", .string("min")), ("decay_rate", .real(0.5)), ("patience_t", .integer(0)),
        ("warmup_t", .integer(2)),
      ])
    let wrapped = spec(
      "swiftlr.warmup", [("schedule", plateau()), ("steps", .integer(2))])
    for spec in [timm, wrapped] {
      let run = try run(spec)
      #expect(try run.curve(3) == [0, 0.5, 1])
      #expect(message { try run.step() } == "needsMetric")
      #expect(try curve(run, [1, 1, 1]) == [1, 0.5, 0.25])
    }
  }

  @Test("the active part of a sequence gets the metric")
  func sequence() throws {
    let up = spec("torch.LinearLR", [("start_factor", .real(0.5)), ("total_iters", .integer(2))])
    let torch = spec(
      "torch.SequentialLR",
      [
        ("schedules", .list([up, plateau(), up])),
        ("milestones", .list([.integer(2), .integer(5)])),
      ])
    let own = spec(
      "swiftlr.sequence",
      [("schedules", .list([up, plateau(), up])), ("lengths", .list([.integer(2), .integer(3)]))])
    for spec in [torch, own] {
      let run = try run(spec)
      #expect(run.lrs == [0.5])
      // A lower metric before the plateau starts does not count there.
      #expect(try curve(run, [0, 0, 3, 3]) == [0.75, 1, 1, 0.5])
      #expect(try run.curve(3) == [0.5, 0.5, 0.75])
    }
  }

  @Test("other schedules around it change its value, and not what it decides")
  func around() throws {
    let clamped = spec("swiftlr.clamp", [("schedule", plateau()), ("min", .real(0.3))])
    #expect(try curve(run(clamped), [1, 1, 1, 1]) == [1, 0.5, 0.3, 0.3])
    let decay = spec("torch.ExponentialLR", [("gamma", .real(0.5))])
    let chained = spec("torch.ChainedScheduler", [("schedules", .list([decay, plateau()]))])
    #expect(try curve(run(chained), [1, 1, 0, 1]) == [0.5, 0.125, 0.0625, 0.015625])
    let product = spec("swiftlr.combine", [("schedules", .list([decay, plateau()]))])
    #expect(try curve(run(product, [8]), [1, 1, 0, 1]) == [4, 1, 0.5, 0.125])
    let twice = spec("swiftlr.combine", [("schedules", .list([plateau(), plateau()]))])
    #expect(try curve(run(twice), [1, 1]) == [1, 0.25])
    let perGroup = spec(
      "swiftlr.groups", [("schedules", .list([spec("swiftlr.constant"), plateau()]))])
    let groups = try run(perGroup, [1, 1])
    for metric in [1.0, 1, 1] { try groups.step(metric: metric) }
    #expect(groups.lrs == [1, 0.25])
  }

  @Test("a repetition starts it anew")
  func repetition() throws {
    let repeated = spec(
      "swiftlr.repeat", [("schedule", plateau()), ("period", .integer(3))])
    #expect(try curve(run(repeated), [1, 1, 9, 5, 5, 9, 5]) == [1, 0.5, 1, 1, 0.5, 1, 1])
  }

  @Test("a step without a metric holds what needs one; everything else goes on")
  func hold() throws {
    let line = spec("swiftlr.curve", [("over", .integer(10))])
    let run = try run(
      spec("swiftlr.combine", [("schedules", .list([plateau(), line]))]))
    try run.step(metric: 1)
    try run.step(metric: 1)
    let plateau = { text(run.scheduler.stateValue["memory"] ?? .null) }
    let rate = { 0.5 * (1 - run.scheduler.lastEpoch / 10) }
    for _ in 0..<3 {
      let before = (plateau(), run.scheduler.lastEpoch)
      try run.hold()
      #expect(run.lrs == [rate()])
      #expect(run.scheduler.lastEpoch == before.1 + 1)
      #expect(run.scheduler.stepCount == Int64(before.1) + 2)
    }
    #expect(message { try run.step() } == "needsMetric")
    try run.step(metric: 0.5)
    #expect(run.lrs == [rate()], "one metric counts once, however long the hold was")
    try run.step(metric: 0.5)
    #expect(run.lrs == [rate() / 2])
  }

  @Test("a hold in a schedule that needs no metric is a step")
  func holdWithoutFollower() throws {
    let cosine = try schedule("torch.CosineAnnealingLR", [("T_max", .integer(4))])
    let (stepped, held) = (try Run(cosine, .chain), try Run(cosine, .chain))
    for _ in 0..<5 {
      try stepped.step()
      try held.hold()
      #expect(text(stepped.scheduler.checkpoint) == text(held.scheduler.checkpoint))
    }
    let plateau = try Run(
      Schedule.read(spec("torch.ReduceLROnPlateau"), at: "", in: Context()), .chain)
    try plateau.hold()
    #expect(plateau.lrs == [0.1] && plateau.scheduler.lastEpoch == 1)
  }

  @Test("a step that fails changes nothing")
  func failure() throws {
    var failing = false
    let function = Function(name: "f", release: {}) { _ throws(EvaluationError) in
      if failing { throw .callback }
      return 1
    }
    let composed = spec(
      "torch.ChainedScheduler",
      [("schedules", .list([plateau(), spec("torch.LambdaLR", [("lr_lambda", .string("f"))])]))])
    let run = try Run(
      Schedule.read(composed, at: "", in: Context(functions: [function])), .closed, [1, 2])
    for metric in [3.0, 3, 2] {
      let before = text(run.scheduler.checkpoint)
      failing = true
      #expect(message { try run.step(metric: 0) } == "callback")
      failing = false
      #expect(message { try run.step() } == "needsMetric")
      #expect(message { try run.step(to: 1) }.contains("the schedule follows a metric"))
      #expect(text(run.scheduler.checkpoint) == before)
      try run.step(metric: metric)
    }
    #expect(run.lrs == [0.5, 1])
  }

  @Test("there is no value without a scheduler, nor a metric for those that follow none")
  func refusals() throws {
    let alone = try Schedule.read(plateau(), at: "", in: Context())
    #expect(
      message { _ = try alone.value(base: 1, position: 0) }
        == "position 0: the schedule follows a metric; a step with a metric")
    let run = try Run(schedule("swiftlr.constant"), .closed)
    #expect(message { try run.step(metric: 1) } == "noMetric")
    #expect(
      message { _ = try schedule("swiftlr.plateau", [("window", .integer(1001))]) }
        == "window: 1001 is too many; at most 1000 metrics")
  }

  @Test("a state goes on with the same bits, from every step of every type")
  func states() throws {
    for type in types {
      let parameters = type.describe().map { $0.name }.filter { $0 == "smooth" }
        .map { ($0, Value.flag(true)) }
      let patience = type.describe().map { $0.name }
        .filter { $0.hasPrefix("patience") || $0 == "dont_halve_until_epoch" }
        .map { ($0, Value.integer(1)) }
      let run = try Run(schedule(type.name, parameters + patience), .closed, [0.5, 0.25])
      var random = SplitMix64(seed: 11)
      for _ in 0..<60 {
        let restored = Run(try Scheduler.restore(run.scheduler.checkpoint, in: Context()))
        #expect(text(restored.scheduler.checkpoint) == text(run.scheduler.checkpoint))
        let metric = Double.random(in: 0...1, using: &random)
        try run.step(metric: metric)
        try restored.step(metric: metric)
        #expect(restored.lrs == run.lrs, "\(type.name)")
        #expect(text(try run.scheduler.copy().stateValue) == text(restored.scheduler.stateValue))
      }
      #expect(run.lrs[0] != 0.5, "\(type.name)")
    }
  }

  @Test("no name stands twice in what is remembered")
  func names() throws {
    for type in types {
      let run = try Run(schedule(type.name), .closed)
      guard case .object(let members) = run.scheduler.stateValue,
        case .list(let list)? = members.last?.value, case .object(let memory)? = list.first
      else { return #expect(Bool(false), "no memory") }
      #expect(Set(memory.map { $0.name }).count == memory.count, "\(type.name)")
    }
  }

  @Test("a state that is not one of the schedule is refused by the name of what is wrong")
  func badStates() throws {
    let run = try run(plateau([("window", .integer(2))]))
    try run.step(metric: 1)
    guard case .object(let members) = run.scheduler.stateValue,
      case .list(let list) = members[5].value, case .object(let memory) = list[0]
    else { return #expect(Bool(false), "no list of objects") }
    #expect(
      memory.map { $0.name } == [
        "best", "cooldown_counter", "num_bad_epochs", "held", "position", "window", "base_lrs",
        "lrs",
      ])
    func load(_ name: String, _ value: Value) -> String {
      let changed = memory.map { $0.name == name ? Member(name, value) : $0 }
      let state = members.map {
        $0.name == "memory" ? Member("memory", .list([.object(changed)])) : $0
      }
      return message { try run.scheduler.load(.object(state)) }
    }
    let before = text(run.scheduler.checkpoint)
    #expect(load("best", .null).hasPrefix("memory[0].best: null is not allowed; a number"))
    #expect(load("lrs", .list([])).hasPrefix("memory[0].lrs: has 0 values"))
    #expect(load("window", .list([.real(1)])).hasPrefix("memory[0].window: has 1 values"))
    #expect(text(run.scheduler.checkpoint) == before)
    #expect(load("best", .string("-Infinity")) == "no failure")
  }
}

import Testing

@testable import SwiftLREngine

@Suite("Lengths in other units than the step")
struct LengthTests {
  static let run: [(String, Value)] = [
    ("steps_per_epoch", .integer(500)), ("total_steps", .integer(10_000)),
    ("batch_size", .integer(64)), ("tokens_per_step", .integer(1 << 20)),
  ]

  private func resolved(_ length: Value, _ run: [(String, Value)] = run) throws -> Schedule {
    let members = run.map { Member($0.0, $0.1) }
    return try schedule("torch.StepLR", [("step_size", length), ("run", .object(members))])
  }

  /// The steps that a length becomes, where any number is allowed.
  private func steps(_ length: String, _ run: [(String, Value)] = run) throws -> Double {
    let shift = try schedule(
      "swiftlr.shift",
      [
        ("by", .string(length)), ("schedule", spec("swiftlr.constant")),
        ("run", .object(run.map { Member($0.0, $0.1) })),
      ])
    return shift.number("by")
  }

  @Test(
    "worked out by hand",
    arguments: [
      ("10ep", 5000.0), ("0.5ep", 250), (".5ep", 250), ("1e1ep", 5000), ("500ba", 500),
      ("0ba", 0), ("2e9tok", 1907), ("1e6sp", 15625), ("0.1dur", 1000), ("1dur", 10_000),
      ("1.5E+1ep", 7500), ("100e-2ep", 500), ("0.0003dur", 3),
    ])
  func hand(length: String, expected: Double) throws {
    #expect(try steps(length) == expected)
  }

  @Test(
    "are sums, each term of which is rounded by itself",
    arguments: [
      ("1dur - 100ba", 9900.0), ("1dur-100ba", 9900), ("1ep + 0.5ep - 1ba", 749),
      ("1e4ba - 1e-1dur", 9000), ("0.00005dur + 0.00005dur", 2), ("1dur - 0.00005dur", 9999),
      ("5ba - 8ba", -3), ("rest", 10_000), ("0.5rest", 5000), ("rest - 2ep", 9000),
    ])
  func sums(length: String, expected: Double) throws {
    #expect(try steps(length) == expected)
  }

  private static let cosine = spec("torch.CosineAnnealingLR", [("T_max", .string("rest"))])

  /// The schedules around a cosine over the rest, and what it becomes in a run of 10,000 steps.
  static let around: [(String, [(String, Value)], Double)] = [
    ("swiftlr.warmup", [("schedule", cosine), ("steps", .string("2ep"))], 9000),
    (
      "swiftlr.warmup",
      [("schedule", cosine), ("steps", .string("2ep")), ("clock", .string("overlay"))], 10_000
    ),
    ("swiftlr.shift", [("schedule", cosine), ("by", .integer(10))], 9990),
    ("swiftlr.shift", [("schedule", cosine), ("by", .integer(-10))], 10_010),
    ("swiftlr.clamp", [("schedule", cosine)], 10_000),
    (
      "swiftlr.warmup",
      [
        ("schedule", spec("swiftlr.shift", [("schedule", cosine), ("by", .string("1ep"))])),
        ("steps", .object([Member("length", .string("9ep")), Member("steps", .integer(7))])),
      ], 9493
    ),
    ("swiftlr.curves", [("curves", .object([Member("lr", cosine)]))], 10_000),
    (
      "swiftlr.branch",
      [("schedule", spec("swiftlr.constant")), ("at", .integer(4000)), ("then", cosine)], 6000
    ),
  ]

  @Test("the rest of the run is known in parts, from where they start", arguments: around.indices)
  func rest(index: Int) throws {
    let (type, parameters, expected) = Self.around[index]
    let run = Value.object(
      [Member("total_steps", .integer(10_000))] + [Member("steps_per_epoch", .integer(500))])
    let text = try schedule(type, parameters + [("run", run)]).spec.text
    #expect(text.contains("T_max length rest steps \(Int(expected)) "), "\(text)")
  }

  @Test("the rest of the run is known in each part of a sequence")
  func restInSequences() throws {
    let run = Value.object([Member("total_steps", .integer(1000))])
    let parts: Value = .list([Self.cosine, Self.cosine, Self.cosine])
    let positions: Value = .list([.integer(100), .string("0.4dur")])
    let lengths: Value = .list([.integer(100), .string("rest - 600ba")])
    for (type, parts, parameter, list) in [
      ("torch.SequentialLR", ("schedules", parts), "milestones", positions),
      ("optax.join_schedules", ("schedules", parts), "boundaries", positions),
      ("swiftlr.sequence", ("schedules", parts), "lengths", lengths),
      ("ignite.ConcatScheduler", ("schedulers", parts), "durations", lengths),
      ("burn.SequentialLrScheduler", ("schedulers", parts), "num_iters", lengths),
      ("flux.Sequence", ("schedules", parts), "step_sizes", lengths),
      ("olmo_core.SequentialScheduler", ("schedulers", parts), "schedulers_max_steps", lengths),
    ] {
      let whole = try schedule(type, [parts, (parameter, list), ("run", run)])
      let text = whole.plainSpec.text
      for steps in [1000, 900, 600] {
        #expect(text.contains("T_max \(steps) "), "\(type) \(text)")
      }
    }
  }

  @Test("the rest of the run is not known at another pace, or without the run")
  func noRest() {
    let parts: [(String, [(String, Value)], String)] = [
      ("swiftlr.stretch", [("schedule", Self.cosine), ("by", .integer(2))], "is not known here"),
      (
        "swiftlr.repeat", [("schedule", Self.cosine), ("period", .integer(9))], "is not known here"
      ),
      (
        "swiftlr.sample_clock", [("schedule", Self.cosine), ("batch_size", .integer(2))],
        "is not in samples"
      ),
      (
        "swiftlr.warmup", [("schedule", Self.cosine), ("steps", .string("one"))],
        "steps: \"one\" is not allowed"
      ),
      (
        "swiftlr.warmup", [("schedule", Self.cosine), ("steps", .integer(2000))],
        "schedule.T_max: \"rest\" makes -1000 steps; a number above 0"
      ),
    ]
    for (type, parameters, words) in parts {
      let run = Value.object([Member("total_steps", .integer(1000))])
      let found = message { _ = try schedule(type, parameters + [("run", run)]) }
      #expect(found.contains(words), "\(found)")
    }
    let found = message { _ = try Schedule.read(Self.cosine, at: "", in: Context()) }
    #expect(found == "T_max: \"rest\" needs total_steps; a run that has it")
  }

  @Test(
    "whole decimals stay whole, whatever doubles make of them",
    arguments: ["nearest", "up", "down"])
  func exact(rounding: String) throws {
    for total in [7.0, 100, 1000, 123_457] {
      for hundredth in 1...99 {
        let text = "0.\(hundredth < 10 ? "0" : "")\(hundredth)dur"
        let steps = try steps(
          text, [("total_steps", .real(total)), ("rounding", .string(rounding))])
        // In whole numbers; halves go up.
        let product = Int(total) * hundredth
        let expected =
          switch rounding {
          case "up": (product + 99) / 100
          case "down": product / 100
          default: (product + 50) / 100
          }
        #expect(steps == Double(expected), "\(text) of \(total)")
      }
    }
  }

  @Test(
    "say what is wrong",
    arguments: [
      ("10", "step_size: \"10\" is not allowed; a number above 0, or a length such as \"10ep\""),
      ("10 ep", "step_size: \"10 ep\" is not allowed"), ("ep", "step_size: \"ep\" is not allowed"),
      ("-1ep", "step_size: \"-1ep\" is not allowed"), ("+1ep", "is not allowed"),
      ("5.ep", "is not allowed"), ("1e400000ep", "makes "), ("NaNep", "is not allowed"),
      ("infep", "is not allowed"), ("1epo", "is not allowed"), ("", "is not allowed"),
      ("1.2.3ep", "is not allowed"), ("1eep", "is not allowed"), ("1e+ep", "is not allowed"),
      ("00000000000000000000000000000000000000000000000000000000000000001ep", "is not allowed"),
      ("1ep -", "is not allowed"), ("1ep - -1ep", "is not allowed"), (" 1ep", "is not allowed"),
      ("1ep ", "is not allowed"), ("1ep - 5", "is not allowed"), ("rest rest", "is not allowed"),
      ("1ep * 2", "is not allowed"), ("1ba - 1ba", "makes 0"),
      ("0ep", "step_size: \"0ep\" makes 0 steps; a number above 0"),
      ("1e-9ep", "step_size: \"1e-9ep\" makes 0 steps; a number above 0"),
      ("1e20ep", "step_size: \"1e20ep\" makes 5e+22 steps; at most 2^53"),
    ])
  func refused(length: String, words: String) {
    let message = message { _ = try resolved(.string(length)) }
    #expect(message.contains(words))
  }

  @Test("name the length and what is missing of the run, at any depth")
  func missing() {
    for (length, key) in [
      ("1ep", "steps_per_epoch"), ("1dur", "total_steps"), ("1sp", "batch_size"),
      ("1tok", "tokens_per_step"),
    ] {
      let found = message { _ = try resolved(.string(length), []) }
      #expect(found == "step_size: \"\(length)\" needs \(key); a run that has it")
    }
    let inner = spec("torch.MultiStepLR", [("milestones", .list([.integer(1), .string("2ep")]))])
    let found = message {
      _ = try schedule(
        "torch.SequentialLR", [("schedules", .list([inner])), ("milestones", .list([]))])
    }
    #expect(
      found == "schedules[0].milestones[1]: \"2ep\" needs steps_per_epoch; a run that has it")
  }

  @Test("are for lengths and positions only, and not for states")
  func others() throws {
    let gamma = message { _ = try schedule("torch.ExponentialLR", [("gamma", .string("1ep"))]) }
    #expect(gamma == "gamma: \"1ep\" is not allowed; a number")
    let scheduler = try Scheduler.start(resolved(.string("2ep")), .chain, initial: [0.1])
    guard case .object(var members) = scheduler.stateValue else { return }
    let before = members[0]
    #expect(same(before.name, "step_size"))
    members[0].value = .string("3ba")
    #expect(message { try scheduler.load(.object(members)) }.contains("step_size: \"3ba\" is not"))
  }

  @Test("a wrong run is named")
  func wrongRun() {
    for (run, words) in [
      ([("steps_per_epoch", Value.integer(0))], "run.steps_per_epoch: 0 is not allowed"),
      ([("steps_per_epoch", .real(.nan))], "run.steps_per_epoch: "),
      ([("batch_sise", .integer(3))], "run.batch_sise: no such name; the nearest is `batch_size`"),
      ([("rounding", .string("even"))], "run.rounding: \"even\" is not allowed"),
    ] {
      #expect(message { _ = try resolved(.string("1ep"), run) }.hasPrefix(words))
    }
    let part = spec("torch.StepLR", [("step_size", .integer(1)), ("run", .object([]))])
    let found = message {
      _ = try schedule("swiftlr.stretch", [("schedule", part), ("by", .integer(2))])
    }
    #expect(found.hasPrefix("schedule.run: no such name"))
  }

  /// Every parameter of every type that is in steps.
  @Test("of every parameter in steps keep text and number, and compute the number's bits")
  func everyParameter() throws {
    let cases: [(type: String, Value, plain: Value, [(String, Value)])] = [
      ("torch.CosineAnnealingLR", .string("2ep"), .integer(1000), []),
      ("torch.OneCycleLR", .string("2ep"), .integer(1000), [("max_lr", .real(0.1))]),
      (
        "torch.MultiStepLR", .list([.string("2ep"), .integer(7), .string("1ep"), .string("2ep")]),
        .list([.integer(1000), .integer(7), .integer(500), .integer(1000)]), []
      ),
      (
        "swiftlr.knots",
        .list([.list([.integer(0), .integer(1000)]), .list([.string("2ep"), .integer(0)])]),
        .list([.list([.integer(0), .integer(1000)]), .list([.integer(1000), .integer(0)])]), []
      ),
      (
        "transformers.cosine", .string("0.1dur"), .integer(1000),
        [("num_warmup_steps", .integer(0))]
      ),
    ]
    let names = [
      "torch.CosineAnnealingLR": "T_max", "torch.OneCycleLR": "total_steps",
      "torch.MultiStepLR": "milestones", "swiftlr.knots": "knots",
      "transformers.cosine": "num_training_steps",
    ]
    for (type, length, plain, others) in cases {
      let name = try #require(names[type])
      let run = Value.object(Self.run.map { Member($0.0, $0.1) })
      let written = try schedule(type, others + [(name, length), ("run", run)])
      let counted = try schedule(type, others + [(name, plain)])
      #expect("\(written.plainSpec)" == "\(counted.spec)")
      #expect("\(written.spec)".contains("2ep") || "\(written.spec)".contains("0.1dur"))
      let again = try Schedule.read(written.spec, at: "", in: Context())
      #expect("\(again.spec)" == "\(written.spec)")
      for position in [0.0, 1, 250, 499, 500, 999] {
        let (x, y) = try (
          written.value(base: 0.1, position: position), counted.value(base: 0.1, position: position)
        )
        expectSameBits(x, y, type)
        expectSameBits(try again.value(base: 0.1, position: position), x, type)
      }
    }
  }

  @Test("stay in a checkpoint, in every form, and go where a state has another number")
  func checkpoints() throws {
    let run = Value.object(Self.run.map { Member($0.0, $0.1) })
    let parts: [Value] = [
      spec("torch.LinearLR", [("total_iters", .string("1ep"))]),
      spec("torch.StepLR", [("step_size", .string("2ep"))]),
    ]
    let sequence = try schedule(
      "torch.SequentialLR",
      [("schedules", .list(parts)), ("milestones", .list([.string("1ep")])), ("run", run)])
    for form in [Scheduler.Form.closed, .chain, .chainFloat32] {
      let scheduler = try Scheduler.start(sequence, form, initial: [0.1])
      let restored = try Scheduler.restore(scheduler.checkpoint, in: Context())
      for one in [scheduler, restored, try restored.copy()] {
        #expect("\(one.writtenSchedule.spec)" == "\(sequence.spec)")
      }
    }
    let step = try Scheduler.start(resolved(.string("2ep")), .chain, initial: [0.1])
    let other = try Scheduler.start(resolved(.integer(7)), .chain, initial: [0.1])
    try step.load(other.stateValue)
    #expect("\(step.writtenSchedule.spec)" == "\(other.writtenSchedule.spec)")
  }

  @Test("a resolved one has both its members and no more")
  func odd() throws {
    func object(_ members: [(String, Value)]) -> Value {
      .object(members.map { Member($0.0, $0.1) })
    }
    let good = try schedule(
      "torch.StepLR",
      [("step_size", object([("steps", .integer(3)), ("length", .string("10ep"))]))])
    #expect(good.number("step_size") == 3)
    for value in [
      object([]), object([("length", .string("1ep"))]), object([("steps", .integer(1))]),
      object([("length", .string("1ep")), ("steps", .integer(0))]),
      object([("length", .string("1ep")), ("steps", .string("1ep"))]),
      object([("length", .string("one")), ("steps", .integer(1))]),
      object([("length", .integer(1)), ("steps", .integer(1))]),
      object([("length", .string("1ep")), ("steps", .integer(1)), ("more", .null)]),
    ] {
      #expect(
        message { _ = try schedule("torch.StepLR", [("step_size", value)]) }.hasPrefix(
          "step_size: an object is not allowed; "), "\(value)")
    }
  }

  @Test("are resolved from outside, which goes before what the spec supposed")
  func resolve() throws {
    let written = spec(
      "torch.LambdaLR",
      [("lr_lambda", .string("f"))])
    #expect("\(try Schedule.resolve(written, run: .object([])))" == "\(written)")

    let supposed = Value.object([
      Member("steps_per_epoch", .integer(3)), Member("rounding", .string("up")),
    ])
    let step = spec("torch.StepLR", [("step_size", .string("1.5ep")), ("run", supposed)])
    for (given, steps) in [
      ([], 5), ([Member("steps_per_epoch", .integer(5))], 8),
      ([Member("rounding", .string("down"))], 4),
    ] {
      let spec = try Schedule.resolve(step, run: .object(given))
      let schedule = try Schedule.read(spec, at: "", in: Context())
      #expect(schedule.number("step_size") == Double(steps))
      #expect(spec["run"] == nil)
      // Once resolved it stays so.
      let more = Value.object([Member("steps_per_epoch", .integer(1000))])
      #expect("\(try Schedule.resolve(spec, run: more))" == "\(spec)")
    }
    #expect(message { _ = try Schedule.resolve(step, run: .list([])) }.hasPrefix("run: a list"))
    #expect(message { _ = try Schedule.resolve(.list([]), run: .object([])) }.contains("an object"))
    let odd = spec("torch.StepLR", [("step_size", .integer(1)), ("run", .integer(3))])
    #expect(message { _ = try Schedule.resolve(odd, run: .object([])) }.hasPrefix("run: 3 is not"))
  }
}

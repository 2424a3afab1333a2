import Testing

@testable import SwiftLREngine

/// A length of 0 steps: its part is skipped. A sweep produces it, and so does a length that rounds to 0.
@Suite("Lengths of 0")
struct ZeroLengthTests {
  private func values(
    _ type: String, _ parameters: [(String, Value)], _ positions: [Double] = [0, 1, 2]
  ) throws -> [Double] {
    let schedule = try schedule(type, parameters)
    return try positions.map { try schedule.value(base: 1, position: $0) }
  }

  private func constant(_ value: Double) -> Value {
    spec("swiftlr.value", [("value", .real(value))])
  }

  private func constants(_ list: [Double]) -> Value { .list(list.map { constant($0) }) }

  private let zero = Value.integer(0)
  private let halving = spec("torch.ExponentialLR", [("gamma", .real(0.5))])
  private let rising = spec(
    "swiftlr.curve", [("from", .integer(0)), ("to", .integer(8)), ("over", .integer(8))])

  @Test("a sequence skips each part of 0 steps", arguments: ["local", "global"])
  func sequence(clock: String) throws {
    for (lengths, expected) in [
      ([0, 2, 0], [2.0, 2, 2, 4]), ([0, 0, 0], [4, 4, 4, 4]), ([1, 0, 1], [1, 1, 3, 4]),
      ([2, 0, 0], [1, 1, 1, 4]),
    ] {
      let parameters: [(String, Value)] = [
        ("schedules", constants([1, 2, 3, 4])), ("clock", .string(clock)),
        ("lengths", .list(lengths.map { .integer(Int64($0)) })),
      ]
      #expect(try values("swiftlr.sequence", parameters, [-1, 0, 1, 2]) == expected)
    }
  }

  @Test("the part after one of 0 steps starts at its position 0")
  func clocks() throws {
    let parameters: [(String, Value)] = [
      ("schedules", .list([halving, rising, halving])), ("lengths", .list([.integer(2), zero])),
    ]
    #expect(try values("swiftlr.sequence", parameters, [0, 1, 2, 3]) == [1, 0.5, 1, 0.5])
  }

  @Test("the horizon of a sequence is that of its last part, whatever was skipped")
  func horizon() throws {
    let parameters: [(String, Value)] = [
      (
        "schedules",
        .list([
          spec("swiftlr.reverse", [("schedule", rising), ("over", .integer(99))]),
          rising,
        ])
      ),
      ("lengths", .list([zero])),
    ]
    #expect(try schedule("swiftlr.sequence", parameters).contents.horizon == 8)
  }

  @Test(
    "a warm-up of 0 steps is none, whatever else it says",
    arguments: ["linear", "cosine", "1-sqrt", "square", "logarithmic", "constant"])
  func warmUp(shape: String) throws {
    for clock in ["shift", "overlay"] {
      for target in ["first", "at_end", "base", "value"] {
        for extra in [-1.0, 0, 1] {
          let parameters: [(String, Value)] = [
            ("schedule", halving), ("steps", zero), ("start", .real(0.25)),
            ("shape", .string(shape)), ("clock", .string(clock)), ("target", .string(target)),
            ("offset", .real(extra)), ("extra", .real(extra)),
          ]
          #expect(try values("swiftlr.warmup", parameters, [-1, 0, 1]) == [2, 1, 0.5])
        }
      }
    }
  }

  @Test("a curve of 0 steps is at its end from the start")
  func curve() throws {
    for shape in Shape.descents {
      for pastEnd in ["clamp", "reflect", "repeat"] {
        let parameters: [(String, Value)] = [
          ("to", .real(0.25)), ("over", zero), ("shape", .string(shape.rawValue)),
          ("past_end", .string(pastEnd)),
        ]
        #expect(try values("swiftlr.curve", parameters, [-1, 0, 1]) == [0.25, 0.25, 0.25])
      }
    }
    let parameters = [("over", zero), ("past_end", Value.string("error"))]
    #expect(try values("swiftlr.curve", parameters, [0]) == [0])
    #expect(message { _ = try values("swiftlr.curve", parameters, [1]) }.contains("end"))
    let reversed = [("schedule", rising), ("over", zero)]
    #expect(try values("swiftlr.reverse", reversed) == [0, 0, 0])
  }

  @Test("operations of 0 steps: a cool-down is at its target after `at`, the others do nothing")
  func operations() throws {
    let at: [(String, Value)] = [("schedule", rising), ("at", .integer(3)), ("steps", zero)]
    let positions = [2.0, 3, 3.5, 4]
    #expect(
      try values("swiftlr.cooldown", at + [("to", .real(0.5))], positions) == [2, 3, 0.5, 0.5])
    #expect(try values("swiftlr.rewarm", at, positions) == positions)
    let anew = at + [("anew", .flag(true)), ("start", .real(0.5))]
    #expect(try values("swiftlr.rewarm", anew, positions) == [2, 3, 0.5, 1])
    let hold: [(String, Value)] = [
      ("schedule", rising), ("begin", .integer(3)), ("steps", zero),
    ]
    #expect(try values("swiftlr.hold", hold, positions) == positions)
  }

  @Test("peers whose code takes 0 give what it gives")
  func peers() throws {
    func numbers(_ list: [Int64]) -> Value { .list(list.map { .integer($0) }) }
    let (one, two) = (constant(1), constant(2))
    #expect(
      try values(
        "flux.Sequence", [("schedules", constants([1, 2, 3])), ("step_sizes", numbers([0, 0]))])
        == [3, 3, 3])
    #expect(
      try values(
        "ignite.ConcatScheduler",
        [("schedulers", constants([1, 2, 3])), ("durations", numbers([0, 1]))]) == [2, 3, 3])
    #expect(
      try values(
        "ignite.ConcatScheduler",
        [("schedulers", constants([1, 2, 3])), ("durations", numbers([1, 0]))]) == [1, 2, 2])
    #expect(
      try values(
        "olmo_core.SequentialScheduler",
        [("schedulers", .list([one, two])), ("schedulers_max_steps", numbers([0]))]) == [1, 2, 2])
    #expect(
      try values(
        "mmengine.CosineRestartLR",
        [
          ("periods", numbers([0, 2, 0])), ("eta_min", zero),
          ("restart_weights", .list([.real(3), .real(1), .real(5)])),
        ], [0, 1, 2, 9]) == [1, 0.5, 0.5, 0.5])
    #expect(
      try values(
        "mmengine.CosineRestartLR",
        [("periods", numbers([0])), ("eta_min", zero), ("restart_weights", .list([.real(3)]))])
        == [1, 1, 1])
    #expect(
      try values("dl4j.RampSchedule", [("baseSchedule", two), ("numIter", zero)]) == [2, 2, 2])
    #expect(
      try values(
        "deepspeed.WarmupLR",
        [
          ("warmup_max_lr", .real(1)), ("warmup_num_steps", zero),
          ("warmup_type", .string("linear")),
        ],
        [0, 1, 2, 3]) == [0, 0, 0.5, 1])
    for style in ["linear", "cosine", "exponential", "minus_sqrt"] {
      #expect(
        try values(
          "megatron.OptimizerParamScheduler",
          [
            ("lr_decay_steps", .integer(2)), ("lr_decay_style", .string("WSD")),
            ("wsd_decay_steps", zero), ("lr_wsd_decay_style", .string(style)),
          ], [0, 2, 3]) == [1, 1, 0])
    }
    #expect(
      try values(
        "megatron.OptimizerParamScheduler.weight_decay",
        [
          ("start_wd", .real(0)), ("end_wd", .real(0.5)), ("wd_incr_steps", zero),
          ("wd_incr_style", .string("linear")),
        ]) == [0.5, 0.5, 0.5])
  }

  @Test("a length that rounds to 0 counts as 0")
  func rounded() throws {
    let run = Value.object([Member("total_steps", .integer(100))])
    let schedule = try schedule(
      "swiftlr.warmup",
      [("schedule", halving), ("steps", .string("0.0001dur")), ("run", run)])
    #expect(try schedule.value(base: 1, position: 0) == 1)
    #expect("\(schedule.spec)".contains("0.0001dur"))
    let again = try Schedule.read(schedule.spec, at: "", in: Context())
    #expect("\(again.spec)" == "\(schedule.spec)")
  }

  @Test("what follows a metric, and the momentum, are skipped and reached alike")
  func followers() throws {
    let plateau = spec("swiftlr.plateau", [("factor", .real(0.5)), ("patience", zero)])
    let parts: [(String, Value)] = [
      ("schedules", .list([plateau, halving, plateau])), ("lengths", .list([zero, zero])),
    ]
    let run = try Run(schedule("swiftlr.sequence", parts), .closed, [1])
    var rates: [Double] = []
    for _ in 0..<3 {
      try run.step(metric: 1)
      rates.append(run.lrs[0])
    }
    #expect(rates == [1, 0.5, 0.25])

    let cycle = spec("torch.OneCycleLR", [("max_lr", .real(1)), ("total_steps", .integer(10))])
    let warm = spec("swiftlr.warmup", [("schedule", cycle), ("steps", zero)])
    let sequence = try schedule(
      "swiftlr.sequence",
      [("schedules", .list([halving, warm, cycle])), ("lengths", .list([zero, zero]))])
    let alone = try Schedule.read(cycle, at: "", in: Context())
    for position in [0.0, 1, 9] {
      let query = Query(base: 1, position: position)
      #expect(try sequence.momentum(query) == alone.momentum(query))
    }
  }

  /// Every length of every type, one at a time, where it may be 0.
  @Test("a value is finite, or there is none; and every question has an answer")
  func everyType() throws {
    for type in Catalogue.types where type.hasClosedForm {
      guard case .object(let members) = type.example else { continue }
      guard case .list(let parameters) = type.parameters else { continue }
      for parameter in parameters where parameter["unit"] != nil {
        guard case .string(let name)? = parameter["name"] else { continue }
        for zeroed in zeros(members, name) {
          let functions = [Function(name: "my_function", release: {}) { _ in 1 }]
          guard
            let schedule = try? Schedule.read(
              .object(zeroed), at: "", in: Context(functions: functions)),
            schedule.followers.isEmpty
          else { continue }
          // Before 0 only swiftlr's own have to make sense.
          for position in (type.name.hasPrefix("swiftlr.") ? [-2.0] : []) + Self.positions {
            let question = "\(type.name), \(name) 0, at \(position)"
            do {
              let value = try schedule.value(base: 0.5, position: position)
              #expect(value.isFinite, "\(question)")
              _ = try schedule.nextChange(base: 0.5, after: position)
              _ = try schedule.explain(base: 0.5, position: position)
            } catch {
              let isTorchs = ["torch.LinearLR", "torch.PolynomialLR"].contains(type.name)
              let words = isTorchs ? "divides by zero" : "after the end"
              #expect(error.message.contains(words), "\(question): \(error.message)")
            }
          }
        }
      }
    }
  }

  private static let positions: [Double] = [0, 0.5, 1, 2, 50, 100, 1e6]

  /// The example of a type with a 0 in place of a length, or of each of several.
  private func zeros(_ members: [Member], _ name: String) -> [[Member]] {
    let zero = Value.integer(0)
    guard let i = members.firstIndex(where: { same($0.name, name) }) else {
      return [members + [Member(name, zero)]]
    }
    var values = [zero]
    if case .list(let items) = members[i].value {
      values = items.indices.compactMap { index in
        if case .list = items[index] { return nil }
        var items = items
        items[index] = zero
        return .list(items)
      }
    }
    return values.map { value in
      var members = members
      members[i].value = value
      return members
    }
  }
}

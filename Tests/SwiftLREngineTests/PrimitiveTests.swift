import Testing

@testable import SwiftLREngine

@Suite("Primitives, worked out by hand")
struct PrimitiveTests {
  private func part(_ type: String, _ parameters: [(String, Value)] = []) -> (String, Value) {
    ("schedule", spec(type, parameters))
  }

  private let line: (String, Value) = (
    "schedule",
    spec("swiftlr.curve", [("from", .integer(8)), ("to", .integer(0)), ("over", .integer(4))])
  )

  private func values(
    _ type: String, _ parameters: [(String, Value)], _ positions: [Double], base: Double = 1
  ) throws -> [Double] {
    let schedule = try schedule(type, parameters)
    return try positions.map { try schedule.value(base: base, position: $0) }
  }

  @Test(
    "a curve starts and ends exactly, and falls between",
    arguments: [
      "linear", "cosine", "1-sqrt", "square", "mirror_cosine", "exponential", "polynomial", "rex",
      "sigmoid", "tanh", "sine", "logarithmic",
    ])
  func shapes(shape: String) throws {
    let parameters: [(String, Value)] = [
      ("shape", .string(shape)), ("from", .real(0.3)), ("to", .real(0.1)), ("over", .integer(10)),
    ]
    let curve = try values("swiftlr.curve", parameters, (0...12).map(Double.init))
    expectSameBits(curve[0], 0.3)
    #expect(curve[10...] == [0.1, 0.1, 0.1])
    for (before, after) in zip(curve, curve.dropFirst()) { #expect(before >= after) }
  }

  @Test("after the end a curve stays, goes back, starts again or fails")
  func pastEnd() throws {
    func curve(_ pastEnd: String) throws -> [Double] {
      try values(
        "swiftlr.curve",
        [("from", .integer(4)), ("over", .integer(4)), ("past_end", .string(pastEnd))], [5, 9])
    }
    #expect(try curve("clamp") == [0, 0])
    #expect(try curve("reflect") == [1, 3])
    #expect(try curve("repeat") == [3, 3])
    #expect(message { _ = try curve("error") }.contains("after the end"))
  }

  @Test("repeats start where they belong, also where a logarithm is rounded down")
  func repeats() throws {
    let parameters = [
      part("swiftlr.curve", [("over", .integer(1))]), ("period", .integer(10)),
      ("growth", .integer(3)), ("decay", .real(0.5)),
    ]
    // 10 * (3^i - 1) / 2
    #expect(
      try values("swiftlr.repeat", parameters, [0, 10, 40, 130, 400, 1210], base: 64)
        == [64, 32, 16, 8, 4, 2])
  }

  @Test("a warm-up with its three switches")
  func warmUps() throws {
    func warmUp(_ clock: String, _ target: String) throws -> [Double] {
      try values(
        "swiftlr.warmup",
        [line, ("steps", .integer(2)), ("clock", .string(clock)), ("target", .string(target))],
        [0, 1, 2, 3], base: 16)
    }
    #expect(try warmUp("shift", "first") == [0, 4, 8, 6])
    #expect(try warmUp("overlay", "first") == [0, 4, 4, 2])
    #expect(try warmUp("overlay", "at_end") == [0, 2, 4, 2])
    #expect(try warmUp("overlay", "base") == [0, 8, 4, 2])
    #expect(try warmUp("overlay", "value") == [0, 3, 4, 2])
  }

  @Test("start conventions of warm-ups")
  func startConventions() throws {
    func warmUp(_ offset: Int64, _ extra: Int64) throws -> [Double] {
      try values(
        "swiftlr.warmup",
        [
          part("swiftlr.constant"), ("steps", .integer(4)), ("offset", .integer(offset)),
          ("extra", .integer(extra)),
        ], [0, 1, 3, 4], base: 20)
    }
    #expect(try warmUp(0, 0) == [0, 5, 15, 20])
    #expect(try warmUp(1, 0) == [5, 10, 20, 20])
    #expect(try warmUp(1, 1) == [4, 8, 16, 20])
    #expect(try warmUp(-1, 0) == [0, 0, 10, 20])
  }

  @Test("what is done to a clock or to a value")
  func wrappers() throws {
    let positions: [Double] = [0, 1, 2, 3]
    #expect(try values("swiftlr.shift", [line, ("by", .integer(2))], positions) == [8, 8, 8, 6])
    #expect(try values("swiftlr.stretch", [line, ("by", .integer(2))], positions) == [8, 7, 6, 5])
    #expect(
      try values("swiftlr.reverse", [line, ("over", .integer(4))], positions) == [0, 2, 4, 6])
    #expect(
      try values("swiftlr.staircase", [line, ("every", .integer(2))], positions) == [8, 8, 4, 4])
    #expect(
      try values("swiftlr.hold", [line, ("begin", .integer(1)), ("steps", .integer(1))], positions)
        == [8, 6, 6, 4])
    #expect(
      try values("swiftlr.clamp", [line, ("min", .integer(3)), ("max", .integer(7))], positions)
        == [7, 6, 4, 3])
    #expect(try values("swiftlr.scale", [line, ("by", .integer(2))], positions) == [16, 12, 8, 4])
  }

  @Test("combinations", arguments: [("product", 24.0), ("sum", 10), ("mean", 5), ("min", 4)])
  func combinations(by: String, expected: Double) throws {
    let parts = [4, 6].map { spec("swiftlr.value", [("value", .integer($0))]) }
    #expect(
      try values("swiftlr.combine", [("schedules", .list(parts)), ("by", .string(by))], [0])
        == [expected])
  }

  @Test("a sequence gives the momentum of the part that is active")
  func momentum() throws {
    let cycle = spec(
      "torch.OneCycleLR", [("max_lr", .integer(1)), ("total_steps", .integer(20))])
    let parts: Value = .list([spec("swiftlr.constant"), cycle])
    for type in ["swiftlr.sequence", "flux.Sequence"] {
      let name = type == "flux.Sequence" ? "step_sizes" : "lengths"
      let sequence = try schedule(type, [("schedules", parts), (name, .list([.integer(5)]))])
      let alone = try Schedule.read(cycle, at: "", in: Context())
      #expect(sequence.drivesMomentum)
      #expect(try sequence.momentum(Query(base: 1, position: 4)) == nil)
      for e in stride(from: 0.0, to: 20, by: 1) {
        #expect(
          try sequence.momentum(Query(base: 1, position: 5 + e))
            == alone.momentum(Query(base: 1, position: e)))
      }
    }
  }

  @Test("groups have schedules and factors of their own")
  func groups() throws {
    let parts = [1, 2].map { spec("swiftlr.value", [("value", .integer($0))]) }
    let each = try schedule("swiftlr.groups", [("schedules", .list(parts))])
    #expect(try Run(each, .closed, [7, 7, 7]).lrs == [1, 2, 2])
    let layers = try schedule(
      "swiftlr.layer_decay",
      [part("swiftlr.constant"), ("rate", .real(0.5)), ("groups", .integer(3))])
    #expect(try Run(layers, .closed, [8, 8, 8]).lrs == [2, 4, 8])
  }

  @Test("a warm-up may start from a value, and a way down end at a ratio of the base value")
  func ends() throws {
    let warmUp = [
      part("swiftlr.constant"), ("steps", .integer(4)), ("from", .real(0.5)),
    ]
    #expect(try values("swiftlr.warmup", warmUp, [0, 1, 2, 4], base: 8.5) == [0.5, 2.5, 4.5, 8.5])
    let wrong = warmUp + [("start", .real(0.1))]
    #expect(
      message { _ = try schedule("swiftlr.warmup", wrong) }
        == "start: 0.1 is given beside `from`; one of the two")

    let down: [(String, Value)] = [("over", .integer(4)), ("to_ratio", .real(0.25))]
    #expect(try values("swiftlr.curve", down, [0, 2, 4, 9], base: 8) == [8, 5, 2, 2])
    let cooldown = [
      part("swiftlr.constant"), ("at", .integer(10)), ("steps", .integer(4)),
      ("to_ratio", .real(0.5)),
    ]
    #expect(try values("swiftlr.cooldown", cooldown, [10, 12, 14], base: 8) == [8, 6, 4])
    for (type, parameters) in [("swiftlr.curve", down), ("swiftlr.cooldown", cooldown)] {
      let found = message { _ = try schedule(type, parameters + [("to", .integer(1))]) }
      #expect(found == "to: 1 is given beside `to_ratio`; one of the two")
    }
  }

  /// The samples seen before each step, counted step by step as Megatron-LM does.
  private func counted(_ size: Int, _ start: Int, _ increment: Int, _ ramp: Int, steps: Int)
    -> [Int]
  {
    let count = (size - start) / increment
    var (seen, all): (Int, [Int]) = (0, [])
    for _ in 0..<steps {
      all.append(seen)
      let batch =
        seen > ramp || count == 0
        ? size : start + Int(Double(seen) / (Double(ramp) / Double(count))) * increment
      seen += batch
    }
    return all
  }

  @Test(
    "a clock of samples counts as Megatron-LM does",
    arguments: [
      (64, 64, 1, 0), (64, 16, 16, 1000), (1536, 16, 16, 5_859), (100, 10, 30, 7), (8, 1, 1, 100),
      (33, 3, 10, 1000), (1000, 1, 999, 10),
    ])
  func samples(size: Int, start: Int, increment: Int, ramp: Int) throws {
    let line = spec(
      "swiftlr.curve",
      [("from", .integer(0)), ("to", .integer(1 << 30)), ("over", .string("1073741824sp"))])
    var given: [(String, Value)] = [("schedule", line), ("batch_size", .integer(Int64(size)))]
    if start < size {
      given += [
        ("start_batch_size", .integer(Int64(start))), ("increment", .integer(Int64(increment))),
        ("ramp_samples", .integer(Int64(ramp))),
      ]
    }
    let expected = counted(size, start, increment, ramp, steps: 500)
    #expect(
      try values("swiftlr.sample_clock", given, (0..<500).map(Double.init))
        == expected.map(Double.init))
  }

  @Test("a clock of samples says what it does not take")
  func wrongSamples() {
    for (parameters, words) in [
      ([("start_batch_size", 65)], "start_batch_size: 65 is above `batch_size`; at most that"),
      ([("start_batch_size", 3), ("increment", 2)], "increment: 2 does not divide what lies"),
      ([("start_batch_size", 0)], "start_batch_size: 0 is not allowed"),
    ] as [([(String, Int64)], String)] {
      let given = parameters.map { ($0.0, Value.integer($0.1)) }
      let found = message {
        _ = try schedule(
          "swiftlr.sample_clock",
          [part("swiftlr.constant"), ("batch_size", .integer(64))] + given)
      }
      #expect(found.hasPrefix(words), "\(found)")
    }
    let large: [(String, Value)] = [
      part("swiftlr.constant"), ("batch_size", .integer(1 << 40)),
      ("start_batch_size", .integer(1)),
    ]
    #expect(message { _ = try schedule("swiftlr.sample_clock", large) }.contains("too many sizes"))
    #expect(
      message { _ = try values("swiftlr.sample_clock", [large[0], large[1]], [1e9]) }
        .contains("position"))
  }
}

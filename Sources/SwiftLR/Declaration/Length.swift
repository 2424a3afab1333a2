/// A length or a position as a spec writes it in another unit than the step, `10ep`.
struct Length {
  /// Batches are steps. The others become steps by what is known of the run: `Run.keys` in the same order.
  private static func units() -> [String] { pieces(of: "ep dur sp tok ba", at: 32) }

  let amount: Double
  let unit: Int

  /// Nil if it is none: a number without a sign and the unit, in at most 32 bytes.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var end = bytes.count
    while end > 0 && bytes[end - 1] >= 97 { end -= 1 }
    let amount = String(decoding: bytes[..<end], as: UTF8.self)
    let suffix = String(decoding: bytes[end...], as: UTF8.self)
    guard bytes.count <= 32 && bytes.first != 45, let number = decimal(amount),
      let unit = Self.units().firstIndex(where: { same($0, suffix) })
    else { return nil }
    (self.amount, self.unit) = (number.value, unit)
  }
}

/// What is known of a run, for lengths to become steps.
final class Run {
  /// What epochs and parts of the run are multiplied with, samples and tokens divided by.
  static func keys() -> [String] {
    pieces(of: "steps_per_epoch total_steps batch_size tokens_per_step", at: 32)
  }

  /// More of it, from whoever wants a spec with all lengths resolved and nothing computed.
  var given: Value?

  /// In the order of `keys`; NaN is what is not known.
  private var known: InlineArray<4, Double> = .init(repeating: .nan)
  private var rounding = 0

  func visit(_ fields: Fields) {
    for (i, key) in Self.keys().enumerated() {
      var number: Number?
      fields.optional(key, &number, .above(0), "")
      if let number { known[i] = number.value }
    }
    fields.choice("rounding", &rounding, of: "nearest up down", "")
  }

  /// The steps of a length, NaN where what makes steps of its unit is not known.
  func steps(_ length: Length) -> Double {
    let factor = length.unit == known.count ? 1 : known[length.unit]
    return rounded(length.unit < 2 ? length.amount * factor : length.amount / factor)
  }

  /// A whole number of steps; halves go up where the nearest is wanted.
  ///
  /// `0.29dur` of 100 steps is 29 steps, but a bit less in doubles: what lies within some roundings of a whole
  /// or a half is one.
  private func rounded(_ steps: Double) -> Double {
    let halves = (2 * steps).rounded()
    let exact = (2 * steps - halves).magnitude <= halves * 0x1p-50 ? halves / 2 : steps
    switch rounding {
    case 1: return exact.rounded(.up)
    case 2: return exact.rounded(.down)
    default: return exact.rounded()
    }
  }
}

extension Fields {
  /// The run that a spec may have beside its type, and over it what is given.
  @inline(never)
  func takeRun() {
    if has("run", false), let value = take("run", required: false, "") { visitRun(value) }
    if let given = context.run.given { visitRun(given) }
  }

  private func visitRun(_ value: Value) {
    do throws(Failure) {
      let fields = try Fields.reading(value, as: status, at: path(to: "run"), in: context)
      context.run.visit(fields)
      try fields.finish()
    } catch {
      fail(error)
    }
  }

  /// The steps of a length: of text, or of text that was resolved before, {"length": "10ep", "steps": 5000}.
  /// Nil where it is none, which is a failure by then.
  ///
  /// - Parameter name: the field, for messages; `parameter` is what the spec has it under.
  @inline(never)
  func length(_ name: String, _ parameter: String, _ value: Value, _ limit: Limit) -> Number? {
    var steps: Number = 0
    guard case .string(let text) = value["length"] ?? value, let length = Length(text) else {
      refuse(name, value, limit.text + " such as \"10ep\", in ep, ba, sp, tok or dur")
      return nil
    }
    if case .object(let members) = value {
      guard members.count == 2, let number = value["steps"]?.number, limit.allows(number) else {
        refuse(name, value, "{\"length\": \"10ep\", \"steps\": 5000}")
        return nil
      }
      steps = number
    } else {
      steps.value = context.run.steps(length)
      if steps.value.isNaN {
        fail(name, value.quoted + " needs " + Run.keys()[length.unit], "a run that has it")
        return nil
      }
      let isTooMuch = steps.value > Number.wholeLimit
      if isTooMuch || !limit.allows(steps) {
        fail(
          name, value.quoted + " makes " + SwiftLR.text(ofWhole: steps.value) + " steps",
          isTooMuch ? "at most 2^53" : limit.text)
        return nil
      }
    }
    let members = [Member("length", .string(text)), Member("steps", steps.json)]
    lengths.append(Member(parameter, .object(members)))
    return steps
  }
}

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
    let suffix = String(decoding: bytes[end...], as: UTF8.self)
    guard bytes.count <= 32 && bytes.first != 45, let number = decimal(bytes[..<end]),
      let unit = Self.units().firstIndex(where: { same($0, suffix) })
    else { return nil }
    (amount, self.unit) = (number.value, unit)
  }
}

/// A length of a schedule with the steps that were made of it, once and for all.
struct ResolvedLength {
  /// The parameter.
  let name: String
  let text: String
  let steps: Number

  var json: Value {
    .object([Member("length", .string(text)), Member("steps", steps.json)])
  }
}

/// What is known of a run, for lengths to become steps.
final class Run {
  /// What epochs and parts of the run are multiplied with, samples and tokens divided by.
  static func keys() -> [String] {
    pieces(of: "steps_per_epoch total_steps batch_size tokens_per_step", at: 32)
  }

  private var known = [Number?](repeating: nil, count: 4)
  private var rounding = 0

  func visit(_ fields: Fields) {
    for (i, key) in Self.keys().enumerated() { fields.optional(key, &known[i], .above(0), "") }
    fields.choice("rounding", &rounding, of: "nearest up down", "")
  }

  /// The steps of a length, nil where it cannot be told: what makes steps of its unit is not known.
  func steps(_ length: Length) -> Double? {
    if length.unit == known.count { return rounded(length.amount) }
    guard let known = known[length.unit]?.value else { return nil }
    return rounded(length.unit < 2 ? length.amount * known : length.amount / known)
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
  /// The run that a spec may have beside its type.
  @inline(never)
  func takeRun() {
    guard has("run", false), let value = take("run", required: false, "") else { return }
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
      guard let found = context.run.steps(length) else {
        fail(name, value.quoted + " needs " + Run.keys()[length.unit], "a run that has it")
        return nil
      }
      steps.value = found
      let isTooMuch = !(found <= Number.wholeLimit)
      if isTooMuch || !limit.allows(steps) {
        fail(
          name, value.quoted + " makes " + SwiftLR.text(ofWhole: found) + " steps",
          isTooMuch ? "at most 2^53" : limit.text)
        return nil
      }
    }
    lengths.append(ResolvedLength(name: parameter, text: text, steps: steps))
    return steps
  }
}

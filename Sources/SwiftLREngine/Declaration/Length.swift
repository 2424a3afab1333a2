/// A length or a position as a spec writes it in another unit than the step, `10ep`.
struct Length {
  /// A batch, `ba`, is a step. Each of the others becomes steps by the key of `Run.keys` in the same place.
  private static var units: [String] { ["ep", "dur", "sp", "tok", "ba"] }

  let amount: Double
  let unit: Int

  /// A length is a number without a sign and a unit, in at most 32 bytes; nil for any other text.
  init?(_ text: String) {
    let bytes = SwiftLREngine.bytes(of: text)
    var end = bytes.count
    while end > 0 && bytes[end - 1] >= 97 { end -= 1 }
    let amount = Array(bytes[..<end])
    var amountEnd = 0
    let suffix = SwiftLREngine.text(ofBytes: Array(bytes[end...]))
    guard bytes.count <= 32 && bytes.first != 45, let number = Decimal(amount, at: &amountEnd),
      amountEnd == end, let unit = Self.units.firstIndex(where: { same($0, suffix) })
    else { return nil }
    (self.amount, self.unit) = (number.double(), unit)
  }
}

/// What is known of a run, so that lengths become steps.
final class Run {
  private enum Rounding: String, Choice { case nearest, up, down }

  /// Epochs and parts of the run are multiplied by the first two, samples and tokens divided by the others.
  static var keys: [String] {
    ["steps_per_epoch", "total_steps", "batch_size", "tokens_per_step"]
  }

  /// What the caller of `Schedule.resolve` knows. It takes precedence over the spec's `run`.
  var given: Value?

  /// In the order of `keys`; NaN for what is not known.
  private var known: InlineArray<4, Double> = .init(repeating: .nan)
  private var rounding = Rounding.nearest

  func visit(_ fields: Fields) {
    for (i, key) in Self.keys.enumerated() {
      var number: Number?
      fields.optional(key, &number, .above(0), "")
      if let number { known[i] = number.value }
    }
    fields.choice("rounding", &rounding, "")
  }

  /// The steps of a length, NaN where what makes steps of its unit is not known.
  func steps(_ length: Length) -> Double {
    let factor = length.unit == known.count ? 1 : known[length.unit]
    return rounded(length.unit < 2 ? length.amount * factor : length.amount / factor)
  }

  /// A whole number of steps. The nearest of a half is the upper one.
  ///
  /// `0.29dur` of 100 steps is 29 steps, but a bit less in doubles. So a number within a few roundings of a whole or a
  /// half counts as that.
  private func rounded(_ steps: Double) -> Double {
    let halves = (2 * steps).rounded()
    let exact = (2 * steps - halves).magnitude <= halves * 0x1p-50 ? halves / 2 : steps
    switch rounding {
    case .up: return exact.rounded(.up)
    case .down: return exact.rounded(.down)
    case .nearest: return exact.rounded()
    }
  }
}

extension Fields {
  /// Reads the run that a spec may have beside its type, then what the caller gives.
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

  /// The steps of a length: `"10ep"`, or one that was resolved before, `{"length": "10ep", "steps": 5000}`. Nil
  /// after a failure, which is noted.
  ///
  /// - Parameters:
  ///   - name: the field, for messages, such as `milestones[1]`.
  ///   - parameter: the parameter that it belongs to.
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
        fail(name, value.quoted + " needs " + Run.keys[length.unit], "a run that has it")
        return nil
      }
      let isTooMuch = steps.value > Number.wholeLimit
      if isTooMuch || !limit.allows(steps) {
        fail(
          name, value.quoted + " makes " + SwiftLREngine.text(ofWhole: steps.value) + " steps",
          isTooMuch ? "at most 2^53" : limit.text)
        return nil
      }
    }
    let members = [Member("length", .string(text)), Member("steps", steps.json)]
    lengths.append(Member(parameter, .object(members)))
    return steps
  }
}

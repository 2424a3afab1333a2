/// What a rule makes of a curve: a rate, or a reason why there is none.
package struct Suggestion {
  let rule: SuggestionRule.Name
  /// The rate; nil if there is a reason.
  package var rate: Double?
  /// Why there is none.
  var reason: String?
  /// What speaks against the rate.
  var warning: String?
  /// Of the default rule: the highest rate that still helped, which is its rate; where the loss falls fastest; between
  /// them; and a rate for long runs.
  var edge, steepest, mid, safe: Double?
  /// The curve that the rule looked at.
  var curve = LossCurve(rates: [], losses: [])

  init(_ rule: SuggestionRule.Name, _ rate: Double? = nil, reason: String? = nil) {
    self.rule = rule
    self.rate = rate
    self.reason = reason
  }

  package var json: Value {
    let fields = Fields.writing()
    fields.put("rule", rule.rawValue)
    for (name, number) in [
      ("lr", rate), ("edge", edge), ("steepest", steepest), ("mid", mid), ("safe", safe),
    ] {
      fields.put(name, number.map { .real($0) } ?? .null)
    }
    for (name, text) in [("reason", reason), ("warning", warning)] {
      fields.put(name, text.map { .string($0) } ?? .null)
    }
    fields.put("lrs", .list(curve.rates.map { .real($0) }))
    fields.put("losses", .list(curve.losses.map { .real($0) }))
    return fields.object
  }
}

/// A rule by its name, with its options.
struct SuggestionRule {
  enum Name: String, Choice {
    case standard = "default"
    case torchLRFinder = "torch_lr_finder.steepest"
    case valley = "fastai.valley"
    case slide = "fastai.slide"
    case minimum = "fastai.minimum"
    case steep = "fastai.steep"
    case lightningPerIndex = "lightning.per_index"
    case lightningPerRate = "lightning.per_rate"
    case ignite

    var isFastai: Bool { self == .valley || self == .slide || self == .minimum || self == .steep }
    /// Whether it was written for losses that the finder has averaged.
    var takesAverage: Bool { self != .standard }
  }

  var name = Name.standard
  var width: Number = 0.25
  var skipStart: Number = 10
  var skipEnd: Number?
  var lrDiff: Number = 15
  var threshold: Number = 0.005
  var adjustment: Number = 1

  /// - Parameter value: the name, or an object with the name as "rule" and the options.
  init(_ value: Value) throws(Failure) {
    var value = value
    if case .string = value { value = .object([Member("rule", value)]) }
    let fields = try Fields.reading(value, as: .spec, at: "", in: Context())
    fields.choice("rule", &name, "Which rule.")
    switch name {
    case .standard: fields.number("width", &width, .above(0), "Of the smoothing, in decades.")
    case .torchLRFinder:
      fields.number("skip_start", &skipStart, .wholeFrom(0), "Points that are left out.")
      fields.optional("skip_end", &skipEnd, .wholeFrom(0), "Points that are left out.")
    case .lightningPerIndex, .lightningPerRate:
      fields.number("skip_begin", &skipStart, .wholeFrom(0), "Points that are left out.")
      fields.optional("skip_end", &skipEnd, .wholeFrom(1), "Points that are left out.")
    case .slide:
      fields.number("lr_diff", &lrDiff, .wholeFrom(1), "Points from one end to the other.")
      fields.number("thresh", &threshold, .atLeast(0), "The least difference of the slopes.")
      fields.number("adjust_value", &adjustment, .above(0), "What the rate is multiplied with.")
    case .valley, .minimum, .steep, .ignite: break
    }
    try fields.finish()
  }

  /// - Complexity: O(n²) for `fastai.valley`; for the default rule O(n) times the points within six widths.
  func judge(_ curve: LossCurve) throws(Failure) -> Suggestion {
    if curve.rates.count > 10_000 {
      throw Failure(
        .argument, at: "count", curve.rates.count.description + " points are not allowed",
        "at most 10000")
    }
    var suggestion = name == .standard ? judgeByDefault(curve) : judgeAsPeer(curve)
    if name != .standard { suggestion.curve = curve }
    return suggestion
  }

  private func judgeByDefault(_ curve: LossCurve) -> Suggestion {
    let points = curve.finite
    let count = points.losses.count
    if count < 8 {
      let what = count == 0 ? "not finite: no loss is a number" : "short: fewer than 8 losses"
      return Suggestion(name, reason: what)
    }
    if points.rates[count - 1] == points.rates[0] {
      return Suggestion(name, reason: "short: all losses have the same rate")
    }
    // What has diverged must not hide what came before.
    let top = points.losses[0] + 0.5 * points.losses[0].magnitude
    let clipped = LossCurve(rates: points.rates, losses: points.losses.map { min($0, top) })
    let plain = clipped.withoutSpikes
    let smooth = plain.smoothed(width.value)
    var edge = 0
    for i in smooth.values.indices where smooth.values[i] < smooth.values[edge] { edge = i }

    var result = Suggestion(name)
    result.curve = LossCurve(rates: points.rates, losses: smooth.values)
    let noise = plain.noise(upTo: min(max(edge, 15), count - 1))
    let fall = smooth.values[0] - smooth.values[edge]
    let (a, b) = (smooth.errors[0], smooth.errors[edge])
    let error = noise * (a * a + b * b).squareRoot()
    if edge < 2 {
      result.reason = "never fell: the loss is lowest at the start; start from a lower rate"
    } else if !(fall > 4.5 * error) || !(fall > 1e-9 * smooth.values[0].magnitude) {
      result.reason = "flat: the loss falls by no more than its noise; use more data a step"
    }
    if result.reason != nil { return result }
    let steepest = smooth.steepest(upTo: edge)
    let (low, high) = (points.rates[steepest], points.rates[edge])
    (result.edge, result.steepest, result.safe) = (high, low, high / 3)
    result.mid = (low * high).squareRoot()
    // Of all rules, peers' included, this has the least regret in short runs: `make finder-bench`.
    result.rate = high
    if edge == count - 1 {
      result.warning = "the loss still falls at the end; sweep to a higher rate"
    } else if fall < 7 * noise {
      result.warning =
        "not sure: the loss falls by little more than its noise; use more data a step"
    }
    return result
  }
}

import CSupport

/// What a range test does: from which rate to which, in how many steps, and when it is over.
struct Sweep {
  enum Mode: String, Choice { case exp, linear }

  /// Whose rates, smoothing and rule for the end it follows.
  enum Convention: String, Choice {
    case torchLRFinder = "torch_lr_finder"
    case ignite, fastai, lightning

    /// Of the finder that smooths with a bias towards the first loss; the others correct theirs for the start.
    var hasPlainAverage: Bool { self == .torchLRFinder || self == .ignite }
  }

  var start: Number?
  var end: Number = 10.0
  var steps: Number = 100
  var mode = Mode.exp
  var convention = Convention.torchLRFinder
  /// The weight of a new loss in the average of torch_lr_finder and ignite; 0 for none.
  var smoothing: Number = 0.05
  /// How many times the best loss ends the sweep; if nil, what the convention has.
  var divergence: Number?
  /// The only group that is swept; all of them if nil.
  var group: Number?

  mutating func parameters(_ fields: Fields) {
    fields.optional(
      "start_lr", &start, .above(0), "The first rate of the first group; if null, the one it has.")
    fields.number("end_lr", &end, .above(0), "The last rate of that group.")
    fields.number("num_iter", &steps, .atLeast(2).whole, "The number of steps.")
    fields.choice("step_mode", &mode, "Whether rates grow by factors or by differences.")
    fields.choice("convention", &convention, "Whose exponents, smoothing and end.")
    fields.number("smooth_f", &smoothing, .from(0, below: 1), "The weight of a new loss.")
    fields.optional(
      "diverge_th", &divergence, .above(1), "How many times the best loss is the end.")
    fields.optional("group", &group, .wholeFrom(0), "The only group that is swept.")
  }

  /// The part of the way at a step.
  private func progress(_ i: Double) -> Double {
    switch convention {
    case .torchLRFinder: i / (steps.value - 1)
    case .ignite: (i + 1) / steps.value
    case .fastai: i / steps.value
    // Its scheduler looks one step ahead, but not at the first.
    case .lightning: i == 0 ? 0 : (i + 1) / steps.value
    }
  }

  /// The rate of the first group, or of the one that is swept.
  func rate(at i: Int, from start: Double) throws(EvaluationError) -> Double {
    let r = progress(Double(i))
    if mode == .linear { return start + r * (end.value - start) }
    return start * (try power(try quotient(end.value, start), r))
  }
}

/// The losses of a sweep as its convention averages them, and whether they have diverged.
struct SweepAverage {
  private let sweep: Sweep
  private(set) var losses: [Double] = []
  private var average = 0.0
  private var best = Double.infinity
  private var first = 0.0

  init(_ sweep: Sweep) { self.sweep = sweep }

  /// Takes a loss, which is finite. Returns whether the sweep has diverged.
  mutating func add(_ loss: Double) -> Bool {
    let isFirst = losses.isEmpty
    if isFirst { first = loss }
    var smooth = loss
    switch sweep.convention {
    case .torchLRFinder, .ignite:
      let f = sweep.smoothing.value
      if let before = losses.last, f > 0 { smooth = f * loss + (1 - f) * before }
    case .fastai:
      // torch.lerp() of float32 tensors, and beta ** count of Python.
      let (new, old) = (Float(loss), Float(average))
      average = Double(old.addingProduct(Float(Self.beta) - 1, old - new))
      smooth = Double(Float(average) / Float(1 - swlr_pow(Self.beta, Double(losses.count + 1))))
    case .lightning:
      average = Self.beta * average + (1 - Self.beta) * loss
      // One more than the losses so far: it counts the step that is over, and one.
      smooth = average / (1 - swlr_pow(Self.beta, Double(losses.count + 2)))
    }
    losses.append(smooth)
    if isFirst || smooth < best { best = smooth }
    return smooth > limit
  }

  private static var beta: Double { 0.98 }

  /// Losses below 0 have no multiple that is worse: there the first loss gives the scale.
  private var limit: Double {
    let factor = sweep.divergence?.value ?? (sweep.convention.hasPlainAverage ? 5 : 4)
    return best > 0 ? factor * best : best + (factor - 1) * max(best.magnitude, first.magnitude)
  }
}

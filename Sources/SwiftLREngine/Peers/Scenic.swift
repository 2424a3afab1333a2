// Scenic: `compound_lr_scheduler`, a chain of factors that are named in a text. It is computed in double precision, as
// JAX does with `jax_enable_x64`, and rounded to single precision at the end.

let scenic = Peer(
  "google-research/scenic@4a38d475 scenic/train_lib/lr_schedules.py",
  [
    ScheduleType(
      "scenic.compound_lr_scheduler",
      """
      A product of factors, such as `constant * cosine_decay * linear_warmup`, in single precision.

      - Closed: the product of `constant`: `base_learning_rate`, `polynomial`: `(1 - end_factor) *
        (1 - e / decay_steps) ** power + end_factor`, `piecewise_constant` and `piecewise_linear`:
        through `decay_factors` at `decay_events`, `linear_warmup`: `min(1, warmup_alpha + (e * (1 -
        warmup_alpha)) / warmup_steps)`, `rsqrt_decay`: `sqrt(timescale) / sqrt(e + timescale -
        warmup_steps)` after `warmup_steps`, `decay_every`: `decay_factor ** (e //
        steps_per_decay)`, `exponential_decay`: `decay_rate ** (e / decay_steps)`, `cosine_decay`:
        `(1 - alpha) * max(0, (0.5 * m_mul ** i) * (1 + cos(pi * x))) + alpha` in cycle `i`,
        `linear_cooldown`: `min(1, (total_steps - max(e, warmup_steps)) / cooldown_steps)`, and
        `linear_decay`, which takes the product so far down to `end_learning_rate` in a line

      As in Scenic, a cosine starts anew at its end, and its warm-up shortens the cycle.
      """
    ) { p in
      let factors: [CompoundFactor] = p.product(
        "factors", "The factors, in their order.", default: "constant",
        example: "constant * cosine_decay * linear_warmup")
      let compound = Compound(p)
      for factor in factors { compound.requireParameters(of: factor, p) }
      return Rule { e, _ throws(EvaluationError) in
        var product = 1.0
        for factor in factors { product = try compound.apply(factor, to: product, e) }
        return Double(Float(product))
      }
    }
  ])

private enum CompoundFactor: String, Choice {
  case constant, polynomial
  case piecewiseConstant = "piecewise_constant"
  case piecewiseLinear = "piecewise_linear"
  case linearWarmup = "linear_warmup"
  case rsqrtDecay = "rsqrt_decay"
  case decayEvery = "decay_every"
  case exponentialDecay = "exponential_decay"
  case cosineDecay = "cosine_decay"
  case linearDecay = "linear_decay"
  case linearCooldown = "linear_cooldown"
}

/// The parameters of all factors. Those that a factor needs may be null where it is not named.
private struct Compound {
  private let rate, warmupSteps, warmupAlpha, timescale, tMul, mMul, alpha: Double
  private let startDecayStep, endRate: Double
  private let decaySteps, endFactor, exponent, stepsPerDecay, decayFactor, decayRate: Double?
  private let stepsPerCycle, totalSteps, cooldownSteps: Double?
  private let events, eventFactors: [Double]
  private let isStaircase: Bool

  init(_ p: Parameters) {
    rate = p.number("base_learning_rate", "The factor `constant`.", example: 1.0)
    warmupSteps = p.number(
      "warmup_steps", "Steps of the warm-up, and before a decay.", .atLeast(0).steps, default: 0,
      example: 10)
    warmupAlpha = p.number("warmup_alpha", "The first ratio of `linear_warmup`.", default: 0)
    decaySteps = p.optional(
      "decay_steps", "Steps of `polynomial`, or until `exponential_decay` has its factor.",
      .above(0).steps)
    endFactor = p.optional("end_factor", "The last ratio of `polynomial`.")
    exponent = p.optional("power", "The power of `polynomial`.")
    events = p.numbers(
      "decay_events", "The positions of the piecewise factors.", .atLeast(0).steps, default: [])
    eventFactors = p.numbers("decay_factors", "The ratios at them.", default: [])
    timescale = p.number(
      "timescale", "The steps of `rsqrt_decay` that change little.", .above(0).steps,
      default: 10000)
    stepsPerDecay = p.optional(
      "steps_per_decay", "Steps from one decay of `decay_every` to the next.", .above(0).steps)
    decayFactor = p.optional("decay_factor", "The factor of `decay_every`.")
    decayRate = p.optional("decay_rate", "The factor of `exponential_decay`.", .atLeast(0))
    isStaircase = p.flag(
      "staircase", "Whether `exponential_decay` falls at whole multiples only.", default: false)
    stepsPerCycle = p.optional(
      "steps_per_cycle", "Steps of the first cycle of `cosine_decay`.", .above(0).steps,
      example: 100)
    tMul = p.number("t_mul", "How many times longer each cycle is.", .above(0), default: 1.0)
    mMul = p.number("m_mul", "What the height is multiplied with each cycle.", default: 1.0)
    alpha = p.number("alpha", "The lowest ratio of `cosine_decay`.", default: 0.0)
    startDecayStep = p.number(
      "start_decay_step", "Steps after the warm-up before `cosine_decay`.", .steps, default: 0)
    totalSteps = p.optional("total_steps", "Steps in all.", .above(0).steps)
    endRate = p.number("end_learning_rate", "The value after `linear_decay`.", default: 0.0)
    cooldownSteps = p.optional("cooldown_steps", "Steps of `linear_cooldown`.", .above(0).steps)
    p.requireRising("decay_events")
    p.requireCount("decay_factors", eventFactors, events.count)
  }

  func requireParameters(of factor: CompoundFactor, _ p: Parameters) {
    func require(_ name: String, _ value: Double?) {
      p.require(
        value != nil, name, "null is not allowed", "a number, because of `" + factor.rawValue + "`")
    }
    switch factor {
    case .polynomial:
      require("decay_steps", decaySteps)
      require("end_factor", endFactor)
      require("power", exponent)
    case .piecewiseConstant, .piecewiseLinear:
      p.requireNotEmpty("decay_events", events, "at least one position")
    case .decayEvery:
      require("steps_per_decay", stepsPerDecay)
      require("decay_factor", decayFactor)
    case .exponentialDecay:
      require("decay_steps", decaySteps)
      require("decay_rate", decayRate)
    case .cosineDecay: require("steps_per_cycle", stepsPerCycle)
    case .linearDecay:
      require("total_steps", totalSteps)
      p.require(
        totalSteps ?? .infinity > warmupSteps, "total_steps", "is not above `warmup_steps`",
        "more, because of `linear_decay`")
    case .linearCooldown:
      require("total_steps", totalSteps)
      require("cooldown_steps", cooldownSteps)
    case .constant, .linearWarmup, .rsqrtDecay: break
    }
  }

  func apply(_ factor: CompoundFactor, to product: Double, _ e: Double) throws(EvaluationError)
    -> Double
  {
    switch factor {
    case .constant: return product * rate
    case .polynomial:
      let (steps, end) = (decaySteps ?? 1, endFactor ?? 0)
      let left = e <= steps ? 1 - e / steps : 0
      return product * ((1 - end) * (try power(left, exponent ?? 1)) + end)
    case .piecewiseConstant: return product * constantPiece(e)
    case .piecewiseLinear: return product * linearPiece(e)
    case .linearWarmup:
      if !(warmupSteps > 0) { return product }
      return product * min(1, warmupAlpha + e * (1 - warmupAlpha) / warmupSteps)
    case .rsqrtDecay:
      if !(warmupSteps < e) { return product }
      let count = e + (timescale - warmupSteps)
      return product * (try quotient(timescale.squareRoot(), try squareRoot(count)))
    case .decayEvery:
      return product * (try power(decayFactor ?? 1, try floorQuotient(e, stepsPerDecay ?? 1)))
    case .exponentialDecay:
      let x = e / (decaySteps ?? 1)
      return product * (try power(decayRate ?? 1, isStaircase ? x.rounded(.down) : x))
    case .cosineDecay: return product * (try cosineFactor(e))
    case .linearDecay:
      let done = max(0, (e - warmupSteps) / ((totalSteps ?? 1) - warmupSteps))
      return (product - endRate) * max(1 - done, 0) + endRate
    case .linearCooldown:
      let left = (totalSteps ?? 1) - max(e, warmupSteps)
      return product * min(1, left / (cooldownSteps ?? 1))
    }
  }

  /// How many of the events are before a position.
  private func eventsBefore(_ e: Double) -> Int {
    var i = 0
    while i < events.count && events[i] < e { i += 1 }
    return i
  }

  private func constantPiece(_ e: Double) -> Double {
    let i = eventsBefore(e)
    return i == 0 ? 1 : eventFactors[i - 1]
  }

  /// On straight lines from 1 at 0 through the events.
  private func linearPiece(_ e: Double) -> Double {
    let i = eventsBefore(e)
    let (start, from) = i == 0 ? (0, 1) : (events[i - 1], eventFactors[i - 1])
    let (end, to) = i == events.count ? (e, from) : (events[i], eventFactors[i])
    return (to - from) / max(end - start, 1) * (e - start) + from
  }

  private func cosineFactor(_ e: Double) throws(EvaluationError) -> Double {
    let given = stepsPerCycle ?? 1
    let cycle = given - (warmupSteps / ((totalSteps ?? given) / given)).rounded(.towardZero)
    if !(cycle > 0) { return 1 }
    var x = max(0, e - (warmupSteps + startDecayStep)) / cycle
    var i = x.rounded(.down)
    if tMul == 1 {
      x -= i
    } else {
      i = ((try logarithm(1 - x * (1 - tMul))) / (try logarithm(tMul))).rounded(.down)
      let length = try power(tMul, i)
      x = (x - (1 - length) / (1 - tMul)) / length
    }
    let height = 0.5 * (try power(mMul, i))
    let wave = max(0, height * (1 + (try cosine(.pi * (try modulo(x, 1))))))
    return (1 - alpha) * wave + alpha
  }
}

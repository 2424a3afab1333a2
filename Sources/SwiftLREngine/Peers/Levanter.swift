// Levanter: `OptimizerConfig.lr_scheduler`, computed in double precision, as JAX does with `jax_enable_x64`.

let levanter = Peer(
  "marin-community/marin@0f45aa1c lib/levanter/src/levanter/optim/config.py",
  [
    ScheduleType(
      "levanter.lr_scheduler",
      """
      Cycles of a warm-up, a stable phase and a decay, and a cooldown.

      - Closed: in each cycle, a line up from the last value of the one before, or 0, over `W` steps
        of `warmup`, later of `rewarmup`; `learning_rate`; and over the last `D` steps of `decay`,
        `n` steps after their start and never below `low = learning_rate * min_lr_ratio`, with
        `cosine` and `linear` the way to `low`, with `polynomial` `(learning_rate - low) * (1 - n /
        D) ** power + low`, with `inv_sqrt` `learning_rate / sqrt(max(n + W, 1) / timescale)`, with
        `inv` `learning_rate / (((learning_rate / low - 1) * n) / D + 1)`, with `inv_sqrt_decay`
        `learning_rate / sqrt(1 + (decay_constant * n) / D)`, with `power` `min(learning_rate,
        (batch_size * a) * (n * batch_size * seq_length) ** b)`. After the cycles a line to `low`
        over `cooldown`

      A list in Levanter's `cycles` is `haps` here, and so are the sums of one in `cycle_length`.
      `haps` take the place of `cycles`, as in Levanter.
      """
    ) { p in
      let total = p.number("num_train_steps", "Steps in all.", .above(0).steps)
      let rate = p.number("learning_rate", "The highest value.", default: 6e-4)
      let minLRRatio = p.number("min_lr_ratio", "The lowest ratio.", default: 0.1)
      let warmup = p.number(
        "warmup", "The warm-up of the first cycle, " + share, .atLeast(0), default: 0.01)
      let decay = p.optional(
        "decay", "The decay of each cycle, all after the warm-up where it is null, " + share,
        .atLeast(0))
      let rewarmup = p.number(
        "rewarmup", "The warm-up of later cycles, " + share, .atLeast(0), default: 0.0)
      let cooldown = p.optional("cooldown", "What follows the cycles, " + share, .atLeast(0))
      let cycleLength = p.optional("cycle_length", "The length of a cycle, " + share, .above(0))
      let cycles = p.optional(
        "cycles", "How many cycles of the same length there are.", .wholeFrom(1))
      let haps = p.numbers(
        "haps", "Where each cycle ends, the last one at the end.", .wholeFrom(1).steps, default: [])
      let decaying = Decaying(p)

      for (name, value) in [
        ("warmup", warmup), ("decay", decay ?? 0), ("rewarmup", rewarmup),
        ("cooldown", cooldown ?? 0), ("cycle_length", cycleLength ?? 0),
      ] {
        p.require(
          value <= 1 || value == value.rounded(), valueOf: name, "is neither a part nor whole",
          "a part of at most 1, or a whole number of steps")
      }
      p.requireRising("haps")
      p.require(
        cycleLength == nil || cycles == nil, "cycles", "stands beside `cycle_length`",
        "one of the two")
      p.require(
        haps.isEmpty || cycleLength == nil, "haps", "stands beside `cycle_length`", "one of the two"
      )
      let cooldownSteps = steps(cooldown ?? 0, of: total)
      let main = total - cooldownSteps
      p.require(main > 0, "cooldown", "leaves no steps for the cycles", "fewer steps than all")
      p.require(
        (haps.last ?? 0) <= main, "haps", "goes beyond the end of the cycles",
        "positions of at most " + text(ofWhole: main))
      let length = steps(cycleLength ?? 1, of: main)
      let count = cycles ?? (main / max(length, 1)).rounded(.down)
      p.require(length > 0, "cycle_length", "makes cycles of no steps", "at least 1 step")
      p.require(
        count <= Double(mostCycles) && count <= max(main, 1),
        cycles == nil ? "cycle_length" : "cycles",
        "makes too many cycles", "at most " + mostCycles.description + ", of at least 1 step each")
      decaying.requireParameters(p, rate, minLRRatio)

      var ends = haps
      var i = 1.0
      while haps.isEmpty && i < min(count, Double(mostCycles)) {
        ends.append(cycles == nil ? i * length : (main / count * i).rounded(.towardZero))
        i += 1
      }
      if ends.last != main { ends.append(main) }
      let low = rate * minLRRatio
      var (pieces, start, last): ([Piece], Double, Double) = ([], 0, 0)
      for (i, end) in ends.enumerated() {
        let all = end - start
        let up = min(steps(i == 0 ? warmup : rewarmup, of: all), all)
        if up != 0 { pieces.append(Piece(start, up, .line(from: last, to: rate))) }
        let down = min(decay.map { steps($0, of: all) } ?? all - up, all - up)
        if all - up - down > 0 { pieces.append(Piece(start + up, 0, .constant)) }
        let fall = Decay(decaying, rate, low, minLRRatio, steps: down, warmUp: up)
        // A shape has no value nowhere in its steps; what it needs was required above.
        last = (try? fall.value(down)) ?? low
        pieces.append(Piece(end - down, down, .decay(fall)))
        start = end
      }
      if cooldownSteps != 0 {
        pieces.append(Piece(main, cooldownSteps, .line(from: last, to: low)))
      }
      let starts = pieces.dropFirst().map { $0.start }
      return Rule { e, _ throws(EvaluationError) in
        let piece = pieces[bisectRight(starts, e)]
        let n = e - piece.start
        switch piece.content {
        case .constant: return rate
        case .line(let from, let to): return try optaxPolynomial(n, from, to, 1, piece.steps, 0)
        case .decay(let fall): return try fall.value(n)
        }
      }
    }
  ])

private let share = "a part of at most 1, or steps."

private let mostCycles = 4096

/// The steps that are given as such, or as a part of others.
private func steps(_ given: Double, of all: Double) -> Double {
  given <= 1 ? (given * all).rounded(.towardZero) : given
}

private enum DecayShape: String, Choice {
  case constant, cosine, linear, inv, polynomial, power
  case invSqrt = "inv_sqrt"
  case invSqrtDecay = "inv_sqrt_decay"
}

/// A stretch of the schedule, with a clock of its own.
private struct Piece {
  enum Content {
    case line(from: Double, to: Double)
    case constant
    case decay(Decay)
  }

  let start, steps: Double
  let content: Content

  init(_ start: Double, _ steps: Double, _ content: Content) {
    (self.start, self.steps, self.content) = (start, steps, content)
  }
}

/// The shape of the decays and its parameters.
private struct Decaying {
  let shape: DecayShape
  let exponent, timescale, power, decayConstant, a, b: Double
  let batchSize, seqLength: Double?

  init(_ p: Parameters) {
    shape = p.choice("lr_schedule", "The shape of a decay.", default: DecayShape.cosine)
    exponent = p.number("exponent", "The power of the cosine.", .atLeast(0), default: 1.0)
    timescale = p.number("timescale", "The steps of `inv_sqrt`.", .above(0).steps, default: 10000)
    power = p.number("power", "The power of `polynomial`.", .atLeast(0), default: 2.0)
    decayConstant = p.number(
      "decay_constant", "How much of `inv_sqrt_decay` there is.", .atLeast(0), default: 28.6)
    batchSize = p.optional("batch_size", "The samples of a step, for `power`.", .wholeFrom(1))
    seqLength = p.optional("seq_length", "The tokens of a sample, for `power`.", .wholeFrom(1))
    a = p.number("a", "The factor of `power`.", .above(0), default: 4.6)
    b = p.number("b", "The power of the tokens.", .below(0), default: -0.51)
  }

  func requireParameters(_ p: Parameters, _ rate: Double, _ minLRRatio: Double) {
    p.require(
      shape != .inv || minLRRatio > 0, valueOf: "min_lr_ratio", "is not allowed with `inv`",
      "a number above 0")
    p.require(
      shape != .inv || rate > 0, valueOf: "learning_rate", "is not allowed with `inv`",
      "a number above 0")
    p.require(
      shape != .power || batchSize != nil, "batch_size", "null is not allowed",
      "a number, because of `power`")
    p.require(
      shape != .power || seqLength != nil, "seq_length", "null is not allowed",
      "a number, because of `power`")
  }
}

/// One decay.
private struct Decay {
  private let about: Decaying
  private let rate, low, lowRatio, steps, warmUp: Double

  init(
    _ about: Decaying, _ rate: Double, _ low: Double, _ lowRatio: Double, steps: Double,
    warmUp: Double
  ) {
    (self.about, self.rate, self.low, self.lowRatio) = (about, rate, low, lowRatio)
    (self.steps, self.warmUp) = (steps, warmUp)
  }

  func value(_ n: Double) throws(EvaluationError) -> Double {
    if !(steps > 0) { return rate }
    switch about.shape {
    case .constant: return rate
    case .cosine: return try optaxCosineDecay(n, rate, steps, lowRatio, about.exponent)
    case .linear: return try optaxPolynomial(n, rate, low, 1, steps, 0)
    case .polynomial: return try optaxPolynomial(n, rate, low, about.power, steps, 0)
    case .invSqrt:
      let ratio = 1 / (max(n + warmUp, 1) / about.timescale).squareRoot()
      return max(rate * min(1, ratio), low)
    case .inv:
      let ratio = 1 / ((rate / low - 1) * max(n, 1) / steps + 1)
      return max(rate * min(1, ratio), low)
    case .invSqrtDecay:
      return max(low, rate / (try squareRoot(1 + about.decayConstant * n / steps)))
    case .power:
      let (batch, tokens) = (about.batchSize ?? 1, about.seqLength ?? 1)
      if n <= 0 { return rate }
      return min(rate, batch * about.a * (try power(n * batch * tokens, about.b)))
    }
  }
}

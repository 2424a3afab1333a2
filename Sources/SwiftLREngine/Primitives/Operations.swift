// Operations on a schedule that runs. Each leaves the past as it was, bit for bit, the position `at` included. It
// says what comes after that: the value and, where the schedule drives the momentum, the momentum too.

let swiftlrOperations = Peer(
  "",
  [
    ScheduleType(
      "swiftlr.cooldown",
      """
      From the value at `at` down to `to`: the branch that ends a run of a constant rate (WSD).

      - Closed: after `at` as `swiftlr.curve` from the value there, at `e - at` over `steps`; then
        `to`, or `base * to_ratio`

      The momentum goes on as it would have. With 0 steps the value is `to` right after `at`.
      """,
      source: """
        S. Hu et al., "MiniCPM", 2024, arXiv:2404.06395
        """
    ) { p in
      let past = Past(p)
      let steps = p.number(
        "steps", "Steps of the way down.", .atLeast(0).steps, after: past.at)
      let to = p.number("to", "The last value.", default: 0.0)
      let shape = p.choice(
        "shape", "The shape, one of those of `swiftlr.curve`.", of: Shape.descents,
        default: Shape.linear)
      let exponent = p.number(
        "power", "The power, bend or steepness of the shape.", .above(0), default: 2.0)
      let end = LastValue(p, to)
      return past.rule { e, q throws(EvaluationError) in
        if q.asksMomentum { return try past.value(e, q) }
        let x = (e - past.at) / steps
        return try shape.between(try past.value(past.at, q), end.value(q), x, exponent)
      }
    },
    ScheduleType(
      "swiftlr.extend",
      """
      Another horizon: what is left of the way takes more steps, or fewer.

      - Closed: after `at` the schedule at `at + (e - at) * (end - at) / (new_end - at)`

      What was to come at `end` comes at `new_end`, up to the rounding of the position. After that
      the clock keeps its pace.
      """
    ) { p in
      let past = Past(p)
      let at = past.at
      let end = p.number("end", "Where the schedule was to end; above `at`.", .steps, example: 100)
      let newEnd = p.number("new_end", "Where it is to end; above `at`.", .steps, example: 200)
      p.require(
        at < min(end, newEnd), valueOf: "at", "is not before `end` and `new_end`",
        "a position before both")
      return past.rule { e, q throws(EvaluationError) in
        try past.value(at + (e - at) * (end - at) / (newEnd - at), q)
      }
    },
    ScheduleType(
      "swiftlr.rewarm",
      """
      A warm-up in the middle of a run, as for new data.

      - Closed: after `at` the target is the schedule at `e`, or at `e - at` if `anew`; for `steps`
        the way to it, as `swiftlr.curve` goes it, from the value at `at` or from `start * target`;
        then the target; 0 steps are no warm-up
      """,
      source: """
        A. Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large \
        Language Models", 2024, arXiv:2403.08763
        """
    ) { p in
      let past = Past(p)
      let steps = p.number(
        "steps", "Steps of the warm-up.", .atLeast(0).steps, after: past.at)
      let start = p.optional(
        "start",
        "The first ratio of the target; if null, the warm-up starts from the value at `at`.")
      let shape = p.choice("shape", "The shape.", of: [.linear, .cosine], default: Shape.linear)
      let anew = p.flag(
        "anew", "Whether the schedule starts again from 0 meanwhile, or goes on.", default: false)
      p.evaluatesPartTwice()
      return past.rule { e, q throws(EvaluationError) in
        let done = e - past.at
        let target = try past.value(anew ? done : e, q)
        if q.asksMomentum || done >= steps { return target }
        let from: Double
        if let start { from = start * target } else { from = try past.value(past.at, q) }
        return try shape.between(from, target, done / steps)
      }
    },
    ScheduleType(
      "swiftlr.branch",
      """
      Another schedule from a position on.

      - Closed: after `at` the value of `then` at `e - at`; if `scaled` times the value of the
        schedule at `at` by that of `then` at 0
      """
    ) { p in
      let past = Past(p)
      let then = p.part(
        "then", "What comes after `at`, on its own clock.", start: .after("at"))
      let scaled = p.flag(
        "scaled", "Whether it is scaled so that it goes on from the value at `at`.", default: false)
      if scaled { p.evaluatesPartTwice() }
      return past.rule { e, q throws(EvaluationError) in
        let value = try then.value(checked: e - past.at, q)
        if !scaled || q.asksMomentum { return value }
        let last = try past.value(past.at, q)
        return value * (try quotient(last, try then.value(checked: 0, q)))
      }
    },
    ScheduleType(
      "swiftlr.rewind",
      """
      The clock is set back, or ahead.

      - Closed: after `at` the schedule at `to + (e - at)`
      """
    ) { p in
      let past = Past(p)
      let to = p.number("to", "What the clock says there from then on.", .atLeast(0).steps)
      return past.rule { e, q throws(EvaluationError) in
        try past.value(to + (e - past.at), q)
      }
    },
  ])

/// The parameter that has the schedule which an operation changes.
let changedPartName = "schedule"

/// The parameters that all operations have: a schedule, and up to where it stays as it was.
private struct Past {
  private let schedule: Part
  let at: Double

  init(_ p: Parameters) {
    schedule = p.part(changedPartName, "What is changed.", start: .together)
    at = p.number("at", "The last position of the past.", .atLeast(0).steps, example: 50)
  }

  /// The schedule as it was, at a position of its clock.
  func value(_ position: Double, _ query: Query) throws(EvaluationError) -> Double {
    try schedule.value(checked: position, query)
  }

  /// - Parameter future: what comes after `at`.
  func rule(_ future: @escaping Rule.Value) -> Rule {
    Rule(isOperation: true, givesMomentum: true) { e, q throws(EvaluationError) in
      e <= at ? try value(e, q) : try future(e, q)
    }
  }
}

extension Part {
  /// The value at a position that was computed, which may lie too far out.
  func value(checked position: Double, _ query: Query) throws(EvaluationError)
    -> Double
  {
    if !(position.magnitude <= Number.wholeLimit) { throw .position }
    return try value(at: position, query)
  }
}

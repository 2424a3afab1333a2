// Operations on a schedule that runs. Each leaves the past as it was, bit for bit, the position `at` included,
// and says what comes behind it: the value and, where the schedule drives the momentum, that too.

let operations = [
  ScheduleType(
    """
    swiftlr.cooldown
    schedule part: What is changed.
    at steps >= 0 eg 50: The last position of the past.
    steps steps > 0: Steps of the way down.
    to = 0.0: The last value.
    shape of linear cosine 1-sqrt square mirror_cosine exponential polynomial rex sigmoid tanh sine logarithmic = linear: The shape, as those of `swiftlr.curve`.
    power > 0 = 2.0: The power, bend or steepness of the shape.

    From the value at `at` down to `to`: the branch that ends a run of a constant rate (WSD).

    - Closed: behind `at` as `swiftlr.curve` from the value there, at `e - at` over `steps`; then
      `to`

    The momentum goes on as it would have.

    @S. Hu et al., "MiniCPM", 2024, arXiv:2404.06395
    """,
    prepared: {
      Rule(operation: { p, e, q throws(EvaluationError) in
        if q.asksMomentum { return try p.value(of: 0, at: e, q) }
        let from = try p.value(of: 0, at: p[1], q)
        return try along(p[4], from, p[3], (e - p[1]) / p[2], p[5])
      })
    }),
  ScheduleType(
    """
    swiftlr.extend
    schedule part: What is changed.
    at steps >= 0 eg 50: The last position of the past.
    end steps eg 100: Where the schedule was to end; above `at`.
    new_end steps eg 200: Where it is to end; above `at`.

    Another horizon: what is left of the way takes more steps, or fewer.

    - Closed: behind `at` the schedule at `at + (e - at) * (end - at) / (new_end - at)`

    What was to come at `end` comes at `new_end`, up to the rounding of the position; behind it the
    clock keeps its pace.
    """,
    prepared: {
      var rule = Rule(operation: { p, e, q throws(EvaluationError) in
        let at = p[1]
        return try p.value(of: 0, at: at + (e - at) * (p[2] - at) / (p[3] - at), q)
      })
      rule.prepare = { p, fields in
        fields.require(
          p[1] < min(p[2], p[3]), "at", Number(p[1], isReal: true),
          "is not before `end` and `new_end`", "a position before both")
      }
      return rule
    }),
  ScheduleType(
    """
    swiftlr.rewarm
    schedule part: What is changed.
    at steps >= 0 eg 50: The last position of the past.
    steps steps > 0: Steps of the warm-up.
    start = null: The first ratio of the target; if null, the warm-up starts from the value at `at`.
    shape of linear cosine = linear: The shape.
    anew = false: Whether the schedule starts again from 0 meanwhile, or goes on.

    A warm-up in the middle of a run, as for new data.

    - Closed: behind `at` the target is the schedule at `e`, or at `e - at` if `anew`; for `steps`
      the way to it, as
      `swiftlr.curve` goes it, from the value at `at` or from `start * target`; then the target

    @A. Ibrahim et al., "Simple and Scalable Strategies to Continually Pre-train Large Language
    Models", 2024, arXiv:2403.08763
    """,
    prepared: {
      var rule = Rule(operation: { p, e, q throws(EvaluationError) in
        let done = e - p[1]
        let target = try p.value(of: 0, at: p[5] == 1 ? done : e, q)
        if q.asksMomentum || done >= p[2] { return target }
        let from = p[3].isNaN ? try p.value(of: 0, at: p[1], q) : p[3] * target
        return try along(p[4], from, target, done / p[2], 0)
      })
      rule.prepare = { _, fields in fields.contents.height += evaluatedTwice }
      return rule
    }),
  ScheduleType(
    """
    swiftlr.branch
    schedule part: What is changed.
    at steps >= 0 eg 50: The last position of the past.
    then part: What comes behind it, on its own clock.
    scaled = false: Whether it is scaled so that it goes on from the value at `at`.

    Another schedule from a position on.

    - Closed: behind `at` the value of `then` at `e - at`; if `scaled` times the value of the
      schedule at `at` by
      that of `then` at 0
    """,
    prepared: {
      var rule = Rule(operation: { p, e, q throws(EvaluationError) in
        let value = try p.value(of: 1, at: e - p[1], q)
        if p[3] == 0 || q.asksMomentum { return value }
        let last = try p.value(of: 0, at: p[1], q)
        return value * (try quotient(last, try p.value(of: 1, at: 0, q)))
      })
      rule.prepare = { p, fields in if p[3] == 1 { fields.contents.height += evaluatedTwice } }
      return rule
    }),
  ScheduleType(
    """
    swiftlr.rewind
    schedule part: What is changed.
    at steps >= 0 eg 50: The last position of the past.
    to steps >= 0: What the clock says there from then on.

    The clock is set back, or ahead.

    - Closed: behind `at` the schedule at `to + (e - at)`
    """,
    prepared: {
      Rule(operation: { p, e, q throws(EvaluationError) in
        try p.value(of: 0, at: p[2] + (e - p[1]), q)
      })
    }),
]

/// What more a part counts in the height if it is evaluated twice.
private let evaluatedTwice = 9

extension Rule {
  /// What changes its first part behind its first number, `at`.
  fileprivate init(operation future: @escaping Value) {
    self.init(value: { p, e, q throws(EvaluationError) in
      e <= p[1] ? try p.value(of: 0, at: e, q) : try future(p, e, q)
    })
    isOperation = true
    givesMomentum = true
  }
}

extension Arguments {
  /// The value of a part at a position of its own clock: what the query asks for, the rate or the momentum.
  fileprivate func value(of part: Int, at position: Double, _ query: Query) throws(EvaluationError)
    -> Double
  {
    if !(position.magnitude <= Number.wholeLimit) { throw .position }
    var local = query
    local.position = position
    return try value(of: part, local)
  }
}

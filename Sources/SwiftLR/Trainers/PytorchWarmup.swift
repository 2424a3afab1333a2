import CSupport

// `pytorch_warmup` 0.2: a factor on a schedule, whose clock runs meanwhile. The chain form is the factor on that
// of the schedule.

let pytorchWarmups = [
  ScheduleType(
    """
    pytorch_warmup.LinearWarmup
    schedule part chained: What is dampened.
    warmup_period steps > 0 eg 20: Steps of the warm-up.

    - Closed: the schedule times `min(1, (e + 1) / warmup_period)`
    """
  ) { p, e, q throws(EvaluationError) in
    (try p.part(q)) * min(1, (e + 1) / p[1])
  },
  ScheduleType(
    """
    pytorch_warmup.ExponentialWarmup
    schedule part chained: What is dampened.
    warmup_period steps > 0 eg 10: The time constant.

    - Closed: the schedule times `1 - exp(-(e + 1) / warmup_period)`
    """
  ) { p, e, q throws(EvaluationError) in
    (try p.part(q)) * (1 - (try exponential(-(e + 1) / p[1])))
  },
  ScheduleType(
    """
    pytorch_warmup.UntunedLinearWarmup
    schedule part chained: What is dampened.
    beta2 >= 0 < 1 eg 0.95: The second beta of the optimizer.

    - Closed: the schedule times `min(1, (e + 1) / int(2 / (1 - beta2)))`
    """
  ) { p, e, q throws(EvaluationError) in
    (try p.part(q)) * min(1, (e + 1) / (2 / (1 - p[1])).rounded(.towardZero))
  },
  ScheduleType(
    """
    pytorch_warmup.UntunedExponentialWarmup
    schedule part chained: What is dampened.
    beta2 >= 0 < 1 eg 0.95: The second beta of the optimizer.

    - Closed: the schedule times `1 - exp(-(e + 1) / int(1 / (1 - beta2)))`
    """
  ) { p, e, q throws(EvaluationError) in
    (try p.part(q))
      * (1 - (try exponential(-(e + 1) / (1 / (1 - p[1])).rounded(.towardZero))))
  },
  ScheduleType(
    """
    pytorch_warmup.RAdamWarmup
    schedule part chained: What is dampened.
    beta2 > 0 < 1 eg 0.95: The second beta of the optimizer, above 0.6.

    - Closed: with `i = 2 / (1 - beta2) - 1`, `r(t) = i - (2 * t * beta2 ** t) / (1 - beta2 ** t)`,
      the first `t` at which
      that is above 4, and `r = r(e + t)`, the schedule times
      `sqrt(((r - 4) * (r - 2) * i) / ((i - 4) * (i - 2) * r))`

    @Tony-Y/pytorch_warmup RAdamWarmup; arXiv:1908.03265
    """,
    prepared: {
      Rule(
        prepare: { p, fields in
          fields.require(
            p[1] > 0.6, "beta2", Number(p[1], isReal: true), "is not allowed", "a number above 0.6")
          let (beta, limit) = (p[1], 2 / (1 - p[1]) - 1)
          p.table = [1]
          while p.table[0] < 100 && !isRectified(p.table[0], beta, limit) { p.table[0] += 1 }
        },
        value: { p, e, q throws(EvaluationError) in
          let limit = 2 / (1 - p[1]) - 1
          let r = try radamLength(e + p.table[0], p[1], limit)
          let ratio = (r - 4) * (r - 2) * limit / ((limit - 4) * (limit - 2) * r)
          return (try p.part(q)) * (try squareRoot(ratio))
        })
    }),
]

private func isRectified(_ t: Double, _ beta2: Double, _ limit: Double) -> Bool {
  let decayed = swlr_pow(beta2, t)
  return limit - 2 * t * decayed / (1 - decayed) > 4
}

/// The length of the average that RAdam approximates.
private func radamLength(_ t: Double, _ beta2: Double, _ limit: Double) throws(EvaluationError)
  -> Double
{
  let decayed = try power(beta2, t)
  return limit - (try quotient(2 * t * decayed, 1 - decayed))
}

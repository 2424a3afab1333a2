import CSupport

// pytorch_warmup: each class is a factor on a schedule, whose clock runs meanwhile. The chain form is the factor on the
// schedule's chain form.

let pytorchWarmup = Peer(
  "pytorch_warmup 0.2",
  [
    ScheduleType(
      "pytorch_warmup.LinearWarmup",
      """
      A warm-up in a straight line over any schedule, which runs meanwhile.

      - Closed: the schedule times `min(1, (e + 1) / warmup_period)`
      """
    ) { p in
      let schedule = dampened(p)
      let warmupPeriod = p.number(
        "warmup_period", "Steps of the warm-up.", .above(0).steps, example: 20)
      return linearWarmUp(schedule, warmupPeriod)
    },
    ScheduleType(
      "pytorch_warmup.ExponentialWarmup",
      """
      An exponential warm-up over any schedule, which runs meanwhile.

      - Closed: the schedule times `1 - exp(-(e + 1) / warmup_period)`
      """
    ) { p in
      let schedule = dampened(p)
      let warmupPeriod = p.number(
        "warmup_period", "The time constant.", .above(0).steps, example: 10)
      return exponentialWarmUp(schedule, warmupPeriod)
    },
    ScheduleType(
      "pytorch_warmup.UntunedLinearWarmup",
      """
      A warm-up in a straight line whose length follows from Adam's `beta2`.

      - Closed: the schedule times `min(1, (e + 1) / int(2 / (1 - beta2)))`
      """
    ) { p in
      let schedule = dampened(p)
      let beta2 = p.number(
        "beta2", "The second beta of the optimizer.", .from(0, below: 1), example: 0.95)
      return linearWarmUp(schedule, (2 / (1 - beta2)).rounded(.towardZero))
    },
    ScheduleType(
      "pytorch_warmup.UntunedExponentialWarmup",
      """
      An exponential warm-up whose length follows from Adam's `beta2`.

      - Closed: the schedule times `1 - exp(-(e + 1) / int(1 / (1 - beta2)))`
      """
    ) { p in
      let schedule = dampened(p)
      let beta2 = p.number(
        "beta2", "The second beta of the optimizer.", .from(0, below: 1), example: 0.95)
      return exponentialWarmUp(schedule, (1 / (1 - beta2)).rounded(.towardZero))
    },
    ScheduleType(
      "pytorch_warmup.RAdamWarmup",
      """
      The warm-up that is in RAdam, over any schedule.

      - Closed: with `i = 2 / (1 - beta2) - 1`,
        `r(t) = i - (2 * t * beta2 ** t) / (1 - beta2 ** t)`, the first `t` at which that is above
        4, and `r = r(e + t)`, the schedule times
        `sqrt(((r - 4) * (r - 2) * i) / ((i - 4) * (i - 2) * r))`
      """,
      source: "Tony-Y/pytorch_warmup RAdamWarmup; arXiv:1908.03265"
    ) { p in
      let schedule = dampened(p)
      let beta2 = p.number(
        "beta2", "The second beta of the optimizer, above 0.6.", .between(0, 1), example: 0.95)
      p.require(beta2 > 0.6, valueOf: "beta2", "is not allowed", "a number above 0.6")
      let limit = 2 / (1 - beta2) - 1
      let start = firstRectified(beta2, limit)
      return Rule { e, q throws(EvaluationError) in
        let r = try radamLength(e + start, beta2, limit)
        let ratio = (r - 4) * (r - 2) * limit / ((limit - 4) * (limit - 2) * r)
        return (try schedule.value(q)) * (try squareRoot(ratio))
      }
    },
  ])

private func dampened(_ p: Parameters) -> Part {
  p.part(
    "schedule", "The schedule that is multiplied with the factor.", start: .together, chained: true)
}

private func linearWarmUp(_ schedule: Part, _ period: Double) -> Rule {
  Rule { e, q throws(EvaluationError) in (try schedule.value(q)) * min(1, (e + 1) / period) }
}

private func exponentialWarmUp(_ schedule: Part, _ period: Double) -> Rule {
  Rule { e, q throws(EvaluationError) in
    (try schedule.value(q)) * (1 - (try exponential(-(e + 1) / period)))
  }
}

/// The first step at which the length of RAdam's average is above 4, at most 100.
private func firstRectified(_ beta2: Double, _ limit: Double) -> Double {
  var t = 1.0
  while t < 100 {
    let decayed = swlr_pow(beta2, t)
    if limit - 2 * t * decayed / (1 - decayed) > 4 { break }
    t += 1
  }
  return t
}

/// The length of the average that RAdam approximates.
private func radamLength(_ t: Double, _ beta2: Double, _ limit: Double) throws(EvaluationError)
  -> Double
{
  let decayed = try power(beta2, t)
  return limit - (try quotient(2 * t * decayed, 1 - decayed))
}

// RLlib: the classes of `ray.rllib.utils.schedules`. A position is a sampled step of the environment.

let rllib = Peer(
  "ray.rllib.utils.schedules, Ray 2.60",
  [
    ScheduleType(
      "rllib.ConstantSchedule",
      """
      A fixed rate.

      - Closed: `value`
      """
    ) { p in
      .constant(p.number("value", "The value."))
    },
    ScheduleType(
      "rllib.PiecewiseSchedule",
      """
      Straight lines between given points.

      - Closed: `l + ((e - s) / (t - s)) * (r - l)` between the points `[s, l]` and `[t, r]`,
        `outside_value` before the first and from the last point on

      As in RLlib, points are rounded down to whole steps, and without an `outside_value` there is
      no value outside.
      """
    ) { p in
      let points = endpoints(p, "endpoints")
      let outside = p.optional("outside_value", "The value outside; none if null.", example: 0.1)
      return Rule { e, _ throws(EvaluationError) in
        guard let value = lines(points, e) ?? outside else { throw .pastEnd }
        return value
      }
    },
    ScheduleType(
      "rllib.Scheduler",
      """
      RLlib's setting `lr` as a list: straight lines between given points, then the last value.

      - Closed: that of `rllib.PiecewiseSchedule` with the last value outside
      """,
      source: "ray.rllib.utils.schedules.scheduler, Ray 2.60"
    ) { p in
      let points = endpoints(p, "fixed_value_or_schedule")
      p.require(
        points.first.count > 1 && points.first[0] == 0, "fixed_value_or_schedule",
        "does not start at 0, or has one pair", "two pairs or more, the first one of step 0")
      let last = points.second.last ?? 0
      return Rule(isTotal: true) { e, _ in lines(points, e) ?? last }
    },
    ScheduleType(
      "rllib.PolynomialSchedule",
      """
      A power of a straight line.

      - Closed: `final_p + (initial_p - final_p) * (1 - min(e, T) / T) ** power` with `T =
        schedule_timesteps`
      """
    ) { p in
      let line = Line(p)
      let exponent = p.number("power", "The power of the line.", default: 2.0)
      return Rule { e, _ throws(EvaluationError) in try line.value(e, exponent) }
    },
    ScheduleType(
      "rllib.LinearSchedule",
      """
      A straight line.

      - Closed: `final_p + (initial_p - final_p) * (1 - min(e, T) / T)` with `T =
        schedule_timesteps`
      """
    ) { p in
      let line = Line(p)
      return Rule { e, _ throws(EvaluationError) in try line.value(e, 1) }
    },
    ScheduleType(
      "rllib.ExponentialSchedule",
      """
      A power of the part of the run that is done.

      - Closed: `initial_p * decay_rate ** (e / schedule_timesteps)`
      """
    ) { p in
      let timesteps = p.number("schedule_timesteps", "Steps of one factor.", .above(0).steps)
      let initial = p.number("initial_p", "The value at the start.", default: 1.0)
      let decayRate = p.number("decay_rate", "The factor.", .atLeast(0), default: 0.1)
      return Rule { e, _ throws(EvaluationError) in
        initial * (try power(decayRate, e / timesteps))
      }
    },
  ])

/// The parameters of a line.
private struct Line {
  private let timesteps, end, start: Double

  init(_ p: Parameters) {
    timesteps = p.number("schedule_timesteps", "Steps of the line.", .above(0).steps)
    end = p.number("final_p", "The last value.", example: 0.1)
    start = p.number("initial_p", "The first value.", default: 1.0)
  }

  func value(_ e: Double, _ exponent: Double) throws(EvaluationError) -> Double {
    end + (start - end) * (try power(1 - min(e, timesteps) / timesteps, exponent))
  }
}

private typealias Points = (first: [Double], second: [Double])

/// Points whose steps do not fall, rounded down.
private func endpoints(_ p: Parameters, _ name: String) -> Points {
  let (steps, values) = p.pairs(name, "Pairs of a step and the value there.", .steps)
  p.require(
    steps.indices.dropFirst().allSatisfy { steps[$0 - 1] <= steps[$0] }, name, "falls",
    "steps in rising order")
  return (steps.map { $0.rounded(.towardZero) }, values)
}

/// The value between two points; nil outside.
private func lines(_ points: Points, _ e: Double) -> Double? {
  let i = bisectRight(points.first, e)
  if i == 0 || i == points.first.count { return nil }
  let (start, end) = (points.first[i - 1], points.first[i])
  let (left, right) = (points.second[i - 1], points.second[i])
  return left + (e - start) / (end - start) * (right - left)
}

// `fastai.callback.schedule`, fastai 2.8: functions of the part of the run that is done. The position is that
// part, from 0 to 1; `swiftlr.stretch` makes it steps.

let fastaiSchedules = [
  ScheduleType.total(
    """
    fastai.SchedNo
    start: The value at the start.
    end: The value at the end.

    - Closed: `start`
    """
  ) { p, _, _ in
    p[0]
  },
  ScheduleType.total(
    """
    fastai.SchedLin
    start: The value at the start.
    end: The value at the end.

    - Closed: `start + e * (end - start)`
    """
  ) { p, e, _ in
    p[0] + e * (p[1] - p[0])
  },
  ScheduleType.total(
    """
    fastai.SchedCos
    start: The value at the start.
    end: The value at the end.

    - Closed: `start + ((1 + cos(pi * (1 - e))) * (end - start)) / 2`
    """
  ) { p, e, _ throws(EvaluationError) in
    try fastaiCosine(p[0], p[1], e)
  },
  ScheduleType(
    """
    fastai.SchedExp
    start: The value at the start.
    end: The value at the end.

    - Closed: `start * (end / start) ** e`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] * (try power(try quotient(p[1], p[0]), e))
  },
  ScheduleType(
    """
    fastai.SchedPoly
    start: The value at the start.
    end: The value at the end.
    power eg 2: The power of the position.

    - Closed: `start + (end - start) * e ** power`
    """
  ) { p, e, _ throws(EvaluationError) in
    p[0] + (p[1] - p[0]) * (try power(e, p[2]))
  },
  ScheduleType(
    """
    fastai.combined_cos
    pct >= 0 <= 1 eg 0.25: The part of the first cosine.
    start eg 0.1: The value at the start.
    middle eg 1.0: The value between the two.
    end eg 0.0: The value at the end.

    From `start` to `middle` and on to `end`, each along half a cosine wave.

    - Closed: `fastai.SchedCos` in each part

    As in fastai, the position in a part is computed in single precision.
    """
  ) { p, e, _ throws(EvaluationError) in
    try fastaiCosines(p[0], p[1], p[2], p[3], e)
  },
  ScheduleType(
    """
    fastai.fit_one_cycle
    lr_max = null: The highest value; the base value if null.
    div > 0 = 25.0: The highest value by the first.
    div_final > 0 = 1e5: The highest value by the last.
    pct_start >= 0 <= 1 = 0.25: The part that goes up.

    - Closed: `fastai.combined_cos` from `lr_max / div` to `lr_max` and on to `lr_max / div_final`
    """
  ) { p, e, q throws(EvaluationError) in
    let peak = p[0].isNaN ? q.base : p[0]
    return try fastaiCosines(p[3], peak / p[1], peak, peak / p[2], e)
  },
  ScheduleType(
    """
    fastai.fit_flat_cos
    lr = null: The flat value; the base value if null.
    div_final > 0 = 1e5: The flat value by the last.
    pct_start >= 0 <= 1 = 0.75: The part that is flat.

    - Closed: `fastai.combined_cos` from `lr` to `lr` and on to `lr / div_final`
    """
  ) { p, e, q throws(EvaluationError) in
    let flat = p[0].isNaN ? q.base : p[0]
    return try fastaiCosines(p[2], flat, flat, flat / p[1], e)
  },
  ScheduleType(
    """
    fastai.fit_sgdr
    n_cycles whole >= 1 < 64 eg 3: The number of cycles.
    cycle_len > 0 eg 1: The length of the first.
    lr_max = null: The value at the start of each; the base value if null.
    cycle_mult > 1 = 2: How many times longer each cycle is.

    Down to 0 along half a cosine wave, over and over.

    - Closed: `fastai.SchedCos` from `lr_max` to 0 in each cycle
    """
  ) { p, e, q throws(EvaluationError) in
    let (cycles, peak, growth) = (p[0], p[2].isNaN ? q.base : p[2], p[3])
    let total = (p[1] * (try power(growth, cycles) - 1) / (growth - 1)).rounded(.down)
    var (start, length): (Float, Float) = (0, 0)
    for i in 0..<Int(cycles) {
      let part = Float(try quotient(p[1] * (try power(growth, Double(i))), total))
      if i > 0 && Float(e) < start + length { break }
      (start, length) = (start + length, part)
    }
    return try fastaiCosine(peak, 0, Double((Float(e) - start) / length))
  },
]

private func fastaiCosine(_ start: Double, _ end: Double, _ x: Double) throws(EvaluationError)
  -> Double
{
  start + (1 + (try cosine(.pi * (1 - x)))) * (end - start) / 2
}

/// The position in each part comes from a float32 tensor there.
private func fastaiCosines(
  _ part: Double, _ start: Double, _ middle: Double, _ end: Double, _ e: Double
) throws(EvaluationError) -> Double {
  let (x, first) = (Float(e), Float(part))
  if x < first { return try fastaiCosine(start, middle, Double(x / first)) }
  return try fastaiCosine(middle, end, Double((x - first) / ((first + Float(1 - part)) - first)))
}

// ignite: the classes of `ignite.handlers.param_scheduler` and of `ignite.handlers.state_param_scheduler`. Most of
// them give values of their own and not factors of the base value.

let ignite = Peer(
  "ignite.handlers.param_scheduler, pytorch-ignite 0.5.5",
  [
    ScheduleType(
      "ignite.PiecewiseLinear",
      """
      Straight lines through given points.

      - Closed: `a + ((b - a) * (e - i)) / (j - i)` between the milestones `i` and `j`; the first
        and the last value outside
      """
    ) { p in
      let milestonesValues = p.pairs(
        "milestones_values", "Pairs of a position and a value, in rising order.", .steps)
      p.requireNotEmpty("milestones_values", milestonesValues.first, "at least one pair")
      p.requireRising("milestones_values")
      return Rule(isTotal: true) { e, _ throws(EvaluationError) in
        try piecewiseLinear(milestonesValues, e)
      }
    },
    ScheduleType(
      "ignite.ConcatScheduler",
      """
      One schedule after the other, each on its own clock.

      - Closed: the part whose stretch the position lies in, at the position counted from its
        start

      As in ignite, the first part may have 0 steps and is then skipped; a later part of 0 steps goes
      on for ever.
      """
    ) { p in
      let schedulers = p.parts(
        "schedulers", "The parts in their order.", start: .after("durations"))
      let durations = p.numbers(
        "durations", "Steps of each but the last.", .wholeFrom(0).steps, inARow: true)
      p.requireOneFewer("durations", durations, than: schedulers)
      let endless = durations.dropFirst().firstIndex(of: 0) ?? durations.count
      return .sequence(schedulers, startingAt: runningSums(Array(durations[..<endless])))
    },
    ScheduleType(
      "ignite.create_lr_scheduler_with_warmup",
      """
      Up in a straight line, and then a schedule from its start.

      - Closed: `start + ((end - start) * e) / (W - 1)` up to `W - 1` with `W = warmup_duration`;
        then the schedule at `e - (W - 1)`, or at `e - W` where it does not start with the value
        that the warm-up ends with

      As in ignite, a scheduler of its own that starts with that value is warmed up along `start +
      ((end - d - start) * e) / (W - 2)` with `d = (end - start) / (W - 1)`: the same line with
      other last bits.
      """
    ) { p in
      let lrScheduler = p.part("lr_scheduler", "What is warmed up.", chained: true)
      let start = p.number("warmup_start_value", "The first value.", example: 0.0)
      let w = p.number(
        "warmup_duration", "Steps of the warm-up.", .wholeFrom(2).steps, example: 20)
      let warmupEndValue = p.optional(
        "warmup_end_value", "The last value of the warm-up; the base value if null.")
      let isOwn = isPrefix("ignite.", of: lrScheduler.schedule.typeName)
      return Rule { e, q throws(EvaluationError) in
        let end = warmupEndValue ?? q.base
        let joins = (try lrScheduler.value(at: 0, q)) == end
        if e < w - 1 {
          if !joins || !isOwn { return start + (end - start) * e / (w - 1) }
          // The last point of the line is one step earlier, a step's part below the end.
          let last = end - (end - start) / (w - 1)
          return w == 2 ? start : start + (last - start) * min(e, w - 2) / (w - 2)
        }
        if !joins && e < w { return end }
        return try lrScheduler.value(at: joins ? e - (w - 1) : e - w, q)
      }
    },
    ScheduleType(
      "ignite.ParamGroupScheduler",
      """
      A schedule for each group.

      - Closed: for each group its own schedule
      """
    ) { p in
      .onePerGroup(
        p.parts(
          "schedulers",
          "One for each group. There may be more groups; the last one serves those.",
          start: .together))
    },
    .alias(
      "ignite.PiecewiseLinearStateScheduler", of: "ignite.PiecewiseLinear",
      """
      This is for a value of the engine's state. As in ignite, the position of the first event is
      1.
      """),
    ScheduleType(
      "ignite.ExpStateScheduler",
      """
      A value of the engine's state that is multiplied with `gamma` at every event.

      - Closed: `initial_value * gamma ** e`; the first event is at 1
      """
    ) { p in
      let initialValue = p.number("initial_value", "The value at the start.")
      let gamma = p.number("gamma", "The factor of an event.")
      return .exponentialDecay(from: initialValue, by: gamma)
    },
    ScheduleType(
      "ignite.StepStateScheduler",
      """
      A value of the engine's state that is multiplied with `gamma` every `step_size` events.

      - Closed: `initial_value * gamma ** (e // step_size)`; the first event is at 1
      """
    ) { p in
      let initialValue = p.number("initial_value", "The value at the start.")
      let gamma = p.number("gamma", "The factor of a decay.")
      let stepSize = p.number("step_size", "Events from one decay to the next.", .above(0).steps)
      return .stepDecay(from: initialValue, by: gamma, every: stepSize)
    },
    ScheduleType(
      "ignite.MultiStepStateScheduler",
      """
      A value of the engine's state that is multiplied with `gamma` at each of some events.

      - Closed: `initial_value * gamma ** bisect_right(milestones, e)`; the first event is at 1
      """
    ) { p in
      let initialValue = p.number("initial_value", "The value at the start.")
      let gamma = p.number("gamma", "The factor of a decay.")
      let milestones = p.numbers("milestones", "Positions of a decay, in rising order.", .steps)
      return Rule { e, _ throws(EvaluationError) in
        initialValue * (try power(gamma, Double(bisectRight(milestones, e))))
      }
    },
    ScheduleType(
      "ignite.LinearCyclicalScheduler",
      """
      From one value to another and back in straight lines, over and over.

      - Closed: at the part `x` of a cycle that is done
        `end + ((start - end) * abs(x - 0.5)) * 2`, or with `monotonic`
        `start + (end - start) * x`; after it, `s` steps on,
        `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.
      """
    ) { p in
      let cycles = Cycles(p)
      let monotonic = p.flag(
        "monotonic", "Whether the value goes one way only in a cycle.", default: false)
      p.require(
        cycles.warmupDuration == 0 || monotonic, "warmup_duration", "is not 0",
        "0, or `monotonic`")
      return Rule { e, _ throws(EvaluationError) in
        try cycles.value(e) { start, end, x in
          monotonic ? start + (end - start) * x : end + (start - end) * (x - 0.5).magnitude * 2
        }
      }
    },
    ScheduleType(
      "ignite.CosineAnnealingScheduler",
      """
      From one value to another and back along a cosine, over and over.

      - Closed: at the part `x` of a cycle that is done
        `start + ((end - start) / 2) * (1 - cos(pi * x))`; after it, `s` steps on,
        `end + (next_start - end) * (s / warmup_duration)`. Lengths are cut to whole numbers.
      """
    ) { p in
      let cycles = Cycles(p)
      return Rule { e, _ throws(EvaluationError) in
        try cycles.value(e) { start, end, x throws(EvaluationError) in
          start + (end - start) / 2 * (1 - (try cosine(.pi * x)))
        }
      }
    },
    ScheduleType(
      following: "ignite.ReduceLROnPlateauScheduler",
      """
      The rate times `factor` whenever a metric has not improved for more than `patience` steps.

      - Closed: that of `torch.ReduceLROnPlateau`
      """
    ) { p in
      torchPlateau(p)
    },
  ])

/// The parameters of cycles whose lengths are whole numbers.
private struct Cycles {
  let warmupDuration: Double
  private let startValue, endValue, startValueMult, endValueMult: Double
  private let table: CycleTable

  init(_ p: Parameters) {
    startValue = p.number("start_value", "The value at the start of a cycle.")
    endValue = p.number("end_value", "The value at its other bound.")
    let cycleSize = p.number("cycle_size", "Steps of the first cycle.", .wholeFrom(2).steps)
    let cycleMult = p.number(
      "cycle_mult", "How many times longer each cycle is.", .above(0), default: 1.0)
    startValueMult = p.number(
      "start_value_mult", "What the start is multiplied with each cycle.", default: 1.0)
    endValueMult = p.number(
      "end_value_mult", "What the other bound is multiplied with each cycle.", default: 1.0)
    warmupDuration = p.number(
      "warmup_duration", "Steps from the end of a cycle to the start of the next.",
      .wholeFrom(0).steps, default: 0)
    table = CycleTable(cycleSize, warmupDuration) { ($0 * cycleMult).rounded(.towardZero) }
  }

  /// - Parameter curve: the value at the part `x` of a cycle that is done, between its bounds.
  @inline(__always)
  func value(
    _ e: Double,
    _ curve: (_ start: Double, _ end: Double, _ x: Double) throws(EvaluationError) -> Double
  ) throws(EvaluationError) -> Double {
    let cycle = try table.place(e)
    let isPast = cycle.position >= cycle.length
    let start = try repeatedProduct(startValue, startValueMult, cycle.index + (isPast ? 1 : 0))
    let end = try repeatedProduct(endValue, endValueMult, cycle.index)
    if cycle.position > cycle.length {
      return end + (start - end) * ((cycle.position - cycle.length) / cycle.tail)
    }
    return try curve(start, end, try quotient(cycle.position, cycle.length))
  }
}

// Stable-Baselines3 and its RL Zoo: functions of the progress that remains, from 1 to 0. A position is a step of the
// environment; `total_timesteps` is what `learn` takes.

let stableBaselines3 = Peer(
  "stable_baselines3.common.utils, Stable-Baselines3 2.9",
  [
    ScheduleType(
      "stable_baselines3.ConstantSchedule",
      """
      A fixed rate.

      - Closed: `val`
      """
    ) { p in
      .constant(p.number("val", "The value."))
    },
    ScheduleType(
      "stable_baselines3.LinearSchedule",
      """
      A straight line over a part of the run.

      - Closed: `start + ((1 - r) * (end - start)) / end_fraction` with `r = 1 - e /
        total_timesteps`, `end` once `1 - r` is above `end_fraction`
      """
    ) { p in
      let start = p.number("start", "The first value.")
      let end = p.number("end", "The last value.")
      let endFraction = p.number(
        "end_fraction", "The part of the run that the line takes.", example: 1.0)
      let total = totalTimesteps(p)
      return Rule { e, _ throws(EvaluationError) in
        let done = 1 - (1 - e / total)
        if done > endFraction { return end }
        return start + (try quotient(done * (end - start), endFraction))
      }
    },
    .alias(
      "stable_baselines3.get_linear_fn", of: "stable_baselines3.LinearSchedule",
      "The old name of the same."),
    ScheduleType(
      "rl_zoo3.linear_schedule",
      """
      A straight line to 0, which the hyperparameters of RL Zoo write as `lin_2.5e-4`.

      - Closed: `(1 - e / total_timesteps) * initial_value`
      """,
      source: "rl_zoo3.utils.linear_schedule, RL Zoo3 2.9"
    ) { p in
      let initialValue = p.optional(
        "initial_value", "The value at the start; the base value if null.")
      let total = totalTimesteps(p)
      return Rule(isTotal: true) { e, q in (1 - e / total) * (initialValue ?? q.base) }
    },
  ])

private func totalTimesteps(_ p: Parameters) -> Double {
  p.number("total_timesteps", "Steps of the environment in all.", .above(0).steps)
}

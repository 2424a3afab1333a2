// modded-nanogpt: the schedules of its `train_gpt.py`.

let moddedNanoGPT = Peer(
  "KellerJordan/modded-nanogpt@f411b3d3 train_gpt.py",
  [
    ScheduleType(
      "modded_nanogpt.get_lr",
      """
      A ratio for each stage of the batch size, and a cooldown in a straight line to 0.15.

      - Closed: `base * r` with the `lr_mul` `r` of the stage; from `C = int(N * (1 -
        cooldown_frac))` on `base * (r * (1 - t) + 0.15 * t)` with `N = scheduled_iterations` and `t
        = min(1, (e - C) / (N - C))`. A stage ends at `round(c * N)` for the sum `c` of the
        durations up to it, the last one `extensionStepsiterations` later
      """
    ) { p in
      let third = 1.0 / 3
      let durations = p.numbers(
        "duration", "The part of each stage but the last; they make 1.", .above(0),
        default: [
          Number(third, isReal: true), Number(third, isReal: true), Number(third, isReal: true),
        ])
      let ratios = p.numbers(
        "lr_mul", "The ratio of each stage.", default: [1.0, 1.52, 1.73, 1.0])
      let scheduled = p.number(
        "scheduled_iterations", "Steps of the stages but the last.", .wholeFrom(1).steps,
        default: 1270, example: 100)
      let extensionSteps = p.number(
        "extension_iterations", "Steps of the last stage.", .wholeFrom(0).steps, default: 15)
      let cooldownFrac = p.number(
        "cooldown_frac", "The part of the cooldown.", .from(0, to: 1), default: 0.6)
      p.requireCount(
        "lr_mul", ratios, durations.count + 1,
        (durations.count + 1).description + ", one more than durations")
      var ends = runningSums(durations).map { rounded($0 * scheduled) }
      p.require(
        ends.last == scheduled, "duration", "does not make 1",
        "parts whose sum is 1, one for each stage but the last")
      ends.append(scheduled + extensionSteps)
      let cooldown = (scheduled * (1 - cooldownFrac)).rounded(.towardZero)
      return Rule { e, q throws(EvaluationError) in
        var stage = 0
        while stage < ends.count - 1 && e >= ends[stage] { stage += 1 }
        if e < cooldown { return q.base * ratios[stage] }
        let t = min(1, try quotient(e - cooldown, scheduled - cooldown))
        return q.base * (ratios[stage] * (1 - t) + 0.15 * t)
      }
    },
    ScheduleType(
      "modded_nanogpt.get_muon_momentum",
      """
      A momentum that goes up in a straight line at the start, and down again at the end.

      - Closed: with `d = momentum_max - momentum_min`, `momentum_min + (e / muon_warmup_steps) * d`
        before `muon_warmup_steps`; after `C = total_steps - muon_cooldown_steps`, `momentum_max -
        ((e - C) / muon_cooldown_steps) * d`; `momentum_max` between them

      As in modded-nanogpt, it goes on down after `total_steps`. Without a way down there is no value
      there.
      """
    ) { p in
      let warmUp = p.number(
        "muon_warmup_steps", "Steps of the way up.", .atLeast(0).steps, default: 300, example: 20)
      let cooldown = p.number(
        "muon_cooldown_steps", "Steps of the way down.", .atLeast(0).steps, default: 50,
        example: 10)
      let low = p.number("momentum_min", "The lowest value.", default: 0.85)
      let high = p.number("momentum_max", "The highest value.", default: 0.95)
      let total = p.number(
        "total_steps", "Steps in all.", .atLeast(0).steps, default: 1285, example: 100)
      return Rule { e, _ throws(EvaluationError) in
        if e < warmUp { return low + e / warmUp * (high - low) }
        let start = total - cooldown
        if !(e > start) { return high }
        if cooldown == 0 { throw .pastEnd }
        return high - (e - start) / cooldown * (high - low)
      }
    },
  ])

// OpenFold: the schedule of AlphaFold 2.

let openfold = Peer(
  "aqlaboratory/openfold openfold/utils/lr_schedulers.py, commit ce0029e1",
  [
    ScheduleType(
      "openfold.AlphaFoldLRScheduler",
      """
      A warm-up, a fixed rate, then a factor once every so many steps.

      - Closed: `base_lr + (e / warmup_no_steps) * max_lr` up to `warmup_no_steps`, `max_lr` up to
        `S = start_decay_after_n_steps`, then `max_lr * decay_factor ** ((e - S) //
        decay_every_n_steps + 1)`

      As in OpenFold, the warm-up ends at `base_lr + max_lr`.
      """
    ) { p in
      let baseLR = p.number("base_lr", "The first value.", default: 0.0)
      let maxLR = p.number("max_lr", "The rate after the warm-up.", default: 0.001)
      let warmUp = p.number(
        "warmup_no_steps", "Steps of the warm-up.", .above(0).steps, default: 1000)
      let start = p.number(
        "start_decay_after_n_steps", "The step after which the rate decays.", .wholeFrom(0).steps,
        default: 50000)
      let every = p.number(
        "decay_every_n_steps", "Steps from one decay to the next.", .above(0).steps,
        default: 50000)
      let factor = p.number("decay_factor", "The factor of a decay.", default: 0.95)
      p.require(
        warmUp <= start, valueOf: "warmup_no_steps", "is above `start_decay_after_n_steps`",
        "a number up to it")
      return Rule { e, _ throws(EvaluationError) in
        if e <= warmUp { return baseLR + (e / warmUp) * maxLR }
        if e <= start { return maxLR }
        return maxLR * (try power(factor, (try floorQuotient(e - start, every)) + 1))
      }
    }
  ])

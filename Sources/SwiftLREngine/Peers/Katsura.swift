// katsura-jp: the class of `cosine_annealing_warmup`, in the repository pytorch-cosine-annealing-with-warmup.

let katsura = Peer(
  "katsura-jp/pytorch-cosine-annealing-with-warmup 12d03c0",
  [
    ScheduleType(
      "katsura.CosineAnnealingWarmupRestarts",
      """
      From `min_lr` up in a straight line and back along a cosine, in cycles.

      - Closed: `s` steps after the start of cycle `i`, of length `C`, with `W = warmup_steps` and
        `M = max_lr * gamma ** i`, `((M - min_lr) * s) / W + min_lr` before `W`, then
        `min_lr + ((M - min_lr) * (1 + cos((pi * (s - W)) / (C - W)))) / 2`; the next length is
        `int((C - W) * cycle_mult) + W`

      As in that class, the first value is `min_lr` even without a warm-up; and given the epoch with each
      step (`by_epoch`), from `first_cycle_steps` on the cycle is `i = int(log((e / first_cycle_steps) *
      (cycle_mult - 1) + 1, cycle_mult))`, its start `int((first_cycle_steps * (cycle_mult ** i - 1)) /
      (cycle_mult - 1))`, and its length `first_cycle_steps * cycle_mult ** i`, as if the warm-up grew too.
      """
    ) { p in
      warmupRestarts(p, maxLR: 0.1, minLR: 0.001, gamma: 1.0, shortest: 0, knowsEpochs: true)
    }
  ])

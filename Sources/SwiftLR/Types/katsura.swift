// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `katsura`.
  public enum katsura {
    /// From `min_lr` up in a straight line and back along a cosine, in cycles.
    ///
    /// - Closed: `s` steps after the start of cycle `i`, of length `C`, with `W = warmup_steps` and
    ///   `M = max_lr * gamma ** i`, `((M - min_lr) * s) / W + min_lr` before `W`, then
    ///   `min_lr + ((M - min_lr) * (1 + cos((pi * (s - W)) / (C - W)))) / 2`; the next length is
    ///   `int((C - W) * cycle_mult) + W`
    ///
    /// As in that class, the first value is `min_lr` even without a warm-up; and given the epoch with each
    /// step (`by_epoch`), from `first_cycle_steps` on the cycle is `i = int(log((e / first_cycle_steps) *
    /// (cycle_mult - 1) + 1, cycle_mult))`, its start `int((first_cycle_steps * (cycle_mult ** i - 1)) /
    /// (cycle_mult - 1))`, and its length `first_cycle_steps * cycle_mult ** i`, as if the warm-up grew too.
    ///
    /// Source: katsura-jp/pytorch-cosine-annealing-with-warmup 12d03c0
    ///
    /// - Parameters:
    ///   - first_cycle_steps: Steps of the first cycle; a whole number of at least 1.
    ///   - cycle_mult: How many times longer each cycle is, without its warm-up; a number above 0.
    ///   - max_lr: The highest value of the first cycle; a number.
    ///   - min_lr: The lowest value; a number.
    ///   - warmup_steps: Steps of the warm-up of each cycle; a whole number of at least 0.
    ///   - gamma: What the highest value is multiplied with each cycle; a number.
    ///   - by_epoch: Whether the position is an epoch that each step is given, whole or not; true or false.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func CosineAnnealingWarmupRestarts(
      first_cycle_steps: Int,
      cycle_mult: Double = 1.0,
      max_lr: Double = 0.1,
      min_lr: Double = 0.001,
      warmup_steps: Int = 0,
      gamma: Double = 1.0,
      by_epoch: Bool = false
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "katsura.CosineAnnealingWarmupRestarts", [
        "first_cycle_steps": .integer(first_cycle_steps),
        "cycle_mult": .number(cycle_mult),
        "max_lr": .number(max_lr),
        "min_lr": .number(min_lr),
        "warmup_steps": .integer(warmup_steps),
        "gamma": .number(gamma),
        "by_epoch": .flag(by_epoch),
      ])
    }
  }
}

// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `dino`.
  public enum dino {
    /// A warm-up in a straight line, then half a cosine wave.
    ///
    /// - Closed: before `W = warmup_epochs * niter_per_ep` `e * ((base_value - s) / (W - 1)) + s` with
    ///   `s = start_warmup_value`; then with the rest of the run of `n` steps `final_value + (0.5 *
    ///   (base_value - final_value)) * (1 + cos((pi * (e - W)) / n))`
    ///
    /// As in DINO, the last step of the warm-up has `base_value` already, and there is no value after
    /// the end.
    ///
    /// Source: facebookresearch/dino utils.py, commit 7c446df5
    ///
    /// - Parameters:
    ///   - base_value: The highest value; the base value if null; a number, or null.
    ///   - final_value: The last value; a number.
    ///   - epochs: Epochs of the run; a whole number of at least 1.
    ///   - niter_per_ep: Steps of an epoch, such as "1ep"; a whole number of at least 1.
    ///   - warmup_epochs: Epochs of the warm-up; a whole number of at least 0.
    ///   - start_warmup_value: The first value of the warm-up; a number.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func cosine_scheduler(
      base_value: Double? = nil,
      final_value: Double,
      epochs: Int,
      niter_per_ep: Int,
      warmup_epochs: Int = 0,
      start_warmup_value: Double = 0
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "dino.cosine_scheduler", [
        "base_value": .number(orNull: base_value),
        "final_value": .number(final_value),
        "epochs": .integer(epochs),
        "niter_per_ep": .integer(niter_per_ep),
        "warmup_epochs": .integer(warmup_epochs),
        "start_warmup_value": .number(start_warmup_value, standard: 0),
      ])
    }
  }
}

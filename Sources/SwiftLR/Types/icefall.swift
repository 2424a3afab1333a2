// Made by scripts/make_swift.py from the declarations in Sources/SwiftLREngine.

// swift-format-ignore-file
// The names are those of the frameworks.

extension Schedule {
  /// The schedules whose names begin with `icefall`.
  public enum icefall {
    /// A fall with the fourth root of the squares of batches and epochs, after a short warm-up.
    ///
    /// - Closed: with `n = floor(e / steps_per_epoch)`, `base * (((e ** 2 + lr_batches ** 2) /
    ///   lr_batches ** 2) ** -0.25 * ((n ** 2 + lr_epochs ** 2) / lr_epochs ** 2) ** -0.25)`, times
    ///   `warmup_start + (1 - warmup_start) * (e / warmup_batches)` before `warmup_batches`
    ///
    /// Source: k2-fsa/icefall@36e0420c egs/librispeech/ASR/zipformer/optim.py
    ///
    /// - Parameters:
    ///   - lr_batches: Batches after which the value falls noticeably; a number above 0.
    ///   - lr_epochs: Epochs after which the value falls noticeably; a number above 0.
    ///   - steps_per_epoch: Steps of an epoch, such as "1ep"; a number above 0.
    ///   - warmup_batches: Steps of the warm-up; a number of at least 0.
    ///   - warmup_start: The first ratio of the warm-up; a number of at least 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Eden(
      lr_batches: Int,
      lr_epochs: Double,
      steps_per_epoch: Int,
      warmup_batches: Double = 500.0,
      warmup_start: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "icefall.Eden", [
        "lr_batches": .integer(lr_batches),
        "lr_epochs": .number(lr_epochs),
        "steps_per_epoch": .integer(steps_per_epoch),
        "warmup_batches": .number(warmup_batches),
        "warmup_start": .number(warmup_start),
      ])
    }

    /// A fall with the square root of the square of batches, after a short warm-up.
    ///
    /// - Closed: `base * ((e ** 2 + lr_batches ** 2) / lr_batches ** 2) ** -0.5`, times `warmup_start
    ///   + (1 - warmup_start) * (e / warmup_batches)` before `warmup_batches`
    ///
    /// Source: k2-fsa/icefall@36e0420c egs/librispeech/ASR/zipformer/optim.py
    ///
    /// - Parameters:
    ///   - lr_batches: Batches after which the value falls noticeably; a number above 0.
    ///   - warmup_batches: Steps of the warm-up; a number of at least 0.
    ///   - warmup_start: The first ratio of the warm-up; a number of at least 0 and at most 1.
    /// - Throws: ``ScheduleError`` for a value that is not allowed.
    public static func Eden2(
      lr_batches: Int,
      warmup_batches: Double = 500.0,
      warmup_start: Double = 0.5
    ) throws(ScheduleError) -> Schedule {
      try Schedule(type: "icefall.Eden2", [
        "lr_batches": .integer(lr_batches),
        "warmup_batches": .number(warmup_batches),
        "warmup_start": .number(warmup_start),
      ])
    }
  }
}

/// The steps at which the values of a run have fallen and rise again, as waves and restarts do.
///
/// What counts is a fall by three tenths of the peak and a rise by three tenths of the fall, so that noise does not.
struct Troughs {
  private(set) var count = 0.0
  private(set) var first = Double.nan
  private(set) var last = Double.nan
  /// Whether the value jumps up after the first one, as at a restart, and does not rise step by step.
  private(set) var isRestart = false

  private var isFalling = false
  private var high = -Double.infinity
  private var low = 0.0
  private var lowest = 0.0
  private var before = 0.0

  /// The first one, or the step from which the value rises at the end of the run; NaN if there is none.
  var bottom: Double {
    if count > 0 { return first }
    return isFalling && before > low + 0.01 * (high - low) ? lowest : .nan
  }

  /// Steps from one to the next.
  var period: Double { count > 1 ? (last - first) / (count - 1) : .nan }

  @inline(__always)
  mutating func add(_ value: Double, _ step: Double) {
    if isFalling {
      if value <= low {
        low = value
        lowest = step
      } else if value > low + 0.3 * (high - low) {
        if count == 0 {
          first = lowest
          isRestart = before <= low + 0.1 * (high - low)
        }
        count += 1
        last = lowest
        isFalling = false
        high = value
      }
    } else if value > high {
      high = value
    } else if value < 0.7 * high {
      isFalling = true
      low = value
      lowest = step
    }
    before = value
  }
}

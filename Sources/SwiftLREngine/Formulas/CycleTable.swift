/// The cycles of a schedule whose lengths are cut to whole numbers, so that no formula gives them: computed ahead, up
/// to the cycle that repeats itself or the last position that counts.
struct CycleTable {
  private struct Cycle {
    let start, length: Double
    /// Steps from its end to the start of the next cycle.
    let tail: Double
  }

  /// More cycles than these are not kept; after them there is no value.
  private static let limit = 4096

  private let cycles: [Cycle]

  /// - Parameters:
  ///   - length: of the first cycle.
  ///   - tail: steps from its end to the start of the next one.
  ///   - next: the length of the cycle after one of a given length; tails follow the same law.
  init(_ length: Double, _ tail: Double = 0, _ next: (Double) -> Double) {
    var cycles: [Cycle] = []
    var (start, length, tail) = (0.0, length, tail)
    while start <= Number.wholeLimit && cycles.count < Self.limit {
      cycles.append(Cycle(start: start, length: length, tail: tail))
      let (nextLength, nextTail) = (next(length), tail == 0 ? 0 : next(tail))
      // One that repeats itself, or has no length, is the last entry.
      if length <= 0 || (nextLength == length && nextTail == tail) { break }
      start += length + tail
      (length, tail) = (nextLength, nextTail)
    }
    self.cycles = cycles
  }

  /// Where a position is in its cycle; the last cycle of the table goes on for ever.
  ///
  /// - Complexity: O(log cycles), of which there are few unless they hardly grow.
  func place(_ e: Double) throws(EvaluationError) -> (
    index: Double, position: Double, length: Double, tail: Double
  ) {
    var (low, high) = (0, cycles.count)
    while high - low > 1 {
      let middle = (low + high) >> 1
      if e < cycles[middle].start { high = middle } else { low = middle }
    }
    if low >= cycles.count { throw .noClosedForm }
    let cycle = cycles[low]
    if high < cycles.count { return (Double(low), e - cycle.start, cycle.length, cycle.tail) }
    let whole = cycle.length + cycle.tail
    let more = max(0, (try quotient(e - cycle.start, whole)).rounded(.down))
    if more > 0 && cycles.count >= Self.limit { throw .pastEnd }
    return (Double(low) + more, e - cycle.start - more * whole, cycle.length, cycle.tail)
  }
}

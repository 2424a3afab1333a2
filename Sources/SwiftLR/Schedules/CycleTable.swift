/// More different cycles than these are not kept; behind them there is no value.
private let cycleLimit = 4096

/// The cycles of a schedule whose lengths are cut to whole numbers, so that no formula gives them: computed
/// ahead, up to the cycle that repeats itself or the last position that counts.
///
/// Three numbers a cycle: its start, its length, and the steps behind it before the next one.
func cycleTable(_ length: Double, _ tail: Double = 0, _ next: (Double) -> Double) -> [Double] {
  var table: [Double] = []
  var (start, length, tail) = (0.0, length, tail)
  while start <= Number.wholeLimit && table.count < 3 * cycleLimit {
    table += [start, length, tail]
    let (nextLength, nextTail) = (next(length), tail == 0 ? 0 : next(tail))
    // One that repeats itself, or has no length, is the last entry.
    if length <= 0 || (nextLength == length && nextTail == tail) { break }
    start += length + tail
    (length, tail) = (nextLength, nextTail)
  }
  return table
}

/// Where a position is in its cycle; the last cycle of the table goes on for ever.
///
/// - Complexity: O(log cycles), of which there are few unless they hardly grow.
func cyclePlace(_ table: [Double], _ e: Double) throws(EvaluationError) -> (
  index: Double, position: Double, length: Double, tail: Double
) {
  var (low, high) = (0, table.count / 3)
  while high - low > 1 {
    let middle = (low + high) >> 1
    if e < table[3 * middle] { high = middle } else { low = middle }
  }
  if 3 * low + 2 >= table.count { throw .noClosedForm }
  let (start, length, tail) = (table[3 * low], table[3 * low + 1], table[3 * low + 2])
  if high < table.count / 3 { return (Double(low), e - start, length, tail) }
  let more = max(0, (try quotient(e - start, length + tail)).rounded(.down))
  if more > 0 && table.count >= 3 * cycleLimit { throw .pastEnd }
  return (Double(low) + more, e - start - more * (length + tail), length, tail)
}

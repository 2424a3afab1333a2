/// A curve at work: the values of one hyper-parameter besides the rate, one a group.
package final class CurveValues {
  let name: String
  /// The name as C has it, with a zero byte: comparing it allocates nothing.
  package let chars: [UInt8]
  let schedule: Schedule
  private let bases: Rates
  private var last: Rates
  private var next: Rates

  init(_ curve: Curve, _ groups: Int) {
    name = curve.name
    chars = Array(name.utf8) + [0]
    schedule = curve.schedule
    bases = Rates(groups)
    last = Rates(groups)
    next = Rates(groups)
    for i in bases.indices { bases[i] = 1 }
  }

  /// The value that the last step gave to a group.
  package func last(_ group: Int) -> Double { last[group] }

  /// Computes values, which count when all curves have theirs and `finish()` is called.
  func compute(at position: Double, _ memories: Memories?) throws(EvaluationError) {
    try compute(at: position, memories, from: bases.lent)
  }

  private func compute(at position: Double, _ memories: Memories?, from bases: LentRates)
    throws(EvaluationError)
  {
    for i in next.indices {
      var query = Query(base: bases[i], position: position, group: i)
      query.memories = memories
      next[i] = try schedule.value(query)
    }
  }

  func finish() { swap(&last, &next) }

  /// Takes over base values, and the values for them at a position; neither if a value fails.
  func rebase(_ bases: LentRates, at position: Double, _ memories: Memories?)
    throws(EvaluationError)
  {
    try compute(at: position, memories, from: bases)
    self.bases.copy(from: bases)
    finish()
  }

  func copy(from other: CurveValues) {
    bases.copy(from: other.bases)
    last.copy(from: other.last)
  }

  func state(_ fields: Fields) {
    fields.word("name", name)
    fields.rates("base_values", bases)
    fields.rates("last_values", last)
  }
}

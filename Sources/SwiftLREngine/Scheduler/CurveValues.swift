@inline(never)
func names(of curves: [CurveValues]) -> [String] { curves.map { $0.name } }

/// A curve at work: the values of one hyper-parameter besides the rate, one for each group.
package final class CurveValues {
  package let name: String
  /// The name as a C string, so that comparing it allocates nothing.
  package let chars: [UInt8]
  let schedule: Schedule
  /// Whether groups with the base value 0 stay at 0 beside groups with another one.
  private let sparesZeros: Bool
  private let bases: Rates
  private var last: Rates
  private var draft: Rates

  init(_ curve: Curve, _ groups: Int) {
    name = curve.name
    chars = SwiftLREngine.bytes(of: name) + [0]
    schedule = curve.schedule
    sparesZeros = same(name, "weight_decay")
    bases = Rates(groups)
    last = Rates(groups)
    draft = Rates(groups)
    for i in bases.indices { bases[i] = 1 }
  }

  /// The value that the last step gave to a group.
  package func last(_ group: Int) -> Double { last[group] }

  /// Computes values. They count from `finish()` on, which is called when all curves have theirs.
  func compute(at position: Double, _ memory: StepMemory?) throws(EvaluationError) {
    try compute(at: position, memory, from: bases.lent)
  }

  private func compute(at position: Double, _ memory: StepMemory?, from bases: LentRates)
    throws(EvaluationError)
  {
    let spares = sparesZeros && draft.indices.contains { bases[$0] != 0 }
    for i in draft.indices {
      if spares && bases[i] == 0 {
        draft[i] = 0
        continue
      }
      var query = Query(base: bases[i], position: position, group: i)
      query.memory = memory
      draft[i] = try schedule.value(query)
    }
  }

  func finish() { swap(&last, &draft) }

  /// Takes over base values and the values for them at a position. If a value fails, it takes over nothing.
  func rebase(_ bases: LentRates, at position: Double, _ memory: StepMemory?)
    throws(EvaluationError)
  {
    try compute(at: position, memory, from: bases)
    self.bases.copy(from: bases)
    finish()
  }

  func copy(from other: CurveValues) {
    bases.replace(by: other.bases)
    last.replace(by: other.last)
  }

  func state(_ fields: Fields) {
    fields.word("name", name)
    fields.rates("base_values", bases)
    fields.rates("last_values", last)
  }
}

/// A part in its chain form, for a formula that asks for its value. It makes a step when it is asked for the position
/// after its own, and goes on from its own rates, not from what the formula makes of them.
final class ChainedPart {
  private let parts: TorchParts
  /// The rates at position 0.
  private let first: Rates
  private let rates: Rates
  private var isStepped = false

  init(_ part: [Schedule], _ groups: Groups) throws(Failure) {
    parts = try TorchParts(part, groups)
    first = Rates(groups.count)
    rates = Rates(groups.count)
  }

  private var part: TorchPart { parts.list[0] }

  func prepare() { part.prepare() }

  func start(_ lrs: LentRates) throws(EvaluationError) {
    first.copy(from: lrs)
    try part.start(first.lent)
  }

  /// Called before the questions of a step.
  func begin() { isStepped = false }

  /// Takes back the step that was made since `begin()`.
  func revert() { if isStepped { part.revert() } }

  @inline(never)
  func value(_ query: Query) throws(EvaluationError) -> Double {
    if query.position <= 0 { return first[query.group] }
    if query.position == part.epoch.value + 1 && !isStepped {
      rates.copy(from: part.last)
      try parts.step(0, rates.lent)
      isStepped = true
    }
    if query.position != part.epoch.value { throw .noClosedForm }
    return part.lastLR(query.group)
  }

  func state(_ fields: Fields) {
    fields.rates("_first_lr", first)
    parts.state(fields)
  }
}

/// The chain form of a rule: the recurrence of a peer that goes from value to value, or the formula of a wrapper
/// over a part in its chain form.
final class RuleChain: PositionScheduler {
  private let source: RuleSchedule
  private let arguments: Arguments
  private let part: ChainedPart?

  init(_ source: RuleSchedule, _ groups: Groups) throws(Failure) {
    self.source = source
    if source.rule.chainsPart {
      let part = ChainedPart(try TorchParts(source.arguments.parts, groups), groups.count)
      self.part = part
      arguments = Arguments(source.arguments, parts: [part])
    } else {
      part = nil
      arguments = source.arguments
    }
    super.init(groups)
  }

  override func start(_ lrs: LentRates) throws(EvaluationError) {
    try part?.start(lrs)
    try super.start(lrs)
  }

  override func prepare() { part?.prepare() }

  override func step(to epoch: Double, _ lrs: LentRates) throws(EvaluationError) {
    if part != nil { throw .noClosedForm }
    for i in 0..<groupCount {
      next[i] = try source.value(Query(base: bases[i], position: epoch, group: i))
    }
    finish(lrs)
    position = Number(epoch, isReal: epoch != epoch.rounded())
    steps &+= 1
  }

  override func compute(_ target: Double, _ lrs: LentRates) throws(EvaluationError) {
    part?.begin()
    do throws(EvaluationError) {
      for i in 0..<groupCount {
        let query = Query(base: bases[i], position: target, group: i)
        if let next = source.rule.next {
          self.next[i] = try next(arguments, target, lrs[i], query)
        } else {
          next[i] = try source.rule.value(arguments, target, query)
        }
      }
    } catch {
      part?.revert()
      throw error
    }
  }

  override var form: Form { .chain }
  override var schedule: Schedule { source }

  override func state(_ fields: Fields) {
    super.state(fields)
    part?.state(fields)
  }
}

/// A part in its chain form, for a formula that asks for its value: it makes a step when it is asked for the
/// position behind its own. It goes on from its own rates, and not from what the formula makes of them.
private final class ChainedPart: Schedule {
  private let parts: TorchParts
  /// The rates at position 0.
  private let first: Rates
  private let rates: Rates
  private var isStepped = false

  init(_ parts: TorchParts, _ groups: Int) {
    self.parts = parts
    first = Rates(groups)
    rates = Rates(groups)
  }

  private var part: TorchPart { parts.list[0] }

  func prepare() { part.prepare() }

  func start(_ lrs: LentRates) throws(EvaluationError) {
    first.copy(from: lrs)
    try part.start(first.lent)
  }

  /// Before the questions of a step.
  func begin() { isStepped = false }

  /// Takes the step back that was made since.
  func revert() { if isStepped { part.revert() } }

  override func value(_ query: Query) throws(EvaluationError) -> Double {
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

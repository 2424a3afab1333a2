/// What sets one of torch's classes apart from the others: its recurrence, and for some classes more.
protocol TorchClass: Formula {
  /// What it remembers from step to step besides the position and the rates.
  associatedtype Carry = Void
  var carry: Carry { get set }

  /// Whether `_step_count` is a count of the steps and no more: some class computes with it, another leaves it alone.
  static var countsSteps: Bool { get }

  /// Whether the class can give values to the momentum, whatever its parameters say.
  static var canDriveMomentum: Bool { get }

  /// Whether the class starts from rates that are its parameters, whatever the groups had.
  static var setsRates: Bool { get }

  /// Where the next step stands, and what it carries there.
  mutating func advance(_ cursor: TorchCursor) throws(EvaluationError) -> TorchCursor

  /// Where `step(epoch)` stands, and what it carries there.
  mutating func jump(_ cursor: TorchCursor, to epoch: Number) throws(EvaluationError)
    -> TorchCursor

  /// Makes one step: changes the groups' rates `lr` from the current to the next ones. `bases` is torch's `base_lrs`,
  /// `cursor` that of the step being made. An implementation changes its own properties only when nothing can fail
  /// any more.
  mutating func recur(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError)

  /// Computes the rates after a jump, by torch's closed form if the class has one. Without one, a jump is one more
  /// step of the recurrence.
  mutating func arrive(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError)

  /// Writes to the groups what the class's constructor writes before that of the base class.
  func prepare(_ groups: Groups)

  /// The rate that the class's constructor sets before that of the base class; nil if it sets none.
  func preset(_ group: Int) -> Double?

  /// The class's own part of `state_dict()`: its parameters, unless torch has more keys or others.
  mutating func state(_ fields: Fields, groups: Int)

  /// Keys that torch appends after the common ones.
  mutating func stateTail(_ fields: Fields, groups: Int)
}

extension TorchClass where Carry == Void {
  var carry: Void {
    get { () }
    set {}
  }
}

extension TorchClass {
  static var countsSteps: Bool { true }
  static var canDriveMomentum: Bool { false }
  static var setsRates: Bool { false }

  @inline(__always)
  func advance(_ cursor: TorchCursor) throws(EvaluationError) -> TorchCursor {
    try cursor.advanced()
  }

  func jump(_ cursor: TorchCursor, to epoch: Number) throws(EvaluationError) -> TorchCursor {
    cursor.jumped(to: epoch)
  }

  mutating func arrive(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) {
    try recur(&lr, bases: bases, groups: groups, cursor)
  }

  func prepare(_ groups: Groups) {}
  func preset(_ group: Int) -> Double? { nil }
  mutating func state(_ fields: Fields, groups: Int) { visit(fields) }
  func stateTail(_ fields: Fields, groups: Int) {}
  func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    TorchScheduler(TorchClassKernel(self), groups)
  }
}

/// A class whose recurrence needs only the rates of the groups.
protocol TorchFormula: TorchClass {
  mutating func recur(_ lr: inout Rates, bases: borrowing Rates, _ cursor: TorchCursor)
    throws(EvaluationError)
}

extension TorchFormula {
  @inline(__always)
  mutating func recur(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) {
    try recur(&lr, bases: bases, cursor)
  }
}

/// A class whose closed form is the base value times a factor that depends on the position only.
protocol TorchFactor: TorchFormula {
  func factor(_ epoch: Double) throws(EvaluationError) -> Double

  /// Whether Python computes the factor of a whole position as an int.
  var hasWholeFactors: Bool { get }
}

extension TorchFactor {
  var hasWholeFactors: Bool { false }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    query.base * (try factor(query.position))
  }

  func arrive(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) {
    let factor = try factor(cursor.epoch.value)
    // torch multiplies a tensor with no int from 2^64 on.
    if lr.hasSingles && hasWholeFactors && !cursor.epoch.isReal && factor.magnitude >= 0x1p64 {
      throw .overflow
    }
    for i in lr.indices { lr.set(i, bases[i], times: factor) }
  }
}

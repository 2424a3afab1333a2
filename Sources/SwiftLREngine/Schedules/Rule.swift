/// What a declaration returns: the formula of a type over the parameters that it has named.
struct Rule {
  /// The value at a position `e` for what a query asks: `query.base`, the group, the rate or the momentum.
  typealias Value = (_ e: Double, _ query: Query) throws(EvaluationError) -> Double

  /// One step of the chain form, from the group's current rate to that at `e`.
  typealias Recurrence =
    (_ e: Double, _ rate: Double, _ query: Query) throws(EvaluationError) -> Double

  let value: Value
  let recurrence: Recurrence?
  /// Whether there is a value for every base at every position from 0 to 2^53, as long as the parameters are of
  /// ordinary size: filling then needs no trial run.
  let isTotal: Bool
  /// Whether it changes what is to come of a schedule that runs.
  let isOperation: Bool
  /// Whether it gives the momentum of its parts as well, to a query that asks for it.
  let givesMomentum: Bool
  /// Of a sequence, where its last part starts: its horizon is that of the part from there on.
  let lastStart: Double?
  /// Whether each part is there for a group of its own.
  let isOnePerGroup: Bool
  /// The number of groups that it is for, nil if it fits those of the parts.
  let groupCount: Int?

  init(
    isTotal: Bool = false, isOperation: Bool = false, givesMomentum: Bool = false,
    lastStart: Double? = nil, isOnePerGroup: Bool = false, groupCount: Int? = nil,
    recurrence: Recurrence? = nil, value: @escaping Value
  ) {
    self.value = value
    self.recurrence = recurrence
    self.isTotal = isTotal
    self.isOperation = isOperation
    self.givesMomentum = givesMomentum
    self.lastStart = lastStart
    self.isOnePerGroup = isOnePerGroup
    self.groupCount = groupCount
  }

  /// For each group a part of its own; the last one serves all further groups.
  static func onePerGroup(_ parts: [Part]) -> Rule {
    Rule(isTotal: true, isOnePerGroup: true) { _, query throws(EvaluationError) in
      try parts[min(query.group, parts.count - 1)].value(query)
    }
  }

  /// One part after the other, each on its own clock.
  ///
  /// - Parameter starts: where the second and each later part starts, in rising order; that position belongs to it.
  static func sequence(_ parts: [Part], startingAt starts: [Double]) -> Rule {
    Rule(isTotal: true, givesMomentum: true, lastStart: starts.last ?? 0) {
      e, query throws(EvaluationError) in
      let i = bisectRight(starts, e)
      if i >= parts.count { throw .noClosedForm }
      return try parts[i].value(at: i > 0 ? e - starts[i - 1] : e, query)
    }
  }
}

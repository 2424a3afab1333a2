/// An immutable schedule of any type: a pure function of a group's initial value and a position.
package class Schedule {
  /// Set once, when the schedule is read.
  final var contents = Contents()

  private final let traits: ScheduleTraits

  init(_ traits: ScheduleTraits = ScheduleTraits("")) { self.traits = traits }

  /// The parameters that the spec has as lengths in other units than the step, with their steps.
  final var lengths: [Member] = []

  /// - Complexity: the same at every position; no allocation.
  func value(_ query: Query) throws(EvaluationError) -> Double { throw .noClosedForm }

  /// Values at `start.position + i * stride`.
  func fillAll(
    _ values: inout MutableSpan<Double>, from start: Query, stride: Double
  ) throws(EvaluationError) {
    var query = start
    // Counted in a Double: a converted Int would wait for the value before, whose register it gets.
    var index = 0.0
    for i in values.indices {
      query.position = start.position + index * stride
      values[i] = try value(query)
      index += 1
    }
  }

  func momentum(_ query: Query) throws(EvaluationError) -> Double? { nil }

  /// A scheduler in chain form for as many groups as the schedule is for.
  func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    throw Failure(.form, at: "form", typeName + " has no chain form", "the closed form")
  }

  /// Writes the parameters.
  func write(_ fields: Fields) {}

  final var typeName: String { traits.typeName }
  final var isTotal: Bool { traits.isTotal }
  final var dependsOnGroup: Bool { traits.dependsOnGroup }
  final var leavesRate: Bool { traits.leavesRate }
  final var drivesMomentum: Bool { traits.drivesMomentum }
  package final var groupCount: Int? { traits.groupCount }
  final var namedParts: [NamedPart] { traits.parts }
}

/// What is known of a schedule as soon as its parameters are. Stored, because a function for each would take more room
/// in the library, once for each type, and a step asks for some of it.
struct ScheduleTraits {
  let typeName: String
  /// Whether there is a value for every base at every position from 0 to 2^53, so that filling needs no trial
  /// run.
  var isTotal = false
  /// Whether the value depends on the index of the group besides its base value.
  var dependsOnGroup = false
  /// Whether a scheduler leaves the rates as they are, because the schedule is one of other values.
  var leavesRate = false
  var drivesMomentum = false
  /// The number of groups that it is written for, nil if it fits any number.
  var groupCount: Int?
  /// The number of groups that it needs, without those that its parts need.
  var leastGroups = 1
  /// The schedules that are parameters, in their order.
  var parts: [NamedPart] = []

  init(_ typeName: String) { self.typeName = typeName }
}

extension Schedule {
  /// The curves of hyper-parameters besides the rate, for a number of groups.
  final func curves(groups: Int) -> [CurveValues] {
    (self as? CurvesSchedule)?.others(groups: groups) ?? []
  }

  /// The schedule of a hyper-parameter by its name. A schedule without curves is that of `lr`.
  final func curve(_ name: String) -> Schedule? {
    if let curves = self as? CurvesSchedule { return curves.curve(named: name) }
    return same(name, "lr") ? self : nil
  }

  /// The schedule of a hyper-parameter as one of its own. It is read anew, because a schedule that follows a metric
  /// knows its place in the spec.
  package final func curve(alone name: String) throws(Failure) -> Schedule? {
    guard let curve = curve(name) else { return nil }
    return try Schedule.read(curve.spec, at: "", in: Context(functions: curve.contents.functions))
  }

  /// The caller's functions that it calls.
  package final var functions: [Function] { contents.functions }

  package final var curveNames: [String] { ["lr"] + names(of: curves(groups: 1)) }

  /// The canonical spec, defaults filled in.
  package final var spec: Value { spec(.written) }

  /// The canonical spec with plain steps in place of lengths in other units: the numbers that the schedule computes
  /// with.
  package final var plainSpec: Value { spec(.inSteps) }

  /// FNV-1a of the text of the spec in which what says the same is written the same.
  package final var fingerprint: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes(of: jsonText(spec(.comparable))) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash
  }

  final func spec(_ style: Fields.Style) -> Value {
    let spec = Value.object([Member("type", .string(typeName))] + members(style))
    return style == .comparable ? spelledOut(spec) : spec
  }

  /// The spec without the type.
  final func parameters(_ style: Fields.Style) -> Value { .object(members(style)) }

  /// A parameter that is a number; NaN if it is not.
  final func number(_ name: String) -> Double {
    (parameters(.inSteps)[name] ?? .null).double ?? .nan
  }

  final func members(_ style: Fields.Style) -> [Member] {
    let fields = Fields.writing(style, keeping: lengths)
    write(fields)
    return fields.members
  }

  /// The number of groups that it is for at least.
  final var leastGroups: Int {
    namedParts.reduce(traits.leastGroups) { max($0, $1.schedule.leastGroups) }
  }

  /// A scheduler before its start, for groups that it may share with others.
  final func scheduler(_ form: Scheduler.Form, _ groups: Groups) throws(Failure) -> Scheduler {
    if let count = groupCount, count != groups.count {
      throw Failure(
        .count, at: "groups", groups.count.description + " are not allowed",
        count.description + ", the number of groups that the schedule is written for")
    }
    if groups.count < leastGroups {
      throw Failure(
        .count, at: "groups", groups.count.description + " are not allowed",
        leastGroups.description + " or more, as the schedule has a part for each")
    }
    if form == .closed { return PositionScheduler(self, groups) }
    let scheduler = try chain(groups)
    scheduler.lengths = lengths
    return scheduler
  }

  /// A scheduler before its start, for groups of its own.
  func scheduler(_ form: Scheduler.Form, groups: Int) throws(Failure) -> Scheduler {
    try scheduler(form, Groups(groups, form.precision))
  }

  /// The value at a position for a group whose initial value is `base`.
  package func value(base: Double, position: Double, group: Int = 0) throws(Failure) -> Double {
    try checkPosition(position, "position")
    try checkGroup(group)
    do throws(EvaluationError) {
      return try value(Query(base: base, position: position, group: group))
    } catch {
      throw error.failure(at: position)
    }
  }

  final func checkGroup(_ group: Int) throws(Failure) {
    let count = groupCount ?? 1 << 24
    if group >= 0 && group < count { return }
    throw Failure(
      .argument, at: "group", UInt(bitPattern: group).description + " is not allowed",
      "an index below " + count.description)
  }

  /// Hands the values at `first + i * stride` to a function, one by one; none if one of them fails.
  package func forEach(
    _ count: Int, base: Double, first: Double, stride: Double, _ use: (Int, Double) -> Void
  ) throws(Failure) {
    try checkPositions(count, first, stride)
    var failed = first
    do throws(EvaluationError) {
      for pass in 0...1 {
        for i in 0..<count {
          failed = first + Double(i) * stride
          let value = try value(Query(base: base, position: failed))
          if pass == 1 { use(i, value) }
        }
      }
    } catch {
      throw error.failure(at: failed)
    }
  }

  private func checkPositions(_ count: Int, _ first: Double, _ stride: Double) throws(Failure) {
    if count == 0 { return }
    try checkPosition(first, "first")
    try checkPosition(stride, "stride")
    try checkPosition(first + Double(count - 1) * stride, "first + (count - 1) * stride")
  }

  /// The values at `first + i * stride`; nothing is written if one of them fails.
  package func fill(
    _ values: inout MutableSpan<Double>, base: Double, first: Double, stride: Double, group: Int = 0
  ) throws(Failure) {
    try checkPositions(values.count, first, stride)
    try checkGroup(group)
    let start = Query(base: base, position: first, group: group)
    let last = first + Double(values.count - 1) * stride
    var failed = first
    do throws(EvaluationError) {
      if !(isTotal && first >= 0 && last >= 0) {
        var index = 0.0  // as in `fillAll`
        for _ in values.indices {
          failed = first + index * stride
          _ = try value(Query(base: base, position: failed, group: group))
          index += 1
        }
      }
      try fillAll(&values, from: start, stride: stride)
    } catch {
      throw error.failure(at: failed)
    }
  }
}

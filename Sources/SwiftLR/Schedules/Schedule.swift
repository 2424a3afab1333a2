/// An immutable schedule of any type: a pure function of a group's initial value and a position.
package class Schedule {
  /// Set once, when it is read.
  fileprivate(set) final var contents = Contents()

  init() {}

  /// Which parameters the spec has as lengths in other units than the step.
  final var lengths: [Member] = []

  /// - Complexity: the same at every position; no allocation.
  func value(_ query: Query) throws(EvaluationError) -> Double { throw .noClosedForm }

  /// Whether there is a value for every base at every position from 0 to 2^53, so that filling needs no trial
  /// run.
  var isTotal: Bool { false }

  /// Values at `first + i * stride`.
  func fillAll(
    _ values: inout MutableSpan<Double>, base: Double, first: Double, stride: Double
  ) throws(EvaluationError) {
    var query = Query(base: base, position: first)
    for i in values.indices {
      query.position = first + Double(i) * stride
      values[i] = try value(query)
    }
  }

  var dependsOnGroup: Bool { false }

  var drivesMomentum: Bool { false }

  func momentum(_ query: Query) throws(EvaluationError) -> Double? { nil }

  /// A scheduler in chain form for as many groups as the schedule is for.
  func chain(_ groups: Groups) throws(Failure) -> Scheduler {
    throw Failure(.form, at: "form", typeName + " has no chain form", "the closed form")
  }

  var groupCount: Int? { nil }

  /// Other hyper-parameters than the rate that have curves of their own, for so many groups.
  func curves(groups: Int) -> [CurveValues] { [] }

  /// The schedule of a hyper-parameter by its name; one that is only of the rate is that of `lr`.
  func curve(_ name: String) -> Schedule? { same(name, "lr") ? self : nil }

  var typeName: String { "" }

  /// Names the parameters; only a schedule that is being made is given fields that read.
  func visit(_ fields: Fields) {}
}

extension Schedule {
  /// The same as a schedule of its own: read anew, because one that follows a metric knows its place in the spec.
  package final func curve(alone name: String) throws(Failure) -> Schedule? {
    guard let curve = curve(name) else { return nil }
    return try Schedule.read(curve.spec, at: "", in: Context(functions: curve.contents.functions))
  }

  package final var curveNames: [Value] {
    var names = [Value.string("lr")]
    for curve in curves(groups: 1) { names.append(.string(curve.name)) }
    return names
  }

  /// The canonical spec, defaults filled in.
  package final var spec: Value { spec(keepsLengths: true) }

  /// The same with steps alone where it has lengths in other units: what the schedule computes with.
  package final var plainSpec: Value { spec(keepsLengths: false) }

  final func spec(keepsLengths: Bool) -> Value {
    .object([Member("type", .string(typeName))] + members(keepsLengths))
  }

  /// The same without the type.
  final func parameters(keepsLengths: Bool) -> Value { .object(members(keepsLengths)) }

  /// A parameter that is a number.
  final func number(_ name: String) -> Double {
    (parameters(keepsLengths: false)[name] ?? .null).double ?? .nan
  }

  private func members(_ keepsLengths: Bool) -> [Member] {
    let fields = Fields.writing(keeping: keepsLengths ? lengths : nil)
    visit(fields)
    return fields.members
  }

  /// A scheduler for groups that may be those of others as well, before its start.
  final func scheduler(_ form: Scheduler.Form, _ groups: Groups) throws(Failure) -> Scheduler {
    if let count = groupCount, count != groups.count {
      throw Failure(
        .count, at: "groups", groups.count.description + " are not allowed",
        count.description + ", the number of groups that the schedule is written for")
    }
    if form == .closed { return PositionScheduler(self, groups) }
    let scheduler = try chain(groups)
    scheduler.lengths = lengths
    return scheduler
  }

  /// A scheduler in one of the forms for groups of its own, before its start.
  func scheduler(_ form: Scheduler.Form, groups: Int) throws(Failure) -> Scheduler {
    try scheduler(form, Groups(groups, isSingle: form == .chainFloat32))
  }

  /// The value at a position for a group whose initial value is `base`.
  package func value(base: Double, position: Double) throws(Failure) -> Double {
    try checkPosition(position, "position")
    do throws(EvaluationError) {
      return try value(Query(base: base, position: position))
    } catch {
      throw error.failure(at: position)
    }
  }

  /// The same values one by one.
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
    _ values: inout MutableSpan<Double>, base: Double, first: Double, stride: Double
  ) throws(Failure) {
    try checkPositions(values.count, first, stride)
    let last = first + Double(values.count - 1) * stride
    var failed = first
    do throws(EvaluationError) {
      if !(isTotal && first >= 0 && last >= 0) {
        for i in values.indices {
          failed = first + Double(i) * stride
          _ = try value(Query(base: base, position: failed))
        }
      }
      try fillAll(&values, base: base, first: first, stride: stride)
    } catch {
      throw error.failure(at: failed)
    }
  }
}

/// The schedule of one formula.
final class FormulaSchedule<F: Formula>: Schedule {
  private var formula: F

  init(_ formula: F) { self.formula = formula }

  @_optimize(speed)
  override func value(_ query: Query) throws(EvaluationError) -> Double { try formula.value(query) }

  override var isTotal: Bool { formula.isTotal }

  override func fillAll(
    _ values: inout MutableSpan<Double>, base: Double, first: Double, stride: Double
  ) throws(EvaluationError) {
    if !F.hasOwnLoop {
      return try super.fillAll(&values, base: base, first: first, stride: stride)
    }
    var query = Query(base: base, position: first)
    for i in values.indices {
      query.position = first + Double(i) * stride
      values[i] = try formula.value(query)
    }
  }

  override var dependsOnGroup: Bool { F.dependsOnGroup }

  override var drivesMomentum: Bool { formula.drivesMomentum }

  override func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    try formula.momentum(query)
  }

  override func chain(_ groups: Groups) throws(Failure) -> Scheduler { try formula.chain(groups) }

  override var groupCount: Int? { formula.groupCount }

  override var typeName: String { F.name }

  override func visit(_ fields: Fields) {
    if fields.mode == .read { return formula.visit(fields) }
    // Threads share the schedule, and a visit is a modifying access even where it only writes text.
    var copy = formula
    copy.visit(fields)
    if F.hasParts, let tracing = fields.tracing { tracing.copy = FormulaSchedule(copy) }
  }
}

extension Schedule {
  /// Schedules inside schedules inside ... deeper than this are refused, for the sake of the stack.
  static let depthLimit = 100

  /// A schedule from its spec.
  package static func read(_ value: Value, at path: String, in context: Context) throws(Failure)
    -> Schedule
  {
    try checkDepth(context.depth, at: path)
    let fields = try Fields.reading(value, as: .spec, at: path, in: context)
    guard let type = fields.take("type", required: true, "the name of a schedule type") else {
      if let failure = fields.failure { throw failure }  // of the run
      // Without its type nothing is known of the rest; but one of the names may be a misspelt `type`.
      if let name = nearest(to: "type", among: fields.members.map { $0.name }) {
        throw Failure(.spec, at: fields.path(to: name), "no such name", "the nearest is `type`")
      }
      throw Failure(
        .spec, at: fields.path(to: "type"), "missing", "the name of a schedule type")
    }
    guard case .string(let name) = type, let entry = Catalogue.type(named: name) else {
      throw unknownType(type, at: fields.path(to: "type"))
    }
    fields.schemaOfEditors()
    if context.depth == 0 { fields.takeRun() }
    let schedule = try entry.read(fields)
    try checkDepth(context.depth + fields.contents.height, at: path)
    schedule.contents = fields.contents
    if context.depth == 0 {
      // One that an operation changes may be at work: it stands in front, and has its places already.
      for (i, follower) in schedule.followers.enumerated() where follower.place != i {
        follower.place = i
      }
    }
    return schedule
  }

  private static func checkDepth(_ depth: Int, at path: String) throws(Failure) {
    if depth <= depthLimit { return }
    throw Failure(
      .spec, at: shortened(path), "nested too deeply",
      "at most " + depthLimit.description + " schedules inside each other")
  }

  /// The canonical spec of one that has lengths in other units, which a run makes steps of.
  ///
  /// - Parameter run: the values that `run` in a spec has. They go before those: who trains knows, the file
  ///   supposed.
  package static func resolve(_ spec: Value, run: Value) throws(Failure) -> Value {
    var context = Context()
    context.hasStandIns = true
    context.run.given = run
    return try read(spec, at: "", in: context).spec
  }

  private static func unknownType(_ type: Value, at path: String) -> Failure {
    guard case .string(let name) = type else {
      return Failure(
        .spec, at: path, type.quoted + " is not allowed", "the name of a schedule type")
    }
    let names = Catalogue.types.map { $0.name }
    let close = nearest(to: name, among: names) ?? nearest(to: "torch." + name, among: names)
    return Failure(
      .spec, at: path, type.quoted + " is no schedule type",
      close.map { "the nearest is \"" + $0 + "\"" } ?? "one of " + SwiftLR.joined(names, with: ", ")
    )
  }
}

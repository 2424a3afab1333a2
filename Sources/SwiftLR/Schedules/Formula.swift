/// One type of schedule that has a chain form, or depends on more than the base value and the position: torch's
/// classes. Each is a structure and costs the library a few specialized functions; a type that is a function of
/// the position only is a `Rule` and costs little more than its text.
protocol Formula: SendableMetatype {
  /// The type's name in a spec, `torch.StepLR`.
  static var name: String { get }

  /// What it does, for users: a sentence, both formulas in the order of their operations, quirks that are the
  /// peer's, the source behind an empty line and an `@`.
  static var documentation: String { get }

  /// The schedule with every parameter at its default.
  init()

  /// Names every parameter once, in the order of the peer's constructor.
  mutating func parameters(_ fields: Fields)

  /// The closed form: the value at a position, from nothing else.
  func value(_ query: Query) throws(EvaluationError) -> Double

  /// A scheduler of this schedule in chain form.
  func chain(_ groups: Groups) throws(Failure) -> Scheduler

  /// Whether it gives values to the momentum besides the rate.
  var drivesMomentum: Bool { get }

  /// The momentum at a position, nil where the schedule leaves it alone.
  func momentum(_ query: Query) throws(EvaluationError) -> Double?

  /// Whether there is a value for every base at every position from 0 to 2^53: no division by zero, no
  /// overflow, no function of the caller's.
  var isTotal: Bool { get }

  /// Whether there is a closed form at all.
  static var isClosed: Bool { get }

  /// Whether filling has a loop of its own, in which the formula is inlined: room for a little time.
  static var hasOwnLoop: Bool { get }

  /// Whether it is composed of other schedules.
  static var hasParts: Bool { get }

  /// Whether the value depends on the index of the group besides its base value.
  static var dependsOnGroup: Bool { get }

  /// The number of groups it is written for, nil if it fits any number.
  var groupCount: Int? { get }
}

/// A question to a schedule.
@safe struct Query {
  /// The group's initial value.
  var base: Double
  /// Steps since the start of the schedule, whole or fractional.
  var position: Double
  /// The index of the group.
  var group = 0
  /// Whether the momentum is asked for, which operations change with the same function as the rate.
  var asksMomentum = false
  /// What a scheduler that asks has for the schedules: it keeps it alive, and a counted reference would cost as
  /// much as the formula.
  private var lentMemories: Unmanaged<Memories>?

  init(base: Double, position: Double, group: Int = 0) {
    self.base = base
    self.position = position
    self.group = group
  }

  var memories: Memories? {
    get { unsafe lentMemories?.takeUnretainedValue() }
    set { unsafe lentMemories = newValue.map { unsafe Unmanaged.passUnretained($0) } }
  }
}

extension Formula {
  var isTotal: Bool { false }

  static var isClosed: Bool { true }

  static var hasOwnLoop: Bool { false }

  static var hasParts: Bool { false }

  static var dependsOnGroup: Bool { false }

  var groupCount: Int? { nil }

  var drivesMomentum: Bool { false }

  func momentum(_ query: Query) throws(EvaluationError) -> Double? { nil }

  /// Visits the parameters. Not inlined, because every use would then hold its own copy of the texts.
  @inline(never)
  mutating func visit(_ fields: Fields) { parameters(fields) }
}

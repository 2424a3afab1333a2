/// One type of schedule whose chain form has a state of its own: torch's classes. Each is a structure and costs the
/// library a few specialized functions. A type that is a function of the position is declared with a `Rule`.
protocol Formula: SendableMetatype {
  /// The type's name in a spec, `torch.StepLR`.
  static var name: String { get }

  /// What it does, for users: a sentence, both formulas in the order of their operations, quirks that are the
  /// peer's.
  static var documentation: String { get }

  /// Where it comes from: the peer's class, and the paper if there is one.
  static var source: String { get }

  /// The schedule with every parameter at its default.
  init()

  /// Names every parameter once, in the order of the peer's constructor.
  mutating func parameters(_ fields: Fields)

  /// The closed form: the value at a position.
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

  /// Whether filling has a loop of its own with the formula inlined, which is faster and takes room in the library.
  static var hasOwnLoop: Bool { get }

  /// The schedules that it is composed of.
  var parts: [NamedPart] { get }

  /// Whether the value depends on the index of the group besides its base value.
  static var dependsOnGroup: Bool { get }

  /// The number of groups it is written for, nil if it fits any number.
  var groupCount: Int? { get }
}

extension Formula {
  var isTotal: Bool { false }

  static var isClosed: Bool { true }

  static var hasOwnLoop: Bool { false }

  var parts: [NamedPart] { [] }

  static var dependsOnGroup: Bool { false }

  var groupCount: Int? { nil }

  var drivesMomentum: Bool { false }

  func momentum(_ query: Query) throws(EvaluationError) -> Double? { nil }

  /// Visits the parameters. Not inlined, because every caller would have its own copy of the calls.
  @inline(never)
  mutating func visit(_ fields: Fields) { parameters(fields) }
}

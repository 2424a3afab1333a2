/// What a type of schedule computes, if its parameters are a text, a `Signature`. Most functions of the position
/// that peers have are no more than that, and far more than a hundred of them have to fit into the library: a
/// type like this costs its text and its arithmetic.
struct Rule: Sendable {
  typealias Value =
    @Sendable (_ p: Arguments, _ e: Double, _ query: Query) throws(EvaluationError) ->
    Double
  /// Checks what a signature cannot say, and computes ahead what is not to be computed at each position.
  typealias Preparation = @Sendable (_ p: Arguments, _ fields: Fields) -> Void

  /// The recurrence of the chain form, from the group's current rate.
  typealias Next =
    @Sendable (_ p: Arguments, _ e: Double, _ rate: Double, _ query: Query) throws(EvaluationError)
    -> Double

  var prepare: Preparation?
  let value: Value
  /// Whether it gives the momentum as well, to a query that asks for it.
  var isOperation = false
  var next: Next?
  /// Whether the chain form is the formula over the part in its chain form.
  var chainsPart = false

  init(
    prepare: Preparation? = nil, next: Next? = nil, chainsPart: Bool = false,
    value: @escaping Value
  ) {
    self.prepare = prepare
    self.next = next
    self.chainsPart = chainsPart
    self.value = value
  }

  var hasChainForm: Bool { next != nil || chainsPart }
}

/// What the parameters of a rule are, in the order of its signature.
///
/// A class, because a structure of this size would be copied for each value.
final class Arguments {
  private var numbers: InlineArray<16, Double> = .init(repeating: 0)
  /// The lists; one of pairs is two.
  var lists: [[Number]] = []
  var parts: [Schedule] = []
  /// What was computed ahead.
  var table: [Double] = []

  init() {}

  /// The same with other parts.
  init(_ other: Arguments, parts: [Schedule]) {
    numbers = other.numbers
    lists = other.lists
    table = other.table
    self.parts = parts
  }

  subscript(i: Int) -> Double {
    @inline(__always) get { numbers[i] }
    @inline(__always) set { numbers[i] = newValue }
  }

  /// A number of a list.
  func callAsFunction(_ list: Int, _ i: Int) -> Double { lists[list][i].value }
}

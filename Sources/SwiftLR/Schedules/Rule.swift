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
  /// Whether it changes what is to come of a schedule that runs.
  var isOperation = false
  /// Whether it gives the momentum of a part as well, to a query that asks for it.
  var givesMomentum = false
  var next: Next?

  init(
    prepare: Preparation? = nil, next: Next? = nil, value: @escaping Value
  ) {
    self.prepare = prepare
    self.next = next
    self.value = value
  }
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
  /// Whether the rule has a value for every base at every position from 0 to 2^53, as long as its parameters
  /// are of ordinary size. Those that hold only for some parameters say so in `prepare`.
  var isTotal: Bool

  init(isTotal: Bool) { self.isTotal = isTotal }

  /// The same with other parts.
  init(_ other: Arguments, parts: [Schedule]) {
    (numbers, lists, table, isTotal) = (other.numbers, other.lists, other.table, other.isTotal)
    self.parts = parts
  }

  subscript(i: Int) -> Double {
    @inline(__always) get { numbers[i] }
    @inline(__always) set { numbers[i] = newValue }
  }

  /// The value of the one part, which in chain form has one of its own.
  @inline(never)
  func part(_ query: Query) throws(EvaluationError) -> Double {
    if let part = query.memories?.part { return try part.value(query) }
    return try value(of: 0, query)
  }

  /// What a query asks of a part, the only one if nothing is said: the value, or the momentum. The array keeps
  /// it alive: counting a reference for the call, atomically, would cost as much as the value.
  @inline(never)
  func value(of i: Int = 0, _ query: Query) throws(EvaluationError) -> Double {
    var value = 0.0
    let failure: EvaluationError? = unsafe Unmanaged.passUnretained(parts[i])
      ._withUnsafeGuaranteedRef { part in
        do throws(EvaluationError) {
          value = query.asksMomentum ? try part.momentum(query) ?? .nan : try part.value(query)
          return nil
        } catch {
          return error
        }
      }
    if let failure { throw failure }
    return value
  }

  /// A number of a list.
  func callAsFunction(_ list: Int, _ i: Int) -> Double { lists[list][i].value }
}

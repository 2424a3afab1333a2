/// What a type of schedule makes of a metric, if its parameters are a text, a `Signature`.
struct MetricRule: Sendable {
  typealias Beginning = @Sendable (_ p: Arguments, _ memory: Memory) -> Void
  typealias WarmUp = @Sendable (_ p: Arguments, _ query: inout Query) -> Bool
  typealias Advance = @Sendable (_ p: Arguments, _ memory: Memory, _ metric: Double) -> Void

  /// The names of the numbers that it remembers, in their order.
  let remembers: String
  /// As of a `Rule`. One that averages metrics puts their number into the table.
  var prepare: Rule.Preparation?
  /// What it puts in front of itself, which needs no metric: changes the base value to that of the warm-up,
  /// and says whether this is the value.
  var warmUp: WarmUp?
  let begin: Beginning
  let advance: Advance

  init(
    remembers: String, prepare: Rule.Preparation? = nil, warmUp: WarmUp? = nil,
    begin: @escaping Beginning, advance: @escaping Advance
  ) {
    self.remembers = remembers
    self.prepare = prepare
    self.warmUp = warmUp
    self.begin = begin
    self.advance = advance
  }
}

/// The schedule of a metric rule: one class for all of them.
final class MetricRuleSchedule: RuleSchedule, Follower {
  private let metricRule: MetricRule
  var place = 0

  init(_ name: String, _ rule: MetricRule, _ signature: Signature) {
    metricRule = rule
    super.init(
      name, Rule(prepare: rule.prepare) { _, _, _ throws(EvaluationError) in throw .needsMetric },
      signature)
  }

  var remembered: String { metricRule.remembers }

  var windowLength: Int { Int(arguments.table.first ?? 0) }

  func begin(_ memory: Memory) { metricRule.begin(arguments, memory) }

  func advance(_ memory: Memory, _ metric: Double) {
    metricRule.advance(arguments, memory, metric)
  }

  override func value(_ query: Query) throws(EvaluationError) -> Double {
    guard let warmUp = metricRule.warmUp else { return try follow(query) }
    var query = query
    return warmUp(arguments, &query) ? query.base : try follow(query)
  }

  override var dependsOnGroup: Bool { true }

  override func collectFollowers(_ list: inout [any Follower]) { list.append(self) }
}

extension Fields {
  /// Makes room for a number of metrics to be averaged.
  @inline(never)
  func requireWindow(_ name: String, _ length: Double, _ p: Arguments) {
    require(
      length <= 1000, name, Number(length, isReal: false), "is too many", "at most 1000 metrics")
    p.table = [min(length, 1000)]
  }
}

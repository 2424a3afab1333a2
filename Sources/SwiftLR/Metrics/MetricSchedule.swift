/// What a type of schedule makes of a metric, if its parameters are a text, a `Signature`. The first of them says
/// whether the metric shall rise: 1 if it is a word.
final class MetricRule: Sendable {
  typealias Advance = @Sendable (_ p: Arguments, _ memory: Memory, _ metric: Double) -> Void
  typealias WarmUp = @Sendable (_ p: Arguments, _ query: inout Query) -> Bool

  /// The names of the numbers that it remembers, with a space between two; the best metric is the first.
  let remembers: String
  /// As of a `Rule`. One that averages metrics puts their number into the table.
  let prepare: Rule.Preparation?
  /// What it puts in front of itself, which needs no metric: changes the base value to that of the warm-up,
  /// and says whether this is the value.
  let warmUp: WarmUp?
  /// Takes a metric into account; nothing in it can fail.
  let advance: Advance

  init(
    _ remembers: String, prepare: Rule.Preparation? = nil, warmUp: WarmUp? = nil,
    advance: @escaping Advance
  ) {
    self.remembers = remembers
    self.prepare = prepare
    self.warmUp = warmUp
    self.advance = advance
  }
}

/// A schedule whose value follows from the metrics of the steps. It is no function of the position; inside a closed
/// scheduler it is one of the position and of its memory.
class MetricSchedule: RuleSchedule {
  private final let metricRule: MetricRule
  /// Its place among those of the whole spec.
  final var place = 0

  init(_ name: String, _ rule: MetricRule, _ signature: Signature) {
    metricRule = rule
    super.init(
      name, Rule(prepare: rule.prepare) { _, _, _ throws(EvaluationError) in throw .needsMetric },
      signature, isTotal: false)
  }

  final func makeMemory(groups: Int) -> Memory {
    let memory = Memory(
      metricRule.remembers, window: Int(arguments.table.first ?? 0), groups: groups)
    begin(memory)
    return memory
  }

  /// Sets what is not 0 before the first metric.
  func begin(_ memory: Memory) { memory[0] = worst(rising: arguments[0] == 1) }

  func advance(_ memory: Memory, _ metric: Double) {
    metricRule.advance(arguments, memory, metric)
  }

  override final var dependsOnGroup: Bool { true }

  /// The first question of a group starts it at its base value, whatever the position: a part of a sequence
  /// makes nothing of the metric of the step that it starts with. From there on each step of its clock takes one
  /// metric, for all groups; a clock that went back, as in a repetition, starts anew.
  override final func value(_ query: Query) throws(EvaluationError) -> Double {
    guard let memories = query.memories else { throw .needsMetric }
    var query = query
    if let warmUp = metricRule.warmUp, warmUp(arguments, &query) { return query.base }
    let (memory, group) = (memories.list[place], query.group)
    if memory.bases[group].isNaN {
      memory.bases[group] = query.base
      memory.values[group] = query.base
      memory.position = max(0, query.position)
      return query.base
    }
    // Wrappers ask for the first value at any time, and do not mean to start anew by that.
    if query.position <= 0 { return query.base }
    if query.position < memory.position {
      memory.clear(at: 0)
      begin(memory)
    }
    if query.position > memory.position {
      guard let metric = memories.metric else { throw .needsMetric }
      advance(memory, metric)
      memory.position = query.position
    }
    let (value, base) = (memory.values[group], memory.bases[group])
    // Another base value than that of the start, as from a schedule in front: in proportion.
    return query.base == base || base == 0 ? value : value * (query.base / base)
  }
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

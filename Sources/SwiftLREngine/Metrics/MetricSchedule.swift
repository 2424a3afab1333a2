/// What the declaration of a type that follows a metric returns.
struct MetricRule {
  /// Takes a metric into account: changes the memory and its values. Nothing in it can fail.
  typealias Advance = (_ memory: FollowerMemory, _ metric: Double) -> Void
  /// What stands before it and needs no metric: the base value that a query of the warm-up finds, and whether that
  /// is what the rule starts from.
  typealias WarmUp = (_ query: Query) -> (base: Double, isOver: Bool)
  /// What becomes of a value that the rule has left, which does not see it.
  typealias Finish = (_ value: Double, _ query: Query) -> Double

  /// Whether the metric shall rise.
  let isRising: Bool
  /// Where the best metric is remembered.
  let best: MemorySlot
  /// How many metrics are averaged, 0 for none.
  let window: Int
  let warmUp: WarmUp?
  let finish: Finish?
  /// The schedule that the values are factors of, nil where they are rates.
  let schedule: Part?
  let advance: Advance

  init(
    isRising: Bool, best: MemorySlot, window: Int = 0, warmUp: WarmUp? = nil,
    finish: Finish? = nil, schedule: Part? = nil, advance: @escaping Advance
  ) {
    self.isRising = isRising
    self.best = best
    self.window = window
    self.warmUp = warmUp
    self.finish = finish
    self.schedule = schedule
    self.advance = advance
  }

  /// Sets what is not 0 before the first metric.
  func begin(_ memory: FollowerMemory) { memory[best] = worst(rising: isRising) }
}

/// A schedule whose value follows from the metrics of the steps. It is no function of the position; inside a closed
/// scheduler it is one of the position and of its memory.
class MetricSchedule: RuleSchedule {
  private final let metricRule: MetricRule
  private final let remembered: [String]
  /// Its place among those of the whole spec.
  final var place = 0

  init(
    _ name: String, _ rule: MetricRule, _ parameters: Parameters, groupCount: Int? = nil
  ) {
    metricRule = rule
    remembered = parameters.remembered
    super.init(
      name, Rule { _, _ throws(EvaluationError) in throw .needsMetric }, parameters,
      dependsOnGroup: true, groupCount: groupCount)
  }

  final func makeMemory(groups: Int) -> FollowerMemory {
    let memory = FollowerMemory(remembered, window: metricRule.window, groups: groups)
    metricRule.begin(memory)
    return memory
  }

  final var isRising: Bool { metricRule.isRising }

  /// Forgets the metrics. The values stay.
  final func begin(_ memory: FollowerMemory) {
    memory.forgetMetrics()
    metricRule.begin(memory)
  }

  override final func value(_ query: Query) throws(EvaluationError) -> Double {
    guard let schedule = metricRule.schedule else {
      let value = try followed(query)
      return metricRule.finish?(value, query) ?? value
    }
    var unit = query
    unit.base = 1
    return (try followed(unit)) * (try schedule.value(query))
  }

  /// The first question of a group starts it at its base value, whatever the position: a part of a sequence
  /// makes nothing of the metric of the step that it starts with. From there on each step of its clock takes one
  /// metric, for all groups; a clock that went back, as in a repetition, starts anew.
  private func followed(_ query: Query) throws(EvaluationError) -> Double {
    guard let step = query.memory else { throw .needsMetric }
    var query = query
    if let warmUp = metricRule.warmUp {
      let start = warmUp(query)
      if !start.isOver { return start.base }
      query.base = start.base
    }
    let (memory, group) = (step.followers[place], query.group)
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
      if let metric = step.metric {
        metricRule.advance(memory, metric)
      } else if !step.holds {
        throw .needsMetric
      }
      memory.position = query.position
    }
    let (value, base) = (memory.values[group], memory.bases[group])
    // Another base value than that of the start, as from a schedule around it: in proportion.
    return query.base == base || base == 0 ? value : value * (query.base / base)
  }
}

extension Parameters {
  /// A number of metrics that are averaged.
  @inline(never)
  func window(_ name: String, _ meaning: String, default standard: Number) -> Int {
    let length = number(name, meaning, .wholeFrom(1).steps, default: standard)
    require(length <= 1000, valueOf: name, "is too many", "at most 1000 metrics")
    return Int(min(length, 1000))
  }
}

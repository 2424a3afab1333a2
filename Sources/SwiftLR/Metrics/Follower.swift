/// A schedule whose value follows from the metrics of the steps. It is no function of the position; inside a closed
/// scheduler it is one of the position and of its memory.
protocol Follower: Schedule {
  /// Its place among the followers of the whole spec.
  var place: Int { get set }

  /// The names of the numbers that it remembers, with a space between two.
  var remembered: String { get }

  /// How many metrics it averages, 0 for none.
  var windowLength: Int { get }

  /// Sets the numbers to what they are before the first metric.
  func begin(_ memory: Memory)

  /// Takes a metric into account; nothing in it can fail.
  func advance(_ memory: Memory, _ metric: Double)
}

extension Follower {
  func makeMemory(groups: Int) -> Memory {
    let memory = Memory(remembered, window: windowLength, groups: groups)
    begin(memory)
    return memory
  }

  /// The value for a group. The first question starts the group at its base value, whatever the position: a
  /// part of a sequence makes nothing of the metric of the step that it starts with. From there on each step
  /// of its clock takes one metric for all groups; a clock that went back, as in a repetition, starts anew.
  func follow(_ query: Query) throws(EvaluationError) -> Double {
    guard let memories = query.memories else { throw .needsMetric }
    let (memory, group) = (memories[place], query.group)
    if memory.bases[group].isNaN {
      memory.bases[group] = query.base
      memory.values[group] = query.base
      memory.position = max(0, query.position)
      return query.base
    }
    // Wrappers ask for the first value at any time, and do not mean to start anew by that.
    if query.position <= 0 { return query.base }
    if query.position < memory.position { restart(memory) }
    if query.position > memory.position {
      guard let metric = memories.metric else { throw .needsMetric }
      advance(memory, metric)
      memory.position = query.position
    }
    let (value, base) = (memory.values[group], memory.bases[group])
    // Another base value than that of the start, as from a schedule in front: in proportion.
    return query.base == base || base == 0 ? value : value * (query.base / base)
  }

  private func restart(_ memory: Memory) {
    memory.clear()
    memory.position = 0
    begin(memory)
  }
}

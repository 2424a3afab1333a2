/// What a scheduler remembers for the schedules that it asks: the memory of each that follows a metric, or a part in
/// chain form. Schedules find it through the `Query`.
final class StepMemory {
  let followers: [FollowerMemory]
  let part: ChainedPart?
  /// The metric of the step that is being made, if it has one.
  var metric: Double?
  /// Whether that step may lack a metric: what would need it then keeps its value.
  var holds = false

  init(_ followers: [MetricSchedule], groups: Int, part: ChainedPart? = nil) {
    self.followers = followers.map { $0.makeMemory(groups: groups) }
    self.part = part
  }

  /// Takes over the memories of another, up to the first that belongs to a schedule of another kind.
  @inline(never)
  func copy(from other: StepMemory) {
    for i in 0..<min(followers.count, other.followers.count) {
      if !followers[i].hasRoom(for: other.followers[i]) { return }
      followers[i].copy(from: other.followers[i])
    }
  }

  func state(_ fields: Fields) {
    if let part { return part.state(fields) }
    let objects = fields.objects("memory", followers.count)
    for (i, object) in objects.enumerated() { followers[i].state(object) }
    fields.close("memory", objects)
  }
}

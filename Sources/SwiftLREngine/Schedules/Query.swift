/// A question to a schedule.
@safe struct Query {
  /// The group's initial value.
  var base: Double
  /// Steps since the start of the schedule, whole or fractional.
  var position: Double
  /// The index of the group.
  var group = 0
  /// Whether the momentum is asked for. Operations change it with the same function as the rate.
  var asksMomentum = false
  /// What the scheduler that asks remembers for the schedules. The scheduler keeps it alive; a counted reference
  /// would cost as much as the formula.
  private var lentMemory: Unmanaged<StepMemory>?

  init(base: Double, position: Double, group: Int = 0) {
    self.base = base
    self.position = position
    self.group = group
  }

  var memory: StepMemory? {
    get { unsafe lentMemory?.takeUnretainedValue() }
    set { unsafe lentMemory = newValue.map { unsafe Unmanaged.passUnretained($0) } }
  }

  /// Whether only the rate is asked for, without a memory.
  var isPlain: Bool {
    @inline(__always) get { unsafe lentMemory == nil && !asksMomentum }
  }
}

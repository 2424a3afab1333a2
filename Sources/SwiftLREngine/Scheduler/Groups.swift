/// The optimizer's parameter groups without their rates: the values that torch's schedulers hide in `param_groups` and
/// find there again, also those that another part of a composition has put there.
final class Groups {
  /// The keys of a group, by torch's names.
  enum Key: Int, CaseIterable {
    case initialLR, maxLR, minLR, swaLR, maxMomentum, baseMomentum
    /// The optimizer's momentum, or its first beta: the only one that steps change.
    case momentum

    var name: String {
      switch self {
      case .initialLR: "initial_lr"
      case .maxLR: "max_lr"
      case .minLR: "min_lr"
      case .swaLR: "swa_lr"
      case .maxMomentum: "max_momentum"
      case .baseMomentum: "base_momentum"
      case .momentum: "momentum"
      }
    }
  }

  let count: Int
  /// That of the groups' rates.
  let precision: Precision
  /// Whether the `initial_lr` are doubles although rates may be float32, because a schedule has set them.
  var hasDoubleInitial = false
  /// One row for each key.
  private let values: Rates
  /// One bit for each key: whether the groups have it.
  private var present = 0

  init(_ count: Int, _ precision: Precision) {
    self.count = count
    self.precision = precision
    values = Rates(count * Key.allCases.count)
  }

  func has(_ key: Key) -> Bool { present & 1 << key.rawValue != 0 }

  subscript(key: Key, i: Int) -> Double {
    @inline(__always) get { values[key.rawValue * count + i] }
  }

  /// The value of each group.
  func column(_ key: Key) -> [Double] {
    var column: [Double] = []
    for i in 0..<count { column.append(self[key, i]) }
    return column
  }

  func set(_ key: Key, _ value: (Int) -> Double) {
    for i in 0..<count { values[key.rawValue * count + i] = value(i) }
    present |= 1 << key.rawValue
  }

  /// Sets the only key that changes with each step.
  @inline(__always)
  func setMomentum(_ i: Int, _ value: Double) {
    values[Key.momentum.rawValue * count + i] = value
    present |= 1 << Key.momentum.rawValue
  }

  func copy(from other: Groups) {
    values.copy(from: other.values)
    present = other.present
    hasDoubleInitial = other.hasDoubleInitial
  }
}

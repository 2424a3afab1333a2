/// What a parameter is given in place of a good argument.
enum OddArgument {
  case null
  case number(Double)
  case size(Int)
  case whole(Int64)
  /// An array with this number in each place.
  case array(Double)

  /// None is beyond the memory that `Bench` has and small enough to pass for right.
  private static let sizes = [0, 1, 3, 1000, 1 << 49, 1 << 62, .max, .min, -1]
  private static let wholes: [Int64] = [
    .min, Int64(Int32.min), -1, 0, 1, 2, 3, 7, 16, Int64(Int32.max), 1 << 32, .max,
  ]

  /// All of them, for a type of the header; nil for a type that is not known here.
  static func all(for type: String) -> [OddArgument]? {
    switch type {
    case "double": HostileNumberTests.numbers.map { .number($0) }
    case "size_t": sizes.map { .size($0) }
    case "int32_t", "int64_t": wholes.map { .whole($0) }
    case "double *", "const double *": [.null] + HostileNumberTests.numbers.map { .array($0) }
    default: type.hasSuffix("*") ? [.null] : nil
    }
  }

  /// How it is handed over; nil for an array, whose address is the one of a good argument.
  var register: DynamicCall.Argument? {
    switch self {
    case .null: .word(0)
    case .number(let double): .double(double)
    case .size(let size): .word(size)
    case .whole(let whole): .word(Int(whole))
    case .array: nil
    }
  }
}

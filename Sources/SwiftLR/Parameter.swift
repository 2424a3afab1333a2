internal import SwiftLREngine

/// A value of a parameter, for specs that are written in Swift instead of JSON. Literals will do.
///
/// ```swift
/// let cosine = try Schedule(
///   type: "torch.CosineAnnealingLR", ["T_max": 900, "eta_min": 0.001])
/// let schedule = try Schedule(
///   type: "swiftlr.warmup", ["steps": 100, "schedule": .schedule(cosine)])
/// ```
///
/// Each type has a constructor as well, such as ``Schedule/torch/StepLR(step_size:gamma:)``.
public enum Parameter: Sendable {
  /// JSON's null.
  case null
  /// True or false.
  case flag(Bool)
  /// A whole number.
  case integer(Int)
  /// A real number, also an infinity.
  case number(Double)
  /// A word such as `cos`, the name of a function, or a length such as `10ep`.
  case text(String)
  /// Values in their order.
  case list([Parameter])
  /// Values by their names, in their order.
  case object([(name: String, value: Parameter)])
  /// A schedule as a part of another one. Its functions come along.
  case schedule(Schedule)
  /// A function of your own.
  case function(Function)

  /// A list of schedules.
  public static func schedules(_ schedules: [Schedule]) -> Parameter {
    .list(schedules.map { .schedule($0) })
  }
}

extension Parameter: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// `nil` is ``null``.
  public init(nilLiteral: ()) { self = .null }
  /// `true` and `false` are a ``flag(_:)``.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  /// `30` is an ``integer(_:)``.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// `0.5` is a ``number(_:)``.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// `"cos"` is a ``text(_:)``.
  public init(stringLiteral value: String) { self = .text(value) }
  /// `[30, 80]` is a ``list(_:)``.
  public init(arrayLiteral elements: Parameter...) { self = .list(elements) }
  /// `["lr": 1]` is an ``object(_:)``.
  public init(dictionaryLiteral elements: (String, Parameter)...) {
    self = .object(elements.map { (name: $0, value: $1) })
  }
}

extension Schedule {
  /// Makes a schedule of a type's name and its parameters.
  ///
  /// - Parameters:
  ///   - type: the name of a type, such as `torch.StepLR`.
  ///   - parameters: those of the type, by their names. One that has a default may be left out.
  ///   - functions: those that the parameters name, besides the functions of schedules among them.
  /// - Throws: ``ScheduleError`` with the status `spec`, as ``init(_:functions:)`` does; `argument` for two different
  ///   functions of one name.
  public init(
    type: String, _ parameters: KeyValuePairs<String, Parameter> = [:], functions: [Function] = []
  ) throws(ScheduleError) {
    var spec = Spec(functions: functions.map { $0.engine })
    let value = try spec.value(type, parameters)
    try self.init(value, spec.functions)
  }

  /// A schedule that is this one up to a position, with the same bits, and something else after it.
  ///
  /// ```swift
  /// let cooled = try schedule.changed(by: "swiftlr.cooldown", ["at": 1000, "steps": 200])
  /// ```
  ///
  /// - Parameters:
  ///   - type: `swiftlr.cooldown`, `.extend`, `.rewarm`, `.branch` or `.rewind`.
  ///   - parameters: those of the type, without `schedule`. Schedules among them may call functions of this
  ///     schedule only.
  /// - Throws: ``ScheduleError`` with the status `spec`.
  public func changed(
    by type: String, _ parameters: KeyValuePairs<String, Parameter>
  ) throws(ScheduleError) -> Schedule {
    var spec = Spec()
    let value = try spec.value(type, parameters)
    return Schedule(try calling { () throws(Failure) in try engine.changed(by: value) })
  }
}

// What the constructors in Types/ make of their arguments.
extension Parameter {
  static func integer(orNull whole: Int?) -> Parameter { whole.map { .integer($0) } ?? .null }

  static func number(orNull real: Double?) -> Parameter { real.map { .number($0) } ?? .null }

  /// A number whose default is declared as a whole one: specs keep the two apart.
  static func number(_ real: Double, standard: Int) -> Parameter {
    real == Double(standard) ? .integer(standard) : .number(real)
  }

  static func integers(_ list: [Int]) -> Parameter { .list(list.map { .integer($0) }) }

  static func numbers(_ list: [Double]) -> Parameter { .list(list.map { .number($0) }) }

  static func pairs(_ list: [(Int, Double)]) -> Parameter {
    .list(list.map { .list([.integer($0), .number($1)]) })
  }

  static func function(orNull function: Function?) -> Parameter {
    function.map { .function($0) } ?? .null
  }

  /// One for all groups, or one for each.
  static func functions(_ list: [Function]) -> Parameter {
    list.count == 1 ? .function(list[0]) : .list(list.map { .function($0) })
  }

  static func curves(_ curves: KeyValuePairs<String, Schedule>) -> Parameter {
    .object(curves.map { (name: $0.key, value: .schedule($0.value)) })
  }
}

/// A spec while it is made of parameters.
struct Spec {
  /// More lists and objects inside each other are refused, because the stack is limited.
  private static let depthLimit = 500

  private(set) var functions: [SwiftLREngine.Function] = []
  private var depth = 0

  init(functions: [SwiftLREngine.Function] = []) { self.functions = functions }

  mutating func value(
    _ type: String, _ parameters: KeyValuePairs<String, Parameter>
  ) throws(ScheduleError) -> Value {
    let members = [(name: "type", value: Parameter.text(type))]
    return try value(.object(members + parameters.map { (name: $0.key, value: $0.value) }), at: "")
  }

  private mutating func value(_ parameter: Parameter, at path: String) throws(ScheduleError)
    -> Value
  {
    if depth == Self.depthLimit {
      throw refusal(
        .spec, at: shortened(path), "nested too deeply", "at most \(depth) lists inside each other")
    }
    depth += 1
    defer { depth -= 1 }
    switch parameter {
    case .null: return .null
    case .flag(let flag): return .flag(flag)
    case .integer(let whole): return .integer(Int64(whole))
    case .number(let real):
      // As JSON text has it.
      if real.isNaN { return .string("NaN") }
      return real.isFinite ? .real(real) : .string(real < 0 ? "-Infinity" : "Infinity")
    case .text(let text): return .string(text)
    case .list(let items):
      var list: [Value] = []
      for (i, item) in items.enumerated() { list.append(try value(item, at: "\(path)[\(i)]")) }
      return .list(list)
    case .object(let items):
      var names: Set<[UInt8]> = []
      var members: [Member] = []
      for item in items {
        let field = path.isEmpty ? item.name : path + "." + item.name
        if !names.insert(Array(item.name.utf8)).inserted {
          throw refusal(.spec, at: field, "stands there twice", "each name once")
        }
        members.append(Member(item.name, try value(item.value, at: field)))
      }
      return .object(members)
    case .schedule(let schedule):
      functions += schedule.engine.functions
      return schedule.engine.spec
    case .function(let function):
      functions.append(function.engine)
      return .string(function.name)
    }
  }
}

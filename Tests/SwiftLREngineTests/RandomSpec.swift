@testable import SwiftLREngine

/// A spec of a type with random parameters, most of which are allowed; some are very large or small if `odd`.
/// The caller describes the type, because that takes longer than all the rest.
func randomSpec(
  _ type: ScheduleType, _ parameters: [ParameterDescription], _ random: inout SplitMix64,
  odd: Bool = false
) -> Value {
  var members = [Member("type", .string(type.name))]
  let count = Int.random(in: 1...3, using: &random)
  var listed = 0
  for parameter in parameters {
    if parameter.standard != nil && Bool.random(using: &random) { continue }
    var length = count
    // The second list of a type is often one shorter or one longer than the first.
    if listed > 0 && parameter.allowed.hasPrefix("a list") {
      length = max(0, count + Int.random(in: -1...1, using: &random))
    }
    if parameter.allowed.hasPrefix("a list") { listed += 1 }
    members.append(Member(parameter.name, value(parameter, length, &random, odd)))
  }
  return .object(members)
}

private func value(
  _ parameter: ParameterDescription, _ count: Int, _ random: inout SplitMix64, _ odd: Bool
) -> Value {
  let allowed = parameter.allowed
  let part = Value.object([
    Member("type", .string("swiftlr.curve")), Member("over", .integer(10)),
  ])
  if allowed == "true or false" { return .flag(Bool.random(using: &random)) }
  if allowed == "a schedule" { return part }
  if parameter.name == "curves" { return .object([Member("lr", part), Member("b", part)]) }
  if allowed == "a list of at least one schedule" {
    if parameter.name == "cosine_kwargs" {
      let keys = ["init_value", "peak_value", "warmup_steps", "decay_steps"]
      let numbers: [Int64] = [0, 1, 5, 10]
      let members = zip(keys, numbers).map { Member($0, .integer($1)) }
      return .list(Array(repeating: .object(members), count: count))
    }
    if parameter.name == "stages" {
      let stage = Value.object([Member("duration", .integer(10)), Member("end_lr", .real(0.5))])
      return .list(Array(repeating: stage, count: count))
    }
    return .list(Array(repeating: part, count: count))
  }
  if allowed == "a list of pairs of numbers" {
    return .list((0..<count).map { .list([.integer(Int64(10 * $0)), .real(0.5)]) })
  }
  if allowed.hasPrefix("\"") {
    let words = allowed.split(separator: "\"").map(String.init).filter { $0 != " or " }
    return .string(words.randomElement(using: &random) ?? "")
  }
  if allowed.hasPrefix("a list") {
    let rates = parameter.name == "lengths" || parameter.name == "pcts"
    return .list(
      (0..<count).map { rates ? .real(1 / Double(count)) : .integer(Int64(10 * ($0 + 1))) })
  }
  if allowed.contains("null") && Bool.random(using: &random) { return .null }
  if odd && Int.random(in: 0..<4, using: &random) == 0 {
    let extremes = [1e-50, 1e50, -1e50, 1e-300, 1e300]
    return .real(extremes.randomElement(using: &random) ?? 0)
  }
  let numbers: [Value] = [
    .integer(0), .integer(1), .integer(2), .integer(10), .integer(100), .real(0.5), .real(0.9),
    .real(1e-3), .real(1.5), .integer(-1), .real(1e12), .real(0.999),
  ]
  return numbers.randomElement(using: &random) ?? .null
}

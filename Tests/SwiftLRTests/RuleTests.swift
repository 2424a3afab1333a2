import Foundation
import Testing

@testable import SwiftLR

@Suite("Rules")
struct RuleTests {
  @Test("a signature says names, limits, defaults and kinds")
  func signature() {
    let fields = Fields.describing()
    let signature = Signature([
      "size whole >= 2: Steps.", "power > 0 <= 1 = 0.5: A power.", "small = 1e-7: Small.",
      "mode of up down = down: A word.", "flag = true: A flag.", "end = null: May be missing.",
      "list list >= 0: Some numbers.",
    ])
    var numbers = signature.defaults
    var (lists, parts): ([[Number]], [Schedule]) = ([], [])
    signature.visit(fields, &numbers, &lists, &parts)
    let found = fields.list.parameters.map {
      "\($0.name) | \($0.allowed) | \($0.standard?.quoted ?? "required") | \($0.meaning)"
    }
    #expect(
      found == [
        "size | a whole number of at least 2 | required | Steps.",
        "power | a number above 0 and at most 1 | 0.5 | A power.",
        "small | a number | 1e-07 | Small.",
        "mode | \"up\" or \"down\" | \"down\" | A word.",
        "flag | true or false | true | A flag.",
        "end | a number, or null | null | May be missing.",
        "list | a list, each a number of at least 0 | required | Some numbers.",
      ])
  }

  @Test("names are different, and none is the beginning of a misreading")
  func names() {
    let names = Catalogue.types.map { $0.name }
    #expect(Set(names).count == names.count)
    for name in names { #expect(Catalogue.type(named: name)?.name == name) }
    #expect(Catalogue.type(named: "timm") == nil)
    #expect(Catalogue.type(named: "") == nil)
  }

  @Test("every type from the documentation has a source or is swiftlr's own")
  func sources() {
    for type in Catalogue.types where !type.name.hasPrefix("swiftlr.") {
      #expect(!type.source.isEmpty, "\(type.name)")
      #expect(type.documentation.contains("- "), "\(type.name)")
    }
  }

  @Test("cycles that grow by a step each end with an error and not with a wrong value")
  func manyCycles() throws {
    let restarts = try schedule(
      "composer.CosineAnnealingWarmRestartsScheduler",
      [("t_0", .integer(1000)), ("t_mult", .real(1.0015))])
    // The lengths are 1000, 1001, 1002 ...
    #expect(try restarts.value(base: 1, position: 2001) == 1)
    #expect(try restarts.value(base: 1, position: 3003) == 1)
    #expect(message { _ = try restarts.value(base: 1, position: 1e12) }.contains("behind the end"))
  }

  /// Whatever is allowed gives values or errors, and the canonical spec gives the same ones.
  @Test("random specs of every type", arguments: 0..<3 as Range<UInt64>)
  func random(seed: UInt64) throws {
    let positions = [0, 1, 0.5, 2, 7, 99, 100, 1e6, 1e12, 0x1p53, -1, -0x1p53]
    for type in Catalogue.types {
      var random = SplitMix64(seed: seed &* 1000 &+ UInt64(type.name.utf8.count))
      var built = 0
      for _ in 0..<60 {
        let spec = randomSpec(type, &random)
        guard let schedule = try? Schedule.read(spec, at: "", in: Context()) else { continue }
        built += 1
        let again = try Schedule.read(schedule.spec, at: "", in: Context())
        for position in positions {
          let first = Result { try schedule.value(base: 0.1, position: position) }
          let second = Result { try again.value(base: 0.1, position: position) }
          switch (first, second) {
          case (.success(let x), .success(let y)):
            #expect(x.bitPattern == y.bitPattern || x.isNaN && y.isNaN, "\(type.name) \(spec)")
          case (.failure, .failure): break
          default: Issue.record("\(type.name) \(spec) at \(position)")
          }
        }
      }
      if !type.describe().contains(where: { $0.name.contains("lambda") }) {
        #expect(built > 0, "\(type.name), seed \(seed)")
      }
    }
  }

  private func randomSpec(_ type: ScheduleType, _ random: inout SplitMix64) -> Value {
    var members = [Member("type", .string(type.name))]
    let count = Int.random(in: 1...3, using: &random)
    var listed = 0
    for parameter in type.describe() {
      if parameter.standard != nil && Bool.random(using: &random) { continue }
      var length = count
      // The second list of a type is often one shorter or one longer than the first.
      if listed > 0 && parameter.allowed.hasPrefix("a list") {
        length = max(0, count + Int.random(in: -1...1, using: &random))
      }
      if parameter.allowed.hasPrefix("a list") { listed += 1 }
      members.append(Member(parameter.name, value(parameter, length, &random)))
    }
    return .object(members)
  }

  private func value(_ parameter: ParameterDescription, _ count: Int, _ random: inout SplitMix64)
    -> Value
  {
    let allowed = parameter.allowed
    let part = Value.object([
      Member("type", .string("swiftlr.curve")), Member("over", .integer(10)),
    ])
    if allowed == "true or false" { return .flag(Bool.random(using: &random)) }
    if allowed == "a schedule" { return part }
    if allowed == "a list of at least one schedule" {
      if parameter.name == "cosine_kwargs" {
        let keys = ["init_value", "peak_value", "warmup_steps", "decay_steps"]
        let numbers: [Int64] = [0, 1, 5, 10]
        let members = zip(keys, numbers).map { Member($0, .integer($1)) }
        return .list(Array(repeating: .object(members), count: count))
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
    let numbers: [Value] = [
      .integer(0), .integer(1), .integer(2), .integer(10), .integer(100), .real(0.5), .real(0.9),
      .real(1e-3), .real(1.5), .integer(-1), .real(1e12), .real(0.999),
    ]
    return numbers.randomElement(using: &random) ?? .null
  }
}

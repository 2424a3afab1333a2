import Testing

@testable import SwiftLREngine

/// What the compiler cannot check of a declaration.
@Suite("Declarations")
struct DeclarationTests {
  private enum Direction: String, Choice { case up, down }

  @Test("a declaration says names, limits, defaults and kinds")
  func kinds() {
    let type = ScheduleType("test.type", "") { p in
      let size = p.number("size", "Steps.", .wholeFrom(2))
      let exponent = p.number("power", "A power.", .above(0, to: 1), default: 0.5)
      let small = p.number("small", "Small.", default: 1e-7)
      let mode = p.choice("mode", "A word.", default: Direction.down)
      let flag = p.flag("flag", "A flag.", default: true)
      let end = p.optional("end", "May be missing.")
      let list = p.numbers("list", "Some numbers.", .atLeast(0))
      let short = p.numbers("short", "Two numbers.", default: [1, 2.5])
      let factors: [Direction] = p.product("product", "Factors.", default: "up*down")
      return Rule { _, _ in
        flag && mode == .up
          ? size + exponent + small + (end ?? 0)
          : Double(list.count + short.count + factors.count)
      }
    }
    let found = type.describe().map {
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
        "short | a list, each a number | a list of 2 | Two numbers.",
        "product | names with \"*\" between them, each \"up\" or \"down\" | \"up*down\" | Factors.",
      ])
  }

  @Test("a formula gets what the spec has, by name and with its type")
  func values() throws {
    let type = ScheduleType("test.type", "") { p in
      let end = p.optional("end", "May be missing.")
      let mode = p.choice("mode", "A word.", default: Direction.down)
      let pairs = p.pairs("pairs", "Positions and values.")
      return Rule { e, q in
        (end ?? -1) + (mode == .up ? 10 : 20) + pairs.first[0] * 100 + pairs.second[0] * 1000
          + q.base
      }
    }
    func value(_ members: [(String, Value)]) throws -> Double {
      let fields = try Fields.reading(
        .object(members.map { Member($0.0, $0.1) }), as: .spec, at: "", in: Context())
      return try type.read(fields).value(base: 0.5, position: 0)
    }
    let pairs = ("pairs", Value.list([.list([.integer(3), .integer(4)])]))
    #expect(try value([pairs]) == 4319.5)
    #expect(try value([pairs, ("end", .integer(2)), ("mode", .string("up"))]) == 4312.5)
    #expect(
      message { _ = try value([pairs, ("mode", .string("upp"))]) }.hasPrefix("mode: \"upp\""))
  }

  @Test("an example has what is required, and what declares an example")
  func example() {
    let type = ScheduleType("test.type", "") { p in
      let start = p.number("start", "A value.")
      _ = p.number("length", "A length.", .atLeast(0).steps)
      _ = p.number("end", "Another value.")
      _ = p.number("left_out", "One with a default.", default: 5)
      _ = p.optional("own", "One with an example.", example: 3)
      _ = p.numbers("list", "A list.", .steps)
      _ = p.numbers("more", "Another list.", example: [1, 2, 3])
      return Rule { _, _ in start }
    }
    #expect(
      type.example.text
        == "type test.type start 1.0 length 100 end 0.1 own 3 list [50] more [1 2 3]")
  }

  @Test("no parameter stands twice, and none has the name of a field that every spec may have")
  func names() {
    for type in Catalogue.types {
      let names = type.describe().map { $0.name }
      for (i, name) in names.enumerated() where names[..<i].contains(name) {
        Issue.record("\(type.name): \(name) is declared twice")
      }
      for name in names where ["type", "run", "$schema", ""].contains(name) {
        Issue.record("\(type.name): a parameter is called \"\(name)\"")
      }
    }
  }

  @Test("every default and every example is allowed, and a default that is written changes nothing")
  func defaults() throws {
    let half = Function(name: "my_function", release: {}) { _ throws(EvaluationError) in 0.5 }
    let context = Context(functions: [half])
    for type in Catalogue.types {
      do {
        let schedule = try Schedule.read(type.example, at: "", in: context)
        guard case .object(var members) = type.example else { continue }
        for parameter in type.describe() {
          guard let standard = parameter.standard,
            !members.contains(where: { $0.name == parameter.name })
          else { continue }
          members.append(Member(parameter.name, standard))
        }
        let explicit = try Schedule.read(.object(members), at: "", in: context)
        #expect(explicit.spec.text == schedule.spec.text, "\(type.name)")
      } catch {
        Issue.record("\(type.name): \(error.message)")
      }
    }
  }

  @Test("meanings are sentences, and a documentation says the formula")
  func texts() {
    for type in Catalogue.types {
      for parameter in type.describe() where !parameter.meaning.hasSuffix(".") {
        Issue.record("\(type.name).\(parameter.name): \(parameter.meaning)")
      }
      if type.hasClosedForm && type.closedForm.isEmpty {
        Issue.record("\(type.name): no closed form")
      }
    }
  }
}

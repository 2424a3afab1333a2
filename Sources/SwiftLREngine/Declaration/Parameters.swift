/// The parameters of a type, while it is declared.
///
/// A declaration names each of its parameters once, in the order of the peer's constructor, and gets its value
/// back with its type: a number is a `Double`, one that may be null a `Double?`, a word a case of an enum. The
/// same calls read a spec and describe the type: then the values are the defaults, or stand in for missing
/// ones, and nobody evaluates the formula.
///
/// Each function takes the name, the meaning in a sentence, the limit, the default (none: the parameter is
/// required) and what the example of the type has where `Domain.example` does not fit.
final class Parameters {
  private let fields: Fields
  /// What was named so far, with its value.
  private(set) var all: [Parameter] = []
  /// Whether products and quotients of a few of the numbers are finite.
  private(set) var areOrdinary = true
  /// Whether the formula has a chain form: over its part in chain form.
  private(set) var chainsPart = false
  /// The number of groups that its lists with one number a group are for, nil if it has none.
  private(set) var groupCount: Int?
  /// The names of the numbers that a schedule which follows a metric remembers.
  private(set) var remembered: [String] = []

  init(_ fields: Fields) { self.fields = fields }

  /// - Parameter offset: of a length, the position from which it counts.
  @inline(never)
  func number(
    _ name: String, _ meaning: String, _ limit: Limit = .finite, default standard: Number? = nil,
    after offset: Double = 0, example: Number? = nil
  ) -> Double {
    if let example { fields.example(example.json) }
    var number = standard ?? standIn
    fields.number(name, &number, limit, required: standard == nil, after: offset, meaning)
    keep(name, .number(number))
    return number.value
  }

  // Most numbers are of one of these two kinds. With fewer arguments each call takes less room in the library.

  /// A required number with the example of its kind.
  @inline(never)
  func number(_ name: String, _ meaning: String, _ limit: Limit = .finite) -> Double {
    number(name, meaning, limit, default: nil, after: 0)
  }

  /// A number with a default, which is its example.
  @inline(never)
  func number(
    _ name: String, _ meaning: String, _ limit: Limit = .finite, default standard: Number
  ) -> Double {
    number(name, meaning, limit, default: standard, after: 0)
  }

  /// A number that may be left out, or null.
  @inline(never)
  func optional(
    _ name: String, _ meaning: String, _ limit: Limit = .finite, after offset: Double = 0,
    example: Number? = nil
  ) -> Double? {
    if let example { fields.example(example.json) }
    var number: Number?
    fields.optional(name, &number, limit, after: offset, meaning)
    guard let number else {
      keep(name, .value(.null))
      return nil
    }
    keep(name, .number(number))
    return number.value
  }

  /// One number for all groups, or one for each.
  @inline(never)
  func perGroup(
    _ name: String, _ meaning: String, _ limit: Limit = .finite, default standard: Number? = nil,
    example: Number? = nil
  ) -> GroupNumbers {
    if let example { fields.example(example.json) }
    var numbers = PerGroup(standard ?? standIn)
    fields.perGroup(name, &numbers, limit, required: standard == nil, meaning)
    return keep(name, numbers)
  }

  /// The same for a parameter that may be left out, or null.
  @inline(never)
  func optionalPerGroup(_ name: String, _ meaning: String, _ limit: Limit = .finite)
    -> GroupNumbers?
  {
    var numbers: PerGroup?
    fields.optionalPerGroup(name, &numbers, limit, meaning)
    guard let numbers else {
      keep(name, .value(.null))
      return nil
    }
    return keep(name, numbers)
  }

  private func keep(_ name: String, _ numbers: PerGroup) -> GroupNumbers {
    if let count = numbers.groupCount {
      let expected = groupCount ?? count
      fields.require(
        count == expected, name, "has " + count.description + " values",
        expected.description + ", as the lists before")
      groupCount = expected
    }
    if !numbers.numbers.allSatisfy({ $0.isOrdinary }) { areOrdinary = false }
    all.append(Parameter(name: name, content: .perGroup(numbers)))
    return GroupNumbers(numbers)
  }

  @inline(never)
  func flag(_ name: String, _ meaning: String, default standard: Bool) -> Bool {
    var flag = standard
    fields.flag(name, &flag, meaning)
    keep(name, .value(.flag(flag)))
    return flag
  }

  /// One of some words.
  ///
  /// - Parameter cases: those that are allowed, in the order of the documentation.
  func choice<Word: Choice>(
    _ name: String, _ meaning: String, of cases: [Word] = Word.allCases, default standard: Word
  ) -> Word {
    var word = standard
    fields.choice(name, &word, of: cases, meaning)
    keep(name, .value(.string(word.rawValue)))
    return word
  }

  /// One of some words for all parts, or a list with one for each.
  func choices<Word: Choice>(
    _ name: String, _ meaning: String, default standard: Word
  ) -> [Word] {
    let cases = Word.allCases
    let index = cases.firstIndex { same($0.rawValue, standard.rawValue) } ?? 0
    let (indices, isList) = fields.choices(name, cases.count, index, meaning) { cases[$0].rawValue }
    let words = indices.map { cases[$0] }
    let values = words.map { Value.string($0.rawValue) }
    keep(name, .value(isList ? .list(values) : values.first ?? .null))
    return words
  }

  /// A product of factors, each one of some words, as a text with `*` between them.
  func product<Word: Choice>(
    _ name: String, _ meaning: String, default standard: String, example: String? = nil
  ) -> [Word] {
    if let example { fields.example(.string(example)) }
    var text = standard
    let words = Word.allCases
    let indices = fields.product(name, &text, of: words.map { $0.rawValue }, meaning)
    keep(name, .value(.string(text)))
    return indices.map { words[$0] }
  }

  /// - Parameter inARow: whether they are lengths, each of which counts from the end of the one before.
  @inline(never)
  func numbers(
    _ name: String, _ meaning: String, _ limit: Limit = .finite, default standard: [Number]? = nil,
    inARow: Bool = false, example: [Number]? = nil
  ) -> [Double] {
    if let example { fields.example(.list(example.map { $0.json })) }
    var list = standard ?? []
    fields.numbers(name, &list, limit, required: standard == nil, inARow: inARow, meaning)
    keep(name, .numbers(list))
    return list.map { $0.value }
  }

  /// A number, or a list of numbers, at least one.
  ///
  /// - Returns: also whether it was a list.
  @inline(never)
  func oneOrMore(_ name: String, _ meaning: String, _ limit: Limit = .finite)
    -> (numbers: [Double], isList: Bool)
  {
    var list = [standIn]
    let isList = fields.oneOrMore(name, &list, limit, meaning)
    keep(name, isList ? .numbers(list) : .number(list[0]))
    return (list.map { $0.value }, isList)
  }

  /// A list of pairs of numbers, such as positions with a value each.
  ///
  /// - Parameter limit: of the first number of each pair.
  @inline(never)
  func pairs(_ name: String, _ meaning: String, _ limit: Limit = .finite)
    -> (first: [Double], second: [Double])
  {
    var (first, second): ([Number], [Number]) = ([], [])
    fields.pairs(name, &first, &second, limit, meaning)
    keep(name, .pairs(first, second))
    return (first.map { $0.value }, second.map { $0.value })
  }

  /// A schedule.
  ///
  /// - Parameters:
  ///   - start: where its clock starts.
  ///   - chained: whether the formula has a chain form, which goes over this part in its chain form.
  @inline(never)
  func part(
    _ name: String, _ meaning: String, start: PartStart = .anywhere, chained: Bool = false
  ) -> Part {
    var schedule = Schedule()
    fields.schedule(name, &schedule, start: start, meaning)
    keep(name, .part(schedule))
    if chained { chainsPart = true }
    return Part(schedule)
  }

  /// A list of at least one schedule.
  ///
  /// - Parameters:
  ///   - type: the type of all of them, which the spec then leaves out.
  ///   - start: where their clocks start.
  ///   - example: the type of a part in the example.
  @inline(never)
  func parts(
    _ name: String, _ meaning: String, of type: String = "", start: PartStart = .anywhere,
    example: String = ""
  ) -> [Part] {
    var schedules: [Schedule] = []
    if fields.mode == .describe, let example = Catalogue.type(named: example)?.example {
      fields.example(.list([example]))
    }
    fields.schedules(name, &schedules, of: type, start: start, meaning)
    keep(name, .parts(schedules, isTyped: !type.utf8.isEmpty))
    return schedules.map { Part($0) }
  }

  /// The caller's functions: one for all groups, or one for each.
  @inline(never)
  func functions(_ name: String, _ meaning: String) -> GroupFunctions {
    var functions = GroupFunctions()
    fields.functions(name, &functions, meaning)
    keep(name, .functions(functions))
    return functions
  }

  /// A number that a schedule which follows a metric remembers from step to step, 0 at first. Its name is that
  /// in states.
  @inline(never)
  func remember(_ name: String) -> MemorySlot {
    remembered.append(name)
    return MemorySlot(index: remembered.count - 1)
  }

  /// The steps that the schedule is made for: the greatest of its numbers in steps and of the horizons of its parts, until
  /// a declaration knows better.
  var horizon: Double {
    get { fields.contents.horizon }
    set { fields.contents.horizon = newValue }
  }

  /// Whether the spec has a parameter, which may be declared later, with another value than null.
  func isGiven(_ name: String) -> Bool { fields.isGiven(name) }

  /// Whether the spec has a word for a parameter, which may be declared later.
  func says(_ name: String, _ word: String) -> Bool { fields.says(name, word) }

  @inline(never)
  private func keep(_ name: String, _ content: Parameter.Content) {
    if case .number(let number) = content, !number.isOrdinary { areOrdinary = false }
    all.append(Parameter(name: name, content: content))
  }

  /// What a missing number is, until the failure is told.
  private var standIn: Number { 1 }
}

// MARK: What must hold across several parameters

extension Parameters {
  /// - Parameters:
  ///   - name: the parameter that a failure names.
  ///   - found: what is wrong, a clause: "has 3 values".
  ///   - allowed: what would be right: "2".
  func require(_ holds: Bool, _ name: String, _ found: String, _ allowed: String) {
    fields.require(holds, name, found, allowed)
  }

  /// The same with the value of the parameter in front: "5 is above `t_initial`".
  @inline(never)
  func require(_ holds: Bool, valueOf name: String, _ found: String, _ allowed: String) {
    if !holds { fields.require(false, name, quoted(name) + " " + found, allowed) }
  }

  @inline(never)
  func requireNotEmpty(_ name: String, _ list: [Double], _ allowed: String) {
    fields.require(!list.isEmpty, name, "is empty", allowed)
  }

  @inline(never)
  func requireCount(_ name: String, _ list: [Double], _ count: Int, _ allowed: String? = nil) {
    fields.require(
      list.count == count, name, "has " + list.count.description + " values",
      allowed ?? count.description)
  }

  /// A number for each part but the last.
  @inline(never)
  func requireOneFewer(_ name: String, _ list: [Double], than parts: [Part]) {
    requireCount(
      name, list, parts.count - 1,
      "one fewer than parts, of which there are " + parts.count.description)
  }

  /// Whether the numbers of a list, or the first ones of its pairs, rise, and none is twice.
  @inline(never)
  func requireRising(_ name: String) {
    for parameter in all where same(parameter.name, name) {
      fields.requireRising(name, parameter.numbers)
    }
  }

  /// Says that a value takes two evaluations of a part: the depth of schedules inside each other is limited, so
  /// that a value comes in bounded time, and one that doubles the work counts as ten.
  func evaluatesPartTwice() { fields.contents.height += 9 }

  private func quoted(_ name: String) -> String {
    for parameter in all where same(parameter.name, name) {
      if let number = parameter.numbers.first { return number.json.quoted }
    }
    return "null"
  }
}

/// A parameter of a schedule with its value, as the canonical spec has it.
struct Parameter {
  enum Content {
    /// A word, a flag or null.
    case value(Value)
    case number(Number)
    case perGroup(PerGroup)
    case numbers([Number])
    case pairs([Number], [Number])
    case part(Schedule)
    case parts([Schedule], isTyped: Bool)
    case functions(GroupFunctions)
  }

  let name: String
  let content: Content

  /// Its number, those of its list, or the first ones of its pairs.
  var numbers: [Number] {
    switch content {
    case .number(let number): [number]
    case .perGroup(let numbers): numbers.numbers
    case .numbers(let list), .pairs(let list, _): list
    default: []
    }
  }

  /// Whether groups may have values of their own by it.
  var dependsOnGroup: Bool {
    switch content {
    case .part, .parts, .functions: true
    default: false
    }
  }

  /// The schedules in it.
  var namedParts: [NamedPart] {
    switch content {
    case .part(let part): [NamedPart(name, part)]
    case .parts(let list, _): NamedPart.list(name, list)
    default: []
    }
  }
}

extension Fields {
  /// Writes a parameter.
  @inline(never)
  func put(_ parameter: Parameter) {
    let name = parameter.name
    switch parameter.content {
    case .value(let value): put(name, value)
    case .number(let number): put(name, json(name, number))
    case .perGroup(let numbers): put(name, json(numbers))
    case .numbers(let list): put(name, .list(list.map { json(name, $0) }))
    case .pairs(let first, let second):
      put(name, .list(first.indices.map { .list([json(name, first[$0]), json(second[$0])]) }))
    case .part(let part): put(name, part.spec(style))
    case .functions(var functions): self.functions(name, &functions, "")
    case .parts(let list, let isTyped):
      put(
        name,
        .list(list.map { isTyped ? $0.parameters(style) : $0.spec(style) }))
    }
  }
}

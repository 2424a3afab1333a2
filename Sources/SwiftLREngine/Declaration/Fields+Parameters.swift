/// The kinds of parameters that schedules have.
extension Fields {
  /// A number, kept an integer or a real as it was written.
  ///
  /// - Parameter offset: of a length, the position from which it counts.
  @inline(never)
  func number(
    _ name: String, _ x: inout Number, _ limit: Limit, required: Bool = false,
    after offset: Double = 0, _ meaning: String
  ) {
    switch mode {
    case .write: put(name, json(name, x))
    case .describe:
      describe(name, Domain(.number, limit), [], required ? nil : x.json, meaning)
    case .read:
      guard let value = take(name, required: required, limit.text) else {
        return contents.add(x, limit)
      }
      if let number = self.number(name, value, limit, limit.text, after: offset) { x = number }
    }
  }

  /// What was read as a number, a length in another unit made steps; nil where that failed.
  ///
  /// - Parameter index: the place in a list, negative where there is none.
  @inline(never)
  private func number(
    _ name: String, _ value: Value, _ limit: Limit, _ allowed: String, at index: Int = -1,
    after offset: Double = 0
  ) -> Number? {
    var number = value.number.flatMap { limit.allows($0) ? $0 : nil }
    if number == nil {
      let field = index < 0 ? name : element(name, index)
      let takesLengths = limit.isInSteps && status == .spec
      switch value {
      case .string where takesLengths, .object where takesLengths:
        number = length(field, name, value, limit, after: offset)
      default: refuse(field, value, allowed)
      }
    }
    if let number { contents.add(number, limit) }
    return number
  }

  /// A number that may be left out, or null.
  @inline(never)
  func optional(
    _ name: String, _ x: inout Number?, _ limit: Limit, after offset: Double = 0, _ meaning: String
  ) {
    let domain = Domain(.optional, limit)
    switch mode {
    case .write: put(name, x.map { json(name, $0) } ?? .null)
    case .describe: describe(name, domain, [], x?.json ?? .null, meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: false, allowed) else { return }
      if case .null = value { return x = nil }
      if let number = self.number(name, value, limit, allowed, after: offset) { x = number }
    }
  }

  /// One number for all groups, or a list with one a group.
  @inline(never)
  func perGroup(
    _ name: String, _ x: inout PerGroup, _ limit: Limit, required: Bool = false, _ meaning: String
  ) {
    let domain = Domain(.perGroup, limit)
    switch mode {
    case .write: put(name, json(x))
    case .describe: describe(name, domain, [], required ? nil : x.json, meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: required, allowed) else { return }
      if let numbers = perGroup(name, value, limit, allowed) { x = numbers }
    }
  }

  /// The same for a parameter that may be left out, or null.
  @inline(never)
  func optionalPerGroup(_ name: String, _ x: inout PerGroup?, _ limit: Limit, _ meaning: String) {
    let domain = Domain(.optionalPerGroup, limit)
    switch mode {
    case .write: put(name, x.map { json($0) } ?? .null)
    case .describe: describe(name, domain, [], x?.json ?? .null, meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: false, allowed) else { return }
      if case .null = value { return x = nil }
      if let numbers = perGroup(name, value, limit, allowed) { x = numbers }
    }
  }

  /// What was read as a number or as a list of them, nil where that failed.
  @inline(never)
  private func perGroup(_ name: String, _ value: Value, _ limit: Limit, _ allowed: String)
    -> PerGroup?
  {
    var items = [value]
    if case .list(let list) = value { items = list }
    var numbers: [Number] = []
    for item in items {
      guard let number = number(name, item, limit, allowed) else { return nil }
      numbers.append(number)
    }
    guard let first = numbers.first else {
      refuse(name, value, allowed)
      return nil
    }
    if case .list = value { return PerGroup(first, numbers) }
    return PerGroup(first, [])
  }

  func json(_ numbers: PerGroup) -> Value {
    style == .comparable ? numbers.comparable : numbers.json
  }

  /// One of some words.
  func choice<Word: Choice>(
    _ name: String, _ word: inout Word, of cases: [Word] = Word.allCases, _ meaning: String
  ) {
    let index = choice(name, cases.count, word.rawValue, meaning) { cases[$0].rawValue }
    if let index { word = cases[index] }
  }

  /// The same without the type, to be compiled once for all enums. Returns the index of the word that is read.
  @inline(never)
  func choice(
    _ name: String, _ count: Int, _ word: String, _ meaning: String, _ wordAt: (Int) -> String
  ) -> Int? {
    let domain = Domain(.choice)
    let words = (0..<count).map(wordAt)
    switch mode {
    case .write: put(name, .string(word))
    case .describe: describe(name, domain, words, .string(word), meaning)
    case .read:
      let allowed = domain.text(words)
      guard let value = take(name, required: false, allowed) else { return nil }
      if case .string(let text) = value, let i = words.firstIndex(where: { same($0, text) }) {
        return i
      }
      refuse(name, value, allowed)
    }
    return nil
  }

  /// One word for all parts, or a list with one for each, by the indices of the words.
  @inline(never)
  func choices(
    _ name: String, _ count: Int, _ standard: Int, _ meaning: String, _ wordAt: (Int) -> String
  ) -> (indices: [Int], isList: Bool) {
    let domain = Domain(.choices)
    let words = (0..<count).map(wordAt)
    if mode == .describe { describe(name, domain, words, .string(words[standard]), meaning) }
    let allowed = domain.text(words)
    guard mode == .read, let value = take(name, required: false, allowed) else {
      return ([standard], false)
    }
    var (items, isList) = ([value], false)
    if case .list(let list) = value { (items, isList) = (list, true) }
    var indices: [Int] = []
    for item in items {
      guard case .string(let text) = item, let i = words.firstIndex(where: { same($0, text) })
      else {
        refuse(name, item, allowed)
        return ([standard], false)
      }
      indices.append(i)
    }
    return (indices, isList)
  }

  /// A product, which names its factors with `*` between them. Returns the index of each.
  @inline(never)
  func product(_ name: String, _ text: inout String, of words: [String], _ meaning: String) -> [Int]
  {
    let domain = Domain(.product)
    switch mode {
    case .write: put(name, .string(text))
    case .describe: describe(name, domain, words, .string(text), meaning)
    case .read:
      let allowed = domain.text(words)
      if let value = take(name, required: false, allowed) {
        guard case .string(let found) = value, factors(found, of: words) != nil else {
          refuse(name, value, allowed)
          break
        }
        text = found
      }
    }
    return factors(text, of: words) ?? []
  }

  /// The index of each factor of a product, nil if one is unknown. Spaces around names do not count.
  private func factors(_ text: String, of words: [String]) -> [Int]? {
    var indices: [Int] = []
    for piece in pieces(of: text, at: 42) {
      var name = bytes(of: piece)[...]
      while name.first == 32 { name.removeFirst() }
      while name.last == 32 { name.removeLast() }
      let word = SwiftLREngine.text(ofBytes: Array(name))
      guard let index = words.firstIndex(where: { same($0, word) }) else { return nil }
      indices.append(index)
    }
    return indices
  }

  @inline(never)
  func flag(_ name: String, _ x: inout Bool, _ meaning: String) {
    let domain = Domain(.flag)
    switch mode {
    case .write: put(name, .flag(x))
    case .describe: describe(name, domain, [], .flag(x), meaning)
    case .read:
      guard let value = take(name, required: false, domain.text()) else { return }
      guard case .flag(let flag) = value else {
        return refuse(name, value, domain.text())
      }
      x = flag
    }
  }

  /// A list of numbers.
  ///
  /// - Parameter inARow: whether they are lengths, each of which counts from the end of the one before.
  @inline(never)
  func numbers(
    _ name: String, _ list: inout [Number], _ limit: Limit, required: Bool = true,
    inARow: Bool = false, _ meaning: String
  ) {
    let domain = Domain(.list, limit)
    switch mode {
    case .write: put(name, .list(list.map { json(name, $0) }))
    case .describe:
      describe(name, domain, [], required ? nil : .list(list.map { $0.json }), meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: required, allowed) else {
        for number in list { contents.add(number, limit) }
        return
      }
      guard case .list(let items) = value else {
        return refuse(name, value, allowed)
      }
      list = []
      var sum = 0.0
      for (i, item) in items.enumerated() {
        guard let number = self.number(name, item, limit, limit.text, at: i, after: sum)
        else { return }
        list.append(number)
        if inARow { sum += number.value }
      }
    }
  }

  /// A number, or a list of at least one, required. Returns whether it was a list.
  @inline(never)
  func oneOrMore(_ name: String, _ list: inout [Number], _ limit: Limit, _ meaning: String) -> Bool
  {
    let domain = Domain(.oneOrMore, limit)
    if mode == .describe { describe(name, domain, [], nil, meaning) }
    let allowed = domain.text()
    guard mode == .read, let value = take(name, required: true, allowed) else { return false }
    guard case .list(let items) = value else {
      if let number = number(name, value, limit, allowed) { list = [number] }
      return false
    }
    var numbers: [Number] = []
    for (i, item) in items.enumerated() {
      guard let number = number(name, item, limit, limit.text, at: i) else { return true }
      numbers.append(number)
    }
    if numbers.isEmpty { refuse(name, value, allowed) } else { list = numbers }
    return true
  }

  /// A list of schedules, at least one, required.
  ///
  /// - Parameters:
  ///   - type: the type of all of them, which is not written then.
  ///   - start: where their clocks start.
  @inline(never)
  func schedules(
    _ name: String, _ list: inout [Schedule], of type: String = "", start: PartStart = .anywhere,
    _ meaning: String
  ) {
    let domain = Domain(.schedules)
    let isTyped = !type.utf8.isEmpty
    switch mode {
    case .write: put(Parameter(name: name, content: .parts(list, isTyped: isTyped)))
    case .describe: describe(name, domain, isTyped ? [type] : [], nil, meaning)
    case .read:
      list = readyParts(name)
      if !list.isEmpty { return }
      let allowed = domain.text()
      guard let value = take(name, required: true, allowed) else { return }
      guard case .list(let items) = value, !items.isEmpty else {
        return refuse(name, value, allowed)
      }
      let clocks = clocks(items.count, start)
      for (i, item) in items.enumerated() {
        var item = item
        if isTyped, item["type"] == nil, case .object(let members) = item {
          item = .object([Member("type", .string(type))] + members)
        }
        guard let schedule = schedule(item, at: element(name, i), clocks[i])
        else { return }
        if isTyped && !same(schedule.typeName, type) {
          refuse(element(name, i), .string(schedule.typeName), type)
        }
        list.append(schedule)
      }
    }
  }

  /// A schedule, required.
  @inline(never)
  func schedule(
    _ name: String, _ schedule: inout Schedule, start: PartStart = .anywhere, _ meaning: String
  ) {
    let domain = Domain(.schedule)
    switch mode {
    case .write: put(name, schedule.spec(style))
    case .describe: describe(name, domain, [], nil, meaning)
    case .read:
      if let ready = readyParts(name).first {
        schedule = ready
        return
      }
      guard let value = take(name, required: true, domain.text()) else { return }
      if let read = self.schedule(value, at: name, clock(start)) { schedule = read }
    }
  }

  /// A list of pairs of numbers, required.
  ///
  /// - Parameter limit: of the first of each.
  @inline(never)
  func pairs(
    _ name: String, _ first: inout [Number], _ second: inout [Number], _ limit: Limit,
    _ meaning: String
  ) {
    let domain = Domain(.pairs, limit)
    switch mode {
    case .write: put(Parameter(name: name, content: .pairs(first, second)))
    case .describe: describe(name, domain, [], nil, meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: true, allowed) else { return }
      guard case .list(let items) = value else {
        return refuse(name, value, allowed)
      }
      (first, second) = ([], [])
      for (i, item) in items.enumerated() {
        guard case .list(let pair) = item, pair.count == 2, let y = pair[1].number
        else { return refuse(element(name, i), item, "two numbers") }
        guard let x = self.number(name, pair[0], limit, "two numbers", at: i) else { return }
        first.append(x)
        second.append(y)
      }
    }
  }

  /// Whether numbers rise, and none is twice.
  @inline(never)
  func requireRising(_ name: String, _ list: [Number]) {
    for i in list.indices.dropFirst() where !(list[i].value > list[i - 1].value) {
      require(
        false, element(name, i), list[i].json.quoted + " is not above the one before",
        "positions in rising order")
    }
  }

  /// The caller's functions: one for all groups, written as a name, or a list with one a group.
  @inline(never)
  func functions(_ name: String, _ functions: inout GroupFunctions, _ meaning: String) {
    let domain = Domain(.functions)
    switch mode {
    case .write:
      let names = functions.list.map { Value.string($0.name) }
      let first = functions.list[0].name
      let isOne =
        names.count == 1
        || style == .comparable && functions.list.allSatisfy { same($0.name, first) }
      put(name, isOne ? names[0] : .list(names))
    case .describe: describe(name, domain, [], nil, meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: true, allowed) else { return }
      var names = [value]
      if case .list(let items) = value { names = items }
      if names.isEmpty { return refuse(name, value, allowed) }
      functions.list = []
      for value in names {
        guard let function = function(name, value, allowed) else { return }
        functions.list.append(function)
      }
    }
  }

  /// A function of the caller's, by its name, or null.
  @inline(never)
  func function(_ name: String, _ function: inout Function?, _ meaning: String) {
    let domain = Domain(.function)
    switch mode {
    case .write: put(name, function.map { .string($0.name) } ?? .null)
    case .describe: describe(name, domain, [], .null, meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: false, allowed) else { return }
      if case .null = value { return function = nil }
      function = self.function(name, value, allowed)
    }
  }

  private func function(_ name: String, _ value: Value, _ allowed: String) -> Function? {
    guard case .string(let wanted) = value else {
      refuse(name, value, allowed)
      return nil
    }
    if let function = context.functions[wanted] {
      contents.functions.append(function)
      return function
    }
    if context.hasStandIns {
      return Function(name: wanted, release: {}) { _ throws(EvaluationError) in throw .callback }
    }
    fail(name, "no function " + value.quoted + " was given", suppliedFunctions)
    return nil
  }

  /// A check across several parameters, made after they were read.
  @inline(never)
  func require(_ holds: Bool, _ name: String, _ found: String, _ allowed: String) {
    if mode == .read && isComplete && !holds { fail(name, found, allowed) }
  }

  /// The same, about a number: "5 is above `t_initial`".
  @inline(never)
  func require(
    _ holds: Bool, _ name: String, _ number: Number, _ found: String, _ allowed: String
  ) {
    if mode == .read && isComplete && !holds {
      fail(name, number.json.quoted + " " + found, allowed)
    }
  }

  func element(_ name: String, _ index: Int) -> String { indexed(name, index) }

  private var suppliedFunctions: String {
    let list = context.functions.list
    if list.isEmpty { return "a function of that name, given when the schedule is created" }
    return "one of " + listed(list.map { "`" + shortened($0.name) + "`" })
  }
}

/// The kinds of parameters that schedules have.
extension Fields {
  /// A number, kept an integer or a real as it was written.
  @inline(never)
  func number(
    _ name: String, _ x: inout Number, _ limit: Limit, required: Bool = false, _ meaning: String
  ) {
    switch mode {
    case .write: put(name, x.json)
    case .describe: describe(name, limit.text, required ? nil : x.json, meaning)
    case .read:
      guard let value = take(name, required: required, limit.text) else { return }
      guard let number = value.number, limit.allows(number) else {
        return fail(name, value.quoted + " is not allowed", limit.text)
      }
      x = number
    }
  }

  /// A list of numbers, required.
  @inline(never)
  func numbers(_ name: String, _ list: inout [Number], _ limit: Limit, _ meaning: String) {
    let allowed = "a list, each " + limit.text
    switch mode {
    case .write: put(name, .list(list.map { $0.json }))
    case .describe: describe(name, allowed, nil, meaning)
    case .read:
      guard let value = take(name, required: true, allowed) else { return }
      guard case .list(let items) = value else {
        return fail(name, value.quoted + " is not allowed", allowed)
      }
      list = []
      for (i, item) in items.enumerated() {
        guard let number = item.number, limit.allows(number) else {
          return fail(element(name, i), item.quoted + " is not allowed", limit.text)
        }
        list.append(number)
      }
    }
  }

  /// A list of schedules, at least one, required.
  @inline(never)
  func schedules(_ name: String, _ list: inout [Schedule], _ meaning: String) {
    let allowed = "a list of at least one schedule"
    switch mode {
    case .write: put(name, .list(list.map { $0.spec }))
    case .describe: describe(name, allowed, nil, meaning)
    case .read:
      guard let value = take(name, required: true, allowed) else { return }
      guard case .list(let items) = value, !items.isEmpty else {
        return fail(name, value.quoted + " is not allowed", allowed)
      }
      var inner = context
      inner.depth += 1
      list = []
      for (i, item) in items.enumerated() {
        do throws(Failure) {
          list.append(try Schedule.read(item, at: path(to: element(name, i)), in: inner))
        } catch {
          return fail(error)
        }
      }
    }
  }

  /// The caller's functions: one for all groups, written as a name, or a list with one a group.
  @inline(never)
  func functions(_ name: String, _ functions: inout GroupFunctions, _ meaning: String) {
    let allowed = "the name of a function, or a list of names, one a group"
    switch mode {
    case .write:
      put(
        name,
        functions.list.count == 1
          ? .string(functions.list[0].name) : .list(functions.list.map { .string($0.name) }))
    case .describe: describe(name, allowed, nil, meaning)
    case .read:
      guard let value = take(name, required: true, allowed) else { return }
      var names = [value]
      if case .list(let items) = value { names = items }
      if names.isEmpty { return fail(name, value.quoted + " is not allowed", allowed) }
      functions.list = []
      for value in names {
        guard case .string(let wanted) = value else {
          return fail(name, value.quoted + " is not allowed", allowed)
        }
        guard let function = context.functions.first(where: { same($0.name, wanted) }) else {
          return fail(name, "no function " + value.quoted + " was given", suppliedFunctions)
        }
        functions.list.append(function)
      }
    }
  }

  /// A check across several parameters, made after they were read.
  @inline(never)
  func require(_ holds: Bool, _ name: String, _ found: @autoclosure () -> String, _ allowed: String)
  {
    if mode == .read && isComplete && !holds { fail(name, found(), allowed) }
  }

  @inline(never)
  func element(_ name: String, _ index: Int) -> String { name + "[" + index.description + "]" }

  @inline(never)
  private func describe(_ name: String, _ allowed: String, _ standard: Value?, _ meaning: String) {
    describe(
      ParameterDescription(name: name, allowed: allowed, standard: standard, meaning: meaning))
  }

  private var suppliedFunctions: String {
    let names = context.functions.map { "`" + $0.name + "`" }.joined(separator: ", ")
    return names.utf8.isEmpty
      ? "a function of that name, given when the schedule is created" : "one of " + names
  }
}

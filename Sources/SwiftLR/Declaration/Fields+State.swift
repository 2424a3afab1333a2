/// The kinds of fields that states have.
extension Fields {
  /// A position, kept an integer or a real as torch keeps it.
  @inline(never)
  func position(_ name: String, _ x: inout Number) {
    if mode == .write { return put(name, x.json) }
    guard let value = take(name, required: true, "a number") else { return }
    guard let number = value.number, number.value.magnitude <= Number.wholeLimit else {
      return fail(name, value.quoted + " is not allowed", "a number of at most 2^53 in size")
    }
    x = number
  }

  @inline(never)
  func count(_ name: String, _ x: inout Int64) {
    if mode == .write { return put(name, .integer(x)) }
    let allowed = "a whole number from 0 to 2^53"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .integer(let whole) = value, (0...(1 << 53)).contains(whole) else {
      return fail(name, value.quoted + " is not allowed", allowed)
    }
    x = whole
  }

  @inline(never)
  func flag(_ name: String, _ x: inout Bool) {
    if mode == .write { return put(name, .flag(x)) }
    guard let value = take(name, required: true, "true or false") else { return }
    guard case .flag(let flag) = value else {
      return fail(name, value.quoted + " is not allowed", "true or false")
    }
    x = flag
  }

  /// One double a group.
  @inline(never)
  func rates(_ name: String, _ rates: borrowing Rates) {
    if mode == .write { return put(name, .list(rates.array.map { .real($0) })) }
    let groups = rates.count
    let allowed = "a list of " + groups.description + " numbers, one a group"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .list(let items) = value else {
      return fail(name, value.quoted + " is not allowed", allowed)
    }
    guard items.count == groups else {
      return fail(name, "has " + items.count.description + " values", allowed, as: .count)
    }
    for (i, item) in items.enumerated() {
      guard let rate = item.double else {
        return fail(element(name, i), item.quoted + " is not allowed", "a number")
      }
      rates[i] = rate
    }
  }

  /// A word that is always the same, and tells states apart.
  @inline(never)
  func word(_ name: String, _ text: String) {
    if mode == .write { return put(name, .string(text)) }
    let allowed = "\"" + text + "\""
    guard let value = take(name, required: true, allowed) else { return }
    guard case .string(let found) = value, same(found, text) else {
      return fail(name, value.quoted + " is not allowed", allowed)
    }
  }

  /// A list of nulls, where torch's state has a place for each function but cannot save them.
  @inline(never)
  func nulls(_ name: String, _ count: Int) {
    if mode == .write { return put(name, .list(Array(repeating: .null, count: count))) }
    let allowed = "a list of " + count.description + " nulls"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .list(let items) = value, items.count == count,
      items.allSatisfy({ if case .null = $0 { true } else { false } })
    else { return fail(name, value.quoted + " is not allowed", allowed) }
  }

  /// A list with a fixed number of objects.
  @inline(never)
  func objects(_ name: String, _ count: Int, _ visit: (Int, Fields) -> Void) {
    if mode == .write {
      let list = (0..<count).map { i in
        let inner = Fields.writing()
        visit(i, inner)
        return inner.object
      }
      return put(name, .list(list))
    }
    let allowed = "a list of " + count.description + " objects"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .list(let items) = value, items.count == count else {
      return fail(name, value.quoted + " is not allowed", allowed)
    }
    for (i, item) in items.enumerated() {
      do throws(Failure) {
        let inner = try Fields.reading(
          item, as: status, at: path(to: element(name, i)), in: context)
        visit(i, inner)
        try inner.finish()
      } catch {
        return fail(error)
      }
    }
  }
}

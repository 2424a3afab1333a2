/// The kinds of fields that states have.
extension Fields {
  /// A position, kept an integer or a real as torch keeps it.
  @inline(never)
  func position(_ name: String, _ x: inout Number) {
    if mode == .write { return put(name, x.json) }
    guard let value = take(name, required: true, "a number") else { return }
    guard let number = value.number, number.value.magnitude <= Number.wholeLimit else {
      return refuse(name, value, "a number of at most 2^53 in size")
    }
    x = number
  }

  @inline(never)
  func count(_ name: String, _ x: inout Int64) {
    if mode == .write { return put(name, .integer(x)) }
    let allowed = "a whole number from 0 to 2^53"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .integer(let whole) = value, (0...(1 << 53)).contains(whole) else {
      return refuse(name, value, allowed)
    }
    x = whole
  }

  func flag(_ name: String, _ x: inout Bool) { flag(name, &x, "") }

  /// A double, which may be an infinity or NaN.
  @inline(never)
  func double(_ name: String, _ x: inout Double) {
    if mode == .write { return put(name, .real(x)) }
    guard let value = take(name, required: true, "a number") else { return }
    guard let number = value.double else {
      return refuse(name, value, "a number")
    }
    x = number
  }

  /// How often each of some positions counts: a list of pairs, because JSON has no objects with numbers for keys.
  @inline(never)
  func counter(_ name: String, _ pairs: inout [(key: Number, count: Int64)]) {
    if mode == .write {
      return put(name, .list(pairs.map { .list([$0.key.json, .integer($0.count)]) }))
    }
    // A few bytes of state must not become a spec that fills the memory.
    var repetitionsLeft: Int64 = 1_000_000
    let allowed =
      "a list of pairs [position, count], each count at least 1, with 1000000 repetitions at most"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .list(let items) = value else {
      return refuse(name, value, allowed)
    }
    pairs = []
    for (i, item) in items.enumerated() {
      guard case .list(let pair) = item, pair.count == 2, let key = pair[0].number,
        case .integer(let count) = pair[1], count >= 1, count - 1 <= repetitionsLeft
      else { return refuse(element(name, i), item, allowed) }
      repetitionsLeft -= count - 1
      pairs.append((key, count))
    }
  }

  /// One double for each group.
  @inline(never)
  func rates(_ name: String, _ rates: borrowing Rates) {
    if mode == .write { return put(name, .list(rates.array.map { .real($0) })) }
    let groups = rates.count
    let allowed = "a list of " + groups.description + " numbers, one a group"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .list(let items) = value else {
      return refuse(name, value, allowed)
    }
    guard items.count == groups else {
      return fail(name, "has " + items.count.description + " values", allowed, as: .count)
    }
    for (i, item) in items.enumerated() {
      guard let rate = item.double else {
        return refuse(element(name, i), item, "a number")
      }
      rates.set(i, rate)
    }
  }

  /// One number for each group; an integer stays an integer.
  @inline(never)
  func perGroup(_ name: String, _ x: inout PerGroup, groups: Int) {
    if mode == .write { return put(name, .list((0..<groups).map { x[$0].json })) }
    let before = x
    perGroup(name, &x, .finite, required: true, "")
    // One number for all stays one, so that the spec stays what it was.
    if before.groupCount == nil
      && x == PerGroup(before[0], Array(repeating: before[0], count: groups))
    {
      return x = before
    }
    require(
      x.groupCount == groups, name, "is not for " + groups.description + " groups",
      "a list of " + groups.description + " numbers, one a group")
  }

  /// A word that is the same in every state of a kind, and tells the kinds apart.
  @inline(never)
  func word(_ name: String, _ text: String) {
    if mode == .write { return put(name, .string(text)) }
    let allowed = Value.string(text).quoted
    guard let value = take(name, required: true, allowed) else { return }
    guard case .string(let found) = value, same(found, text) else {
      return refuse(name, value, allowed)
    }
  }

  /// What torch saves of the caller's functions: null, or the attributes of one that is an object.
  @inline(never)
  func savedFunctions(_ name: String, _ saved: inout [Value], _ count: Int) {
    if mode == .write {
      return put(name, .list(saved.isEmpty ? Array(repeating: .null, count: count) : saved))
    }
    let allowed = "a list of " + count.description + ", each null or an object"
    guard let value = take(name, required: true, allowed) else { return }
    guard case .list(let items) = value, items.count == count, items.allSatisfy({ $0.isSaved })
    else {
      return refuse(name, value, allowed)
    }
    saved = items
  }

  /// The same for one function.
  @inline(never)
  func savedFunction(_ name: String, _ saved: inout Value) {
    if mode == .write { return put(name, saved) }
    guard let value = take(name, required: true, "null or an object") else { return }
    if !value.isSaved { return refuse(name, value, "null or an object") }
    saved = value
  }

  /// A list with a fixed number of objects. The caller visits each, then calls `close`. A closure for the visits would
  /// be compiled once for each caller.
  @inline(never)
  func objects(_ name: String, _ count: Int) -> [Fields] {
    if mode == .write { return (0..<count).map { _ in Fields.writing() } }
    let allowed = "a list of " + count.description + " objects"
    guard let value = take(name, required: true, allowed) else { return [] }
    guard case .list(let items) = value, items.count == count else {
      refuse(name, value, allowed)
      return []
    }
    var objects: [Fields] = []
    for (i, item) in items.enumerated() {
      do throws(Failure) {
        objects.append(
          try Fields.reading(item, as: status, at: path(to: element(name, i)), in: context))
      } catch {
        fail(error)
        return []
      }
    }
    return objects
  }

  @inline(never)
  func close(_ name: String, _ objects: [Fields]) {
    if mode == .write { return put(name, .list(objects.map { $0.object })) }
    for object in objects {
      do throws(Failure) { try object.finish() } catch { return fail(error) }
    }
  }
}

extension Value {
  /// Whether it is what torch saves of a function.
  fileprivate var isSaved: Bool {
    switch self {
    case .null, .object: true
    default: false
    }
  }
}

/// What stands in people's configurations, and what it is here: a row of the table of names.
package struct KnownName {
  /// Spellings of the same.
  package let names: [String]
  /// Where it is found: a framework, and its setting.
  package let place: String
  /// What it is here, in words that name types; empty if a section of the guide says all.
  package let here: String
  /// The section of `docs/coming-from.md` that says more; empty if there is none.
  package let section: String

  /// All rows, in the order of the table.
  package static var all: [KnownName] {
    @inline(never) get { rows(of: table).compactMap { KnownName($0) } }
  }

  /// - Parameter columns: names, place, and what it is here.
  private init?(_ columns: [String]) {
    if columns.count != 3 { return nil }
    names = pieces(of: columns[0], at: 0x2C).map { trimmed($0) }
    place = columns[1]
    let parts = pieces(of: columns[2], at: 0x5B)
    // A section stands at the end, after a colon.
    here = trimmed(parts[0], " :")
    section = parts.count > 1 ? trimmed(parts[1], "]") : ""
  }

  /// The types that it names, in the order of the words.
  @inline(never)
  package func types(_ all: [String]) -> [String] {
    var found: [String] = []
    for word in pieces(of: here, at: 0x20) {
      let word = trimmed(word, ",;:")
      if all.contains(where: { same($0, word) }) && !found.contains(where: { same($0, word) }) {
        found.append(word)
      }
    }
    return found
  }

  /// Whether there is nothing to say but the types.
  func isPlain(_ types: [String]) -> Bool {
    section.utf8.isEmpty && same(joined(types, with: ", "), here)
  }

  /// The lines of a table, cut into columns.
  @inline(never)
  static func rows(of table: String) -> [[String]] {
    pieces(of: table, at: 10).map { line in pieces(of: line, at: 0x7C).map { trimmed($0) } }
  }

  /// For programs.
  func json(_ all: [String]) -> Value {
    let object = Fields.writing()
    object.put("names", .list(names.map { .string($0) }))
    object.put("found_in", place)
    object.put("here", here)
    object.put("section", section)
    object.put("types", .list(types(all).map { .string($0) }))
    return object.object
  }
}

/// A text without some characters at its ends.
@inline(never)
private func trimmed(_ text: String, _ characters: String = " ") -> String {
  let cut = bytes(of: characters)
  var all = bytes(of: text)
  while let last = all.last, cut.contains(last) { all.removeLast() }
  return SwiftLREngine.text(ofBytes: Array(all.drop { cut.contains($0) }))
}

// What is said about a type that there is none of.

extension Catalogue {
  /// The failure of a name that is no type's, with those that may be meant.
  ///
  /// - Parameter fields: those of the object that the name stands in.
  static func unknown(_ type: Value, at path: String, in fields: Fields? = nil) -> Failure {
    guard case .string(let name) = type else {
      return Failure(
        .spec, at: path, type.quoted + " is not allowed", "the name of a schedule type")
    }
    let isForeign = fields.map { keyOfOthers($0) != nil } ?? false
    return Failure(
      .spec, at: path, type.quoted + " is no schedule type",
      hint(name) + (isForeign ? "; `swiftlr convert` reads this object" : ""))
  }

  /// The failure of an object that says its type as other programs do; nil if it is no such object.
  static func foreign(_ fields: Fields) -> Failure? {
    guard let key = keyOfOthers(fields) else { return nil }
    let missing = "missing, and `" + key + "` is another program's"
    let convert = "`swiftlr convert` reads this object"
    var allowed = "the name of a schedule type"
    for member in fields.members where same(member.name, key) {
      guard case .string(let name) = member.value else { continue }
      let search = TypeSearch(name)
      if let first = search.types.first { allowed = quoted(first) }
    }
    return Failure(.spec, at: fields.path(to: "type"), missing, allowed + "; " + convert)
  }

  /// The key by which an object is known to be another program's.
  private static func keyOfOthers(_ fields: Fields) -> String? {
    let keys =
      "_target_ class_path class_name lr_scheduler_type @schedules params init_args _partial_"
    for key in pieces(of: keys, at: 0x20) where fields.has(key, false) { return key }
    return nil
  }

  private static func hint(_ name: String) -> String {
    let search = TypeSearch(name)
    var hint = ""
    for (i, type) in search.types.enumerated() {
      hint += (i == 0 ? "the nearest is " : i == 1 ? ", then " : ", ") + quoted(type)
    }
    let names = Self.names
    for row in search.known {
      // Of several the one that the first type is from; a setting is not said beside a type of the same name.
      let types = row.types(names)
      if row.isPlain(types) { continue }
      if let first = search.types.first, !types.contains(where: { same($0, first) }) { continue }
      var said = row.place + ": " + row.here
      if row.here.utf8.isEmpty { said = row.place + ": docs/coming-from.md, " + row.section }
      return hint.utf8.isEmpty ? "in " + said : hint + " (in " + said + ")"
    }
    return hint.utf8.isEmpty ? "`swiftlr list` has all types" : hint
  }

  private static func quoted(_ name: String) -> String { "\"" + name + "\"" }
}

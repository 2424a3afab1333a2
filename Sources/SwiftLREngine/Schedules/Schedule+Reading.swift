// From a spec to a schedule.

extension Schedule {
  /// How many schedules may lie inside each other. More are refused: a thread with a stack of 128 kB is enough for
  /// these, whatever their types are.
  static let depthLimit = 70

  /// A schedule from its spec.
  package static func read(_ value: Value, at path: String, in context: Context) throws(Failure)
    -> Schedule
  {
    try checkDepth(context.depth, at: path)
    let fields = try Fields.reading(value, as: .spec, at: path, in: context)
    guard let type = fields.take("type", required: true, "the name of a schedule type") else {
      if let failure = fields.failure { throw failure }  // of the run
      // Without a type the other names cannot be checked, but one of them may be a misspelt `type`.
      if let name = nearest(to: "type", among: fields.members.map { $0.name }) {
        throw Failure(.spec, at: fields.path(to: name), "no such name", "the nearest is `type`")
      }
      throw Failure(
        .spec, at: fields.path(to: "type"), "missing", "the name of a schedule type")
    }
    guard case .string(let name) = type, let entry = Catalogue.type(named: name) else {
      throw Catalogue.unknown(type, at: fields.path(to: "type"))
    }
    fields.remarks()
    if context.depth == 0 { fields.takeRun() }
    let schedule = try entry.read(fields)
    try checkDepth(context.depth + fields.contents.height, at: path)
    schedule.contents = fields.contents
    if context.depth == 0 {
      // A schedule that an operation changes may be in use. It comes first, so its places stay what they are.
      for (i, follower) in schedule.followers.enumerated() where follower.place != i {
        follower.place = i
      }
    }
    return schedule
  }

  private static func checkDepth(_ depth: Int, at path: String) throws(Failure) {
    if depth <= depthLimit { return }
    throw Failure(
      .spec, at: shortened(path), "nested too deeply",
      "at most " + depthLimit.description + " schedules inside each other")
  }

  /// The canonical spec of a spec that has lengths in other units, with their steps.
  ///
  /// - Parameter run: what is known of the run. It takes precedence over `run` in the spec: the program knows, the file
  ///   assumed.
  package static func resolve(_ spec: Value, run: Value) throws(Failure) -> Value {
    var context = Context()
    context.hasStandIns = true
    context.run.given = run
    return try read(spec, at: "", in: context).spec
  }
}

extension Catalogue {
  static func unknown(_ type: Value, at path: String) -> Failure {
    guard case .string(let name) = type else {
      return Failure(
        .spec, at: path, type.quoted + " is not allowed", "the name of a schedule type")
    }
    // A name may lack the peer's.
    let close =
      nearest(to: name, among: names)
      ?? placeOfNearest(to: name, among: names.map { pieces(of: $0, at: 0x2E).last ?? "" })
      .map { names[$0] }
    return Failure(
      .spec, at: path, type.quoted + " is no schedule type",
      close.map { "the nearest is \"" + $0 + "\"" } ?? "one of "
        + SwiftLREngine.joined(names, with: ", ")
    )
  }
}

/// The fields of one JSON object, visited in order.
///
/// One function names the fields once, with their limits and meanings. Run over `Fields` that read, it fills in the
/// values and checks them; over `Fields` that write, it makes the document; over `Fields` that describe, it gives the
/// documentation. Parameters and states both work this way.
///
/// The first failure is kept, and the visits after it do nothing. `finish()` reports it. If there is none, it reports
/// the first key that nobody asked for, then the first that is missing: a misspelt name is both, and the message about
/// the key that is there helps more.
package final class Fields {
  enum Mode { case read, write, describe }

  /// How parameters are written: as the program has them, with plain steps in place of lengths in other units, or so that
  /// schedules of the same values have the same text.
  enum Style { case written, inSteps, comparable }

  let mode: Mode
  let status: Failure.Status
  let path: String
  let context: Context
  private(set) var members: [Member]
  private var visited: [String] = []
  private(set) var failure: Failure?
  private var missing: Failure?
  /// Of fields that describe: the example, with the parameters that are required or declare a value for it.
  private(set) var examples: [Member] = []
  private var nextExample: Value?
  /// The parameters that are lengths in other units, with their steps: those that were read, or those to write as
  /// lengths.
  var lengths: [Member]
  let style: Style
  /// What was read, besides the parameters.
  final var contents = Contents()

  private init(
    _ mode: Mode, _ status: Failure.Status, at path: String, _ context: Context,
    _ members: [Member], _ style: Style = .written, keeping lengths: [Member] = []
  ) {
    self.mode = mode
    self.status = status
    self.path = path
    self.context = context
    self.members = members
    self.lengths = lengths
    self.style = style
  }

  /// - Parameter status: what a failure counts as: `.spec` or `.state`.
  package static func reading(
    _ value: Value, as status: Failure.Status, at path: String, in context: Context
  ) throws(Failure) -> Fields {
    guard case .object(let members) = value else {
      throw Failure(status, at: path, value.quoted + " is not allowed", "an object")
    }
    return Fields(.read, status, at: path, context, members)
  }

  /// - Parameter lengths: those to write as lengths, in the style that keeps them.
  static func writing(_ style: Style = .written, keeping lengths: [Member] = []) -> Fields {
    Fields(
      .write, .spec, at: "", Context(), [], style, keeping: style == .written ? lengths : [])
  }

  package static func describing() -> Fields { Fields(.describe, .spec, at: "", Context(), []) }

  /// The object that was written.
  package var object: Value { .object(members) }

  /// The values without their names: a list that was written, or the parameters that were described.
  package var list: Value { .list(members.map { $0.value }) }

  /// Throws the first failure; after reading also the first key that was not asked for.
  @inline(never)
  package func finish() throws(Failure) {
    if let failure { throw failure }
    guard mode == .read else { return }
    for member in members where !visited.contains(where: { same($0, member.name) }) {
      let known = "one of " + SwiftLREngine.joined(visited.map(quotedName), with: ", ")
      var allowed = visited.isEmpty ? "no parameters" : known
      if let name = nearest(to: member.name, among: visited) {
        allowed = "the nearest is `" + name + "`"
      }
      if case .object = member.value, visited.contains(where: { same($0, "type") }) {
        // As DeepSpeed has `params`, and others `init_args`, `config` or `kwargs`.
        allowed += "; parameters stand beside `type`, and `swiftlr convert` moves them there"
      }
      throw Failure(status, at: path(to: member.name), "no such name", allowed)
    }
    if let missing { throw missing }
  }

  // MARK: What the kinds of fields are made of

  @inline(never)
  func path(to name: String) -> String {
    let name = shortened(name)
    return path.utf8.isEmpty ? name : dotted(path, name)
  }

  @inline(never)
  func fail(_ name: String, _ found: String, _ allowed: String, as other: Failure.Status? = nil) {
    if failure == nil {
      failure = Failure(other ?? status, at: path(to: name), found, allowed)
    }
  }

  /// Notes that the value of a field is not allowed.
  @inline(never)
  func refuse(_ name: String, _ value: Value, _ allowed: String) {
    var allowed = allowed
    if case .integer = value, value.number == nil {
      allowed += ", integers of at most 2^53 in size"
    }
    fail(name, value.quoted + " is not allowed", allowed)
  }

  var isComplete: Bool { failure == nil && missing == nil }

  @inline(never)
  func fail(_ failure: Failure) {
    if self.failure == nil { self.failure = failure }
  }

  /// The value under a name, nil if it is missing. That is a failure if it is `required`, and in states, which have no
  /// defaults.
  @inline(never)
  func take(_ name: String, required: Bool, _ allowed: String) -> Value? {
    visited.append(name)
    if failure != nil { return nil }
    var found: Value?
    for member in members where same(member.name, name) {
      // JSON's objects have each name once, but what a program makes may not.
      if found != nil { fail(name, "is there twice", "each name once") }
      found = member.value
    }
    if let found { return found }
    if (required || status == .state) && missing == nil {
      missing = Failure(status, at: path(to: name), "missing", allowed)
    }
    return nil
  }

  /// Accepts the keys of a file that say nothing about the schedule: where editors find its schema and, in the outermost
  /// one, notes for people and settings of `swiftlr check`.
  @inline(never)
  func remarks() {
    if let value = remark("$schema", "a text") {
      guard case .string = value else { return refuse("$schema", value, "a text") }
    }
    if context.depth > 0 { return }
    if let value = remark("check", "an object") {
      guard case .object = value else { return refuse("check", value, "an object") }
    }
    if let value = remark("notes", "a list of texts") {
      guard case .list(let notes) = value else { return refuse("notes", value, "a list of texts") }
      for (i, note) in notes.enumerated() {
        guard case .string = note else { return refuse(element("notes", i), note, "a text") }
      }
    }
  }

  private func remark(_ name: String, _ allowed: String) -> Value? {
    has(name, false) ? take(name, required: false, allowed) : nil
  }

  /// Reads a schedule; nil after a failure, which is noted.
  @inline(never)
  func schedule(_ value: Value, at name: String, _ clock: Clock) -> Schedule? {
    var inner = context
    inner.clock = clock
    inner.depth += 1
    inner.ready = []
    do throws(Failure) {
      let schedule = try Schedule.read(value, at: path(to: name), in: inner)
      refuseCurves(schedule, name)
      contents.add(schedule)
      return schedule
    } catch {
      fail(error)
      return nil
    }
  }

  /// The parts of a parameter that stand ready, empty if the document has them.
  @inline(never)
  func readyParts(_ name: String) -> [Schedule] {
    var parts: [Schedule] = []
    for part in context.ready where same(part.name, name) {
      refuseCurves(part.schedule, part.field)
      contents.add(part.schedule)
      parts.append(part.schedule)
    }
    return parts
  }

  /// Refuses several curves: a part of another schedule has one value.
  @inline(never)
  func refuseCurves(_ part: Schedule, _ name: String) {
    if part is CurvesSchedule { fail(name, "several curves are not allowed", "one of them") }
  }

  /// Whether an optional field is there. When writing, `present` decides.
  func has(_ name: String, _ present: Bool) -> Bool {
    mode == .read ? members.contains { same($0.name, name) } : present
  }

  /// Whether a field that may be read later is there and not null.
  func isGiven(_ name: String) -> Bool {
    members.contains {
      if case .null = $0.value { return false }
      return mode == .read && same($0.name, name)
    }
  }

  /// Whether a field that may be read later has this word.
  @inline(never)
  func says(_ name: String, _ word: String) -> Bool {
    members.contains {
      guard same($0.name, name), case .string(let text) = $0.value else { return false }
      return same(text, word)
    }
  }

  @inline(never)
  func put(_ name: String, _ value: Value) { members.append(Member(name, value)) }

  /// Writes a text. A call with a `Value` would take more room.
  @inline(never)
  func put(_ name: String, _ text: String) { put(name, .string(text)) }

  /// A number as it is written: a length in another unit with its steps, else the plain number.
  @inline(never)
  func json(_ name: String, _ number: Number) -> Value {
    for i in lengths.indices where same(lengths[i].name, name) {
      let length = lengths[i].value
      if length["steps"]?.number == number { return length }
    }
    return json(number)
  }

  /// A number as it is written: as an integer where it is whole, if that is to compare.
  func json(_ number: Number) -> Value {
    style == .comparable ? Value.plain(number.value) : number.json
  }

  /// Adds a parameter to a description.
  ///
  /// - Parameters:
  ///   - words: the words of a choice, or the type of the schedules in a list.
  ///   - standard: the default, nil if the parameter is required.
  @inline(never)
  func describe(
    _ name: String, _ domain: Domain, _ words: [String], _ standard: Value?, _ meaning: String
  ) {
    let object = Fields.writing()
    object.put("name", name)
    domain.write(words, to: object)
    object.put("allowed", domain.text(words))
    object.put(standard == nil ? "required" : "default", standard ?? .flag(true))
    object.put("meaning", meaning)
    put("", object.object)
    if let example = nextExample {
      examples.append(Member(name, example))
    } else if standard == nil {
      examples.append(Member(name, domain.example(words, isFirst: examples.isEmpty)))
    }
    nextExample = nil
  }

  /// Declares what the parameter that is named next has in the example of its type.
  @inline(never)
  func example(_ value: Value) { nextExample = value }

}

private func quotedName(_ name: String) -> String { "`" + name + "`" }

/// What a document refers to without containing it.
package struct Context {
  let functions: FunctionTable
  /// Parts that are schedules already: the document has no fields for them.
  var ready: [NamedPart] = []
  /// Whether functions that are not given may be missing, because nobody will call them.
  var hasStandIns = false
  /// How many schedules lie around the one being read.
  var depth = 0
  /// What makes steps of lengths in other units.
  let run = Run()
  /// The clock of the schedule being read.
  var clock = Clock()

  package init(functions: [Function] = []) { self.functions = FunctionTable(functions) }

  init(functions: [Function], ready: [NamedPart]) {
    self.functions = FunctionTable(functions)
    self.ready = ready
  }
}

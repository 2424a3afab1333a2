/// The fields of one JSON object, visited in order.
///
/// A schedule names each of its parameters once, in one function, with its limits and meaning. Run over
/// `Fields` that read, the function fills in the parameters and checks them; over `Fields` that write, it
/// gives the canonical spec; over `Fields` that describe, the documentation. States work the same way.
///
/// The first failure is kept and the visits after it do nothing. `finish()` reports it, or the first key
/// that nobody asked for, or the first that is missing: a misspelt name is both, and better told as such.
package final class Fields {
  enum Mode { case read, write, describe }

  let mode: Mode
  let status: Failure.Status
  let path: String
  let context: Context
  private(set) var members: [Member]
  private var visited: [String] = []
  private(set) var failure: Failure?
  private var missing: Failure?
  /// Of fields that describe: what a small spec has for the parameters, of those that are required and those
  /// that declare an example.
  private(set) var examples: [Member] = []
  private var nextExample: Value?
  /// The parameters that are lengths in other units, with the steps: those that were read, or that are to be
  /// written as such.
  var lengths: [Member]
  /// Whether lengths are written as lengths, and not as plain steps.
  let keepsLengths: Bool
  /// What was read, besides the parameters.
  final var contents = Contents()
  /// What becomes of the schedule that is visited, where that is looked into.
  let tracing: Tracing?

  private init(
    _ mode: Mode, _ status: Failure.Status, at path: String, _ context: Context,
    _ members: [Member], keeping lengths: [Member]? = [], _ tracing: Tracing? = nil
  ) {
    self.mode = mode
    self.status = status
    self.path = path
    self.context = context
    self.members = members
    self.lengths = lengths ?? []
    keepsLengths = lengths != nil
    self.tracing = tracing
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

  /// - Parameter lengths: those to be written as lengths; nil for none, nor in parts.
  static func writing(keeping lengths: [Member]? = []) -> Fields {
    Fields(.write, .spec, at: "", Context(), [], keeping: lengths)
  }

  /// Fields that write, and besides put traced schedules in the place of parts.
  static func tracing(at path: String) -> Fields {
    Fields(.write, .spec, at: path, Context(), [], keeping: nil, Tracing())
  }

  package static func describing() -> Fields { Fields(.describe, .spec, at: "", Context(), []) }

  /// The object that was written.
  package var object: Value { .object(members) }

  /// The values alone, of a list that was written or of the parameters that were described.
  package var list: Value { .list(members.map { $0.value }) }

  /// Throws the first failure; after reading also the first key that was not asked for.
  @inline(never)
  package func finish() throws(Failure) {
    if let failure { throw failure }
    guard mode == .read else { return }
    for member in members where !visited.contains(where: { same($0, member.name) }) {
      let known = "one of " + SwiftLR.joined(visited.map(quotedName), with: ", ")
      var allowed = visited.isEmpty ? "no parameters" : known
      if let name = nearest(to: member.name, among: visited) {
        allowed = "the nearest is `" + name + "`"
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

  /// The failure of a field whose value is not one of those that are allowed.
  @inline(never)
  func refuse(_ name: String, _ value: Value, _ allowed: String) {
    fail(name, value.quoted + " is not allowed", allowed)
  }

  var isComplete: Bool { failure == nil && missing == nil }

  @inline(never)
  func fail(_ failure: Failure) {
    if self.failure == nil { self.failure = failure }
  }

  /// The value under a name, or nil where it is missing and, if `required`, a failure by that. A state has
  /// no defaults: it is complete or refused.
  @inline(never)
  func take(_ name: String, required: Bool, _ allowed: String) -> Value? {
    visited.append(name)
    if failure != nil { return nil }
    for member in members where same(member.name, name) { return member.value }
    if (required || status == .state) && missing == nil {
      missing = Failure(status, at: path(to: name), "missing", allowed)
    }
    return nil
  }

  /// The key by which editors find the schema of a file; it says nothing of the schedule.
  @inline(never)
  func schemaOfEditors() {
    let name = "$schema"
    guard has(name, false), let value = take(name, required: false, "a text") else { return }
    guard case .string = value else { return refuse(name, value, "a text") }
  }

  /// A schedule, which may fail.
  @inline(never)
  func schedule(_ value: Value, at name: String) -> Schedule? {
    var inner = context
    inner.depth += 1
    inner.changed = nil
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

  /// A part of another schedule has one value.
  @inline(never)
  func refuseCurves(_ part: Schedule, _ name: String) {
    if part is CurvesSchedule { fail(name, "several curves are not allowed", "one of them") }
  }

  /// Whether a field that may be absent is there; when writing, `present` says so.
  func has(_ name: String, _ present: Bool) -> Bool {
    mode == .read ? members.contains { same($0.name, name) } : present
  }

  @inline(never)
  func put(_ name: String, _ value: Value) { members.append(Member(name, value)) }

  /// The same for a text: a value takes more room in each call.
  @inline(never)
  func put(_ name: String, _ text: String) { put(name, .string(text)) }

  /// A number as it is written: one that is a length in another unit with the steps beside it.
  @inline(never)
  func json(_ name: String, _ number: Number) -> Value {
    for i in lengths.indices where same(lengths[i].name, name) {
      let length = lengths[i].value
      if length["steps"]?.number == number { return length }
    }
    return number.json
  }

  /// Adds a parameter to a description.
  ///
  /// - Parameters:
  ///   - words: those of a choice, or the type of the schedules in a list.
  ///   - standard: the default, or nil where the parameter is required.
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

  /// Keeps a number that was visited if its unit is the step.
  @inline(never)
  func note(_ number: Number, _ limit: Limit, index: Int = -1) {
    if let tracing, limit.isInSteps {
      tracing.steps.append(StepParameter(index: index, value: number.value))
    }
  }

  /// A part with what it is asked.
  @inline(never)
  func traced(_ part: Schedule, at name: String) -> Schedule {
    guard let tracing else { return part }
    let traced = TracedSchedule(part, at: path(to: name))
    tracing.parts.append(traced)
    return traced
  }
}

private func quotedName(_ name: String) -> String { "`" + name + "`" }

/// What a document refers to without holding it.
package struct Context {
  package var functions: [Function] = []
  /// What stands for the field `schedule` of the document itself, which then has none.
  var changed: Schedule?
  /// Whether functions that are not given are none of the reader's business: he calls none of them.
  var hasStandIns = false
  /// How many schedules the one being read lies inside of.
  var depth = 0
  /// What makes steps of lengths in other units.
  let run = Run()

  package init(functions: [Function] = []) { self.functions = functions }

  init(functions: [Function], changed: Schedule) {
    self.functions = functions
    self.changed = changed
  }
}

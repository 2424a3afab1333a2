/// A length or a position as a spec writes it in other units than the step: `10ep`, `1dur - 100ba`, `rest`.
struct Length {
  /// An amount of a unit that is added, or subtracted.
  struct Term {
    let amount: Double
    let unit: Int
    let isSubtracted: Bool
  }

  /// A batch, `ba`, is a step. Each unit before it becomes steps by the key of `Run.keys` in the same place.
  private static var units: [String] { ["ep", "dur", "sp", "tok", "ba", "rest"] }
  static var samples: Int { 2 }
  static var batches: Int { 4 }
  static var rest: Int { 5 }

  let terms: [Term]

  /// A length is a sum of terms in at most 64 bytes, the first without a sign; nil for any other text.
  init?(_ text: String) {
    let bytes = SwiftLREngine.bytes(of: text)
    guard bytes.count <= 64 && bytes.first != 0x20 && bytes.last != 0x20 else { return nil }
    var terms: [Term] = []
    var (start, isSubtracted) = (0, false)
    for i in 0...bytes.count where i == bytes.count || Self.isOperator(bytes, i) {
      var (first, end) = (start, i)
      while first < end && bytes[first] == 0x20 { first += 1 }
      while first < end && bytes[end - 1] == 0x20 { end -= 1 }
      guard let term = Self.term(Array(bytes[first..<end]), isSubtracted) else { return nil }
      terms.append(term)
      if i < bytes.count { (start, isSubtracted) = (i + 1, bytes[i] == 0x2D) }
    }
    self.terms = terms
  }

  /// Whether there is a sign between two terms, and not that of a power of ten.
  private static func isOperator(_ bytes: [UInt8], _ i: Int) -> Bool {
    (bytes[i] == 0x2B || bytes[i] == 0x2D) && (i == 0 || bytes[i - 1] | 0x20 != 0x65)
  }

  /// A number and a unit; `rest` alone is all of the rest.
  private static func term(_ bytes: [UInt8], _ isSubtracted: Bool) -> Term? {
    var end = bytes.count
    while end > 0 && bytes[end - 1] >= 97 { end -= 1 }
    let suffix = SwiftLREngine.text(ofBytes: Array(bytes[end...]))
    guard let unit = units.firstIndex(where: { same($0, suffix) }) else { return nil }
    if end == 0 && unit == rest { return Term(amount: 1, unit: unit, isSubtracted: isSubtracted) }
    var amountEnd = 0
    guard end > 0, let number = Decimal(Array(bytes[..<end]), at: &amountEnd), amountEnd == end
    else { return nil }
    return Term(amount: number.double(), unit: unit, isSubtracted: isSubtracted)
  }
}

/// The clock of a schedule: where it starts in the run, and what it counts.
struct Clock {
  /// The step of the run at which it says 0; NaN where that is not known, or where it goes at another pace.
  var start = 0.0
  /// Whether it counts samples in place of steps.
  var countsSamples = false
}

/// Where the clock of a part starts, so that `rest` is known in it.
enum PartStart {
  /// Not known: the part goes at another pace.
  case anywhere
  /// With the schedule that has the part.
  case together
  /// After as many steps as this parameter has; of several parts each after the lengths in this list of those before.
  case after(String)
  /// The second part and each later one at its position in this list.
  case at(String)
  /// With the schedule that has the part, but it counts samples.
  case samples
}

extension Fields {
  /// Reads the run that a spec may have beside its type, then what the caller gives.
  @inline(never)
  func takeRun() {
    if has("run", false), let value = take("run", required: false, "") { visitRun(value) }
    if let given = context.run.given { visitRun(given) }
  }

  private func visitRun(_ value: Value) {
    do throws(Failure) {
      let fields = try Fields.reading(value, as: status, at: path(to: "run"), in: context)
      context.run.visit(fields)
      try fields.finish()
    } catch {
      fail(error)
    }
  }

  /// The steps of a length: `"10ep"`, or one that was resolved before, `{"length": "10ep", "steps": 5000}`. Nil
  /// after a failure, which is noted.
  ///
  /// - Parameters:
  ///   - name: the field, for messages, such as `milestones[1]`.
  ///   - parameter: the parameter that it belongs to.
  ///   - offset: the position from which it counts, on the clock of the schedule.
  @inline(never)
  func length(
    _ name: String, _ parameter: String, _ value: Value, _ limit: Limit, after offset: Double
  ) -> Number? {
    var steps: Number = 0
    guard case .string(let text) = value["length"] ?? value, let length = Length(text) else {
      let forms = " such as \"10ep\" or \"1dur - 100ba\", in ep, ba, sp, tok, dur or rest"
      refuse(name, value, limit.text + forms)
      return nil
    }
    if case .object(let members) = value {
      guard members.count == 2, let number = value["steps"]?.number, limit.allows(number) else {
        refuse(name, value, "{\"length\": \"10ep\", \"steps\": 5000}")
        return nil
      }
      steps = number
    } else {
      let unknown = whatLacks(length)
      if let unknown {
        fail(name, value.quoted + unknown.found, unknown.allowed)
        return nil
      }
      steps.value = self.steps(length, after: offset)
      let isTooMuch = !(steps.value.magnitude <= Number.wholeLimit)
      if isTooMuch || !limit.allows(steps) {
        fail(
          name, value.quoted + " makes " + SwiftLREngine.text(ofWhole: steps.value) + " steps",
          isTooMuch ? "at most 2^53" : limit.text)
        return nil
      }
    }
    let members = [Member("length", .string(text)), Member("steps", steps.json)]
    lengths.append(Member(parameter, .object(members)))
    return steps
  }

  /// Why a length is no number here; nil if it is one.
  private func whatLacks(_ length: Length) -> (found: String, allowed: String)? {
    if context.clock.countsSamples {
      if length.terms.allSatisfy({ $0.unit == Length.samples }) { return nil }
      return (" is not in samples", "a length in sp, because the clock here counts samples")
    }
    if let key = context.run.missingKey(length) { return (" needs " + key, "a run that has it") }
    if length.terms.contains(where: { $0.unit == Length.rest }) && context.clock.start.isNaN {
      return (
        " is not known here", "another length, because the clock here goes at a pace of its own"
      )
    }
    return nil
  }

  private func steps(_ length: Length, after offset: Double) -> Double {
    if !context.clock.countsSamples {
      return context.run.steps(length, from: context.clock.start + offset)
    }
    return length.terms.reduce(0) { $0 + ($1.isSubtracted ? -$1.amount : $1.amount) }
  }

  /// The clock of a parameter's only part.
  @inline(never)
  func clock(_ start: PartStart) -> Clock {
    var clock = context.clock
    switch start {
    case .together, .at: break
    case .anywhere: clock.start = .nan
    case .samples: clock.countsSamples = true
    case .after(let name): clock.start += written(name, 0, after: 0)
    }
    return clock
  }

  /// The clocks of a list of parts, of which the first one starts with the schedule.
  @inline(never)
  func clocks(_ count: Int, _ start: PartStart) -> [Clock] {
    var clocks = [Clock](repeating: context.clock, count: count)
    if case .anywhere = start { clocks = [Clock](repeating: clock(start), count: count) }
    var sum = 0.0
    for i in clocks.indices.dropFirst() {
      switch start {
      case .after(let name):
        sum += written(name, i - 1, after: sum)
        clocks[i].start += sum
      case .at(let name): clocks[i].start += written(name, i - 1, after: 0)
      default: break
      }
    }
    return clocks
  }

  /// A number of a parameter that may not have been read yet, in steps; NaN if the parameter is left out. What is wrong
  /// with it is told when it is read, so that any number will do here.
  private func written(_ name: String, _ index: Int, after offset: Double) -> Double {
    for member in members where same(member.name, name) {
      var item = member.value
      if case .list(let list) = item { item = index < list.count ? list[index] : .null }
      if let number = (item["steps"] ?? item).number { return number.value }
      if case .string(let text) = item, let length = Length(text), whatLacks(length) == nil {
        return steps(length, after: offset)
      }
      return 0
    }
    return .nan
  }
}

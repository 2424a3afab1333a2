/// A range test at work: gives the rates of each step, takes the loss that the step had, and says when it is over.
///
/// Its state is the plan, the rates it found and the losses it was given. Everything else follows from them, so that
/// a stored sweep goes on where it was killed, and can be judged again by any rule.
package final class Finder {
  package enum Status: Int32 { case goesOn, end, diverged, notFinite }

  static let format = "swiftlr.finder"
  static let version: Int64 = 1

  private let sweep: Sweep
  /// The rates of the groups before the sweep.
  private let initial: [Double]
  /// The first rate of the group that leads.
  private let start: Double
  private var average: SweepAverage
  private var rates: [Double] = []
  /// The losses as they were given; the last one may be an infinity or NaN.
  package private(set) var losses: [Double] = []
  package private(set) var status = Status.goesOn

  /// - Parameters:
  ///   - plan: the fields of a `Sweep`.
  ///   - initial: the rates of the groups, whose ratios are kept.
  package static func make(_ plan: Value, initial: [Double]) throws(Failure) -> Finder {
    let fields = try Fields.reading(plan, as: .spec, at: "", in: Context())
    var sweep = Sweep()
    sweep.parameters(fields)
    try fields.finish()
    return try make(sweep, initial)
  }

  private static func make(_ sweep: Sweep, _ initial: [Double]) throws(Failure) -> Finder {
    for (i, rate) in initial.enumerated() where !rate.isFinite || rate < 0 {
      throw Failure(
        .argument, at: indexed("lrs", i), Value.real(rate).quoted + " is not allowed",
        "a finite rate of at least 0")
    }
    let leader = sweep.group?.value ?? 0
    if leader >= Double(initial.count) {
      throw Failure(
        .argument, at: "group", text(ofWhole: leader) + " is not allowed",
        "below " + initial.count.description + ", the number of groups")
    }
    let rate = initial[Int(leader)]
    let start = sweep.start?.value ?? rate
    // Without a rate of its own the leader gives neither a start nor a ratio.
    if !(start > 0) || sweep.group == nil && initial.count > 1 && rate == 0 {
      throw Failure(
        .argument, at: indexed("lrs", Int(leader)), "0 is not allowed",
        "a rate above 0, from which the sweep starts and others keep their ratio")
    }
    let finder = Finder(sweep, initial, from: start)
    try finder.move()
    return finder
  }

  // It throws nothing: Embedded Swift leaks an object whose initializer throws.
  private init(_ sweep: Sweep, _ initial: [Double], from start: Double) {
    self.sweep = sweep
    self.initial = initial
    self.start = start
    average = SweepAverage(sweep)
  }

  package var groupCount: Int { initial.count }
  package var stepCount: Int { losses.count }

  /// The rate of a group for the step that is to be made.
  package func rate(_ group: Int) -> Double { rates[group] }

  /// Takes the loss of a step. Where the sweep goes on, the rates are then those of the next one.
  package func step(_ loss: Double) throws(Failure) {
    if status != .goesOn {
      throw Failure(
        .argument, at: "loss", "the sweep is over", "a new finder, or a suggestion of this one")
    }
    losses.append(loss)
    if !loss.isFinite {
      status = .notFinite
    } else if average.add(loss) {
      status = .diverged
    } else if Double(losses.count) >= sweep.steps.value {
      status = .end
    } else {
      try move()
    }
  }

  /// Computes the rates of the next step.
  private func move() throws(Failure) {
    do throws(EvaluationError) {
      let lead = try leadRate(losses.count)
      var next: [Double] = []
      for (i, rate) in initial.enumerated() {
        if let group = sweep.group {
          next.append(Double(i) == group.value ? lead : rate)
        } else {
          next.append(i == 0 ? lead : rate * lead / initial[0])
        }
      }
      rates = next
    } catch {
      throw error.failure(at: Double(losses.count))
    }
  }

  private func leadRate(_ i: Int) throws(EvaluationError) -> Double {
    try sweep.rate(at: i, from: start)
  }

  // MARK: What it found

  /// The rates of the leading group that have a finite loss, and their losses: as they were given, or averaged.
  package func curve(averaged: Bool) -> LossCurve {
    let found = averaged ? average.losses : losses.filter { $0.isFinite }
    var rates: [Double] = []
    // A rate that was used has been computed before.
    for i in found.indices { rates.append((try? leadRate(i)) ?? .nan) }
    return LossCurve(rates: rates, losses: found)
  }

  package func suggest(_ rule: Value) throws(Failure) -> Suggestion {
    let rule = try SuggestionRule(rule)
    var curve = curve(averaged: rule.name.takesAverage)
    if rule.name.isFastai { curve = curve.trimmed(placeCount(sweep.steps) / 10, 5) }
    return try rule.judge(curve)
  }

  // MARK: State

  package var state: Value {
    let (fields, plan) = (Fields.writing(), Fields.writing())
    var sweep = sweep
    sweep.parameters(plan)
    fields.word("format", Self.format)
    fields.put("version", .integer(Self.version))
    fields.put("plan", plan.object)
    fields.put("lrs", .list(initial.map { .real($0) }))
    fields.put("losses", .list(losses.map { .real($0) }))
    return fields.object
  }

  package static func restore(_ state: Value) throws(Failure) -> Finder {
    let fields = try Fields.reading(state, as: .state, at: "", in: Context())
    fields.word("format", format)
    fields.version("version", upTo: version)
    let plan = fields.take("plan", required: true, "an object") ?? .null
    let lrs = fields.doubles("lrs")
    let losses = fields.doubles("losses")
    try fields.finish()
    let planFields = try Fields.reading(plan, as: .state, at: "plan", in: Context())
    var sweep = Sweep()
    sweep.parameters(planFields)
    try planFields.finish()
    if lrs.isEmpty { throw Failure(.state, at: "lrs", "is empty", "a rate for each group") }
    let finder = try make(sweep, lrs)
    for (i, loss) in losses.enumerated() {
      if finder.status != .goesOn {
        throw Failure(
          .state, at: indexed("losses", i), "the sweep was over before", "no loss after its end")
      }
      try finder.step(loss)
    }
    return finder
  }
}

extension Fields {
  /// A list of doubles of any length.
  fileprivate func doubles(_ name: String) -> [Double] {
    let allowed = "a list of numbers"
    guard let value = take(name, required: true, allowed) else { return [] }
    guard case .list(let items) = value else {
      refuse(name, value, allowed)
      return []
    }
    var list: [Double] = []
    for (i, item) in items.enumerated() {
      guard let number = item.double else {
        refuse(element(name, i), item, "a number")
        return []
      }
      list.append(number)
    }
    return list
  }
}

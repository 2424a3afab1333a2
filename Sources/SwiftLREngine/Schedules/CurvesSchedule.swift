/// Several schedules in one, each for a hyper-parameter of its own.
final class CurvesSchedule: Schedule {
  /// In the order of their names.
  private let all: [Curve]
  /// The curve of the rate. Without one a scheduler leaves the rates as they are.
  private let rate: Schedule

  /// The curves besides that of the rate, for a number of groups.
  func others(groups: Int) -> [CurveValues] {
    var list: [CurveValues] = []
    for curve in all where curve.schedule !== rate { list.append(CurveValues(curve, groups)) }
    return list
  }

  func curve(named name: String) -> Schedule? {
    for curve in all where same(curve.name, name) { return curve.schedule }
    return same(name, "lr") ? rate : nil
  }

  override func value(_ query: Query) throws(EvaluationError) -> Double { try rate.value(query) }

  override func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    try rate.momentum(query)
  }

  /// - Parameter fields: where the curves are read, or described.
  init(_ fields: Fields) {
    var all: [Curve] = []
    fields.curves("curves", &all, "A schedule under the name of each hyper-parameter.")
    var (rate, momentum): (Schedule?, Schedule?)
    var traits = ScheduleTraits("swiftlr.curves")
    traits.groupCount = sharedGroupCount(all.map { $0.schedule })
    for curve in all {
      if (curve.schedule.groupCount ?? traits.groupCount) != traits.groupCount {
        let path = dotted("curves", curve.name)
        fields.fail(path, "not for as many groups", "as many as the curves before")
      }
      if same(curve.name, "lr") { rate = curve.schedule }
      if same(curve.name, "momentum") { momentum = curve.schedule }
    }
    traits.leavesRate = rate == nil
    traits.isTotal = rate?.isTotal ?? true
    traits.dependsOnGroup = rate?.dependsOnGroup ?? false
    traits.drivesMomentum = rate?.drivesMomentum == true && momentum == nil
    self.all = all
    self.rate = rate ?? FormulaSchedule(Constant())
    super.init(traits)
    // In the order of the canonical spec.
    fields.contents.followers = []
    for curve in all { fields.contents.followers += curve.schedule.followers }
  }

  override func write(_ fields: Fields) {
    var all = all  // a copy: several threads may write it at once
    fields.curves("curves", &all, "")
  }
}

/// The schedule of one hyper-parameter.
final class Curve {
  let name: String
  let schedule: Schedule

  init(_ name: String, _ schedule: Schedule) {
    self.name = name
    self.schedule = schedule
  }
}

extension Fields {
  /// A required object with at least one schedule, each under the name of a hyper-parameter. They are kept in the order of
  /// the names.
  fileprivate func curves(_ name: String, _ curves: inout [Curve], _ meaning: String) {
    let domain = Domain(.curves)
    switch mode {
    case .write:
      let object = Fields.writing()
      for curve in curves {
        object.put(curve.name, curve.schedule.spec(style))
      }
      put(name, object.object)
    case .describe: describe(name, domain, [], nil, meaning)
    case .read:
      let allowed = domain.text()
      guard let value = take(name, required: true, allowed) else { return }
      guard case .object(let members) = value, !members.isEmpty else {
        return refuse(name, value, allowed)
      }
      var list: [Curve] = []
      for member in members {
        guard let part = schedule(member.value, at: dotted(name, member.name), context.clock)
        else { return }
        list.append(Curve(member.name, part))
      }
      curves = ordered(list.count) { isBefore(list[$0].name, list[$1].name) }.map { list[$0] }
      for i in 1..<max(curves.count, 1) where same(curves[i].name, curves[i - 1].name) {
        fail(dotted(name, curves[i].name), "is there twice", "each name once")
      }
    }
  }
}

/// `torch.optim.lr_scheduler.OneCycleLR`, torch 2.13.
struct TorchOneCycleLR: TorchClass {
  static let name = "torch.OneCycleLR"
  static let documentation = """
    Up from `max_lr / div_factor` to `max_lr`, then down to `max_lr / div_factor / final_div_factor` at the
    last step, whatever the base value. The momentum goes the other way. With `three_phase`, down first the
    way it came up, then to the end.

    - Both forms: in a phase from position `s` to `t`, with `pct = (e - s) / (t - s)`, cosine
      `end + ((start - end) / 2) * (cos(pi * pct) + 1)`, linear `(end - start) * pct + start`
    - Phases end at `pct_start * total_steps - 1`, with three of them at `2 * pct_start * total_steps - 2`, and
      at `total_steps - 1`.

    As in torch, position `total_steps`, one after the last, has a value, which leaves the range: the cosine
    rises again, the straight line goes below 0. Where `pct_start * total_steps` is 1 there is no value at the
    start, as its phase has no length.
    """
  static let source = """
    torch.optim.lr_scheduler.OneCycleLR; L. N. Smith, N. Topin, "Super-Convergence: Very Fast \
    Training of Neural Networks Using Large Learning Rates", arXiv:1708.07120
    """
  static let dependsOnGroup = true
  static let setsRates = true

  private var maxLR = PerGroup(0)
  private var totalSteps: Number?
  private var epochs: Number?
  private var stepsPerEpoch: Number?
  private var pctStart: Number = 0.3
  private var strategy = Annealing.cos
  private var cyclesMomentum = true
  private var baseMomentum = PerGroup(0.85)
  private var maxMomentum = PerGroup(0.95)
  private var divFactor: Number = 25.0
  private var finalDivFactor: Number = 1e4
  private var hasThreePhases = false

  private struct Phase {
    var end: Number
    var startLR: Groups.Key
    var endLR: Groups.Key
    var startMomentum: Groups.Key
    var endMomentum: Groups.Key
  }

  private var length: Number = 1
  private var phases: [Phase] = []
  private var usesBeta1 = false

  mutating func parameters(_ fields: Fields) {
    fields.perGroup("max_lr", &maxLR, .finite, required: true, "The value at the top.")
    fields.example(.integer(100))
    fields.optional("total_steps", &totalSteps, .wholeFrom(1).steps, "Steps in all.")
    fields.optional("epochs", &epochs, .wholeFrom(1), "Or this many epochs.")
    fields.optional(
      "steps_per_epoch", &stepsPerEpoch, .wholeFrom(1).steps, "Steps of each of these epochs.")
    fields.number(
      "pct_start", &pctStart, .from(0, to: 1), "The part of the steps that go up: 0.3 is 30 %.")
    fields.choice("anneal_strategy", &strategy, "The shape of each phase.")
    fields.flag("cycle_momentum", &cyclesMomentum, "Whether the momentum cycles.")
    fields.perGroup("base_momentum", &baseMomentum, .finite, "The momentum at the top of the rate.")
    fields.perGroup("max_momentum", &maxMomentum, .finite, "The momentum at both ends.")
    fields.number(
      "div_factor", &divFactor, .finite, "What the first value is less than the top by.")
    fields.number(
      "final_div_factor", &finalDivFactor, .finite, "What the last is less than the first by.")
    fields.flag("three_phase", &hasThreePhases, "Whether there are three phases and not two.")
    if fields.mode != .read { return }
    if let totalSteps {
      length = totalSteps
    } else if let epochs, let stepsPerEpoch {
      length = Number(epochs.value * stepsPerEpoch.value, isReal: false)
      fields.contents.horizon = length.value
    } else {
      fields.require(false, "total_steps", "missing", "total_steps, or epochs and steps_per_epoch")
    }
    fields.require(
      length.value <= Number.wholeLimit, "epochs", "too many steps in all", "at most 2^53")
    fields.require(divFactor.value != 0, "div_factor", "0 is not allowed", "another number")
    fields.require(
      finalDivFactor.value != 0, "final_div_factor", "0 is not allowed", "another number")
    fields.requireSameGroups(
      ["max_lr", "base_momentum", "max_momentum"], [maxLR, baseMomentum, maxMomentum])
    arrange()
  }

  private mutating func arrange() {
    let (pct, total) = (pctStart.value, length.value)
    phases = [
      Phase(
        end: Number(pct * total - 1, isReal: true), startLR: .initialLR, endLR: .maxLR,
        startMomentum: .maxMomentum, endMomentum: .baseMomentum)
    ]
    if hasThreePhases {
      phases.append(
        Phase(
          end: Number(2 * pct * total - 2, isReal: true), startLR: .maxLR, endLR: .initialLR,
          startMomentum: .baseMomentum, endMomentum: .maxMomentum))
    }
    phases.append(
      Phase(
        end: Number(total - 1, isReal: false), startLR: hasThreePhases ? .initialLR : .maxLR,
        endLR: .minLR, startMomentum: hasThreePhases ? .maxMomentum : .baseMomentum,
        endMomentum: .maxMomentum))
  }

  mutating func state(_ fields: Fields, groups: Int) {
    fields.number("total_steps", &length, .finite, "")
    let objects = fields.objects("_schedule_phases", phases.count)
    for (i, phase) in objects.enumerated() {
      phase.number("end_step", &phases[i].end, .finite, "")
      phase.groupKey("start_lr", &phases[i].startLR)
      phase.groupKey("end_lr", &phases[i].endLR)
      phase.groupKey("start_momentum", &phases[i].startMomentum)
      phase.groupKey("end_momentum", &phases[i].endMomentum)
    }
    fields.close("_schedule_phases", objects)
    fields.choice("_anneal_func_type", &strategy, "")
    fields.flag("cycle_momentum", &cyclesMomentum)
    if cyclesMomentum { fields.flag("use_beta1", &usesBeta1) }
  }

  var groupCount: Int? { sharedGroupCount([maxLR, baseMomentum, maxMomentum]) }

  static var canDriveMomentum: Bool { true }
  var drivesMomentum: Bool { cyclesMomentum }

  /// What the constructor puts into the groups, from where each step reads it.
  func prepare(_ groups: Groups) {
    for key in [Groups.Key.initialLR, .maxLR, .minLR] { groups.set(key) { given(key, $0) } }
    groups.hasDoubleInitial = true
    if !cyclesMomentum { return }
    groups.set(.momentum) { maxMomentum[$0].value }
    groups.set(.maxMomentum) { maxMomentum[$0].value }
    groups.set(.baseMomentum) { baseMomentum[$0].value }
  }

  private func given(_ key: Groups.Key, _ group: Int) -> Double {
    let most = maxLR[group].value
    switch key {
    case .initialLR: return most / divFactor.value
    case .minLR: return most / divFactor.value / finalDivFactor.value
    case .maxMomentum: return maxMomentum[group].value
    case .baseMomentum: return baseMomentum[group].value
    default: return most
    }
  }

  /// The phase that a position lies in, and the way done in it: `pct`, or for a cosine `cos(pi * pct) + 1`.
  @inline(__always)
  private func place(_ e: Double) throws(EvaluationError) -> (phase: Phase, way: Double) {
    if e > length.value { throw .pastEnd }
    var (i, start) = (0, 0.0)
    while i < phases.count - 1 && e > phases[i].end.value {
      start = phases[i].end.value
      i += 1
    }
    let pct = try quotient(e - start, phases[i].end.value - start)
    return (phases[i], strategy == .cos ? (try cosine(.pi * pct)) + 1 : pct)
  }

  private func between(_ start: Double, _ end: Double, _ way: Double) -> Double {
    strategy == .cos ? end + (start - end) / 2.0 * way : (end - start) * way + start
  }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    let (phase, way) = try place(query.position)
    return between(given(phase.startLR, query.group), given(phase.endLR, query.group), way)
  }

  func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    if !cyclesMomentum { return nil }
    let (phase, way) = try place(query.position)
    return between(
      given(phase.startMomentum, query.group), given(phase.endMomentum, query.group), way)
  }

  mutating func recur(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) {
    let (phase, way) = try place(cursor.epoch.value)
    for i in lr.indices {
      lr.set(i, between(groups[phase.startLR, i], groups[phase.endLR, i], way))
    }
    if !cyclesMomentum { return }
    for i in lr.indices {
      groups.setMomentum(
        i, between(groups[phase.startMomentum, i], groups[phase.endMomentum, i], way))
    }
  }
}

extension Fields {
  /// The name of a key of the groups.
  fileprivate func groupKey(_ name: String, _ key: inout Groups.Key) {
    let keys = Groups.Key.allCases
    if let index = choice(name, keys.count, key.name, "", { keys[$0].name }) { key = keys[index] }
  }
}

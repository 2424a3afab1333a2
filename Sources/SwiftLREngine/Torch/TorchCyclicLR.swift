/// `torch.optim.lr_scheduler.CyclicLR`, torch 2.13.
struct TorchCyclicLR: TorchClass {
  static let name = "torch.CyclicLR"
  static let documentation = """
    Up from `base_lr` to `max_lr` and down again in straight lines, over and over, whatever the base value.
    The momentum goes the other way.

    - Both forms: with `total = step_size_up + step_size_down`, `ratio = step_size_up / total`,
      `cycle = floor(1 + e / total)`, `x = (1 + e / total) - cycle`, and `s = x / ratio` up to the top,
      `(x - 1) / (ratio - 1)` after it:
      `base_lr + ((max_lr - base_lr) * s) * scale`, `max_momentum - ((max_momentum - base_momentum) * s) * scale`
    - `scale`: 1 in mode `triangular`, `1 / 2 ** (cycle - 1)` in `triangular2`, `gamma ** e` in `exp_range`;
      or `scale_fn` of the cycle or, if `scale_mode` is `iterations`, of `e`.

    As in torch, `triangular2` overflows after 1,024 cycles, and the mode of a built-in scale says what it is
    given, not `scale_mode`.
    """
  static let source = """
    torch.optim.lr_scheduler.CyclicLR; L. N. Smith, "Cyclical Learning Rates for Training Neural \
    Networks", WACV 2017, arXiv:1506.01186
    """
  static let dependsOnGroup = true
  static let setsRates = true

  private enum Mode: String, Choice {
    case triangular, triangular2
    case expRange = "exp_range"
  }

  private enum ScaleMode: String, Choice { case cycle, iterations }

  private var baseLR = PerGroup(0)
  private var maxLR = PerGroup(0)
  private var sizeUp: Number = 2000
  private var sizeDown: Number?
  private var mode = Mode.triangular
  private var gamma: Number = 1.0
  private var scale: Function?
  private var savedScale = Value.null
  private var scaleMode = ScaleMode.cycle
  private var cyclesMomentum = true
  private var baseMomentum = PerGroup(0.8)
  private var maxMomentum = PerGroup(0.9)

  private var totalSize: Number = 4000.0
  private var stepRatio: Number = 0.5
  private var usesBeta1 = false

  mutating func parameters(_ fields: Fields) {
    fields.example(.real(0.1))
    fields.perGroup("base_lr", &baseLR, .finite, required: true, "The value at the bottom.")
    fields.example(.real(1))
    fields.perGroup("max_lr", &maxLR, .finite, required: true, "The value at the top.")
    fields.example(.integer(50))
    fields.number("step_size_up", &sizeUp, .above(0).steps, "Steps up.")
    fields.optional(
      "step_size_down", &sizeDown, .atLeast(0).steps, "Steps down; as many as up if null.")
    fields.choice("mode", &mode, "How the height changes from cycle to cycle.")
    fields.number("gamma", &gamma, .finite, "The base of the power in mode `exp_range`.")
    fields.function("scale_fn", &scale, "What gives the scale instead of the mode.")
    fields.choice("scale_mode", &scaleMode, "What `scale_fn` is given.")
    fields.flag("cycle_momentum", &cyclesMomentum, "Whether the momentum cycles.")
    fields.perGroup("base_momentum", &baseMomentum, .finite, "The momentum at the top of the rate.")
    fields.perGroup("max_momentum", &maxMomentum, .finite, "The momentum at its bottom.")
    if fields.mode != .read { return }
    let down = sizeDown ?? sizeUp
    totalSize = Number(sizeUp.value + down.value, isReal: true)
    stepRatio = Number(sizeUp.value / totalSize.value, isReal: true)
    if scale == nil { scaleMode = mode == .expRange ? .iterations : .cycle }
    fields.requireSameGroups(
      ["base_lr", "max_lr", "base_momentum", "max_momentum"],
      [baseLR, maxLR, baseMomentum, maxMomentum])
  }

  mutating func state(_ fields: Fields, groups: Int) {
    fields.perGroup("max_lrs", &maxLR, groups: groups)
    fields.number("total_size", &totalSize, .finite, "")
    fields.number("step_ratio", &stepRatio, .finite, "")
    fields.choice("mode", &mode, "")
    fields.number("gamma", &gamma, .finite, "")
    fields.choice("scale_mode", &scaleMode, "")
    fields.flag("cycle_momentum", &cyclesMomentum)
    if !cyclesMomentum { return }
    fields.flag("use_beta1", &usesBeta1)
    fields.perGroup("base_momentums", &baseMomentum, groups: groups)
    fields.perGroup("max_momentums", &maxMomentum, groups: groups)
  }

  mutating func stateTail(_ fields: Fields, groups: Int) {
    fields.savedFunction("_scale_fn_custom", &savedScale)
  }

  var groupCount: Int? {
    sharedGroupCount([baseLR, maxLR, baseMomentum, maxMomentum])
  }

  static var canDriveMomentum: Bool { true }
  var drivesMomentum: Bool { cyclesMomentum }

  func prepare(_ groups: Groups) {
    if !cyclesMomentum { return }
    groups.set(.momentum) { maxMomentum[$0].value }
    groups.set(.maxMomentum) { maxMomentum[$0].value }
    groups.set(.baseMomentum) { baseMomentum[$0].value }
  }

  func preset(_ group: Int) -> Double? { baseLR[group].value }

  /// The cycle that a position lies in, and where in it.
  private func place(_ e: Double) throws(EvaluationError) -> (cycle: Double, slope: Double) {
    let turns = 1 + (try quotient(e, totalSize.value))
    if turns.isInfinite { throw .overflow }
    let cycle = turns.rounded(.down)
    let x = turns - cycle
    let ratio = stepRatio.value
    return (cycle, x <= ratio ? try quotient(x, ratio) : try quotient(x - 1, ratio - 1))
  }

  /// The scale of the height. The caller's function is asked for each value, as torch asks it.
  private func height(_ e: Double, _ cycle: Double) throws(EvaluationError) -> Double {
    let x = scaleMode == .cycle ? cycle : e
    if let scale { return try scale.body(x) }
    switch mode {
    case .triangular: return 1.0
    case .triangular2: return try quotient(1, try power(2.0, x - 1))
    case .expRange: return try power(gamma.value, x)
    }
  }

  func value(_ query: Query) throws(EvaluationError) -> Double {
    let (cycle, slope) = try place(query.position)
    let base = baseLR[query.group].value
    let rise = (maxLR[query.group].value - base) * slope
    return base + rise * (try height(query.position, cycle))
  }

  func momentum(_ query: Query) throws(EvaluationError) -> Double? {
    if !cyclesMomentum { return nil }
    let (cycle, slope) = try place(query.position)
    return fall(query.group, slope, try height(query.position, cycle))
  }

  private func fall(_ group: Int, _ slope: Double, _ height: Double) -> Double {
    let most = maxMomentum[group].value
    return most - (most - baseMomentum[group].value) * slope * height
  }

  mutating func recur(
    _ lr: inout Rates, bases: borrowing Rates, groups: Groups, _ cursor: TorchCursor
  ) throws(EvaluationError) {
    let e = cursor.epoch.value
    let (cycle, slope) = try place(e)
    var height = try height(e, cycle)
    for i in lr.indices {
      if i > 0 && scale != nil { height = try self.height(e, cycle) }
      lr.set(i, bases[i] + (maxLR[i].value - bases[i]) * slope * height)
    }
    if !cyclesMomentum { return }
    for i in lr.indices {
      if scale != nil { height = try self.height(e, cycle) }
      groups.setMomentum(i, fall(i, slope, height))
    }
  }
}

/// Every type of schedule, in the order of the documentation.
package enum Catalogue {
  package static var types: [ScheduleType] {
    var types: [ScheduleType] = []
    for type in parts.joined() { types.append(type.unpacked(types.count)) }
    return types
  }

  static func type(named name: String) -> ScheduleType? {
    var i = 0
    for part in parts {
      for type in part {
        if type.isNamed(name, packed: i) { return type.unpacked(i) }
        i += 1
      }
    }
    return nil
  }

  /// Where types come from that do not say so themselves, by the beginning of their names.
  private static let sources = """
    timm. timm.scheduler, timm 1.0.31
    megatron. megatron.core.optimizer_param_scheduler.OptimizerParamScheduler, megatron-core 0.16
    transformers. transformers.optimization, transformers 5.23
    optax.contrib. optax.contrib, optax 0.2.8
    keras.ReduceLROnPlateau keras.callbacks, Keras 3.15
    fastai.ReduceLROnPlateau fastai.callback.tracker, fastai 2.8
    optax. optax.schedules, optax 0.2.8
    keras. keras.optimizers.schedules, Keras 3.15
    deepspeed. deepspeed.runtime.lr_schedules, DeepSpeed 0.19
    fastai. fastai.callback.schedule, fastai 2.8
    fvcore. fvcore.common.param_scheduler, fvcore 0.1.5
    detectron2. detectron2.solver.lr_scheduler
    katsura. katsura-jp/pytorch-cosine-annealing-with-warmup
    ignite. ignite.handlers.param_scheduler, pytorch-ignite 0.5.5
    mmengine. mmengine.optim.scheduler, MMEngine 0.10.7
    composer. composer.optim.scheduler
    llmfoundry. llmfoundry.optim.scheduler
    fairseq. fairseq.optim.lr_scheduler
    llmc. karpathy/llm.c llmc/schedulers.h
    darknet. pjreddie/darknet src/network.c
    caffe. BVLC/caffe src/caffe/solvers/sgd_solver.cpp
    llamacpp. ggml-org/llama.cpp common
    mlx. mlx.optimizers.schedulers
    mlx_swift. ml-explore/mlx-swift MLXOptimizers
    burn. tracel-ai/burn lr_scheduler
    flux. FluxML/ParameterSchedulers.jl
    dl4j. org.nd4j.linalg.schedule
    kozistr. pytorch_optimizer.lr_scheduler, pytorch_optimizer 4.1
    olmo_core. olmo_core.optim.scheduler
    pytorch_warmup. pytorch_warmup 0.2
    diffusers. diffusers.optimization
    libtorch. torch::optim of libtorch 2.13
    big_vision. google-research/big_vision utils.py
    axolotl. axolotl-ai-cloud/axolotl utils/schedulers.py
    """

  static func source(of name: String) -> String {
    for line in pieces(of: sources, at: 10) {
      let halves = pieces(of: line, at: 32, most: 2)
      if isPrefix(halves[0], of: name) { return halves[1] }
    }
    return ""
  }

  /// The tables; `scripts/pack_texts.py` reads them by these names.
  private static let parts: [[ScheduleType]] = [
    torchSchedules, primitives, primitiveCompositions, noises, operations, transformersSchedules,
    timmSchedules,
    optaxSchedules, optaxPiecewise, kerasSchedules, fastaiSchedules, restartSchedules,
    igniteSchedules, fvcoreSchedules, fvcoreCompositions, mmengineSchedules, deepspeedWarmUps,
    deepspeedOneCycles, megatronSchedules, composerSchedules, fairseqSchedules, cTrainerSchedules,
    mlxSchedules, burnSchedules, fluxSchedules, dl4jSchedules, kozistrSchedules, trainerSchedules,
    otherTrainerSchedules, pytorchWarmups, peerCompositions, metricSchedules,
  ]
}

/// What is known of a type without building a schedule of it.
package struct ScheduleType: Sendable {
  /// The name, and behind its line the rest. An entry of a table has none in the release library.
  private var text: String
  private let kind: Kind

  /// Each with one function: these tables are a good part of the library.
  private enum Kind {
    case rule(Rule.Value)
    case totalRule(Rule.Value)
    case preparedRule(@Sendable () -> Rule)
    case metricRule(@Sendable () -> MetricRule)
    case same
    case formula(@Sendable () -> Schedule, isClosed: Bool)
    case closed(@Sendable () -> Schedule)
  }

  /// - Parameter text: the name; the parameters, a `Signature`; an empty line; the documentation; if need be
  ///   an empty line, an `@` and the source.
  init(_ text: String, _ value: @escaping Rule.Value) {
    self.text = Self.unlessPacked(text)
    kind = .rule(value)
  }

  /// The same for a function that has a value everywhere, as `Arguments.isTotal` says.
  static func total(_ text: String, _ value: @escaping Rule.Value) -> ScheduleType {
    ScheduleType(text: Self.unlessPacked(text), kind: .totalRule(value))
  }

  /// The same with something to be done ahead.
  init(_ text: String, prepared rule: @escaping @Sendable () -> Rule) {
    self.text = Self.unlessPacked(text)
    kind = .preparedRule(rule)
  }

  /// The same for one that follows a metric.
  init(_ text: String, follows rule: @escaping @Sendable () -> MetricRule) {
    self.text = Self.unlessPacked(text)
    kind = .metricRule(rule)
  }

  /// The schedule of another peer under this one's name.
  ///
  /// - Parameter text: the name; that of the other rule; an empty line and what differs, if anything does.
  static func same(_ text: String) -> ScheduleType {
    ScheduleType(text: Self.unlessPacked(text), kind: .same)
  }

  private init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }

  init<F: Formula>(_: F.Type) {
    text = Self.text(F.name, F.documentation)
    kind = .formula({ FormulaSchedule(F()) }, isClosed: F.isClosed)
  }

  init(_: TorchReduceLROnPlateau.Type) {
    text = Self.text(TorchReduceLROnPlateau.name, TorchReduceLROnPlateau.documentation)
    kind = .formula({ TorchPlateauSchedule(TorchReduceLROnPlateau()) }, isClosed: true)
  }

  /// A type in closed form that is more than one function of the position.
  init(_ text: String, making make: @escaping @Sendable () -> Schedule) {
    self.text = Self.unlessPacked(text)
    kind = .closed(make)
  }

  #if hasFeature(Embedded)
    @inline(__always) private static func unlessPacked(_ text: String) -> String { "" }
    @inline(__always)
    private static func text(_: String, _: @autoclosure () -> String) -> String { "" }

    /// The entry of a table with its text, which has this number among all of them.
    func unpacked(_ i: Int) -> ScheduleType {
      var type = self
      type.text = PackedTexts.text(i)
      return type
    }

    func isNamed(_ wanted: String, packed i: Int) -> Bool {
      PackedTexts.isPrefix(wanted + "\n", of: i)
    }
  #else
    private static func unlessPacked(_ text: String) -> String { text }
    private static func text(_ name: String, _ documentation: String) -> String {
      name + "\n\n" + documentation
    }
    func unpacked(_: Int) -> ScheduleType { self }
    func isNamed(_ wanted: String, packed _: Int) -> Bool { isNamed(wanted) }
  #endif

  package var name: String { firstLine(of: text) }

  /// What it does, for users.
  package var documentation: String {
    let own = sections.documentation
    guard let other else { return own }
    let text = "That of `" + other.name + "`.\n\n" + other.documentation
    return own.utf8.isEmpty ? text : own + "\n\n" + text
  }

  /// Where it comes from, "" for swiftlr's own; that of the peer where the text says nothing of it.
  package var source: String {
    let halves = pieces(of: text, at: 64)
    if halves.count > 1 { return halves[1] }
    return Catalogue.source(of: name)
  }

  /// The item of the documentation that has the closed form, without the mark of an item and the word that
  /// tells it from the chain form.
  var closedForm: String {
    var form = ""
    for line in pieces(of: documentation, at: 10) {
      let mark = isPrefix("- Closed", of: line) ? 10 : isPrefix("- Both", of: line) ? 2 : 1
      if form.utf8.isEmpty ? mark > 1 : isPrefix("  ", of: line) {
        form += SwiftLR.text(ofBytes: Array(bytes(of: line).dropFirst(mark)))
      } else if !form.utf8.isEmpty {
        break
      }
    }
    return form
  }

  /// The lines before the empty line, and what is behind it up to the source.
  private var sections: (declaration: [String], documentation: String) {
    let halves = pieces(of: text, at: 64)
    var lines = pieces(of: halves[0], at: 10)
    // Before a source there is an empty line.
    if halves.count > 1 { lines.removeLast(2) }
    let i = lines.firstIndex { $0.utf8.isEmpty } ?? lines.count
    let documentation = joined(Array(lines[min(i + 1, lines.count)...]), with: "\n")
    lines.removeSubrange(i...)
    return (lines, documentation)
  }

  func isNamed(_ wanted: String) -> Bool { isPrefix(wanted + "\n", of: text) }

  /// The type that this one is another name of.
  private var other: ScheduleType? {
    guard case .same = kind else { return nil }
    return Catalogue.type(named: sections.declaration[1])
  }

  /// A schedule with every parameter at its default.
  private func make(_ name: String) -> Schedule {
    switch kind {
    case .rule(let value): make(name, Rule(value: value), isTotal: false)
    case .totalRule(let value): make(name, Rule(value: value), isTotal: true)
    case .preparedRule(let rule): make(name, rule(), isTotal: false)
    case .metricRule(let rule):
      MetricSchedule(name, rule(), Signature(sections.declaration.dropFirst()))
    case .same: other?.make(name) ?? Schedule()
    case .formula(let make, _): make()
    case .closed(let make): make()
    }
  }

  private func make(_ name: String, _ rule: Rule, isTotal: Bool) -> Schedule {
    RuleSchedule(name, rule, Signature(sections.declaration.dropFirst()), isTotal: isTotal)
  }

  /// Builds a schedule; the field `type` has been taken already.
  func read(_ fields: Fields) throws(Failure) -> Schedule {
    let schedule = make(name)
    schedule.visit(fields)
    try fields.finish()
    schedule.lengths = fields.lengths
    return schedule
  }

  func described() -> Fields {
    let fields = Fields.describing()
    make(name).visit(fields)
    return fields
  }

  var hasClosedForm: Bool {
    if case .formula(_, let isClosed) = kind { return isClosed }
    return true
  }

  var hasChainForm: Bool {
    if case .formula = kind { return true }
    return (make(name) as? RuleSchedule)?.hasChainForm == true
  }
}

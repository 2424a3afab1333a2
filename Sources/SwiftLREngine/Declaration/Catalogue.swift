/// Every type of schedule.
package enum Catalogue {
  /// In the order of the documentation: each peer has a file of its own name.
  private static let peers: [Peer] = [
    torch, swiftlrCurves, swiftlrCompositions, swiftlrNoise, swiftlrOperations, swiftlrPlateau,
    transformers, timm, optax, keras, fastai, katsura, ignite, fvcore, detectron2,
    mmengine, deepspeed, megatron, composer, llmfoundry, fairseq, llmC, darknet, caffe, llamaCpp,
    mlx, mlxSwift, burn, flux, dl4j, kozistr, torchtitan, epfml, gptNeoX, knee, powerScheduler, rex,
    budgetedTraining, noam, bigVision, olmoCore, axolotl, diffusers, libtorch, pytorchWarmup,
    icefall, speechBrain, espnet, nemo, maxText, nanotron, levanter, t5x, scenic, tensor2tensor,
    nanoGPT, moddedNanoGPT,
    paddle, mindspore, ultralytics, djl, mxnet, slowfast, mae, dino, openfold, minicpm, rwkv, bert,
    objectDetection, thinc, stableBaselines3, rllib,
  ]

  package static var types: [ScheduleType] {
    var types: [ScheduleType] = []
    for peer in peers { for type in peer.types { types.append(type.from(peer.source)) } }
    return types
  }

  package static var names: [String] {
    @inline(never) get { types.map { $0.name } }
  }

  /// The names of the parameters of a type.
  package static func parameters(of name: String) throws(Failure) -> [String] {
    guard let type = type(named: name) else { throw unknown(.string(name), at: "type") }
    return type.parameterNames
  }

  static func type(named name: String) -> ScheduleType? {
    for peer in peers {
      for type in peer.types where same(type.name, name) { return type.from(peer.source) }
    }
    return nil
  }
}

/// The types of one peer: a framework, a package or a repository whose schedules have their names and their bits
/// here.
struct Peer: Sendable {
  /// The module and the version that the formulas are from.
  let source: String
  let types: [ScheduleType]

  @inline(__always)
  init(_ source: String, _ types: [ScheduleType]) {
    self.source = source
    self.types = types
  }
}

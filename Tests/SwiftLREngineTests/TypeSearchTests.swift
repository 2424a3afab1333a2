import Testing

@testable import SwiftLREngine

@Suite("The types that may be meant by a name")
struct TypeSearchTests {
  private static let types = Catalogue.names

  private func ownName(_ type: String) -> String { String(type.drop { $0 != "." }.dropFirst()) }

  @Test("a name without its peer leads to types that have it, to few of them")
  func bareNames() {
    for type in Self.types {
      let found = TypeSearch(ownName(type)).types
      #expect(found.first.map(ownName) == ownName(type) && found.count <= 5, "\(type)")
    }
  }

  /// Some types, other ones of each peer: a search in a build for development takes its time.
  private static let some = types.enumerated().filter { $0.offset % 7 == 0 }.map(\.element)

  @Test("the message is short")
  func isShort() {
    for type in Self.some {
      let message = Catalogue.unknown(.string(ownName(type)), at: "type").message
      #expect(message.utf8.count < 400, "\(type)")
    }
  }

  private func letters(of name: String) -> String {
    name.lowercased().filter { $0 != "_" }
  }

  @Test("a letter too few, in the middle of a name")
  func misspelt() {
    for type in Self.some where ownName(type).count > 7 {
      var name = type
      name.remove(at: name.index(name.endIndex, offsetBy: -ownName(type).count / 2))
      if Self.types.contains(name) { continue }
      let first = TypeSearch(name).types.first ?? ""
      // A framework may have a name in two ways of writing.
      #expect(letters(of: first) == letters(of: type), "\(name)")
    }
  }

  @Test(
    "the first one",
    arguments: [
      // paths
      ("torch.optim.lr_scheduler.StepLR", "torch.StepLR"),
      ("timm.scheduler.CosineLRScheduler", "timm.CosineLRScheduler"),
      ("keras.optimizers.schedules.CosineDecay", "keras.CosineDecay"),
      ("tf.keras.optimizers.schedules.ExponentialDecay", "keras.ExponentialDecay"),
      ("torch::optim::StepLR", "torch.StepLR"),
      ("mmengine.optim.scheduler.MultiStepLR", "mmengine.MultiStepLR"),
      ("pytorch_optimizer.lr_scheduler.CosineScheduler", "kozistr.CosineScheduler"),
      ("torch.optim.swa_utils.SWALR", "torch.SWALR"),
      ("olmo.CosWithWarmup", "olmo_core.CosWithWarmup"),
      // a framework's own names
      ("WarmupDecayLR", "deepspeed.WarmupDecayLR"),
      ("cosine_with_min_lr", "transformers.cosine_with_min_lr"),
      ("transformers.cosine_with_warmup", "transformers.cosine"),
      ("get_cosine_schedule_with_warmup", "transformers.cosine"),
      ("get_wsd_schedule", "kozistr.get_wsd_schedule"),
      ("transformers.get_wsd_schedule", "transformers.warmup_stable_decay"),
      ("timm.cosine", "timm.CosineLRScheduler"),
      ("warmup_linear.v1", "thinc.warmup_linear"),
      // other case and separators
      ("steplr", "torch.StepLR"), ("TORCH.STEPLR", "torch.StepLR"),
      ("torch.step_lr", "torch.StepLR"),
      ("cosine-with-restarts", "transformers.cosine_with_restarts"),
      ("torchStepLR", "torch.StepLR"),
      // misspelt
      ("torch.StepRL", "torch.StepLR"), ("torhc.StepLR", "torch.StepLR"),
      ("cosin", "transformers.cosine"),
      ("torch.CosinAnealingLR", "torch.CosineAnnealingLR"), ("swiftlr.cooldwn", "swiftlr.cooldown"),
      ("ReduceLROnPlatau", "torch.ReduceLROnPlateau"),
      // some of the words
      ("mmengine.Cosine", "mmengine.CosineAnnealingLR"), ("keras.Cosine", "keras.CosineDecay"),
      ("CosineWarmRestarts", "torch.CosineAnnealingWarmRestarts"),
      ("torch.Step", "torch.StepLR"),
    ])
  func first(name: String, expected: String) {
    #expect(TypeSearch(name).types.first == expected)
  }

  @Test("names that no type is like", arguments: ["", ".", "x", "1234", "::", "../..", "é"])
  func none(name: String) {
    #expect(TypeSearch(name).types.isEmpty)
    #expect(
      Catalogue.unknown(.string(name), at: "type").message.hasSuffix("`swiftlr list` has all types")
    )
  }

  @Test("a long name is not looked for")
  func long() {
    #expect(TypeSearch(String(repeating: "StepLR", count: 100)).types.isEmpty)
  }

  @Test("each row of the table has names, a place, and what it is")
  func table() {
    let rows = KnownName.rows(of: KnownName.table)
    #expect(rows.count == KnownName.all.count)
    for row in KnownName.all {
      #expect(row.names.allSatisfy { !$0.isEmpty } && !row.place.isEmpty, "\(row.names)")
      #expect(!row.here.isEmpty || !row.section.isEmpty, "\(row.names)")
      for word in row.here.split(whereSeparator: { " ,;:".contains($0) }) where word.contains(".") {
        if word.contains("`") { continue }
        #expect(Self.types.contains(String(word)) || word == "llm.c", "\(word)")
      }
    }
  }

  @Test("the name of a package leads to a peer that there is")
  func packages() {
    let peers = Set(Self.types.map { $0.prefix { $0 != "." } })
    for row in KnownName.rows(of: KnownName.packages) {
      #expect(row.count == 2 && peers.contains(Substring(row[1])), "\(row)")
    }
  }

  @Test(
    "objects of other programs lead to the command that reads them",
    arguments: [
      (
        #"{"type": "WarmupDecayLR", "params": {"warmup_num_steps": 10}}"#,
        #"type: "WarmupDecayLR" is no schedule type; the nearest is "deepspeed.WarmupDecayLR"; `swiftlr convert` reads this object"#
      ),
      (
        #"{"_target_": "torch.optim.lr_scheduler.StepLR", "step_size": 3}"#,
        #"type: missing, and `_target_` is another program's; "torch.StepLR"; `swiftlr convert` reads this object"#
      ),
      (
        #"{"class_path": "torch.optim.lr_scheduler.StepLR", "init_args": {}}"#,
        #"type: missing, and `class_path` is another program's; "torch.StepLR"; `swiftlr convert` reads this object"#
      ),
      (
        #"{"class_name": "CosineDecay", "config": {}}"#,
        #"type: missing, and `class_name` is another program's; "keras.CosineDecay"; `swiftlr convert` reads this object"#
      ),
      (
        #"{"lr_scheduler_type": "cosine", "warmup_steps": 3}"#,
        #"type: missing, and `lr_scheduler_type` is another program's; "transformers.cosine"; `swiftlr convert` reads this object"#
      ),
    ])
  func objects(spec: String, message: String) throws {
    do {
      _ = try Schedule.read(readJSON(Array(spec.utf8), "spec"), at: "", in: Context())
      Issue.record("it was read")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test("parameters in an object of their own lead to it as well")
  func parameters() throws {
    let spec = #"{"type": "deepspeed.WarmupLR", "params": {"warmup_num_steps": 10}}"#
    do {
      _ = try Schedule.read(readJSON(Array(spec.utf8), "spec"), at: "", in: Context())
      Issue.record("it was read")
    } catch {
      #expect(error.message.hasPrefix("params: no such name; "))
      #expect(
        error.message.hasSuffix(
          "parameters stand beside `type`, and `swiftlr convert` moves them there"))
    }
  }
}

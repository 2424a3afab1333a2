import Testing

@testable import SwiftLREngine

@Suite("Self-description")
struct SelfDescriptionTests {
  private static func parameter(_ type: String, _ name: String) throws -> String {
    let type = try #require(Catalogue.type(named: type))
    guard case .list(let list) = type.parameters else { return "no list" }
    return list.map(\.text).first { $0.hasPrefix("name \(name) ") } ?? "no parameter"
  }

  @Test(
    "a parameter says what it may be, for programs and in words",
    arguments: [
      (
        "torch.StepLR", "step_size",
        "kind number exclusiveMinimum 0 unit steps allowed a number above 0, or a length required true"
      ),
      (
        "swiftlr.knots", "interpolate",
        "kind choice choices [linear cosine step] allowed \"linear\" or \"cosine\" or \"step\" "
          + "default linear"
      ),
      (
        "torch.OneCycleLR", "total_steps",
        "kind number nullable true minimum 1 whole true unit steps "
          + "allowed a whole number of at least 1, or a length, or null default null"
      ),
      (
        "torch.OneCycleLR", "pct_start",
        "kind number minimum 0 maximum 1 allowed a number of at least 0 and at most 1 default 0.3"
      ),
      (
        "torch.OneCycleLR", "max_lr",
        "kind number per_group true allowed a number, or a list of them, one a group required true"
      ),
      (
        "torch.MultiStepLR", "milestones",
        "kind list unit steps allowed a list, each a number, or a length required true"
      ),
      (
        "swiftlr.knots", "knots",
        "kind pairs unit steps allowed a list of pairs of numbers required true"
      ),
      (
        "torch.CyclicLR", "scale_fn",
        "kind function nullable true allowed the name of a function, or null default null"
      ),
      (
        "torch.LambdaLR", "lr_lambda",
        "kind function per_group true "
          + "allowed the name of a function, or a list of names, one a group required true"
      ),
      (
        "optax.sgdr_schedule", "cosine_kwargs",
        "kind schedules of optax.warmup_cosine_decay_schedule "
          + "allowed a list of at least one schedule required true"
      ),
      ("swiftlr.warmup", "schedule", "kind schedule allowed a schedule required true"),
      ("keras.CosineDecayRestarts", "m_mul", "kind number allowed a number default 1.0"),
      (
        "torch.CyclicLR", "cycle_momentum",
        "kind flag allowed true or false default true"
      ),
    ])
  func parameters(type: String, name: String, expected: String) throws {
    let text = try Self.parameter(type, name)
    #expect(text.hasPrefix("name \(name) \(expected) meaning "), "\(text)")
  }

  @Test(
    "a type says its source: its own, that of its peer, none",
    arguments: [
      ("torch.StepLR", "torch.optim.lr_scheduler.StepLR"),
      ("timm.CosineLRScheduler", "timm.scheduler, timm 1.0.31"), ("swiftlr.curve", ""),
    ])
  func sources(name: String, source: String) throws {
    let type = try #require(Catalogue.type(named: name))
    #expect(type.source == source)
    #expect(!type.documentation.hasSuffix("\n"))
  }

  @Test("the example of every type is a spec of it", arguments: Catalogue.types.map(\.name))
  func examples(name: String) throws {
    let type = try #require(Catalogue.type(named: name))
    let half = Function(name: "my_function", release: {}) { _ throws(EvaluationError) in 0.5 }
    let schedule = try Schedule.read(type.example, at: "", in: Context(functions: [half]))
    #expect(schedule.typeName == name)
  }

  @Test(
    "forms are those that a scheduler may have",
    arguments: [
      ("torch.StepLR", "[closed chain]"), ("torch.ReduceLROnPlateau", "[closed chain]"),
      ("optax.linear_schedule", "[closed]"), ("mmengine.PolyLR", "[closed chain]"),
      ("torch.MultiplicativeLR", "[chain]"),
    ])
  func forms(name: String, forms: String) throws {
    guard case .object(let top) = Catalogue.description(version: "1"),
      case .list(let types)? = top.last?.value
    else {
      Issue.record("no types")
      return
    }
    #expect(types.count == Catalogue.types.count)
    let text = try #require(types.map(\.text).first { $0.hasPrefix("name \(name) ") })
    #expect(text.contains(" forms \(forms) parameters "))
  }
}

/// A law that tells the loss of a run from its rates alone.
///
/// Throughout, `t` counts steps from 0, `eta[t]` is the rate of step `t`, and `S1(t)` the sum of the rates up to and
/// including step `t`. A law with its parameters fits one model, one batch size and one peak rate.
package struct Law: Sendable {
  private enum Kind: String, Choice {
    case momentum
    case multiPower = "multi_power"
    case functionalScaling = "functional_scaling"
    case convexBound = "convex_bound"
  }

  private enum Formula: Sendable {
    case momentum(MomentumLaw)
    case drops(DropLaw)
    case convex(distance: Double, norm: Double)
  }

  private let formula: Formula

  /// - Parameter value: an object with `kind` and `parameters`. What else it has says where the law comes from, and is
  ///   not looked at.
  package init(_ value: Value) throws(Failure) {
    guard case .object(let members) = value else {
      throw Failure(.spec, at: "law", value.quoted + " is not allowed", "an object")
    }
    if value["kind"] == nil {
      throw Failure(.spec, at: "kind", "missing", "the kind of the law, such as \"momentum\"")
    }
    var kind = Kind.momentum
    let outer = try Fields.reading(
      .object(members.filter { same($0.name, "kind") }), as: .spec, at: "", in: Context())
    outer.choice("kind", &kind, "Which law.")
    try outer.finish()
    let inner = try Fields.reading(
      value["parameters"] ?? .object([]), as: .spec, at: "parameters", in: Context())
    switch kind {
    case .momentum: formula = .momentum(MomentumLaw(inner))
    case .multiPower: formula = .drops(DropLaw(multiPower: inner))
    case .functionalScaling: formula = .drops(DropLaw(functionalScaling: inner))
    case .convexBound:
      let distance = inner.parameter("D", .above(0))
      let norm = inner.parameter("G", .atLeast(0))
      formula = .convex(distance: distance, norm: norm)
    }
    try inner.finish()
  }

  /// The loss after some steps. It is infinite, or a NaN, while all rates are 0.
  ///
  /// - Parameters:
  ///   - rates: the rate of each step from 0 on, finite and at least 0.
  ///   - steps: whole numbers below the number of rates, in rising order; nil for all steps.
  ///   - block: how many steps whose rates change count as one change, of the laws with a term for each; 1 is exact.
  /// - Complexity: O(rates) for the momentum law. Of the others, O(rates + steps · changes / block), where the convex
  ///   bound counts each rate as a change and has no blocks.
  package func losses(
    rates: [Double], steps: [Int64]?, block: Int64
  ) throws(Failure) -> [Double] {
    try checkRates(rates)
    if let steps { try checkSteps(steps, rates.count) }
    if block < 1 {
      throw Failure(
        .argument, at: "block", block.description + " is not allowed",
        "a whole number of at least 1")
    }
    var walk = LossWalk(steps: steps, count: rates.count)
    switch formula {
    case .momentum(let law): law.fill(&walk, rates)
    case .drops(let law): law.fill(&walk, rates, block)
    case .convex(let distance, let norm):
      while let t = walk.next {
        let bound = ConvexBound(rates: rates[...t], norms: nil)
        walk.put(bound.value(distance: distance, norm: norm))
      }
    }
    return walk.losses
  }
}

extension Fields {
  /// A parameter of a law, which has no default.
  func parameter(_ name: String, _ limit: Limit = .finite) -> Double {
    var number: Number = 1
    self.number(name, &number, limit, required: true, "")
    return number.value
  }
}

/// The steps whose loss is asked for, and the losses found so far.
struct LossWalk {
  private let steps: [Int64]?
  private let count: Int
  private(set) var losses: [Double] = []

  init(steps: [Int64]?, count: Int) {
    self.steps = steps
    self.count = steps?.count ?? count
    losses.reserveCapacity(self.count)
  }

  /// The step whose loss comes next.
  var next: Int? {
    if losses.count == count { return nil }
    return steps.map { Int($0[losses.count]) } ?? losses.count
  }

  mutating func put(_ loss: Double) { losses.append(loss) }
}

private func checkRates(_ rates: [Double]) throws(Failure) {
  for i in rates.indices where !(rates[i] >= 0 && rates[i].isFinite) {
    throw Failure(
      .argument, at: indexed("rates", i), Value.real(rates[i]).quoted + " is not allowed",
      "a finite number of at least 0")
  }
}

private func checkSteps(_ steps: [Int64], _ count: Int) throws(Failure) {
  for i in steps.indices {
    let (step, before) = (steps[i], i > 0 ? steps[i - 1] : 0)
    if step < before || step >= Int64(count) {
      throw Failure(
        .argument, at: indexed("steps", i), step.description + " is not allowed",
        "a whole number below the " + count.description
          + " rates, and not below the one before")
    }
  }
}

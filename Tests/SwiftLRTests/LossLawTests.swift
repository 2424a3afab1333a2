import SwiftLR
import Testing

@Suite("Laws of the loss in Swift")
struct LossLawTests {
  private static let text =
    #"""
    {"kind": "momentum", "parameters": {"L0": 2, "A": 0.5, "alpha": 0.5, "C": 1, "lambda": 0.5}}
    """#

  @Test("losses of a schedule")
  func losses() throws {
    let law = try LossLaw(Self.text)
    let schedule = try Schedule(#"{"type": "torch.ExponentialLR", "gamma": 0.99}"#)
    let rates = try schedule.values(count: 20, base: 1)
    let all = try law.losses(rates: rates)
    #expect(all.count == 20 && all[19] < all[0])
    #expect(try law.losses(rates: rates, steps: [3, 19]) == [all[3], all[19]])
    #expect(try law.losses(rates: [1]) == [2.5])
  }

  @Test("the convex bound and refined rates")
  func others() throws {
    let (first, second, third) = try LossLaw.convexBound(rates: [1, 1])
    #expect(first == 0.25 && second == 0.5 && third == 0.5)
    #expect(try LossLaw.refinedRates(norms: [1, 1, 1], power: 2) == [1, 0.5, 0])
  }

  @Test("errors")
  func errors() throws {
    let law = try LossLaw(Self.text)
    for (status, path, call) in [
      (.json, "law", { _ = try LossLaw("{") }), (.spec, "kind", { _ = try LossLaw("{}") }),
      (.argument, "steps[0]", { _ = try law.losses(rates: [1], steps: [1]) }),
      (.count, "norm_count", { _ = try LossLaw.convexBound(rates: [1], norms: []) }),
      (.argument, "power", { _ = try LossLaw.refinedRates(norms: [1], power: .max) }),
    ] as [(ScheduleError.Status, String, () throws -> Void)] {
      let error = try #require(throws: ScheduleError.self) { try call() }
      #expect(error.status == status && error.path == path, "\(error)")
    }
  }
}

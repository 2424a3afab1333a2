internal import SwiftLREngine

/// A law that tells the loss of a run from the rates of its steps alone.
///
/// A law with its parameters holds for one model, one batch size and one peak rate. `swiftlr.forecast` in Python fits them
/// to measured curves, and the file that it writes is a law here. `include/swiftlr.h` has the formulas.
///
/// ```swift
/// let law = try LossLaw(text)
/// let losses = try law.losses(rates: schedule.values(count: 24_000, base: 3e-4))
/// ```
public struct LossLaw: Sendable {
  private let engine: Law

  /// - Parameter json: an object with `kind`, one of `momentum`, `multi_power`, `functional_scaling` and
  ///   `convex_bound`, and `parameters`. Other keys are ignored.
  /// - Throws: ``ScheduleError`` with the status `json` or `spec`.
  public init(_ json: String) throws(ScheduleError) {
    engine = try calling { () throws(Failure) in try Law(readJSON(Array(json.utf8), "law")) }
  }

  /// The losses after steps of a run; infinite, or NaN, while all its rates are 0.
  ///
  /// - Parameters:
  ///   - rates: the rate of each step from 0 on, finite and at least 0.
  ///   - steps: the steps after which the loss is wanted, below the number of rates and in rising order; nil for all.
  ///   - block: the steps within which changes of the rate in one direction count as one, of the laws with a term for
  ///     each; 1 is exact.
  /// - Throws: ``ScheduleError`` with the status `argument`.
  /// - Complexity: O(rates) for the momentum law, O(rates + steps · changes / block) for the others.
  public func losses(
    rates: [Double], steps: [Int]? = nil, block: Int = 1
  ) throws(ScheduleError) -> [Double] {
    try calling { () throws(Failure) in
      try engine.losses(rates: rates, steps: steps?.map { Int64($0) }, block: Int64(block))
    }
  }

  /// The three terms of what convex optimization promises of the last point of a run, with a distance of 1 from its
  /// start to the best point. Rates `c` times as high have the bound `terms.0 / c + c * (terms.1 + terms.2)`.
  ///
  /// - Parameters:
  ///   - rates: the rate of each step, finite and at least 0.
  ///   - norms: the norm of the gradient of each step; nil for 1.
  /// - Throws: ``ScheduleError`` with the status `argument`, or `count` for another number of norms.
  public static func convexBound(
    rates: [Double], norms: [Double]? = nil
  ) throws(ScheduleError) -> (Double, Double, Double) {
    try calling { () throws(Failure) in
      try ConvexBound(checked: rates, norms: norms).terms
    }
  }

  /// The schedule that fits the gradient norms of an earlier run, as multiples of its highest rate.
  ///
  /// - Parameters:
  ///   - norms: of each step, finite and above 0.
  ///   - power: 2 for SGD and Euclidean norms, 1 for Adam and sums of magnitudes.
  ///   - window: of how many norms around each the median is taken first, an odd number.
  /// - Throws: ``ScheduleError`` with the status `argument`.
  public static func refinedRates(
    norms: [Double], power: Int, window: Int = 1
  ) throws(ScheduleError) -> [Double] {
    try calling { () throws(Failure) in
      try SwiftLREngine.refinedRates(
        norms: norms, power: Int32(clamping: power), window: Int64(window))
    }
  }
}

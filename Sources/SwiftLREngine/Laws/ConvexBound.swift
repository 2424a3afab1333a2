/// What convex optimization promises of the last point of a run, which needs no measured curve.
///
///     E(T) = D²/(2 · S[1]) + Q[1]/(2 · S[1]) + ½ · sum over k = 1 … T−1 of (eta[k]/S[k+1]) · (Q[k]/S[k])
///     S[k] = eta[k] + … + eta[T]        Q[k] = eta[k]² · G[k]² + … + eta[T]² · G[T]²
///
/// with the distance D of the start from the best point and the norms G of the gradients. Rates of 0 at the end count
/// nothing. It ranks schedules well and tells the loss of a real run badly.
///
/// Source: F. Schaipp et al., "The Surprising Agreement Between Convex Optimization Theory and Learning-Rate
/// Scheduling", ICML 2025, arXiv:2501.18965, after A. Defazio et al., arXiv:2310.07831, theorem 10.
package struct ConvexBound {
  /// The three terms, with a distance of 1. If all rates are multiplied by `c`, the first is divided by it and the
  /// others are multiplied by it.
  package private(set) var terms: (Double, Double, Double) = (.infinity, 0, 0)

  /// - Parameters:
  ///   - rates: finite and at least 0.
  ///   - norms: of the gradient of each step; nil for 1.
  package init(rates: ArraySlice<Double>, norms: [Double]?) {
    let (first, end) = (rates.startIndex, rates.endIndex)
    var last = end
    while last > first && rates[last - 1] == 0 { last -= 1 }
    if last == first { return }
    func square(_ i: Int) -> Double {
      let norm = norms.map { $0[i - first] } ?? 1
      return rates[i] * rates[i] * (norm * norm)
    }
    var (rateSum, squareSum, third) = (rates[last - 1], square(last - 1), 0.0)
    var k = last - 2
    while k >= first {
      let after = rateSum
      rateSum += rates[k]
      squareSum += square(k)
      third += (rates[k] / after) * (squareSum / rateSum)
      k -= 1
    }
    terms = (1 / (2 * rateSum), squareSum / (2 * rateSum), third / 2)
  }

  /// From a program.
  package init(checked rates: [Double], norms: [Double]?) throws(Failure) {
    if let norms, norms.count != rates.count {
      throw Failure(
        .count, at: "norm_count", norms.count.description + " is not allowed",
        rates.count.description + ", the number of rates, or 0")
    }
    for (name, numbers) in [("rates", rates), ("norms", norms ?? [])] {
      for i in numbers.indices where !(numbers[i] >= 0 && numbers[i].isFinite) {
        throw Failure(
          .argument, at: indexed(name, i), Value.real(numbers[i]).quoted + " is not allowed",
          "a finite number of at least 0")
      }
    }
    self.init(rates: rates[...], norms: norms)
  }

  func value(distance: Double, norm: Double) -> Double {
    let (first, second, third) = terms
    return distance * distance * first + norm * norm * (second + third)
  }
}

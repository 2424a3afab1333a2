import CSupport

/// The losses that a range test found, each with the rate of its step.
package struct LossCurve {
  let rates: [Double]
  let losses: [Double]

  init(rates: [Double], losses: [Double]) {
    (self.rates, self.losses) = (rates, losses)
  }

  /// From a program.
  package init(
    checked rates: UnsafeBufferPointer<Double>, _ losses: UnsafeBufferPointer<Double>
  ) throws(Failure) {
    for i in rates.indices {
      let (rate, before) = unsafe (rates[i], i > 0 ? rates[i - 1] : 0)
      if !(rate > 0 && rate.isFinite && rate >= before) {
        throw Failure(
          .argument, at: indexed("lrs", i), Value.real(rate).quoted + " is not allowed",
          "a rate above 0, and not below the one before")
      }
    }
    unsafe (self.rates, self.losses) = (Array(rates), Array(losses))
  }

  /// What a rule makes of it.
  ///
  /// - Parameter rule: its name, or an object with the name as "rule" and its options.
  package func judged(by rule: Value) throws(Failure) -> Suggestion {
    try SuggestionRule(rule).judge(self)
  }

  /// Without some points at its ends; without any where it has no more.
  func trimmed(_ first: Int, _ last: Int) -> LossCurve {
    let end = rates.count - last
    if first >= end { return LossCurve(rates: [], losses: []) }
    return LossCurve(rates: Array(rates[first..<end]), losses: Array(losses[first..<end]))
  }

  /// Whether all numbers are those of float32 tensors: fastai's rules then compute as these do.
  var isSingle: Bool { (rates + losses).allSatisfy { Double(Float($0)) == $0 || $0.isNaN } }

  /// The points whose loss is finite.
  var finite: LossCurve {
    let places = losses.indices.filter { losses[$0].isFinite }
    return LossCurve(rates: places.map { rates[$0] }, losses: places.map { losses[$0] })
  }

  /// With the median of three neighbours in place of each loss, which cuts spikes of one point.
  var withoutSpikes: LossCurve {
    var list = losses
    for i in 1..<max(losses.count - 1, 1) {
      let (a, b, c) = (losses[i - 1], losses[i], losses[i + 1])
      list[i] = max(min(a, b), min(max(a, b), c))
    }
    return LossCurve(rates: rates, losses: list)
  }

  /// The noise of a loss before its spikes were cut: from how far each lies from the middle between those three before
  /// and three after it, which a slope leaves at 0. Cut spikes make neighbours alike, and 1.67 makes up for that.
  ///
  /// - Parameter last: the last place that counts.
  func noise(upTo last: Int) -> Double {
    var (sum, count) = (0.0, 0.0)
    for i in losses.indices where i >= 3 && i + 3 <= last {
      let distance = losses[i] - (losses[i - 3] + losses[i + 3]) / 2
      sum += distance * distance
      count += 1
    }
    return count == 0 ? 0 : 1.67 * (sum / count / 1.5).squareRoot()
  }

  /// How the losses depend on the logarithm of the rate, smoothed without a lag.
  ///
  /// Each value is the mean of all losses, weighted by a normal curve over the distance in decades. Peers average over
  /// the steps: that lags, and moves every feature to higher rates, farther where there are fewer steps.
  ///
  /// - Parameter width: of the normal curve, in decades.
  func smoothed(_ width: Double) -> SmoothedCurve {
    let x = rates.map { swlr_log($0) / swlr_log(10) }
    var (values, errors): ([Double], [Double]) = ([], [])
    var low = 0
    for i in x.indices {
      // Beyond six widths a weight is below 2e-8.
      while x[i] - x[low] > 6 * width { low += 1 }
      var (sum, weights, squares) = (0.0, 0.0, 0.0)
      var j = low
      while j < x.count && x[j] - x[i] <= 6 * width {
        let distance = (x[i] - x[j]) / width
        let weight = swlr_exp(-0.5 * distance * distance)
        sum += weight * losses[j]
        weights += weight
        squares += weight * weight
        j += 1
      }
      values.append(sum / weights)
      errors.append(squares.squareRoot() / weights)
    }
    return SmoothedCurve(x: x, values: values, errors: errors)
  }
}

/// A curve over the decimal logarithm of the rate.
struct SmoothedCurve {
  let x: [Double]
  let values: [Double]
  /// The standard error of each value, in units of that of one loss.
  let errors: [Double]

  /// Where it falls fastest, up to a place.
  func steepest(upTo last: Int) -> Int {
    var (place, least) = (0, Double.infinity)
    for i in 0...last {
      let (a, b) = (max(i - 1, 0), min(i + 1, values.count - 1))
      let slope = (values[b] - values[a]) / (x[b] - x[a])
      if slope < least { (place, least) = (i, slope) }
    }
    return place
  }
}

/// How many points, cut at more than any curve has: an Int of WebAssembly has 32 bits.
func placeCount(_ number: Number) -> Int { Int(min(number.value, 0x1p28)) }

import CSupport

// The rules of peers, as their code computes them today, bit for bit, also where they compute in float32.

extension SuggestionRule {
  func judgeAsPeer(_ curve: LossCurve) -> Suggestion {
    switch name {
    case .torchLRFinder: torchLRFinder(curve)
    case .valley: valley(curve)
    case .slide: slide(curve)
    case .minimum: minimum(curve)
    case .steep: steep(curve)
    case .lightningPerIndex, .lightningPerRate: lightning(curve)
    case .ignite: ignite(curve)
    case .standard: Suggestion(name)
    }
  }

  private func tooShort(_ least: Int) -> Suggestion {
    Suggestion(name, reason: "short: the rule needs " + least.description + " losses")
  }

  /// `LRFinder.plot()`, torch_lr_finder 0.2.2: the steepest point by the index.
  private func torchLRFinder(_ curve: LossCurve) -> Suggestion {
    let (start, end) = (placeCount(skipStart), skipEnd.map(placeCount) ?? 5)
    if curve.losses.count < start + end + 2 { return tooShort(start + end + 2) }
    let rest = curve.trimmed(start, end)
    return Suggestion(name, rest.rates[leastPlace(gradient(rest.losses))])
  }

  /// `valley()`, fastai 2.8: a third into the longest falling run, runs with gaps included.
  private func valley(_ curve: LossCurve) -> Suggestion {
    let losses = curve.losses
    if losses.isEmpty { return tooShort(1) }
    var lengths = losses.map { _ in 1 }
    var (start, end) = (0, 0)
    for i in 1..<max(losses.count, 1) {
      for j in 0..<i {
        if losses[i] < losses[j] && lengths[i] < lengths[j] + 1 { lengths[i] = lengths[j] + 1 }
        if lengths[end] < lengths[i] {
          end = i
          // As there: it does not follow where the run gets longer after this.
          start = end - lengths[end]
        }
      }
    }
    let third = Double(end - start) / 3
    let place = start + Int(third) + Int(third / 2)
    // A place before the first counts from the end, as in Python.
    return Suggestion(name, curve.rates[place < 0 ? place + losses.count : place])
  }

  /// `slide()`, fastai 2.8: back from the end while the slopes differ.
  private func slide(_ curve: LossCurve) -> Suggestion {
    let (count, difference) = (curve.losses.count, Int(min(lrDiff.value, 10_000)))
    if count < difference + 1 { return tooShort(difference + 1) }
    let isSingle = curve.isSingle
    let slopes = gradient(curve.losses, isSingle)
    let threshold = rounded(threshold.value, isSingle)
    var right = count - 1
    var rate = curve.rates[right - difference]
    while right >= difference
      && rounded(slopes[right] - slopes[right - difference], isSingle).magnitude > threshold
    {
      rate = curve.rates[right - difference]
      right -= 1
    }
    return Suggestion(name, rate * adjustment.value)
  }

  /// `minimum()`, fastai 2.8: a tenth of the rate with the least loss.
  private func minimum(_ curve: LossCurve) -> Suggestion {
    if curve.losses.isEmpty { return tooShort(1) }
    return Suggestion(name, curve.rates[leastPlace(curve.losses)] / 10)
  }

  /// `steep()`, fastai 2.8: the steepest step over the logarithm of the rate.
  private func steep(_ curve: LossCurve) -> Suggestion {
    if curve.losses.count < 2 { return tooShort(2) }
    let isSingle = curve.isSingle
    var slopes: [Double] = []
    for i in 1..<curve.losses.count {
      let (a, b) = (swlr_log(curve.rates[i - 1]), swlr_log(curve.rates[i]))
      let distance = rounded(rounded(b, isSingle) - rounded(a, isSingle), isSingle)
      slopes.append(
        rounded(rounded(curve.losses[i] - curve.losses[i - 1], isSingle) / distance, isSingle))
    }
    return Suggestion(name, curve.rates[leastPlace(slopes)])
  }

  /// `suggestion()` of Lightning's finder: the steepest point by the index, as before 2.5.3, or by the rate. It
  /// computes in float32.
  private func lightning(_ curve: LossCurve) -> Suggestion {
    let (start, end) = (placeCount(skipStart), skipEnd.map(placeCount) ?? 1)
    let trimmed = curve.trimmed(start, end)
    let rest = LossCurve(rates: trimmed.rates, losses: trimmed.losses.map { Double(Float($0)) })
      .finite
    let losses = rest.losses.map { Float($0) }
    let count = losses.count
    if count < 2 { return tooShort(start + end + 2) }
    var gaps: [Float] = []
    for i in 1..<count {
      gaps.append(
        name == .lightningPerIndex ? 1 : Float(rest.rates[i]) - Float(rest.rates[i - 1]))
    }
    var slopes: [Double] = []
    for i in losses.indices {
      if i == 0 {
        slopes.append(Double((losses[1] - losses[0]) / gaps[0]))
      } else if i == count - 1 {
        slopes.append(Double((losses[i] - losses[i - 1]) / gaps[i - 1]))
      } else if name == .lightningPerIndex {
        slopes.append(Double((losses[i + 1] - losses[i - 1]) / 2))
      } else {
        let (before, after) = (gaps[i - 1], gaps[i])
        let a = -after / (before * (before + after))
        let b = (after - before) / (before * after)
        let c = before / (after * (before + after))
        slopes.append(Double(a * losses[i - 1] + b * losses[i] + c * losses[i + 1]))
      }
    }
    return Suggestion(name, rest.rates[leastPlace(slopes)])
  }

  /// `lr_suggestion()` of ignite's FastaiLRFinder 0.5: the steepest point by the index before the least loss, in
  /// float32.
  private func ignite(_ curve: LossCurve) -> Suggestion {
    let losses = curve.losses.map { Double(Float($0)) }
    if losses.isEmpty { return tooShort(3) }
    let least = leastPlace(losses)
    if least < 2 {
      return Suggestion(
        name, reason: "never fell: the least loss is among the first two; start from a lower rate")
    }
    var slopes: [Double] = []
    for i in 1..<least {
      slopes.append(Double(0.5 * (Float(losses[i + 1]) - Float(losses[i - 1]))))
    }
    return Suggestion(name, curve.rates[leastPlace(slopes) + 1])
  }
}

/// The result of one operation, as float32 has it: an operation on floats that is done on doubles and then rounded is
/// the same.
private func rounded(_ x: Double, _ isSingle: Bool) -> Double { isSingle ? Double(Float(x)) : x }

/// NumPy's `gradient` with a distance of 1; of at least two numbers.
private func gradient(_ y: [Double], _ isSingle: Bool = false) -> [Double] {
  var slopes: [Double] = []
  for i in y.indices {
    if i == 0 {
      slopes.append(rounded(y[1] - y[0], isSingle))
    } else if i == y.count - 1 {
      slopes.append(rounded(y[i] - y[i - 1], isSingle))
    } else {
      slopes.append(rounded(y[i + 1] - y[i - 1], isSingle) / 2)
    }
  }
  return slopes
}

/// The place of the least number, or of the first NaN, as `argmin()` of NumPy and torch has it.
private func leastPlace(_ list: [Double]) -> Int {
  var place = 0
  for (i, x) in list.enumerated() {
    if x.isNaN { return i }
    if x < list[place] { place = i }
  }
  return place
}

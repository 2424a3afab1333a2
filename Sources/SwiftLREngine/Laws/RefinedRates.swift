import CSupport

/// The schedule that fits the gradient norms of an earlier run, as multiples of its highest rate.
///
///     w[t] = G[t]^(−power)
///     eta[t] = w[t] · (w[t+1] + … + w[T]) / (w[1] + … + w[T]), divided by the largest of them
///
/// with the power 2 for SGD and Euclidean norms, 1 for Adam and sums of magnitudes. Equal norms give a linear decay to
/// 0; norms that fall at first give a warm-up.
///
/// Source: A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, "Optimal Linear Decay Learning Rate Schedules and Further
/// Refinements", 2023, arXiv:2310.07831, algorithm 3.
///
/// - Parameters:
///   - norms: of each step, above 0.
///   - power: 1 or 2.
///   - window: the norms are first replaced by the median of so many around each, an odd number. After the end they are
///     taken as reflected; before the start there are fewer.
/// - Complexity: O(norms · window) moves of a few bytes.
package func refinedRates(
  norms: [Double], power: Int32, window: Int64
) throws(Failure) -> [Double] {
  for i in norms.indices where !(norms[i] > 0 && norms[i].isFinite) {
    throw Failure(
      .argument, at: indexed("norms", i), Value.real(norms[i]).quoted + " is not allowed",
      "a finite number above 0")
  }
  if power != 1 && power != 2 {
    throw Failure(.argument, at: "power", power.description + " is not allowed", "1 or 2")
  }
  if window < 1 || window % 2 == 0 {
    throw Failure(
      .argument, at: "window", window.description + " is not allowed",
      "an odd whole number of at least 1")
  }
  let most = Int64(2 * norms.count + 1)
  let smooth = window == 1 ? norms : medians(norms, Int(min(window, most) / 2))
  // Only ratios count, and a quotient neither overflows nor vanishes where a power of a norm would.
  let least = smooth.min() ?? 1
  let weights = smooth.map { power == 1 ? least / $0 : (least / $0) * (least / $0) }
  var rates = weights
  var (after, largest) = (0.0, 0.0)
  for i in weights.indices.reversed() {
    rates[i] = weights[i] * after
    after += weights[i]
    largest = max(largest, rates[i])
  }
  return largest > 0 ? rates.map { $0 / largest } : rates
}

/// The median of each number and as many on either side.
private func medians(_ numbers: [Double], _ side: Int) -> [Double] {
  let last = numbers.count - 1
  func number(_ i: Int) -> Double { numbers[i <= last ? i : max(2 * last - i, 0)] }
  var sorted: [Double] = []
  func place(_ number: Double) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
  func insert(_ number: Double) { sorted.insert(number, at: place(number)) }
  if last >= 0 { for i in 0..<side { insert(number(i)) } }
  return numbers.indices.map { i in
    insert(number(i + side))
    if i > side { sorted.remove(at: place(number(i - side - 1))) }
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }
}

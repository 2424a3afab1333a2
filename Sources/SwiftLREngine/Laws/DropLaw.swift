import CSupport

/// A power of the sum of the rates, less a term for each change of the rate, which grows with the sum of the rates
/// after it.
///
/// The multi-power law:
///
///     L(t) = L0 + A · S1(t)^(−alpha) − B · sum over k = 1 … t of (eta[k−1] − eta[k]) · G(eta[k]^(−gamma) · S_k(t))
///     S_k(t) = eta[k] + … + eta[t]        G(x) = 1 − (1 + C · x)^(−beta)
///
/// A rise counts as a negative fall. Rates below 1e-10 count as 1e-10 in the power.
///
/// Source: K. Luo et al., "A Multi-Power Law for Loss Curve Prediction Across Learning Rate Schedules", ICLR 2025,
/// arXiv:2503.12811, whose code adds the sum of the warm-up nowhere else either.
///
/// The functional scaling law for a model of one size, where rises count nothing:
///
///     L(t) = L0 + c1 · S1(t)^(−s) − c2 · sum over k = 1 … t of
///            (eta[k−1] − eta[k]) · (c3 + S1(k)^(−s)) · (1 − (1 + c4 · (S1(t) − S1(k)))^(−g))
///
/// Source: B. Li et al., "Functional Scaling Laws in Kernel Regression", NeurIPS 2025, arXiv:2509.19189, appendix B.2.
struct DropLaw: Sendable {
  private let floor, amplitude, exponent, strength, rise, decay: Double
  /// Of the multi-power law: the power of the rate; nil for the functional scaling law.
  private let ratePower: Double?
  /// Of the functional scaling law.
  private let share: Double

  init(multiPower fields: Fields) {
    floor = fields.parameter("L0")
    amplitude = fields.parameter("A")
    exponent = fields.parameter("alpha", .atLeast(0))
    strength = fields.parameter("B")
    rise = fields.parameter("C", .atLeast(0))
    decay = fields.parameter("beta", .atLeast(0))
    ratePower = fields.parameter("gamma")
    share = 0
  }

  init(functionalScaling fields: Fields) {
    floor = fields.parameter("L0")
    amplitude = fields.parameter("c1")
    exponent = fields.parameter("s", .atLeast(0))
    strength = fields.parameter("c2")
    share = fields.parameter("c3")
    rise = fields.parameter("c4", .atLeast(0))
    decay = fields.parameter("g", .atLeast(0))
    ratePower = nil
  }

  /// One change of the rate, or several that count as one: the sum of what they are worth, and the means of the rest.
  private struct Change {
    var first: Int
    var worth: Double
    /// The sum of the rates from which on it works.
    var start: Double
    var rate: Double
    var scale = 0.0

    /// Takes one in that is worth something of the same sign.
    mutating func merge(_ other: Change) {
      worth += other.worth
      let share = other.worth / worth
      start += (other.start - start) * share
      rate += (other.rate - rate) * share
    }
  }

  func fill(_ walk: inout LossWalk, _ rates: [Double], _ block: Int64) {
    var changes: [Change] = []
    var (sum, t) = (0.0, 0)
    while let next = walk.next {
      while t <= next {
        let before = sum
        sum += rates[t]
        if t > 0, let change = change(at: t, rates, before, sum) {
          add(change, to: &changes, block)
        }
        t += 1
      }
      var gain = 0.0
      for change in changes {
        let way = change.scale * (sum - change.start)
        gain += change.worth * (1 - swlr_pow(1 + way, -decay))
      }
      walk.put(floor + amplitude * swlr_pow(sum, -exponent) - strength * gain)
    }
  }

  private func change(at t: Int, _ rates: [Double], _ before: Double, _ sum: Double) -> Change? {
    let fall = rates[t - 1] - rates[t]
    if ratePower != nil {
      return fall == 0 ? nil : Change(first: t, worth: fall, start: before, rate: rates[t])
    }
    if !(fall > 0) { return nil }
    let worth = fall * (share + swlr_pow(sum, -exponent))
    return worth == 0 ? nil : Change(first: t, worth: worth, start: sum, rate: rates[t])
  }

  private func add(_ change: Change, to changes: inout [Change], _ block: Int64) {
    let last = changes.count - 1
    if last >= 0, Int64(change.first - changes[last].first) < block,
      (changes[last].worth > 0) == (change.worth > 0)
    {
      changes[last].merge(change)
    } else {
      changes.append(change)
    }
    let end = changes.count - 1
    changes[end].scale =
      rise * (ratePower.map { swlr_pow(max(changes[end].rate, 1e-10), -$0) } ?? 1)
  }
}

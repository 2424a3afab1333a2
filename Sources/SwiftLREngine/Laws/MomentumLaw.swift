import CSupport

/// A power of the sum of the rates, less a momentum of their falls.
///
///     m[t] = lambda · m[t−1] + (eta[t−1] − eta[t]),  m[0] = 0
///     S2(t) = m[1] + … + m[t]
///     L(t) = L0 + A · S1(t)^(−alpha) − C · S2(t)
///
/// A rise of the rate counts as a negative fall, as in a warm-up.
///
/// Source: H. Tissue, V. Wang, L. Wang, "Scaling Law with Learning Rate Annealing", 2024, arXiv:2408.11029.
struct MomentumLaw: Sendable {
  private let floor, amplitude, exponent, strength, memory: Double

  init(_ fields: Fields) {
    floor = fields.parameter("L0")
    amplitude = fields.parameter("A")
    exponent = fields.parameter("alpha", .atLeast(0))
    strength = fields.parameter("C")
    memory = fields.parameter("lambda", .from(0, below: 1))
  }

  func fill(_ walk: inout LossWalk, _ rates: [Double]) {
    var (sum, momentum, second, before) = (0.0, 0.0, 0.0, rates.first ?? 0)
    var t = 0
    while let next = walk.next {
      while t <= next {
        sum += rates[t]
        momentum = memory * momentum + (before - rates[t])
        second += momentum
        before = rates[t]
        t += 1
      }
      walk.put(floor + amplitude * swlr_pow(sum, -exponent) - strength * second)
    }
  }
}

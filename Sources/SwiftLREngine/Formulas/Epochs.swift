// The epoch of a position, for peers whose formulas count epochs.

extension Parameters {
  @inline(never)
  func stepsPerEpoch() -> Double {
    number(
      "steps_per_epoch", "Steps of an epoch, such as \"1ep\"; positions are epochs if it is 1.",
      .above(0).steps, default: 1)
  }
}

/// The whole epochs before a position plus the part of the next one, as an epoch and a batch give it.
func exactEpoch(_ e: Double, _ stepsPerEpoch: Double) -> Double {
  let whole = (e / stepsPerEpoch).rounded(.down)
  return whole + (e - whole * stepsPerEpoch) / stepsPerEpoch
}

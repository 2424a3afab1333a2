// What a person calls a phase.

/// Which way the value goes, 1, -1 or 0.
func phaseName(_ way: Double) -> String { way == 0 ? "constant" : way < 0 ? "falling" : "rising" }

extension RunPhase {
  /// `warm-up`, `cosine`, `constant`: a rise by its place in the run, a fall by its shape.
  var name: String {
    if start.isNaN { return "no value" }
    if way == 0 { return "constant" }
    if way > 0 { return isBeforeAnyFall ? "warm-up" : "rise" }
    if same(cause.typeName, "swiftlr.cooldown") { return "cooldown" }
    return hasStairs ? "stairs" : shape ?? "decay"
  }

  /// From the name of the type, or from a parameter that has a shape as its value.
  private var shape: String? {
    if let shape = wordForShape(in: cause.typeName) { return shape }
    for member in cause.members {
      guard case .string(let value) = member.value, !hasWord("warm", member.name) else { continue }
      if let shape = wordForShape(in: value) { return shape }
    }
    return nil
  }
}

private func wordForShape(in name: String) -> String? {
  let words = [
    ("cos", "cosine"), ("poly", "polynomial"), ("expo", "exponential"), ("linear", "linear"),
    ("1-sqrt", "1-sqrt"), ("sqrt", "inverse square root"), ("sigmoid", "sigmoid"),
  ]
  return words.first { hasWord($0.0, name) }?.1
}

/// Whether a text has a word in it, in upper or lower case.
private func hasWord(_ word: String, _ text: String) -> Bool {
  let (word, text) = (bytes(of: word), lowered(text))
  if word.count > text.count { return false }
  return (0...text.count - word.count).contains { start in
    word.indices.allSatisfy { text[start + $0] == word[$0] }
  }
}

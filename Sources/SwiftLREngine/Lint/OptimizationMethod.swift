/// What an optimizer takes from a schedule, as far as a check has to know.
enum OptimizationMethod {
  /// Averages its iterates in place of a decay: AdamWScheduleFree and the like.
  case scheduleFree
  /// Estimates its step, and multiplies it by the rate, which all groups have to share.
  case prodigy, dAdaptation
  /// Both of them: ProdigyPlusScheduleFree.
  case scheduleFreeProdigy
  /// Takes its step from the distance that it has gone: DoG, LDoG, DoWG.
  case distanceOverGradients
  /// Any other takes a rate and a schedule; Mechanic too, which multiplies them by a factor of its own.
  case other

  /// - Parameter name: the class, a path to it, or the name that a framework has for it, such as `schedule_free_adamw`.
  init(of name: String) {
    var last: [UInt8] = []
    var all: [UInt8] = []
    for byte in lowered(name) {
      if byte == 0x2E { last = [] }
      if byte >= 0x61 && byte <= 0x7A {
        last.append(byte)
        all.append(byte)
      }
    }
    let (whole, own) = (text(ofBytes: all), text(ofBytes: last))
    let isFree = contains(whole, "schedulefree")
    if contains(own, "prodigy") {
      self = isFree ? .scheduleFreeProdigy : .prodigy
    } else if contains(own, "dadapt") {
      self = .dAdaptation
    } else if isFree {
      self = .scheduleFree
    } else if same(own, "dog") || same(own, "ldog") || same(own, "dowg") {
      self = .distanceOverGradients
    } else {
      self = .other
    }
  }

  var needsNoDecay: Bool {
    switch self {
    case .scheduleFree, .scheduleFreeProdigy, .distanceOverGradients: return true
    default: return false
    }
  }

  var estimatesItsRate: Bool {
    switch self {
    case .prodigy, .dAdaptation, .scheduleFreeProdigy, .distanceOverGradients: return true
    default: return false
    }
  }

  /// Whether it stops with an error where the rates of two groups differ and neither is 0.
  var needsOneRate: Bool {
    switch self {
    case .prodigy, .dAdaptation: return true
    default: return false
    }
  }
}

internal import SwiftLREngine

extension Scheduler {
  /// How a step computes the rates.
  public enum Form: Sendable {
    /// From the position alone, by the formula in the documentation. No error adds up, and a run can be entered
    /// anywhere.
    case closed
    /// From the rates before, as torch's classes do, with their bits.
    case chain
    /// From the rates before, in the arithmetic of float32 tensors, as torch's classes do with them.
    case chainFloat32

    var engine: SwiftLREngine.Scheduler.Form {
      switch self {
      case .closed: .closed
      case .chain: .chain
      case .chainFloat32: .chainFloat32
      }
    }
  }

  /// What to do with a checkpoint whose schedule or initial rates differ from those of the program.
  public enum Mismatch: Sendable {
    /// Throw, and name every difference.
    case fail
    /// Keep those of the checkpoint.
    case keep
    /// Use those of the program, at the checkpoint's position.
    case use
    /// Use those of the program, at the same part of the whole: from 3,000 of 10,000 steps to 6,000 of 20,000.
    case rescale

    var engine: SwiftLREngine.Scheduler.Mismatch {
      switch self {
      case .fail: .fail
      case .keep: .keep
      case .use: .use
      case .rescale: .rescale
      }
    }
  }
}

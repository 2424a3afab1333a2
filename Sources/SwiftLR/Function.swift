internal import SwiftLREngine

/// A function of your own that a schedule calls, as `torch.LambdaLR` does. Specs refer to it by its name.
///
/// ```swift
/// let warm = Function("warm") { epoch in min(1, (epoch + 1) / 100) }
/// let schedule = try Schedule(
///   #"{"type": "torch.LambdaLR", "lr_lambda": "warm"}"#, functions: [warm])
/// ```
///
/// Schedules made of that one keep the function, and so do their schedulers. A checkpoint has its name only: give
/// the function again when you restore it.
public struct Function: @unchecked Sendable {
  // Both are safe to share: the engine never changes a function, and the closure is Sendable.
  let engine: SwiftLREngine.Function

  /// The name that specs have.
  public var name: String { engine.name }

  /// - Parameters:
  ///   - name: the name that specs refer to.
  ///   - body: gives the factor for an epoch, which counts steps from 0 and may be fractional. Several threads may
  ///     call it at once. An error that it throws ends the call that led to it with a ``ScheduleError`` whose
  ///     status is ``ScheduleError/Status/callback``; schedule and scheduler stay as they were.
  public init(_ name: String, _ body: @escaping @Sendable (_ epoch: Double) throws -> Double) {
    engine = SwiftLREngine.Function(name: name, release: {}) { epoch throws(EvaluationError) in
      do {
        return try body(epoch)
      } catch {
        Thrown.put(Thrown(name, error))
        throw .callback
      }
    }
  }
}

/// The functions without those that stand there twice.
///
/// - Throws: `.argument` if two different ones have the same name.
func distinct(
  _ functions: [SwiftLREngine.Function]
) throws(ScheduleError) -> [SwiftLREngine.Function] {
  var byName: [[UInt8]: SwiftLREngine.Function] = [:]  // by bytes, as the engine compares names
  var list: [SwiftLREngine.Function] = []
  for function in functions {
    guard let known = byName.updateValue(function, forKey: Array(function.name.utf8)) else {
      list.append(function)
      continue
    }
    if known !== function {
      throw refusal(
        .argument, at: "functions",
        "two different functions are named " + Value.string(function.name).quoted,
        "a name of its own for each function")
    }
  }
  return list
}

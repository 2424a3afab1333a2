private import CSupport
internal import SwiftLREngine

/// What every call that fails throws: where it failed, what stands there, and what is allowed.
///
/// A call that throws has changed nothing.
///
/// ```swift
/// do {
///   _ = try Schedule(#"{"type": "torch.StepLR", "step_size": 0}"#)
/// } catch {
///   print(error.status)   // spec
///   print(error.path)     // step_size
///   print(error.message)  // step_size: 0 is not allowed; a number above 0, or a length
/// }
/// ```
public struct ScheduleError: Error, CustomStringConvertible {
  /// The class of a failure.
  public enum Status: Sendable {
    /// An argument that is impossible, such as a position beyond 2^53.
    case argument
    /// A text that is no JSON. The message names line and column.
    case json
    /// A spec from which no schedule can be built.
    case spec
    /// A state or a checkpoint that does not fit.
    case state
    /// A checkpoint in a format that is newer than this library.
    case format
    /// A number of values that is not the number of groups.
    case count
    /// A form that the schedule does not have, or a step that does not suit it.
    case form
    /// The formula divides by zero at this position.
    case division
    /// The formula leaves the range of a `Double` at this position.
    case overflow
    /// The formula has no real value at this position.
    case domain
    /// A ``Function`` threw an error, which is the ``ScheduleError/underlying`` one.
    case callback
  }

  /// The class of the failure.
  public let status: Status

  /// The field, such as `schedules[1].step_size`; empty for the whole text.
  public let path: String

  /// One line with the field, what stands there, and what is allowed.
  public let message: String

  /// What a ``Function`` threw; nil for any other failure.
  public let underlying: (any Error)?

  /// The ``message``.
  public var description: String { message }

  init(_ failure: Failure) {
    status = Status(failure.status)
    path = failure.path
    let thrown = failure.status == .callback ? Thrown.take() : nil
    underlying = thrown?.error
    if let thrown {
      let found = "the function " + Value.string(thrown.function).quoted + " threw \(thrown.error)"
      message = Failure(.callback, at: path, found, "a function that returns a number").message
    } else {
      message = failure.message
    }
  }
}

extension ScheduleError.Status {
  fileprivate init(_ status: Failure.Status) {
    self =
      switch status {
      case .argument: .argument
      case .json: .json
      case .spec: .spec
      case .state: .state
      case .format: .format
      case .count: .count
      case .form: .form
      case .division: .division
      case .overflow: .overflow
      case .domain: .domain
      case .callback: .callback
      }
  }
}

/// What a function of the caller's threw. The engine throws nothing that it would have to allocate, so the error waits
/// beside it, in a variable of the thread, until the call that failed takes it.
final class Thrown {
  let function: String
  let error: any Error

  init(_ function: String, _ error: any Error) {
    self.function = function
    self.error = error
  }

  static func put(_ thrown: Thrown) { _ = exchange(thrown) }

  static func take() -> Thrown? { exchange(nil) }

  private static func exchange(_ new: Thrown?) -> Thrown? {
    let new = unsafe new.map { unsafe Unmanaged.passRetained($0).toOpaque() }
    return unsafe swlr_thrown_exchange(new).map {
      unsafe Unmanaged<Thrown>.fromOpaque($0).takeRetainedValue()
    }
  }
}

/// Calls the engine. Its failure becomes the error that the program sees.
@inline(__always)
func calling<Result>(
  _ engine: () throws(Failure) -> Result
) throws(ScheduleError) -> Result {
  do throws(Failure) {
    return try engine()
  } catch {
    throw ScheduleError(error)
  }
}

func refusal(
  _ status: Failure.Status, at path: String, _ found: String, _ allowed: String
) -> ScheduleError {
  ScheduleError(Failure(status, at: path, found, allowed))
}

import CSupport

/// What a function of the caller's failed with, for the message: the error that ends the call carries no text.
package enum FailedCall {
  /// Notes the status of a function and what it gave as the reason, on the calling thread.
  @inline(never)
  package static func put(_ name: String, _ status: Int32) {
    var note = "the function " + Value.string(name).quoted + " returned " + status.description
    if let reason = take() { note += ": " + reason }
    put(note)
  }

  /// Notes a reason.
  package static func put(_ reason: String) {
    unsafe bytes(of: reason).withUnsafeBytes {
      unsafe swlr_text_set(SWLR_REASON, $0.baseAddress, $0.count)
    }
  }

  /// What was noted last, nil if nothing was since this was asked.
  static func take() -> String? {
    guard unsafe swlr_text_get(SWLR_REASON).pointee != 0 else { return nil }
    let note = unsafe text(ofChars: swlr_text_get(SWLR_REASON))
    put("")
    return note
  }
}

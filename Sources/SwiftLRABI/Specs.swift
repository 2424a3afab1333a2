import CSwiftLR
import SwiftLREngine

// The section "Specs" of swiftlr.h.

@_cdecl("swiftlr_spec_resolve") @implementation
public func swiftlr_spec_resolve(
  _ spec: UnsafePointer<CChar>?, _ length: Int, _ run: UnsafePointer<CChar>?, _ run_length: Int,
  _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ needed: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let spec = unsafe spec else { return reportNull("spec") }
  guard let run = unsafe run else { return reportNull("run") }
  do throws(Failure) {
    let resolved = unsafe try Schedule.resolve(
      readJSON(spec, length, "spec"), run: readJSON(run, run_length, "run"))
    return unsafe answer(resolved, buffer, capacity, needed)
  } catch {
    return report(error)
  }
}

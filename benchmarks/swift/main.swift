// What one step of a cosine costs in Swift, beside the same step by the C function of the release library in the same
// run. Both have to give the same bits, and stepping may not allocate.
//
// Usage: step-cost LIBRARY RESULTS.json

import AllocationCounter
import Foundation
import SwiftLR

private let steps = 100_000
private let rounds = 21
/// How many times as much as the C function a step may cost. Normal Swift looks up what a generic class calls, and
/// checks that accesses do not overlap. The release library is compiled without either.
private let target = 10.0
private let spec = #"{"type": "torch.CosineAnnealingLR", "T_max": 1000, "eta_min": 0.001}"#

/// The functions of the release library that a step needs.
private struct Library {
  typealias Create =
    @convention(c) (
      UnsafePointer<CChar>, Int, UnsafeRawPointer?, Int, UnsafeMutablePointer<OpaquePointer?>
    ) -> Int32
  typealias Start =
    @convention(c) (
      OpaquePointer?, Int32, UnsafeMutablePointer<Double>, Int, UnsafeMutablePointer<OpaquePointer?>
    ) -> Int32
  typealias Step = @convention(c) (OpaquePointer?, UnsafeMutablePointer<Double>, Int) -> Int32
  typealias Free = @convention(c) (OpaquePointer?) -> Void

  let create: Create
  let start: Start
  let step: Step
  let free: Free

  init(_ path: String) {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL) else { fail("\(path) does not load") }
    func find<F>(_ name: String, _: F.Type) -> F {
      guard let address = dlsym(library, name) else { fail("\(path) has no \(name)") }
      return unsafeBitCast(address, to: F.self)
    }
    create = find("swiftlr_schedule_create", Create.self)
    start = find("swiftlr_scheduler_create", Start.self)
    step = find("swiftlr_scheduler_step", Step.self)
    free = find("swiftlr_scheduler_free", Free.self)
  }
}

private func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("step-cost: \(message)\n".utf8))
  exit(2)
}

/// The last rate of one group after all steps, and the nanoseconds that one took.
private typealias Run = (rate: Double, time: Double)

private func timed(_ run: () -> Double) -> Run {
  let start = ContinuousClock.now
  let rate = run()
  let time = ContinuousClock.now - start
  return (rate, Double(time.components.attoseconds) / 1e9 / Double(steps))
}

private var allocationsWhileStepping = 0

@MainActor
private func stepInSwift(_ schedule: Schedule, _ form: Scheduler.Form) -> Run {
  guard var scheduler = try? Scheduler(schedule, form: form, rates: [0.1]) else { fail("Swift") }
  let before = allocations_of_this_thread()
  let run = timed {
    var sum = 0.0  // where a trainer uses the rate
    for _ in 0..<steps {
      guard (try? scheduler.step()) != nil else { fail("a step in Swift") }
      sum += scheduler.rate
    }
    return sum
  }
  allocationsWhileStepping += allocations_of_this_thread() - before
  return run
}

private func stepInC(_ library: Library, _ schedule: OpaquePointer?, _ form: Int32) -> Run {
  var rate = 0.1
  var scheduler: OpaquePointer?
  guard library.start(schedule, form, &rate, 1, &scheduler) == 0 else { fail("C") }
  defer { library.free(scheduler) }
  return timed {
    var sum = 0.0
    for _ in 0..<steps {
      guard library.step(scheduler, &rate, 1) == 0 else { fail("a step in C") }
      sum += rate
    }
    return sum
  }
}

private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

private func text(_ value: Double, _ digits: Int) -> String {
  String(format: "%\(digits == 1 ? 10 : 8).\(digits)f", value)
}

guard CommandLine.arguments.count == 3 else { fail("usage: step-cost LIBRARY RESULTS.json") }
private let library = Library(CommandLine.arguments[1])
private let schedule = try Schedule(spec)
private var handle: OpaquePointer?
guard library.create(spec, spec.utf8.count, nil, 0, &handle) == 0 else { fail("C") }

print("One step of a cosine in Swift, one group. Median of \(rounds) rounds of \(steps) steps\n")
print("                        Swift             C    ratio   target")
private var results = "{\n"
private var passed = true
for (name, form, number) in [("closed", Scheduler.Form.closed, Int32(0)), ("chain", .chain, 1)] {
  var ours: [Double] = []
  var theirs: [Double] = []
  // The two take turns, so that whatever else the machine does meets both.
  for _ in 0..<rounds {
    let (swift, c) = (stepInSwift(schedule, form), stepInC(library, handle, number))
    if swift.rate.bitPattern != c.rate.bitPattern { fail("\(name): \(swift.rate), in C \(c.rate)") }
    ours.append(swift.time)
    theirs.append(c.time)
  }
  let (swift, c) = (median(ours), median(theirs))
  passed = passed && swift <= target * c
  print(
    "\(name) step".padding(toLength: 14, withPad: " ", startingAt: 0),
    "\(text(swift, 1)) ns \(text(c, 1)) ns \(text(swift / c, 2))   <= \(target) ",
    swift <= target * c ? "PASS" : "FAIL")
  results += "  \"\(name)\": {\"swift_ns\": \(swift), \"c_ns\": \(c), \"ratio\": \(swift / c)},\n"
}
private let none = allocationsWhileStepping == 0
print("allocations    \(allocationsWhileStepping)   == 0  \(none ? "PASS" : "FAIL")\n")
results += "  \"allocations\": \(allocationsWhileStepping)\n}\n"
try results.write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8)
exit(passed && none ? 0 : 1)

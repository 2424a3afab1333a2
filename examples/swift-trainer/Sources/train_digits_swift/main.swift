// Trains a perceptron on the digits in Swift.
//
//   train_digits_swift SPEC DIGITS CHECKPOINT STEPS
//
// SPEC is a schedule file such as warm_up_cosine.json, DIGITS comes from `digits.py --write`. The run goes on from
// CHECKPOINT if there is one, and trains up to STEPS. A line for each step has its number, rate and loss. It may be
// killed at any moment.
//
// A checkpoint is the scheduler's, a newline, and the network and its momentum as floats. train_digits.c,
// train_digits.cpp and relay.py read and write the same.

import Foundation
import SwiftLR

private let baseRate = 0.3
private let checkpointEvery = 30

private func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("train_digits_swift: \(message)\n".utf8))
  exit(1)
}

/// A checkpoint is written under another name first: whoever is killed meanwhile leaves the old one or the new one.
private func save(_ scheduler: Scheduler, _ network: Network, to file: URL) throws {
  var content = Data((scheduler.checkpoint + "\n").utf8)
  for floats in [network.parameters, network.velocity] {
    content.append(floats.withUnsafeBytes { Data($0) })
  }
  try content.write(to: file, options: .atomic)
}

private func resume(_ content: Data, _ network: inout Network) throws -> Scheduler {
  guard let end = content.firstIndex(of: UInt8(ascii: "\n")) else { fail("this is no checkpoint") }
  let floats = content[(end + 1)...].withUnsafeBytes { bytes in
    (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Float.self) }
  }
  let count = network.parameters.count
  guard content.count - end - 1 == 8 * count else { fail("this checkpoint is of another network") }
  network.parameters = Array(floats[..<count])
  network.velocity = Array(floats[count...])
  return try Scheduler(restoring: String(decoding: content[..<end], as: UTF8.self))
}

private func train() throws {
  let arguments = CommandLine.arguments
  guard arguments.count == 5, let steps = Int(arguments[4]) else {
    fail("usage: train_digits_swift SPEC DIGITS CHECKPOINT STEPS")
  }
  guard let digits = Digits(try Data(contentsOf: URL(filePath: arguments[2]))) else {
    fail("\(arguments[2]) has no digits")
  }
  let checkpoint = URL(filePath: arguments[3])
  var network = Network()
  var scheduler: Scheduler
  if FileManager.default.fileExists(atPath: arguments[3]) {
    scheduler = try resume(Data(contentsOf: checkpoint), &network)
  } else {
    let spec = try String(contentsOfFile: arguments[1], encoding: .utf8)
    scheduler = try Scheduler(Schedule(spec), rates: [baseRate])
  }

  for step in stride(from: Int(scheduler.lastEpoch), to: steps, by: 1) {
    let rate = scheduler.rate
    let loss = network.trainBatch(digits, step, rate: Float(rate))
    try scheduler.step()
    if (step + 1) % checkpointEvery == 0 || step + 1 == steps {
      try save(scheduler, network, to: checkpoint)
    }
    let line = String(format: "%ld %a %.6f\n", step, rate, loss)
    FileHandle.standardOutput.write(Data(line.utf8))
  }
  let accuracy = String(format: "%.1f", 100 * network.accuracy(digits))
  FileHandle.standardError.write(Data("Swift: \(accuracy) % of the validation digits\n".utf8))
}

do {
  try train()
} catch {
  fail("\(error)")  // a ScheduleError names the field, its value and what is allowed
}

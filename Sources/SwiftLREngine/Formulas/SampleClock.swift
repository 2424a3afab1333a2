/// The samples that so many steps have seen, of batches that may grow at the start of a run as Megatron-LM grows them.
struct SampleClock {
  /// A stretch of steps with batches of one size.
  private struct Stage {
    let firstStep: Double
    let firstSample: Double
    let batchSize: Double
  }

  /// In the order of the steps; the last one has no end.
  private let stages: [Stage]

  /// More sizes than these take too much room.
  private static var countLimit: Double { 10_000 }

  init(_ p: Parameters) {
    let size = p.number("batch_size", "Samples of a step.", .wholeFrom(1), example: 64)
    let start = p.optional(
      "start_batch_size", "Samples of the first step, where the batch grows.", .wholeFrom(1))
    let increment = p.number("increment", "What the batch grows by.", .wholeFrom(1), default: 1)
    let ramp = p.number(
      "ramp_samples", "Samples until the batch has its whole size.", .wholeFrom(0), default: 0)

    let count = start.map { (size - $0) / increment } ?? 0
    p.require(
      start.map { $0 <= size } ?? true, valueOf: "start_batch_size", "is above `batch_size`",
      "at most that")
    p.require(
      count == count.rounded(), valueOf: "increment",
      "does not divide what lies between `start_batch_size` and `batch_size`", "a part of that")
    p.require(
      count <= Self.countLimit, valueOf: "increment", "makes too many sizes of a batch",
      "at most 10,000 of them")
    var stages: [Stage] = []
    var (step, sample) = (0.0, 0.0)
    if let start, count >= 1, count <= Self.countLimit, ramp > 0 {
      let part = ramp / count
      while true {
        let k = (sample / part).rounded(.down)
        if k >= count || sample > ramp { break }
        let batch = start + k * increment
        stages.append(Stage(firstStep: step, firstSample: sample, batchSize: batch))
        // Up to the first step that has seen enough for a larger batch.
        var more = max(1, ((k + 1) * part - sample) / batch).rounded(.up)
        while more > 1 && ((sample + (more - 1) * batch) / part).rounded(.down) > k { more -= 1 }
        while ((sample + more * batch) / part).rounded(.down) <= k { more += 1 }
        step += more
        sample += more * batch
      }
    }
    stages.append(Stage(firstStep: step, firstSample: sample, batchSize: size))
    self.stages = stages
  }

  func samples(_ step: Double) -> Double {
    let stage = last { $0.firstStep <= step }
    return stage.firstSample + (step - stage.firstStep) * stage.batchSize
  }

  /// The steps after which so many samples are seen, which need not be whole.
  func steps(_ samples: Double) -> Double {
    let stage = last { $0.firstSample <= samples }
    return stage.firstStep + (samples - stage.firstSample) / stage.batchSize
  }

  private func last(_ hasStarted: (Stage) -> Bool) -> Stage {
    var (low, high) = (0, stages.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if hasStarted(stages[middle]) { low = middle } else { high = middle }
    }
    return stages[low]
  }
}

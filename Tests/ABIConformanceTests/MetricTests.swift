import CSwiftLR
import Testing

/// Steps that follow a metric.
@Suite("Metrics")
struct MetricTests {
  @Test("reduce the rate when they no longer improve", arguments: Build.present)
  func plateau(build: Build) throws {
    let scheduler = try Scheduler(Schedule(build.library(), Sample.plateau), rates: [1, 2])
    var rates: [Double] = []
    for metric in [5.0, 4, 4, .nan, 3, .infinity] {
      try scheduler.step(metric: metric)
      rates.append(scheduler.rates[0])
    }
    #expect(rates == [1, 1, 0.5, 0.25, 0.25, 0.125])
    #expect(scheduler.rates[1] == 0.25)
    let restored = try Scheduler(scheduler.library, checkpoint: scheduler.checkpoint())
    #expect(try restored.checkpoint() == scheduler.checkpoint())
    try restored.step(metric: 9)
    #expect(restored.rates == [0.0625, 0.125])
  }

  @Test("are asked for, and refused where nothing follows them", arguments: Build.present)
  func wrongStep(build: Build) throws {
    let library = try build.library()
    let plateau = try Scheduler(Schedule(library, Sample.plateau))
    let before = try plateau.checkpoint()
    for call in [{ try plateau.step() }, { try plateau.step(to: 3) }] {
      let failure = #expect(throws: Failure.self) { try call() }
      #expect(failure?.status == SWIFTLR_ERROR_FORM)
    }
    #expect(try plateau.checkpoint() == before)
    for form in Sample.forms {
      let step = try Scheduler(Schedule(library, Sample.step), form: form)
      let failure = #expect(throws: Failure.self) { try step.step(metric: 1) }
      #expect(failure?.status == SWIFTLR_ERROR_FORM)
    }
  }

  @Test("reach a plateau after a warm-up, which needs none", arguments: Build.present)
  func composition(build: Build) throws {
    let spec = """
      {"type": "swiftlr.sequence", "lengths": [2], "schedules": [
        {"type": "torch.LinearLR", "start_factor": 0.5, "total_iters": 2}, \(Sample.plateau)]}
      """
    let library = try build.library()
    let scheduler = try Scheduler(
      Schedule(library, spec), form: SWIFTLR_FORM_CLOSED, rates: [1, 2])
    try scheduler.step()
    #expect(scheduler.rates == [0.75, 1.5])
    try scheduler.step(metric: 0)
    #expect(scheduler.rates == [1, 2])
    let before = try scheduler.checkpoint()
    for call in [{ try scheduler.step() }, { try scheduler.step(to: 3) }] {
      let failure = #expect(throws: Failure.self) { try call() }
      #expect(failure?.status == SWIFTLR_ERROR_FORM)
    }
    #expect(try scheduler.checkpoint() == before)
    for metric in [1.0, 1, 2] { try scheduler.step(metric: metric) }
    #expect(scheduler.rates == [0.25, 0.5])
    let restored = try Scheduler(library, checkpoint: scheduler.checkpoint())
    #expect(try restored.checkpoint() == scheduler.checkpoint())
    try restored.step(metric: 3)
    #expect(restored.rates == [0.125, 0.25])
  }

  @Test("may be any double", arguments: Build.present, HostileNumberTests.numbers)
  func hostile(build: Build, number: Double) throws {
    for mode in ["min", "max"] {
      for threshold in ["rel", "abs"] {
        let spec = """
          {"type": "torch.ReduceLROnPlateau", "mode": "\(mode)", "threshold_mode": "\(threshold)",
           "cooldown": 1, "patience": 1, "min_lr": [0.01, 0.02]}
          """
        let scheduler = try Scheduler(Schedule(build.library(), spec))
        for metric in [number, 1, number, number] {
          scheduler.rates[1] = number
          try scheduler.step(metric: metric)
          let checkpoint = try scheduler.checkpoint()
          let restored = try Scheduler(scheduler.library, checkpoint: checkpoint)
          #expect(try restored.checkpoint() == checkpoint)
        }
      }
    }
  }
}

/// The other hyper-parameter that some schedules drive.
@Suite("Momentum")
struct MomentumTests {
  @Test(
    "goes down where the rate goes up", arguments: Build.present,
    Sample.named([Sample.cycle, Sample.oneCycle]))
  func opposite(build: Build, sample: Sample.Named) throws {
    let schedule = try Schedule(build.library(), sample.spec)
    let closed = try Scheduler(schedule, form: SWIFTLR_FORM_CLOSED)
    let chain = try Scheduler(schedule)
    for _ in 0..<3 {
      let (rates, momentum) = (chain.rates, try chain.momentum())
      #expect(try closed.momentum() == momentum && closed.rates == rates)
      try chain.step()
      try closed.step()
      #expect(chain.rates[0] > rates[0])
      #expect(try chain.momentum()[0] < momentum[0])
    }
    let restored = try Scheduler(schedule.library, checkpoint: chain.checkpoint())
    #expect(try restored.momentum() == chain.momentum())
  }

  @Test("is refused where nothing drives it, and under another name", arguments: Build.present)
  func none(build: Build) throws {
    let library = try build.library()
    let step = try Scheduler(Schedule(library, Sample.step))
    let failure = #expect(throws: Failure.self) { try step.momentum() }
    #expect(failure?.status == SWIFTLR_ERROR_ARGUMENT)
    let cycle = try Scheduler(Schedule(library, Sample.cycle))
    var values = [7.0, 7]
    for name in ["", "m", "momentums", "Momentum"] {
      #expect(library.schedulerLastValues(cycle.handle, name, &values, 2) == SWIFTLR_ERROR_ARGUMENT)
    }
    #expect(
      library.schedulerLastValues(cycle.handle, "momentum", &values, 1) == SWIFTLR_ERROR_COUNT)
    #expect(values == [7, 7])
  }
}

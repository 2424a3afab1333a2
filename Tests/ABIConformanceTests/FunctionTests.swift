import CSwiftLR
import Foundation
import Testing

/// What a test's function has seen. Reached from C through the `user` pointer.
private final class Witness {
  var epochs: [Double] = []
  var status: Int32 = 0
  var releases = 0

  /// The entry for `name`. The pointer holds no reference: the test keeps the witness alive.
  func function(_ name: UnsafePointer<CChar>) -> swiftlr_function {
    swiftlr_function(
      name: name,
      call: { user, epoch, factor in
        let witness = Witness.of(user)
        witness.epochs.append(epoch)
        factor?.pointee = 1 / (1 + epoch)
        return witness.status
      }, user: Unmanaged.passUnretained(self).toOpaque(),
      release: { Witness.of($0).releases += 1 })
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> Witness {
    guard let user else { fatalError("the user pointer got lost") }
    return Unmanaged<Witness>.fromOpaque(user).takeUnretainedValue()
  }
}

@Suite("Functions of the caller")
struct FunctionTests {
  private func schedule(_ library: Library, _ witnesses: [String: Witness], _ spec: String) throws
    -> Schedule
  {
    let names = witnesses.keys.sorted()
    let copies = names.map { strdup($0) }
    defer { for copy in copies { free(copy) } }  // the library keeps its own copy
    let functions = zip(names, copies).compactMap { name, copy in
      copy.flatMap { witnesses[name]?.function($0) }
    }
    return try Schedule(library, spec, functions: functions)
  }

  @Test(
    "are called with the epoch, one for all groups", arguments: Build.present, Sample.doubleForms)
  func called(build: Build, form: Int32) throws {
    let witness = Witness()
    let scheduler = try Scheduler(
      schedule(build.library(), ["half": witness], Sample.lambda), form: form)
    #expect(scheduler.rates == [0.1, 0.2])
    try scheduler.step()
    #expect(scheduler.rates == [0.1 * 0.5, 0.2 * 0.5])
    try scheduler.step(to: 2.5)
    #expect(scheduler.rates == [0.1 * (1 / 3.5), 0.2 * (1 / 3.5)])
    #expect(Set(witness.epochs) == [0, 1, 2.5])
  }

  @Test("are called one a group, and need as many groups", arguments: Build.present)
  func onePerGroup(build: Build) throws {
    let witnesses = ["a": Witness(), "b": Witness()]
    let spec = #"{"type": "torch.LambdaLR", "lr_lambda": ["a", "b"]}"#
    let schedule = try schedule(build.library(), witnesses, spec)
    _ = try Scheduler(schedule)
    #expect(witnesses.values.allSatisfy { $0.epochs == [0] })
    let failure = #expect(throws: Failure.self) { try Scheduler(schedule, rates: [0.1, 0.2, 0.3]) }
    #expect(failure?.status == SWIFTLR_ERROR_COUNT)
  }

  @Test(
    "that fail make the step fail and change nothing", arguments: Build.present, Sample.doubleForms)
  func failing(build: Build, form: Int32) throws {
    let witness = Witness()
    let scheduler = try Scheduler(
      schedule(build.library(), ["half": witness], Sample.lambda), form: form)
    try scheduler.step()
    let (state, rates) = try (scheduler.state(), scheduler.rates)
    witness.status = -3
    for call in [scheduler.step, { try scheduler.step(to: 7) }] {
      let failure = #expect(throws: Failure.self) { try call() }
      #expect(failure?.status == SWIFTLR_ERROR_CALLBACK)
    }
    #expect(try scheduler.state() == state)
    #expect(scheduler.rates == rates)
    witness.status = 0
    try scheduler.step()
    #expect(scheduler.rates == [0.1 * (1 / 3.0), 0.2 * (1 / 3.0)])
  }

  @Test("are released once, with the last handle", arguments: Build.present)
  func released(build: Build) throws {
    let library = try build.library()
    let witness = Witness()
    var schedule: Schedule? = try schedule(library, ["half": witness], Sample.lambda)
    var scheduler: Scheduler? = try schedule.map { try Scheduler($0) }
    var clone: OpaquePointer?
    try library.check(library.schedulerClone(scheduler?.handle, &clone))
    schedule = nil
    scheduler = nil
    #expect(witness.releases == 0)
    var rates = [0.1, 0.2]
    try library.check(library.schedulerStep(clone, &rates, 2))
    library.schedulerFree(clone)
    #expect(witness.releases == 1)
    #expect(schedule == nil && scheduler == nil)
  }

  @Test("are not released when nothing was created", arguments: Build.present)
  func notCreated(build: Build) throws {
    let library = try build.library()
    let witness = Witness()
    #expect(throws: Failure.self) {
      try schedule(library, ["half": witness], #"{"type": "torch.StepLR", "step_size": 0}"#)
    }
    #expect(throws: Failure.self) { try schedule(library, ["half": witness], "{") }
    #expect(witness.releases == 0)
  }

  @Test("are refused where two have one name, and are not released", arguments: Build.present)
  func sameName(build: Build) throws {
    let library = try build.library()
    let (first, second) = (Witness(), Witness())
    let spec = #"{"type": "torch.LambdaLR", "lr_lambda": "half"}"#
    "half".withCString { half in
      "other".withCString { other in
        let functions = [first.function(half), first.function(other), second.function(half)]
        let failure = #expect(throws: Failure.self) {
          try Schedule(library, spec, functions: functions)
        }
        #expect(
          failure?.message
            == #"functions[2].name: "half" is the name of an earlier function; a name of its own"#)
      }
    }
    #expect(first.releases == 0 && second.releases == 0)
  }

  @Test("are called by a scheduler from a checkpoint that names them", arguments: Build.present)
  func restored(build: Build) throws {
    let library = try build.library()
    let witness = Witness()
    let scheduler = try Scheduler(schedule(library, ["half": witness], Sample.lambda))
    try scheduler.step()
    let checkpoint = try scheduler.checkpoint()
    #expect(throws: Failure.self) { try Scheduler(library, checkpoint: checkpoint) }
    try "half".withCString { name in
      let restored = try Scheduler(
        library, checkpoint: checkpoint, functions: [witness.function(name)])
      try restored.step()
      try scheduler.step()
      #expect(restored.rates == scheduler.rates)
      #expect(try restored.state() == scheduler.state())
    }
    #expect(witness.releases == 1)
  }
}

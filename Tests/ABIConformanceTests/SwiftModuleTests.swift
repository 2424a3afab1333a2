import CSwiftLR
import GoldenFiles
import SwiftLR
import Testing

/// The module that Swift programs import and the C library are one engine: the same texts, and each goes on from the
/// checkpoints of the other.
@Suite("The module SwiftLR agrees with the C interface")
struct SwiftModuleTests {
  @Test("in specs, fingerprints, states and checkpoints", arguments: Build.present)
  func texts(build: Build) throws {
    let library = try build.library()
    for golden in GoldenFile.specs.cases where !golden.spec.contains("lr_lambda") {
      let name = Comment(rawValue: golden.name)
      let isClosed = golden.form == "closed"
      let schedule = try Schedule(library, golden.spec)
      let scheduler = try Scheduler(
        schedule, form: isClosed ? SWIFTLR_FORM_CLOSED : SWIFTLR_FORM_CHAIN, rates: golden.lrs)
      let twin = try SwiftLR.Schedule(golden.spec)
      var swift = try SwiftLR.Scheduler(twin, form: isClosed ? .closed : .chain, rates: golden.lrs)
      #expect(try schedule.spec() == twin.spec, name)
      #expect(try schedule.fingerprint() == twin.fingerprint, name)
      for _ in 0..<3 {
        // A schedule that follows a metric needs one, or holds. Some have no value after their end.
        let status = library.schedulerHold(
          scheduler.handle, &scheduler.rates, scheduler.rates.count)
        let ours = Result { try swift.hold() }
        #expect((status == SWIFTLR_OK) == ((try? ours.get()) != nil), name)
      }
      #expect(try scheduler.state() == swift.state, name)
      #expect(try scheduler.checkpoint() == swift.checkpoint, name)
      let fromSwift = try Scheduler(library, checkpoint: swift.checkpoint)
      let fromC = try SwiftLR.Scheduler(restoring: scheduler.checkpoint())
      #expect(try fromSwift.checkpoint() == fromC.checkpoint, name)
    }
  }

  @Test("in the messages of errors", arguments: Build.present)
  func messages(build: Build) throws {
    let library = try build.library()
    for spec in [
      "", "[", "{}", #"{"type": "torch.StepLr"}"#, #"{"type": "torch.StepLR", "step_size": -1}"#,
      #"{"type": "swiftlr.warmup", "steps": 3, "schedule": {"type": "torch.StepLR", "gama": 1}}"#,
    ] {
      let theirs = #expect(throws: Failure.self) { try Schedule(library, spec) }
      let ours = #expect(throws: ScheduleError.self) { try SwiftLR.Schedule(spec) }
      #expect(theirs?.message == ours?.message)
    }
  }
}
